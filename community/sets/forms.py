"""What is sent about a set."""

from flask_babel import lazy_gettext as _l
from wtforms import BooleanField, SelectField, StringField, TextAreaField

from community.accounts.models import User
from community.sets.models import Agreement, LearningSet
from community.web.dates import time_zones
from community.web.forms import AtMost, EmailField, Form, Required
from community.web.words import WRITTEN_IN, choices


class SetForm(Form):
    """Say what a set is."""

    name = StringField(_l("What is the set called?"), [Required(), AtMost(LearningSet.NAME_MAX)])
    purpose = StringField(
        _l("What is it for?"),
        [AtMost(LearningSet.PURPOSE_MAX)],
        description=_l("One or two sentences. People who are invited read this first."),
    )
    language = SelectField(_l("Language you work in"), choices=choices(WRITTEN_IN))
    timezone = SelectField(
        _l("Time zone"),
        choices=choices(time_zones()),
        description=_l("Windows of a round end at 20:00 there."),
    )
    is_listed = BooleanField(
        _l("Other coaches may see its name, its purpose and who facilitates it")
    )


class NewSetForm(SetForm):
    """Open a set and facilitate it."""

    agreement = TextAreaField(
        _l("What do you agree?"),
        [Required(), AtMost(Agreement.BODY_MAX)],
        description=_l("One line for each thing."),
    )


class StewardsNewSetForm(NewSetForm):
    """Open a set for somebody else to facilitate: a steward does not read sets."""

    facilitator = EmailField(
        _l("Who facilitates it?"),
        [Required(), AtMost(User.EMAIL_MAX)],
        description=_l("The address of a coach who has an account."),
    )
