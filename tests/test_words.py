"""Every word a person reads exists in every language of the site."""

import re
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po

from community.config import LANGUAGES

ROOT = Path(__file__).parent.parent
TRANSLATIONS = ROOT / "community/translations"
OTHERS = [code for code in LANGUAGES if code != "en"]


@pytest.fixture(scope="module")
def said() -> set[str | tuple[str, ...]]:
    """Every message in the code and the templates."""
    with (TRANSLATIONS / "babel.cfg").open() as settings:
        methods, options = parse_mapping_cfg(settings)
    keywords = {"_": None, "_l": None, "gettext": None, "ngettext": (1, 2), "lazy_gettext": None}
    found = extract_from_dir(str(ROOT), methods, options, keywords=keywords)
    return {
        message if isinstance(message, str) else tuple(message) for _f, _l, message, _c, _x in found
    }


def catalogue(language: str) -> Catalog:
    with (TRANSLATIONS / language / "LC_MESSAGES/messages.po").open("rb") as file:
        return read_po(file, locale=language)


def places(text: str) -> set[str]:
    return set(re.findall(r"%\((\w+)\)[sd]", text))


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_left_in_english(language: str, said: set[str | tuple[str, ...]]) -> None:
    known = {m.id if isinstance(m.id, str) else tuple(m.id): m for m in catalogue(language) if m.id}
    missing = [message for message in said if message not in known]
    assert not missing, (
        f"{len(missing)} words are not in the catalogue; run `make words`: {missing[:5]}"
    )
    empty = [key for key, m in known.items() if not all(_versions(m))]
    assert not empty, f"{len(empty)} words are not translated: {empty[:5]}"
    assert not [key for key, m in known.items() if m.fuzzy]


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_fills_in_the_same_names_and_numbers(language: str) -> None:
    for message in catalogue(language):
        if not message.id:
            continue
        source = message.id if isinstance(message.id, str) else message.id[-1]
        for version in _versions(message)[-1:]:
            assert places(version) == places(source), message.id


def _versions(message: Message) -> list[str]:
    return [message.string] if isinstance(message.string, str) else list(message.string)
