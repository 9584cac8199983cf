"""The shapes that names, ages and dates have in every language."""

import re
from functools import cache

UPPER = "".join(letter for letter in map(chr, range(0x41, 0x530)) if letter.isupper())
LETTER = r"[^\W\d_]"

CAP = rf"[{UPPER}]{LETTER}{{0,30}}(?:-{LETTER}{{1,30}}|['’](?!s(?!\w)){LETTER}{{1,30}}){{0,4}}"
"""A word with a capital. What says whose something is stays out of it: Gary’s."""

INFIX = (
    r"(?:(?:van|von|vom|zu|zum|de|den|der|het|del|della|di|da|dos|du|la|las|los|le|el|al|bin|ben"
    r"|ibn|ter|ten|an der|aan den?)[ ]){1,3}"
)
NAME = rf"{CAP}(?:[ ](?:{INFIX})?{CAP}){{0,3}}"
"""One to four of them: Marieke van den Berg."""

BRAND = rf"[{UPPER}][\w&’'.-]{{0,40}}\w(?:[ ](?:{INFIX})?[{UPPER}][\w&’'-]{{0,40}}){{0,3}}"
"""How a firm may write itself: B&Q, ROC Friese Poort."""

_ABOUT = (
    "about around over nearly almost under ongeveer rond bijna boven ruim onder etwa rund fast über"
    " unter knapp casi unos unas ponad około prawie niemal blisko над около почти под"
)
AGE = r"(?<![\w.,/€£$-])(?:1[6-9]|[2-9][0-9])(?! и няколко)" + "".join(
    rf"(?<!{word} [0-9][0-9])" for word in _ABOUT.split()
)
"""Sixteen to ninety-nine, where it is meant to the year."""

DAY = r"(?<![\w.,/-])(?:0?[1-9]|[12][0-9]|3[01])"
YEAR = r"(?:19|20)[0-9]{2}"
SHORT_DATE = (
    rf"(?:{DAY}(?P<s>[./-])(?:0?[1-9]|1[0-2])(?P=s){YEAR}"
    r"|(?<![\w.,/-])(?:0[1-9]|[12][0-9]|3[01])(?P<t>[./-])(?:0[1-9]|1[0-2])(?P=t)[0-9]{2}"
    rf"|(?<![\w.,/-]){YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01]))(?![\w/-])"
)
"""A date in digits: 2-9-2019, 02/09/19, 2019-09-02."""


@cache
def phrase(alternatives: str) -> re.Pattern[str]:
    """Make a pattern of whole words."""
    return re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)")


@cache
def ahead(alternatives: str) -> re.Pattern[str]:
    """Make a pattern of whole words that end, with a space, where a search ends."""
    return re.compile(rf"(?<!\w)(?:{alternatives})[ ]\Z")
