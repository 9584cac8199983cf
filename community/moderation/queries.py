"""Concerns and what was done about them, for whoever looks after the place."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import joinedload
from sqlalchemy.orm.interfaces import ORMOption

from community.accounts.models import User
from community.cases.rounds.models import Contribution
from community.database import db
from community.discussions.models import Post
from community.moderation.models import Flag, ModerationEntry
from community.policy import can, visible
from community.practices.models import Practice

FLAGS_IN_A_QUEUE = 50
ENTRIES_ON_A_PAGE = 60


@dataclass(frozen=True, slots=True)
class Concern:
    """A flag, or an entry of the log, with its text if the reader may see that too.

    Who facilitates a set since last week may have to decide about a case from before their time:
    then they know of the concern, and not of the case.
    """

    row: Any
    text: Post | Contribution | Practice | None

    @property
    def excerpted(self) -> str:
        """The words to show an excerpt of."""
        if isinstance(self.text, Practice):
            return f"{self.text.title}: {self.text.summary}"
        return self.text.body if self.text else ""


def open_flags(*, seen_by: User) -> list[Concern]:
    """Return the concerns this person decides on, the oldest first."""
    flags = db.session.scalars(
        visible(Flag, seen_by)
        .where(Flag.decided_at.is_(None))
        .options(joinedload(Flag.by), *_texts_of(Flag))
        .order_by(Flag.created_at, Flag.id)
        .limit(FLAGS_IN_A_QUEUE)
    ).all()
    return _with_texts([flag for flag in flags if can(seen_by, "flag.decide", flag)], seen_by)


def concern_of(flag: Flag, *, seen_by: User) -> Concern:
    """Return a flag with the text it is about, if this person may read it."""
    return _with_texts([flag], seen_by)[0]


def log(*, seen_by: User) -> list[Concern]:
    """Return what was decided where this person looks after texts, the newest first."""
    entries = db.session.scalars(
        visible(ModerationEntry, seen_by)
        .options(joinedload(ModerationEntry.by), *_texts_of(ModerationEntry))
        .order_by(ModerationEntry.id.desc())
        .limit(ENTRIES_ON_A_PAGE)
    ).all()
    return _with_texts(entries, seen_by)


def _texts_of(model: type[Flag] | type[ModerationEntry]) -> list[ORMOption]:
    contribution = joinedload(model.contribution)
    return [
        joinedload(model.post).joinedload(Post.author),
        joinedload(model.post).joinedload(Post.thread),
        contribution.joinedload(Contribution.author),
        contribution.joinedload(Contribution.case),
        joinedload(model.practice).joinedload(Practice.author),
    ]


def _with_texts(rows: Sequence[Flag | ModerationEntry], seen_by: User) -> list[Concern]:
    """Put its text beside each row. Of the three kinds, only a case can be closed to a reader."""
    read = _readable({row.contribution_id for row in rows if row.contribution_id}, seen_by)
    closed = [row for row in rows if row.contribution_id and row.contribution_id not in read]
    return [Concern(row, None if row in closed else row.text) for row in rows]


def _readable(contribution_ids: Iterable[int], seen_by: User) -> set[int]:
    if not contribution_ids:
        return set()
    return set(
        db.session.scalars(
            visible(Contribution, seen_by)
            .where(Contribution.id.in_(contribution_ids))
            .with_only_columns(Contribution.id)
        )
    )
