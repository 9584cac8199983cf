"""Every file in content/ is well formed, and whole in every language it claims."""

from pathlib import Path

import pytest

from community.content.methods import Presenter, load_methods
from community.content.programme import ActivityKind, load_programme

ROOT = Path(__file__).parents[1] / "content"
LANGUAGES = {"en", "nl"}
CODES = {
    "1": ["1.1", "1.2", "1.3"],
    "2": ["2.1", "2.2", "2.3", "2.4"],
    "3": ["3.1", "3.2", "3.3", "3.4", "3.5", "3.6"],
    "4": ["4.1", "4.2", "4.3", "4.4", "4.5"],
}


@pytest.fixture(scope="module")
def programme():
    return load_programme(ROOT)


@pytest.fixture(scope="module")
def methods():
    return load_methods(ROOT)


def test_the_programme_has_its_four_modules_and_eighteen_outcomes(programme):
    assert {
        module.code: [outcome.code for outcome in module.outcomes] for module in programme.modules
    } == CODES


def test_only_the_last_module_is_about_the_coach(programme):
    assert [module.code for module in programme.modules if module.is_personal] == ["4"]


def test_every_module_is_whole_in_english_and_dutch(programme):
    for module in programme.modules:
        for words in (module.title, module.lead, module.introduction):
            assert set(words.languages) >= LANGUAGES, module.code


def test_every_outcome_is_whole_in_english_and_dutch(programme):
    for outcome in programme.outcomes:
        for words in (outcome.title, outcome.short, outcome.summary):
            assert set(words.languages) >= LANGUAGES, outcome.code
        if outcome.background:
            assert set(outcome.background.languages) >= LANGUAGES, outcome.code


def test_every_theme_is_whole_in_english_and_dutch(programme):
    for theme in programme.themes:
        for words in (theme.title, theme.prompt):
            assert set(words.languages) >= LANGUAGES, theme.code


def test_every_activity_is_whole_in_english_and_dutch(programme):
    for activity in programme.activities:
        for words in (activity.title, activity.aim, activity.instructions, activity.guide):
            assert set(words.languages) >= LANGUAGES, activity.code


def test_every_role_play_that_deals_cards_deals_more_than_one(programme):
    for activity in programme.activities:
        if activity.kind is ActivityKind.ROLE_PLAY and activity.cards:
            assert len(activity.cards.get("en").value) > 1, activity.code


def test_every_method_is_whole_in_english_and_dutch(methods):
    for method in methods.values():
        assert set(method.name.languages) >= LANGUAGES, method.id


def test_the_names_of_stages_fit_the_track(methods):
    for method in methods.values():
        for stage in method.stages:
            assert all(len(name) <= 24 for name in stage.name.versions.values()), stage.id


def test_a_prompt_to_everybody_does_not_name_the_presenter(methods):
    for method in methods.values():
        for stage in method.stages:
            if stage.presenter is Presenter.WRITES:
                prompts = stage.prompt.versions.values()
                assert not any("{presenter}" in prompt for prompt in prompts), stage.id


def test_the_classic_round_runs_from_the_story_to_how_we_worked(methods):
    classic = methods["als_classic"]
    assert [(stage.id, stage.colour) for stage in classic.stages] == [
        ("story", 1),
        ("clarify", 2),
        ("open", 3),
        ("reflect", 4),
        ("resources", 5),
        ("action", 6),
        ("process", 4),
    ]
    assert classic.stage("open").quota == 2
    assert [stage.id for stage in classic.stages if stage.optional] == ["resources"]
