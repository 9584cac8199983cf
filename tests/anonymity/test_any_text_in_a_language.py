"""What holds for every text in every language, and how long it may take."""

import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from community.anonymity.companion import findings
from community.anonymity.mosaic import mosaic
from community.anonymity.softening import soften
from community.anonymity.suggestions import suggestion

LANGUAGES = ("en", "nl", "de", "es", "pl", "bg")
CORPUS = Path(__file__).parent / "corpus"
NAMING = [
    sentence.replace("{", "").replace("}", "")
    for language in LANGUAGES
    for sentence in (CORPUS / f"{language}.naming.txt").read_text("utf-8").splitlines()
]
PIECES = """
Mr|mevrouw|Herr|Sra.|pani|г-жа|Jansen|De Vries|Fatima|is|47|jaar|on|14 March|born|1981|in|Leeds|works at
B&Q|“|”|"|«|„|’s|@rowan|.|,|\n|-|#|(|)|İ|ß|DŽ|ǅ|🙂|Kerkstraat|12|9601 AB|three children|ADHD|muslim|Iraq
""".strip().replace("\n", "|")
ANY_TEXT = st.one_of(
    st.text(st.characters(exclude_categories=())),
    st.lists(st.sampled_from(PIECES.split("|")) | st.text(max_size=3), max_size=30).map(" ".join),
    st.lists(st.sampled_from(PIECES.split("|")), max_size=30).map("".join),
    st.lists(st.sampled_from(NAMING), max_size=4).map(" ".join),
)
ANY_LANGUAGE = st.sampled_from((*LANGUAGES, "", "fr", "x"))
ANY_PEOPLE = st.frozensets(
    st.sampled_from(("Rowan", "Jansen", "", "(", "Ana")) | st.text(max_size=3)
)


@given(ANY_TEXT, ANY_LANGUAGE, ANY_PEOPLE)
def test_findings_hold_their_piece_in_order_without_overlap(text, language, people):
    found = findings(text, language=language, people=people)
    assert all(text[f.start : f.end] == f.text != "" for f in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(ANY_TEXT, ANY_LANGUAGE)
def test_every_finding_has_a_suggestion_that_leaves_the_rest(text, language):
    for finding in findings(text, language=language):
        softer = suggestion(finding, language)
        assert softer.strip()
        softened = soften(text, finding, softer)
        assert softened == text[: finding.start] + softer + text[finding.end :]


@given(st.lists(ANY_TEXT, max_size=3), ANY_LANGUAGE)
def test_there_is_always_a_picture(texts, language):
    picture = mosaic(texts, language=language)
    assert (picture.level == "calm") is (len(picture.traces) < 3)


@pytest.mark.parametrize("sentence", NAMING)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_softened_throughout_has_no_age_or_birth_left(sentence, language):
    for finding in reversed(findings(sentence, language=language)):
        sentence = soften(sentence, finding, suggestion(finding, language))
    left = [f.text for f in findings(sentence, language=language)]
    assert not [piece for piece in left if any(map(str.isdigit, piece))]


ROWS = [
    "A", "Aa ", "A-", "a-A", "A’", "Mr ", "Mr A ", "in ", "Pan", "“", '"a ', "47 ", "born ", "muslim ",
    "works at ", "arbeitet ", "calle ", "ul. ", "1-", "14 ", "A. ", "Å", "van de ", "Fatima ", "straat 1 ",
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_row_of_the_same_takes_no_more_time_than_a_long_story(row, language):
    text = row * (20_000 // len(row))
    start = time.perf_counter()
    findings(text, language=language, people=frozenset({"Rowan"}))
    assert time.perf_counter() - start < 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_five_thousand_letters_take_less_than_fifty_milliseconds(language):
    lines = (CORPUS / f"{language}.clean.txt").read_text("utf-8") + "\n".join(NAMING)
    text, took = lines[:5000], []
    for _ in range(5):
        start = time.perf_counter()
        findings(text, language=language, people=frozenset({"Rowan Ashby", "Rowan"}))
        took.append(time.perf_counter() - start)
    assert min(took) < 0.05
