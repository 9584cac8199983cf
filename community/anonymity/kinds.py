"""What a finding looks like: the direct ways to a person first, then the traces."""

from enum import StrEnum, auto


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

    NAME = auto()
    """What reads as somebody's name."""

    COLLEAGUE = auto()
    """The name of somebody who sits in one of the writer's own sets."""

    STREET = auto()
    """A street, with the number of a house."""

    POSTCODE = auto()
    """A postcode."""

    BIRTH_DATE = auto()
    """When somebody was born: the day, or the year."""

    AGE = auto()
    """An age to the year."""

    DATE = auto()
    """A date to the day."""

    TOWN = auto()
    """A town, a village or a district."""

    EMPLOYER = auto()
    """The name of a place to work."""

    SCHOOL = auto()
    """The name of a school."""

    WORSHIP = auto()
    """The name of a church, a mosque or another house of prayer."""

    CLUB = auto()
    """The name of a club."""

    JOB = auto()
    """Work that few people do."""

    ORIGIN = auto()
    """Faith beside origin: together they leave few people."""

    FAMILY = auto()
    """A family, with the number of its children."""

    DIAGNOSIS = auto()
    """An illness or a condition by its name."""

    NEWS = auto()
    """Something that others have read or heard of."""

    QUOTE = auto()
    """Somebody's own words, and many of them."""
