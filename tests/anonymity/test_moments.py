import pytest

from community.anonymity.finding import What

AGES = {
    "en": ["he is 47", "She’s 23 now", "a 52-year-old woman", "a man of 35", "My client (41)"],
    "nl": ["hij is 47", "een vrouw van 35 jaar", "een 52-jarige man", "Ze werd 61."],
    "de": ["er ist 47", "eine 52-jährige Frau", "im Alter von 47 begann er", "47 Jahre alt"],
    "es": ["tiene 47 años", "una mujer de 52 años", "cumplió 61"],
    "pl": ["ma 47 lat", "52-letnia kobieta", "w wieku 58 lat", "47-latek"],
    "bg": ["той е на 47 години", "52-годишна жена", "навърши 61"],
}
NO_AGES = {
    "en": [
        "she is over 50 and fit",
        "a man of about 40",
        "He is 20 minutes late",
        "after 20 years in the factory",
        "she is 40% sure",
        "Turn 18 pages",
    ],
    "nl": [
        "na 20 jaar in de fabriek",
        "hij is 30 minuten te laat",
        "zij is al 20 jaar schoonmaakster",
    ],
    "de": ["nach 20 Jahren im Betrieb", "er ist 30 Minuten zu spät", "sie ist 16 Stunden da"],
    "es": ["tras 20 años en la fábrica", "tiene 20 años de experiencia", "llega 30 minutos tarde"],
    "pl": [
        "ma ponad 50 lat",
        "po 20 latach w fabryce",
        "ma 16 godzin tygodniowo",
        "od 20 lat pracuje",
    ],
    "bg": ["след 20 години в завода", "на 30 минути оттук", "работи 20 часа"],
}


def each(table):
    return [(language, text) for language, texts in table.items() for text in texts]


@pytest.mark.parametrize(("language", "text"), each(AGES))
def test_an_age_to_the_year_is_found(possible, language, text):
    assert [kind for kind, _ in possible(text, language=language)] == [What.AGE]


@pytest.mark.parametrize(("language", "text"), each(NO_AGES))
def test_other_numbers_are_no_age(possible, language, text):
    assert possible(text, language=language) == []


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("en", "It began on 14 March, in the rain.", "on 14 March"),
        ("en", "It began on March 14th, 2024.", "on March 14th, 2024"),
        ("nl", "Op 14 maart 2024 begon het.", "Op 14 maart 2024"),
        ("de", "Es begann am 14. März.", "am 14. März"),
        ("es", "Empezó el 14 de marzo de 2024.", "el 14 de marzo de 2024"),
        ("pl", "Zaczęło się 14 marca.", "14 marca"),
        ("bg", "Започна на 14 март.", "на 14 март"),
        ("nl", "Het was op 02-09-2019 klaar.", "op 02-09-2019"),
        ("en", "It was 2019-09-02.", "2019-09-02"),
    ],
)
def test_a_date_to_the_day_is_found(possible, language, text, date):
    assert possible(text, language=language) == [(What.DATE, date)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It began in March, on a Monday, in 2019, and may 20 times have been tried."),
        ("nl", "Het begon in maart, op een maandag, in module 2.3.11."),
        ("de", "Es begann im März 2019, Kapitel 2.3."),
        ("pl", "Zaczęło się w marcu, w poniedziałek."),
    ],
)
def test_a_month_alone_is_no_date(possible, language, text):
    assert possible(text, language=language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "She was born on 3 February 1981."),
        ("en", "DOB: 03/02/1981"),
        ("en", "He was born in 1981."),
        ("nl", "Zij is geboren op 3 februari 1981."),
        ("de", "Sie ist am 3. Februar 1981 geboren."),
        ("es", "Nació el 3 de febrero de 1981."),
        ("pl", "Urodziła się 3 lutego 1981."),
        ("bg", "Родена е на 3 февруари 1981."),
    ],
)
def test_when_somebody_was_born_is_told_from_other_dates(possible, language, text):
    assert [kind for kind, _ in possible(text, language=language)] == [What.BIRTH_DATE]
