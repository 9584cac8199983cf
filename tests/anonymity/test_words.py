import pytest

from community.anonymity.finding import SOFTER, What
from community.web.words import FOUND, SOFTER_HINT


@pytest.mark.parametrize("kind", list(What))
def test_there_are_words_for_everything_that_can_be_found(kind):
    assert FOUND[kind]


def test_there_is_a_hint_for_whatever_the_writer_decides_about():
    indirect = list(What)[list(What).index(What.NAME) :]
    assert set(SOFTER_HINT) == set(indirect)
    assert set(indirect) <= set(SOFTER)
