"""A thread as one reader finds it: from where they stopped, with what they had begun to write."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import and_, func, literal

from community.accounts.models import User
from community.database import db
from community.discussions.models import Draft, Post, ReadingMark, Thread
from community.discussions.posts.models import Author, Conversation, Said, Standing
from community.discussions.queries import (
    is_mark_of,
    is_readable,
    place_of,
)  # fmt: skip
from community.policy import visible
from community.sets.models import Membership, Role

WINDOW = 50

# Columns: a page of fifty entities takes several times as long.
SHOWN = (
    Post.id, Post.key, Post.created_at, Post.edited_at, Post.html, Post.language, Post.hidden_at,
    Post.hidden_because, Post.author_id, Post.set_id, User.name,
)  # fmt: skip
IS_REPLY = Post.opens.is_(False)
FACILITATES = Membership.id.is_not(None).label("facilitates")
HAS_FACILITATORS_SEAT = and_(
    Membership.user_id == Post.author_id,
    Membership.set_id == Post.set_id,
    Membership.left_at.is_(None),
    Membership.role == Role.FACILITATOR,
)


def conversation(
    thread: Thread, *, seen_by: User, before: str = "", after: str = "", at: str = "",
    newest: bool = False,
) -> Conversation:  # fmt: skip
    """Return a thread in two statements: where its reader is, and the posts around that.

    It ends with the newest post, unless more than a page is new: then it begins where that does.
    """
    here = standing(thread, seen_by=seen_by)
    found = None
    if before:
        found = _down(here, thread, seen_by, Post.id < _id_of(before, thread, seen_by))
    elif after:
        found = _up(here, thread, seen_by, Post.id > _id_of(after, thread, seen_by))
    elif at:
        found = _up(here, thread, seen_by, Post.id >= _id_of(at, thread, seen_by))
    if found:
        return found
    posts = _window(thread, seen_by, most=WINDOW + 1)
    if len(posts) > WINDOW and here.is_before(posts[0]) and not newest:
        found = _up(here, thread, seen_by, Post.id > here.mark, Post.created_at > here.came)
    return found or _last(here, posts, has_later=False)


def _down(here: Standing, thread: Thread, seen_by: User, *edge: Any) -> Conversation | None:
    """Return the last posts within an edge."""
    posts = _window(thread, seen_by, *edge, most=WINDOW + 1)
    return _last(here, posts, has_later=True) if posts else None


def _last(here: Standing, posts: list[Said], *, has_later: bool) -> Conversation:
    previous = posts[0] if len(posts) > WINDOW else None
    return Conversation(here, posts[-WINDOW:], previous, has_later)


def _up(here: Standing, thread: Thread, seen_by: User, *edge: Any) -> Conversation | None:
    """Return the first posts within an edge."""
    posts = _window(thread, seen_by, *edge, up=True, most=WINDOW + 1)
    if not posts:
        return None
    previous = _window(thread, seen_by, Post.id < posts[0].id, most=1)
    return Conversation(
        here, posts[:WINDOW], next(iter(previous), None), has_later=len(posts) > WINDOW
    )


def added(thread: Thread, post: Post, *, after: str, seen_by: User) -> list[Said]:
    """Return a new post, with what others said since the post with the key `after`."""
    seen = func.coalesce(_id_of(after, thread, seen_by), post.id - 1)
    return _window(thread, seen_by, Post.id > seen, Post.id <= post.id)


def standing(thread: Thread, *, seen_by: User) -> Standing:
    """Return where a reader is in a thread, with its opening post, in one statement."""
    row = db.session.execute(
        visible(Thread, seen_by)
        .where(Thread.id == thread.id)
        .join(Post, Post.thread_id == Thread.id)
        .join(User, User.id == Post.author_id)
        .outerjoin(ReadingMark, is_mark_of(seen_by))
        .outerjoin(Draft, and_(Draft.user_id == seen_by.id, Draft.place == place_of(thread)))
        .with_only_columns(
            *SHOWN, ReadingMark.post_id, ReadingMark.at, Draft.body, Draft.sequence,
            Draft.saved_at, literal(False).label("facilitates"),
        )
        .order_by(Post.id)
        .limit(1)
    ).one()  # fmt: skip
    seat = seen_by.membership_in(thread.set_id)
    return Standing(
        opening=_said([row], seen_by)[0], came=seat.joined_at if seat else seen_by.created_at,
        mark=row.post_id or 0, marked_at=row.at,
        draft=row.body or "", draft_sequence=row.sequence or 0, draft_saved_at=row.saved_at,
    )  # fmt: skip


def post_to_quote(thread: Thread, key: str, *, seen_by: User) -> Post | None:
    """Return a post of a thread whose words this person may take up."""
    post = db.session.scalar(
        visible(Post, seen_by).where(Post.thread_id == thread.id, Post.key == key)
    )
    return post if post and is_readable(post, seen_by) else None


def quotation(post: Post) -> str:
    """Return somebody's own words as a quote in Markdown, without what they quoted themselves."""
    own = [line for line in post.body.split("\n") if not line.startswith(">")]
    lines = "\n".join(own).strip().split("\n")
    return "\n".join(f"> {line}".rstrip() for line in (*lines, "", f"— {post.author.short_name}"))


def address_of(post: Post) -> str:
    """Return where a post stands in its thread, also in a long one."""
    long = post.thread.replies > WINDOW and not post.opens
    return f"/threads/{post.thread.key}{f'?at={post.key}' if long else ''}#post-{post.key}"


def _id_of(key: str, thread: Thread, seen_by: User) -> Any:
    chosen = visible(Post, seen_by).where(Post.key == key, Post.thread_id == thread.id)
    return chosen.with_only_columns(Post.id).correlate(None).scalar_subquery()


def _window(
    thread: Thread, seen_by: User, *edge: Any, up: bool = False, most: int = WINDOW
) -> list[Said]:
    """Return the first (up) or last replies within an edge, oldest first."""
    rows = db.session.execute(
        visible(Post, seen_by)
        .join(User, User.id == Post.author_id)
        .outerjoin(Membership, HAS_FACILITATORS_SEAT)
        .where(Post.thread_id == thread.id, IS_REPLY, *edge)
        .with_only_columns(*SHOWN, FACILITATES)
        .order_by(Post.id if up else Post.id.desc())
        .limit(most)
    ).all()
    return _said(rows if up else reversed(rows), seen_by)


def _said(rows: Iterable[Any], seen_by: User) -> list[Said]:
    """Make what the page shows of each row, whose first columns are SHOWN."""
    authors: dict[int, Author] = {}
    said = []
    for row in rows:
        id, key, at, edited_at, html, language, hidden_at, because, author_id, *more = row
        if author_id not in authors:
            authors[author_id] = _author(row)
        if hidden_at and not is_readable(row, seen_by):
            html = ""
        said.append(
            Said(
                id, key, at, edited_at, html, language, authors[author_id],
                author_id == seen_by.id, bool(more[-1]), hidden_at is not None, because,
            )
        )  # fmt: skip
    return said


def _author(row: Any) -> Author:
    user = User(id=row.author_id, name=row.name)
    return Author(user.short_name, user.initials, user.tone)
