"""Answering in a thread, and changing one's own words."""

from flask import Blueprint
from flask.typing import ResponseReturnValue

from community.discussions import operations, queries
from community.discussions.forms import ReplyForm, WrittenForm
from community.discussions.models import Post, Thread
from community.discussions.posts import operations as posts
from community.discussions.posts import queries as reading
from community.discussions.views import revealing, show_thread
from community.errors import Refused
from community.web.drafts import number_sent
from community.web.guard import allows, me
from community.web.pages import asks_for, go_to, page

bp = Blueprint("posts", __name__)


@bp.post("/threads/<key:id>/posts")
@allows("thread.reply", on=Thread)
def reply(thread: Thread) -> ResponseReturnValue:
    """Say something in a thread."""
    form = ReplyForm()
    try:
        if form.validate() and not form.preview.data:
            post = operations.reply(
                thread,
                by=me(),
                body=form.body.data or "",
                language=form.language.data,
                sequence=number_sent("sequence"),
            )
            return _answered(thread, post, form)
    except Refused as refusal:
        form.refuse(refusal)
    found = reading.conversation(thread, seen_by=me(), newest=True)
    status = 422 if form.errors else 200
    return show_thread(thread, found, form, status, revealing=revealing(thread.set_id, form))


def _answered(thread: Thread, post: Post, form: ReplyForm) -> ResponseReturnValue:
    """Show the new post: alone, if htmx asked only for the place to write in."""
    if not asks_for("reply"):
        long = thread.replies > reading.WINDOW
        return go_to(f"/threads/{thread.key}{'?newest=1' if long else ''}#post-{post.key}")
    seen = form.seen.data or ""
    added = reading.added(thread, post, after=seen, seen_by=me())
    posts.keep_up(me(), thread, post, after=seen)
    # Empty now, unless something else was begun in another window.
    draft = queries.draft_of(me(), queries.place_of(thread))
    body, sequence = (draft.body, draft.sequence) if draft else ("", 0)
    fresh = ReplyForm(formdata=None, body=body, language=form.language.data, seen=post.key)
    return page("discussions/show.html", thread=thread, added=added, form=fresh, sequence=sequence)


@bp.route("/posts/<key:id>/edit", methods=["GET", "POST"])
@allows("post.edit", on=Post)
def edit(post: Post) -> ResponseReturnValue:
    """Change your own words."""
    form, version = WrittenForm(obj=post), number_sent("version")
    try:
        if form.is_submitted() and form.validate() and not form.preview.data:
            posts.edit_post(
                post, body=form.body.data or "", language=form.language.data, version=version
            )
            return go_to(reading.address_of(post))
    except Refused as refusal:
        form.refuse(refusal)
    stale = form.is_submitted() and version != post.version
    return page(
        "discussions/posts/edit.html", 422 if form.errors else 200, post=post, form=form,
        stale=stale, revealing=revealing(post.set_id, form),
    )  # fmt: skip
