"""What every form shares: clean text, the reader's language, and room for a refusal."""

from typing import Any

from flask_babel import gettext
from flask_babel import lazy_gettext as _l
from flask_wtf import FlaskForm
from wtforms import EmailField as AnyEmailField
from wtforms import Field, HiddenField, StringField, TextAreaField
from wtforms.validators import InputRequired, Length, ValidationError

from community import text
from community.errors import Refused
from community.web.addresses import deliverable

WHOLE_FORM = None


def _clean(value: Any) -> Any:
    return text.clean(value) if isinstance(value, str) else value


def _clean_line(value: Any) -> Any:
    """Keep a name or a title on one line: it may end in the subject of a mail."""
    return " ".join(text.clean(value).split()) if isinstance(value, str) else value


class Form(FlaskForm):  # type: ignore[misc]
    """A form that trims what was typed and can show why an operation said no."""

    class Meta(FlaskForm.Meta):  # type: ignore[misc]
        """Every text field is cleaned before it is validated."""

        def bind_field(self, form: Any, unbound_field: Any, options: dict[str, Any]) -> Field:
            """Give text fields the shared filter."""
            if issubclass(unbound_field.field_class, StringField) and not issubclass(
                unbound_field.field_class, RawField
            ):
                options.setdefault("filters", [])
                is_long = issubclass(unbound_field.field_class, (TextAreaField, HiddenField))
                options["filters"] = [*options["filters"], _clean if is_long else _clean_line]
            bound: Field = unbound_field.bind(form=form, **options)
            return bound

    def values(self, *names: str) -> dict[str, Any]:
        """Return what was filled in under these names, to hand to an operation."""
        return {name: self[name].data for name in names}

    def refuse(self, refusal: Refused) -> None:
        """Show why an operation said no, beside the field it is about."""
        if refusal.field and refusal.field in self:
            field = self[refusal.field]
            field.errors = [*field.errors, refusal.message]
        else:
            self.form_errors.append(refusal.message)


class RawField:
    """Mark a text field whose every character counts, such as a passphrase."""


class Required(InputRequired):
    """Something must be filled in, more than spaces and what nobody can see."""

    def __init__(self, message: Any = None) -> None:
        super().__init__(message or _l("This is still empty."))

    def __call__(self, form: Any, field: Field) -> None:
        """Refuse what is empty to the eye."""
        super().__call__(form, field)
        if isinstance(field.data, str) and not any(map(_shows, field.data)):
            raise ValidationError(str(self.message))


def _shows(letter: str) -> bool:
    return letter.isprintable() and not letter.isspace()


class AtMost(Length):
    """As long as this, counted as people count characters."""

    def __init__(self, maximum: int) -> None:
        super().__init__(max=maximum, message=_l("That is longer than %(max)d characters."))


class EmailField(AnyEmailField):
    """An address to which any mail server can deliver, kept in its one written form."""

    def post_validate(self, form: Any, validation_stopped: bool) -> None:
        """Check the address once there is one."""
        if validation_stopped or self.errors or not self.data:
            return
        found = deliverable(self.data)
        if found is None:
            raise ValidationError(gettext("That does not look like an e-mail address."))
        self.data = found


__all__ = ["AtMost", "EmailField", "Form", "RawField", "Required", "TextAreaField"]
