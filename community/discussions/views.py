"""Threads: finding one, reading it, opening one."""

from datetime import datetime
from typing import Any

from flask import Blueprint, Response, abort, current_app, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from community.content.programme import Theme
from community.discussions import operations, queries
from community.discussions.forms import EVERYONE, ReplyForm, ThreadForm, WrittenForm
from community.discussions.models import Draft, Thread
from community.discussions.posts import operations as posts
from community.discussions.posts import queries as reading
from community.discussions.posts.models import Conversation
from community.errors import Refused
from community.policy import can
from community.sets.models import LearningSet
from community.sharing import InContext, findings_in_context
from community.web.drafts import keep_draft, number_sent
from community.web.guard import allows, me
from community.web.pages import go_to, page

bp = Blueprint("discussions", __name__)


@bp.get("/threads/")
@allows("thread.list")
def index() -> ResponseReturnValue:
    """See what is discussed: everywhere you may read, or in one of your sets."""
    learning_set = _my_set(request.args.get("set"))
    if "set" in request.args and not learning_set:
        abort(404)
    lines = queries.threads_known_to(
        me(),
        set_id=learning_set.id if learning_set else None,
        before=_key_in_address("before"),
        limit=queries.IN_A_LIST + 1,
    )
    return page(
        "discussions/index.html", lines=lines, most=queries.IN_A_LIST, learning_set=learning_set
    )


def _my_set(key: str | None) -> LearningSet | None:
    inside = (seat.learning_set for seat in me().memberships if seat.is_inside)
    return next((learning_set for learning_set in inside if learning_set.key == key), None)


def _key_in_address(name: str) -> str:
    """Return the key a link carries, or nothing for what cannot be one."""
    asked = request.args.get(name, "")
    return asked if asked.isascii() and asked.isalpha() else ""


@bp.get("/threads/<key:id>")
@allows("thread.view", on=Thread)
def show(thread: Thread) -> ResponseReturnValue:
    """Read a thread, from where you stopped."""
    asked = {name: _key_in_address(name) for name in ("before", "after", "at")}
    found = reading.conversation(thread, seen_by=me(), newest="newest" in request.args, **asked)
    if found.read_up_to:
        posts.mark_read(me(), thread, found.read_up_to)
    body = _with_quote(thread, found.standing.draft)
    return show_thread(
        thread, found, ReplyForm(formdata=None, body=body, language=_language_of(thread))
    )


def _with_quote(thread: Thread, draft: str) -> str:
    """Return what a reply begins with: what was written so far, and the words to be taken up."""
    key = _key_in_address("quote")
    post = reading.post_to_quote(thread, key, seen_by=me()) if key else None
    return "\n\n".join(part for part in (draft, reading.quotation(post) if post else "") if part)


def _language_of(thread: Thread) -> str:
    return thread.learning_set.language if thread.learning_set else me().language


def show_thread(
    thread: Thread, found: Conversation, form: ReplyForm, status: int = 200, **more: Any
) -> Response:
    """Render a thread with the place to answer in it."""
    here = found.standing
    theme = current_app.extensions["programme"].theme(thread.theme)
    state = _state_of(form.body.data or "", here.draft, here.draft_sequence, here.draft_saved_at)
    return page(
        "discussions/show.html", status, thread=thread, conversation=found, theme=theme, form=form,
        **state, **more,
    )  # fmt: skip


def _state_of(written: str, draft: str, sequence: int, saved_at: datetime | None) -> dict[str, Any]:
    """Return from which state of the draft the form goes on, and since when it is kept.

    A form that was sent and comes back goes on from the newest state if nothing of that is lost.
    """
    keeps_all = request.method == "GET" or written.startswith(draft)
    return {
        "sequence": sequence if keeps_all else number_sent("sequence"),
        "saved_at": saved_at if draft and draft == written else None,
    }


@bp.post("/threads/<key:id>/draft")
@allows("thread.reply", on=Thread)
def draft(thread: Thread) -> ResponseReturnValue:
    """Keep an unfinished reply, for its writer alone."""
    place, back = queries.place_of(thread), f"/threads/{thread.key}#reply"
    return keep_draft(place, back=back, set_id=thread.set_id)


@bp.route("/themes/<theme:theme>/threads/new", methods=["GET", "POST"])
@allows("thread.open")
def new(theme: Theme) -> ResponseReturnValue:
    """Open a discussion under a theme."""
    draft = queries.draft_of(me(), queries.place_under(theme.code))
    form = _thread_form(theme, draft)
    learning_set = _my_set(form.scope.data)
    try:
        if form.is_submitted() and form.validate() and not form.preview.data:
            thread = operations.open_thread(
                by=me(), theme=theme.code, learning_set=learning_set, title=form.title.data or "",
                body=form.body.data or "", language=form.language.data,
                sequence=number_sent("sequence"),
            )  # fmt: skip
            return go_to(f"/threads/{thread.key}")
    except Refused as refusal:
        form.refuse(refusal)
    written = f"{form.title.data or ''}\n\n{form.body.data or ''}"
    state = _state_of(written, draft.body, draft.sequence, draft.saved_at) if draft else {}
    return page(
        "discussions/new.html", 422 if form.errors else 200, theme=theme, form=form,
        revealing=revealing(learning_set.id if learning_set else None, form), **state,
    )  # fmt: skip


def _thread_form(theme: Theme, draft: Draft | None) -> ThreadForm:
    """Begin with what was kept, for the set the person comes from."""
    title, _sep, body = draft.body.partition("\n\n") if draft else ("", "", "")
    scopes = _scopes(theme)
    asked = request.args.get("set")
    scope = asked if asked in dict(scopes) else scopes[0][0] if len(scopes) < 3 and scopes else None
    learning_set = _my_set(scope)
    language = learning_set.language if learning_set else me().language
    form = ThreadForm(title=title, body=body, scope=scope, language=language)
    form.scope.choices = scopes
    return form


def _scopes(theme: Theme) -> list[tuple[str, str]]:
    """Return who a discussion may be for: one of the sets one writes in, or everyone."""
    sets = [seat.learning_set for seat in me().memberships]
    scopes = [(one.key, one.name) for one in sets if can(me(), "set.write", one)]
    if not operations.is_personal(theme.code):
        scopes.append((EVERYONE, _("Everyone on Setwise")))
    return scopes


@bp.post("/themes/<theme:theme>/draft")
@allows("thread.open")
def draft_opening(theme: Theme) -> ResponseReturnValue:
    """Keep an unfinished opening, for its writer alone."""
    back = f"/themes/{theme.code}/threads/new"
    return keep_draft(queries.place_under(theme.code), back=back, fields=("title", "body"))


def revealing(set_id: int | None, form: WrittenForm) -> dict[str, list[InContext]]:
    """Return, by field, what in a refused text could give somebody away."""
    if not set_id or not form.errors:
        return {}
    texts = {field.name: field.data for field in form if field.name in ("title", "body")}
    found = {name: findings_in_context(words or "") for name, words in texts.items()}
    return {name: findings for name, findings in found.items() if findings}
