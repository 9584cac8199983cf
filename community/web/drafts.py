"""Keeping what somebody is writing: one answer for every place where one writes."""

from collections.abc import Sequence

from flask import Response, abort, request
from flask.typing import ResponseReturnValue

from community import text
from community.discussions.models import Draft
from community.discussions.operations import OtherDraft, save_draft
from community.extensions import htmx
from community.web.guard import me
from community.web.pages import fragment, go_to, page

LONGEST = 50_000  # more than any text may be: what is too long to send is kept all the same


def keep_draft(
    place: str, *, back: str, set_id: int | None = None, fields: Sequence[str] = ("body",)
) -> ResponseReturnValue:
    """Save the draft that was sent, for one place, and say so.

    A script gets a sentence to show, everybody else goes back to where they were writing. A draft
    from an older window is not saved over a newer one: both are shown.
    """
    sent = [text.clean(request.form[name]) for name in fields if name in request.form]
    written = "\n\n".join(sent)
    if len(written) > LONGEST:
        abort(413)
    try:
        draft = save_draft(me(), place, written, number_sent("sequence"), set_id=set_id)
    except OtherDraft as clash:
        return _both(clash.draft, written, back)
    return fragment("discussions/_draft_saved.html", draft=draft) if htmx else go_to(back)


def _both(other: Draft, written: str, back: str) -> Response:
    if htmx:
        return fragment("discussions/_draft_conflict.html", 409, other=other)
    return page("discussions/two_drafts.html", 409, other=other, written=written, back=back)


def number_sent(field: str) -> int:
    """Return the number in a hidden field: from which state of a text a window started."""
    sent = request.form.get(field, "")
    return int(sent) if sent.isascii() and sent.isdecimal() and len(sent) < 10 else 0
