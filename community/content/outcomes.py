"""A learning outcome, and the themes that open a discussion about it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from community.content.activities import Activity
from community.content.files import Page
from community.content.kinds import ActivityKind
from community.content.outline import OutcomeLine
from community.content.tables import Table, read
from community.content.words import Words, across, where_given


@dataclass(frozen=True, slots=True)
class Theme:
    """A question to discuss in the set or with the whole community."""

    code: str
    kind: ActivityKind
    title: Words
    prompt: Words

    @property
    def outcome_code(self) -> str:
        """The code of the outcome it belongs to."""
        return self.code.partition("-")[0]


@dataclass(frozen=True, slots=True)
class Outcome:
    """Something a coach can learn here, with all there is to do and discuss for it."""

    code: str
    title: Words
    short: Words
    summary: Words
    background: Words | None
    themes: tuple[Theme, ...]
    activities: tuple[Activity, ...]

    @property
    def module_code(self) -> str:
        """The code of the module it belongs to."""
        return self.code.partition(".")[0]


@dataclass(frozen=True, slots=True)
class _ThemeVersion:
    code: str
    kind: ActivityKind
    title: str
    prompt: str


@dataclass(frozen=True, slots=True)
class _Version:
    short: str
    summary: str
    background: str | None
    themes: dict[str, _ThemeVersion]


def read_outcome(
    line: OutcomeLine, pages: Mapping[str, Page], activities: tuple[Activity, ...]
) -> Outcome:
    """Put an outcome together from its file in each language."""
    versions = {
        language: read(page, lambda table: _version(table, line.code))
        for language, page in pages.items()
    }
    _refuse_disagreement(pages, versions)
    first = next(iter(versions.values()))
    return Outcome(
        code=line.code,
        title=line.title,
        short=across(versions, lambda version: version.short),
        summary=across(versions, lambda version: version.summary),
        background=where_given(versions, lambda version: version.background),
        themes=tuple(_theme(code, versions) for code in first.themes),
        activities=activities,
    )


def _theme(code: str, versions: Mapping[str, _Version]) -> Theme:
    themes = {language: version.themes[code] for language, version in versions.items()}
    return Theme(
        code=code,
        kind=next(iter(themes.values())).kind,
        title=across(themes, lambda theme: theme.title),
        prompt=across(themes, lambda theme: theme.prompt),
    )


def _version(table: Table, outcome: str) -> _Version:
    themes: dict[str, _ThemeVersion] = {}
    table.tables("theme", lambda each: _add_theme(each, outcome, themes))
    return _Version(
        short=table.text("short"),
        summary=table.text("summary"),
        background=table.page.body or None,
        themes=themes,
    )


def _add_theme(table: Table, outcome: str, themes: dict[str, _ThemeVersion]) -> None:
    code = table.text("code")
    if not re.fullmatch(rf"{re.escape(outcome)}-t[1-9]\d*", code):
        raise table.error("code", f'"code" must be like {outcome}-t1 in this file, not "{code}"')
    if code in themes:
        raise table.error("code", f'the code "{code}" stands here twice')
    themes[code] = _ThemeVersion(
        code=code,
        kind=table.one_of("kind", ActivityKind),
        title=table.text("title"),
        prompt=table.text("prompt"),
    )


def _refuse_disagreement(pages: Mapping[str, Page], versions: Mapping[str, _Version]) -> None:
    """Refuse a translation that has other themes than the first one."""
    first, *others = pages
    expected = _kinds(versions[first])
    for language in others:
        page, here = pages[language], _kinds(versions[language])
        for number, code in enumerate(here, 1):
            if here[code] != expected.get(code):
                there = f"{expected.get(code, 'missing')} in {pages[first].path}"
                line = page.line_of_item("theme", number)
                raise page.error(line, f"theme {code} is {here[code]} here, but {there}")
        if absent := expected.keys() - here.keys():
            named = ", ".join(sorted(absent))
            raise page.error(1, f"theme {named} is missing; it stands in {pages[first].path}")


def _kinds(version: _Version) -> dict[str, ActivityKind]:
    return {code: theme.kind for code, theme in version.themes.items()}
