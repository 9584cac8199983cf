"""What happens to a case: from the first word to the line everybody keeps."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from community import clock
from community.cases import operations as cases
from community.cases.actions import operations as actions
from community.cases.contributions import operations as contributions
from community.cases.models import Action, Case, CaseState
from community.cases.rounds import operations as rounds
from community.cases.rounds import queries
from community.cases.rounds.models import Contribution, Round, Stage
from community.database import db
from community.errors import Refused
from community.sets.models import LearningSet
from tests.factories import Cast, by_key, make_case, person

pytestmark = pytest.mark.usefixtures("context")


@pytest.fixture
def case(cast: Cast, context: None) -> Case:
    return by_key(Case, make_case(cast.first, "ana"))


@pytest.fixture
def round_(case: Case) -> Round:
    found = rounds.open_round(case, by=person("ana"), method_id="als_classic", with_optional=False)
    db.session.commit()
    return found


def standing(round_: Round) -> queries.RoundStanding:
    stages = db.session.query(Stage).filter_by(round_id=round_.id).order_by(Stage.position).all()
    return queries.standing(round_, stages)


def go_to(round_: Round, code: str) -> None:
    while standing(round_).now.stage.code != code:
        now = standing(round_).now
        rounds.advance(standing(round_), by=person("fay"), stage=now.position)
        db.session.commit()


def write(round_: Round, who: str, body: str = "What did you notice?", **more: Any) -> Contribution:
    now = standing(round_).now
    return contributions.contribute(
        standing(round_), by=person(who), stage=now.position, body=body, language="en", **more
    )


def decide(case: Case) -> Action:
    return actions.set_action(
        case, by=person("ana"), what="Ask him to draw his week", how_we_can_tell="There is a drawing",
        by_when=clock.now().date() + timedelta(days=7),
    )  # fmt: skip


def test_a_draft_is_taken_up_again_while_it_is_empty(cast: Cast) -> None:
    learning_set, ana = by_key(LearningSet, cast.first), person("ana")
    assert cases.start_case(learning_set, by=ana) is cases.start_case(learning_set, by=ana)


def test_an_older_tab_overwrites_nothing(cast: Cast) -> None:
    case = by_key(Case, make_case(cast.first, "ana", shared=False))
    cases.save_case(case, version=0, fields={"title": "The newer one"})
    with pytest.raises(Refused, match="somewhere else"):
        cases.save_case(case, version=0, fields={"title": "The older one"})
    assert case.title == "The newer one"


@pytest.mark.parametrize("missing", ["title", "happened", "question", "outcomes", "help"])
def test_a_case_is_not_shared_without_what_the_set_needs(cast: Cast, missing: str) -> None:
    empty: Any = {"outcomes": [], "help": None}.get(missing, "")
    case = by_key(Case, make_case(cast.first, "ana", shared=False, **{missing: empty}))
    with pytest.raises(Refused) as refused:
        cases.share(case, by=person("ana"))
    assert refused.value.field == missing
    assert not case.is_shared


def test_a_phone_number_keeps_a_case_with_its_author(cast: Cast) -> None:
    case = by_key(
        Case, make_case(cast.first, "ana", shared=False, tried="I ring him on 07700 900123.")
    )
    with pytest.raises(Refused, match="07700 900123"):
        cases.share(case, by=person("ana"))


def test_a_shared_case_stays_in_its_set(case: Case, cast: Cast) -> None:
    with pytest.raises(Refused):
        cases.choose_set(case, by_key(LearningSet, cast.other))


def test_only_one_round_goes_on_at_a_time(case: Case, round_: Round) -> None:
    with pytest.raises(Refused, match="One at a time"):
        rounds.open_round(case, by=person("ana"), method_id="als_classic", with_optional=False)


def test_a_written_round_begins_with_the_first_questions(round_: Round) -> None:
    assert standing(round_).now.stage.code == "clarify"


def test_experiences_are_asked_only_if_the_presenter_wants_them(case: Case, round_: Round) -> None:
    assert "resources" not in [step.stage.code for step in standing(round_).steps]


def test_a_member_asks_and_the_presenter_answers(round_: Round) -> None:
    question = write(round_, "ben")
    contributions.answer(question, standing(round_), by=person("ana"), body="His hands.")
    assert "His hands" in question.answer_html


def test_the_presenter_does_not_write_while_the_set_asks(round_: Round) -> None:
    with pytest.raises(Refused, match="your set writes"):
        write(round_, "ana")


def test_nobody_but_the_presenter_writes_in_the_presenters_stage(round_: Round) -> None:
    go_to(round_, "reflect")
    with pytest.raises(Refused, match="only the presenter"):
        write(round_, "ben")
    assert write(round_, "ana", "The second question stayed.")


def test_a_quota_leaves_room_for_the_others(round_: Round) -> None:
    go_to(round_, "open")
    write(round_, "ben", "What would it cost him?")
    write(round_, "ben", "And you?")
    with pytest.raises(Refused, match="what there is room for"):
        write(round_, "ben", "And me?")


def test_a_closed_stage_takes_no_post_and_says_what_is_open_now(round_: Round) -> None:
    old = standing(round_).now.position
    go_to(round_, "open")
    with pytest.raises(Refused, match="Open questions"):
        contributions.contribute(
            standing(round_), by=person("ben"), stage=old, body="How old?", language="en"
        )


def test_a_facilitator_may_speak_about_the_process_anywhere(round_: Round) -> None:
    go_to(round_, "reflect")
    assert write(round_, "fay", "Let us wait.", as_process=True).kind == "process"
    with pytest.raises(Refused):
        write(round_, "ben", "Let us wait.", as_process=True)


def test_of_two_who_advance_at_once_one_does_it(round_: Round) -> None:
    both_saw = standing(round_)
    rounds.advance(both_saw, by=person("fay"), stage=2)
    rounds.advance(both_saw, by=person("ana"), stage=2)
    assert standing(round_).now.stage.code == "open"


def test_a_stage_can_be_given_more_days_but_not_without_end(round_: Round) -> None:
    go_to(round_, "open")
    closes, position = standing(round_).now.closes_at, standing(round_).now.position
    rounds.extend(standing(round_), stage=position, days=3)
    assert standing(round_).now.closes_at - closes == timedelta(days=3)
    with pytest.raises(Refused, match="longer than"):
        rounds.extend(standing(round_), stage=position, days=20)
    go_to(round_, "reflect")
    with pytest.raises(Refused, match="does not close by itself"):
        rounds.extend(standing(round_), stage=standing(round_).now.position, days=1)


def test_questions_can_be_answered_one_stage_longer(round_: Round) -> None:
    question = write(round_, "ben")
    go_to(round_, "open")
    contributions.answer(question, standing(round_), by=person("ana"), body="Still in time.")
    go_to(round_, "reflect")
    with pytest.raises(Refused, match="not the moment"):
        contributions.answer(question, standing(round_), by=person("ana"), body="Too late.")


def test_a_round_does_not_pass_its_action_without_one(case: Case, round_: Round) -> None:
    go_to(round_, "action")
    here = standing(round_)
    with pytest.raises(Refused, match="choose an action"):
        rounds.advance(here, by=person("fay"), stage=here.now.position)
    decide(case)
    rounds.advance(here, by=person("fay"), stage=here.now.position)
    assert standing(round_).now.stage.code == "process"


def test_no_action_is_an_outcome_too(case: Case, round_: Round) -> None:
    go_to(round_, "action")
    actions.no_action(case, because="I will wait until she asks.")
    go_to(round_, "process")
    rounds.advance(standing(round_), by=person("fay"), stage=standing(round_).now.position)
    assert case.state is CaseState.LOOKED_BACK


def test_the_worker_ends_a_round_when_its_last_window_closed(case: Case, round_: Round) -> None:
    go_to(round_, "action")
    decide(case)
    go_to(round_, "process")
    write(round_, "ben", "The bus question helped.")
    db.session.commit()
    with clock.at(clock.now() + timedelta(days=3)):
        rounds.settle_rounds()
    assert round_.ended_at < clock.now() + timedelta(days=2)
    assert case.state is CaseState.ACTING


def test_an_action_is_in_the_future_and_sent_twice_is_one(case: Case, round_: Round) -> None:
    with pytest.raises(Refused, match="has passed"):
        actions.set_action(
            case, by=person("ana"), what="Call", by_when=date(2020, 1, 1), how_we_can_tell=""
        )
    assert decide(case) is decide(case)


@pytest.mark.parametrize("did", ["did", "otherwise", "did_not"])
def test_any_honest_answer_looks_back(case: Case, round_: Round, did: str) -> None:
    action = decide(case)
    case.state = CaseState.ACTING
    actions.look_back(action, by=person("ana"), did=did, happened="He drew it.", taught="Wait.")
    assert case.state is CaseState.LOOKED_BACK
    with pytest.raises(Refused, match="already"):
        actions.look_back(action, by=person("ana"), did=did, happened="", taught="")


def test_a_case_is_looked_back_on_when_its_last_action_is(case: Case, round_: Round) -> None:
    first = decide(case)
    actions.set_action(
        case, by=person("ana"), what="Ring the school", how_we_can_tell="",
        by_when=clock.now().date() + timedelta(days=3),
    )  # fmt: skip
    case.state = CaseState.ACTING
    actions.look_back(first, by=person("ana"), did="did", happened="", taught="")
    assert case.state is CaseState.ACTING


def test_a_second_line_replaces_the_first(case: Case) -> None:
    kept = actions.keep_learning(case, by=person("ben"), line="Wait longer.")
    assert actions.keep_learning(case, by=person("ben"), line="Wait.") is kept
    assert kept.line == "Wait."
