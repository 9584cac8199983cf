"""What is sent about a case."""

from flask_babel import lazy_gettext as _l
from wtforms import (
    BooleanField,
    IntegerField,
    SelectField,
    SelectMultipleField,
    StringField,
    TextAreaField,
    widgets,
)  # fmt: skip
from wtforms.validators import InputRequired, Optional, ValidationError

from community.cases.models import Case
from community.web.forms import AtMost, Form
from community.web.words import HELP, TAGS, URGENCY, choices


class BoxesField(SelectMultipleField):
    """Several choices, each a box to tick."""

    widget = widgets.ListWidget(prefix_label=False)
    option_widget = widgets.CheckboxInput()


class CaseForm(Form):
    """Tell a case, one question at a time. Everything may still be empty in a draft."""

    version = IntegerField(widget=widgets.HiddenInput(), default=0)
    title = StringField(
        _l("What would you call it?"),
        [AtMost(Case.TITLE_MAX)],
        description=_l("A few words your set will remember. “She asks me to choose for her.”"),
    )
    happened = TextAreaField(
        _l("What happened?"),
        [AtMost(Case.TEXT_MAX)],
        description=_l("Two or three moments, in order, as if on film."),
    )
    client = TextAreaField(
        _l("Who is it about, without saying who it is?"),
        [AtMost(Case.TEXT_MAX)],
        description=_l(
            "An age range and a life situation are usually enough. “A man in his early fifties.”"
        ),
    )
    setting = TextAreaField(
        _l("Where do you work with this client?"),
        [AtMost(Case.TEXT_MAX)],
        description=_l("The kind of organisation, not its name, and who else plays a part."),
    )
    role = TextAreaField(
        _l("What is your role?"),
        [AtMost(Case.TEXT_MAX)],
        description=_l(
            "What are you asked to do, by whom? Does your client want to come, or have to?"
        ),
    )
    tried = TextAreaField(
        _l("What have you tried?"),
        [AtMost(Case.TEXT_MAX)],
        description=_l("Also what didn’t work. That is often where the case is."),
    )
    felt = TextAreaField(
        _l("What makes it hard, for you?"),
        [AtMost(Case.TEXT_MAX)],
        description=_l("What do you think, feel or notice when you think of this client?"),
    )
    felt_only_me = BooleanField(_l("Keep this for me"))
    client_says = StringField(
        _l("What would your client say about this?"),
        [AtMost(Case.LINE_MAX)],
        description=_l("One sentence, in their words. They are in the room too."),
    )
    going_well = StringField(_l("What already goes well?"), [AtMost(Case.LINE_MAX)])
    my_part = TextAreaField(
        _l("What is your part in it?"),
        [AtMost(Case.TEXT_MAX)],
        description=_l("What do you do that keeps it going?"),
    )
    my_part_only_me = BooleanField(_l("Keep this for me"), default=True)
    question = TextAreaField(
        _l("Your question to the set"),
        [AtMost(Case.LINE_MAX)],
        description=_l(
            "One question, about what you could do or see differently. It can still change."
        ),
    )
    help = SelectField(
        _l("What help do you hope for?"), choices=choices(HELP, empty=_l("Choose one"))
    )
    not_wanted = StringField(
        _l("What do you not want?"),
        [AtMost(Case.LINE_MAX)],
        description=_l("For instance: no legal advice, no comfort."),
    )
    outcomes = BoxesField(
        _l("Where does it touch the programme?"), description=_l("One to three learning outcomes.")
    )
    urgency = SelectField(
        _l("How soon?"), choices=choices(URGENCY, empty=_l("Choose one")), validators=[Optional()]
    )
    consent = StringField(
        _l("Does your client know?"),
        [AtMost(Case.LINE_MAX)],
        description=_l("How they said yes, and until when; or why you did not ask."),
    )
    tags = BoxesField(_l("What plays a part?"), choices=choices(TAGS))

    def validate_outcomes(self, field: BoxesField) -> None:
        """Three outcomes at most."""
        if len(field.data or []) > Case.OUTCOMES_MAX:
            raise ValidationError(_l("Three is the most. Which matter now?"))


class ShareForm(Form):
    """The three checks before a case is shown."""

    recognise = BooleanField(
        _l("My client would recognise themselves here, and be all right with it"), [InputRequired()]
    )
    colleague = BooleanField(
        _l("A colleague in the same town would not know who it is"), [InputRequired()]
    )
    danger = BooleanField(
        _l("Nobody is in danger in a way that needs action outside this set"), [InputRequired()]
    )
