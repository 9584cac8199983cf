"""How old somebody is, when they were born, and on which day something happened."""

import re
from collections.abc import Iterator
from functools import cache

from community.anonymity.finding import Finding, Level, What
from community.anonymity.language import Language
from community.anonymity.patterns import SHORT_DATE, YEAR, phrase
from community.anonymity.reading import Reading


def ages(reading: Reading, language: Language) -> Iterator[Finding]:
    """Find ages to the year."""
    for age in phrase(language.ages).finditer(reading.low):
        yield reading.finding(*age.span(), Level.POSSIBLE, What.AGE)


def dates(reading: Reading, language: Language) -> Iterator[Finding]:
    """Find dates to the day, and tell the day somebody was born from the others."""
    for date in _date(language).finditer(reading.low):
        kind = What.BIRTH_DATE if _is_birth(reading, language, date) else What.DATE
        yield reading.finding(*date.span(), Level.POSSIBLE, kind)
    for year in _YEAR.finditer(reading.low):
        if _is_birth(reading, language, year):
            yield reading.finding(*year.span(), Level.POSSIBLE, What.BIRTH_DATE)


_IN = r"in|im jahre?|en|w|we|w roku|през|в"
_YEAR = re.compile(rf"(?:(?<!\w)(?:{_IN})[ ])?(?<![\w.,/-]){YEAR}(?![\w/-])(?![.,][0-9])")


def _date(language: Language) -> re.Pattern[str]:
    return _dates(
        language.on, language.dates.replace("{month}", f"(?:{'|'.join(language.months)})")
    )


@cache
def _dates(on: str, dates: str) -> re.Pattern[str]:
    return re.compile(rf"(?:(?<!\w){on}[ ])?(?:(?<!\w)(?:{dates})(?!\w)|{SHORT_DATE})")


def _is_birth(reading: Reading, language: Language, date: re.Match[str]) -> bool:
    """Whether the word for it stands near, in the same sentence: born on …, am … geboren."""
    before = reading.low[max(0, date.start() - 25) : date.start()]
    behind = reading.low[date.end() : date.end() + 10]
    near = f"{before.rpartition('. ')[2]} {behind.partition('. ')[0]}"
    return bool(phrase(language.born).search(near))
