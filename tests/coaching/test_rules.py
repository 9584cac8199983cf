"""What loading the coach promises."""

from pathlib import Path

import pytest

from community.coaching.rules import load_coach
from community.content.files import ContentError

ENGLISH = (Path(__file__).parents[2] / "content/coach/en.toml").read_text("utf-8")


@pytest.fixture
def root(tmp_path):
    (tmp_path / "coach").mkdir()
    return tmp_path


def refusal(root, text, name="en.toml"):
    (root / "coach" / name).write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as refused:
        load_coach(root)
    return refused.value


def line_of(text, words):
    return next(number for number, line in enumerate(text.split("\n"), 1) if words in line)


def test_the_site_has_a_coach_in_english_dutch_and_german(coach):
    assert set(coach.languages) == {"en", "nl", "de"}


def test_without_a_file_there_are_no_rules(root):
    assert not load_coach(root).rules("en").is_known


@pytest.mark.parametrize("name", ["xx.toml", "en.txt", "en.nl.toml"])
def test_a_file_must_be_named_for_its_language(root, name):
    assert "the file must be named" in refusal(root, ENGLISH, name).reason


@pytest.mark.parametrize(
    "phrase",
    ["(may be) left out", "... at first", "open (bracket", "open [bracket", "a || b", "what?", ")"],
)
def test_a_phrase_that_cannot_be_read_is_refused_with_its_own_line(root, phrase):
    text = ENGLISH.replace('"i used to"', f'"{phrase}"')
    refused = refusal(root, text)
    assert refused.line == line_of(text, f'"{phrase}"')
    assert refused.path.endswith("coach/en.toml")
    assert phrase in refused.reason


def test_a_signal_that_is_missing_is_refused(root):
    assert '"why" is missing' in refusal(root, ENGLISH.replace("[why]", "[[other]]")).reason


def test_a_key_that_is_not_expected_is_refused(root):
    text = ENGLISH.replace('begins = ["why"]', 'begins = ["why"]\nstarts = ["why"]')
    refused = refusal(root, text)
    assert refused.line == line_of(text, 'starts = ["why"]')
    assert refused.reason == 'why: "starts" is unknown here'


def test_fewer_than_two_examples_are_refused(root):
    start = ENGLISH.index("[wordy]")
    text = ENGLISH[:start] + '[wordy]\nexamples = ["A tree."]\n'
    assert refusal(root, text).reason == 'wordy: "examples" needs at least 2'
