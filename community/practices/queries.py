"""Practices, as far as somebody may read them."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import String, cast, or_, tuple_
from sqlalchemy.orm import joinedload, load_only

from community.accounts.models import User
from community.cases.models import Action, Case
from community.database import db
from community.policy import visible
from community.practices.models import Practice

ON_A_PAGE = 20
IN_A_LIST = (
    Practice.key, Practice.title, Practice.summary, Practice.language, Practice.published_at,
    Practice.hidden_at, Practice.set_id, Practice.author_id,
)  # fmt: skip


class Library(NamedTuple):
    """One page of practices, and whether there are older ones."""

    practices: Sequence[Practice]
    has_older: bool


def library(
    *,
    seen_by: User,
    modules: Sequence[str] = (),
    outcome: str = "",
    language: str = "",
    older_than: str = "",
) -> Library:
    """Return published practices, the newest first. A hidden one only its author finds here."""
    wanted = visible(Practice, seen_by).where(
        Practice.published_at.is_not(None),
        or_(Practice.hidden_at.is_(None), Practice.author_id == seen_by.id),
    )
    codes = cast(Practice.outcomes, String)
    if modules:
        wanted = wanted.where(or_(*(codes.contains(f'"{module}.') for module in modules)))
    if outcome:
        wanted = wanted.where(codes.contains(f'"{outcome}"'))
    if language:
        wanted = wanted.where(Practice.language == language)
    last = _with_key(older_than, seen_by=seen_by)
    if last:
        place = tuple_(Practice.published_at, Practice.id)
        wanted = wanted.where(place < (last.published_at, last.id))
    found = db.session.scalars(
        wanted.options(
            load_only(*IN_A_LIST), joinedload(Practice.author), joinedload(Practice.learning_set)
        )
        .order_by(Practice.published_at.desc(), Practice.id.desc())
        .limit(ON_A_PAGE + 1)
    ).all()
    return Library(found[:ON_A_PAGE], len(found) > ON_A_PAGE)


def _with_key(key: str, *, seen_by: User) -> Practice | None:
    """Return the practice at which the page before this one ended."""
    if not key:
        return None
    return db.session.scalar(
        visible(Practice, seen_by)
        .where(Practice.key == key, Practice.published_at.is_not(None))
        .options(load_only(Practice.published_at))
    )


def drafts_of(user: User) -> Sequence[Practice]:
    """Return what somebody is still writing, as nobody but they can see it."""
    return db.session.scalars(
        visible(Practice, user)
        .where(
            Practice.author_id == user.id,
            Practice.published_at.is_(None),
            or_(Practice.version > 0, Practice.title != ""),
        )
        .options(load_only(Practice.key, Practice.title, Practice.saved_at))
        .order_by(Practice.saved_at.desc())
    ).all()


def look_backs(case: Case, *, seen_by: User) -> Sequence[Action]:
    """Return the actions of a case on which their owner, who asks, has looked back."""
    return db.session.scalars(
        visible(Action, seen_by)
        .where(
            Action.case_id == case.id,
            Action.owner_id == seen_by.id,
            Action.looked_back_at.is_not(None),
        )
        .order_by(Action.looked_back_at, Action.id)
    ).all()
