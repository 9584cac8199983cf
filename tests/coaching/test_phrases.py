"""How phrases are read."""

import pytest

from community.coaching.phrases import pattern


@pytest.mark.parametrize(
    ("phrase", "found", "not_found"),
    [
        ("have you tried", "Have  you\ntried it", "have you tried-and-tested it"),
        ("have|had you", "had you", "has you"),
        ("have you (ever|by now) tried", "have you by now tried", "have you never tried"),
        ("have you [tried|thought about]", "have you thought about", "have you thought"),
        ("what about *ing", "what about asking", "what about him"),
        ("why not *", "why not ask", "why not?"),
        (
            "heb je ... geprobeerd",
            "heb je hem dit al geprobeerd",
            "heb je a b c d e f g geprobeerd",
        ),
        ("have you tried", "have you, tried", "have you. tried"),
        ("haben Sie", "Haben Sie", "haben sie"),
        ("don't", "dont", "do not"),
    ],
)
def test_a_phrase(phrase, found, not_found):
    assert pattern([phrase]).match(found)
    assert not pattern([phrase]).fullmatch(not_found)


def test_an_exception_counts_from_the_same_word_on():
    how_about = pattern(["how about"], but_not=["how about you"])
    assert how_about.search("and how about him")
    assert not how_about.search("and how about you")


def test_no_phrases_find_nothing():
    assert not pattern([]).search("anything")
