"""Reading one content file: TOML, or Markdown under TOML front matter."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from community.content.words import LANGUAGES

FENCE = "+++"


class ContentError(Exception):
    """Tell an operator which content file is wrong, on which line, and why."""

    def __init__(self, path: str, line: int, reason: str) -> None:
        super().__init__(f"{path}:{line}: {reason}")
        self.path = path
        self.line = line
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Page:
    """One content file: the values in its TOML, and the Markdown under it."""

    path: str
    toml: str
    values: dict[str, Any]
    body: str = ""

    def error(self, line: int, reason: str) -> ContentError:
        """Make the refusal of this file."""
        return ContentError(self.path, line, reason)

    def required_body(self) -> str:
        """Return the Markdown, which must be there."""
        if not self.body:
            closing_fence = self.toml.count("\n") + 2
            raise self.error(closing_fence, "there is no text under the front matter")
        return self.body

    def line_of(self, key: str, after: int = 1) -> int:
        """Find the line of a key, or the line to search from if it is nowhere."""
        name = rf"(?:[\w-]+\s*\.\s*)*[\"']?{re.escape(key)}[\"']?"
        found = self._lines_like(rf"(?:^\s*\[*|[{{,]\s*){name}\s*[.=\]]", after)
        return found[0] if found else after

    def line_of_item(self, key: str, number: int, after: int = 1) -> int:
        """Find the line where the n-th table of a list begins, counted from 1."""
        headers = self._lines_like(rf"^\s*\[\[\s*(?:[\w-]+\.)*{re.escape(key)}\s*\]\]", after)
        begins = headers or self._lines_like(r"^[^\"']*\{", self.line_of(key, after))
        return begins[number - 1] if number <= len(begins) else self.line_of(key, after)

    def _lines_like(self, pattern: str, after: int) -> list[int]:
        lines = self.toml.split("\n")[after - 1 :]
        return [number for number, line in enumerate(lines, after) if re.search(pattern, line)]


def read_toml(root: Path, path: Path) -> Page:
    """Read a file that is TOML from the first line to the last."""
    shown, text = shown_path(root, path), _text_of(root, path)
    return Page(shown, text, _parse(shown, text))


def read_markdown(root: Path, path: Path) -> Page:
    """Read a file of Markdown that begins with TOML between two lines of +++."""
    shown, lines = shown_path(root, path), _text_of(root, path).split("\n")
    fences = [number for number, line in enumerate(lines) if line.rstrip() == FENCE]
    if not fences or fences[0] != 0:
        raise ContentError(shown, 1, f'the first line must be "{FENCE}"')
    if len(fences) == 1:
        raise ContentError(shown, 1, f'a second line "{FENCE}" must close the front matter')
    # The fence becomes an empty line, so that lines keep their numbers.
    toml = "\n".join(["", *lines[1 : fences[1]]])
    return Page(shown, toml, _parse(shown, toml), "\n".join(lines[fences[1] + 1 :]).strip())


def read_folder(root: Path, folder: Path) -> dict[str, dict[str, Page]]:
    """Read every `<name>.<language>.md` in a folder: by name, then by language."""
    shelf: dict[str, dict[str, Page]] = {}
    for path in visible_entries(folder):
        parts = re.fullmatch(r"(.+)\.([a-z]{2})\.md", path.name)
        if not parts or parts[2] not in LANGUAGES:
            wanted = f"<name>.<language>.md, in one of {', '.join(LANGUAGES)}"
            raise ContentError(shown_path(root, path), 1, f"the file must be named {wanted}")
        shelf.setdefault(parts[1], {})[parts[2]] = read_markdown(root, path)
    return {name: _in_order(pages) for name, pages in shelf.items()}


def visible_entries(folder: Path) -> list[Path]:
    """List what is in a folder by name, without hidden files."""
    return sorted(path for path in folder.glob("*") if not path.name.startswith("."))


def shown_path(root: Path, path: Path) -> str:
    """Name a file the way messages do: from the content folder on."""
    return (root.name / path.relative_to(root)).as_posix()


def _in_order(pages: dict[str, Page]) -> dict[str, Page]:
    return {language: pages[language] for language in LANGUAGES if language in pages}


def _text_of(root: Path, path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise ContentError(shown_path(root, path), 1, "the file is missing") from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ContentError(shown_path(root, path), line, "the text is not UTF-8") from None


def _parse(shown: str, toml: str) -> dict[str, Any]:
    try:
        return tomllib.loads(toml)
    except tomllib.TOMLDecodeError as error:
        reason, _, place = str(error).partition(" (at ")
        number = re.match(r"line (\d+)", place)
        line = int(number[1]) if number else toml.rstrip().count("\n") + 1
        raise ContentError(shown, line, f"this is not TOML: {reason}") from None
