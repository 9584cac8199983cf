"""Changing one's words, and remembering how far somebody has read."""

from contextlib import suppress

from flask_babel import gettext as _
from sqlalchemy import select, update
from sqlalchemy.exc import DBAPIError

from community import clock, text
from community.accounts.models import User
from community.database import apart, db, writing
from community.discussions.models import Post, ReadingMark, Thread
from community.discussions.operations import AS_IT_IS, insert_into
from community.errors import Refused
from community.sharing import require_anonymous


def edit_post(post: Post, *, body: str, language: str, version: int) -> None:
    """Change one's own words, unless they were changed since the version they started from."""
    if post.set_id:
        require_anonymous(body, "body")
    if (body, language) == (post.body, post.language):
        return
    changed = db.session.execute(
        update(Post)
        .where(Post.id == post.id, Post.version == version)
        .values(
            body=body, html=text.render(body), renderer=text.RENDERER, language=language,
            edited_at=clock.now(), version=version + 1,
        ),
        execution_options=AS_IT_IS,
    )  # fmt: skip
    db.session.refresh(post)
    if changed.rowcount != 1:  # type: ignore[attr-defined]
        raise Refused(
            _(
                "You changed this text elsewhere since you opened it here. Both versions are below:"
                " put together what you want to keep."
            ),
            "body",
        )


def mark_read(user: User, thread: Thread, post_id: int) -> None:
    """Remember how far somebody has read. It never moves back; failing, it keeps no page away."""
    values = {"user_id": user.id, "thread_id": thread.id, "post_id": post_id, "at": clock.now()}
    statement = insert_into(ReadingMark).values(values).on_conflict_do_update(
        index_elements=["user_id", "thread_id"],
        set_={"post_id": post_id, "at": values["at"]},
        where=ReadingMark.post_id < post_id,
    )  # fmt: skip
    if writing.get():
        db.session.execute(statement)
        return
    with suppress(DBAPIError), apart() as connection:
        connection.execute(statement)


def keep_up(user: User, thread: Thread, post: Post, *, after: str) -> None:
    """Move on to a post that was shown after the one with this key, if the mark stood there."""
    there = select(Post.id).where(Post.key == after, Post.thread_id == thread.id)
    db.session.execute(
        update(ReadingMark)
        .where(
            ReadingMark.user_id == user.id,
            ReadingMark.thread_id == thread.id,
            ReadingMark.post_id == there.scalar_subquery(),
        )
        .values(post_id=post.id, at=clock.now()),
        execution_options=AS_IT_IS,
    )
