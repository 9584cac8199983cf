"""The fixed outline of the programme: which modules and outcomes there are."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from community.content.files import Page, read_toml
from community.content.kinds import About
from community.content.tables import Table, read
from community.content.words import LANGUAGES, Words


@dataclass(frozen=True, slots=True)
class OutcomeLine:
    """An outcome as the outline names it."""

    code: str
    title: Words


@dataclass(frozen=True, slots=True)
class ModuleLine:
    """A module as the outline names it."""

    code: str
    about: About
    title: Words
    outcomes: tuple[OutcomeLine, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """What the programme is called, and what it is made of."""

    name: str
    level: str
    project: str
    countries: tuple[str, ...]
    languages: tuple[str, ...]
    modules: tuple[ModuleLine, ...]


def read_outline(root: Path) -> Outline:
    """Read `programme/outline.toml`."""
    page = read_toml(root, root / "programme" / "outline.toml")
    outline = read(page, _outline)
    _refuse_doubles(page, [module.code for module in outline.modules])
    for module in outline.modules:
        _refuse_doubles(page, [outcome.code for outcome in module.outcomes])
    return outline


def _outline(table: Table) -> Outline:
    languages = table.texts("languages", least=1)
    if unknown := set(languages) - set(LANGUAGES):
        raise table.error("languages", f'"languages" knows no {", ".join(sorted(unknown))}')
    return Outline(
        name=table.text("name"),
        level=table.text("level"),
        project=table.text("project"),
        countries=table.texts("countries", least=1),
        languages=languages,
        modules=table.tables("module", lambda each: _module(each, languages)),
    )


def _module(table: Table, languages: Collection[str]) -> ModuleLine:
    code = _code(table, r"[1-9]", "a digit")
    return ModuleLine(
        code=code,
        about=table.one_of("about", About),
        title=table.words("title", languages),
        outcomes=table.tables("outcome", lambda each: _outcome(each, code, languages)),
    )


def _outcome(table: Table, module: str, languages: Collection[str]) -> OutcomeLine:
    code = _code(table, rf"{module}\.[1-9]", f"like {module}.1")
    return OutcomeLine(code=code, title=table.words("title", languages))


def _code(table: Table, pattern: str, wanted: str) -> str:
    code = table.text("code")
    if not re.fullmatch(pattern, code):
        raise table.error("code", f'"code" must be {wanted}, not "{code}"')
    return code


def _refuse_doubles(page: Page, codes: list[str]) -> None:
    for code in codes:
        if codes.count(code) > 1:
            line = page.toml[: page.toml.rindex(f'"{code}"')].count("\n") + 1
            raise page.error(line, f'the code "{code}" stands here twice')
