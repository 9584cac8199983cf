"""What is sent when a facilitator keeps a note."""

from flask_babel import lazy_gettext as _l
from wtforms import IntegerField, RadioField, SelectField, TextAreaField
from wtforms.validators import InputRequired
from wtforms.widgets import HiddenInput

from community.notes.models import Note
from community.web.forms import AtMost, Form, Required
from community.web.words import CIRCLES, NOTE_KINDS, choices


class QuickNoteForm(Form):
    """Keep a note on one of the sets you facilitate, from your desk."""

    body = TextAreaField(_l("New note"), [Required(), AtMost(Note.BODY_MAX)])
    circle = RadioField(_l("Who can read this note?"), choices=choices(CIRCLES), default="private")
    set = SelectField(_l("Set"))


class NoteForm(Form):
    """Keep a note on a set, on one of its cases, or about one person in it."""

    body = TextAreaField(_l("What do you want to remember?"), [Required(), AtMost(Note.BODY_MAX)])
    circle = RadioField(_l("Who can read this note?"), choices=choices(CIRCLES), default="private")
    kind = SelectField(_l("What is it?"), choices=choices(NOTE_KINDS), default="observation")
    about = SelectField(
        _l("About somebody?"),
        description=_l("The person you write about may one day ask to read this."),
    )


class NewNoteForm(NoteForm):
    """Keep a new note, on a case if you choose one."""

    case = SelectField(_l("On a case?"))


class EditNoteForm(NoteForm):
    """Change a note, and say which version you began from."""

    version = IntegerField(widget=HiddenInput(), validators=[InputRequired()])
