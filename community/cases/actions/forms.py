"""What is sent about actions, looking back and learning."""

from flask_babel import lazy_gettext as _l
from wtforms import DateField, RadioField, StringField, TextAreaField
from wtforms.validators import InputRequired

from community.cases.models import Action, Case, LearningLine
from community.web.forms import AtMost, Form, Required
from community.web.words import DID, choices


class ActionForm(Form):
    """Decide on something to do."""

    what = StringField(
        _l("What will you do?"),
        [Required(), AtMost(Action.WHAT_MAX)],
        description=_l("One step, in your own words. Small and soon is enough."),
    )
    by_when = DateField(_l("By when?"), [InputRequired(_l("Choose a day."))])
    how_we_can_tell = StringField(_l("How can we tell that you did it?"), [AtMost(Action.WHAT_MAX)])


class NoActionForm(Form):
    """Say why there is nothing to do."""

    because = StringField(_l("No action, because"), [Required(), AtMost(Case.LINE_MAX)])


class LookBackForm(Form):
    """Tell how it went."""

    did = RadioField(_l("How did it go?"), [InputRequired(_l("Choose one."))], choices=choices(DID))
    happened = TextAreaField(_l("What happened?"), [AtMost(Action.TEXT_MAX)])
    taught = TextAreaField(_l("What did it teach you?"), [AtMost(Action.TEXT_MAX)])


class NewDateForm(Form):
    """Not yet: choose a new day."""

    by_when = DateField(_l("By when?"), [InputRequired(_l("Choose a day."))])


class LearningForm(Form):
    """Keep one line for your own practice."""

    line = StringField(
        _l("What do you take to your own practice?"),
        [Required(), AtMost(LearningLine.LINE_MAX)],
    )
