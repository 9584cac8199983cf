"""The companion's check: everything in a text that could give somebody away."""

import re
from bisect import bisect
from collections.abc import Iterable, Iterator

from community.anonymity import codes, contacts
from community.anonymity.finding import Finding, Level, What
from community.anonymity.identifiers import identifiers
from community.anonymity.language import Language
from community.anonymity.moments import ages, dates
from community.anonymity.names import colleagues, names
from community.anonymity.organisations import organisations
from community.anonymity.phones import phones
from community.anonymity.places import placed, postcodes, streets
from community.anonymity.reading import Reading, read
from community.anonymity.spoken import language_of
from community.anonymity.traces import quotes, traces


def findings(
    text: str,
    mentions: frozenset[str] = frozenset(),
    *,
    language: str = "",
    people: frozenset[str] = frozenset(),
) -> list[Finding]:
    """Find what could give a client away, in the order of the text.

    Findings do not overlap: of two, the stronger stays. `mentions` are the
    names behind an @ that people of the site may be mentioned by; `people` are
    the names of those the writer sits in a set with. Without a `language`, only
    what reads the same in all of them is found.
    """
    reading, spoken = read(text), language_of(language)
    return _strongest([*_direct(reading, mentions), *_indirect(reading, spoken, people)])


def _indirect(
    reading: Reading, language: Language | None, people: frozenset[str]
) -> Iterator[Finding]:
    """Run the checks for people, places and traces; of two equals the first stays."""
    yield from colleagues(reading, people, language)
    yield from streets(reading)
    yield from quotes(reading)
    if language:
        yield from postcodes(reading, language)
        yield from ages(reading, language)
        yield from dates(reading, language)
        yield from organisations(reading, language)
        yield from traces(reading, language)
        yield from names(reading, language)
        if language.nouns_have_capitals:
            yield from placed(reading, language)


def _direct(reading: Reading, mentions: frozenset[str]) -> Iterator[Finding]:
    """Run the checks for what points straight at a person."""
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
    """Keep the certain ones first, then the longer ones; a quotation gives way to what is in it."""
    kept: list[Finding] = []
    for finding in sorted(found, key=_weakness):
        place = bisect(kept, finding.start, key=lambda one: one.start)
        neighbours = kept[max(0, place - 1) : place + 1]
        if all(one.end <= finding.start or finding.end <= one.start for one in neighbours):
            kept.insert(place, finding)
    return kept


def _weakness(finding: Finding) -> tuple[bool, bool, int]:
    length = finding.end - finding.start
    return finding.level is not Level.CERTAIN, finding.kind is What.QUOTE, -length
