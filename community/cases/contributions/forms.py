"""What is sent in a stage."""

from flask_babel import lazy_gettext as _l
from wtforms import BooleanField, IntegerField, RadioField, SelectField, TextAreaField, widgets

from community.cases.rounds.models import Contribution
from community.web.forms import AtMost, Form, Required
from community.web.words import WARMTHS, WRITTEN_IN, choices


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


class WarmthForm(Form):
    """Give a question its temperature."""

    warmth = RadioField(_l("How warm is it?"), choices=choices(WARMTHS))
