"""The notes of a set: writing them, reading them, changing one's own."""

from typing import Any

from flask import Blueprint, Response, flash, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from community.accounts.models import User
from community.cases import queries as cases
from community.cases.models import Case
from community.errors import Refused
from community.notes import operations, queries
from community.notes.forms import EditNoteForm, NewNoteForm, NoteForm
from community.notes.models import Note
from community.sets import queries as sets
from community.sets.models import LearningSet
from community.text import clean
from community.web.guard import allows, find_visible, me
from community.web.pages import go_to, page
from community.web.words import choices

bp = Blueprint("notes", __name__)


@bp.get("/sets/<key:id>/notes")
@allows("set.enter", on=LearningSet)
def index(learning_set: LearningSet) -> ResponseReturnValue:
    """Read the notes of a set that are written for your eyes."""
    key = clean(request.args.get("before", ""))
    before = find_visible(Note, key) if key else None
    found = queries.notes_of(learning_set, seen_by=me(), before=before)
    return page(
        "notes/index.html",
        learning_set=learning_set,
        notes=found[: queries.NOTES_ON_A_PAGE],
        earlier=found[queries.NOTES_ON_A_PAGE :],
        changes=queries.circle_changes(learning_set, seen_by=me()),
    )


@bp.get("/sets/<key:id>/notes/new")
@allows("note.write", on=LearningSet)
def new(learning_set: LearningSet) -> ResponseReturnValue:
    """Begin a note, on a case or about somebody if you come from there."""
    form = NewNoteForm(case=request.args.get("case", ""), about=request.args.get("about", ""))
    return _new(learning_set, form)


@bp.post("/sets/<key:id>/notes")
@allows("note.write", on=LearningSet)
def write(learning_set: LearningSet) -> ResponseReturnValue:
    """Keep a note."""
    form = NewNoteForm()
    people = _offer_people(form, learning_set)
    on = _offer_cases(form, learning_set)
    try:
        if form.validate():
            case = on.get(form.case.data)
            operations.write_note(learning_set, by=me(), case=case, **_written(form, people))
            return go_to(_where_it_stands(learning_set, case))
    except Refused as refusal:
        form.refuse(refusal)
    return _new(learning_set, form, 422)


def _new(learning_set: LearningSet, form: NewNoteForm, status: int = 200) -> Response:
    _offer_people(form, learning_set)
    _offer_cases(form, learning_set)
    return page("notes/new.html", status, learning_set=learning_set, form=form)


def _offer_people(
    form: NoteForm, learning_set: LearningSet, still: User | None = None
) -> dict[str, User]:
    """Let the form choose among those who sit in the set (and who was chosen before), by key."""
    seated = [seat.user for seat in sets.seats(learning_set, seen_by=me())]
    people = {user.key: user for user in (*seated, still) if user and user is not me()}
    names = {key: user.name for key, user in people.items()}
    form.about.choices = choices(names, empty=_("Nobody in particular"))
    return people


def _offer_cases(form: NewNoteForm, learning_set: LearningSet) -> dict[str, Case]:
    """Let the form choose among the set's cases, and return them by key."""
    lines = cases.cases_of(learning_set, seen_by=me())
    found = {line.case.key: line.case for line in lines if line.case.is_shared}
    titles = {key: case.title for key, case in found.items()}
    form.case.choices = choices(titles, empty=_("No case in particular"))
    return found


def _written(form: NoteForm, people: dict[str, User]) -> dict[str, Any]:
    return {
        "body": form.body.data,
        "circle": form.circle.data,
        "kind": form.kind.data,
        "about": people.get(form.about.data),
    }


def _where_it_stands(learning_set: LearningSet, case: Case | None) -> str:
    if case:
        return url_for("cases.show", id=case.key)
    return url_for("notes.index", id=learning_set.key)


@bp.route("/notes/<key:id>/edit", methods=["GET", "POST"])
@allows("note.edit", on=Note)
def edit(note: Note) -> ResponseReturnValue:
    """Change your own note, or who can read it."""
    form = EditNoteForm(
        body=note.body,
        circle=note.circle,
        kind=note.kind,
        about=note.about.key if note.about else "",
        version=note.version,
    )
    people = _offer_people(form, note.learning_set, still=note.about)
    try:
        if form.validate_on_submit():
            version = form.version.data or 0
            operations.edit_note(note, by=me(), version=version, **_written(form, people))
            return go_to(_where_it_stands(note.learning_set, note.case))
    except Refused as refusal:
        form.refuse(refusal)
    # After a clash the form holds what was typed now, and the next save is made knowing the other.
    clash = form.version.data != note.version
    form.version.raw_data = [str(note.version)]
    return page("notes/edit.html", 422 if form.errors else 200, note=note, form=form, clash=clash)


@bp.post("/notes/<key:id>/removal")
@allows("note.edit", on=Note)
def remove(note: Note) -> ResponseReturnValue:
    """Throw your own note away."""
    where = _where_it_stands(note.learning_set, note.case)
    operations.remove_note(note, by=me())
    flash(_("The note is gone."), "ok")
    return go_to(where)
