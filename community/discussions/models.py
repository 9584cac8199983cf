"""Threads and posts, unfinished texts, and how far somebody has read."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from community.database import Id, Key, Model, Moment

if TYPE_CHECKING:
    from community.accounts.models import User
    from community.sets.models import LearningSet


class Thread(Model):
    """A discussion under a theme, in one set or (without a set) community-wide."""

    __tablename__ = "thread"
    __table_args__ = (
        Index("ix_thread_set_id_theme_last_at", "set_id", "theme", "last_at"),
        Index("ix_thread_theme_last_at", "theme", "last_at"),
    )
    TITLE_MAX = 140

    id: Mapped[Id]
    key: Mapped[Key]
    created_at: Mapped[Moment]
    title: Mapped[str] = mapped_column(String(TITLE_MAX))
    theme: Mapped[str] = mapped_column(String(12))
    language: Mapped[str] = mapped_column(String(5), default="en")
    last_at: Mapped[Moment]
    replies: Mapped[int] = mapped_column(default=0)
    set_id: Mapped[int | None] = mapped_column(ForeignKey("learning_set.id"))
    author_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    last_author_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))

    learning_set: Mapped[LearningSet | None] = relationship()
    author: Mapped[User] = relationship(foreign_keys=[author_id])
    last_author: Mapped[User | None] = relationship(foreign_keys=[last_author_id])

    @property
    def module(self) -> str:
        """The code of the module this thread is about."""
        return self.theme.split(".")[0]


class Post(Model):
    """One thing somebody said in a thread. The first one opens it."""

    __tablename__ = "post"
    __table_args__ = (Index("ix_post_thread_id_id", "thread_id", "id"),)
    BODY_MAX = 10_000

    id: Mapped[Id]
    key: Mapped[Key]
    created_at: Mapped[Moment]
    edited_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(default=1)
    body: Mapped[str] = mapped_column(Text)
    html: Mapped[str] = mapped_column(Text)
    renderer: Mapped[int] = mapped_column(default=1)
    language: Mapped[str] = mapped_column(String(5), default="en")
    opens: Mapped[bool] = mapped_column(default=False)
    hidden_at: Mapped[datetime | None]
    hidden_because: Mapped[str] = mapped_column(Text, default="")
    set_id: Mapped[int | None] = mapped_column(ForeignKey("learning_set.id"), index=True)
    thread_id: Mapped[int] = mapped_column(ForeignKey("thread.id", ondelete="CASCADE"))
    author_id: Mapped[int] = mapped_column(ForeignKey("user.id"), index=True)

    thread: Mapped[Thread] = relationship()
    author: Mapped[User] = relationship()


class ReadingMark(Model):
    """How far somebody has read a thread. It only ever moves forward."""

    __tablename__ = "reading_mark"

    user_id: Mapped[int] = mapped_column(
        ForeignKey("user.id", ondelete="CASCADE"), primary_key=True
    )
    thread_id: Mapped[int] = mapped_column(
        ForeignKey("thread.id", ondelete="CASCADE"), primary_key=True
    )
    post_id: Mapped[int]
    at: Mapped[Moment]


class Draft(Model):
    """A text somebody is still writing, for one place. Only they can see it.

    Every save carries the sequence its tab started from, so an older tab cannot overwrite a newer
    one; sending the text raises it, so that what a stale tab still holds dies quietly.
    """

    __tablename__ = "draft"
    PLACE_MAX = 60

    user_id: Mapped[int] = mapped_column(
        ForeignKey("user.id", ondelete="CASCADE"), primary_key=True
    )
    place: Mapped[str] = mapped_column(String(PLACE_MAX), primary_key=True)
    sequence: Mapped[int] = mapped_column(default=0)
    body: Mapped[str] = mapped_column(Text, default="")
    saved_at: Mapped[Moment]
    set_id: Mapped[int | None] = mapped_column(ForeignKey("learning_set.id"), index=True)
