"""Threads, with what is new in them to the reader; and what somebody has not finished writing."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import and_, case, func, literal, tuple_
from sqlalchemy.orm import aliased, joinedload

from community import text
from community.accounts.models import User
from community.content.programme import Module
from community.database import db
from community.discussions.models import Draft, Post, ReadingMark, Thread
from community.policy import can, visible
from community.sets.models import LearningSet

IN_A_LIST = 25
MANY = 100  # new posts are counted up to here, so that no list ever counts a whole archive
START = 600  # enough of a text to make its first line from


@dataclass(frozen=True, slots=True)
class ThreadLine:
    """A thread in a list: what was said last, and how much is new to the reader."""

    thread: Thread
    unread: int
    start: str
    start_language: str

    @property
    def author(self) -> User:
        """Who opened it."""
        return self.thread.author

    @property
    def last_author(self) -> User:
        """Who said the last thing in it."""
        return self.thread.last_author or self.thread.author


def place_of(thread: Thread) -> str:
    """Return where the draft of a reply is kept."""
    return f"thread:{thread.key}"


def place_under(theme: str) -> str:
    """Return where the draft of a new thread is kept."""
    return f"theme:{theme}"


def draft_of(user: User, place: str) -> Draft | None:
    """Return what somebody has not finished writing at one place."""
    return db.session.scalar(visible(Draft, user).where(Draft.place == place))


def threads_of(
    learning_set: LearningSet, *, seen_by: User, limit: int = IN_A_LIST
) -> list[ThreadLine]:
    """Return the threads of a set, the one with the newest post first."""
    return _lines(seen_by, limit, Thread.set_id == learning_set.id)


def threads_of_theme(code: str, *, seen_by: User, limit: int = IN_A_LIST) -> list[ThreadLine]:
    """Return the threads under a theme: the community's, and those of the reader's sets."""
    return _lines(seen_by, limit, Thread.theme == code)


def threads_of_module(module: Module, *, seen_by: User, limit: int = IN_A_LIST) -> list[ThreadLine]:
    """Return the threads under all themes of a module."""
    codes = [theme.code for theme in module.themes]
    return _lines(seen_by, limit, Thread.theme.in_(codes))


def threads_known_to(
    user: User, *, set_id: int | None = None, before: str = "", limit: int = IN_A_LIST
) -> list[ThreadLine]:
    """Return all threads somebody may read, or one set's; with `before`, from that thread down."""
    chosen = [] if set_id is None else [Thread.set_id == set_id]
    if before:
        edge = aliased(Thread)
        above = visible(Thread, user).join(edge, edge.id == Thread.id).where(edge.key == before)
        place = (above.with_only_columns(one).scalar_subquery() for one in (edge.last_at, edge.id))
        chosen.append(tuple_(Thread.last_at, Thread.id) < tuple_(*place))
    return _lines(user, limit, *chosen)


def _lines(seen_by: User, limit: int, *chosen: Any) -> list[ThreadLine]:
    """Choose narrow rows first, then fetch the wide ones for those that are shown."""
    order = (Thread.last_at.desc(), Thread.id.desc())
    winners = (
        visible(Thread, seen_by).where(*chosen).order_by(*order).limit(limit)
        .with_only_columns(Thread.id).subquery()
    )  # fmt: skip
    last = aliased(Post)
    newest = visible(Post, seen_by).where(Post.thread_id == Thread.id)
    newest_id = newest.with_only_columns(func.max(Post.id)).correlate(Thread).scalar_subquery()
    rows = db.session.execute(
        visible(Thread, seen_by)
        .join(winners, winners.c.id == Thread.id)
        .join(last, last.id == newest_id)
        .outerjoin(ReadingMark, is_mark_of(seen_by))
        .options(joinedload(Thread.author).load_only(User.name))
        .options(joinedload(Thread.last_author).load_only(User.name))
        .add_columns(
            unread(seen_by).label("unread"), func.substr(last.body, 1, START).label("body"),
            last.language, last.hidden_at, last.author_id, last.set_id,
        )
        .order_by(*order)
    )  # fmt: skip
    return [ThreadLine(row.Thread, row.unread, _start(row, seen_by), row.language) for row in rows]


def _start(row: Any, seen_by: User) -> str:
    """Return how the last post begins, or nothing if it is hidden from this reader."""
    return text.excerpt(row.body) if is_readable(row, seen_by) else ""


def is_readable(row: Any, user: User) -> bool:
    """Whether a post is not hidden, or not from this reader."""
    return row.hidden_at is None or can(user, "text.read_hidden", row)


def is_mark_of(user: User) -> Any:
    """The join of the thread at hand to how far somebody has read it."""
    return and_(ReadingMark.thread_id == Thread.id, ReadingMark.user_id == user.id)


def unread(seen_by: User) -> Any:
    """How many posts of the thread at hand are new to the reader, up to a limit."""
    new = (
        visible(Post, seen_by)
        .where(Post.thread_id == Thread.id, is_new_to(seen_by))
        .with_only_columns(Post.id)
        .limit(MANY)
        .correlate(Thread, ReadingMark)
        .subquery()
    )
    return new.select().with_only_columns(func.count(new.c.id)).scalar_subquery()


def is_new_to(user: User) -> Any:
    """Others' posts since the mark. Nothing from before the reader's time counts as unread."""
    read_up_to = func.coalesce(ReadingMark.post_id, 0)
    return and_(Post.id > read_up_to, Post.created_at > _came(user), Post.author_id != user.id)


def _came(user: User) -> Any:
    """When the reader came to where the thread at hand is: to its set, or to the site."""
    moment = Post.created_at.type
    came = {seat.set_id: literal(seat.joined_at, moment) for seat in user.memberships}
    to_the_site = literal(user.created_at, moment)
    return case(came, value=Thread.set_id, else_=to_the_site) if came else to_the_site
