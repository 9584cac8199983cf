"""What is sent in a round."""

from flask_babel import lazy_gettext as _l
from wtforms import BooleanField, IntegerField, RadioField, SelectField, TextAreaField, widgets

from community.cases.rounds.models import Contribution
from community.web.forms import AtMost, Form, Required
from community.web.words import WRITTEN_IN, choices


class OpenRoundForm(Form):
    """Begin a round."""

    method = RadioField(_l("How will you work?"))
    with_optional = BooleanField(_l("After the questions, I would like to hear experiences too"))


class ContributionForm(Form):
    """Write in the stage that is open."""

    stage = IntegerField(widget=widgets.HiddenInput())
    sequence = IntegerField(widget=widgets.HiddenInput(), default=0)
    body = TextAreaField(_l("Your words"), [Required(), AtMost(Contribution.BODY_MAX)])
    language = SelectField(_l("Written in"), choices=choices(WRITTEN_IN))
    as_process = BooleanField(_l("This is about how we work, not about the case"))


class EditForm(Form):
    """Change your own words."""

    version = IntegerField(widget=widgets.HiddenInput(), default=1)
    body = TextAreaField(_l("Your words"), [Required(), AtMost(Contribution.BODY_MAX)])


class AnswerForm(Form):
    """Answer a question, or leave it."""

    answer = TextAreaField(_l("Your answer"), [AtMost(Contribution.BODY_MAX)])


class AdvanceForm(Form):
    """Go on to the next stage."""

    stage = IntegerField(widget=widgets.HiddenInput())
