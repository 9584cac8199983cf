"""How a hint is shown."""

import pytest
from flask import render_template

from community.coaching.hint import Hint, Signal
from community.web import words


@pytest.fixture
def nudge(app):
    def draw(signal, example="", written_in="en", **more):
        with app.test_request_context():
            hint = Hint(signal, 0, 4, example)
            return render_template("shared/_nudge.html", hint=hint, written_in=written_in, **more)

    return draw


def test_there_are_words_for_every_signal():
    assert set(words.COACH) == set(words.COACH_BECAUSE) == set(Signal)


def test_an_idea_can_be_parked_or_kept(nudge):
    html = nudge(Signal.ADVICE_AS_QUESTION)
    assert 'name="do" value="park">Park this idea<' in html
    assert 'name="do" value="keep">Keep it as a question<' in html
    assert "only you can see it" in html


def test_what_is_no_idea_can_only_be_kept(nudge):
    html = nudge(Signal.CLOSED)
    assert 'value="park"' not in html
    assert 'name="do" value="keep">Keep it as it is<' in html


def test_an_example_says_in_which_language_it_is(nudge):
    assert '<em lang="nl">“Wat merk je?”</em>' in nudge(Signal.WHY, "Wat merk je?", "nl")
    assert "<em>“What?”</em>" in nudge(Signal.WHY, "What?")
    assert "<em" not in nudge(Signal.WHY)


def test_the_page_may_say_when_ideas_are_asked_for_and_choose_the_buttons(nudge):
    html = nudge(Signal.ADVICE, opens="Suggestions open on Monday.", buttons=[("park", "Park it")])
    assert "Suggestions open on Monday." in html
    assert html.count("<button") == 1
    assert "<button" not in nudge(Signal.ADVICE, buttons=[])
