"""A case, what its presenter will do about it, and what everyone takes from it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from community.content.kinds import Help
from community.database import Id, Key, Model, Moment

if TYPE_CHECKING:
    from community.accounts.models import User
    from community.sets.models import LearningSet


class CaseState(StrEnum):
    """Where a case is in its life."""

    DRAFT = "draft"
    SHARED = "shared"
    IN_ROUND = "in_round"
    ACTING = "acting"
    LOOKED_BACK = "looked_back"
    SEALED = "sealed"
    WITHDRAWN = "withdrawn"


class Urgency(StrEnum):
    """How soon the presenter needs the set."""

    BEFORE_NEXT_MEETING = "before_next_meeting"
    THIS_MONTH = "this_month"
    NO_HURRY = "no_hurry"


class Tag(StrEnum):
    """The twelve traps of this field, so that cases can be found by what made them hard."""

    OBLIGATION = "obligation"
    BENEFITS = "benefits"
    LITERACY = "literacy"
    LANGUAGE = "language"
    DEBTS = "debts"
    HEALTH = "health"
    CARE = "care"
    RECORD = "record"
    UNREALISTIC_WISH = "unrealistic_wish"
    EMPLOYER = "employer"
    NO_SHOW = "no_show"
    BOUNDARIES = "boundaries"


class Case(Model):
    """A real situation that one coach brings to their set."""

    __tablename__ = "case"
    __table_args__ = (
        Index("ix_case_set_id_state", "set_id", "state"),
        Index("ix_case_presenter_id_state", "presenter_id", "state"),
    )
    TITLE_MAX = 120
    LINE_MAX = 300
    TEXT_MAX = 5000
    OUTCOMES_MAX = 3

    id: Mapped[Id]
    key: Mapped[Key]
    created_at: Mapped[Moment]
    saved_at: Mapped[Moment]
    version: Mapped[int] = mapped_column(default=0)
    state: Mapped[CaseState] = mapped_column(default=CaseState.DRAFT)
    shared_at: Mapped[datetime | None]
    is_open_to_newcomers: Mapped[bool] = mapped_column(default=False)
    language: Mapped[str] = mapped_column(String(5), default="en")
    set_id: Mapped[int] = mapped_column(ForeignKey("learning_set.id"))
    presenter_id: Mapped[int] = mapped_column(ForeignKey("user.id"))

    title: Mapped[str] = mapped_column(String(TITLE_MAX), default="")
    outcomes: Mapped[list[str]] = mapped_column(default=list)
    happened: Mapped[str] = mapped_column(Text, default="")
    client: Mapped[str] = mapped_column(Text, default="")
    setting: Mapped[str] = mapped_column(Text, default="")
    role: Mapped[str] = mapped_column(Text, default="")
    tried: Mapped[str] = mapped_column(Text, default="")
    felt: Mapped[str] = mapped_column(Text, default="")
    felt_only_me: Mapped[bool] = mapped_column(default=False)
    client_says: Mapped[str] = mapped_column(String(LINE_MAX), default="")
    going_well: Mapped[str] = mapped_column(String(LINE_MAX), default="")
    my_part: Mapped[str] = mapped_column(Text, default="")
    my_part_only_me: Mapped[bool] = mapped_column(default=True)
    question: Mapped[str] = mapped_column(String(LINE_MAX), default="")
    help: Mapped[Help | None]
    not_wanted: Mapped[str] = mapped_column(String(LINE_MAX), default="")
    urgency: Mapped[Urgency | None]
    consent: Mapped[str] = mapped_column(String(LINE_MAX), default="")
    tags: Mapped[list[str]] = mapped_column(default=list)
    no_action_because: Mapped[str] = mapped_column(String(LINE_MAX), default="")
    ended_at: Mapped[datetime | None]  # when it was sealed or withdrawn
    warnings: Mapped[int] = mapped_column(default=0)

    learning_set: Mapped[LearningSet] = relationship()
    # No page shows a case without the name of who brought it.
    presenter: Mapped[User] = relationship(lazy="joined", innerjoin=True)

    @property
    def is_shared(self) -> bool:
        """Whether the set can read this case."""
        return self.shared_at is not None

    @property
    def seals_at(self) -> datetime | None:
        """When its story is wiped at the latest."""
        days = timedelta(days=self.learning_set.retention_days)
        return self.shared_at + days if self.shared_at else None

    @property
    def is_over(self) -> bool:
        """Whether its story is gone, sealed or withdrawn."""
        return self.ended_at is not None

    @property
    def is_about_the_coach(self) -> bool:
        """Whether this touches module 4, which never leaves the set."""
        return any(code.startswith("4.") for code in self.outcomes)


class Did(StrEnum):
    """How an action ended. Each answer is as good as the other."""

    DID = "did"
    OTHERWISE = "otherwise"
    DID_NOT = "did_not"


class Action(Model):
    """What the presenter will do, by when, and how we can tell."""

    __tablename__ = "action"
    __table_args__ = (
        Index("ix_action_set_id_by_when", "set_id", "by_when"),
        Index("ix_action_owner_id_by_when", "owner_id", "by_when"),
    )
    WHAT_MAX = 300
    TEXT_MAX = 3000

    id: Mapped[Id]
    key: Mapped[Key]
    created_at: Mapped[Moment]
    what: Mapped[str] = mapped_column(String(WHAT_MAX))
    by_when: Mapped[date]
    how_we_can_tell: Mapped[str] = mapped_column(String(WHAT_MAX), default="")
    did: Mapped[Did | None]
    happened: Mapped[str] = mapped_column(Text, default="")
    taught: Mapped[str] = mapped_column(Text, default="")
    looked_back_at: Mapped[datetime | None]
    set_id: Mapped[int] = mapped_column(ForeignKey("learning_set.id"))
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id", ondelete="CASCADE"), index=True)
    owner_id: Mapped[int] = mapped_column(ForeignKey("user.id"))

    case: Mapped[Case] = relationship()
    owner: Mapped[User] = relationship()

    @property
    def is_open(self) -> bool:
        """Whether nobody has told yet how it went."""
        return self.looked_back_at is None


class LearningLine(Model):
    """One line that somebody takes from a case to their own practice."""

    __tablename__ = "learning_line"
    __table_args__ = (UniqueConstraint("case_id", "author_id"),)
    LINE_MAX = 300

    id: Mapped[Id]
    created_at: Mapped[Moment]
    line: Mapped[str] = mapped_column(String(LINE_MAX))
    set_id: Mapped[int] = mapped_column(ForeignKey("learning_set.id"), index=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id", ondelete="CASCADE"))
    author_id: Mapped[int] = mapped_column(ForeignKey("user.id"))

    case: Mapped[Case] = relationship()
    author: Mapped[User] = relationship()
