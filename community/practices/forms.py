"""What is sent about a practice."""

from typing import Any

from flask_babel import lazy_gettext as _l
from wtforms import (
    Field,
    IntegerField,
    SelectField,
    SelectMultipleField,
    StringField,
    TextAreaField,
)
from wtforms.validators import NumberRange, Optional
from wtforms.widgets import HiddenInput

from community.practices.models import Practice, Reading, Setting
from community.practices.operations import TEXTS
from community.web import words
from community.web.forms import AtMost, Form
from community.web.words import choices


class PracticeForm(Form):
    """Write a practice down. Everything may still be empty in a draft."""

    NOT_WRITTEN = ("version", "keep", "csrf_token")

    version = IntegerField(_l("This window"), [Optional()], widget=HiddenInput())
    keep = IntegerField(_l("The other window"), [Optional()], widget=HiddenInput())
    title = StringField(
        _l("What do you call it?"),
        [AtMost(Practice.TITLE_MAX)],
        description=_l("Begin with a verb. “Walk the route to work together.”"),
    )
    summary = TextAreaField(_l("What is it, in a sentence or two?"), [AtMost(Practice.LINE_MAX)])
    outcomes = SelectMultipleField(
        _l("Where does it belong?"), description=_l("At least one learning outcome.")
    )
    kind = SelectField(
        _l("What kind of activity is it?"),
        choices=choices(words.ACTIVITY_KINDS, empty=_l("No kind")),
    )
    for_whom = TextAreaField(
        _l("For whom, and when?"),
        [AtMost(Practice.LINE_MAX)],
        description=_l("Say it blurred: “people who come back to work after years at home”."),
    )
    not_for = TextAreaField(_l("When not?"), [AtMost(Practice.LINE_MAX)])
    minutes = IntegerField(
        _l("How many minutes does it take?"),
        [Optional(), NumberRange(1, 1440, _l("A number from 1 to 1440, please."))],
    )
    setting = SelectField(
        _l("With how many people?"), choices=choices(words.PRACTICE_SETTINGS, empty=_l("Not said"))
    )
    material = StringField(_l("What do you need?"), [AtMost(Practice.LINE_MAX)])
    reading = SelectField(
        _l("How much must somebody be able to read?"),
        choices=choices(words.READING_LEVELS, empty=_l("Not said")),
    )
    steps = TextAreaField(
        _l("What do you do?"),
        [AtMost(Practice.TEXT_MAX)],
        description=_l("One step a line, with the words you really say."),
    )
    why = TextAreaField(_l("Why does it work, you think?"), [AtMost(Practice.TEXT_MAX)])
    saw = TextAreaField(
        _l("What did you see happen?"),
        [AtMost(Practice.TEXT_MAX)],
        description=_l("Also what didn’t work. No names, no towns, no employers."),
    )
    pitfalls = TextAreaField(_l("What should one watch out for?"), [AtMost(Practice.TEXT_MAX)])
    may_change = TextAreaField(_l("What may one change?"), [AtMost(Practice.TEXT_MAX)])
    must_stay = TextAreaField(_l("What must stay as it is?"), [AtMost(Practice.TEXT_MAX)])
    source = StringField(
        _l("Whom do you have it from?"),
        [AtMost(Practice.LINE_MAX)],
        description=_l("A book, a course, a colleague who agrees to be named here."),
    )
    country = SelectField(
        _l("In which country do you do this?"),
        choices=choices(words.COUNTRIES, empty=_l("Rather not say")),
    )
    language = SelectField(_l("Which language do you write in?"), choices=choices(words.WRITTEN_IN))
    for_set = SelectField(
        _l("Who may read it?"),
        description=_l(
            "What touches module 4 stays in a set. Later you cannot make the circle wider."
        ),
    )

    @property
    def based_on(self) -> int | None:
        """The version this text was written over, or the one that may be overwritten knowingly."""
        return self.version.data if self.keep.data is None else self.keep.data

    def differences(self, other: "PracticeForm") -> list[tuple[str, str]]:
        """Return what the other one says where the two are not the same, field by field."""
        return [
            (str(theirs.label.text), _in_words(theirs))
            for theirs in other
            if theirs.name not in self.NOT_WRITTEN
            and (theirs.data or "") != (self[theirs.name].data or "")
        ]

    def columns(self) -> dict[str, Any]:
        """Return what was filled in, by the name of its column; the set is the view's to find."""
        return {
            **{name: self[name].data or "" for name in (*TEXTS, "kind", "country", "language")},
            "outcomes": self.outcomes.data or [],
            "minutes": self.minutes.data,
            "setting": Setting(self.setting.data) if self.setting.data else None,
            "reading": Reading(self.reading.data) if self.reading.data else None,
        }


def _in_words(field: Field) -> str:
    """Return what a field says, as people read it."""
    if isinstance(field, SelectField):
        return ", ".join(str(choice[1]) for choice in field.iter_choices() if choice[2])
    return str(field.data or "")


class FilterForm(Form):
    """Narrow the library. What is not on offer narrows nothing."""

    class Meta(Form.Meta):
        """A question changes nothing, so it needs no token."""

        csrf = False

    module = SelectMultipleField(_l("Module"))
    outcome = SelectField(_l("Outcome"))
    language = SelectField(
        _l("Language"), choices=choices(words.WRITTEN_IN, empty=_l("Any language")), default=""
    )
    older = StringField()

    def wanted(self) -> dict[str, Any]:
        """Return what to look for."""
        self.validate()
        older = self.older.data or ""
        return {
            "modules": [] if self.module.errors else self.module.data or [],
            "outcome": "" if self.outcome.errors else self.outcome.data or "",
            "language": "" if self.language.errors else self.language.data or "",
            "older_than": older if older.isalpha() else "",
        }
