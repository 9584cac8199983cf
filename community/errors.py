"""The one way a feature says no."""


class Refused(Exception):
    """What was asked makes no sense now, in words for the person who asked.

    The message says what happened and what is possible instead. `field` names the form field
    it is about, if it is about one.
    """

    def __init__(self, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.field = field
