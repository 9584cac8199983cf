"""Phone numbers of the six countries, and of any other when its country code is written.

The shapes are ours, so that dates, sums and lists of numbers stay out; whether
a shape can be a phone number is for the tables of `phonenumbers` to say.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from phonenumbers import (
    NumberParseException,
    PhoneNumber,
    PhoneNumberType,
    ValidationResult,
    is_possible_number_with_reason,
    is_valid_number,
    number_type,
    parse,
)

from community.anonymity.finding import Finding, Level, What
from community.anonymity.reading import Reading

# Nobody is known by a number that is free to call, or paid for.
_SERVICE = {
    PhoneNumberType.TOLL_FREE,
    PhoneNumberType.PREMIUM_RATE,
    PhoneNumberType.SHARED_COST,
}

_GROUP = re.compile(r"[0-9]+")
_ALONE = r"(?<![\w+])(?<![0-9][.-])"
# A bracket belongs to the number when it closes behind the first part of it.
_OPEN = r"(?:\((?=\+?[0-9]{1,6}\)))?"
_MORE = r"(?:[ ]?\(0\)|[ ()./-]{0,3}[0-9])"
_NUMBER = re.compile(
    rf"""(?:
      (?P<abroad>(?:{_OPEN}(?<!\+)\+|{_ALONE}{_OPEN}00)[ ]?\(?[1-9]{_MORE}{{6,15}})
    | (?P<trunk>{_ALONE}(?!(?:0[0-9][ -]){{4}}){_OPEN}0[1-9]{_MORE}{{6,12}})  # no list of dates
    | (?P<nine>{_ALONE}(?:[1-9][0-9]{{8}}                 # as in Poland and Spain
      | (?<![0-9][ ])(?:
          [1-9][0-9]{{2}}(?P<a>[ .-])(?!000(?P=a)000)[0-9]{{3}}(?P=a)[0-9]{{3}}
        | {_OPEN}[1-9][0-9]\)?[ .-]?[0-9]{{3}}(?P<b>[ .-])[0-9]{{2}}(?P=b)[0-9]{{2}}
        | [1-9][0-9]{{2}}(?P<c>[ .-])[0-9]{{2}}(?P=c)[0-9]{{2}}(?P=c)[0-9]{{2}}
        | {_OPEN}[1-9][0-9]\)?[ -][0-9]{{7}} | [1-9][0-9]{{2}}[ -][0-9]{{6}}
      )(?![ .][0-9]{{3}}(?![0-9])))(?!\w))
    | (?P<bare>{_ALONE}(?:31|34|359|43|44|48)(?:[ -]?[0-9]){{8,10}}(?![ -]?[0-9]))  # no plus
    )""",
    re.VERBOSE,
)
# A decimal comma, the rest of a code or of a word: then it was not the end.
_GOES_ON = re.compile(r"\w|[.-][0-9]|,[0-9]{1,2}(?![ ]?[0-9])")

_CALLED = re.compile(
    r"""(?<!\w)(?:tel|tel[eé]f|tel[eé]fono|telefoon|telefoonnummer|telefon|telefonnummer|phone|mobile
      |mobiel|mobil|m[oó]vil|mob|gsm|handy|handynummer|komórka|whatsapp|тел|телефон|мобилен|джиесем)
    \.?(?:[ ](?:nr|no|number|numer|nummer|номер|is|ist|es|to|е|kom)\b\.?){0,2}[ ]?:?[ ]?
    (?P<number>(?!0[89]00)[0-9](?:[ ./-]?[0-9]){5,12})(?!\w)""",
    re.IGNORECASE | re.VERBOSE,
)


def phones(reading: Reading) -> Iterator[Finding]:
    """Find numbers on which somebody can be called."""
    text, at = reading.numbers, 0
    while number := _NUMBER.search(text, at):
        end = _end_of_phone(text, number)
        if end:
            yield reading.finding(number.start(), end, Level.CERTAIN, What.PHONE)
        at = end or number.start() + 1
    for called in _CALLED.finditer(text):
        yield reading.finding(*called.span("number"), Level.CERTAIN, What.PHONE)


def _end_of_phone(text: str, number: re.Match[str]) -> int | None:
    """Where a phone number ends, if it is one: at the longest end that one of its homes accepts."""
    shape = number.lastgroup or ""
    for home in _HOMES[shape]:
        for end, length in _ends(text, number):
            if length in home.lengths:
                phone = _parse(text[number.start() : end], home.country, shape)
                if phone and home.accepts(phone):
                    return None if number_type(phone) in _SERVICE else end
    return None


def _ends(text: str, number: re.Match[str]) -> list[tuple[int, int]]:
    """Where a number may end, with how many digits, the longest first."""
    ends, length = [], 0
    for group in _GROUP.finditer(text, *number.span()):
        length += len(group[0])
        if not _GOES_ON.match(text, group.end()):
            ends.append((group.end(), length))
    return ends[::-1]


def _parse(written: str, country: str, shape: str) -> PhoneNumber | None:
    try:
        return parse(f"+{written}" if shape == "bare" else written, country)
    except NumberParseException:
        return None


def _is_possible(phone: PhoneNumber) -> bool:
    """Ranges that are kept for stories are in no table, and a digit may have been mistyped."""
    return is_possible_number_with_reason(phone) == ValidationResult.IS_POSSIBLE


@dataclass(frozen=True, slots=True)
class Home:
    """A country where a written number may be at home, and with how many digits there."""

    country: str
    lengths: range
    accepts: Callable[[PhoneNumber], bool] = is_valid_number


# In this order, because some countries accept almost any length.
_HOMES = {
    "abroad": (Home("NL", range(8, 18)), Home("NL", range(8, 16), _is_possible)),
    "trunk": (
        Home("NL", range(10, 11)),
        Home("BG", range(10, 11)),
        Home("GB", range(10, 12)),
        Home("GB", range(11, 12), _is_possible),
        Home("AT", range(9, 14)),
        Home("BG", range(9, 10)),
        Home("NL", range(10, 11), _is_possible),
    ),
    "nine": (Home("PL", range(9, 10)), Home("ES", range(9, 10))),
    "bare": (Home("NL", range(10, 13)),),
}
