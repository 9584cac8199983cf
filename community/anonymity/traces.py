"""What says little alone, and much together: family, illness, faith, rare work, fame, own words."""

import re
from collections.abc import Iterator

from community.anonymity.finding import Finding, Level, What
from community.anonymity.language import Language
from community.anonymity.patterns import phrase
from community.anonymity.reading import Reading

AROUND = 120
"""How far from somebody's faith their origin may stand."""


def traces(reading: Reading, language: Language) -> Iterator[Finding]:
    """Find traces by their words."""
    for kind, alternatives in (
        (What.FAMILY, language.family),
        (What.DIAGNOSIS, language.diagnoses),
        (What.NEWS, language.news),
        (What.JOB, language.jobs),
    ):
        for trace in phrase(alternatives).finditer(reading.low):
            yield reading.finding(*trace.span(), Level.POSSIBLE, kind)
    yield from faiths(reading, language)


def faiths(reading: Reading, language: Language) -> Iterator[Finding]:
    """Find what somebody believes, beside where they come from. Alone, both leave many people."""
    origin = phrase(language.origins)
    for faith in phrase(language.faiths).finditer(reading.low):
        if origin.search(reading.low, max(0, faith.start() - AROUND), faith.end() + AROUND):
            yield reading.finding(*faith.span(), Level.POSSIBLE, What.ORIGIN)


MANY_WORDS = 15
_WITHIN = r"[^“”„«»\"\n]{60,2000}"
_QUOTED = re.compile(
    rf"“{_WITHIN}”|„{_WITHIN}[“”]|«{_WITHIN}»|(?<![^\s(])\"(?=\S){_WITHIN}(?<=\S)\"(?!\w)"
)


def quotes(reading: Reading) -> Iterator[Finding]:
    """Find somebody's own words, where they are many."""
    for quote in _QUOTED.finditer(reading.plain):
        if len(quote[0].split()) > MANY_WORDS:
            yield reading.finding(*quote.span(), Level.POSSIBLE, What.QUOTE)
