"""Notes, as far as somebody may read them."""

from collections.abc import Sequence

from sqlalchemy import func
from sqlalchemy.orm import joinedload
from sqlalchemy.orm.interfaces import ORMOption

from community.accounts.models import User
from community.cases.models import Case
from community.database import db
from community.events import Event, Verb
from community.notes.models import Note
from community.policy import visible
from community.sets.models import LearningSet

NOTES_ON_A_PAGE = 40
LOGGED = (Verb.NOTE_SHARED, Verb.NOTE_WITHDRAWN, Verb.NOTE_CIRCLE_CHANGED)


def notes_of(
    learning_set: LearningSet, *, seen_by: User, before: Note | None = None
) -> Sequence[Note]:
    """Return a page of a set's notes, the newest first, and one more if there are more."""
    found = visible(Note, seen_by).where(Note.set_id == learning_set.id)
    if before:
        found = found.where(Note.id < before.id)
    return db.session.scalars(
        found.options(*_what_a_note_shows()).order_by(Note.id.desc()).limit(NOTES_ON_A_PAGE + 1)
    ).all()


def notes_on_case(case: Case, *, seen_by: User) -> Sequence[Note]:
    """Return the notes on a case, the newest first."""
    return db.session.scalars(
        visible(Note, seen_by)
        .where(Note.case_id == case.id)
        .options(*_what_a_note_shows())
        .order_by(Note.id.desc())
    ).all()


def notes_of_sets(set_ids: Sequence[int], *, seen_by: User, limit: int) -> Sequence[Note]:
    """Return the newest notes of several sets, at most `limit` for each circle."""
    newest = func.row_number().over(partition_by=Note.circle, order_by=Note.id.desc())
    ranked = (
        visible(Note, seen_by)
        .where(Note.set_id.in_(set_ids))
        .with_only_columns(Note.id, newest.label("place"))
        .subquery()
    )
    return db.session.scalars(
        visible(Note, seen_by)
        .join(ranked, ranked.c.id == Note.id)
        .where(ranked.c.place <= limit)
        .options(*_what_a_note_shows())
        .order_by(Note.id.desc())
    ).all()


def circle_changes(learning_set: LearningSet, *, seen_by: User) -> Sequence[Event]:
    """Return the last times that who can read a note was changed."""
    return db.session.scalars(
        visible(Event, seen_by)
        .where(Event.set_id == learning_set.id, Event.verb.in_(LOGGED))
        .options(joinedload(Event.actor))
        .order_by(Event.id.desc())
        .limit(10)
    ).all()


def _what_a_note_shows() -> list[ORMOption]:
    return [
        joinedload(Note.author),
        joinedload(Note.about),
        joinedload(Note.case),
        joinedload(Note.learning_set),
    ]
