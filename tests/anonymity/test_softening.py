import pytest

from community.anonymity.companion import findings
from community.anonymity.softening import context, soften

STORY = (
    "He keeps putting off the theory test. His support worker says I can always ring him on "
    "07700 900123. On the training application (AB 12 34 56 C) he wrote that he “isn’t made for "
    "books”."
)


def test_softening_changes_only_the_piece():
    phone, _ = findings(STORY)
    softened = soften(STORY, phone, "[phone number]")
    assert softened == STORY.replace("07700 900123", "[phone number]")


def test_softening_from_the_end_keeps_the_other_places_right():
    text = STORY
    for finding in reversed(findings(STORY)):
        text = soften(text, finding, "[…]")
    assert text == STORY.replace("07700 900123", "[…]").replace("AB 12 34 56 C", "[…]")
    assert findings(text) == []


def test_a_piece_that_is_no_longer_there_is_not_replaced():
    phone, _ = findings(STORY)
    with pytest.raises(ValueError, match="changed"):
        soften("He " + STORY, phone, "[phone number]")


def test_a_finding_is_shown_in_its_sentence():
    phone, _ = findings(STORY)
    assert context(STORY, phone) == (
        "…says I can always ring him on ",
        "07700 900123",
        ". On the training application…",
    )


def test_a_short_text_is_shown_whole():
    (phone,) = findings("Ring 07700 900123 now")
    assert context("Ring 07700 900123 now", phone) == ("Ring ", "07700 900123", " now")


def test_a_long_word_beside_a_finding_is_cut():
    text = "a" * 50 + ":07700 900123"
    (phone,) = findings(text)
    assert context(text, phone, around=8) == ("…" + "a" * 7 + ":", "07700 900123", "")
