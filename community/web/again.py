"""What somebody was sending when their session had ended: carried along, never kept."""

from flask import request

from community.web.pages import on_this_site

Fields = list[tuple[str, str]]
PREFIX = "carried:"
NEVER_CARRIED = {"csrf_token", "passphrase", "next", "carried_to"}


def typed_fields() -> Fields:
    """Return the fields of this request's form, to be shown again with a new token."""
    return [
        (name, value)
        for name, value in request.form.items(multi=True)
        if name not in NEVER_CARRIED and not name.startswith(PREFIX)
    ]


def carried_fields() -> Fields:
    """Return the fields of another form that were carried through the sign-in."""
    return [
        (name.removeprefix(PREFIX), value)
        for name, value in request.form.items(multi=True)
        if name.startswith(PREFIX)
    ]


def carried_to() -> str:
    """Return where the carried form was going."""
    return on_this_site(request.form.get("carried_to"), "/")
