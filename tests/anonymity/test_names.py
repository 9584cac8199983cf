import pytest

from community.anonymity.finding import What


def named(possible, text, language, **more):
    found = possible(text, language=language, **more)
    return [piece for kind, piece in found if kind in (What.NAME, What.COLLEAGUE)]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Yesterday Mrs O’Connor cried.", "Mrs O’Connor"),
        ("nl", "Ik sprak mevrouw De Vries op de gang.", "mevrouw De Vries"),
        ("nl", "We belden met meneer van der Meer.", "meneer van der Meer"),
        ("de", "Ich sprach mit Frau Mag. Eder im Gang.", "Frau Mag. Eder"),
        ("es", "Hablé con el señor García ayer.", "señor García"),
        ("pl", "Wczoraj pan Kowalski nie przyszedł.", "pan Kowalski"),
        ("bg", "Говорих с г-жа Стоянова вчера.", "г-жа Стоянова"),
    ],
)
def test_a_surname_behind_a_title_is_possibly_a_name(possible, language, text, name):
    assert named(possible, text, language) == [name]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "The man, who is called Zebulon, left.", "Zebulon"),
        ("nl", "Een man, genaamd Zebulon, ging weg.", "Zebulon"),
        ("de", "Ein Mann namens Zebulon ging weg.", "Zebulon"),
        ("es", "Se llama Zebulona y era maestra.", "Zebulona"),
        ("pl", "Mężczyzna o imieniu Zebulon wyszedł.", "Zebulon"),
        ("bg", "Мъж на име Зебулон излезе.", "Зебулон"),
    ],
)
def test_what_somebody_is_called_is_possibly_a_name(possible, language, text, name):
    assert named(possible, text, language) == [name]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "I told Zebulon that it was late.", "Zebulon"),
        ("nl", "Ik zei tegen Zebulon dat het laat was.", "Zebulon"),
        ("es", "Le dije a Zebulón que era tarde.", "Zebulón"),
        ("pl", "Powiedziałam Zebulonowi, że jest późno.", "Zebulonowi"),
        ("bg", "Казах на Зебулон, че е късно.", "Зебулон"),
    ],
)
def test_a_capital_within_a_sentence_makes_a_word_a_name(possible, language, text, name):
    assert named(possible, text, language) == [name]


@pytest.mark.parametrize("noun", ["Arbeit", "Überstunden", "Zweifel", "Bewerbungen"])
def test_in_german_a_capital_says_nothing(possible, noun):
    assert named(possible, f"Weil der Chef {noun} nicht mag, bleibt sie.", "de") == []


def test_in_german_a_common_first_name_is_found_with_its_surname(possible):
    assert named(possible, "Ich habe Hannelore Blaschke gefragt.", "de") == ["Hannelore Blaschke"]


def test_dutch_names_are_found_whole(possible):
    text = "Toen belde Marieke van den Berg van de opleiding."
    assert named(possible, text, "nl") == ["Marieke van den Berg"]


@pytest.mark.parametrize(
    "text",
    [
        "Honestly, I don’t know. Sometimes it helps.",
        "He said: “Nobody asked.” Then he left.",
        "# What I tried\n\n- Smaller steps\n1. Later in the day\na) A walk",
        "She asked me one thing: Why me?",
        "On Monday the NHS and the DWP wrote, in English, about Universal Credit.",
    ],
)
def test_the_start_of_a_sentence_and_what_everybody_knows_are_no_names(possible, text):
    assert named(possible, text, "en") == []


def test_an_abbreviation_ends_no_sentence(possible):
    assert named(possible, "Ask others, e.g. Zebulon, about it.", "en") == ["Zebulon"]


def test_a_name_within_a_sentence_is_also_found_where_one_begins(possible):
    text = "Zebulon came late. I like Zebulon."
    assert named(possible, text, "en") == ["Zebulon", "Zebulon"]


def test_an_unknown_word_that_opens_three_sentences_weighs_as_much(possible):
    assert named(possible, "Zebulon left. Zebulon came back. Zebulon sat down.", "en") != []
    assert named(possible, "Luggage was left. Luggage came back. Luggage stood there.", "en") != []
    assert named(possible, "Luggage was left. The luggage came. Luggage stood there.", "en") == []


def test_an_initial_belongs_to_the_name(possible):
    assert named(possible, "Then Mohammed S. came in.", "en") == ["Mohammed S."]


def test_a_text_full_of_capitals_is_a_title_or_another_language(possible):
    assert named(possible, "How My Client Found Courage After Losing Everything", "en") == []
    text = (
        "Seit ein paar Wochen frage ich vor jedem Gespräch nach dem Platz und dem Sessel am Fenster"
    )
    assert named(possible, text, "en") == []


PEOPLE = frozenset({"Rowan", "Rowan Ashby", "Marta"})


def test_a_member_of_ones_own_set_is_found_in_any_language(possible):
    assert possible("what rowan said", people=PEOPLE) == []
    found = [(What.COLLEAGUE, "Rowan Ashby")]
    assert possible("Rowan Ashby said so.", people=PEOPLE) == found
    assert possible("Rowan Ashby said so.", people=PEOPLE, language="en") == found


def test_the_name_of_a_member_may_be_declined(possible):
    assert named(possible, "Rozmawiałam z Martą o tym.", "pl", people=PEOPLE) == ["Martą"]


def test_a_mentioned_member_is_not_underlined(possible):
    text = "@rowan and @Rowan, what do you think?"
    assert possible(text, people=PEOPLE, mentions=frozenset({"rowan"}), language="en") == []


def test_a_member_whose_name_is_a_word_is_not_seen_in_it(possible):
    people = frozenset({"May"})
    assert possible("May I ask you something?", people=people, language="en") == []
    assert named(possible, "I asked May about it.", "en", people=people) == ["May"]


def test_names_without_letters_match_nothing(possible):
    assert possible("A text.", people=frozenset({"", "A", ".*"}), language="en") == []
