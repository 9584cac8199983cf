"""What the companion can find in a text."""

from dataclasses import dataclass
from enum import StrEnum, auto


class Level(StrEnum):
    """How sure the companion is, and so what it asks of the writer."""

    CERTAIN = auto()
    """Has to be removed or softened before anyone else reads the text."""

    POSSIBLE = auto()
    """Is underlined, for the writer to think about."""


class What(StrEnum):
    """What a finding looks like."""

    EMAIL = auto()
    """An e-mail address, also one written out in words."""

    PHONE = auto()
    """A phone number that reaches a person."""

    PROFILE = auto()
    """The address of somebody's page on a social network."""

    HANDLE = auto()
    """A name with an @ in front, as networks write it."""

    IBAN = auto()
    """A bank account."""

    BSN = auto()
    """The Dutch citizen service number."""

    V_NUMBER = auto()
    """The number of a foreigner in the Dutch aliens register."""

    PESEL = auto()
    """The Polish personal number."""

    EGN = auto()
    """The Bulgarian personal number."""

    LNCH = auto()
    """The Bulgarian personal number of a foreigner."""

    SVNR = auto()
    """The Austrian social insurance number."""

    DNI = auto()
    """The number of a Spanish identity card, and of the tax numbers K, L and M."""

    NIE = auto()
    """The Spanish number of a foreigner."""

    NINO = auto()
    """The British National Insurance number."""

    NHS = auto()
    """The number of a patient in the British health service."""

    ULN = auto()
    """The British Unique Learner Number."""

    CASE_NUMBER = auto()
    """The number of a client or of a file, as some organisation keeps it."""


class Softer(StrEnum):
    """What may stand in the place of a finding; the site has the words for it."""

    EMAIL = "e-mail address"
    PHONE = "phone number"
    PROFILE = "profile"
    ACCOUNT = "bank account"
    IDENTITY = "identity number"
    CASE = "case number"


SOFTER = {
    What.EMAIL: Softer.EMAIL,
    What.PHONE: Softer.PHONE,
    What.PROFILE: Softer.PROFILE,
    What.HANDLE: Softer.PROFILE,
    What.IBAN: Softer.ACCOUNT,
    What.CASE_NUMBER: Softer.CASE,
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
