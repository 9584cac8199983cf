"""One's own parked ideas."""

from collections.abc import Sequence

from community.accounts.models import User
from community.cases.models import Case
from community.cases.rounds.models import ParkedIdea
from community.database import db
from community.policy import visible


def ideas_on(case: Case, *, seen_by: User) -> Sequence[ParkedIdea]:
    """Return what this person parked about a case, the oldest first."""
    return db.session.scalars(
        visible(ParkedIdea, seen_by).where(ParkedIdea.case_id == case.id).order_by(ParkedIdea.id)
    ).all()
