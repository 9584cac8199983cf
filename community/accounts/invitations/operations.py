"""Writing a letter, reading it, using it up, taking it back."""

import secrets
from datetime import timedelta

from flask_babel import gettext as _
from sqlalchemy import select, update
from sqlalchemy.orm import joinedload

from community import clock
from community.accounts.models import Invitation, User
from community.accounts.operations import hash_of
from community.database import db
from community.errors import Refused
from community.events import Verb, record
from community.sets.models import LearningSet, Membership


def invite(
    email: str, *, by: User, learning_set: LearningSet | None = None, role: str = "member"
) -> Invitation:
    """Write a letter that lets one address in. Of several to one address the last counts."""
    if learning_set:
        _require_room(learning_set, email)
    _take_back_letters(email, learning_set)
    token = secrets.token_urlsafe(24)
    invitation = Invitation(
        email=email,
        token_hash=hash_of(token),
        language=learning_set.language if learning_set else by.language,
        role=role,
        expires_at=clock.now() + timedelta(days=Invitation.DAYS),
        learning_set=learning_set,
        invited_by=by,
    )
    invitation.token = token
    db.session.add(invitation)
    record(Verb.COACH_INVITED, invitation, by=by)
    return invitation


def _require_room(learning_set: LearningSet, email: str) -> None:
    """Refuse a letter for somebody who sits there, and one for which there is no seat."""
    seated = db.session.scalars(
        select(User.email)
        .join(Membership, Membership.user_id == User.id)
        .where(Membership.set_id == learning_set.id, Membership.left_at.is_(None))
    ).all()
    if email in seated:
        raise Refused(_("Somebody with this address has a seat in the set."), "email")
    if len(seated) >= LearningSet.SEATS_MAX:
        raise Refused(_("All %(n)d seats of the set are taken.", n=LearningSet.SEATS_MAX), "email")


def _take_back_letters(email: str, learning_set: LearningSet | None) -> None:
    set_id = learning_set.id if learning_set else None
    db.session.execute(
        update(Invitation)
        .where(Invitation.email == email, Invitation.set_id == set_id)
        .where(Invitation.accepted_at.is_(None), Invitation.revoked_at.is_(None))
        .values(revoked_at=clock.now())
    )


def invitation_for(token: str) -> Invitation | None:
    """Return the letter with this secret, open or not."""
    return db.session.scalar(
        select(Invitation)
        .where(Invitation.token_hash == hash_of(token))
        .options(joinedload(Invitation.learning_set), joinedload(Invitation.invited_by))
    )


def accept(invitation: Invitation) -> None:
    """Use a letter up. A second try, also at the same moment, finds it used."""
    now = clock.now()
    used = db.session.execute(
        update(Invitation)
        .where(Invitation.id == invitation.id, Invitation.expires_at > now)
        .where(Invitation.accepted_at.is_(None), Invitation.revoked_at.is_(None))
        .values(accepted_at=now)
    )
    if used.rowcount != 1:  # type: ignore[attr-defined]
        raise Refused(_("This invitation has been used or withdrawn. Ask for a new one."))


def revoke(invitation: Invitation) -> None:
    """Take a letter back. One that was used stays used."""
    if invitation.accepted_at is None:
        invitation.revoked_at = invitation.revoked_at or clock.now()
