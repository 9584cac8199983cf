"""How a question shows that it may be something else, and by which words."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from community.coaching.hint import Signal
from community.coaching.reading import Reading, Sentence

Span = tuple[int, int]

RUN_UP = 40
"""So many words may stand before the question mark."""


def _advice_as_question(reading: Reading) -> Span | None:
    return next(_phrases(reading, Signal.ADVICE_AS_QUESTION), None)


def _advice(reading: Reading) -> Span | None:
    found = _phrases(reading, Signal.ADVICE)
    return next((span for span in found if not _is_asked_about(reading, span)), None)


def _own_story(reading: Reading) -> Span | None:
    return next(_phrases(reading, Signal.OWN_STORY), None)


def _phrases(reading: Reading, signal: Signal) -> Iterator[Span]:
    """Yield the phrases of a signal."""
    rule = reading.rules.rule(signal)
    for place in reading.beginnings:
        if found := rule.begins.match(reading.own, place):
            yield found.span()
    yield from (found.span() for found in rule.anywhere.finditer(reading.own))


def _is_asked_about(reading: Reading, span: Span) -> bool:
    """Whether an open question holds these words: “what do you think you should do?”."""
    asking = (one for one in reading.questions if one.start <= span[0] < one.end)
    return any(_asks_openly(reading, sentence, before=span[0]) for sentence in asking)


def _asks_openly(reading: Reading, sentence: Sentence, before: int) -> bool:
    """Whether a thought begins with a question word, alone or behind “in” or “of the three”."""
    words = reading.first_words(sentence, 3)
    places = [*words, *reading.thoughts(sentence)]
    return any(
        place < before and reading.rules.asking.match(reading.own, place) for place in places
    )


def _several(reading: Reading) -> Span | None:
    second = reading.questions[1:2]
    return (second[0].start, second[0].end) if second else None


def _why(reading: Reading) -> Span | None:
    begins = reading.rules.rule(Signal.WHY).begins
    for question in reading.questions:
        for place in reading.thoughts(question):
            if found := begins.match(reading.own, place):
                return found.span()
    return None


def _closed(reading: Reading) -> Span | None:
    """Find a question that yes or no would answer, if there is no other one beside it."""
    spans = [_closed_words(reading, question) for question in reading.questions]
    return spans[0] if spans and all(spans) else None


def _closed_words(reading: Reading, question: Sentence) -> Span | None:
    rule = reading.rules.rule(Signal.CLOSED)
    if tag := _tag(reading, question):
        return tag
    if rule.unless.search(reading.own, question.start, question.end):
        return None
    matches = (rule.begins.match(reading.own, place) for place in reading.openings(question))
    return next((found.span() for found in matches if found), None)


def _tag(reading: Reading, question: Sentence) -> Span | None:
    """Find what makes a question of a statement, as “isn't he?” does behind a last comma."""
    comma = reading.own.rfind(",", question.start, question.end)
    start = reading.next_word(comma)
    end = start + len(reading.own[start : question.end].rstrip(" ?!."))
    is_tag = reading.rules.rule(Signal.CLOSED).ends.fullmatch(reading.own, start, end)
    return (start, end) if comma > 0 and is_tag else None


def _no_question(reading: Reading) -> Span | None:
    last = reading.sentences[-1]
    if reading.questions or _ends_in_a_quoted_question(reading, last):
        return None
    return last.start, last.end


def _ends_in_a_quoted_question(reading: Reading, last: Sentence) -> bool:
    """Whether one mark serves for two, as in: what do you feel when he asks “why me?”."""
    asks = reading.written.rstrip(" \n.\"'").endswith("?")
    return asks and _asks_openly(reading, last, before=last.end)


def _run_up(reading: Reading) -> Span | None:
    start = reading.sentences[0].start
    for question in reading.questions[:1]:
        if reading.words_between(start, question.end) > RUN_UP:
            return start, question.start if question.start > start else question.end
    return None


QUESTION_SIGNS: dict[Signal, Callable[[Reading], Span | None]] = {
    Signal.ADVICE_AS_QUESTION: _advice_as_question,
    Signal.ADVICE: _advice,
    Signal.OWN_STORY: _own_story,
    Signal.SEVERAL: _several,
    Signal.WHY: _why,
    Signal.CLOSED: _closed,
    Signal.NO_QUESTION: _no_question,
    Signal.RUN_UP: _run_up,
}
