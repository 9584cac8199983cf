"""The first page, for a stranger and for a coach."""

from __future__ import annotations

from typing import Any

import pytest

from community.cases.models import Case
from community.cases.rounds import operations as rounds
from community.database import db
from community.sets.models import Membership
from tests.factories import Cast, by_key, make_case, make_thread, person


def test_a_stranger_reads_what_the_site_is_for(as_: Any, cast: Cast) -> None:
    page = as_(None).get("/").text
    assert "Colleagues who ask" in page
    assert "/sign-in" in page


def test_a_coach_in_no_set_is_told_how_one_gets_in(as_: Any, cast: Cast) -> None:
    assert "You are in no set yet" in as_("cas").get("/").text


def test_today_begins_with_what_waits_and_has_an_end(as_: Any, cast: Cast, app: Any) -> None:
    with app.app_context():
        make_case(cast.first, "ana")
    page = as_("ana").get("/").text
    assert "One thing is waiting for you" in page
    assert "Begin the round on your case" in page
    assert "That is everything" in page


@pytest.mark.parametrize("cases", [1, 4])
def test_today_costs_the_same_however_much_goes_on(
    as_: Any, cast: Cast, app: Any, statements: Any, cases: int
) -> None:
    with app.app_context(), app.test_request_context():
        for number in range(cases):
            case = by_key(Case, make_case(cast.first, ("ana", "ben", "fay")[number % 3]))
            by = case.presenter
            rounds.open_round(case, by=by, method_id="als_classic", with_optional=False)
            make_thread(cast.first, "ben", posts=2)
        db.session.commit()
        assert db.session.query(Membership).count() == 7
        assert person("ana").memberships
    ana = as_("ana")
    ana.get("/")
    with statements() as seen:
        assert ana.get("/").status_code == 200
    assert len(seen) <= 10, "\n".join(seen)
