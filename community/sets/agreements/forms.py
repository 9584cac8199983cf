"""What is sent about an agreement."""

from flask_babel import lazy_gettext as _l
from wtforms import HiddenField, TextAreaField

from community.sets.models import Agreement
from community.web.forms import AtMost, Form, Required


class AgreementForm(Form):
    """Word the agreement anew."""

    agreement = TextAreaField(
        _l("What do you agree?"),
        [Required(), AtMost(Agreement.BODY_MAX)],
        description=_l("One line for each thing. It is in force a week after you announce it."),
    )


class AssentForm(Form):
    """Agree with the version that was read."""

    number = HiddenField()
