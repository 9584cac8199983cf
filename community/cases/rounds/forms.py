"""What is sent about a round."""

from flask_babel import lazy_gettext as _l
from wtforms import BooleanField, IntegerField, RadioField, widgets

from community.web.forms import Form


class OpenRoundForm(Form):
    """Begin a round."""

    method = RadioField(_l("How will you work?"))
    with_optional = BooleanField(
        _l("I would like experiences and tips too, where the method has room for them")
    )


class AdvanceForm(Form):
    """Go on to the next stage."""

    stage = IntegerField(widget=widgets.HiddenInput())
