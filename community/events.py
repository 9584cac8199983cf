"""What happened: one table, one function to write it, one signal to hear it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from blinker import Signal
from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from community.database import Id, Model, Moment, db

if TYPE_CHECKING:
    from community.accounts.models import User
    from community.cases.models import Case
    from community.discussions.models import Thread
    from community.practices.models import Practice


class Verb(StrEnum):
    """Everything worth telling, named noun.past."""

    COACH_INVITED = "coach.invited"
    SET_OPENED = "set.opened"
    SET_JOINED = "set.joined"
    SET_LEFT = "set.left"
    SET_REMOVED = "set.removed"
    SET_ROLE_CHANGED = "set.role_changed"
    AGREEMENT_ANNOUNCED = "agreement.announced"
    CASE_SHARED = "case.shared"
    CASE_OPENED_TO_NEWCOMERS = "case.opened_to_newcomers"
    CASE_SEALING_ANNOUNCED = "case.sealing_announced"
    CASE_SEALED = "case.sealed"
    CASE_WITHDRAWN = "case.withdrawn"
    ROUND_OPENED = "round.opened"
    ROUND_ADVANCED = "round.advanced"
    ROUND_ENDED = "round.ended"
    CONTRIBUTION_MADE = "contribution.made"
    QUESTION_ANSWERED = "question.answered"
    ACTION_SET = "action.set"
    ACTION_LOOKED_BACK = "action.looked_back"
    LEARNING_KEPT = "learning.kept"
    THREAD_OPENED = "thread.opened"
    POST_MADE = "post.made"
    PRACTICE_PUBLISHED = "practice.published"
    NOTE_SHARED = "note.shared"
    NOTE_WITHDRAWN = "note.withdrawn"
    NOTE_CIRCLE_CHANGED = "note.circle_changed"
    TEXT_FLAGGED = "text.flagged"
    TEXT_HIDDEN = "text.hidden"
    TEXT_RESTORED = "text.restored"


class Event(Model):
    """One thing that happened. It holds who and what, never any text."""

    __tablename__ = "event"
    __table_args__ = (Index(None, "set_id", "at"), Index(None, "at"))

    id: Mapped[Id]
    at: Mapped[Moment]
    verb: Mapped[Verb]
    actor_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    about_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    set_id: Mapped[int | None] = mapped_column(ForeignKey("learning_set.id"))
    case_id: Mapped[int | None] = mapped_column(ForeignKey("case.id"), index=True)
    thread_id: Mapped[int | None] = mapped_column(ForeignKey("thread.id"), index=True)
    practice_id: Mapped[int | None] = mapped_column(ForeignKey("practice.id"), index=True)

    actor: Mapped[User | None] = relationship(foreign_keys=[actor_id])
    about: Mapped[User | None] = relationship(foreign_keys=[about_id])
    case: Mapped[Case | None] = relationship()
    thread: Mapped[Thread | None] = relationship()
    practice: Mapped[Practice | None] = relationship()


recorded = Signal("Something happened. Sent with the event and its subject, before the commit.")


def record(verb: Verb, subject: Any, *, by: User | None, about: User | None = None) -> Event:
    """Write down what happened, in the same transaction, and tell whoever listens.

    The subject says where it happened: it is a case, thread, practice or set, or belongs to one.
    """
    db.session.flush()  # a new subject has no id before this
    event = Event(verb=verb, actor_id=by.id if by else None, about_id=about.id if about else None)
    noun = subject.__tablename__
    if noun == "learning_set":
        event.set_id = subject.id
    else:
        event.set_id = getattr(subject, "set_id", None)
        for place in ("case", "thread", "practice"):
            setattr(event, f"{place}_id", _id_of(place, noun, subject))
    db.session.add(event)
    recorded.send(event, subject=subject)
    return event


def _id_of(place: str, noun: str, subject: Any) -> int | None:
    found: int | None = subject.id if noun == place else getattr(subject, f"{place}_id", None)
    return found
