"""The facilitator's desk: one thing per set, how they are doing, notes, and what to check."""

from flask import Blueprint, Response, url_for
from flask.typing import ResponseReturnValue

from community.desk import queries
from community.errors import Refused
from community.moderation import queries as moderation
from community.notes import operations as notes
from community.notes import queries as notes_queries
from community.notes.forms import QuickNoteForm
from community.policy import can
from community.sets.models import LearningSet
from community.web.guard import allows, me
from community.web.pages import go_to, page
from community.web.words import choices

bp = Blueprint("desk", __name__)
NOTES_OF_A_CIRCLE = 2


@bp.get("/desk")
@allows("desk.view")
def show() -> ResponseReturnValue:
    """See the one next thing for each of your sets."""
    return _show(_note_form(sent=False))


@bp.post("/desk/notes")
@allows("desk.view")
def keep_note() -> ResponseReturnValue:
    """Keep a note without leaving the desk."""
    form = _note_form(sent=True)
    try:
        if form.validate():
            chosen = next(one for one in _my_sets() if one.key == form.set.data)
            notes.write_note(chosen, by=me(), body=form.body.data or "", circle=form.circle.data)
            return go_to(url_for("desk.show", _anchor="notes"))
    except Refused as refusal:
        form.refuse(refusal)
    return _show(form, 422)


def _my_sets() -> list[LearningSet]:
    return [seat.learning_set for seat in me().memberships if me().facilitates(seat.set_id)]


def _note_form(*, sent: bool) -> QuickNoteForm:
    form = QuickNoteForm() if sent else QuickNoteForm(formdata=None)
    writable = {one.key: one.name for one in _my_sets() if can(me(), "note.write", one)}
    form.set.choices = choices(writable)
    return form


def _show(form: QuickNoteForm, status: int = 200) -> Response:
    sets = _my_sets()
    flags = moderation.open_flags(seen_by=me())
    ids = [learning_set.id for learning_set in sets]
    return page(
        "desk/show.html",
        status,
        standings=queries.standings(sets, seen_by=me(), concerns=flags),
        notes=notes_queries.notes_of_sets(ids, seen_by=me(), limit=NOTES_OF_A_CIRCLE),
        flags=flags,
        form=form,
    )
