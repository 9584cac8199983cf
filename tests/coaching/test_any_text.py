"""What holds for every text, whatever is in it."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from community.coaching.coach import hints
from community.content.kinds import Kind

WRITTEN = """have you tried|heb je|geprobeerd|hast du schon|versucht|why|waarom|was, wenn du|what if you
you should|ik zou|in my case|and|en|oder|he says:|"|“|”|„|‘|’|'|>|- |?|!|.|…|,|;|?!|¿|？|z.B.|dhr.|Sie|ß|İ
why don’t you|isn't he|https://a.b/?c=d|_|*|#|\\|(|)|[|]|{|}|😀|e\u0301"""
REPEATED = [
    "\n", "?", ".", ",", '"', "'", ">", "a", "a ", "a, ", ".a", "'a ", "und ", "and ", "- ",
    "have you ", "you ", "heb je ", "was wenn ", "he says: ", "http://a ", "in your ",
]  # fmt: skip
PIECES = [*WRITTEN.replace("\n", "|").split("|"), "\0", "\ud800", "\u202a", "\u00a0", "\n", "\n\n"]
ANY_TEXT = st.one_of(
    st.text(st.characters(exclude_categories=())),
    st.lists(st.sampled_from(PIECES) | st.text(max_size=3)).map(" ".join),
    st.lists(st.sampled_from(PIECES)).map("".join),
)
LANGUAGE = st.sampled_from(["en", "nl", "de", "bg", "", "x" * 99])


@given(ANY_TEXT, LANGUAGE, st.sampled_from(Kind), st.booleans())
def test_it_never_fails_and_points_into_the_text(coach, text, language, kind, finished):
    found = hints(text, language=language, kind=kind, coach=coach, finished=finished)
    assert len(found) <= 2
    for hint in found:
        assert 0 <= hint.start < hint.end <= len(text)
        assert hint.park == hint.signal.is_advice
        assert bool(hint.example) == (language in coach.languages)


@given(ANY_TEXT, LANGUAGE, st.sampled_from(Kind))
def test_it_says_the_same_each_time(coach, text, language, kind):
    first, second = (hints(text, language=language, kind=kind, coach=coach) for _ in range(2))
    assert first == second


@pytest.mark.parametrize("piece", REPEATED)
@pytest.mark.parametrize("language", ["en", "nl", "de"])
def test_a_long_row_of_one_thing_takes_no_more_time_than_a_long_story(coach, language, piece):
    text = piece * (20_000 // len(piece))
    start = time.process_time()
    hints(text, language=language, kind=Kind.QUESTION_OPEN, coach=coach)
    assert time.process_time() - start < 1


@pytest.mark.parametrize("language", ["en", "nl", "de"])
def test_a_question_of_500_characters_takes_less_than_a_thousandth_of_a_second(coach, language):
    text = ("He never comes on Mondays, and what he says is that the bus was late. " * 8)[
        :499
    ] + "?"
    times = []
    for _ in range(20):
        start = time.process_time()
        hints(text, language=language, kind=Kind.QUESTION_OPEN, coach=coach)
        times.append(time.process_time() - start)
    assert min(times) < 0.001
