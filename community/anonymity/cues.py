"""The words that tell what a number is, in the languages of the community."""

import re

from community.anonymity.finding import What

AROUND = 40
"""How far from a number its word may stand."""

_FILE = r"dossier|klant(?:en)?|cli[eë]nt(?:en)?|zaak"

# What chance often makes is told by the word for a client's number, too.
_WORDS = {
    What.BSN: (
        rf"bsn|sofi|burger ?service ?nummer|citizen service number"
        rf"|dossier|(?:{_FILE})[ -]?(?:nummer|nr)"
    ),
    What.PESEL: r"pesel\w{0,3}",
    What.EGN: r"егн|egn|единен граждански номер",
    What.LNCH: rf"лнч|lnch|личен номер на чужденец|dossier|(?:{_FILE})[ -]?(?:nummer|nr)",
    What.SVNR: r"sv|svnr|(?:sozial)?versicherungs(?:nummer|nr)|soz(?:ial)?\.? ?vers\.? ?nr",
    What.NHS: rf"nhs|dossier|(?:{_FILE})[ -]?(?:nummer|nr)",
    What.ULN: r"uln|unique learner",
    What.NINO: r"nino|national insurance|n\.?i\.? (?:number|no)",
}
_CUES = {
    kind: re.compile(rf"(?<!\w)(?:{words})(?:[ -]?(?:nummer|nr|number))?(?![^\W\d])", re.IGNORECASE)
    for kind, words in _WORDS.items()
}


def kinds_with_cue(text: str) -> set[What]:
    """Return the kinds of number that a text has a word for, anywhere."""
    return {kind for kind, words in _CUES.items() if words.search(text)}


def has_cue(text: str, start: int, end: int, kind: What) -> bool:
    """Tell whether a word for this kind of number stands near a piece of a text."""
    return bool(_CUES[kind].search(text, max(0, start - AROUND), end + AROUND))
