"""Whose turn it is, and what is new: one answer for Today, the desk and what reminds people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlalchemy.orm import joinedload

from community import clock
from community.accounts.models import User
from community.cases.contributions.queries import readers_by_stage, writers_by_stage
from community.cases.models import Action, Case, CaseState
from community.cases.queries import CaseLine, open_case_lines
from community.cases.rounds.models import Contribution
from community.cases.rounds.queries import writes_now
from community.content.kinds import Kind
from community.database import db
from community.events import Event, Verb
from community.policy import visible
from community.sets.models import LearningSet

SOON = timedelta(days=2)
NEWS_GOES_BACK = timedelta(days=7)
NEWS_MOST = 80


class Asks(StrEnum):
    """What a turn asks of somebody."""

    ASSENT = "assent"
    WRITE = "write"
    ANSWER = "answer"
    DECIDE = "decide"
    GIVE_WARMTH = "give_warmth"
    GO_ON = "go_on"
    BEGIN = "begin"
    LOOK_BACK = "look_back"
    FINISH_DRAFT = "finish_draft"


OF_THE_PRESENTER = {Kind.ACTION: Asks.DECIDE, Kind.WARMTH: Asks.GIVE_WARMTH}


@dataclass(frozen=True, slots=True)
class Turn:
    """One thing that waits for one person."""

    asks: Asks
    learning_set: LearningSet
    line: CaseLine | None = None
    action: Action | None = None
    due: datetime | date | None = None
    others: int = 0
    questions: int = 0

    @property
    def case(self) -> Case | None:
        """The case it is about."""
        return self.line.case if self.line else None

    @property
    def urgency(self) -> tuple[bool, float]:
        """Sort by when it is due, and what has no date last."""
        if self.due is None:
            return (True, 0.0)
        if isinstance(self.due, datetime):
            return (False, self.due.timestamp())
        return (False, datetime.combine(self.due, datetime.max.time()).timestamp())


def turns(user: User) -> list[Turn]:
    """Return everything that waits for this person, the most urgent first."""
    found = [
        Turn(Asks.ASSENT, seat.learning_set, due=None if seat.is_inside else clock.now())
        for seat in user.memberships
        if seat.must_assent
    ]
    lines = open_case_lines([s.set_id for s in user.memberships if s.is_inside], seen_by=user)
    found += _turns_in_rounds(lines, user)
    found += _turns_of_presenter(lines, user)
    found += [
        Turn(Asks.LOOK_BACK, action.case.learning_set, action=action, due=action.by_when)
        for action in _actions_due(user)
    ]
    return sorted(found, key=lambda turn: turn.urgency)


def _turns_in_rounds(lines: Sequence[CaseLine], user: User) -> list[Turn]:
    """Return the stages in which this person writes and has neither written nor said they read."""
    going = [(line, line.standing.now) for line in lines if line.standing and line.standing.now]
    stage_ids = [now.stage.id for _line, now in going if now]
    if not stage_ids:
        return []
    writers = writers_by_stage(stage_ids, seen_by=user)
    readers = readers_by_stage(stage_ids, seen_by=user)
    return [
        Turn(
            Asks.WRITE,
            line.case.learning_set,
            line,
            due=now.closes_at,
            others=now.stage.writers,
        )
        for line, now in going
        if now
        and writes_now(now, line.case, user)
        and user.id not in writers[now.stage.id] | readers[now.stage.id]
    ]


def _turns_of_presenter(lines: Sequence[CaseLine], user: User) -> list[Turn]:
    """Return what waits for this person because they brought the case."""
    mine = [line for line in lines if line.case.presenter_id == user.id]
    found = []
    for line in mine:
        now = line.standing.now if line.standing else None
        learning_set = line.case.learning_set
        if line.case.state is CaseState.DRAFT:
            found.append(Turn(Asks.FINISH_DRAFT, learning_set, line))
        elif line.case.state is CaseState.SHARED:
            found.append(Turn(Asks.BEGIN, learning_set, line))
        elif now and now.stage.kind in OF_THE_PRESENTER:
            found.append(Turn(OF_THE_PRESENTER[now.stage.kind], learning_set, line))
    return found + _questions_to(mine, user)


def _questions_to(mine: Sequence[CaseLine], user: User) -> list[Turn]:
    """Return the cases of this person in which questions of the open stage have no answer yet."""
    open_stages = {
        line.standing.now.stage.id: line
        for line in mine
        if line.standing and line.standing.now and line.standing.now.stage.kind.is_question
    }
    if not open_stages:
        return []
    unanswered: dict[int, int] = {}
    for (stage_id,) in db.session.execute(
        visible(Contribution, user)
        .where(
            Contribution.stage_id.in_(open_stages),
            Contribution.answered_at.is_(None),
            Contribution.kind.in_([Kind.QUESTION_FACT, Kind.QUESTION_OPEN]),
        )
        .with_only_columns(Contribution.stage_id)
    ):
        unanswered[stage_id] = unanswered.get(stage_id, 0) + 1
    return [
        Turn(
            Asks.ANSWER,
            open_stages[stage_id].case.learning_set,
            open_stages[stage_id],
            due=open_stages[stage_id].standing.now.closes_at,  # type: ignore[union-attr]
            questions=count,
        )
        for stage_id, count in unanswered.items()
    ]


def _actions_due(user: User) -> Sequence[Action]:
    soon = (clock.now() + SOON).date()
    return db.session.scalars(
        visible(Action, user)
        .where(Action.owner_id == user.id, Action.did.is_(None), Action.by_when <= soon)
        .options(joinedload(Action.case).joinedload(Case.learning_set))
        .order_by(Action.by_when)
    ).all()


TOLD = (
    Verb.SET_JOINED, Verb.AGREEMENT_ANNOUNCED, Verb.CASE_SHARED, Verb.ROUND_OPENED,
    Verb.CONTRIBUTION_MADE, Verb.QUESTION_ANSWERED, Verb.ROUND_ENDED, Verb.ACTION_SET,
    Verb.ACTION_LOOKED_BACK, Verb.LEARNING_KEPT, Verb.THREAD_OPENED, Verb.POST_MADE,
    Verb.PRACTICE_PUBLISHED, Verb.NOTE_SHARED,
)  # fmt: skip


@dataclass(slots=True)
class News:
    """One line of what is new: the same thing done in one place by one or several people."""

    event: Event
    actors: list[User]

    @property
    def others(self) -> int:
        """How many did it besides the one who is named."""
        return len(self.actors) - 1


def news_since(user: User) -> datetime:
    """Return since when things are new: the last visit, but not longer ago than a week."""
    week_ago = clock.now() - NEWS_GOES_BACK
    return max(user.last_visit_at or week_ago, week_ago)


def news(user: User, *, since: datetime) -> dict[int | None, list[News]]:
    """Return what others did since then, newest first, for each set (and, under None, outside)."""
    events = db.session.scalars(
        visible(Event, user)
        .where(Event.at > since, Event.verb.in_(TOLD), Event.actor_id.is_not(None))
        .where(Event.actor_id != user.id)
        .options(
            joinedload(Event.actor),
            joinedload(Event.case).joinedload(Case.presenter),
            joinedload(Event.thread),
            joinedload(Event.practice),
        )
        .order_by(Event.at.desc(), Event.id.desc())
        .limit(NEWS_MOST)
    )
    found: dict[int | None, list[News]] = {}
    seen: dict[tuple[object, ...], News] = {}
    for event in events:
        key = (event.verb, event.set_id, event.case_id, event.thread_id, event.practice_id)
        if key in seen:
            if event.actor and event.actor not in seen[key].actors:
                seen[key].actors.append(event.actor)
            continue
        seen[key] = News(event, [event.actor] if event.actor else [])
        found.setdefault(event.set_id, []).append(seen[key])
    return found
