"""The twelve methods: whole in both languages, fit for the engine, and ending in an action."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from community.content.kinds import Help, Kind, Presenter, Trust, Who
from community.content.methods import load_methods

ROOT = Path(__file__).parents[2] / "content"
METHODS = load_methods(ROOT)
STAGES = [
    pytest.param(stage, id=f"{method.id}:{stage.id}")
    for method in METHODS.values()
    for stage in method.stages
]
TRUST = {
    Trust.LOW: {"ten_steps", "incident", "key_question", "troika"},
    Trust.MIDDLE: {"als_classic", "hypotheses", "dilemma", "tuning", "questions_only"},
    Trust.HIGH: {"gossip", "balint", "mirror"},
}
COLOURS = {
    Kind.STORY: 1, Kind.QUESTION_FACT: 2, Kind.QUESTION_OPEN: 3, Kind.ADVICE: 5, Kind.OFFER: 5,
    Kind.WARM_FEEDBACK: 5, Kind.COOL_FEEDBACK: 5, Kind.ACTION: 6, Kind.LEARNING: 7,
}  # fmt: skip
REFLECT = 4


def test_the_twelve_are_here_with_the_trust_each_needs():
    found = {
        level: {method.id for method in METHODS.values() if method.trust is level}
        for level in Trust
    }
    assert found == TRUST


@pytest.mark.parametrize("method", METHODS.values(), ids=METHODS)
def test_it_begins_with_the_story_and_asks_for_an_action(method):
    kinds = [stage.kind for stage in method.stages]
    assert kinds[0] is Kind.STORY
    after = kinds[kinds.index(Kind.ACTION) + 1 :]
    assert set(after) <= {Kind.PROCESS, Kind.LEARNING, Kind.APPRECIATION}


@pytest.mark.parametrize("method", METHODS.values(), ids=METHODS)
def test_what_the_others_said_gets_a_word_from_the_presenter_before_the_action(method):
    before = method.stages[: [stage.kind for stage in method.stages].index(Kind.ACTION)]
    heard = [stage for stage in before if stage.takes_posts and not stage.optional]
    diagnosed = any(stage.who is Who.MEMBERS and not stage.is_question for stage in heard)
    assert not diagnosed or any(stage.kind in (Kind.REACTION, Kind.REFLECTION) for stage in heard)


@pytest.mark.parametrize("method", METHODS.values(), ids=METHODS)
def test_every_word_of_it_is_in_english_and_dutch(method):
    texts = [method.name, method.fits, method.credit]
    texts += [words for stage in method.stages for words in (stage.name, stage.prompt, stage.why)]
    for words in texts:
        assert {"en", "nl"} <= set(words.languages)


@pytest.mark.parametrize("method", METHODS.values(), ids=METHODS)
def test_a_sheet_of_it_may_say_the_presenter_where_a_round_says_a_name(method):
    for stage in method.stages:
        for words in (stage.prompt, stage.why):
            for text in words.versions.values():
                assert not re.search(r"(^|[.:?!] ){presenter}", text), text


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_has_a_short_name_and_a_prompt_of_one_breath(stage):
    for language in ("en", "nl"):
        assert 1 <= len(stage.name.get(language).value.split()) <= 4
        prompt = stage.prompt.get(language).value
        assert len(prompt) <= 160
        assert len(stage.why.get(language).value) <= 220
        assert not re.search(r"[\"']", prompt), "quotes are typographic"


@pytest.mark.parametrize("stage", STAGES)
def test_the_colour_of_a_stage_says_what_kind_it_is(stage):
    assert stage.colour == COLOURS.get(stage.kind, REFLECT)


@pytest.mark.parametrize("stage", STAGES)
def test_questions_are_answered_and_nothing_else_is(stage):
    if stage.who is Who.MEMBERS:
        assert (stage.presenter is Presenter.ANSWERS) == stage.is_question


@pytest.mark.parametrize("stage", STAGES)
def test_both_languages_speak_to_the_same_person(stage):
    for words in (stage.prompt, stage.why):
        named = {"{presenter}" in words.get(language).value for language in ("en", "nl")}
        assert len(named) == 1


def test_whoever_is_away_finds_the_cards_opened_at_once():
    away = [
        stage
        for method in METHODS.values()
        for stage in method.stages
        if stage.presenter is Presenter.AWAY and stage.kind is not Kind.PRIVATE_NOTE
    ]
    assert away
    assert all(stage.opens_together for stage in away)


def test_every_help_a_presenter_may_want_has_a_method_made_for_it():
    assert {method.helps[0] for method in METHODS.values()} == set(Help)


def test_a_written_round_takes_from_four_to_twelve_days():
    assert all(4 <= method.days <= 12 for method in METHODS.values())


def test_overheard_is_read_in_silence_and_answered_once():
    overheard, reply = METHODS["gossip"].stages[2:4]
    assert METHODS["gossip"].name.get("en").value == overheard.name.get("en").value == "Overheard"
    assert (overheard.presenter, overheard.opens_together) == (Presenter.READS, False)
    assert (reply.kind, reply.quota) == (Kind.REACTION, 1)


def test_the_ten_steps_are_ten_and_the_questions_get_a_temperature_before_more_are_asked():
    kinds = [stage.kind for stage in METHODS["ten_steps"].stages]
    assert len(kinds) == 10
    assert kinds[1:4] == [Kind.QUESTION_OPEN, Kind.WARMTH, Kind.QUESTION_OPEN]


def test_only_silence_is_left_out_of_writing():
    live_only = {
        (method.id, stage.kind)
        for method in METHODS.values()
        for stage in method.stages
        if stage.live_only
    }
    assert live_only == {("mirror", Kind.PAUSE)}
