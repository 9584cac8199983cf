"""How a case ends: stories fade, learning stays, and a withdrawal leaves nothing."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from community import clock
from community.cases.actions import operations as actions
from community.cases.contributions import operations as contributions
from community.cases.ending import operations as ending
from community.cases.models import Action, Case, CaseState, LearningLine
from community.cases.rounds import operations as rounds
from community.cases.rounds import queries
from community.cases.rounds.models import Contribution, Stage
from community.database import db
from community.errors import Refused
from community.events import Event, Verb
from community.notes.models import Note
from community.policy import visible
from tests.factories import Cast, by_key, make_case, make_note, person

CANARY = "a canary in the warehouse"


@pytest.fixture
def case(cast: Cast, context: None) -> Case:
    """A case in its open questions, with a story, a question and its answer, a line and a note."""
    found = by_key(Case, make_case(cast.first, "ana", happened=CANARY, client=CANARY))
    round_ = rounds.open_round(
        found, by=person("ana"), method_id="als_classic", with_optional=False
    )
    db.session.flush()
    stages = db.session.query(Stage).filter_by(round_id=round_.id).order_by(Stage.position).all()
    standing = queries.standing(round_, stages)
    asked = contributions.contribute(
        standing, by=person("ben"), stage=2, body="Who is at home?", language="en"
    )
    contributions.answer(asked, standing, by=person("ana"), body=CANARY)
    actions.set_action(
        found,
        by=person("ana"),
        what="Ring",
        how_we_can_tell="",
        by_when=clock.now().date() + timedelta(days=3),
    )
    actions.keep_learning(found, by=person("ben"), line="Ask who is at home.")
    make_note(cast.first, "fay", case_id=found.id, body=CANARY)
    db.session.commit()
    return found


def end_the_round(case: Case) -> None:
    case.state = CaseState.ACTING
    db.session.commit()


def test_sealing_keeps_the_question_what_was_asked_the_actions_and_the_lines(case: Case) -> None:
    end_the_round(case)
    ending.seal(case, by=person("ana"))
    db.session.commit()
    assert case.title
    assert case.question
    assert case.happened == case.client == ""
    assert [c.body for c in db.session.query(Contribution)] == ["Who is at home?"]
    assert db.session.query(Contribution).one().answer == ""
    assert db.session.query(Action).count() == db.session.query(LearningLine).count() == 1
    assert db.session.query(Note).count() == 0


def test_a_case_in_a_round_is_not_sealed_but_can_be_withdrawn(case: Case) -> None:
    with pytest.raises(Refused, match="round is going on"):
        ending.seal(case, by=person("ana"))
    ending.withdraw(case, by=person("ana"))
    assert case.state is CaseState.WITHDRAWN


def test_a_withdrawal_leaves_only_the_fact_and_each_ones_own_line(case: Case) -> None:
    ending.withdraw(case, by=person("ana"))
    db.session.commit()
    assert case.title == case.question == case.happened == ""
    for model in (Contribution, Action, Note):
        assert db.session.query(model).count() == 0
    lines = lambda name: db.session.scalars(visible(LearningLine, person(name))).all()  # noqa: E731
    assert len(lines("ben")) == 1
    assert lines("ana") == lines("fay") == []


def test_nothing_can_be_added_to_a_case_that_has_ended(case: Case) -> None:
    ending.withdraw(case, by=person("ana"))
    with pytest.raises(Refused, match="ended"):
        rounds.open_round(case, by=person("ana"), method_id="als_classic", with_optional=False)
    with pytest.raises(Refused, match="ended"):
        actions.set_action(
            case, by=person("ana"), what="x", by_when=clock.now().date(), how_we_can_tell=""
        )
    with pytest.raises(Refused, match="withdrawn"):
        actions.keep_learning(case, by=person("ben"), line="Another")


def test_a_case_is_sealed_on_its_day_after_two_warnings(case: Case) -> None:
    end_the_round(case)
    for days, warnings, state in (
        (300, 0, CaseState.ACTING), (340, 1, CaseState.ACTING), (360, 2, CaseState.ACTING),
        (366, 2, CaseState.SEALED),
    ):  # fmt: skip
        with clock.at(case.shared_at + timedelta(days=days)):
            ending.seal_what_is_due()
            db.session.commit()
        assert (case.warnings, case.state) == (warnings, state)
    announced = db.session.query(Event).filter_by(verb=Verb.CASE_SEALING_ANNOUNCED)
    assert announced.count() == 2


def test_sealed_text_is_gone_from_the_file_and_its_log(case: Case, app: Flask) -> None:
    end_the_round(case)
    if db.engine.dialect.name == "postgresql":  # it frees pages at its own time: rows must do
        ending.seal(case, by=person("ana"))
        assert not [c for c in db.session.query(Contribution) if CANARY in c.body + c.answer]
        return
    file = Path(app.instance_path) / "community.db"
    assert CANARY.encode() in file.read_bytes() + file.with_name("community.db-wal").read_bytes()
    ending.seal(case, by=person("ana"))
    db.session.commit()
    ending.clean_free_pages()
    db.session.remove()
    for left in file.parent.glob("community.db*"):
        assert CANARY.encode() not in left.read_bytes(), left.name


def test_the_page_says_what_each_ending_does_and_a_withdrawn_case_says_so(
    as_: Any, cast: Cast, app: Flask
) -> None:
    with app.app_context():
        key = make_case(cast.first, "ana")
    assert "Neither of these can be undone" in as_("ana").get(f"/cases/{key}/ending").text
    as_("ana").post(f"/cases/{key}/withdrawal")
    assert "This case was withdrawn" in as_("ben").get(f"/cases/{key}").text
    assert "A client who never decides" not in as_("ben").get("/sets/" + cast.first).text
