"""A season in the place of a day, and a part of a decade in the place of somebody's birth."""

import re

from community.anonymity.patterns import YEAR, phrase
from community.anonymity.spoken import language_of

# Winter, spring, summer, autumn: behind a preposition that goes with the day, and alone.
_SEASONS = {
    "en": ("in the winter", "in the spring", "in the summer", "in the autumn"),
    "nl": ("in de winter", "in het voorjaar", "in de zomer", "in het najaar"),
    "de": ("im Winter", "im Frühjahr", "im Sommer", "im Herbst"),
    "es": ("en invierno", "en primavera", "en verano", "en otoño"),
    "pl": ("zimą", "wiosną", "latem", "jesienią"),
    "bg": ("през зимата", "през пролетта", "през лятото", "през есента"),
}
_PREPOSITION = re.compile(r"\A(?:in|im|en|през) ")
_PARTS = {
    "en": ("in the early {}s", "in the mid-{}s", "in the late {}s"),
    "nl": ("begin jaren {}", "midden jaren {}", "eind jaren {}"),
    "de": ("Anfang der {}er-Jahre", "Mitte der {}er-Jahre", "Ende der {}er-Jahre"),
    "es": ("a principios de los {}", "a mediados de los {}", "a finales de los {}"),
    "pl": ("na początku lat {}", "w połowie lat {}", "pod koniec lat {}"),
    "bg": ("в началото на {}-те", "в средата на {}-те", "в края на {}-те"),
}
_WHOLE = ("en", "de")
_IN_POLISH = (
    "dwutysięcznych dziesiątych dwudziestych trzydziestych czterdziestych pięćdziesiątych"
    " sześćdziesiątych siedemdziesiątych osiemdziesiątych dziewięćdziesiątych"
)


def softer_date(text: str, language: str) -> str | None:
    """Say in which season a day was. What a preposition needs goes along with it."""
    month, spoken = _month(text.lower(), language), language_of(language)
    if month is None or spoken is None:
        return None
    season = _SEASONS[language][month % 12 // 3]
    has_preposition = phrase(spoken.on).match(text.lower())
    return season if has_preposition else _PREPOSITION.sub("", season)


def softer_birth(text: str, language: str) -> str | None:
    """Say in which part of a decade somebody was born, or in which season, if there is no year."""
    year = re.search(YEAR, text)
    if not year or language not in _PARTS:
        return softer_date(text, language)
    return _PARTS[language][(year[0][3] > "3") + (year[0][3] > "6")].format(
        _decade(year[0], language)
    )


def _decade(year: str, language: str) -> str:
    if language == "pl":
        return _IN_POLISH.split()[int(year[2])]
    return f"{year[2]}0" if year < "2000" and language not in _WHOLE else f"{year[:3]}0"


def _month(text: str, language: str) -> int | None:
    spoken = language_of(language)
    for number, name in enumerate(spoken.months if spoken else (), 1):
        if phrase(name).search(text):
            return number
    digits = re.search(r"[./-]([0-9]{1,2})[./-]", text)
    return int(digits[1]) if digits else None
