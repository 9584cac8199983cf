"""Where rounds stand and what was written in them, as far as somebody may see it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby

from flask import current_app
from flask_babel import get_locale
from sqlalchemy import and_
from sqlalchemy.orm import contains_eager, joinedload

from community import clock, stageclock
from community.accounts.models import User
from community.cases.models import Case
from community.cases.rounds.models import Reading, Round, Stage
from community.content.kinds import Kind, Presenter, Reveal, Trust, Who
from community.content.methods import Method, fill
from community.database import db
from community.policy import visible
from community.sets.models import LearningSet, Membership
from community.stageclock import Window

# A set that is younger, or has ended fewer rounds, begins with what is safe.
NEW_FOR, STARTING_UNTIL, FAMILIAR_AFTER = timedelta(days=30), 2, 5

# Stages in which there is nothing to write: told live, silent, or done by other means.
WITHOUT_WORDS = (Kind.STORY, Kind.PAUSE, Kind.ACTION, Kind.WARMTH)


@dataclass(frozen=True, slots=True)
class Step:
    """One stage of a round as the reader sees it now."""

    stage: Stage
    name: str
    prompt: str
    why: str
    is_done: bool
    is_now: bool
    opens_at: datetime | None
    closes_at: datetime | None
    is_extended: bool

    @property
    def position(self) -> int:
        """Its place in the round, from 1."""
        return self.stage.position

    @property
    def colour(self) -> int:
        """The colour of its kind."""
        return self.stage.colour

    @property
    def opens_together(self) -> bool:
        """Whether what is written stays sealed until it closes."""
        return self.stage.reveal is Reveal.TOGETHER

    @property
    def must_be_unsealed(self) -> bool:
        """Whether it has closed, and what was kept until then still is."""
        keeps = self.opens_together or self.stage.presenter is Presenter.AWAY
        return self.is_done and keeps and self.stage.revealed_at is None

    @property
    def waits_for_presenter(self) -> bool:
        """Whether only the presenter writes, so that it stays open until they have."""
        return self.stage.who == Who.PRESENTER


@dataclass(frozen=True, slots=True)
class RoundStanding:
    """A round at this moment: its stages, the one that is open, and whether it is over."""

    round: Round
    method: Method | None
    steps: list[Step]
    ended_at: datetime | None

    @property
    def now(self) -> Step | None:
        """The stage that is open."""
        return next((step for step in self.steps if step.is_now), None)

    @property
    def after(self) -> Step | None:
        """The stage that comes after the open one."""
        now = self.now
        return next((s for s in self.steps if now and s.position == now.position + 1), None)

    def step_of(self, stage_id: int) -> Step | None:
        """Return the step of a stage."""
        return next((step for step in self.steps if step.stage.id == stage_id), None)


def windows(stages: Iterable[Stage]) -> list[Window]:
    """Return what the clock must know of these stages."""
    return [
        Window(
            days=stage.days,
            waits=stage.who == Who.PRESENTER and stage.kind is not Kind.STORY,
            passes=stage.kind in (Kind.STORY, Kind.PAUSE),
            closed_at=stage.closed_at,
            first_written_at=stage.first_written_at,
        )
        for stage in stages
    ]


def standing(round_: Round, stages: Sequence[Stage]) -> RoundStanding:
    """Say where a round stands at this moment, whether or not anybody noticed before."""
    found = stageclock.standings(
        windows(stages), opened_at=round_.opened_at, zone=round_.timezone, now=clock.now()
    )
    method = current_app.extensions["methods"].get(round_.method)
    presenter = round_.case.presenter.first_name
    steps = [
        Step(
            stage,
            *_words(method, stage, presenter),
            where.is_done,
            where.is_now,
            where.opens_at,
            where.closes_at,
            where.is_extended,
        )
        for stage, where in zip(stages, found, strict=True)
    ]
    return RoundStanding(round_, method, steps, stageclock.ended_at(found))


def _words(method: Method | None, stage: Stage, presenter: str) -> tuple[str, str, str]:
    """Return a stage's name, prompt and reason in the reader's language."""
    spec = method.stage(stage.code) if method else None
    if spec is None:
        return stage.code, "", ""
    language = str(get_locale())
    name, prompt, why = (words.get(language).value for words in (spec.name, spec.prompt, spec.why))
    return name, fill(prompt, presenter=presenter), fill(why, presenter=presenter)


def standings_of(cases: Iterable[Case], *, seen_by: User) -> dict[int, list[RoundStanding]]:
    """Return the rounds of each of these cases, the first one first, in one statement."""
    found: dict[int, list[RoundStanding]] = {case.id: [] for case in cases}
    stages = db.session.scalars(
        visible(Stage, seen_by)
        .join(Stage.round)
        .where(Round.case_id.in_(found))
        .options(contains_eager(Stage.round))
        .order_by(Round.id, Stage.position)
    )
    for round_, group in groupby(stages, key=lambda stage: stage.round):
        found[round_.case_id].append(standing(round_, list(group)))
    return found


def standing_of(round_: Round, *, seen_by: User) -> RoundStanding:
    """Return where one round stands."""
    all_rounds = standings_of([round_.case], seen_by=seen_by)[round_.case_id]
    return next(one for one in all_rounds if one.round is round_)


def table_of(case: Case, stage: Stage, *, seen_by: User) -> tuple[list[Membership], set[int]]:
    """Return who sits round a case, and who of them has read this stage, in one statement."""
    rows = db.session.execute(
        visible(Membership, seen_by)
        .where(Membership.set_id == case.set_id, Membership.left_at.is_(None))
        .outerjoin(
            Reading, and_(Reading.user_id == Membership.user_id, Reading.stage_id == stage.id)
        )
        .add_columns(Reading.user_id)
        .options(joinedload(Membership.user).load_only(User.name))
        .order_by(Membership.joined_at, Membership.id)
    ).all()
    return [seat for seat, _ in rows], {reader for _, reader in rows if reader}


def writes_now(now: Step, case: Case, user: User) -> bool:
    """Whether this is a stage in which this person writes."""
    if now.stage.kind in WITHOUT_WORDS or not user.may_write_in(case.set_id):
        return False
    presents = case.presenter_id == user.id
    return now.stage.who == Who.ALL or (now.stage.who == Who.PRESENTER) == presents


def can_still_answer(stage_id: int, standing: RoundStanding) -> bool:
    """Whether the presenter may answer what was asked in a stage: until the stage after next opens.

    Stages in which the presenter weighs the questions do not count, and where the set is to be
    overheard or left alone nothing is answered.
    """
    asked_in, now = standing.step_of(stage_id), standing.now
    if asked_in is None or now is None:
        return False
    if now.stage.who == Who.MEMBERS and now.stage.presenter is not Presenter.ANSWERS:
        return False
    between = standing.steps[asked_in.position : now.position]
    return sum(step.stage.kind is not Kind.WARMTH for step in between) <= 1


def place_of(round_: Round) -> str:
    """Name the place of an unfinished contribution among somebody's drafts."""
    return f"round:{round_.key}"


def action_position(standing: RoundStanding) -> int:
    """Return where in a round its presenter decides what to do."""
    return next(
        (s.position for s in standing.steps if s.stage.kind is Kind.ACTION), len(standing.steps)
    )


def trust_in(learning_set: LearningSet, *, seen_by: User) -> Trust:
    """Guess how well the people of a set know each other: by its age and what they did together."""
    ended = db.session.scalars(
        visible(Round, seen_by)
        .where(Round.set_id == learning_set.id, Round.ended_at.is_not(None))
        .limit(FAMILIAR_AFTER)
    ).all()
    is_new = clock.now() - learning_set.created_at < NEW_FOR
    if is_new or len(ended) < STARTING_UNTIL:
        return Trust.LOW
    return Trust.HIGH if len(ended) >= FAMILIAR_AFTER else Trust.MIDDLE
