"""Who sees which case, and what a list of cases costs."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from community import clock
from community.accounts.models import User
from community.cases import queries
from community.cases.models import Case
from community.database import db
from community.sets.models import LearningSet, Membership
from tests.factories import Cast, by_key, make_case, person

pytestmark = pytest.mark.usefixtures("context")


def seen_by(name: str, cast: Cast) -> list[str]:
    user = db.session.query(User).filter_by(email=f"{name}@example.org").one()
    lines = queries.cases_of(by_key(LearningSet, cast.first), seen_by=user)
    return [line.case.title for line in lines]


@pytest.mark.parametrize("name", ["cas", "eva", "ida", "olu", "gil", "sam"])
def test_nobody_outside_sees_a_case_in_any_list(name: str, cast: Cast) -> None:
    make_case(cast.first, "ana")
    assert seen_by(name, cast) == []


def test_a_draft_is_its_presenters_alone(cast: Cast) -> None:
    make_case(cast.first, "ana", shared=False, version=1, title="Not yet")
    assert seen_by("ana", cast) == ["Not yet"]
    assert seen_by("ben", cast) == seen_by("fay", cast) == []


def test_who_came_later_reads_older_cases_only_if_they_are_opened(cast: Cast) -> None:
    seat = db.session.query(Membership).filter_by(user_id=person("ben").id).one()
    seat.joined_at = clock.now() - timedelta(days=1)
    db.session.commit()
    key = make_case(cast.first, "ana", shared_at=clock.now() - timedelta(days=2))
    assert seen_by("ben", cast) == []
    by_key(Case, key).is_open_to_newcomers = True
    db.session.commit()
    assert seen_by("ben", cast) == ["A client who never decides"]


@pytest.mark.parametrize("count", [2, 12])
def test_a_list_of_cases_costs_the_same_whatever_its_length(
    cast: Cast, count: int, statements: Any
) -> None:
    for number in range(count):
        make_case(cast.first, ("ana", "ben", "fay")[number % 3])
    learning_set, ben = by_key(LearningSet, cast.first), person("ben")
    _ = ben.memberships
    with statements() as seen:
        for line in queries.cases_of(learning_set, seen_by=ben):
            assert line.case.presenter.name
            assert line.case.learning_set.name
    assert len(seen) <= 3
