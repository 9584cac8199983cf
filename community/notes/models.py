"""A facilitator's note, and the circle it was written for."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from community.database import Id, Key, Model, Moment

if TYPE_CHECKING:
    from community.accounts.models import User
    from community.cases.models import Case
    from community.sets.models import LearningSet


class Circle(StrEnum):
    """Who can read a note."""

    PRIVATE = "private"
    FACILITATORS = "facilitators"
    SET = "set"


class NoteKind(StrEnum):
    """What a note is about."""

    OBSERVATION = "observation"
    PROCESS = "process"
    FOLLOW_UP = "follow_up"


class Note(Model):
    """What a facilitator wants to remember about a set, a case or one member."""

    __tablename__ = "note"
    __table_args__ = (Index("ix_note_set_id_created_at", "set_id", "created_at"),)
    BODY_MAX = 4000

    id: Mapped[Id]
    key: Mapped[Key]
    created_at: Mapped[Moment]
    edited_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(default=1)
    circle: Mapped[Circle] = mapped_column(default=Circle.PRIVATE)
    kind: Mapped[NoteKind] = mapped_column(default=NoteKind.OBSERVATION)
    body: Mapped[str] = mapped_column(Text)
    set_id: Mapped[int] = mapped_column(ForeignKey("learning_set.id"))
    case_id: Mapped[int | None] = mapped_column(
        ForeignKey("case.id", ondelete="CASCADE"), index=True
    )
    about_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    author_id: Mapped[int] = mapped_column(ForeignKey("user.id"), index=True)

    learning_set: Mapped[LearningSet] = relationship()
    case: Mapped[Case | None] = relationship()
    about: Mapped[User | None] = relationship(foreign_keys=[about_id])
    author: Mapped[User] = relationship(foreign_keys=[author_id])
