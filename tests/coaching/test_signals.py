"""What each signal is told by, and which of them are said."""

import pytest

from community.coaching.hint import Signal
from community.content.kinds import Kind

LONG = "tak " * 41


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "And have you thought about meeting him at home?", "have you thought about"),
        ("en", "Who was there, and have you tried ringing her?", "have you tried"),
        ("nl", "Heb je al geprobeerd om hem te bellen?", "Heb je al geprobeerd"),
        ("de", "Hast du schon versucht, ihn anzurufen?", "Hast du schon versucht"),
    ],
)
def test_advice_dressed_as_a_question(said, language, text, words):
    assert said(text, language) == {"advice_as_question": words}


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "I think you should call her.", "I think you should"),
        ("nl", "Je moet haar bellen.", "Je moet"),
        ("de", "Du solltest sie anrufen.", "Du solltest"),
    ],
)
def test_advice_outright(said, language, text, words):
    assert said(text, language) == {"advice": words}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "What do you think you should do?"),
        ("en", "What, in your eyes, you should let go of?"),
        ("nl", "Wat vind je, als zijn coach, je moet doen?"),
        ("de", "Was denkst du, du solltest es lassen?"),
    ],
)
def test_what_is_asked_about_is_no_advice(said, language, text):
    assert "advice" not in said(text, language)


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "In my case it was the bus. What is it with him?", "In my case"),
        ("en", "I once had a client like him. What keeps you going?", "I once had a"),
        ("nl", "Bij mij was het de bus. Wat is het bij hem?", "Bij mij"),
        ("nl", "Ik had ook zo'n cliënt. Wat houdt jou gaande?", "Ik had ook"),
        ("de", "Bei mir war es der Bus. Was ist es bei ihm?", "Bei mir"),
        ("de", "In meinem Fall war es der Bus. Was ist es bei ihm?", "In meinem Fall"),
    ],
)
def test_an_own_story(said, language, text, words):
    found = said(text, language)
    assert found["own_story"].startswith(words)
    assert len(found) == 1


@pytest.mark.parametrize("language", ["en", "nl", "de", "bg", "??"])
def test_more_than_one_question(said, language):
    assert said("A? B b?", language) == {"several": "B b?"}
    assert said("A b?? !", language) == {}


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "And why did you stay?", "why"),
        ("nl", "Waarom bleef je?", "Waarom"),
        ("de", "Du bist geblieben, wieso eigentlich?", "wieso"),
    ],
)
@pytest.mark.parametrize("kind", [Kind.QUESTION_FACT, Kind.QUESTION_OPEN])
def test_why(said, language, text, words, kind):
    assert said(text, language, kind) == {"why": words}


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Marta, is he afraid?", "is"),
        ("en", "If he does not come, do you ring him?", "do"),
        ("en", "He is angry, isn’t he?", "isn’t he"),
        ("nl", "En ben je boos?", "ben"),
        ("nl", "Hij is boos, toch?", "toch"),
        ("de", "Kennst du ihn gut?", "Kennst"),
        ("de", "Er ist wütend, oder?", "oder"),
    ],
)
def test_a_closed_question(said, language, text, words):
    assert said(text, language) == {"closed": words}
    assert said(text, language, Kind.QUESTION_FACT) == {}


def test_a_closed_question_beside_an_open_one_is_only_one_too_many(said):
    assert list(said("Is he afraid? What of?")) == ["several"]
    assert list(said("Is he afraid? Are you?")) == ["several", "closed"]


@pytest.mark.parametrize("language", ["en", "nl", "de", "pl", ""])
def test_no_question_mark(said, language):
    assert said("Hm. A, b.", language) == {"no_question": "A, b."}
    assert list(said("A: https://example.org/?a=b", language)) == ["no_question"]


@pytest.mark.parametrize("language", ["en", "nl", "de", "es", "tlh"])
def test_a_long_run_up(said, language):
    assert said(f"{LONG.strip()}. A b?", language) == {"run_up": f"{LONG.strip()}. "}
    assert said("tak " * 30 + "a b?", language) == {}


def test_the_words_of_others_do_not_count(said):
    assert said("What do you feel when he says “why me?”") == {}
    assert said("What do you feel when he says: why me?") == {}
    assert said("What did 'you should be patient' do to you?") == {}
    assert said("> Have you tried it? Why?\n\nWhat did he mean?") == {}
    assert said("He says: why me?") == {"no_question": "He says: why me?"}


def test_who_quotes_all_of_it_asks_it(said):
    assert said("“Why did you stay?”") == {"why": "Why"}


def test_markdown_hides_nothing(said):
    assert list(said("- **Have you tried** _ringing_ him?")) == ["advice_as_question"]


def test_typed_and_typographic_apostrophes_are_one(said):
    for mark in "'’‘":
        assert list(said(f"Why don{mark}t you ring him?")) == ["advice_as_question"]


def test_at_most_two_are_said_and_the_most_important_first(said):
    text = f"{LONG}. In my case it was the bus. Have you tried ringing? Why not? Is it far?"
    assert list(said(text)) == ["advice_as_question", "own_story"]


def test_the_same_thing_is_not_said_twice(said):
    assert list(said("Why don’t you ring him?")) == ["advice_as_question"]
    assert list(said("You should ring him")) == ["advice"]


@pytest.mark.parametrize("text", ["", " \n", "…", "?", "-", "_"])
def test_nothing_is_said_about_nothing(hints_for, text):
    assert [hints_for(text, "en", kind) for kind in Kind] == [[]] * len(Kind)


def test_only_the_kinds_that_are_coached_get_hints(hints_for):
    coached = {
        kind for kind in Kind if hints_for("Have you tried ringing? We did. " * 9, "en", kind)
    }
    assert coached == {
        Kind.QUESTION_FACT, Kind.QUESTION_OPEN, Kind.ASSOCIATION, Kind.HYPOTHESIS,
        Kind.PROBLEM_STATEMENT, Kind.COOL_FEEDBACK,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("language", "sure", "hedged"),
    [
        ("en", "He is afraid.", "I guess he is afraid."),
        ("nl", "Hij is bang.", "Misschien is hij bang."),
        ("de", "Er hat Angst.", "Er hat wohl Angst."),
    ],
)
def test_a_guess_gets_a_hedge(said, language, sure, hedged):
    assert said(sure, language, Kind.HYPOTHESIS) == {"hedge": sure}
    assert said(hedged, language, Kind.HYPOTHESIS) == {}
    assert said(sure, "bg", Kind.HYPOTHESIS) == {}


def test_a_guess_with_a_solution_in_it_can_be_parked(hints_for):
    assert hints_for("You should ring him.", "en", Kind.HYPOTHESIS)[0].park


def test_an_association_is_short(said):
    assert said("tree " * 25, "en", Kind.ASSOCIATION) == {}
    assert list(said("tree " * 31, "en", Kind.ASSOCIATION)) == ["wordy"]
    assert list(said("drzewo " * 31, "pl", Kind.ASSOCIATION)) == ["wordy"]


@pytest.mark.parametrize(
    ("language", "nobodys", "mine"),
    [
        ("en", "He never comes.", "My problem is that I wait, e.g. on Mondays."),
        ("nl", "Hij komt nooit.", "Mijn probleem is dat ik wacht, bijv. op maandag."),
        ("de", "Er kommt nie.", "Mein Problem ist, dass ich warte, z.B. am Montag."),
    ],
)
def test_a_problem_is_one_sentence_in_the_first_person(said, language, nobodys, mine):
    assert said(mine, language, Kind.PROBLEM_STATEMENT) == {}
    assert said(nobodys, language, Kind.PROBLEM_STATEMENT) == {"first_person": nobodys}
    both = f"{mine} {nobodys}"
    assert said(both, language, Kind.PROBLEM_STATEMENT) == {"one_sentence": nobodys}


@pytest.mark.parametrize(
    ("language", "flat", "wondering"),
    [
        ("en", "Step two is missing.", "And I wonder where step two is."),
        ("nl", "Stap twee ontbreekt.", "Ik vraag me af waar stap twee is."),
        ("de", "Schritt zwei fehlt.", "Ich frage mich, wo Schritt zwei ist."),
    ],
)
def test_cool_feedback_begins_with_wondering(said, language, flat, wondering):
    assert said(wondering, language, Kind.COOL_FEEDBACK) == {}
    assert said(flat, language, Kind.COOL_FEEDBACK) == {"wonder": flat}


def test_who_is_still_writing_is_not_told_what_is_missing(said):
    assert said("What would he", finished=False) == {}
    assert list(said("What would he")) == ["no_question"]
    assert list(said("I see. Good.", finished=False)) == ["no_question"]
    assert list(said("Have you tried to", finished=False)) == ["advice_as_question"]


def test_an_example_stays_the_same_while_one_writes_on(hints_for):
    text = "Have you thought about meeting him at home one morning, so that it is easier?"
    examples = {hints_for(text[:end], "en")[0].example for end in range(22, len(text))}
    assert len(examples) == 1


def test_every_signal_has_examples_in_every_language(coach):
    for rules in coach.languages.values():
        for signal in Signal:
            assert len(set(rules.rule(signal).examples)) >= 2


@pytest.mark.parametrize("language", ["en", "nl", "de"])
def test_an_example_of_the_coach_needs_no_hint_itself(coach, hints_for, language):
    kinds = {
        Signal.WONDER: Kind.COOL_FEEDBACK,
        Signal.HEDGE: Kind.HYPOTHESIS,
        Signal.ONE_SENTENCE: Kind.PROBLEM_STATEMENT,
        Signal.FIRST_PERSON: Kind.PROBLEM_STATEMENT,
        Signal.WORDY: Kind.ASSOCIATION,
    }
    for signal in Signal:
        for example in coach.rules(language).rule(signal).examples:
            assert hints_for(example, language, kinds.get(signal, Kind.QUESTION_OPEN)) == []
