"""The coach's hints for a text that somebody writes in a stage."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from community.coaching.cards import CARD_SIGNS
from community.coaching.hint import Hint, Signal
from community.coaching.reading import Reading, read
from community.coaching.rules import Coach
from community.coaching.signs import QUESTION_SIGNS, Span
from community.content.kinds import Kind

AT_ONCE = 2
"""How many hints a person gets at a time."""

_QUESTION = (
    Signal.ADVICE_AS_QUESTION, Signal.ADVICE, Signal.OWN_STORY, Signal.SEVERAL, Signal.WHY,
    Signal.NO_QUESTION, Signal.RUN_UP,
)  # fmt: skip
_NO_ADVICE = (Signal.ADVICE_AS_QUESTION, Signal.ADVICE)
LISTENS_FOR: dict[Kind, tuple[Signal, ...]] = {
    Kind.QUESTION_FACT: _QUESTION,
    Kind.QUESTION_OPEN: (*_QUESTION, Signal.CLOSED),
    Kind.ASSOCIATION: (*_NO_ADVICE, Signal.WORDY),
    Kind.HYPOTHESIS: (*_NO_ADVICE, Signal.HEDGE),
    Kind.PROBLEM_STATEMENT: (Signal.ONE_SENTENCE, Signal.FIRST_PERSON),
    Kind.COOL_FEEDBACK: (Signal.WONDER,),
}
# Who is told the one need not hear the other as well: it is the same thing said twice.
SAYS_ENOUGH: dict[Signal, frozenset[Signal]] = {
    Signal.ADVICE_AS_QUESTION: frozenset(
        {Signal.ADVICE, Signal.WHY, Signal.CLOSED, Signal.NO_QUESTION, Signal.HEDGE}
    ),
    Signal.ADVICE: frozenset({Signal.CLOSED, Signal.NO_QUESTION, Signal.HEDGE}),
    Signal.OWN_STORY: frozenset({Signal.RUN_UP}),
}
_SIGNS = QUESTION_SIGNS | CARD_SIGNS
# These miss something, which may still come while the writer is at it.
AWAITED = frozenset({Signal.NO_QUESTION, Signal.HEDGE, Signal.FIRST_PERSON, Signal.WONDER})


def hints(
    text: str, *, language: str, kind: Kind, coach: Coach, finished: bool = True
) -> list[Hint]:
    """Find what the writer of a text may want to know: the most helpful first, and two at most.

    While somebody is still writing (`finished=False`), nothing is said to be missing before the
    end of a sentence.
    """
    rules = coach.rules(language)
    reading = read(text, rules)
    if not reading.sentences:
        return []
    found = (
        Hint(signal, *span, rules.rule(signal).example(sum(span)))
        for signal, span in _signals(reading, kind)
        if finished or signal not in AWAITED or text.rstrip()[-1:] in ".!?…"
    )
    return list(islice(found, AT_ONCE))


def _signals(reading: Reading, kind: Kind) -> Iterator[tuple[Signal, Span]]:
    """Yield what is there to see in the order of importance, and nothing twice."""
    said: set[Signal] = set()
    for signal in sorted(LISTENS_FOR.get(kind, ()), key=list(Signal).index):
        span = None if signal in said else _SIGNS[signal](reading)
        if span:
            said |= SAYS_ENOUGH.get(signal, frozenset())
            yield signal, span
