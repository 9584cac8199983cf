"""What people send about themselves."""

from typing import Any

from flask_babel import lazy_gettext as _l
from wtforms import HiddenField, PasswordField, SelectField, StringField

from community.accounts.models import User
from community.config import LANGUAGES
from community.passphrases import LONGEST
from community.web.dates import time_zones
from community.web.forms import AtMost, EmailField, Form, RawField, Required
from community.web.words import COUNTRIES, choices


class PassphraseField(RawField, PasswordField):
    """A passphrase: nothing is trimmed from it, and no browser cuts it."""

    def __init__(self, label: str, autocomplete: str, **options: Any) -> None:
        attributes = {"autocomplete": autocomplete, "maxlength": False}
        checks = [Required(), AtMost(LONGEST)]
        super().__init__(label, checks, render_kw=attributes, **options)


class SignInForm(Form):
    """Come in."""

    email = EmailField(
        _l("E-mail address"),
        [Required(), AtMost(User.EMAIL_MAX)],
        id="sign-in-email",  # the form may open on a page that has an address field of its own
        render_kw={"autocomplete": "username", "autofocus": True},
    )
    passphrase = PassphraseField(_l("Passphrase"), "current-password", id="sign-in-passphrase")
    next = HiddenField()


class ProfileForm(Form):
    """Say who you are."""

    name = StringField(
        _l("Your name"),
        [Required(), AtMost(User.NAME_MAX)],
        render_kw={"autocomplete": "name"},
    )
    organisation = StringField(
        _l("Your kind of work"),
        [AtMost(User.ORGANISATION_MAX)],
        description=_l("A few words for your set, such as “Job coach, adults over fifty”."),
        render_kw={"autocomplete": "organization-title"},
    )
    country = SelectField(_l("Country"), choices=choices(COUNTRIES, empty=_l("Rather not say")))
    language = SelectField(_l("Language of the site"), choices=choices(LANGUAGES))
    timezone = SelectField(_l("Time zone"), choices=choices(time_zones()))


class NewAccountForm(ProfileForm):
    """Take your seat."""

    passphrase = PassphraseField(
        _l("Choose a passphrase"),
        "new-password",
        description=_l(
            "At least fifteen characters: four or five words that only you would put together. "
            "Spaces are fine."
        ),
    )
