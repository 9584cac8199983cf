"""E-mail addresses in the one form in which they are kept, compared and written on mail."""

from email_validator import EmailNotValidError, validate_email


def deliverable(typed: str) -> str | None:
    """Return an address as any mail server takes it, or nothing if it is none."""
    try:
        found = validate_email(typed, check_deliverability=False, allow_smtputf8=False)
    except EmailNotValidError:
        return None
    return str(found.ascii_email).lower()
