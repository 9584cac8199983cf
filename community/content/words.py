"""The same thing in several languages, with a fallback that can be seen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeAlias, TypeVar

LANGUAGES = ("en", "nl", "de", "es", "pl", "bg")
FALLBACK = "en"

T = TypeVar("T")
V = TypeVar("V")


class Found(NamedTuple, Generic[T]):
    """What a reader gets, and the language it turned out to be in."""

    value: T
    language: str


# No slots: in Python 3.11 a frozen class with slots cannot be made through an alias such as Words.
@dataclass(frozen=True)
class Localised(Generic[T]):
    """One thing in at least one language."""

    versions: Mapping[str, T]

    def __post_init__(self) -> None:
        if not self.versions:
            raise ValueError("a thing without any language cannot be read")

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages it is in."""
        return tuple(self.versions)

    def get(self, language: str) -> Found[T]:
        """Find it in the reader's language, else in English, else in any."""
        choices = (language, FALLBACK, *self.versions)
        found = next(choice for choice in choices if choice in self.versions)
        return Found(self.versions[found], found)


Words: TypeAlias = Localised[str]


def across(versions: Mapping[str, V], pick: Callable[[V], T]) -> Localised[T]:
    """Gather one part out of every language's version of a whole."""
    return Localised({language: pick(version) for language, version in versions.items()})


def where_given(versions: Mapping[str, V], pick: Callable[[V], T | None]) -> Localised[T] | None:
    """Gather a part that may be left out; nothing, if no language has it."""
    given = {language: pick(version) for language, version in versions.items()}
    kept = {language: part for language, part in given.items() if part is not None}
    return Localised(kept) if kept else None
