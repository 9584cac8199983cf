"""National numbers made of digits: their shapes, their checksums, and how often chance makes one.

Where chance is low, passing is enough; where it makes one in eleven, a cue or
the typical way of writing has to say so.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from stdnum.at import vnr
from stdnum.bg import egn, pnf
from stdnum.gb import nhs
from stdnum.nl import bsn
from stdnum.pl import pesel

from community.anonymity.cues import has_cue, kinds_with_cue
from community.anonymity.finding import Finding, Level, What
from community.anonymity.reading import Reading
from community.anonymity.written import Written, written_numbers

_YEAR_FIRST = re.compile(r"(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])")
_DAY_FIRST = re.compile(r"(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])(?:19|20)[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Rule:
    """What makes a number one of a kind.

    A number that passes is certain with a cue, or in a shape that leaves no
    doubt; in another likely shape it is possible, and otherwise it is nothing.
    """

    kind: What
    passes: Callable[[str], bool]
    certain: frozenset[str] = frozenset()
    possible: frozenset[str] = frozenset()

    def level(self, number: Written, text: str, cued: set[What]) -> Level | None:
        """Say how sure it is that a number is of this kind."""
        likely = number.shape in self.certain or number.shape in self.possible
        may_have_cue = self.kind in cued and (likely or number.is_even)
        if not (likely or may_have_cue) or not self.passes(number.digits):
            return None
        told = may_have_cue and has_cue(text, number.start, number.end, self.kind)
        if told or number.shape in self.certain:
            return Level.CERTAIN
        return Level.POSSIBLE if likely else None


def identifiers(reading: Reading) -> Iterator[Finding]:
    """Find the numbers a state, an insurance or a school has given somebody."""
    cued = kinds_with_cue(reading.numbers)
    for number in written_numbers(reading.numbers):
        for rule in _RULES.get(len(number.digits), ()):
            if level := rule.level(number, reading.numbers, cued):
                yield reading.finding(number.start, number.end, level, rule.kind)


def _is_bsn_of_eight(digits: str) -> bool:
    """A leading zero may have been dropped, but a date is a date."""
    is_date = _YEAR_FIRST.fullmatch(digits) or _DAY_FIRST.fullmatch(digits)
    return not is_date and bsn.is_valid(digits)


def _is_pesel(digits: str) -> bool:
    """The months 41 to 72 are for people born after 2099."""
    return not 41 <= int(digits[2:4]) <= 72 and pesel.is_valid(digits)


def _is_svnr_with_birthday(digits: str) -> bool:
    """With a day and a month inside, chance makes 3 in 1,000; without, 8 in 100."""
    return 1 <= int(digits[4:6]) <= 31 and 1 <= int(digits[6:8]) <= 12 and vnr.is_valid(digits)


def _is_uln(digits: str) -> bool:
    """Weights 10 to 2, and the last digit makes ten of the remainder by 11."""
    weighted = zip(range(10, 1, -1), digits[:9], strict=True)
    remainder = sum(weight * int(digit) for weight, digit in weighted) % 11
    return digits[0] != "0" and remainder > 0 and int(digits[9]) == 10 - remainder


def _shapes(*shapes: str) -> frozenset[str]:
    return frozenset(shapes)


_RULES = {
    8: (Rule(What.BSN, _is_bsn_of_eight, possible=_shapes("8")),),
    9: (
        Rule(
            What.BSN,
            bsn.is_valid,
            _shapes("4.2.3"),
            _shapes("9", "3 3 3", "3-3-3", "4 2 3", "4-2-3"),
        ),
    ),
    10: (
        Rule(
            What.SVNR,
            _is_svnr_with_birthday,
            _shapes("10", "4 6", "4-6", "4/6", "4 2 2 2", "4 2.2.2"),
        ),
        Rule(What.SVNR, vnr.is_valid, possible=_shapes("4 6")),
        Rule(What.EGN, egn.is_valid, _shapes("10", "6 4", "6-4")),
        Rule(What.ULN, _is_uln),
        Rule(What.NHS, nhs.is_valid, possible=_shapes("10", "3 3 4", "3-3-4")),
        Rule(What.LNCH, pnf.is_valid, possible=_shapes("10")),
    ),
    11: (Rule(What.PESEL, _is_pesel, _shapes("11", "6 5", "6-5")),),
}
