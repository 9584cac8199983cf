"""Where somebody lives: streets with a number, postcodes, and towns where capitals say nothing."""

import re
from collections.abc import Iterator
from functools import cache

from community.anonymity.finding import Finding, Level, What
from community.anonymity.known.towns import TOWNS
from community.anonymity.language import Language
from community.anonymity.names import end_of_name
from community.anonymity.patterns import CAP, NAME, phrase
from community.anonymity.reading import Reading

_HOUSE = r"[0-9]{1,4}(?:[ ]?[a-zа-я](?!\w))?(?:[/-][0-9]{1,3})?(?![\w€%])(?!,[0-9])"
_STREET = re.compile(
    rf"""(?<!\w)(?:
      (?:{CAP}[ ]){{0,2}}{CAP}(?:(?<=straat)|(?<=laan)|(?<=weg)|(?<=plein)|(?<=kade)|(?<=singel)|(?<=gracht)
        |(?<=dijk)|(?<=steeg)|(?<=straße)|(?<=strasse)|(?<=gasse)|(?<=platz)|(?<=allee)|(?<=zeile))
        [ ]{_HOUSE}
    | {_HOUSE},?[ ](?:{CAP}[ ]){{1,3}}(?:Street|Road|Avenue|Lane|Close|Drive|Gardens|Terrace|Crescent
        |Grove|Court|Way|Place|Square|Hill|St|Rd|Ave|Ln|Dr)(?!\w)
    | (?i:calle|c/|avda[.]?|avenida|av[.]|plaza|pza[.]|paseo|ronda|camino|travesía)[ ]?
      (?:(?:de[ ])?(?:la|las|los|el|del|de)[ ])?{NAME},?[ ](?:(?:n[.]?[º°]|número|núm[.])[ ]?)?{_HOUSE}
    | (?i:ul[.]|al[.]|pl[.]|os[.]|ulic[aeyę]\w?|alej[aię]\w{{0,2}}|osiedl[ue])[ ]?{NAME}(?:[ ]{_HOUSE})?
    | (?i:ул[.]|бул[.]|пл[.]|ж[.]?[ ]?к[.]|кв[.]|улица\w*|булевард\w*)[ ]?[„"“]?{NAME}["“”]?
      (?:,?[ ](?:№[ ]?)?{_HOUSE})?
    )""",
    re.VERBOSE,
)


def streets(reading: Reading) -> Iterator[Finding]:
    """Find streets with the number of a house."""
    for street in _STREET.finditer(reading.plain):
        yield reading.finding(*street.span(), Level.POSSIBLE, What.STREET)


_UNITS = "AM|PM|EU|MB|GB|KB|TB|KM|KG|CM|MM|ML|BC|AD|CE|UK|US|NL|WW"
_LETTERED = re.compile(
    rf"""(?<![\w.,/-])(?:
      [1-9][0-9]{{3}}[ ]?(?!SA|SD|SS|{_UNITS})[A-Z]{{2}}
    | [A-Z]{{1,2}}[0-9][A-Z0-9]?[ ]?[0-9][ABD-HJLNP-UW-Z]{{2}}
    )(?!\w)""",
    re.VERBOSE,
)
_YEAR = re.compile(r"(?:19|20)[0-9]{2}(?=[ ])")


def postcodes(reading: Reading, language: Language) -> Iterator[Finding]:
    """Find postcodes: with letters by their shape, others by a cue or a town beside them."""
    for code in _LETTERED.finditer(reading.plain):
        if not _YEAR.match(code[0]):
            yield reading.finding(*code.span(), Level.POSSIBLE, What.POSTCODE)
    for code in _CODE.finditer(reading.numbers):
        if _is_postcode(reading, language, code):
            yield reading.finding(*code.span("code"), Level.POSSIBLE, What.POSTCODE)


_CODE = re.compile(
    rf"(?<![\w.,/€£$-])(?P<code>(?:[A-Z]-)?[0-9]{{4,5}}|[0-9]{{2}}-[0-9]{{3}})(?![\w/%€-])(?!,[0-9])"
    rf"(?:[ ](?P<town>{CAP}))?"
)


def _is_postcode(reading: Reading, language: Language, code: re.Match[str]) -> bool:
    near = max(0, code.start() - 25), code.start()
    if phrase(language.postcode).search(reading.low, *near):
        return True
    if code["town"] and code["town"].lower() in TOWNS:
        return True
    return "-" in code["code"] and bool(code["town"] or _ENDS.match(reading.plain, code.end()))


_ENDS = re.compile(r"\s*(?:[,;)]|\Z)")


def placed(reading: Reading, language: Language) -> Iterator[Finding]:
    """Find towns behind the words for living somewhere, where nouns have capitals too."""
    for pattern in (_placed(language.places), _LIKE_A_TOWN):
        for cue in pattern.finditer(reading.plain):
            if end := end_of_name(cue["name"], cue.start("name"), language):
                yield reading.finding(cue.start("name"), end, Level.POSSIBLE, What.TOWN)


_LIKE_A_TOWN = re.compile(
    rf"(?<!\w)(?:[Ii]n|[Aa]us|[Nn]ach|[Bb]ei)[ ](?P<name>{CAP}(?:(?<=[a-zäöüß]dorf)|(?<=[a-zäöüß]burg)"
    r"|(?<=hausen)|(?<=kirchen)|(?<=hofen)|(?<=brück)|(?<=furt)|(?<=lingen)|(?<=bach)))"
)


@cache
def _placed(places: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?i:{places})[ ](?P<name>(?:(?:Bad|Sankt|St[.]|Groß|Klein)[ ])?{NAME})"
    )
