"""Opening threads, answering in them, and keeping what somebody has not finished writing."""

from datetime import timedelta
from typing import Any

from flask import current_app
from flask_babel import gettext as _
from sqlalchemy import ColumnElement, and_, func, literal, or_, select, true, update
from sqlalchemy.dialects import postgresql, sqlite

from community import clock, text
from community.accounts.models import User
from community.content.programme import Programme
from community.database import db
from community.discussions.models import Draft, Post, Thread
from community.discussions.queries import place_of, place_under
from community.errors import Refused
from community.events import Verb, record
from community.sets.models import LearningSet
from community.sharing import require_anonymous

SAME_MOMENT = timedelta(minutes=1)
AS_IT_IS = {"synchronize_session": False}


class OtherDraft(Refused):
    """A newer draft of the same text stands in the way. Neither of the two is lost."""

    def __init__(self, draft: Draft) -> None:
        super().__init__(_("You wrote another draft of this in another window."), "body")
        self.draft = draft


def open_thread(
    *, by: User, theme: str, learning_set: LearningSet | None, title: str, body: str,
    language: str, sequence: int = 0,
) -> Thread:  # fmt: skip
    """Begin a discussion under a theme, in a set or (without one) with everyone."""
    if learning_set is None and is_personal(theme):
        raise Refused(_("This module is about yourself. Its discussions stay in a set."), "scope")
    if learning_set:
        require_anonymous(title, "title")
        require_anonymous(body, "body")
    if not clear_draft(by, place_under(theme), sequence, f"{title}\n\n{body}"):
        twin = _opened_just_now(by, title)
        if twin:
            return twin
    thread = Thread(
        title=title, theme=theme, language=language, author=by, last_author=by,
        set_id=learning_set.id if learning_set else None,
    )  # fmt: skip
    db.session.add(thread)
    db.session.flush()
    db.session.add(_post_in(thread, by=by, body=body, language=language, opens=True))
    record(Verb.THREAD_OPENED, thread, by=by)
    return thread


def is_personal(theme: str) -> bool:
    """Whether a theme is about the coach's own life, and so never goes beyond a set."""
    programme: Programme = current_app.extensions["programme"]
    module = programme.module(theme.partition(".")[0])
    return module is None or module.is_personal


def _opened_just_now(by: User, title: str) -> Thread | None:
    """Return the thread that a second click on the same button already opened."""
    newest = db.session.scalar(
        select(Thread).where(Thread.author_id == by.id).order_by(Thread.id.desc()).limit(1)
    )
    same = newest and newest.title == title and clock.now() - newest.created_at < SAME_MOMENT
    return newest if same else None


def reply(thread: Thread, *, by: User, body: str, language: str, sequence: int = 0) -> Post:
    """Say something in a thread. A second click on the same button says it once."""
    if thread.set_id:
        require_anonymous(body, "body")
    if not clear_draft(by, place_of(thread), sequence, body):
        twin = _said_just_now(thread, by, body)
        if twin:
            return twin
    # The thread first: whoever updates it waits here, so that posts get their ids in order.
    db.session.execute(
        update(Thread)
        .where(Thread.id == thread.id)
        .values(replies=Thread.replies + 1, last_at=clock.now(), last_author_id=by.id),
        execution_options=AS_IT_IS,
    )
    post = _post_in(thread, by=by, body=body, language=language)
    db.session.add(post)
    record(Verb.POST_MADE, post, by=by)
    return post


def _said_just_now(thread: Thread, by: User, body: str) -> Post | None:
    newest = db.session.scalar(
        select(Post)
        .where(Post.thread_id == thread.id, Post.author_id == by.id)
        .order_by(Post.id.desc())
        .limit(1)
    )
    same = newest and newest.body == body and clock.now() - newest.created_at < SAME_MOMENT
    return newest if same else None


def _post_in(thread: Thread, *, by: User, body: str, language: str, opens: bool = False) -> Post:
    return Post(
        thread_id=thread.id, set_id=thread.set_id, author_id=by.id, opens=opens,
        body=body, html=text.render(body), renderer=text.RENDERER, language=language,
    )  # fmt: skip


def save_draft(
    user: User, place: str, body: str, sequence: int, *, set_id: int | None = None
) -> Draft:
    """Keep an unfinished text for one place, unless a newer one was saved there meanwhile."""
    values = {"body": body, "sequence": sequence + 1, "saved_at": clock.now(), "set_id": set_id}
    saved = _upsert_draft(user, place, values, _loses_nothing(sequence, body))
    if saved:
        return saved
    stored = db.session.get_one(Draft, (user.id, place), populate_existing=True)
    if stored.body == body:
        return stored
    raise OtherDraft(stored)


def clear_draft(user: User, place: str, sequence: int | None = None, sent: str = "") -> bool:
    """Empty a draft because its text was sent.

    With a sequence, a newer draft with other words stays. Then the answer is False: what was sent
    came from an older window, or a second time.
    """
    values = {"body": "", "sequence": (sequence or 0) + 1, "saved_at": clock.now()}
    known = true() if sequence is None else _loses_nothing(sequence, sent)
    return _upsert_draft(user, place, values, known) is not None


def _loses_nothing(sequence: int, text: str) -> ColumnElement[bool]:
    """Whether a text comes from the newest state of its draft, or goes on from what is stored."""
    goes_on = func.substr(literal(text), 1, func.length(Draft.body)) == Draft.body
    return or_(Draft.sequence <= sequence, and_(Draft.body != "", goes_on))


def _upsert_draft(user: User, place: str, values: dict[str, Any], known: Any) -> Draft | None:
    """Write a draft in one statement, so that of two windows at once only one can win."""
    statement = insert_into(Draft).values(user_id=user.id, place=place, **values)
    newer = {**values, "sequence": Draft.sequence + 1}
    statement = statement.on_conflict_do_update(
        index_elements=["user_id", "place"], set_=newer, where=known
    )
    saved: Draft | None = db.session.scalar(
        statement.returning(Draft), execution_options={"populate_existing": True}
    )
    return saved


def insert_into(model: Any) -> Any:
    """Begin an insert that may meet a row which is there already."""
    dialect = sqlite if db.engine.dialect.name == "sqlite" else postgresql
    return dialect.insert(model)
