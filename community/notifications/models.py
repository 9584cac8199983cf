"""The outbox: mail that waits to be sent."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from community.database import Id, Model, Moment

if TYPE_CHECKING:
    from community.accounts.models import Invitation


class Mail(Model):
    """One mail to one address. It carries no text of a case, thread, note or record."""

    __tablename__ = "mail"
    __table_args__ = (
        Index(
            "ix_mail_due",
            "due_at",
            sqlite_where=text("mailed_at IS NULL"),
            postgresql_where=text("mailed_at IS NULL"),
        ),
    )

    SUBJECT_MAX = 200

    id: Mapped[Id]
    created_at: Mapped[Moment]
    due_at: Mapped[Moment]
    message_id: Mapped[str] = mapped_column(String(120))
    to: Mapped[str] = mapped_column(String(254))
    subject: Mapped[str] = mapped_column(String(SUBJECT_MAX))
    body: Mapped[str] = mapped_column(Text)  # emptied once it is sent: it may hold a secret link
    claimed_until: Mapped[datetime | None]
    tries: Mapped[int] = mapped_column(default=0)
    mailed_at: Mapped[datetime | None]
    dropped_at: Mapped[datetime | None]
    invitation_id: Mapped[int | None] = mapped_column(ForeignKey("invitation.id"))

    invitation: Mapped[Invitation | None] = relationship()
