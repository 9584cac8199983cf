"""The desk as its facilitator meets it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from flask.testing import FlaskClient

from community import clock
from community.cases.models import Action, Case
from community.cases.rounds import operations as rounds
from community.cases.rounds.models import Contribution, Stage
from community.content.kinds import Kind
from community.database import db
from community.moderation.models import Flag
from community.notes.models import Circle, Note
from community.sets.models import LearningSet, Role
from tests.factories import (
    Cast,
    by_key,
    make_case,
    make_note,
    make_seat,
    make_set,
    make_user,
    person,
    save,
)


@pytest.fixture
def fay(cast: Cast, as_: Any) -> FlaskClient:
    return as_("fay")


def notes() -> list[tuple[str, str]]:
    return [(note.learning_set.name, note.body) for note in db.session.query(Note)]


def test_the_desk_names_one_thing(fay: FlaskClient, cast: Cast, app: Any) -> None:
    assert "Ida has not come in yet" in fay.get("/desk").text
    with app.app_context():
        key = make_case(cast.first, "ana")
    page = fay.get("/desk").text
    assert "Ana’s case waits for a method" in page
    assert f'href="/cases/{key}/rounds/new"' in page
    assert "Ida has not come in yet" not in page


def test_only_facilitators_have_a_desk(cast: Cast, as_: Any) -> None:
    for who in ("ana", "ben", "cas", "sam", "eva", "ida", "olu"):
        assert as_(who).get("/desk").status_code == 403
        assert as_(who).post("/desk/notes", data={"body": "Hm"}).status_code == 403


def test_nothing_of_another_set_is_on_it(cast: Cast, as_: Any, app: Any) -> None:
    with app.app_context():
        make_case(cast.other, "olu", title="Elsewhere")
        make_note(cast.other, "gil", body="Gil’s note", circle=Circle.SET)
    page = as_("fay").get("/desk").text
    for word in ("Olu", "Elsewhere", "Gil"):
        assert word not in page


def test_a_note_is_kept_from_the_desk(fay: FlaskClient, cast: Cast, read: Any) -> None:
    data = {"set": cast.first, "body": "Ask Ben", "circle": "facilitators"}
    answer = fay.post("/desk/notes", data=data)
    assert (answer.status_code, answer.location) == (303, "/desk#notes")
    page = fay.get("/desk").text
    assert "Ask Ben" in page
    assert "The facilitators of the set" in page


def test_htmx_gets_the_notes_alone(fay: FlaskClient, cast: Cast) -> None:
    headers = {"HX-Request": "true", "HX-Target": "notes"}
    data = {"set": cast.first, "body": "Ask Ben", "circle": "private"}
    answer = fay.post("/desk/notes", data=data, headers=headers, follow_redirects=True)
    part = fay.get("/desk", headers=headers).text
    assert "Ask Ben" in part
    assert "<h1" not in part
    assert answer.status_code == 200
    refused = fay.post("/desk/notes", data={**data, "body": ""}, headers=headers)
    assert refused.status_code == 422
    assert "<h1" not in refused.text


@pytest.mark.parametrize(
    "odd", [{"body": ""}, {"circle": "world"}, {"set": "zzzzzzzzzz"}, {"body": "y" * 4001}]
)
def test_a_refused_note_keeps_its_words(
    fay: FlaskClient, cast: Cast, odd: dict[str, str], read: Any
) -> None:
    data = {"set": cast.first, "body": "Kept words", "circle": "set", **odd}
    answer = fay.post("/desk/notes", data=data)
    assert answer.status_code == 422
    assert data["body"] in answer.text
    assert read(notes) == []


def test_no_note_lands_in_a_set_one_does_not_facilitate(
    as_: Any, cast: Cast, app: Any, read: Any
) -> None:
    with app.app_context():
        make_seat(by_key(LearningSet, cast.other), person("fay"))
    data = {"set": cast.other, "body": "Ask Olu", "circle": "private"}
    assert as_("fay").post("/desk/notes", data=data).status_code == 422
    assert read(notes) == []


def busy_set(learning_set: LearningSet, *, cases: int) -> None:
    """Fill a set with everything a desk shows, each by somebody else."""
    for number in range(cases):
        people = [make_user(f"{role}{learning_set.id}x{number} Person") for role in ("p", "m", "a")]
        for user in people:
            make_seat(learning_set, user)
        presenter, member, author = people
        case = by_key(Case, make_case(learning_set.key, presenter.name.split()[0]))
        round_ = rounds.open_round(case, by=presenter, method_id="als_classic", with_optional=False)
        stage = db.session.query(Stage).filter_by(round_id=round_.id, position=2).one()
        said = save(
            Contribution(
                case_id=case.id, set_id=case.set_id, round_id=round_.id, stage_id=stage.id,
                author_id=author.id, kind=Kind.QUESTION_FACT, body="What?", html="<p>What?</p>",
            )
        )  # fmt: skip
        save(Flag(contribution_id=said.id, set_id=case.set_id, by_id=member.id, reason="other"))
        late = (clock.now() - timedelta(days=3)).date()
        save(
            Action(
                what="Ask", by_when=late, set_id=case.set_id, case_id=case.id, owner_id=presenter.id
            )
        )
        save(
            Note(
                set_id=case.set_id, case_id=case.id, author_id=person("fay").id, about_id=member.id,
                body="Hm", circle=list(Circle)[number % 3],
            )
        )  # fmt: skip


def test_the_desk_costs_the_same_for_three_sets_and_many_cases(
    as_: Any, cast: Cast, app: Any, statements: Any
) -> None:
    with app.app_context():
        busy_set(by_key(LearningSet, cast.first), cases=2)
    counts = [_cost(as_("fay"), statements)]
    with app.app_context():
        for name, cases in (("Second", 3), ("Third", 5)):
            more = make_set(name)
            make_seat(more, person("fay"), Role.FACILITATOR)
            busy_set(more, cases=cases)
    counts.append(_cost(as_("fay"), statements))
    assert len(set(counts)) == 1
    assert counts[0] <= 10


def _cost(browser: FlaskClient, statements: Any) -> int:
    browser.get("/sets/")
    with statements() as seen:
        assert browser.get("/desk").status_code == 200
    return len(seen)
