"""Keeping a note, and changing who can read it."""

from flask_babel import gettext as _

from community import clock
from community.accounts.models import User
from community.cases.models import Case
from community.database import db
from community.errors import Refused
from community.events import Verb, record
from community.notes.models import Circle, Note, NoteKind
from community.sets.models import LearningSet
from community.sharing import require_anonymous


def write_note(
    learning_set: LearningSet,
    *,
    by: User,
    body: str,
    circle: str,
    kind: str = NoteKind.OBSERVATION,
    case: Case | None = None,
    about: User | None = None,
) -> Note:
    """Keep a note for one circle: only me, the facilitators, the set."""
    if case and not (case.set_id == learning_set.id and case.is_shared):
        raise Refused(_("The set does not have this case."), "case")
    note = Note(learning_set=learning_set, author=by, case=case)
    _put(note, body=body, circle=circle, kind=kind, about=about)
    db.session.add(note)
    _tell_circle(note, None, by=by)
    return note


def edit_note(
    note: Note,
    *,
    by: User,
    version: int,
    body: str,
    circle: str,
    kind: str,
    about: User | None = None,
) -> None:
    """Change one's own note, unless it was changed elsewhere since this version was opened."""
    db.session.refresh(note, with_for_update=True)
    if note.version != version:
        raise Refused(
            _("You changed this note in another window. Nothing is lost: both are below."), "body"
        )
    before = note.circle
    _put(note, body=body, circle=circle, kind=kind, about=about)
    note.version += 1
    note.edited_at = clock.now()
    _tell_circle(note, before, by=by)


def remove_note(note: Note, *, by: User) -> None:
    """Throw one's own note away."""
    if note.circle is Circle.SET:
        record(Verb.NOTE_WITHDRAWN, note, by=by)
    db.session.delete(note)


def _put(note: Note, *, body: str, circle: str, kind: str, about: User | None) -> None:
    """Fill a note in. What others will read gives no client away."""
    if circle != Circle.PRIVATE:
        require_anonymous(body, "body")
    note.body, note.about = body, about
    note.circle, note.kind = Circle(circle), NoteKind(kind)


def _tell_circle(note: Note, before: Circle | None, *, by: User) -> None:
    """Log who may read a note from now on. A note nobody else ever read leaves no trace."""
    if before is note.circle:
        return
    if before is not None:
        record(Verb.NOTE_CIRCLE_CHANGED, note, by=by)
    if note.circle is Circle.SET:
        record(Verb.NOTE_SHARED, note, by=by)
    elif before is Circle.SET:
        record(Verb.NOTE_WITHDRAWN, note, by=by)
