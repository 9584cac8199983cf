"""What the adviser proposes, and why."""

from dataclasses import replace
from pathlib import Path

import pytest

from community.content.adviser import Reason, advise
from community.content.kinds import Help, Trust
from community.content.methods import load_methods

METHODS = load_methods(Path(__file__).parents[2] / "content")


def ask(help, trust=Trust.HIGH, size=6, minutes=None):
    advice = advise(METHODS.values(), help=help, size=size, trust=trust, minutes=minutes)
    instead_of = advice.instead_of.id if advice.instead_of else None
    return advice.first.id, advice.reason, instead_of, [method.id for method in advice.others]


MADE_FOR = [
    (Help.REWORDING, "ten_steps", ["als_classic", "hypotheses"]),
    (Help.IDEAS, "incident", ["key_question", "troika"]),
    (Help.INSIGHT, "balint", ["hypotheses", "ten_steps"]),
    (Help.CANDOUR, "gossip", ["hypotheses", "als_classic"]),
    (Help.RECOGNITION, "questions_only", ["mirror", "als_classic"]),
    (Help.CHOICE, "dilemma", ["als_classic", "ten_steps"]),
    (Help.IMPROVEMENT, "tuning", ["key_question", "als_classic"]),
]


@pytest.mark.parametrize(("help", "first", "others"), MADE_FOR)
def test_a_set_that_trusts_each_other_gets_what_is_made_for_the_help(help, first, others):
    assert ask(help) == (first, Reason.HELP, None, others)


def test_without_a_wish_it_is_the_method_that_is_good_for_most():
    assert ask(None)[:3] == ("als_classic", Reason.ANY, None)


def test_no_one_is_sent_deeper_than_a_set_can_bear():
    for help in (None, *Help):
        for trust in Trust:
            for size in range(2, 13):
                for minutes in (None, 10, 45, 90):
                    advice = advise(
                        METHODS.values(), help=help, size=size, trust=trust, minutes=minutes
                    )
                    for method in (advice.first, *advice.others):
                        assert trust.is_enough_for(method.trust)


def test_a_new_set_hears_what_would_fit_once_it_knows_itself_better():
    assert ask(Help.CANDOUR, Trust.LOW)[:3] == ("ten_steps", Reason.TRUST, "gossip")
    assert ask(Help.CHOICE, Trust.LOW)[:3] == ("ten_steps", Reason.TRUST, "dilemma")


def test_what_serves_the_wish_and_is_safe_needs_no_other_reason():
    assert ask(Help.CANDOUR, Trust.MIDDLE)[:3] == ("hypotheses", Reason.HELP, None)


def test_three_people_are_sent_to_the_method_for_three():
    assert ask(Help.IDEAS, size=3) == ("troika", Reason.HELP, None, [])
    assert ask(Help.CHOICE, size=3)[:3] == ("troika", Reason.SIZE, "dilemma")


def test_a_quarter_of_an_hour_is_enough_for_one_method_only():
    assert ask(Help.CHOICE, minutes=15) == ("troika", Reason.TIME, "dilemma", [])


def test_what_stands_back_for_want_of_people_or_time_is_itself_safe():
    assert ask(Help.CANDOUR, Trust.LOW, minutes=15)[:3] == ("troika", Reason.TIME, "ten_steps")
    assert ask(Help.CANDOUR, Trust.LOW, size=3)[:3] == ("troika", Reason.SIZE, "ten_steps")


def test_two_people_still_get_an_answer():
    assert ask(Help.IDEAS, size=2)[0] == "troika"


def test_a_set_larger_than_the_method_can_do_with_fewer_but_nobody_is_left_out_needlessly():
    assert ask(Help.IDEAS, size=9)[0] == "incident"
    assert ask(Help.RECOGNITION, size=8)[:2] == ("questions_only", Reason.HELP)


def test_an_alternative_is_never_one_to_avoid():
    for help in Help:
        for trust in Trust:
            advice = advise(METHODS.values(), help=help, size=6, trust=trust)
            assert all(help not in method.avoid_for for method in advice.others)
            assert advice.first not in advice.others


def test_the_order_of_the_methods_makes_no_difference():
    backwards = list(reversed(METHODS.values()))
    for help in (None, *Help):
        one = advise(METHODS.values(), help=help, size=6, trust=Trust.HIGH)
        assert one == advise(backwards, help=help, size=6, trust=Trust.HIGH)


def test_without_a_safe_method_there_is_no_advice():
    deep = [replace(METHODS["als_classic"], trust=Trust.HIGH)]
    assert advise(deep, help=Help.IDEAS, size=6, trust=Trust.MIDDLE) is None
    assert advise([], help=None, size=6, trust=Trust.HIGH) is None
