"""How the sets of a facilitator are doing: gathered once for all of them, never set by set."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func
from sqlalchemy.orm import joinedload

from community import clock
from community.accounts.models import User
from community.cases.models import Action
from community.cases.queries import open_case_lines
from community.cases.rounds.models import Reading, Round, Stage
from community.database import db
from community.desk.models import Standing
from community.events import Event
from community.moderation.queries import Concern
from community.policy import visible
from community.sets.models import LearningSet
from community.sets.queries import seats_of_sets

# Before this nobody looks: who was not heard since then is quiet, whenever it began.
LOOKS_BACK = timedelta(days=90)


def standings(
    learning_sets: Sequence[LearningSet], *, seen_by: User, concerns: Sequence[Concern]
) -> list[Standing]:
    """Return how these sets are doing, those that need something first, in five statements."""
    ids = [learning_set.id for learning_set in learning_sets]
    seats = seats_of_sets(ids, seen_by=seen_by)
    lines = [line for line in open_case_lines(ids, seen_by=seen_by) if line.case.is_shared]
    late = late_actions(ids, seen_by=seen_by)
    heard = last_heard(ids, seen_by=seen_by)
    found = [
        Standing(
            learning_set,
            seats[learning_set.id],
            [line for line in lines if line.case.set_id == learning_set.id],
            [action for action in late if action.set_id == learning_set.id],
            [concern for concern in concerns if concern.row.set_id == learning_set.id],
            heard.get(learning_set.id, {}),
        )
        for learning_set in learning_sets
    ]
    return sorted(found, key=lambda one: (one.need.kind == "nothing", one.learning_set.name))


def late_actions(set_ids: Sequence[int], *, seen_by: User) -> Sequence[Action]:
    """Return the actions whose day has passed and of which nobody has told, the oldest first."""
    return db.session.scalars(
        visible(Action, seen_by)
        .where(
            Action.set_id.in_(set_ids),
            Action.looked_back_at.is_(None),
            Action.by_when < _today(seen_by),
        )
        .options(joinedload(Action.owner), joinedload(Action.case))
        .order_by(Action.by_when, Action.id)
    ).all()


def _today(user: User) -> date:
    return clock.now().astimezone(ZoneInfo(user.timezone)).date()


def last_heard(set_ids: Sequence[int], *, seen_by: User) -> dict[int, dict[int, datetime]]:
    """Return when each person last did something in each set. Having read a stage counts."""
    since = clock.now() - LOOKS_BACK
    did = (
        visible(Event, seen_by)
        .where(Event.set_id.in_(set_ids), Event.at > since, Event.actor_id.is_not(None))
        .with_only_columns(Event.set_id, Event.actor_id, func.max(Event.at))
        .group_by(Event.set_id, Event.actor_id)
    )
    have_read = (
        visible(Reading, seen_by)
        .join(Stage, Stage.id == Reading.stage_id)
        .join(Round, Round.id == Stage.round_id)
        .where(Round.set_id.in_(set_ids), Reading.at > since)
        .with_only_columns(Round.set_id, Reading.user_id, func.max(Reading.at))
        .group_by(Round.set_id, Reading.user_id)
    )
    found: dict[int, dict[int, datetime]] = {}
    rows: Iterable[Any] = db.session.execute(did.union_all(have_read))
    for set_id, user_id, at in rows:
        people = found.setdefault(set_id, {})
        people[user_id] = max(at, people.get(user_id, at))
    return found
