"""The kinds of things an address may name."""

from typing import Any

from flask import Flask, current_app
from werkzeug.routing import BaseConverter, ValidationError

from community.database import KEY_LENGTH, KEY_LETTERS


class KeyConverter(BaseConverter):
    """The random key of a row."""

    regex = f"[{KEY_LETTERS}]{{{KEY_LENGTH}}}"


class CodeConverter(BaseConverter):
    """A code of the programme. The view receives what it names, and an unknown one is not found."""

    noun = ""

    def to_python(self, value: str) -> Any:
        """Find what a code names."""
        found = getattr(current_app.extensions["programme"], self.noun)(value)
        if found is None:
            raise ValidationError
        return found

    def to_url(self, value: Any) -> str:
        """Name a thing of the programme, or take a code as it is."""
        return value if isinstance(value, str) else str(value.code)


class ModuleConverter(CodeConverter):
    """A module, such as 1."""

    regex, noun = "[1-9]", "module"


class OutcomeConverter(CodeConverter):
    """An outcome, such as 1.3."""

    regex, noun = r"[1-9]\.[1-9]", "outcome"


class ActivityConverter(CodeConverter):
    """An activity, such as 1.3-a1."""

    regex, noun = r"[1-9]\.[1-9]-a[1-9][0-9]?", "activity"


class ThemeConverter(CodeConverter):
    """A discussion theme, such as 1.3-t1."""

    regex, noun = r"[1-9]\.[1-9]-t[1-9][0-9]?", "theme"


class MethodConverter(BaseConverter):
    """A method, such as als_classic. The view receives it, and an unknown one is not found."""

    regex = "[a-z][a-z0-9_]*"

    def to_python(self, value: str) -> Any:
        """Find a method by its id."""
        found = current_app.extensions["methods"].get(value)
        if found is None:
            raise ValidationError
        return found

    def to_url(self, value: Any) -> str:
        """Name a method, or take an id as it is."""
        return value if isinstance(value, str) else str(value.id)


def init_routes(app: Flask) -> None:
    """Teach the application to read keys and codes."""
    app.url_map.converters.update(
        key=KeyConverter,
        module=ModuleConverter,
        outcome=OutcomeConverter,
        activity=ActivityConverter,
        theme=ThemeConverter,
        method=MethodConverter,
    )
