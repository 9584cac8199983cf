"""How the coach reads a text: its sentences, and where in them a thought begins.

Every letter keeps its place, so that what is found in a reading is at the same place in the text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from community.coaching.rules import Rules

LEAD_INS = 4
"""So many small words in a row may stand before a thought."""

_PLAIN = str.maketrans("’‘ʼ´`‚‹›“”„‟«»？！…_*#", "''''''''\"\"\"\"\"\"?!.   ")
_NOT_OWN_WORDS = re.compile(
    r"""^[ \t]*>.*$                                         # a quoted line
    | "[^"\n]{1,500}"
    | (?<!\w)'(?![sntm]\b)(?=\w)[^'\n]*(?:'\w[^'\n]*){0,20}'(?!\w)
    | (?:https?://|www\.)\S+""",
    re.VERBOSE | re.MULTILINE | re.IGNORECASE,
)
_END = re.compile(r"[.!]*[?][.?!]*|[.!]+(?!\w)|\n|\Z")
_WORD = re.compile(r"\w[\w'-]*")
_BREAK = re.compile(r"[,;:(–—]|(?<=\s)-(?=\s)")
_HIDDEN = "_"

_OWN = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, from its first letter to its mark."""

    start: int
    end: int
    asks: bool


@dataclass(frozen=True)
class Reading:
    """One text, with and without the words of others that it quotes."""

    written: str
    own: str
    rules: Rules

    @cached_property
    def sentences(self) -> list[Sentence]:
        """The sentences that have words in them."""
        return list(_sentences(self.own, self.rules))

    @cached_property
    def questions(self) -> list[Sentence]:
        """The sentences that ask something."""
        return [sentence for sentence in self.sentences if sentence.asks]

    @cached_property
    def beginnings(self) -> list[int]:
        """Every place where a sentence begins, or a thought within a sentence."""
        return sorted({place for sentence in self.sentences for place in self.thoughts(sentence)})

    def thoughts(self, sentence: Sentence) -> Iterator[int]:
        """Yield where a thought may begin in a sentence."""
        yield from self._from(sentence.start)
        for found in _BREAK.finditer(self.own, sentence.start, sentence.end):
            yield from self._from(found.end())
        for found in self.rules.join.finditer(self.own, sentence.start, sentence.end):
            yield from self._from(found.start())

    def openings(self, sentence: Sentence) -> list[int]:
        """Find where a sentence begins in earnest: behind its “and”, a name, or an “if …,”."""
        places = list(self._from(sentence.start))
        comma = self.own.find(",", sentence.start, sentence.end)
        if comma > 0 and self._leads_in(places, comma):
            places += self._from(comma + 1)
        return places

    def _leads_in(self, places: list[int], comma: int) -> bool:
        if any(self.rules.condition.match(self.own, place) for place in places):
            return True
        is_asking = any(self.rules.asking.match(self.own, place) for place in places)
        return not is_asking and self.words_between(places[0], comma) <= 2

    def first_words(self, sentence: Sentence, number: int) -> list[int]:
        """Find where the first words of a sentence begin."""
        words = _WORD.finditer(self.own, sentence.start, sentence.end)
        return [word.start() for word in islice(words, number)]

    def next_word(self, place: int) -> int:
        """Find where the next word begins."""
        word = _WORD.search(self.own, place)
        return word.start() if word else len(self.own)

    def words_between(self, start: int, end: int) -> int:
        """Count the words in a part of the text."""
        return sum(1 for _ in _WORD.finditer(self.own, start, end))

    def _from(self, place: int) -> Iterator[int]:
        """Yield the next word, and the one behind each small word that leads it in."""
        for _ in range(LEAD_INS + 1):
            place = self.next_word(place)
            yield place
            lead_in = self.rules.lead_in.match(self.own, place)
            if not lead_in:
                return
            place = lead_in.end()


def read(text: str, rules: Rules) -> Reading:
    """Read a text the way the coach needs it."""
    written = text.translate(_PLAIN)
    own = _NOT_OWN_WORDS.sub(_hide, written)
    own = rules.speech.sub(_hide_what_was_said, own)
    return Reading(written, own if _OWN.search(own) else written, rules)


def _hide(found: re.Match[str]) -> str:
    return re.sub(r"\S", _HIDDEN, found[0])


def _hide_what_was_said(found: re.Match[str]) -> str:
    before = found.start("said") - found.start()
    return found[0][:before] + re.sub(r"[^\s?]", _HIDDEN, found["said"]).replace("?", ".")


def _sentences(text: str, rules: Rules) -> Iterator[Sentence]:
    start = 0
    for mark in _END.finditer(text):
        if _goes_on(text, mark, rules):
            continue
        first = _WORD.search(text, start, mark.start())
        if first:
            yield Sentence(first.start(), mark.end(), "?" in mark[0])
        start = mark.end()


def _goes_on(text: str, mark: re.Match[str], rules: Rules) -> bool:
    """Tell the point of an abbreviation from the end of a sentence."""
    if mark[0][:1] != ".":
        return False
    behind = re.match(r" *(\w)", text[mark.end() : mark.end() + 9])
    return bool(behind and behind[1].islower()) or bool(
        rules.abbreviation.search(text, max(0, mark.start() - 12), mark.end())
    )
