"""What was written about a case, as far as somebody may see it."""

from collections.abc import Iterable, Sequence

from sqlalchemy.orm import joinedload

from community.accounts.models import User
from community.cases.models import Case
from community.cases.rounds.models import Contribution, Reading, Revision
from community.database import db
from community.policy import visible


def contributions_to(case: Case, *, seen_by: User) -> Sequence[Contribution]:
    """Return everything that was written about a case, in the order of writing."""
    return db.session.scalars(
        visible(Contribution, seen_by)
        .where(Contribution.case_id == case.id)
        .options(joinedload(Contribution.author).load_only(User.name))
        .order_by(Contribution.id)
    ).all()


def earlier_words(
    contributions: Iterable[Contribution], *, seen_by: User
) -> dict[int, list[Revision]]:
    """Return what changed contributions said before, the newest first. No question if none did."""
    changed = [one.id for one in contributions if one.edited_at]
    found: dict[int, list[Revision]] = {}
    if changed:
        earlier = visible(Revision, seen_by).where(Revision.contribution_id.in_(changed))
        for revision in db.session.scalars(earlier.order_by(Revision.id.desc())):
            found.setdefault(revision.contribution_id, []).append(revision)
    return found


def writers_by_stage(stage_ids: Iterable[int], *, seen_by: User) -> dict[int, set[int]]:
    """Return who has written in each of these stages."""
    found: dict[int, set[int]] = {stage_id: set() for stage_id in stage_ids}
    rows = db.session.execute(
        visible(Contribution, seen_by)
        .where(Contribution.stage_id.in_(found))
        .with_only_columns(Contribution.stage_id, Contribution.author_id)
        .distinct()
    )
    for stage_id, author_id in rows:
        found[stage_id].add(author_id)
    return found


def readers_by_stage(stage_ids: Iterable[int], *, seen_by: User) -> dict[int, set[int]]:
    """Return who has said of each of these stages: read, thinking with you."""
    found: dict[int, set[int]] = {stage_id: set() for stage_id in stage_ids}
    rows = db.session.execute(
        visible(Reading, seen_by)
        .where(Reading.stage_id.in_(found))
        .with_only_columns(Reading.stage_id, Reading.user_id)
    )
    for stage_id, user_id in rows:
        found[stage_id].add(user_id)
    return found
