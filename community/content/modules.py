"""A module: the folder of the programme with everything about one subject."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from community.content.activities import Activity, read_activity
from community.content.files import ContentError, Page, read_folder, shown_path
from community.content.kinds import About
from community.content.outcomes import Outcome, Theme, read_outcome
from community.content.outline import ModuleLine, OutcomeLine
from community.content.tables import Table, read
from community.content.words import Words, across

Shelf = dict[str, dict[str, Page]]


@dataclass(frozen=True, slots=True)
class Module:
    """One of the parts of the programme."""

    code: str
    about: About
    title: Words
    lead: Words
    introduction: Words
    outcomes: tuple[Outcome, ...]

    @property
    def is_personal(self) -> bool:
        """Whether it is about the coach's own life, and so never goes beyond the set."""
        return self.about is About.COACH

    @property
    def activities(self) -> tuple[Activity, ...]:
        """Everything there is to do in it, outcome by outcome."""
        return tuple(activity for outcome in self.outcomes for activity in outcome.activities)

    @property
    def themes(self) -> tuple[Theme, ...]:
        """Everything there is to discuss in it, outcome by outcome."""
        return tuple(theme for outcome in self.outcomes for theme in outcome.themes)


def read_module(root: Path, line: ModuleLine, languages: Collection[str]) -> Module:
    """Put a module together from its folder, which must be whole in some languages."""
    folder = root / "programme" / line.code
    shelf = read_folder(root, folder)
    _refuse_unknown_codes(shelf, line)
    _refuse_gaps(shown_path(root, folder), shelf, line, languages)
    versions = {language: read(page, _version) for language, page in shelf["module"].items()}
    return Module(
        code=line.code,
        about=line.about,
        title=line.title,
        lead=across(versions, lambda version: version[0]),
        introduction=across(versions, lambda version: version[1]),
        outcomes=tuple(_outcome(outcome, shelf) for outcome in line.outcomes),
    )


def _version(table: Table) -> tuple[str, str]:
    return table.text("lead"), table.page.required_body()


def _outcome(line: OutcomeLine, shelf: Shelf) -> Outcome:
    stem = f"{line.code}-a"
    numbers = sorted(int(name.removeprefix(stem)) for name in shelf if name.startswith(stem))
    activities = [read_activity(f"{stem}{number}", shelf[f"{stem}{number}"]) for number in numbers]
    return read_outcome(line, shelf[line.code], tuple(activities))


def _refuse_unknown_codes(shelf: Shelf, line: ModuleLine) -> None:
    codes = "|".join(re.escape(outcome.code) for outcome in line.outcomes)
    for name, pages in shelf.items():
        if not re.fullmatch(rf"module|(?:{codes})(?:-a[1-9]\d*)?", name):
            page = next(iter(pages.values()))
            raise page.error(1, f'"{name}" is no outcome or activity of module {line.code}')


def _refuse_gaps(folder: str, shelf: Shelf, line: ModuleLine, languages: Collection[str]) -> None:
    for name in ["module", *(outcome.code for outcome in line.outcomes), *shelf]:
        for language in languages:
            if language not in shelf.get(name, {}):
                reason = f"the file is missing; outline.toml promises {', '.join(languages)}"
                raise ContentError(f"{folder}/{name}.{language}.md", 1, reason)
