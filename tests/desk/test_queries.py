"""What a set needs from its facilitator, and how much it costs to know."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from community import clock
from community.cases.models import Action, Case, CaseState
from community.cases.rounds import operations as rounds
from community.cases.rounds.models import Reading, Round, Stage
from community.database import db
from community.desk import queries
from community.desk.models import Kind, Standing
from community.discussions.models import Post, Thread
from community.events import Event, Verb, record
from community.moderation import operations as moderation
from community.moderation.queries import open_flags
from community.sets.models import LearningSet, Membership
from tests.factories import Cast, by_key, make_case, make_thread, person, save

pytestmark = pytest.mark.usefixtures("context")


@pytest.fixture
def calm(cast: Cast, context: None) -> LearningSet:
    """The first set, from which the one who never came in has gone."""
    db.session.query(Membership).filter_by(user_id=person("ida").id).delete()
    db.session.commit()
    return by_key(LearningSet, cast.first)


@pytest.fixture
def standing(calm: LearningSet) -> Callable[[], Standing]:
    def look() -> Standing:
        db.session.commit()
        fay = person("fay")
        (found,) = queries.standings([calm], seen_by=fay, concerns=open_flags(seen_by=fay))
        return found

    return look


@pytest.fixture
def everyone_is_here(calm: LearningSet) -> None:
    for name in ("ana", "ben", "fay"):
        record(Verb.SET_JOINED, calm, by=person(name))


def open_case(calm: LearningSet, *, days_ago: float = 0.5, **fields: Any) -> Case:
    shared = clock.now() - timedelta(days=days_ago)
    return by_key(Case, make_case(calm.key, "ana", shared_at=shared, **fields))


def begin(case: Case, *, days_ago: float) -> Round:
    round_ = rounds.open_round(case, by=person("ana"), method_id="als_classic", with_optional=False)
    round_.opened_at = clock.now() - timedelta(days=days_ago)
    return round_


def owe(case: Case, *, days_ago: int) -> Action:
    by_when = (clock.now() - timedelta(days=days_ago)).date()
    return save(
        Action(
            what="Ask him",
            by_when=by_when,
            set_id=case.set_id,
            case_id=case.id,
            owner_id=case.presenter_id,
        )
    )


def test_a_calm_set_needs_nothing(standing: Any) -> None:
    assert standing().need.kind is Kind.NOTHING


def test_silence_without_a_case_is_rest(standing: Any) -> None:
    assert standing().quiet == []


def test_a_new_case_needs_nothing_yet(
    standing: Any, calm: LearningSet, everyone_is_here: None
) -> None:
    open_case(calm, days_ago=1.9)
    assert standing().need.kind is Kind.NOTHING


def test_a_case_without_a_round_waits_for_a_method(standing: Any, calm: LearningSet) -> None:
    case = open_case(calm, days_ago=2.1)
    need = standing().need
    assert (need.kind, need.line.case, need.since) == (Kind.METHOD, case, case.shared_at)


def test_a_draft_is_nobodys_business(standing: Any, calm: LearningSet) -> None:
    make_case(calm.key, "fay", shared=False, version=1)
    assert standing().lines == []


def test_a_round_in_which_nobody_writes_waits(
    standing: Any, calm: LearningSet, everyone_is_here: None
) -> None:
    round_ = begin(open_case(calm, days_ago=3), days_ago=2.5)
    assert standing().need.kind is Kind.ROUND
    stage = db.session.query(Stage).filter_by(round_id=round_.id, code="clarify").one()
    stage.first_written_at = round_.opened_at + timedelta(hours=1)
    assert standing().need.kind is not Kind.ROUND


def test_a_presenter_who_was_asked_days_ago_is_waited_for(standing: Any, calm: LearningSet) -> None:
    round_ = begin(open_case(calm, days_ago=9), days_ago=8)
    for stage in db.session.query(Stage).filter_by(round_id=round_.id).order_by(Stage.position):
        if stage.code == "reflect":
            break
        stage.closed_at = round_.opened_at + timedelta(days=1)
    need = standing().need
    assert need.kind is Kind.ROUND
    assert need.line.standing.now.waits_for_presenter


def test_an_action_late_by_a_day_is_asked_after(
    standing: Any, calm: LearningSet, everyone_is_here: None
) -> None:
    case = open_case(calm, state=CaseState.ACTING)
    action = owe(case, days_ago=-1)
    assert standing().need.kind is Kind.NOTHING
    action.by_when = (clock.now() - timedelta(days=2)).date()
    assert (standing().need.kind, standing().need.action) == (Kind.LOOK_BACK, action)
    action.looked_back_at = clock.now()
    assert standing().need.kind is Kind.NOTHING


def test_who_does_not_come_in_is_remembered_after_three_days(
    standing: Any, cast: Cast, calm: LearningSet
) -> None:
    seat = save(
        Membership(learning_set=calm, user=person("ida"), joined_at=clock.now() - timedelta(days=2))
    )
    assert standing().need.kind is Kind.NOTHING
    seat.joined_at -= timedelta(days=2)
    assert (standing().need.kind, standing().need.seat) == (Kind.ASSENT, seat)


def test_a_member_not_heard_for_ten_days_is_missed(
    standing: Any, calm: LearningSet, everyone_is_here: None
) -> None:
    open_case(calm)
    event = db.session.query(Event).filter_by(actor_id=person("ben").id).one()
    event.at = clock.now() - timedelta(days=9.9)
    assert standing().need.kind is Kind.NOTHING
    event.at = clock.now() - timedelta(days=10.1)
    need = standing().need
    assert (need.kind, need.seat.user, need.since) == (Kind.VOICE, person("ben"), event.at)


def test_having_read_is_being_heard(
    standing: Any, calm: LearningSet, everyone_is_here: None
) -> None:
    round_ = begin(open_case(calm), days_ago=0.2)
    event = db.session.query(Event).filter_by(actor_id=person("ben").id).one()
    event.at = clock.now() - timedelta(days=20)
    assert standing().need.kind is Kind.VOICE
    stage = db.session.query(Stage).filter_by(round_id=round_.id, position=2).one()
    save(Reading(user_id=person("ben").id, stage_id=stage.id, at=clock.now()))
    assert standing().need.kind is Kind.NOTHING


def test_the_most_urgent_comes_first(standing: Any, cast: Cast, calm: LearningSet) -> None:
    save(
        Membership(learning_set=calm, user=person("ida"), joined_at=clock.now() - timedelta(days=9))
    )
    case = open_case(calm, days_ago=20)
    owe(case, days_ago=3)
    assert standing().need.kind is Kind.METHOD
    thread = by_key(Thread, make_thread(cast.first, "ana"))
    post = db.session.query(Post).filter_by(thread_id=thread.id).one()
    moderation.flag(post, by=person("ben"), reason="hurtful")
    assert standing().need.kind is Kind.FLAG
    moderation.leave(post, by=person("fay"), reason="It is fine.")
    case.state = CaseState.ACTING
    assert standing().need.kind is Kind.LOOK_BACK


def test_sets_that_need_something_come_first(cast: Cast, calm: LearningSet) -> None:
    other = by_key(LearningSet, cast.other)
    save(
        Membership(
            learning_set=other, user=person("ida"), joined_at=clock.now() - timedelta(days=9)
        )
    )
    both = queries.standings([calm, other], seen_by=person("gil"), concerns=[])
    assert [one.learning_set.name for one in both] == ["Other", "First"]
