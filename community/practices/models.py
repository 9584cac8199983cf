"""A practice: what worked, on one screen."""

from __future__ import annotations

import re
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from community.database import Id, Key, Model, Moment

if TYPE_CHECKING:
    from community.accounts.models import User
    from community.cases.models import Case
    from community.sets.models import LearningSet


# What people put before a step: "1.", "2)", "-". A step that begins with "10 minutes" keeps its 10.
_NUMBER = re.compile(r"^\s*(?:\d{1,2}[.)]|[-*•])\s+")


class Setting(StrEnum):
    """With how many people it is done."""

    ONE_TO_ONE = "one_to_one"
    GROUP = "group"
    EITHER = "either"


class Reading(StrEnum):
    """How much somebody must be able to read to take part."""

    NONE = "none"
    LITTLE = "little"
    NORMAL = "normal"


class Practice(Model):
    """What one coach does that works, so that another can do it tomorrow.

    Without a set it is for the whole community. About the coach's own wellbeing (module 4) it
    always stays in a set.
    """

    __tablename__ = "practice"
    __table_args__ = (
        Index("ix_practice_set_id_published_at", "set_id", "published_at"),
        Index("ix_practice_author_id", "author_id"),
    )
    TITLE_MAX = 120
    LINE_MAX = 300
    TEXT_MAX = 4000

    id: Mapped[Id]
    key: Mapped[Key]
    created_at: Mapped[Moment]
    saved_at: Mapped[Moment]
    version: Mapped[int] = mapped_column(default=0)
    published_at: Mapped[datetime | None]
    title: Mapped[str] = mapped_column(String(TITLE_MAX), default="")
    summary: Mapped[str] = mapped_column(String(LINE_MAX), default="")
    outcomes: Mapped[list[str]] = mapped_column(default=list)
    kind: Mapped[str] = mapped_column(String(20), default="")
    for_whom: Mapped[str] = mapped_column(String(LINE_MAX), default="")
    not_for: Mapped[str] = mapped_column(String(LINE_MAX), default="")
    minutes: Mapped[int | None]
    setting: Mapped[Setting | None]
    material: Mapped[str] = mapped_column(String(LINE_MAX), default="")
    reading: Mapped[Reading | None]
    steps: Mapped[str] = mapped_column(Text, default="")
    why: Mapped[str] = mapped_column(Text, default="")
    saw: Mapped[str] = mapped_column(Text, default="")
    pitfalls: Mapped[str] = mapped_column(Text, default="")
    may_change: Mapped[str] = mapped_column(Text, default="")
    must_stay: Mapped[str] = mapped_column(Text, default="")
    source: Mapped[str] = mapped_column(String(LINE_MAX), default="")
    country: Mapped[str] = mapped_column(String(2), default="")
    language: Mapped[str] = mapped_column(String(5), default="en")
    hidden_at: Mapped[datetime | None]
    hidden_because: Mapped[str] = mapped_column(Text, default="")
    set_id: Mapped[int | None] = mapped_column(ForeignKey("learning_set.id"))
    author_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    from_case_id: Mapped[int | None] = mapped_column(ForeignKey("case.id"))

    learning_set: Mapped[LearningSet | None] = relationship()
    author: Mapped[User] = relationship()
    from_case: Mapped[Case | None] = relationship()

    @property
    def is_published(self) -> bool:
        """Whether others can read it."""
        return self.published_at is not None

    @property
    def step_lines(self) -> list[str]:
        """The steps, one a line, without the numbers somebody may have typed."""
        return [_NUMBER.sub("", line) for line in self.steps.splitlines() if line.strip()]
