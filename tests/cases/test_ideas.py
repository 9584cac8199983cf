"""Ideas that come early: kept by their author alone, and back when their stage has come."""

from __future__ import annotations

from datetime import timedelta

import pytest

from community import clock
from community.cases.ideas import operations as ideas
from community.cases.models import Case
from community.cases.rounds import operations as rounds
from community.cases.rounds import queries
from community.cases.rounds.models import Contribution, ParkedIdea, Round, Stage
from community.database import db
from community.errors import Refused
from community.policy import visible
from tests.factories import Cast, by_key, make_case, person

pytestmark = pytest.mark.usefixtures("context")


@pytest.fixture
def round_(cast: Cast, context: None) -> Round:
    case = by_key(Case, make_case(cast.first, "ana"))
    found = rounds.open_round(case, by=person("ana"), method_id="als_classic", with_optional=True)
    db.session.commit()
    return found


def standing(round_: Round) -> queries.RoundStanding:
    stages = db.session.query(Stage).filter_by(round_id=round_.id).order_by(Stage.position).all()
    return queries.standing(round_, stages)


def park(round_: Round, who: str = "ben") -> ParkedIdea:
    idea = ideas.park(round_, by=person(who), body="Visit him at home", language="en")
    db.session.commit()
    return idea


def go_to(round_: Round, code: str) -> None:
    while standing(round_).now.stage.code != code:
        rounds.advance(standing(round_), by=person("fay"), stage=standing(round_).now.position)
        db.session.commit()


def test_only_its_author_sees_a_parked_idea(round_: Round) -> None:
    park(round_)
    seen_by = lambda name: db.session.scalars(visible(ParkedIdea, person(name))).all()  # noqa: E731
    assert len(seen_by("ben")) == 1
    assert not any(seen_by(name) for name in ("ana", "fay", "eva", "ida", "cas", "sam"))


def test_parking_twice_keeps_it_once(round_: Round) -> None:
    assert park(round_) is park(round_)


def test_it_is_offered_when_its_stage_has_come_and_is_then_no_longer_parked(round_: Round) -> None:
    idea = park(round_)
    go_to(round_, "resources")
    here = standing(round_)
    ideas.offer(
        idea,
        here,
        by=person("ben"),
        stage=here.now.position,
        body="I visit at home, once.",
        language="en",
    )
    db.session.commit()
    assert db.session.query(Contribution).one().body == "I visit at home, once."
    assert db.session.query(ParkedIdea).count() == 0


def test_it_stays_parked_when_it_is_offered_too_early(round_: Round) -> None:
    idea = park(round_)
    go_to(round_, "reflect")
    here = standing(round_)
    with pytest.raises(Refused):
        ideas.offer(idea, here, by=person("ben"), stage=here.now.position, body="x", language="en")
    db.session.rollback()
    assert db.session.query(ParkedIdea).count() == 1


def test_what_nobody_used_goes_a_week_after_the_round(round_: Round) -> None:
    park(round_)
    rounds.end_round(round_, at=clock.now(), by=None)
    db.session.commit()
    ideas.forget_old_ideas()
    assert db.session.query(ParkedIdea).count() == 1
    with clock.at(clock.now() + timedelta(days=8)):
        ideas.forget_old_ideas()
    assert db.session.query(ParkedIdea).count() == 0


def test_nothing_is_parked_in_a_round_that_is_over(round_: Round) -> None:
    rounds.end_round(round_, at=clock.now(), by=None)
    with pytest.raises(Refused, match="has ended"):
        park(round_)
