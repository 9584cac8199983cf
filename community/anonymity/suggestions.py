"""Something softer for a finding, ready to stand in its place."""

from community.anonymity.finding import Finding, What
from community.anonymity.softer_ages import softer_age
from community.anonymity.softer_dates import softer_birth, softer_date
from community.anonymity.softer_words import SOFTER_WORDS

_COMPUTED = {
    What.AGE: softer_age,
    What.DATE: softer_date,
    What.BIRTH_DATE: softer_birth,
}


def suggestion(finding: Finding, language: str) -> str:
    """Suggest what may stand in the place of a finding, in the language of the text.

    An age becomes a phase of life and a day a season; anything else becomes a
    word in brackets that says what stood there, for the writer to fill in.
    """
    computed = _COMPUTED.get(finding.kind)
    softer = computed(finding.text, language) if computed else None
    if softer is None:
        softer = SOFTER_WORDS.get(language, SOFTER_WORDS["en"])[finding.softer]
    if finding.text[:1].isupper():
        softer = softer[:1].upper() + softer[1:]
    return softer
