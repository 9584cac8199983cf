"""What is sent to let somebody in."""

from flask_babel import lazy_gettext as _l

from community.accounts.models import User
from community.web.forms import AtMost, EmailField, Form, Required


class InviteForm(Form):
    """Let somebody in."""

    email = EmailField(_l("Their e-mail address"), [Required(), AtMost(User.EMAIL_MAX)])
