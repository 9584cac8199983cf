"""Sets and the people in them, as far as somebody may see them."""

from collections.abc import Sequence

from sqlalchemy import func
from sqlalchemy.orm import joinedload

from community.accounts.models import User
from community.database import db
from community.policy import visible
from community.sets.models import Agreement, LearningSet, Membership, Role


def other_sets(user: User) -> Sequence[LearningSet]:
    """Return the sets this person may know of and has no seat in, by name."""
    mine = [seat.set_id for seat in user.memberships]
    return db.session.scalars(
        visible(LearningSet, user)
        .where(LearningSet.id.not_in(mine))
        .order_by(LearningSet.name, LearningSet.id)
    ).all()


def seats(learning_set: LearningSet, *, seen_by: User) -> Sequence[Membership]:
    """Return who sits in a set, in the order in which they came: it never changes for a reader."""
    return db.session.scalars(
        visible(Membership, seen_by)
        .where(Membership.set_id == learning_set.id, Membership.left_at.is_(None))
        .options(joinedload(Membership.user))
        .order_by(Membership.joined_at, Membership.id)
    ).all()


def seats_of_sets(set_ids: list[int], *, seen_by: User) -> dict[int, list[Membership]]:
    """Return who sits in several sets at once, for lists of sets."""
    rows = db.session.scalars(
        visible(Membership, seen_by)
        .where(Membership.set_id.in_(set_ids), Membership.left_at.is_(None))
        .options(joinedload(Membership.user))
        .order_by(Membership.joined_at, Membership.id)
    )
    found: dict[int, list[Membership]] = {set_id: [] for set_id in set_ids}
    for seat in rows:
        found[seat.set_id].append(seat)
    return found


def seats_taken(*, seen_by: User) -> dict[int, int]:
    """Return how many seats are taken in each set that somebody knows of, for who may count."""
    known = visible(LearningSet, seen_by).join(Membership, Membership.set_id == LearningSet.id)
    counted = (
        known.where(Membership.left_at.is_(None))
        .with_only_columns(LearningSet.id, func.count())
        .group_by(LearningSet.id)
    )
    return {row[0]: row[1] for row in db.session.execute(counted)}


def facilitators(learning_set: LearningSet, *, seen_by: User) -> Sequence[User]:
    """Return who facilitates a set: what anyone who knows of the set may see."""
    known = visible(LearningSet, seen_by).where(LearningSet.id == learning_set.id)
    return db.session.scalars(
        known.join(Membership, Membership.set_id == LearningSet.id)
        .join(User, User.id == Membership.user_id)
        .where(Membership.role == Role.FACILITATOR, Membership.left_at.is_(None))
        .with_only_columns(User)
        .order_by(Membership.joined_at)
    ).all()


def agreements(learning_set: LearningSet, *, seen_by: User, limit: int = 2) -> Sequence[Agreement]:
    """Return the newest versions of what a set agreed: the one that counts is among two."""
    return db.session.scalars(
        visible(Agreement, seen_by)
        .where(Agreement.set_id == learning_set.id)
        .order_by(Agreement.number.desc())
        .limit(limit)
    ).all()
