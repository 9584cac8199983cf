"""What the companion has to know of a language, to see people and traces of them in a text."""

from dataclasses import dataclass

from community.anonymity.known.first_names import FIRST_NAMES
from community.anonymity.known.towns import TOWNS


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """The words of one language, as alternatives of a pattern without capitals.

    Where a pattern holds `NAME`, capitals are looked at, and its own words
    are written with `(?i:…)`.
    """

    titles: str
    """What stands in front of a surname: Mr, aunt."""

    called: str
    """What stands in front of a name, also where nouns have capitals: her name is."""

    places: str
    """What stands in front of a town."""

    works: str
    """What stands in front of a firm: works at."""

    schools: str
    """The name of a school, with `NAME`."""

    worship: str
    """The name of a house of prayer, with `NAME`."""

    clubs: str
    """The name of a club, with `NAME`."""

    plays: str
    """What stands in front of a club: plays for."""

    postcode: str
    """What stands in front of a postcode."""

    ages: str
    """An age, with `AGE`."""

    months: tuple[str, ...]
    """The twelve, as patterns."""

    on: str
    """What may stand in front of a date and goes with it: on."""

    dates: str
    """A date with the name of a month: `DAY`, and `{month}`."""

    born: str
    """What tells that a date beside it is somebody's first."""

    family: str
    """A family with the number of its children."""

    diagnoses: str
    """Illnesses and conditions."""

    news: str
    """Where everybody could read of it."""

    faiths: str
    """What somebody believes."""

    origins: str
    """Where somebody's people come from."""

    jobs: str
    """Work that few people do."""

    known: frozenset[str]
    """Words with a capital that name nobody, and words that open a sentence."""

    also_words: frozenset[str] = frozenset()
    """First names that are words too, and tell nothing where a sentence begins."""

    stems: tuple[str, ...] = ()
    """Beginnings of such words."""

    endings: tuple[str, ...] = ()
    """Ends of such words, where nouns have capitals."""

    relations: str = ""
    """What somebody is of somebody, where a name behind it may be any noun: her son."""

    declines: bool = False
    """Whether a name has endings, as in Polish."""

    nouns_have_capitals: bool = False
    """Whether a capital says nothing, as in German."""

    def names_nobody(self, word: str) -> bool:
        """Whether a word has its capital for another reason than being a name."""
        word = word.lower()
        first, _, rest = word.partition("-")
        if rest and (len(first) < 3 or self._is_known(first)):
            return True
        if self._is_known(word):
            return True
        return word.endswith(self.endings) and not (word in FIRST_NAMES or word in TOWNS)

    def _is_known(self, word: str) -> bool:
        return word in self.known or (bool(self.stems) and word.startswith(self.stems))
