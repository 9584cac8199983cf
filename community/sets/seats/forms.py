"""What is sent about who sits in a set."""

from flask_babel import lazy_gettext as _l
from wtforms import RadioField, SelectField

from community.accounts.models import User
from community.web.forms import AtMost, EmailField, Form, Required
from community.web.words import ROLES, choices


class InviteForm(Form):
    """Ask somebody to take a seat."""

    email = EmailField(_l("Their e-mail address"), [Required(), AtMost(User.EMAIL_MAX)])
    role = RadioField(_l("As"), choices=choices(ROLES), default="member")


class RoleForm(Form):
    """Give a seat another role."""

    role = SelectField(_l("Role"), choices=choices(ROLES))
