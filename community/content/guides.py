"""The texts about the site itself: one Markdown file for each, in each language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from community.content.files import ContentError, Page, read_folder, shown_path
from community.content.tables import Table, read
from community.content.words import FALLBACK, Localised, Words, across

NEEDED = ("about",)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, and the Markdown under it."""

    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Leaflet:
    """One text to read: its title, a sentence that opens it, and its sections."""

    title: Words
    lead: Words
    sections: Localised[tuple[Section, ...]]


def load_guides(root: Path) -> dict[str, Leaflet]:
    """Read and check the guides in the content folder `root`, by name."""
    folder = root / "guides"
    shelf = read_folder(root, folder)
    for name in [*NEEDED, *shelf]:
        if FALLBACK not in shelf.get(name, {}):
            path = shown_path(root, folder / f"{name}.{FALLBACK}.md")
            raise ContentError(path, 1, "the file is missing")
    return {name: _leaflet(pages) for name, pages in shelf.items()}


def _leaflet(pages: dict[str, Page]) -> Leaflet:
    versions = {language: read(page, _version) for language, page in pages.items()}
    return Leaflet(
        title=across(versions, lambda version: version[0]),
        lead=across(versions, lambda version: version[1]),
        sections=across(versions, lambda version: version[2]),
    )


def _version(table: Table) -> tuple[str, str, tuple[Section, ...]]:
    return table.text("title"), table.text("lead"), _sections(table.page)


def _sections(page: Page) -> tuple[Section, ...]:
    before, *parts = re.split(r"^## +(.+)$", page.required_body(), flags=re.MULTILINE)
    if before.strip():
        line = page.toml.count("\n") + 3
        raise page.error(line, "the text must begin with a heading: ## and some words")
    return tuple(
        Section(heading.strip(), text.strip())
        for heading, text in zip(parts[::2], parts[1::2], strict=True)
    )
