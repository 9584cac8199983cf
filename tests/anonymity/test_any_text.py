"""What holds for every text, whatever is in it."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from community.anonymity.companion import findings
from community.anonymity.softening import context, soften

WRITTEN = """
07700 900123|06-12345678|+31 (0)6 12345678|612345678|111222333|BSN|1112.22.333|44051401359|0888
1237 010180|8032056031|54362315K|AB 12 34 56 C|943 476 5870|NL91 ABNA 0417 1643 00|12-05-2024|１２
jan@example.nl|jan at example punt nl|@jan|x.com/jan|klantnummer 44812|€ 1.250,00|09.00-17.00|😀|İ
 |-|–|.|/|(|)|+|0|@|K
"""
PIECES = [
    *WRITTEN.strip("\n").replace("\n", "|").split("|"),
    "\0",
    "\ud800",
    "\u202a",
    "\u00a0",
    "\n",
]
ANY_TEXT = st.one_of(
    st.text(st.characters(exclude_categories=())),
    st.text("0123456789 .-/()+@:,aAbBtéя\0\ud800\u2009１\u2011"),
    st.lists(st.sampled_from(PIECES) | st.text(max_size=3)).map("".join),
)


@given(ANY_TEXT)
def test_a_finding_holds_its_own_piece_of_the_text(text):
    for finding in findings(text):
        assert text[finding.start : finding.end] == finding.text != ""


@given(ANY_TEXT)
def test_findings_come_in_order_and_do_not_overlap(text):
    found = findings(text)
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(ANY_TEXT)
def test_softening_leaves_the_rest_untouched(text):
    for finding in findings(text):
        softened = soften(text, finding, "[x]")
        assert softened == text[: finding.start] + "[x]" + text[finding.end :]
        before, piece, after = context(text, finding)
        assert before.lstrip("…") in text
        assert piece == finding.text
        assert after.rstrip("…") in text


@given(st.lists(st.sampled_from(PIECES)).map(" ".join))
def test_what_was_softened_is_not_found_again(text):
    found = findings(text)
    softened = text
    for finding in reversed(found):
        # Of the same length: a shorter text brings the word for a number nearer to another number.
        softened = soften(softened, finding, f"[{'x' * (len(finding.text) - 2)}]")
    gone = {finding.text for finding in found}
    assert [again.text for again in findings(softened) if again.text in gone] == []


@pytest.mark.parametrize("letter", ["7", "0", "@", "-", ".", "(", "+", "a", "\0", "a.", "a@"])
def test_a_long_row_of_one_letter_takes_no_more_time_than_a_long_story(letter):
    text = letter * (100_000 // len(letter))
    start = time.perf_counter()
    assert findings(text) == []
    assert time.perf_counter() - start < 2
