"""A learning activity, and the facilitator's guide to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from community.content.files import Page
from community.content.kinds import ActivityKind, Group
from community.content.tables import Table, read
from community.content.words import Localised, Words, across, where_given


@dataclass(frozen=True, slots=True)
class Guide:
    """How to lead an activity. Only facilitators see it."""

    aim: str
    materials: tuple[str, ...]
    steps: tuple[str, ...]
    hints: tuple[str, ...]
    pitfalls: tuple[str, ...]
    debrief: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """What one player in a role play gets to read."""

    role: str
    text: str


@dataclass(frozen=True, slots=True)
class Activity:
    """Something to do for an outcome: alone, in pairs or in the group."""

    code: str
    kind: ActivityKind
    minutes: int
    group: Group
    title: Words
    aim: Words
    instructions: Words
    guide: Localised[Guide]
    reflection: Words | None
    questions: Localised[tuple[str, ...]] | None
    cards: Localised[tuple[Card, ...]] | None

    @property
    def outcome_code(self) -> str:
        """The code of the outcome it belongs to."""
        return self.code.partition("-")[0]


@dataclass(frozen=True, slots=True)
class _Version:
    kind: ActivityKind
    minutes: int
    group: Group
    title: str
    aim: str
    instructions: str
    guide: Guide
    reflection: str | None
    questions: tuple[str, ...] | None
    cards: tuple[Card, ...] | None


def read_activity(code: str, pages: Mapping[str, Page]) -> Activity:
    """Put an activity together from its file in each language."""
    versions = {language: read(page, _version) for language, page in pages.items()}
    _refuse_disagreement(pages, versions)
    first = next(iter(versions.values()))
    return Activity(
        code=code,
        kind=first.kind,
        minutes=first.minutes,
        group=first.group,
        title=across(versions, lambda version: version.title),
        aim=across(versions, lambda version: version.aim),
        instructions=across(versions, lambda version: version.instructions),
        guide=across(versions, lambda version: version.guide),
        reflection=where_given(versions, lambda version: version.reflection),
        questions=where_given(versions, lambda version: version.questions),
        cards=where_given(versions, lambda version: version.cards),
    )


def _version(table: Table) -> _Version:
    kind = table.one_of("kind", ActivityKind)
    studies = kind is ActivityKind.CASE_STUDY and table.has("case_study")
    plays = kind is ActivityKind.ROLE_PLAY and table.has("role_play")
    return _Version(
        kind=kind,
        minutes=table.number("minutes", 1, 600),
        group=table.one_of("group", Group),
        title=table.text("title"),
        aim=table.text("aim"),
        reflection=table.text("reflection") if table.has("reflection") else None,
        guide=table.table("guide", _guide),
        questions=table.table("case_study", _questions) if studies else None,
        cards=table.table("role_play", _cards) if plays else None,
        instructions=table.page.required_body(),
    )


def _guide(table: Table) -> Guide:
    return Guide(
        aim=table.text("aim"),
        materials=table.texts("materials"),
        steps=table.texts("steps", least=1),
        hints=table.texts("hints"),
        pitfalls=table.texts("pitfalls"),
        debrief=table.texts("debrief", least=1),
    )


def _questions(table: Table) -> tuple[str, ...]:
    return table.texts("questions", least=1)


def _cards(table: Table) -> tuple[Card, ...]:
    return table.tables("cards", lambda each: Card(each.text("role"), each.text("text")))


def _refuse_disagreement(pages: Mapping[str, Page], versions: Mapping[str, _Version]) -> None:
    """Refuse a translation of another activity than the first one."""
    first, *others = pages
    expected = _facts(versions[first])
    for language in others:
        for key, fact in _facts(versions[language]).items():
            if fact != expected[key]:
                page = pages[language]
                there = f"{expected[key]} in {pages[first].path}"
                raise page.error(page.line_of(key), f'"{key}" is {fact} here, but {there}')


def _facts(version: _Version) -> dict[str, str]:
    """Say what no translation may change; answers point at a question or card by its number."""
    return {
        "kind": version.kind,
        "minutes": str(version.minutes),
        "group": version.group,
        "reflection": "given" if version.reflection else "left out",
        "questions": f"{len(version.questions or ())} long",
        "cards": f"{len(version.cards or ())} long",
    }
