"""Letters that wait for an answer."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, and_
from sqlalchemy.orm import joinedload

from community import clock
from community.accounts.models import Invitation, User
from community.database import db
from community.policy import visible
from community.sets.models import LearningSet


def invitations_to(user: User) -> Sequence[Invitation]:
    """Return the open letters to this person."""
    return db.session.scalars(
        visible(Invitation, user)
        .where(Invitation.email == user.email, Invitation.set_id.is_not(None), _is_open())
        .options(joinedload(Invitation.learning_set), joinedload(Invitation.invited_by))
    ).all()


def open_invitations(learning_set: LearningSet | None, *, seen_by: User) -> Sequence[Invitation]:
    """Return the letters of a set (or, without one, of the site) that nobody has used yet."""
    return db.session.scalars(
        visible(Invitation, seen_by)
        .where(Invitation.set_id == (learning_set.id if learning_set else None), _is_open())
        .order_by(Invitation.created_at)
    ).all()


def _is_open() -> ColumnElement[bool]:
    return and_(
        Invitation.accepted_at.is_(None),
        Invitation.revoked_at.is_(None),
        Invitation.expires_at > clock.now(),
    )
