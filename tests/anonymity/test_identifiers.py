import pytest

from community.anonymity.companion import findings
from community.anonymity.finding import Softer, What

LOW_CHANCE = [
    (What.PESEL, "44051401359"),
    (What.PESEL, "440514 01359"),
    (What.EGN, "8032056031"),
    (What.EGN, "7523169263"),
    (What.SVNR, "1237010180"),
    (What.DNI, "54362315K"),
    (What.DNI, "12345678Z"),
    (What.DNI, "12345678-Z"),
    (What.DNI, "12.345.678-Z"),
    (What.DNI, "54362315k"),
    (What.DNI, "M1234567L"),
    (What.NIE, "X2482300W"),
    (What.NIE, "X-2482300-W"),
    (What.NINO, "AB123456C"),
    (What.NINO, "ab123456c"),
    (What.IBAN, "NL91ABNA0417164300"),
    (What.IBAN, "NL91 ABNA 0417 1643 00"),
    (What.IBAN, "GB82 WEST 1234 5698 7654 32"),
    (What.IBAN, "PL61 1090 1014 0000 0712 1981 2874"),
    (What.IBAN, "BG80 BNBG 9661 1020 3456 78"),
    (What.IBAN, "AT61 1904 3002 3457 3201"),
    (What.IBAN, "ES91 2100 0418 4502 0005 1332"),
    (What.IBAN, "es9121000418450200051332"),
]
TYPICAL_GROUPING = [
    (What.BSN, "1112.22.333"),
    (What.SVNR, "1237 010180"),
    (What.SVNR, "1237/010180"),
    (What.SVNR, "1237 01.01.80"),
    (What.NINO, "AB 12 34 56 C"),
    (What.NINO, "AB-12-34-56-C"),
]
HIGH_CHANCE = [
    (What.BSN, "111222333"),
    (What.BSN, "111 222 333"),
    (What.LNCH, "7111042925"),
    (What.NHS, "9434765870"),
    (What.NHS, "943 476 5870"),
]
FAILING = [
    "111252333",
    "1112.52.333",
    "44051401358",
    "8019010008",
    "7111042922",
    "2237 010180",
    "2237010180",
    "54362315Z",
    "X2482300A",
    "QQ123456A",
    "GB123456A",
    "943 476 5871",
    "9434765871",
    "NL91ABNA0417164301",
]
WITH_CUE = [
    (What.BSN, "Zijn BSN is 111222333.", "111222333"),
    (What.BSN, "bsn:123456782", "123456782"),
    (What.BSN, "BSN111222333", "111222333"),
    (What.BSN, "burgerservicenummer 111.222.333", "111.222.333"),
    (What.BSN, "sofinummer 12345672", "12345672"),
    (What.BSN, "111222333, dat is het BSN", "111222333"),
    (What.BSN, "in zijn dossier staat op elke bladzijde 111222333", "111222333"),
    (What.PESEL, "PESEL 440 514 01359", "440 514 01359"),
    (What.EGN, "ЕГН: 80 32 05 60 31", "80 32 05 60 31"),
    (What.LNCH, "ЛНЧ 7111042925", "7111042925"),
    (What.SVNR, "SV-Nummer 1237-010180", "1237-010180"),
    (What.SVNR, "Versicherungsnummer 1238 151380", "1238 151380"),
    (What.NHS, "her NHS number is 943 476 5870", "943 476 5870"),
    (What.ULN, "ULN 1000000043", "1000000043"),
    (What.NINO, "National Insurance number AB 12 34 56", "AB 12 34 56"),
    (What.V_NUMBER, "V-nummer 2712345678", "2712345678"),
    (What.V_NUMBER, "vreemdelingennummer: 271.234.5678", "271.234.5678"),
]
CASE_NUMBERS = [
    ("Dossiernummer 2023/114 ligt bij mij", "2023/114"),
    ("klantnummer is 44812", "44812"),
    ("cliëntnr. C-20391", "C-20391"),
    ("dossier 1234567", "1234567"),
    ("her case no. 2023-114", "2023-114"),
    ("client number: 90412", "90412"),
    ("Kundennummer 448812", "448812"),
    ("Aktenzeichen: 12345/24", "12345/24"),
    ("número de expediente 2023/4411", "2023/4411"),
    ("numer sprawy 114/2023", "114/2023"),
    ("клиентски номер 44812", "44812"),
]


@pytest.mark.parametrize(("kind", "number"), LOW_CHANCE + TYPICAL_GROUPING)
def test_a_number_that_chance_seldom_makes_is_certain_without_a_cue(certain, kind, number):
    assert certain(f"Iets met {number} erin.") == [(kind, number)]


@pytest.mark.parametrize(("kind", "number"), HIGH_CHANCE)
def test_a_number_that_chance_often_makes_is_possible_without_a_cue(
    certain, possible, kind, number
):
    assert certain(f"Iets met {number} erin.") == []
    assert possible(f"Iets met {number} erin.") == [(kind, number)]


@pytest.mark.parametrize(("kind", "text", "number"), WITH_CUE)
def test_a_number_beside_its_cue_is_certain(certain, kind, text, number):
    assert certain(text) == [(kind, number)]


def test_a_cue_far_away_does_not_count(certain, possible):
    text = "Zijn BSN had ik niet nodig. " + "Wij spraken over werk. " * 3 + "111222333"
    assert certain(text) == []
    assert possible(text) == [(What.BSN, "111222333")]


@pytest.mark.parametrize("number", FAILING)
def test_a_number_that_fails_its_check_is_nothing(number):
    assert findings(f"Something with {number} in it.") == []


@pytest.mark.parametrize("number", FAILING)
def test_a_cue_does_not_make_up_for_a_failing_check(number):
    text = f"BSN PESEL ЕГН ЛНЧ SVNR NINO NHS {number}"
    assert findings(text) == []


def test_a_nine_digit_number_of_a_phone_is_no_citizen_service_number(certain, possible):
    assert certain("the number 123456782 was there") == [(What.PHONE, "123456782")]
    assert possible("the number 123456782 was there") == []


@pytest.mark.parametrize("number", ["20240512", "12051980", "€ 11122233", "111.222.333"])
def test_a_date_or_a_sum_is_no_citizen_service_number(number):
    assert findings(f"Op papier stond {number} en meer niet.") == []


@pytest.mark.parametrize("number", ["12", "123", "1234567"])
def test_a_short_number_is_never_filled_up_with_zeros(number):
    assert findings(f"BSN {number}") == []


def test_an_insurance_number_without_a_birthday_needs_a_cue(certain, possible):
    assert possible("1238 151380 in de brief") == [(What.SVNR, "1238 151380")]
    assert findings("1238151380 in de brief") == []


def test_a_personal_number_of_someone_born_after_2099_is_nothing():
    assert findings("44 en 44451401351 samen") == []


def test_a_foreigners_number_or_a_learners_number_needs_its_cue():
    assert findings("the sum of 2712345678 and 1000000043") == []


@pytest.mark.parametrize(("text", "number"), CASE_NUMBERS)
def test_the_number_of_a_file_is_told_by_the_word_in_front(certain, text, number):
    assert certain(text) == [(What.CASE_NUMBER, number)]


@pytest.mark.parametrize(
    "text",
    [
        "het dossier van 2023",
        "dossier 2023",
        "dossier 2019/2020",
        "case number 3 of the day",
        "client no 12",
        "a case of 12345 people",
        "expediente 12.05.2024",
    ],
)
def test_a_year_or_an_ordinal_is_no_file(text):
    assert findings(text) == []


def test_a_number_inside_a_longer_code_is_nothing():
    assert (
        findings("A111222333 111222333B 978-83-7181-510-2 12-111222333 1112223334445556667") == []
    )


def test_a_lower_case_word_behind_eight_digits_is_not_a_letter_of_a_number(certain):
    assert certain("Miał 12345678 z tego powodu.") == []


def test_numbers_in_other_typesetting_are_found_as_they_were_written(certain):
    assert certain("BSN １１１２２２３３３") == [(What.BSN, "１１１２２２３３３")]
    assert certain("SVNR 1237\u00a0010180") == [(What.SVNR, "1237\u00a0010180")]
    assert certain("AB\u200912\u200934\u200956\u2009C") == [
        (What.NINO, "AB\u200912\u200934\u200956\u2009C")
    ]
    assert certain("54362315\u2011K") == [(What.DNI, "54362315\u2011K")]


def test_emphasis_hides_no_number(certain):
    for mark in ("_", "*", "**", "__", "`", "“", "'"):
        assert certain(f"{mark}44051401359{mark}") == [(What.PESEL, "44051401359")]
        assert certain(f"{mark}BSN{mark} 111222333") == [(What.BSN, "111222333")]
        assert certain(f"{mark}AB123456C{mark}") == [(What.NINO, "AB123456C")]
        assert certain(f"{mark}klantnr 44812{mark}") == [(What.CASE_NUMBER, "44812")]
        assert certain(f"{mark}07700 900123{mark}") == [(What.PHONE, "07700 900123")]


def test_softer_words_fit_the_kind():
    softer = [finding.softer for finding in findings("AB123456C NL91ABNA0417164300 klantnr 44812")]
    assert softer == [Softer.IDENTITY, Softer.ACCOUNT, Softer.CASE]
