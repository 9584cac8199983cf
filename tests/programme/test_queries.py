"""What of the programme is handed to the pages and forms."""

import pytest

from community.programme.queries import module_of, outcome_choices, outcome_of, outcomes_with
from community.programme.queries import programme as the_programme

pytestmark = pytest.mark.usefixtures("context")


def test_all_eighteen_outcomes_can_be_chosen_under_their_modules():
    choices = outcome_choices("en")
    assert len(choices) == 4
    assert sum(len(group) for group in choices.values()) == 18
    assert (
        "1.3 SMART goals that fit" in choices["1. Client orientation and needs analysis"].values()
    )


def test_the_choices_are_in_the_language_of_the_reader():
    assert outcome_choices("nl")["1. Cliëntoriëntatie en behoeftenanalyse"]["1.3"] == (
        "1.3 SMART-doelen die passen"
    )


def test_outcomes_keep_the_order_of_the_programme_and_unknown_ones_are_left_out():
    assert [outcome.code for outcome in outcomes_with(["2.3", "9.9", "1.1"])] == ["1.1", "2.3"]


def test_a_theme_and_an_activity_know_where_they_belong():
    for part in (*the_programme().themes, *the_programme().activities):
        assert module_of(outcome_of(part)).code == part.code[0]
