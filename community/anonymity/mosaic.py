"""The mosaic: traces that say little one by one, and together who it is."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum, auto

from community.anonymity.companion import findings
from community.anonymity.finding import What
from community.anonymity.reading import read
from community.anonymity.traces import quotes


class Trace(StrEnum):
    """The kinds of trace that are counted, each of them once."""

    AGE = auto()
    DATE = auto()
    PLACE = auto()
    ORGANISATION = auto()
    JOB = auto()
    ORIGIN = auto()
    FAMILY = auto()
    DIAGNOSIS = auto()
    NEWS = auto()
    QUOTE = auto()


TRACE_OF = {
    What.AGE: Trace.AGE,
    What.BIRTH_DATE: Trace.AGE,
    What.DATE: Trace.DATE,
    What.TOWN: Trace.PLACE,
    What.STREET: Trace.PLACE,
    What.POSTCODE: Trace.PLACE,
    What.EMPLOYER: Trace.ORGANISATION,
    What.SCHOOL: Trace.ORGANISATION,
    What.WORSHIP: Trace.ORGANISATION,
    What.CLUB: Trace.ORGANISATION,
    What.JOB: Trace.JOB,
    What.ORIGIN: Trace.ORIGIN,
    What.FAMILY: Trace.FAMILY,
    What.DIAGNOSIS: Trace.DIAGNOSIS,
    What.NEWS: Trace.NEWS,
    What.QUOTE: Trace.QUOTE,
}
"""What is not here points at a person by itself, and has to go whatever stands beside it."""


class Picture(StrEnum):
    """What the traces make together."""

    CALM = auto()
    """Up to two: many people are like this."""

    THINK = auto()
    """Three or four."""

    RECOGNISABLE = auto()
    """Five and more: somebody could put this together."""


@dataclass(frozen=True, slots=True)
class Mosaic:
    """The traces in a case, and the picture they make."""

    traces: tuple[Trace, ...]

    @property
    def level(self) -> Picture:
        """How close the traces come to one person."""
        if len(self.traces) < 3:
            return Picture.CALM
        return Picture.THINK if len(self.traces) < 5 else Picture.RECOGNISABLE


def mosaic(
    texts: str | Iterable[str],
    *,
    language: str = "",
    people: frozenset[str] = frozenset(),
    mentions: frozenset[str] = frozenset(),
) -> Mosaic:
    """Gather the traces of a text, or of all the fields of a case together."""
    found: set[Trace | None] = set()
    for text in [texts] if isinstance(texts, str) else texts:
        pieces = findings(text, mentions, language=language, people=people)
        found |= {TRACE_OF.get(piece.kind) for piece in pieces}
        found |= {Trace.QUOTE for _quote in quotes(read(text))}  # also one with a name in it
    return Mosaic(tuple(trace for trace in Trace if trace in found))
