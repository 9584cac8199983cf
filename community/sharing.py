"""What may not leave its author: the same sentence wherever a text is about to be shown."""

from dataclasses import dataclass

from flask_babel import gettext as _

from community.anonymity.companion import findings
from community.anonymity.finding import Finding, Level
from community.anonymity.softening import context, soften
from community.anonymity.suggestions import suggestion
from community.errors import Refused


def certain_findings(text: str) -> list[Finding]:
    """Return what in a text points straight at a person."""
    return [finding for finding in findings(text) if finding.level is Level.CERTAIN]


def require_anonymous(text: str, field: str) -> None:
    """Refuse a text with something in it that points straight at a person."""
    certain = certain_findings(text)
    if certain:
        raise Refused(
            _(
                "“%(piece)s” could give somebody away. Take it out, and send it again.",
                piece=certain[0].text,
            ),
            field,
        )


@dataclass(frozen=True, slots=True)
class InContext:
    """A finding with the words around it, to show where it stands."""

    finding: Finding
    before: str
    piece: str
    after: str
    softer: str

    @property
    def is_certain(self) -> bool:
        """Whether it has to go before anyone else reads the text."""
        return self.finding.level is Level.CERTAIN


def findings_in_context(
    text: str, *, language: str = "", people: frozenset[str] = frozenset()
) -> list[InContext]:
    """Return what could give somebody away, each with its surroundings and something softer."""
    return [
        InContext(finding, *context(text, finding), suggestion(finding, language))
        for finding in findings(text, language=language, people=people)
    ]


def softened(text: str, *, start: int, end: int, language: str, people: frozenset[str]) -> str:
    """Put the softer form in the place of one finding. If it is no longer there, change nothing."""
    for finding in findings(text, language=language, people=people):
        if (finding.start, finding.end) == (start, end):
            return soften(text, finding, suggestion(finding, language))
    return text
