"""Where somebody works, learns, prays or plays, by its name."""

import re
from collections.abc import Iterator
from functools import cache

from community.anonymity.finding import Finding, Level, What
from community.anonymity.language import Language
from community.anonymity.names import end_of_name
from community.anonymity.patterns import BRAND, CAP
from community.anonymity.reading import Reading


def organisations(reading: Reading, language: Language) -> Iterator[Finding]:
    """Find the names of firms, schools, houses of prayer and clubs."""
    for kind, cue in ((What.EMPLOYER, language.works), (What.CLUB, language.plays)):
        for behind in _behind(cue).finditer(reading.plain):
            if end := end_of_name(behind["name"], behind.start("name"), language):
                yield reading.finding(behind.start("name"), end, Level.POSSIBLE, kind)
    for kind, shape in (
        (What.SCHOOL, language.schools),
        (What.WORSHIP, language.worship),
        (What.CLUB, language.clubs),
    ):
        for name in _shape(shape).finditer(reading.plain):
            if _names_one(name[0], language):
                yield reading.finding(*name.span(), Level.POSSIBLE, kind)


@cache
def _behind(cue: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?i:{cue})[ ][„“\"«]?(?P<name>{BRAND})")


@cache
def _shape(shape: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{shape})(?!\w)")


_CAPITAL = re.compile(CAP)


def _names_one(name: str, language: Language) -> bool:
    """Whether a word in it, or a number, tells which one it is."""
    words = _CAPITAL.findall(name.replace("-", " "))
    return any(map(str.isdigit, name)) or not all(map(language.names_nobody, words))
