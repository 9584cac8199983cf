from pathlib import Path

import pytest

SENTENCES = [
    (language.stem, sentence)
    for language in sorted((Path(__file__).parent / "clean").glob("*.txt"))
    for sentence in language.read_text("utf-8").splitlines()
]


def test_there_are_twenty_sentences_in_each_of_the_six_languages():
    assert len({language for language, _ in SENTENCES}) == 6
    assert len(SENTENCES) == 6 * 20


@pytest.mark.parametrize(("language", "sentence"), SENTENCES)
def test_nothing_has_to_go_from_a_sentence_without_identifiers(
    certain, possible, language, sentence
):
    assert certain(sentence) == []
    assert possible(sentence) == []
