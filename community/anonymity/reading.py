"""How the checks read a text: as it was written, but without the typesetting.

Every letter keeps its place, so that what is found in a reading is at the same place in the text.
"""

import re
from dataclasses import dataclass

from community.anonymity.finding import SOFTER, Finding, Level, Softer, What

# Spaces of any width, and the invisible marks that come along when a number is copied from a phone.
_SPACES = "\t\u00a0\u00ad\u1680\u202f\u205f\u3000\ufeff" + "".join(
    map(chr, [*range(0x2000, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A)])
)
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63"
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_TYPESETTING = (
    _FULL_WIDTH | dict.fromkeys(map(ord, _SPACES), " ") | dict.fromkeys(map(ord, _DASHES), "-")
)

_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_YEAR = r"(?:19|20)[0-9]{2}"
_TIME = r"(?:[01]?[0-9]|2[0-4])[.:][0-5][0-9]"
_BARE_TIME = r"(?:[01][0-9]|2[0-4])[0-5][0-9]"
# At most twelve digits; a leading zero is never money.
_SUM = (
    r"(?!0[0-9])(?:[0-9]{1,3}(?:[ .,'][0-9]{3}){1,3}|[0-9]{1,12})(?:[.,](?:[0-9]{1,2}|-))?(?![0-9])"
)
_CURRENCY = r"(?:[€£$]|EUR|GBP|USD|CHF|PLN|BGN|zł)"
_MONEY_WORD = r"""(?:%|(?:
    euros?|ponden|pond|pounds?|pfund|libras?|złot(?:y|e|ych)|zlot(?:y|e|ych)|лв|лева|лев|евро|лири
    |mln|mld|mio|miljoen|miljard|millions?|millionen|mill[oó]n(?:es)?|milion(?:y|ów)?|млн|милиона?
    )(?!\w))"""
_WEB = r"com|org|net|info|eu|gov|edu|io|nl|be|de|at|es|pl|bg|uk"

_NOT_A_NUMBER = re.compile(
    rf"""
    (?:https?://|www\.)\S+ | (?<=\w)\.(?:{_WEB})/\S+        # an address on the web
    | (?<!\w)[0-9]{{16,}}                                 # longer than anything we look for
    | (?<!\w){_CURRENCY}[ ]?{_SUM}                           # money
    | (?<![\w+])(?<![0-9][.,])(?<![0-9][ ]){_SUM}[ ]?(?:{_CURRENCY}(?!\w)|{_MONEY_WORD})
    | (?<!\w)(?<![0-9][./-])(?<![0-9]{{4}}[ ])                # dates
      (?:{_DAY}[./-][ ]?{_MONTH}[./-][ ]?(?:{_YEAR}|[0-9]{{2}})
        |{_YEAR}(?P<s>[./-]){_MONTH}(?P=s){_DAY})(?!\w)(?![./-][0-9])
    | (?<!\w)(?<![0-9][./-]){_TIME}[ ]?-[ ]?{_TIME}(?!\w)(?![./-][0-9])   # from hour to hour
    | (?<!\w)(?<![0-9][ ./-])                                # from year to year
      (?:{_YEAR}[ ]?[/-][ ]?{_YEAR}|{_BARE_TIME}[ ]?-[ ]?{_BARE_TIME})(?!\w)(?![ ./-][0-9])
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """One text, in the four ways the checks look at it."""

    text: str
    """As it was written."""

    plain: str
    """With plain digits, spaces and dashes."""

    numbers: str
    """Without the numbers that read as money, a date, a time or part of a web address, and
    without the underscores that Markdown puts around words."""

    low: str
    """Plain, and without capitals."""

    def finding(self, start: int, end: int, level: Level, kind: What) -> Finding:
        """Make a finding of a piece of this text."""
        softer = SOFTER.get(kind, Softer.IDENTITY)
        return Finding(start, end, level, kind, self.text[start:end], softer)


def read(text: str) -> Reading:
    """Read a text the way the checks need it."""
    plain = text.translate(_TYPESETTING)
    numbers = _NOT_A_NUMBER.sub(lambda piece: "\0" * len(piece[0]), plain)
    return Reading(text, plain, numbers.replace("_", " "), _without_capitals(plain))


def _without_capitals(plain: str) -> str:
    """Every letter keeps its place, also the few that become two."""
    low = plain.lower()
    if len(low) == len(plain):
        return low
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in plain)
