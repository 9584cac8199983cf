"""What makes a passphrase good enough."""

import pytest

from community.errors import Refused
from community.passphrases import LONGEST, check_passphrase, normalised

ABOUT = "Ana Anason ana@example.org Harbour office"
pytestmark = pytest.mark.usefixtures("context")


@pytest.mark.parametrize(
    "passphrase",
    [
        "four cups of cold tea",
        "vier koppen koude thee",
        "жълт трамвай пее тихо",
        "          seventeen grey geese",
        "48150162342915871",  # figures are as good as letters: there are no composition rules
        "Ana drinks four cups of tea",
        "k" * 3 + "x9#mQ2!vB7&zR4",
        "ä" * 6 + "öüßéèçñøåœ",
        "a passphrase of exactly as many characters as may be " * 3
        + "and a few more words at its end, so here.",
    ],
)
def test_what_only_its_owner_would_think_of_is_taken(passphrase: str) -> None:
    check_passphrase(passphrase[:LONGEST], about=ABOUT)


@pytest.mark.parametrize("passphrase", ["four cups", "x" * 14, "", "four cups tea!"])
def test_what_is_shorter_than_fifteen_characters_is_not(passphrase: str) -> None:
    with pytest.raises(Refused) as refusal:
        check_passphrase(passphrase, about=ABOUT)
    assert refusal.value.field == "passphrase"
    assert "15" in refusal.value.message


def test_what_is_longer_than_two_hundred_is_not_cut_but_refused() -> None:
    with pytest.raises(Refused, match="201"):
        check_passphrase("words that go on " * 20, about=ABOUT)


@pytest.mark.parametrize(
    "passphrase",
    [
        "seven chairs in a circle",
        "Seven Chairs In A Circle",
        "correct horse battery staple",
        "passwordpassword",
        "wachtwoord wachtwoord",
        "123456789012345",
        "987654321098765",
        "qwertyuiopasdfgh",
        "abcdefghijklmnop",
        "aaaaaaaaaaaaaaaaaa",
        "...................",
        "Ana Anason Ana Anason",
        "anason@example.org1",
        "setwise setwise setwise",
        "Harbour office 12",
    ],
)
def test_what_anybody_could_guess_is_not(passphrase: str) -> None:
    with pytest.raises(Refused, match="easy to guess"):
        check_passphrase(passphrase, about=ABOUT)


def test_the_same_words_from_another_keyboard_are_the_same() -> None:
    assert normalised("cafe\u0301 solo por favor") == normalised("café solo por favor")
