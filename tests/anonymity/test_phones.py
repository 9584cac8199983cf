import pytest

from community.anonymity.companion import findings
from community.anonymity.finding import Softer, What

# Where a country keeps numbers for stories we use those; elsewhere the plainest row of digits.
PHONES = {
    "NL": [
        "06 12345678",
        "06-12345678",
        "0612345678",
        "06 12 34 56 78",
        "06-12.34.56.78",
        "(020) 123 45 67",
        "020 - 123 45 67",
        "020/1234567",
        "+31 6 12345678",
        "+31 (0)6 12345678",
        "0031 6 12345678",
        "31612345678",
    ],
    "GB": [
        "07700 900123",
        "07700900123",
        "07700-900-123",
        "+44 7700 900123",
        "+44 (0)7700 900123",
        "(020) 7946 0123",
        "020 7946 0123",
        "01632 960123",
        "0044 7700 900123",
    ],
    "AT": ["0664 1234567", "0664/1234567", "0664 123 45 67", "+43 664 1234567", "(01) 5123456"],
    "ES": [
        "612345678",
        "612 345 678",
        "612.345.678",
        "612 34 56 78",
        "91 123 45 67",
        "+34 612 345 678",
    ],
    "PL": [
        "600 123 456",
        "600-123-456",
        "600123456",
        "22 123 45 67",
        "(22) 123 45 67",
        "+48 600 123 456",
    ],
    "BG": [
        "0888 123 456",
        "0888/123 456",
        "0888123456",
        "02 981 2345",
        "+359 888 123 456",
        "00359888123456",
    ],
    "elsewhere": ["+32 470 12 34 56", "+49 171 1234567", "+380 50 123 4567"],
}


@pytest.mark.parametrize("number", [number for numbers in PHONES.values() for number in numbers])
def test_a_phone_number_is_certain_however_it_is_written(certain, number):
    for text in (number, f"Ring her on {number}.", f"({number})", f"thuis {number}, 2 keer gebeld"):
        assert certain(text) == [(What.PHONE, number)]


def test_a_phone_number_becomes_a_phone_number():
    assert [finding.softer for finding in findings("06-12345678")] == [Softer.PHONE]


def test_two_phone_numbers_in_a_row_are_two(certain):
    both = [(What.PHONE, "06 12345678"), (What.PHONE, "06 87654321")]
    for between in (" ", ", ", " / ", "/", ",", "; ", "\n", " of "):
        assert certain(f"06 12345678{between}06 87654321") == both


def test_what_stands_around_a_phone_number_stays(certain):
    assert certain("In 2024 0612345678 gebeld") == [(What.PHONE, "0612345678")]
    assert certain("op 12-05-2024 14.30 06 12345678") == [(What.PHONE, "06 12345678")]
    assert certain("07700 900123 2 children") == [(What.PHONE, "07700 900123")]


def test_a_short_number_is_a_phone_number_only_behind_a_word_for_it(certain):
    assert certain("tel. 4567890") == [(What.PHONE, "4567890")]
    assert certain("тел.: 981 2345") == [(What.PHONE, "981 2345")]
    assert certain("Telefonnummer 51234 56") == [(What.PHONE, "51234 56")]
    assert findings("4567890") == []


def test_phone_numbers_in_other_typesetting_are_found_as_they_were_written(certain):
    for number in (
        "06\u201112345678",
        "06\u00a012\u202f34\u200956\u00a078",
        "０６１２３４５６７８",
        "06–12345678",
    ):
        assert certain(f"bel {number}!") == [(What.PHONE, number)]
    assert certain("bel \u202a06 12345678\u202c nu") == [(What.PHONE, "06 12345678")]


@pytest.mark.parametrize(
    "text",
    [
        "€ 612.345.678",
        "612 345 678 zł",
        "612.345.678 euro",
        "600 000 000 inhabitants",
        "1 612 345 678 inhabitants",
        "612 345 678 901 stars",
        "612345678,50",
        "12-05-2024",
        "01.02.2011-31.12.2022",
        "2024-05-12 06:12:34",
        "1/2/2025, 3/4/2025",
        "2019-2023",
        "2019/2020",
        "2019 - 2023",
        "09.00-17.00",
        "0900-1700",
        "0830-1700",
        "8.30 - 12.00 13.00 - 17.00",
        "14:30-15:45",
        "12,5% en 75 %",
        "1012 AB, 00-950, 28013, SW1A 1AA, 1010",
        "1.250 - 15.000",
        "1.250.000 en 1,250,000",
        "978-83-7181-510-2",
        "01 02 03 04 05 06",
        "01-02 03-04 05-06",
        "modules 1.1 1.2 1.3 2.1 2.2",
        "https://www.example.org/jobs/612345678",
        "example.nl/vacature/0612345678",
    ],
)
def test_money_dates_times_years_and_codes_are_no_phone_numbers(text):
    assert findings(f"Het was {text} en niet meer.") == []


@pytest.mark.parametrize(
    "number", ["112", "999", "0800 1234", "0800 123 4567", "0900-1234", "900 123 456"]
)
def test_a_number_that_anyone_may_call_gives_nobody_away(number):
    assert findings(f"Call {number} for help.") == []
