"""The languages the companion knows."""

from community.anonymity.language import Language
from community.anonymity.languages.bg import BG
from community.anonymity.languages.de import DE
from community.anonymity.languages.en import EN
from community.anonymity.languages.es import ES
from community.anonymity.languages.nl import NL
from community.anonymity.languages.pl import PL

_SPOKEN = {"en": EN, "nl": NL, "de": DE, "es": ES, "pl": PL, "bg": BG}


def language_of(code: str) -> Language | None:
    """Return what is known of a language; of any other, nothing."""
    return _SPOKEN.get(code)
