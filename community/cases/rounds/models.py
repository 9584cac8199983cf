"""A round, its stages, and what people wrote in them."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from community.content.kinds import Kind, Presenter, Reveal
from community.database import Id, Key, Model, Moment

if TYPE_CHECKING:
    from community.accounts.models import User
    from community.cases.models import Case


class Round(Model):
    """One run of a method over a case."""

    __tablename__ = "round"
    __table_args__ = (
        Index(
            "uq_round_open",
            "case_id",
            unique=True,
            sqlite_where=text("ended_at IS NULL"),
            postgresql_where=text("ended_at IS NULL"),
        ),
        Index("ix_round_set_id_ended_at", "set_id", "ended_at"),
    )

    id: Mapped[Id]
    key: Mapped[Key]
    opened_at: Mapped[Moment]
    ended_at: Mapped[datetime | None]
    method: Mapped[str] = mapped_column(String(40))
    # The zone its windows end in, fixed at the start: a set that moves does not move its clock.
    timezone: Mapped[str] = mapped_column(String(40))
    set_id: Mapped[int] = mapped_column(ForeignKey("learning_set.id"))
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id", ondelete="CASCADE"), index=True)
    opened_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))

    case: Mapped[Case] = relationship()


class Stage(Model):
    """One step of a round, copied from its method at the start so that no edit can move it."""

    __tablename__ = "stage"
    __table_args__ = (UniqueConstraint("round_id", "position"),)

    id: Mapped[Id]
    position: Mapped[int]
    code: Mapped[str] = mapped_column(String(40))
    kind: Mapped[Kind]
    who: Mapped[str] = mapped_column(String(20))
    quota: Mapped[int | None]
    days: Mapped[int]
    colour: Mapped[int]
    presenter: Mapped[Presenter] = mapped_column(default=Presenter.ANSWERS)
    reveal: Mapped[Reveal] = mapped_column(default=Reveal.AT_ONCE)
    # How many have written: all that may be known of sealed cards.
    writers: Mapped[int] = mapped_column(default=0)
    # Somebody pressed "next"; a window that ran out needs no mark, the clock knows.
    closed_at: Mapped[datetime | None]
    first_written_at: Mapped[datetime | None]
    revealed_at: Mapped[datetime | None]
    round_id: Mapped[int] = mapped_column(ForeignKey("round.id", ondelete="CASCADE"))
    closed_by_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))

    round: Mapped[Round] = relationship()


class Seal(StrEnum):
    """From whom a contribution is kept, for now or for good."""

    NONE = "none"
    TOGETHER = "together"  # from everybody but its author, until the stage closes
    AWAY = "away"  # from the presenter, until the stage closes
    PRIVATE = "private"  # from everybody but its author, always


class Warmth(StrEnum):
    """What a question does to the presenter. It says nothing about who asked."""

    COLD = "cold"
    LUKEWARM = "lukewarm"
    WARM = "warm"


class Contribution(Model):
    """One thing somebody wrote in a stage: a question, an experience, a thought."""

    __tablename__ = "contribution"
    __table_args__ = (Index("ix_contribution_round_id_id", "round_id", "id"),)
    BODY_MAX = 3000

    id: Mapped[Id]
    key: Mapped[Key]
    created_at: Mapped[Moment]
    edited_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(default=1)
    kind: Mapped[Kind]
    seal: Mapped[Seal] = mapped_column(default=Seal.NONE)
    warmth: Mapped[Warmth | None]
    body: Mapped[str] = mapped_column(Text)
    html: Mapped[str] = mapped_column(Text)
    renderer: Mapped[int] = mapped_column(default=1)
    language: Mapped[str] = mapped_column(String(5), default="en")
    hidden_at: Mapped[datetime | None]
    hidden_because: Mapped[str] = mapped_column(Text, default="")
    answer: Mapped[str] = mapped_column(Text, default="")
    answer_html: Mapped[str] = mapped_column(Text, default="")
    answered_at: Mapped[datetime | None]
    set_id: Mapped[int] = mapped_column(ForeignKey("learning_set.id"), index=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id", ondelete="CASCADE"), index=True)
    round_id: Mapped[int] = mapped_column(ForeignKey("round.id", ondelete="CASCADE"))
    stage_id: Mapped[int] = mapped_column(ForeignKey("stage.id", ondelete="CASCADE"), index=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("user.id"))

    case: Mapped[Case] = relationship()
    round: Mapped[Round] = relationship()
    stage: Mapped[Stage] = relationship()
    author: Mapped[User] = relationship()

    @property
    def is_question(self) -> bool:
        """Whether the presenter may answer this."""
        return self.kind in (Kind.QUESTION_FACT, Kind.QUESTION_OPEN)


class ParkedIdea(Model):
    """Advice that came early, kept by its author until a stage takes it. Only they can see it."""

    __tablename__ = "parked_idea"
    __table_args__ = (Index("ix_parked_idea_author_id_round_id", "author_id", "round_id"),)

    id: Mapped[Id]
    key: Mapped[Key]
    created_at: Mapped[Moment]
    body: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(String(5), default="en")
    set_id: Mapped[int] = mapped_column(ForeignKey("learning_set.id"))
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id", ondelete="CASCADE"), index=True)
    round_id: Mapped[int] = mapped_column(ForeignKey("round.id", ondelete="CASCADE"))
    author_id: Mapped[int] = mapped_column(ForeignKey("user.id"))

    round: Mapped[Round] = relationship()


class Revision(Model):
    """What a contribution said before it was changed: the set sees what changed, openly."""

    __tablename__ = "revision"

    id: Mapped[Id]
    at: Mapped[Moment]
    body: Mapped[str] = mapped_column(Text)
    set_id: Mapped[int] = mapped_column(ForeignKey("learning_set.id"), index=True)
    contribution_id: Mapped[int] = mapped_column(
        ForeignKey("contribution.id", ondelete="CASCADE"), index=True
    )


class Reading(Model):
    """Somebody read a stage and has nothing to add: silence that can be told from absence."""

    __tablename__ = "reading"

    user_id: Mapped[int] = mapped_column(
        ForeignKey("user.id", ondelete="CASCADE"), primary_key=True
    )
    stage_id: Mapped[int] = mapped_column(
        ForeignKey("stage.id", ondelete="CASCADE"), primary_key=True
    )
    at: Mapped[Moment]
