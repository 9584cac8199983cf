"""The companion's check: everything in a text that could give somebody away."""

import re
from bisect import bisect
from collections.abc import Iterable, Iterator

from community.anonymity import codes, contacts
from community.anonymity.finding import Finding, Level
from community.anonymity.identifiers import identifiers
from community.anonymity.phones import phones
from community.anonymity.reading import Reading, read


def findings(text: str, mentions: frozenset[str] = frozenset()) -> list[Finding]:
    """Find what could give a client away, in the order of the text.

    Findings do not overlap: of two, the stronger stays. `mentions` are the
    names behind an @ that people of the site may be mentioned by.
    """
    return _strongest(_everything(read(text), mentions))


def _everything(reading: Reading, mentions: frozenset[str]) -> Iterator[Finding]:
    """Run every check; of two equally strong findings the first stays."""
    if _DIGIT.search(reading.plain):
        yield from codes.labelled_numbers(reading)
        yield from codes.accounts(reading)
        yield from codes.spanish_codes(reading)
        yield from codes.insurance_codes(reading)
        yield from identifiers(reading)
        yield from phones(reading)
    if "@" in reading.plain:
        yield from contacts.emails(reading)
        yield from contacts.handles(reading, mentions)
    yield from contacts.spelled_emails(reading)
    yield from contacts.profiles(reading)


_DIGIT = re.compile("[0-9]")


def _strongest(found: Iterable[Finding]) -> list[Finding]:
    """Keep the certain ones first, then the longer ones."""
    kept: list[Finding] = []
    for finding in sorted(found, key=_weakness):
        place = bisect(kept, finding.start, key=lambda one: one.start)
        neighbours = kept[max(0, place - 1) : place + 1]
        if all(one.end <= finding.start or finding.end <= one.start for one in neighbours):
            kept.insert(place, finding)
    return kept


def _weakness(finding: Finding) -> tuple[bool, int]:
    return finding.level is not Level.CERTAIN, finding.start - finding.end
