"""Whatever people do in whichever round, in any order and at any time: what is promised holds."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from community import clock
from community.accounts.models import User
from community.cases.actions import operations as actions
from community.cases.contributions import operations as contributions
from community.cases.models import Action, Case, CaseState
from community.cases.rounds import operations as rounds
from community.cases.rounds import queries
from community.cases.rounds.models import Contribution, Reading, Round, Seal, Stage
from community.content.kinds import Kind, Presenter, Reveal
from community.content.methods import load_methods
from community.database import db
from community.errors import Refused
from community.events import Event
from community.policy import can, visible
from tests.conftest import ROOT
from tests.factories import Cast, by_key, make_case, person

METHODS = sorted(load_methods(ROOT / "content"))
START = datetime(2026, 10, 22, 9, 0, tzinfo=UTC)  # a clock change lies within the first week
INSIDE, OUTSIDE = ("ana", "ben", "fay"), ("cas", "eva", "ida", "olu", "gil", "sam")
DEEDS = ("write", "answer", "warm", "advance", "decide", "no_action", "read", "settle")

steps = st.lists(
    st.tuples(st.sampled_from(INSIDE), st.sampled_from(DEEDS), st.integers(0, 60)),
    min_size=4, max_size=28,
)  # fmt: skip


class Play:
    """One round, played by Ana, Ben and Fay."""

    def __init__(self, cast: Cast, method: str, with_optional: bool) -> None:
        self.now = START
        with self.at_this_moment():
            shared = START - timedelta(days=1)
            self.case = by_key(Case, make_case(cast.first, "ana", shared_at=shared))
            self.round = rounds.open_round(
                self.case, by=person("ana"), method_id=method, with_optional=with_optional
            )
            db.session.commit()
        self.done = 0

    @contextmanager
    def at_this_moment(self) -> Iterator[None]:
        with clock.at(self.now):
            yield

    def standing(self) -> queries.RoundStanding:
        stages = db.session.query(Stage).filter_by(round_id=self.round.id).order_by(Stage.position)
        return queries.standing(self.round, stages.all())

    def do(self, who: str, deed: str) -> None:
        """Try something, as the pages let people try it. A refusal changes nothing."""
        try:
            getattr(self, deed)(person(who), self.standing())
            db.session.commit()
        except Refused:
            db.session.rollback()

    def write(self, user: User, standing: queries.RoundStanding) -> None:
        if standing.now:
            contributions.contribute(
                standing,
                by=user,
                stage=standing.now.position,
                body="What did you see?",
                language="en",
            )

    def answer(self, user: User, standing: queries.RoundStanding) -> None:
        question = self.question_seen_by(user)
        if question and can(user, "contribution.answer", question):
            contributions.answer(question, standing, by=user, body="His hands.")

    def warm(self, user: User, standing: queries.RoundStanding) -> None:
        question = self.question_seen_by(user)
        if question and can(user, "contribution.warm", question):
            contributions.give_warmth(question, standing, warmth="warm")

    def question_seen_by(self, user: User) -> Contribution | None:
        seen = db.session.scalars(
            visible(Contribution, user).where(Contribution.round_id == self.round.id)
        )
        return next((one for one in seen if one.is_question), None)

    def advance(self, user: User, standing: queries.RoundStanding) -> None:
        if standing.now and can(user, "round.advance", self.round):
            rounds.advance(standing, by=user, stage=standing.now.position)

    def decide(self, user: User, _: queries.RoundStanding) -> None:
        if can(user, "case.act", self.case):
            soon = (self.now + timedelta(days=9)).date()
            actions.set_action(self.case, by=user, what="Wait", by_when=soon, how_we_can_tell="")

    def no_action(self, user: User, _: queries.RoundStanding) -> None:
        if can(user, "case.act", self.case):
            actions.no_action(self.case, because="She asked me to wait.")

    def read(self, user: User, standing: queries.RoundStanding) -> None:
        contributions.thinking_with_you(standing, by=user)

    def settle(self, _: User, __: queries.RoundStanding) -> None:
        rounds.settle_rounds()

    def check(self) -> None:
        """Hold everything against what is promised."""
        db.session.expire_all()
        standing = self.standing()
        rounds.unseal([standing])
        db.session.commit()
        self.check_the_clock(standing)
        for contribution in db.session.query(Contribution).filter_by(round_id=self.round.id):
            step = standing.step_of(contribution.stage_id)
            assert step
            self.check_who_sees(contribution, step)
            self.check_who_wrote(contribution, step)

    def check_the_clock(self, standing: queries.RoundStanding) -> None:
        done = sum(step.is_done for step in standing.steps)
        assert done >= self.done, "a stage opened again"
        self.done = done
        assert [step.is_done for step in standing.steps] == [True] * done + [False] * (
            len(standing.steps) - done
        )
        assert sum(step.is_now for step in standing.steps) == (done < len(standing.steps))
        passed = any(s.is_done and s.stage.kind is Kind.ACTION for s in standing.steps)
        has_action = db.session.query(Action).filter_by(case_id=self.case.id).count()
        assert not passed or has_action or self.case.no_action_because

    def check_who_sees(self, contribution: Contribution, step: queries.Step) -> None:
        seen_by = {name for name in (*INSIDE, *OUTSIDE) if self.sees(name, contribution)}
        author = next(name for name in INSIDE if person(name).id == contribution.author_id)
        assert author in seen_by
        if step.stage.kind is Kind.PRIVATE_NOTE:
            assert seen_by == {author}
        elif step.stage.reveal is Reveal.TOGETHER and not step.is_done:
            assert seen_by == {author}
            assert contribution.seal is Seal.TOGETHER
        elif step.stage.presenter is Presenter.AWAY and not step.is_done:
            assert seen_by == set(INSIDE) - {"ana"} | {author}
        else:
            assert seen_by == set(INSIDE)

    def sees(self, name: str, contribution: Contribution) -> bool:
        found = visible(Contribution, person(name)).where(Contribution.id == contribution.id)
        return db.session.scalar(found) is not None

    def check_who_wrote(self, contribution: Contribution, step: queries.Step) -> None:
        presents = contribution.author_id == self.case.presenter_id
        assert step.stage.who == "all" or (step.stage.who == "presenter") == presents
        assert step.stage.kind not in queries.WITHOUT_WORDS
        assert step.opens_at is not None
        assert step.opens_at <= contribution.created_at
        assert step.closes_at is None or contribution.created_at <= step.closes_at


@pytest.mark.usefixtures("context")
@pytest.mark.parametrize("method", METHODS)
@settings(
    max_examples=12, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)  # fmt: skip
@given(with_optional=st.booleans(), deeds=steps)
def test_every_promise_holds(
    app: Flask, cast: Cast, method: str, with_optional: bool, deeds: Any
) -> None:
    play = Play(cast, method, with_optional)
    for who, deed, hours in deeds:
        play.now += timedelta(hours=hours)
        with play.at_this_moment():
            play.do(who, deed)
            play.check()
    if play.round.ended_at:
        assert play.case.state in (CaseState.ACTING, CaseState.LOOKED_BACK)
    _forget()


def _forget() -> None:
    """Leave an empty table for the next example."""
    for model in (Event, Reading, Contribution, Stage, Action, Round, Case):
        db.session.execute(delete(model))
    db.session.commit()
