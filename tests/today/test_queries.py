"""Whose turn it is: the one answer that everything else reads."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from community import clock
from community.cases.contributions import operations as contributions
from community.cases.models import Action, Case, CaseState
from community.cases.rounds import operations as rounds
from community.cases.rounds import queries as round_queries
from community.cases.rounds.models import Round, Stage
from community.database import db
from community.today import queries
from community.today.queries import Asks
from tests.factories import Cast, by_key, make_case, make_thread, person

pytestmark = pytest.mark.usefixtures("context")


def asked_of(name: str) -> list[Asks]:
    db.session.expire_all()
    return [turn.asks for turn in queries.turns(person(name))]


def begin(cast: Cast, **fields: Any) -> Round:
    case = by_key(Case, make_case(cast.first, "ana", **fields))
    found = rounds.open_round(case, by=person("ana"), method_id="als_classic", with_optional=False)
    db.session.commit()
    return found


def standing(round_: Round) -> round_queries.RoundStanding:
    stages = db.session.query(Stage).filter_by(round_id=round_.id).order_by(Stage.position).all()
    return round_queries.standing(round_, stages)


def ask(round_: Round, who: str) -> Any:
    now = standing(round_).now
    made = contributions.contribute(
        standing(round_), by=person(who), stage=now.position, body="Since when?", language="en"
    )
    db.session.commit()
    return made


def test_nothing_waits_for_who_is_in_no_set(cast: Cast) -> None:
    begin(cast)
    for name in ("cas", "olu", "eva", "sam"):
        assert asked_of(name) == []


def test_who_is_invited_is_asked_to_read_the_agreement_and_nothing_else(cast: Cast) -> None:
    begin(cast)
    assert asked_of("ida") == [Asks.ASSENT]


def test_a_stage_waits_for_each_member_until_they_wrote(cast: Cast) -> None:
    round_ = begin(cast)
    assert asked_of("ben") == asked_of("fay") == [Asks.WRITE]
    ask(round_, "ben")
    assert asked_of("ben") == []
    assert asked_of("fay") == [Asks.WRITE]


def test_thinking_with_you_takes_the_turn_away(cast: Cast) -> None:
    round_ = begin(cast)
    contributions.thinking_with_you(standing(round_), by=person("ben"))
    db.session.commit()
    assert asked_of("ben") == []


def test_questions_wait_for_the_presenter_until_they_are_answered(cast: Cast) -> None:
    round_ = begin(cast)
    assert asked_of("ana") == []
    question = ask(round_, "ben")
    assert asked_of("ana") == [Asks.ANSWER]
    contributions.answer(question, standing(round_), by=person("ana"), body="Since spring.")
    db.session.commit()
    assert asked_of("ana") == []


def test_a_shared_case_without_a_round_waits_for_its_presenter(cast: Cast) -> None:
    make_case(cast.first, "ana")
    assert asked_of("ana") == [Asks.BEGIN]
    assert asked_of("ben") == []


def test_a_draft_reminds_only_its_author(cast: Cast) -> None:
    make_case(cast.first, "ana", shared=False, version=1)
    assert asked_of("ana") == [Asks.FINISH_DRAFT]
    assert asked_of("fay") == []


def test_an_action_asks_back_two_days_before_its_day(cast: Cast) -> None:
    case = by_key(Case, make_case(cast.first, "ana", state=CaseState.ACTING))
    for days, what in ((1, "Tomorrow"), (9, "Next week")):
        db.session.add(
            Action(
                case=case, set_id=case.set_id, owner=person("ana"), what=what,
                by_when=clock.now().date() + timedelta(days=days),
            )
        )  # fmt: skip
    db.session.commit()
    found = queries.turns(person("ana"))
    assert [turn.action.what for turn in found] == ["Tomorrow"]


def test_the_most_urgent_comes_first(cast: Cast) -> None:
    make_case(cast.first, "ben", shared=False, version=1)
    begin(cast)
    assert asked_of("ben") == [Asks.WRITE, Asks.FINISH_DRAFT]


def test_a_window_that_ran_out_asks_nobody_whether_or_not_the_worker_ran(cast: Cast) -> None:
    round_ = begin(cast)
    ask(round_, "fay")
    with clock.at(clock.now() + timedelta(days=60)):
        db.session.expire_all()
        assert Asks.WRITE not in asked_of("ben")
        assert standing(round_).now.stage.code == "reflect"


def test_news_names_who_did_it_once_and_never_oneself(cast: Cast) -> None:
    round_ = begin(cast)
    ask(round_, "ben")
    ask(round_, "fay")
    news = queries.news(person("ana"), since=clock.now() - timedelta(hours=1))
    told = [item for items in news.values() for item in items]
    assert len(told) == 1
    assert told[0].others == 1


@pytest.mark.parametrize("name", ["cas", "eva", "ida", "olu", "sam"])
def test_no_news_of_a_set_reaches_anybody_outside(cast: Cast, name: str) -> None:
    ask(begin(cast), "ben")
    make_thread(cast.first, "ana")
    assert queries.news(person(name), since=clock.now() - timedelta(days=1)) == {}
