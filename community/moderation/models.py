"""A member's concern about a text, and what was done about it."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from community.database import Id, Key, Model, Moment

if TYPE_CHECKING:
    from community.accounts.models import User
    from community.cases.rounds.models import Contribution
    from community.discussions.models import Post
    from community.practices.models import Practice


class FlagReason(StrEnum):
    """Why somebody is concerned."""

    NAMES_CLIENT = "names_client"
    HURTFUL = "hurtful"
    OFF_AGREEMENT = "off_agreement"
    OTHER = "other"


class Measure(StrEnum):
    """What was done about a text."""

    HIDDEN = "hidden"
    RESTORED = "restored"
    LEFT = "left"


class AboutText:
    """A row about one text: a post, a contribution or a practice."""

    @property
    def noun(self) -> str:
        """What kind of text this is about: its table's name."""
        about = ("post", "contribution", "practice")
        return next((noun for noun in about if getattr(self, f"{noun}_id")), "")

    @property
    def text(self) -> Post | Contribution | Practice:
        """The text this is about."""
        return self.post or self.contribution or self.practice  # type: ignore[attr-defined]


class Flag(AboutText, Model):
    """A concern about a text, for the set's facilitator (or, outside a set, the stewards)."""

    __tablename__ = "flag"
    __table_args__ = (Index("ix_flag_set_id_decided_at", "set_id", "decided_at"),)
    TEXT_MAX = 1000

    id: Mapped[Id]
    key: Mapped[Key]
    created_at: Mapped[Moment]
    reason: Mapped[FlagReason]
    words: Mapped[str] = mapped_column(Text, default="")
    decided_at: Mapped[datetime | None]
    set_id: Mapped[int | None] = mapped_column(ForeignKey("learning_set.id"))
    post_id: Mapped[int | None] = mapped_column(ForeignKey("post.id", ondelete="CASCADE"))
    contribution_id: Mapped[int | None] = mapped_column(
        ForeignKey("contribution.id", ondelete="CASCADE")
    )
    practice_id: Mapped[int | None] = mapped_column(ForeignKey("practice.id", ondelete="CASCADE"))
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))

    by: Mapped[User] = relationship()
    post: Mapped[Post | None] = relationship()
    contribution: Mapped[Contribution | None] = relationship()
    practice: Mapped[Practice | None] = relationship()


class ModerationEntry(AboutText, Model):
    """What was done about a text, why and by whom. Nobody edits this log."""

    __tablename__ = "moderation_entry"
    __table_args__ = (Index("ix_moderation_entry_set_id_at", "set_id", "at"),)
    REASON_MAX = 600

    id: Mapped[Id]
    at: Mapped[Moment]
    measure: Mapped[Measure]
    reason: Mapped[str] = mapped_column(Text)
    set_id: Mapped[int | None] = mapped_column(ForeignKey("learning_set.id"))
    post_id: Mapped[int | None] = mapped_column(ForeignKey("post.id", ondelete="CASCADE"))
    contribution_id: Mapped[int | None] = mapped_column(
        ForeignKey("contribution.id", ondelete="CASCADE")
    )
    practice_id: Mapped[int | None] = mapped_column(ForeignKey("practice.id", ondelete="CASCADE"))
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))

    by: Mapped[User] = relationship()
    post: Mapped[Post | None] = relationship()
    contribution: Mapped[Contribution | None] = relationship()
    practice: Mapped[Practice | None] = relationship()
