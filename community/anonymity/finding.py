"""What the companion can find in a text."""

from dataclasses import dataclass
from enum import StrEnum, auto

from community.anonymity.kinds import What

__all__ = ["SOFTER", "Finding", "Level", "Softer", "What"]


class Level(StrEnum):
    """How sure the companion is, and so what it asks of the writer."""

    CERTAIN = auto()
    """Has to be removed or softened before anyone else reads the text."""

    POSSIBLE = auto()
    """Is underlined, for the writer to think about."""


class Softer(StrEnum):
    """What may stand in the place of a finding; the site has the words for it."""

    EMAIL = "e-mail address"
    PHONE = "phone number"
    PROFILE = "profile"
    ACCOUNT = "bank account"
    IDENTITY = "identity number"
    CASE = "case number"
    NAME = "client"
    COLLEAGUE = "colleague"
    STREET = "street"
    POSTCODE = "postcode"
    BIRTH = "years of birth"
    AGE = "phase of life"
    DATE = "season"
    TOWN = "kind of place"
    EMPLOYER = "kind of employer"
    SCHOOL = "kind of school"
    WORSHIP = "place of worship"
    CLUB = "kind of club"
    JOB = "line of work"
    ORIGIN = "background"
    FAMILY = "care duties"
    DIAGNOSIS = "what it means at work"
    NEWS = "left out"
    QUOTE = "in other words"


SOFTER = {
    What.EMAIL: Softer.EMAIL,
    What.PHONE: Softer.PHONE,
    What.PROFILE: Softer.PROFILE,
    What.HANDLE: Softer.PROFILE,
    What.IBAN: Softer.ACCOUNT,
    What.CASE_NUMBER: Softer.CASE,
    What.NAME: Softer.NAME,
    What.COLLEAGUE: Softer.COLLEAGUE,
    What.STREET: Softer.STREET,
    What.POSTCODE: Softer.POSTCODE,
    What.BIRTH_DATE: Softer.BIRTH,
    What.AGE: Softer.AGE,
    What.DATE: Softer.DATE,
    What.TOWN: Softer.TOWN,
    What.EMPLOYER: Softer.EMPLOYER,
    What.SCHOOL: Softer.SCHOOL,
    What.WORSHIP: Softer.WORSHIP,
    What.CLUB: Softer.CLUB,
    What.JOB: Softer.JOB,
    What.ORIGIN: Softer.ORIGIN,
    What.FAMILY: Softer.FAMILY,
    What.DIAGNOSIS: Softer.DIAGNOSIS,
    What.NEWS: Softer.NEWS,
    What.QUOTE: Softer.QUOTE,
}
"""Everything that is not here is an identity number."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A piece of a text that could give somebody away."""

    start: int
    end: int
    level: Level
    kind: What
    text: str
    softer: Softer
