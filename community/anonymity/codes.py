"""Identifiers with letters in them, and numbers that only the word in front tells."""

import re
from collections.abc import Iterator
from functools import cache

from stdnum import iban, numdb
from stdnum.es import nif

from community.anonymity.cues import has_cue
from community.anonymity.finding import Finding, Level, What
from community.anonymity.reading import Reading


def accounts(reading: Reading) -> Iterator[Finding]:
    """Find bank accounts."""
    for head in _IBAN_HEAD.finditer(reading.numbers):
        code = _rest_of_iban(head[1].upper()).match(reading.numbers, head.start())
        if code and iban.is_valid(code[0], check_country=False):
            yield reading.finding(*code.span(), Level.CERTAIN, What.IBAN)


_IBAN_HEAD = re.compile(r"(?<!\w)([A-Za-z]{2})[0-9]{2}(?=[ .-]?[A-Za-z0-9])")
_NEVER = re.compile(r"(?!)")


@cache
def _rest_of_iban(country: str) -> re.Pattern[str]:
    """Each country has its own length, so that the words behind an account stay out of it."""
    parts = numdb.get("iban").info(country)[0][1].get("bban", "")
    length = sum(int(part) for part in re.findall(r"([0-9]+)!", parts))
    return re.compile(rf"\w{{4}}(?:[ .-]?[A-Za-z0-9]){{{length}}}(?!\w)") if length else _NEVER


def spanish_codes(reading: Reading) -> Iterator[Finding]:
    """Find Spanish identity and tax numbers of persons: one letter in 23 is the right one."""
    for code in _NIF.finditer(reading.numbers):
        if nif.is_valid(re.sub("[ .-]", "", code[0])):
            kind = What.NIE if code[0][0] in "XYZxyz" else What.DNI
            yield reading.finding(*code.span(), Level.CERTAIN, kind)


# A letter apart has to be a capital: "12345678 z" is a number and a Polish word.
_NIF = re.compile(
    r"""(?<!\w)(?<![0-9][.,-])
    (?:[0-9]{8} | [0-9]{2}[. ][0-9]{3}[. ][0-9]{3}
      | [XYZKLMxyzklm][ -]?[0-9]{7} | [XYZKLM][ -]?[0-9][. ][0-9]{3}[. ][0-9]{3})
    (?:-?[A-Za-z]|[ ]-?[ ]?[A-Z])(?!\w)""",
    re.VERBOSE,
)


def insurance_codes(reading: Reading) -> Iterator[Finding]:
    """Find British National Insurance numbers, by the prefixes of HMRC manual NIM39110."""
    for code in _NINO.finditer(reading.numbers):
        if code[0][-1].isalpha() or has_cue(reading.numbers, *code.span(), What.NINO):
            yield reading.finding(*code.span(), Level.CERTAIN, What.NINO)


# OO and FY are administrative prefixes, and the only two that break the rule for the letters.
_NINO = re.compile(
    r"""(?<!\w)(?!BG|GB|KN|NK|NT|TN|ZZ|bg|gb|kn|nk|nt|tn|zz)
    (?:
      (?:[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]|OO|FY)
      [ -]?[0-9]{2}[ .-]?[0-9]{2}[ .-]?[0-9]{2}(?:[ .-]?[A-D])?
      | [a-ceghj-pr-tw-z][a-ceghj-npr-tw-z][0-9]{6}[a-d]
    )(?!\w)(?![.-]?[0-9])""",
    re.VERBOSE,
)


def labelled_numbers(reading: Reading) -> Iterator[Finding]:
    """Find numbers without a checksum of their own, right behind the word for them."""
    for label in _V_NUMBER.finditer(reading.plain):
        yield reading.finding(*label.span("number"), Level.CERTAIN, What.V_NUMBER)
    for label in _CASE_NUMBER.finditer(reading.plain):
        if _is_file_number(label["number"], least=5 if label["bare"] else 3):
            yield reading.finding(*label.span("number"), Level.CERTAIN, What.CASE_NUMBER)


_IS = r"is|was|ist|war|es|to|jest|е|van"
_LINK = rf"\.?[ ]?[:=\#№]?[ ]?(?:(?:{_IS})[ ]|(?:nr|no)\.?[ ]?|№[ ]?)?[:=\#]?[ ]?"
_V_NUMBER = re.compile(
    rf"""(?<![^\W_])(?:v-?[ ]?(?:nummer|nr|number)|vreemdelingen(?:nummer|nr)){_LINK}
    (?P<number>[0-9]{{3}}[ .-]?[0-9]{{3}}[ .-]?[0-9]{{4}})(?![^\W_])""",
    re.IGNORECASE | re.VERBOSE,
)
_CASE_NUMBER = re.compile(
    rf"""(?<![^\W_])(?:
      (?:dossier|klant(?:en)?|cli[eë]nt(?:en)?|zaak|case|client|customer|file
        |kunden|klienten|akten|fall)[ -]?(?:nummer|number|zahl|reference|(?:nr|no|ref)\b|\#)
      | aktenzeichen | geschäftszahl
      | (?:n[úu]mero|n\.?[º°])[ ](?:de[ ])?(?:cliente|expediente)
      | (?:numer|nr)[ ](?:sprawy|klienta|akt) | sygnatura[ ]akt
      | клиентски[ ](?:номер|№) | (?:номер|№)[ ]на[ ](?:клиента?|дело(?:то)?|преписката?|досието?)
      | (?P<bare>dossier|expediente|преписка|досие)
    ){_LINK}
    (?P<number>(?:[^\W\d_]{{1,4}}[./-]?)?[0-9](?:[./-]?[0-9A-Za-z]){{2,20}})(?![^\W_])""",
    re.IGNORECASE | re.VERBOSE,
)
# A year, two years, or a date.
_READS_AS_DATE = re.compile(
    r"(?:19|20)[0-9]{2}(?:[/-](?:19|20)?[0-9]{2})?|[0-9]{1,2}([./-])[0-9]{1,2}\1[0-9]{2,4}"
)


def _is_file_number(number: str, least: int) -> bool:
    """A file may have a year, and a day its third client: neither is the number of somebody."""
    digits = re.sub("[^0-9]", "", number)
    return len(digits) >= least and not _READS_AS_DATE.fullmatch(number)
