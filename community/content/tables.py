"""Taking what is expected out of a TOML table, and refusing everything else."""

from __future__ import annotations

from collections.abc import Callable, Collection
from difflib import get_close_matches
from enum import StrEnum
from typing import Any, TypeVar

from community.content.files import ContentError, Page
from community.content.words import FALLBACK, LANGUAGES, Words

T = TypeVar("T")
Choice = TypeVar("Choice", bound=StrEnum)

_NAMES: dict[type, str] = {
    str: "a text",
    int: "a whole number",
    bool: "true or false",
    list: "a list",
    dict: "a table",
}


class Table:
    """Hand out the keys of one table, and remember which were asked for."""

    def __init__(self, page: Page, values: dict[str, Any], line: int = 1, place: str = "") -> None:
        self.page = page
        self._values = values
        self._line = line
        self._place = place
        self._asked: set[str] = set()

    def has(self, key: str) -> bool:
        """Whether a key that may be left out is given."""
        self._asked.add(key)
        return key in self._values

    def text(self, key: str) -> str:
        """Take a text."""
        return self._filled(key, self._take(key, str))

    def texts(self, key: str, least: int = 0) -> tuple[str, ...]:
        """Take a list of texts."""
        values = self._take(key, list)
        if len(values) < least:
            raise self.error(key, f'"{key}" needs at least {least}')
        return tuple(self._filled(key, value) for value in values)

    def number(self, key: str, least: int, most: int) -> int:
        """Take a whole number within bounds."""
        value = self._take(key, int)
        if not least <= value <= most:
            raise self.error(key, f'"{key}" must be from {least} to {most}, not {value}')
        return value

    def flag(self, key: str) -> bool:
        """Take a yes or no; left out, it is no."""
        return self._take(key, bool) if self.has(key) else False

    def one_of(self, key: str, choices: type[Choice]) -> Choice:
        """Take one of a few fixed words."""
        value = self.text(key)
        if value not in list(choices):
            raise self.error(key, f'"{key}" must be one of {", ".join(choices)}, not "{value}"')
        return choices(value)

    def some_of(self, key: str, choices: type[Choice], least: int = 0) -> tuple[Choice, ...]:
        """Take a list of a few fixed words, each once."""
        values = self.texts(key, least)
        for number, value in enumerate(values):
            if value not in list(choices):
                raise self.error(key, f'"{key}" knows {", ".join(choices)}, but not "{value}"')
            if value in values[:number]:
                raise self.error(key, f'"{value}" stands in "{key}" twice')
        return tuple(choices(value) for value in values)

    def words(self, key: str, needed: Collection[str] = (FALLBACK,)) -> Words:
        """Take a text in several languages, of which some must be there."""
        return self.table(key, lambda each: _words(each, needed))

    def table(self, key: str, build: Callable[[Table], T]) -> T:
        """Take a table within this one, and make something of it."""
        values = self._take(key, dict)
        line = self.page.line_of(key, self._line)
        return _read(Table(self.page, values, line, f"{self._place}{key}: "), build)

    def tables(self, key: str, build: Callable[[Table], T]) -> tuple[T, ...]:
        """Take a list of one or more tables, and make something of each."""
        items = self._take(key, list)
        if not items or not all(isinstance(item, dict) for item in items):
            raise self.error(key, f'"{key}" must be a list of at least one table')
        return tuple(self._item(key, number, item, build) for number, item in enumerate(items, 1))

    def error(self, key: str, reason: str) -> ContentError:
        """Make a refusal at the line of a key, or of a key within a key: `prompt.nl`."""
        line = self._line
        for part in key.split("."):
            line = self.page.line_of(part, line)
        return self.page.error(line, self._place + reason)

    def refuse_the_rest(self) -> None:
        """Refuse a key that nobody asked for: it must be a typing error."""
        for key in self._values:
            if key not in self._asked:
                meant = _alike(key, self._asked - self._values.keys())
                hint = f'; is "{meant}" meant?' if meant else ""
                raise self.error(key, f'"{key}" is unknown here{hint}')

    def _item(
        self, key: str, number: int, values: dict[str, Any], build: Callable[[Table], T]
    ) -> T:
        line = self.page.line_of_item(key, number, self._line)
        return _read(Table(self.page, values, line, f"{self._place}{key} {number}: "), build)

    def _take(self, key: str, wanted: type[T]) -> T:
        if not self.has(key):
            raise self._missing(key)
        # A bool is an int to isinstance, and not to the person who wrote it.
        if type(self._values[key]) is not wanted:
            raise self.error(key, f'"{key}" must be {_NAMES[wanted]}')
        value: T = self._values[key]
        return value

    def _filled(self, key: str, value: object) -> str:
        if not isinstance(value, str):
            raise self.error(key, f'"{key}" must hold nothing but texts')
        if not value.strip():
            raise self.error(key, f'"{key}" is empty')
        return value.strip()

    def _missing(self, key: str) -> ContentError:
        written = _alike(key, self._values.keys() - self._asked)
        if written:
            return self.error(written, f'"{written}" is unknown here; is "{key}" meant?')
        return self.page.error(self._line, f'{self._place}"{key}" is missing')


def read(page: Page, build: Callable[[Table], T]) -> T:
    """Make something of a whole page, and refuse what it did not ask for."""
    return _read(Table(page, page.values), build)


def _read(table: Table, build: Callable[[Table], T]) -> T:
    made = build(table)
    table.refuse_the_rest()
    return made


def _words(table: Table, needed: Collection[str]) -> Words:
    given = [language for language in LANGUAGES if language in needed or table.has(language)]
    return Words({language: table.text(language) for language in given})


def _alike(key: str, others: Collection[str]) -> str | None:
    return next(iter(get_close_matches(key, sorted(others), 1, cutoff=0.75)), None)
