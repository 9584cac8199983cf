import pytest

from community.anonymity.finding import What


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "He works at Zebco by night.", (What.EMPLOYER, "Zebco")),
        ("en", "He works at B&Q by night.", (What.EMPLOYER, "B&Q")),
        ("nl", "Hij werkt bij Albert Heijn in de winkel.", (What.EMPLOYER, "Albert Heijn")),
        ("de", "Er arbeitet bei Spar am Abend.", (What.EMPLOYER, "Spar")),
        ("es", "Trabaja en Zebadona de noche.", (What.EMPLOYER, "Zebadona")),
        ("pl", "Pracuje w Zebronce na noc.", (What.EMPLOYER, "Zebronce")),
        ("bg", "Работи в Зебланд нощем.", (What.EMPLOYER, "Зебланд")),
        ("en", "She left Zebton City College early.", (What.SCHOOL, "Zebton City College")),
        ("nl", "Ze zat op ROC Friese Poort.", (What.SCHOOL, "ROC Friese Poort")),
        ("pl", "Chodziła do Technikum nr 3.", (What.SCHOOL, "Technikum nr 3")),
        ("nl", "Hij miste de Sint-Jozefkerk zeer.", (What.WORSHIP, "Sint-Jozefkerk")),
        ("es", "Iba a la parroquia de San Roque.", (What.WORSHIP, "parroquia de San Roque")),
        ("en", "He plays football for Zebton Rovers.", (What.CLUB, "Zebton Rovers")),
    ],
)
def test_organisations_are_found_by_what_stands_beside_their_name(possible, language, text, found):
    assert possible(text, language=language) == [found]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He works at night, for the NHS, with the Home Office, and went to Primary School."),
        ("nl", "Zij werkt bij het UWV en bij een bakker, en zat op het College."),
        ("de", "Er arbeitet bei Freunden, für Geld, und lernt in der Schule Deutsch."),
    ],
)
def test_an_institution_everybody_knows_is_no_trace(possible, language, text):
    assert possible(text, language=language) == []


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "She has three small children.", What.FAMILY),
        ("nl", "Vader van twee kinderen, en moe.", What.FAMILY),
        ("de", "Sie ist alleinerziehend und müde.", What.FAMILY),
        ("en", "He was diagnosed with schizophrenia.", What.DIAGNOSIS),
        ("bg", "Поставиха му диагноза шизофрения.", What.DIAGNOSIS),
        ("es", "La pelea salió en el periódico.", What.NEWS),
        ("pl", "Bójka była w gazecie.", What.NEWS),
        ("nl", "Hij is hoefsmid van zijn vak.", What.JOB),
    ],
)
def test_a_trace_is_found_by_its_word(possible, language, text, kind):
    assert [found for found, _ in possible(text, language=language)] == [kind]


def test_faith_is_a_trace_only_beside_origin(possible):
    assert possible("She is a Catholic, and very quiet.", language="en") == []
    text = "She is a Pentecostal from Ghana, and very quiet."
    assert possible(text, language="en") == [(What.ORIGIN, "Pentecostal")]


LONG = "I get up at five and I sit there and I think that nobody is waiting for me"


@pytest.mark.parametrize("quote", [f"“{LONG}”", f"„{LONG}“", f"«{LONG}»", f'"{LONG}"'])
def test_a_long_quotation_is_a_trace_in_any_language(possible, quote):
    assert possible(f"And {quote}, so it was.") == [(What.QUOTE, quote)]


def test_a_short_quotation_and_what_stands_between_two_are_none(possible):
    assert possible(f'"Yes," he said. {LONG}. "No," she said.') == []


def test_a_quotation_gives_way_to_what_is_in_it(possible):
    found = possible(f"“{LONG}, says Fatima”", language="en")
    assert found == [(What.NAME, "Fatima")]


def test_gender_is_no_trace(possible):
    assert possible("He is a man, she is a woman, they are people.", language="en") == []
