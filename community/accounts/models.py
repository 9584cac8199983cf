"""A person, where they are signed in, and the invitation that let them in."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from community.database import Id, Key, Model, Moment

if TYPE_CHECKING:
    from community.sets.models import LearningSet, Membership

TONES = 7


class User(Model):
    """A coach: anyone with an account, whatever else they are in a set."""

    __tablename__ = "user"
    NAME_MAX = 80
    EMAIL_MAX = 254
    ORGANISATION_MAX = 120

    id: Mapped[Id]
    key: Mapped[Key]
    created_at: Mapped[Moment]
    email: Mapped[str] = mapped_column(String(EMAIL_MAX), unique=True)
    passphrase_hash: Mapped[str] = mapped_column(String(200))
    name: Mapped[str] = mapped_column(String(NAME_MAX))
    organisation: Mapped[str] = mapped_column(String(ORGANISATION_MAX), default="")
    country: Mapped[str] = mapped_column(String(2), default="")
    language: Mapped[str] = mapped_column(String(5), default="en")
    timezone: Mapped[str] = mapped_column(String(40), default="Europe/London")
    is_steward: Mapped[bool] = mapped_column(default=False)
    suspended_at: Mapped[datetime | None]
    seen_at: Mapped[datetime | None]
    last_visit_at: Mapped[datetime | None]

    # The one collection on a model: every rule about a person begins with the sets they sit in.
    memberships: Mapped[list[Membership]] = relationship(
        primaryjoin="and_(User.id == Membership.user_id, Membership.left_at.is_(None))",
        order_by="Membership.joined_at",
        viewonly=True,
    )

    signed_in_with = ""  # the secret of this browser, while a request lasts

    # Flask-Login's mixin is not used: it makes any two people equal who are not signed in here.
    is_anonymous = False

    def get_id(self) -> str:
        """Return what the cookie keeps: the key of this sign-in, not of the person."""
        return self.signed_in_with

    @property
    def is_authenticated(self) -> bool:
        """Whether this is somebody: nobody becomes the person of a request who may not sign in."""
        return True

    @property
    def is_active(self) -> bool:
        """Whether this person may sign in."""
        return self.suspended_at is None

    @property
    def first_name(self) -> str:
        """How colleagues call this person."""
        return self.name.split()[0]

    @property
    def short_name(self) -> str:
        """First name and initial, as in "Ineke V."."""
        first, *rest = self.name.split()
        return f"{first} {rest[-1][0]}." if rest else first

    @property
    def initials(self) -> str:
        """Two letters for a seat or an avatar."""
        words = self.name.split()
        return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()

    @property
    def tone(self) -> int:
        """The colour of this person's avatar, the same for years."""
        return self.id % TONES + 1

    def membership_in(self, set_id: int | None) -> Membership | None:
        """Return this person's seat in a set, accepted or not."""
        return next((seat for seat in self.memberships if seat.set_id == set_id), None)

    def is_inside(self, set_id: int | None) -> bool:
        """Whether this person sits in the set and has accepted its agreement."""
        seat = self.membership_in(set_id)
        return seat is not None and seat.is_inside

    def facilitates(self, set_id: int | None) -> bool:
        """Whether this person facilitates the set."""
        seat = self.membership_in(set_id)
        return seat is not None and seat.is_inside and seat.is_facilitator

    def may_write_in(self, set_id: int | None) -> bool:
        """Whether this person has accepted the agreement that is in force in the set."""
        seat = self.membership_in(set_id)
        return seat is not None and seat.may_write

    @property
    def is_facilitator(self) -> bool:
        """Whether this person facilitates any set."""
        return any(seat.is_inside and seat.is_facilitator for seat in self.memberships)


class SignIn(Model):
    """One browser in which a person is signed in. Signing out deletes the row."""

    __tablename__ = "sign_in"
    AGENT_MAX = 200

    id: Mapped[Id]
    created_at: Mapped[Moment]
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id", ondelete="CASCADE"), index=True)
    seen_at: Mapped[Moment]
    agent: Mapped[str] = mapped_column(String(AGENT_MAX), default="")

    user: Mapped[User] = relationship()


class Invitation(Model):
    """A letter that lets one address in: to the site, or to a seat in a set."""

    __tablename__ = "invitation"
    DAYS = 14

    id: Mapped[Id]
    key: Mapped[Key]
    created_at: Mapped[Moment]
    email: Mapped[str] = mapped_column(String(User.EMAIL_MAX), index=True)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    language: Mapped[str] = mapped_column(String(5), default="en")
    role: Mapped[str] = mapped_column(String(20), default="member")
    expires_at: Mapped[datetime]
    accepted_at: Mapped[datetime | None]
    revoked_at: Mapped[datetime | None]
    set_id: Mapped[int | None] = mapped_column(ForeignKey("learning_set.id"), index=True)
    invited_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))

    learning_set: Mapped[LearningSet | None] = relationship()
    invited_by: Mapped[User] = relationship()

    # The secret in the link. It lives from making the invitation to writing the mail, in no row.
    token = ""

    def is_open(self, now: datetime) -> bool:
        """Whether this letter still opens the door."""
        return self.accepted_at is None and self.revoked_at is None and now < self.expires_at
