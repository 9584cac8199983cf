from collections.abc import Callable
from pathlib import Path

import pytest

from community.coaching.coach import hints
from community.coaching.hint import Hint
from community.coaching.rules import Coach, load_coach
from community.content.kinds import Kind

Hints = Callable[..., list[Hint]]


@pytest.fixture(scope="session")
def coach() -> Coach:
    """The coach with the files of the site."""
    return load_coach(Path(__file__).parents[2] / "content")


@pytest.fixture
def hints_for(coach: Coach) -> Hints:
    """What the coach says about a text."""

    def find(text: str, language: str = "en", kind: Kind = Kind.QUESTION_OPEN, **more: bool):
        return hints(text, language=language, kind=kind, coach=coach, **more)

    return find


@pytest.fixture
def said(hints_for: Hints) -> Callable[..., dict[str, str]]:
    """The signals of a text in their order, each with the words that gave rise to it."""

    def find(text: str, *about: object, **more: bool) -> dict[str, str]:
        return {
            str(hint.signal): text[hint.start : hint.end]
            for hint in hints_for(text, *about, **more)
        }

    return find
