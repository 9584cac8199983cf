"""A learning set, who sits in it, and what they agreed."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from community import clock
from community.database import Id, Key, Model, Moment

if TYPE_CHECKING:
    from community.accounts.models import User


class Role(StrEnum):
    """What somebody is in a set."""

    MEMBER = "member"
    FACILITATOR = "facilitator"


class SetState(StrEnum):
    """Where a set is in its life."""

    FORMING = "forming"
    RUNNING = "running"
    CLOSING = "closing"
    ARCHIVED = "archived"


class LearningSet(Model):
    """Four to eight coaches and a facilitator, who learn from each other's cases."""

    __tablename__ = "learning_set"
    NAME_MAX = 80
    PURPOSE_MAX = 300
    SEATS_MAX = 12

    id: Mapped[Id]
    key: Mapped[Key]
    created_at: Mapped[Moment]
    name: Mapped[str] = mapped_column(String(NAME_MAX))
    purpose: Mapped[str] = mapped_column(String(PURPOSE_MAX), default="")
    state: Mapped[SetState] = mapped_column(default=SetState.RUNNING)
    language: Mapped[str] = mapped_column(String(5), default="en")
    timezone: Mapped[str] = mapped_column(String(40), default="Europe/London")
    is_listed: Mapped[bool] = mapped_column(default=False)
    # How long after it was shared a case keeps its story.
    retention_days: Mapped[int] = mapped_column(default=365)
    # The newest version of the agreement, here so that no rule needs another query.
    agreement_number: Mapped[int] = mapped_column(default=0)
    agreement_from: Mapped[datetime | None]

    @property
    def agreement_in_force(self) -> int:
        """The version that counts today: the newest, or the one before while it waits."""
        waits = self.agreement_from is not None and clock.now() < self.agreement_from
        return self.agreement_number - 1 if waits else self.agreement_number


class Membership(Model):
    """One stay of a coach in a set. Who comes back gets a new one."""

    __tablename__ = "membership"
    __table_args__ = (
        Index(
            "uq_membership_seat",
            "user_id",
            "set_id",
            unique=True,
            sqlite_where=text("left_at IS NULL"),
            postgresql_where=text("left_at IS NULL"),
        ),
        Index("ix_membership_set_id_left_at", "set_id", "left_at"),
    )

    id: Mapped[Id]
    key: Mapped[Key]
    joined_at: Mapped[Moment]
    left_at: Mapped[datetime | None]
    role: Mapped[Role] = mapped_column(default=Role.MEMBER)
    assented_at: Mapped[datetime | None]
    assented_number: Mapped[int] = mapped_column(default=0)
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    set_id: Mapped[int] = mapped_column(ForeignKey("learning_set.id"))

    user: Mapped[User] = relationship(foreign_keys=[user_id])
    learning_set: Mapped[LearningSet] = relationship()

    @property
    def is_facilitator(self) -> bool:
        """Whether this seat is a facilitator's."""
        return self.role is Role.FACILITATOR

    @property
    def is_inside(self) -> bool:
        """Whether what is in the set may be read from this seat."""
        return self.left_at is None and self.assented_at is not None

    @property
    def must_assent(self) -> bool:
        """Whether a newer agreement waits for this person's assent."""
        return self.assented_number < self.learning_set.agreement_number

    @property
    def may_write(self) -> bool:
        """Whether this person accepted the agreement that is in force."""
        return self.is_inside and self.assented_number >= self.learning_set.agreement_in_force


class Agreement(Model):
    """One version of what a set agreed about confidentiality and working together."""

    __tablename__ = "agreement"
    __table_args__ = (UniqueConstraint("set_id", "number"),)
    BODY_MAX = 4000
    DAYS_OF_NOTICE = 7

    id: Mapped[Id]
    set_id: Mapped[int] = mapped_column(ForeignKey("learning_set.id"))
    number: Mapped[int]
    body: Mapped[str] = mapped_column(Text)
    html: Mapped[str] = mapped_column(Text)
    announced_at: Mapped[Moment]
    in_force_from: Mapped[datetime]
    author_id: Mapped[int] = mapped_column(ForeignKey("user.id"))

    author: Mapped[User] = relationship()
