"""Who hears about what: one line for each verb that makes mail."""

from collections.abc import Callable

from community.accounts.models import Invitation
from community.events import Verb

# An address that may not be a person yet.
LETTERS: dict[Verb, Callable[[Invitation], str]] = {
    Verb.COACH_INVITED: lambda invitation: invitation.email,
}
