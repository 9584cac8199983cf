"""A phase of life in the place of an age: 47 becomes “in his late forties”, “eind veertig”."""

import re
from collections.abc import Callable

_PARTS = {
    "en": ("early", "mid", "late"),
    "nl": ("begin", "midden", "eind"),
    "de": ("Anfang", "Mitte", "Ende"),
}
_TENS = {
    "en": "teens twenties thirties forties fifties sixties seventies eighties nineties",
    "nl": "tien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd",
    "de": "zehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert",
    "es": "dieci veinti treinta cuarenta cincuenta sesenta setenta ochenta noventa",
}


def softer_age(text: str, language: str) -> str | None:
    """Say about how old somebody is. `text` is the piece that says it to the year."""
    number = re.search(r"[0-9]{2}", text)
    return _SOFTER.get(language, _in_english)(text, int(number[0])) if number else None


def _decade(language: str, age: int) -> str:
    return _TENS[language].split()[age // 10 - 1]


def _part(language: str, age: int) -> str:
    return _PARTS[language][(age % 10 > 3) + (age % 10 > 6)]


_HIS = r"he|man|father|dad|son|brother|husband|boy|lad|widower"
_HER = r"she|woman|mother|mum|daughter|sister|wife|girl|widow"


_SAID = re.compile(
    r"(?:is|was) turning|turn\w*|(?P<who>\w+)(?P<was> is| was|['’]s| (?:will )?turn\w*)\b",
    re.IGNORECASE,
)


def _in_english(text: str, age: int) -> str:
    if re.match(r"[0-9]+[- ]?y", text):
        return "teenage" if age < 20 else f"{_decade('en', age)[:-3]}y-something"
    whose = re.search(rf"\b(?:({_HIS})|({_HER}))\b", text, re.IGNORECASE)
    their = ("his" if whose[1] else "her") if whose else "their"
    phase = f"in {their} {_part('en', age)} {_decade('en', age)}".replace("mid ", "mid-")
    if said := _SAID.match(text):
        was = "was" if said["was"] == " was" else "is"
        return f"{said['who'] or ''} {was} {phase}".lstrip()
    person = re.match(r"(\w+)(?: of |, | \()[0-9]", text)
    subject = re.search(r",? (?:he|she)\Z", text)
    return f"{person[1]} {phase}" if person else f"{phase}{subject[0] if subject else ''}"


def _in_dutch(text: str, age: int) -> str:
    if "jarig" in text:
        return re.sub(r"[0-9]+[- ](?=jarig)", f"ongeveer {_round('nl', age)}", text)
    if mine := re.match(r"(?:op|met) (mijn|zijn|haar)", text, re.IGNORECASE):
        return f"rond {mine[1]} {_round('nl', age)}ste"
    phase = "nog geen twintig" if age < 20 else f"{_part('nl', age)} {_decade('nl', age)}"
    return re.sub(r"[0-9]+(?: jaar(?: oud| jong)?)?", phase, text)


def _in_german(text: str, age: int) -> str:
    if "Jährig" in text:
        return re.sub(r"[0-9]+[- ]Jährig", f"etwa {_round('de', age).capitalize()}jährig", text)
    if "jährig" in text:
        return re.sub(r"[0-9]+[- ](?=jährig)", f"etwa {_round('de', age)}", text)
    phase = "noch keine zwanzig" if age < 20 else f"{_part('de', age)} {_decade('de', age)}"
    text = re.sub(r"[Ii]m Alter von", "mit", text)
    return re.sub(r"[0-9]+(?: [Jj]ahren?(?: alt| jung)?| [Jj]ahre?(?: alt| jung)?)?", phase, text)


def _round(language: str, age: int) -> str:
    return _TENS[language].split()[round(age / 10) - 1]


def _in_spanish(text: str, age: int) -> str:
    tens = _decade("es", age)
    phase = "casi veinte" if age < 20 else f"{tens}tantos" if age < 30 else f"{tens} y tantos"
    return re.sub(r"[0-9]+(?: años)?", f"{phase} años", text)


def _in_polish(text: str, age: int) -> str:
    tens = age // 10 * 10
    if re.search(r"[0-9][- ]?(?:letn|lat(?:k|ek))", text):
        return re.sub(r"[0-9]+[- ]?", f"ponad {tens}-", text)
    return re.sub(r"(?:lat )?[0-9]+(?: lat\w*| roku?)?", f"ponad {tens} lat", text)


def _in_bulgarian(text: str, age: int) -> str:
    tens = age // 10 * 10
    if "годиш" in text:
        return re.sub(r"[0-9]+[- ]?", f"над {tens}-", text)
    return re.sub(r"[0-9]+ ?(?:години|год\.|г\.)?", f"{tens} и няколко години", text)


_SOFTER: dict[str, Callable[[str, int], str]] = {
    "en": _in_english,
    "nl": _in_dutch,
    "de": _in_german,
    "es": _in_spanish,
    "pl": _in_polish,
    "bg": _in_bulgarian,
}
