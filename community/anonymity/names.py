"""Names of people: behind a title, behind a cue, by their capital, and those of colleagues."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from community.anonymity.capitals import opens_sentence, strange_capitals
from community.anonymity.finding import Finding, Level, What
from community.anonymity.known.first_names import FIRST_NAMES
from community.anonymity.language import Language
from community.anonymity.patterns import CAP, INFIX, LETTER, NAME
from community.anonymity.reading import Reading


def names(reading: Reading, language: Language) -> Iterator[Finding]:
    """Find what reads as the name of somebody, or of a town."""
    for titled in _titled(language.titles).finditer(reading.plain):
        if end := _end_of_titled(titled, language):
            yield reading.finding(titled.start(), end, Level.POSSIBLE, What.NAME)
    for called in _called(language.called).finditer(reading.plain):
        if end := end_of_name(called["name"], called.start("name"), language):
            yield reading.finding(called.start("name"), end, Level.POSSIBLE, What.NAME)
    if language.relations:
        yield from _related(reading, language)
    yield from strange_capitals(reading, language)


def _related(reading: Reading, language: Language) -> Iterator[Finding]:
    """In German a noun may follow: one that looks like a plural or like somebody's trade is none."""
    for related in _called(language.relations).finditer(reading.plain):
        start = related.start("name")
        end = end_of_name(related["name"], start, language)
        if end and not related["name"].split()[0].endswith(_LIKE_NOUNS):
            yield reading.finding(start, end, Level.POSSIBLE, What.NAME)


_LIKE_NOUNS = ("en", "er", "el", "e", "in", "st", "nd")


def _end_of_titled(titled: re.Match[str], language: Language) -> int | None:
    return end_of_name(titled["name"], titled.start("name"), language, is_titled=True)


@cache
def _titled(titles: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:(?i:{titles})[.]?[ ]){{1,3}}(?P<name>(?:{INFIX})?{NAME})")


@cache
def _called(called: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?i:{called}):?[ ][“„\"«]?(?P<name>{NAME})")


_WORD = re.compile(CAP)


def end_of_name(
    name: str, start: int, language: Language, *, is_titled: bool = False
) -> int | None:
    """Where a name ends: in front of the first word that names nobody. None, if it is the first.

    Behind a title any word is a surname, but where nouns have capitals, and
    there whatever follows a surname may be a noun.
    """
    end, first = 0, ""
    for word in _WORD.finditer(name):
        if word[0].lower() in _ARTICLES and word.end() < len(name):
            continue
        is_joined = bool(first) and word.start() > end + 1  # by "an der" or the like
        if language.names_nobody(word[0]):
            if first or not is_titled or language.nouns_have_capitals:
                break
        elif first and not is_joined and language.nouns_have_capitals and first not in FIRST_NAMES:
            break
        end, first = word.end(), first or word[0].lower()
    return start + end if first else None


_ARTICLES = frozenset(("van", "von", "de", "den", "der", "het", "el", "la", "al", "di", "da", "st"))


def colleagues(
    reading: Reading, people: frozenset[str], language: Language | None
) -> Iterator[Finding]:
    """Find the names of people the writer sits in a set with, where they are not mentioned by @."""
    if not people:
        return
    declines = language is not None and language.declines
    for found in _people(people, declines).finditer(reading.plain):
        is_word = language and language.names_nobody(found["name"])
        if not (is_word and opens_sentence(reading, found.start())):
            yield reading.finding(found.start(), found.end("name"), Level.POSSIBLE, What.COLLEAGUE)


@lru_cache(maxsize=64)
def _people(people: frozenset[str], declines: bool) -> re.Pattern[str]:
    """Match the longest first, with what may come behind them: Ana’s, z Martą."""
    longest = sorted((name for name in people if len(name) > 1), key=len, reverse=True)
    shapes = map(_declined, longest) if declines else map(re.escape, longest)
    either = "|".join(shapes) or r"(?!)"
    return re.compile(rf"(?<![\w@])(?P<name>{either})(?:['’]?s)?(?!{LETTER})")


def _declined(name: str) -> str:
    if name.endswith(("a", "а")):
        return rf"{re.escape(name[:-1])}(?:a|y|i|ie|ę|ą|o|а|о|е)"
    return rf"{re.escape(name)}(?:a|owi|em|u|ie|а|е)?"
