import pytest

from community.anonymity.finding import What


@pytest.mark.parametrize(
    "street",
    [
        "Kerkstraat 12",
        "Neubaugasse 12",
        "12 Baker Street",
        "calle Mayor 5",
        "ul. Długa 7",
        "ул. „Шипка“ 4",
    ],
)
def test_a_street_with_a_number_is_found_in_any_language(possible, street):
    assert possible(f"… {street}, …") == [(What.STREET, street)]


@pytest.mark.parametrize("text", ["Halverwege 3 gesprekken", "Street 3", "in de straat 4 huizen"])
def test_a_number_behind_another_word_is_no_address(possible, text):
    assert possible(text) == []


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        ("nl", "Haar postcode is 9601 AB, geloof ik.", "9601 AB"),
        ("en", "He lives somewhere in S65 1AB now.", "S65 1AB"),
        ("pl", "Jej kod to 95-200, chyba.", "95-200"),
        ("pl", "Wysłałam na 95-200 Pabianice.", "95-200"),
        ("es", "Su código postal es 39300, creo.", "39300"),
        ("de", "Ihre PLZ ist 8605, glaube ich.", "8605"),
        ("bg", "Пощенският ѝ код е 2600, мисля.", "2600"),
    ],
)
def test_a_postcode_is_found_by_its_letters_or_beside_its_word(possible, language, text, code):
    assert (What.POSTCODE, code) in possible(text, language=language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Ze verdient 2400 EU-subsidie of 1500 MB, sinds 2019 UW."),
        ("de", "Das waren 2019 Kurse mit 1200 Menschen."),
        ("es", "Le deben 12000 euros desde 2019."),
        ("pl", "Przyszło 20-100 osób, zwykle 15-200 osób."),
        ("bg", "Дължи 2600 лева от 2019 година."),
    ],
)
def test_a_sum_and_a_year_are_no_postcode(possible, language, text):
    assert [kind for kind, _ in possible(text, language=language)] == []


@pytest.mark.parametrize(
    ("language", "text", "town"),
    [
        ("en", "She lives in Zebworth now.", "Zebworth"),
        ("nl", "Hij komt uit Zebwoude en blijft.", "Zebwoude"),
        ("de", "Sie wohnt in Zebau bei ihrer Schwester.", "Zebau"),
        ("de", "Er ist in Bruck an der Mur aufgewachsen, in Zebhausen.", "Zebhausen"),
        ("es", "Vive en Zebalejos con él.", "Zebalejos"),
        ("pl", "Mieszka w Zebowie u siostry.", "Zebowie"),
        ("bg", "Живее в Зебово при сестра си.", "Зебово"),
    ],
)
def test_a_capital_behind_the_word_for_being_somewhere_is_a_town(possible, language, text, town):
    assert (What.TOWN, town) in possible(text, language=language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "She came from Syria, lived in Poland and left in March."),
        ("nl", "Ze komt uit Eritrea en woont in Nederland, in het noorden."),
        ("de", "Sie lebt in Armut, kommt aus Syrien und wohnt in Wohngemeinschaften."),
        ("es", "Vino de Honduras y vive en España."),
        ("pl", "Przyjechała z Ukrainy, mieszka w Polsce."),
        ("bg", "Дойде от Украйна, живее в България."),
    ],
)
def test_a_country_is_no_town(possible, language, text):
    assert possible(text, language=language) == []
