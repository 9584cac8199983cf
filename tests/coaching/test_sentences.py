"""Sentences that coaches write: which of them get a hint, and which never should."""

from pathlib import Path

import pytest

from community.content.kinds import Kind


def sentences(folder):
    return [
        (path.stem, sentence)
        for path in sorted((Path(__file__).parent / folder).glob("*.txt"))
        for sentence in path.read_text("utf-8").splitlines()
    ]


@pytest.mark.parametrize("folder", ["good", "advising"])
def test_there_are_enough_of_them_in_each_language(folder):
    count = {"en": 0, "nl": 0, "de": 0}
    for language, _ in sentences(folder):
        count[language] += 1
    assert min(count.values()) >= 40


@pytest.mark.parametrize(("language", "sentence"), sentences("good"))
def test_a_good_question_gets_no_hint(hints_for, language, sentence):
    assert hints_for(sentence, language) == []


@pytest.mark.parametrize(("language", "sentence"), sentences("facts"))
def test_a_question_about_the_facts_may_be_closed(hints_for, language, sentence):
    assert hints_for(sentence, language, Kind.QUESTION_FACT) == []


@pytest.mark.parametrize(("language", "sentence"), sentences("advising"))
def test_an_idea_in_a_question_can_be_parked(hints_for, language, sentence):
    for kind in (Kind.QUESTION_OPEN, Kind.QUESTION_FACT):
        first, *_ = hints_for(sentence, language, kind)
        assert first.park
        assert first.example


@pytest.mark.parametrize(("language", "sentence"), sentences("guesses"))
def test_a_careful_guess_gets_no_hint(hints_for, language, sentence):
    assert hints_for(sentence, language, Kind.HYPOTHESIS) == []
