"""What a card may lack that its stage asks for: a hedge, a first person, few words."""

from __future__ import annotations

from collections.abc import Callable

from community.coaching.hint import Signal
from community.coaching.reading import Reading
from community.coaching.signs import Span

FIRST_THOUGHT = 30
"""About 25 words are asked for; nobody is told about a few more."""


def _wonder(reading: Reading) -> Span | None:
    first = reading.sentences[0]
    begins = reading.rules.rule(Signal.WONDER).begins
    if not reading.rules.is_known or any(
        begins.match(reading.own, place) for place in reading.openings(first)
    ):
        return None
    return first.start, first.end


def _hedge(reading: Reading) -> Span | None:
    """Find a guess without a “perhaps”. A question is hedge enough."""
    if reading.questions or _has(reading, Signal.HEDGE):
        return None
    return reading.sentences[0].start, reading.sentences[0].end


def _first_person(reading: Reading) -> Span | None:
    if _has(reading, Signal.FIRST_PERSON):
        return None
    return reading.sentences[0].start, reading.sentences[-1].end


def _has(reading: Reading, signal: Signal) -> bool:
    """Whether the words asked for are there; in a language without a file, nobody can tell."""
    rule = reading.rules.rule(signal)
    return not reading.rules.is_known or bool(rule.anywhere.search(reading.own))


def _one_sentence(reading: Reading) -> Span | None:
    more = reading.sentences[1:]
    return (more[0].start, more[-1].end) if more else None


def _wordy(reading: Reading) -> Span | None:
    first, last = reading.sentences[0].start, reading.sentences[-1].end
    return (first, last) if reading.words_between(first, last) > FIRST_THOUGHT else None


CARD_SIGNS: dict[Signal, Callable[[Reading], Span | None]] = {
    Signal.WONDER: _wonder,
    Signal.HEDGE: _hedge,
    Signal.ONE_SENTENCE: _one_sentence,
    Signal.FIRST_PERSON: _first_person,
    Signal.WORDY: _wordy,
}
