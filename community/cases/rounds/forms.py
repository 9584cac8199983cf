"""What is sent about a round."""

from flask_babel import lazy_gettext as _l
from wtforms import BooleanField, IntegerField, RadioField, widgets
from wtforms.validators import NumberRange

from community.web.forms import Form


class OpenRoundForm(Form):
    """Begin a round."""

    method = RadioField(_l("How will you work?"))
    with_optional = BooleanField(
        _l("I would like experiences and tips too, where the method has room for them")
    )


class ExtensionForm(Form):
    """Give a stage more time."""

    stage = IntegerField(widget=widgets.HiddenInput())
    days = IntegerField(_l("More days"), [NumberRange(1, 7)])


class AdvanceForm(Form):
    """Go on to the next stage."""

    stage = IntegerField(widget=widgets.HiddenInput())
