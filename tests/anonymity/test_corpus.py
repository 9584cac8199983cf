"""How often the companion is right: 60 clean sentences in each language, and 60 that name somebody.

Every second sentence was held out: nobody looked at it while the rules were written.
"""

from pathlib import Path

import pytest

from community.anonymity.companion import findings
from community.anonymity.finding import Level

CORPUS = Path(__file__).parent / "corpus"
LANGUAGES = ("en", "nl", "de", "es", "pl", "bg")
HALVES = {"tuned": 0, "held out": 1}
EACH = [(language, half) for language in LANGUAGES for half in HALVES]


def sentences(language: str, kind: str, half: str | None = None) -> list[str]:
    lines = (CORPUS / f"{language}.{kind}.txt").read_text("utf-8").splitlines()
    return lines[HALVES[half] :: 2] if half else lines


def is_found(sentence: str, language: str) -> bool:
    start, end = sentence.index("{"), sentence.index("}") - 1
    text = sentence.replace("{", "").replace("}", "")
    return any(f.start < end and f.end > start for f in findings(text, language=language))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["clean", "naming"])
def test_there_are_sixty_different_sentences(language, kind):
    assert len(set(sentences(language, kind))) == 60


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_certain_in_a_clean_sentence(language):
    for sentence in sentences(language, "clean"):
        found = findings(sentence, language=language)
        assert not [f.text for f in found if f.level is Level.CERTAIN], sentence


@pytest.mark.parametrize(("language", "half"), EACH)
def test_fewer_than_one_in_eight_clean_sentences_is_underlined(language, half):
    clean = sentences(language, "clean", half)
    underlined = [sentence for sentence in clean if findings(sentence, language=language)]
    assert len(underlined) * 8 <= len(clean), underlined


@pytest.mark.parametrize(("language", "half"), EACH)
def test_nine_in_ten_sentences_that_name_somebody_are_found(language, half):
    naming = sentences(language, "naming", half)
    missed = [sentence for sentence in naming if not is_found(sentence, language)]
    assert len(missed) * 10 <= len(naming), missed


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_language_a_clean_sentence_is_left_alone(language):
    assert [s for s in sentences(language, "clean") if findings(s)] == []
