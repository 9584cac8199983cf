"""The learning programme: modules, outcomes, activities and discussion themes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from community.content.activities import Activity, Card, Guide
from community.content.files import ContentError, shown_path, visible_entries
from community.content.kinds import About, ActivityKind, Group
from community.content.modules import Module, read_module
from community.content.outcomes import Outcome, Theme
from community.content.outline import Outline, read_outline

__all__ = [
    "About",
    "Activity",
    "ActivityKind",
    "Card",
    "Group",
    "Guide",
    "Module",
    "Outcome",
    "Programme",
    "Theme",
    "load_programme",
]


@dataclass(frozen=True, slots=True)
class Programme:
    """The whole of the learning programme."""

    name: str
    level: str
    project: str
    countries: tuple[str, ...]
    languages: tuple[str, ...]
    modules: tuple[Module, ...]

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """The outcomes of all modules, in order."""
        return tuple(outcome for module in self.modules for outcome in module.outcomes)

    @property
    def activities(self) -> tuple[Activity, ...]:
        """The activities of all modules, in order."""
        return tuple(activity for module in self.modules for activity in module.activities)

    @property
    def themes(self) -> tuple[Theme, ...]:
        """The themes of all modules, in order."""
        return tuple(theme for module in self.modules for theme in module.themes)

    def module(self, code: str) -> Module | None:
        """Find a module, such as 1."""
        return next((module for module in self.modules if module.code == code), None)

    def outcome(self, code: str) -> Outcome | None:
        """Find an outcome, such as 1.3."""
        return next((outcome for outcome in self.outcomes if outcome.code == code), None)

    def activity(self, code: str) -> Activity | None:
        """Find an activity, such as 1.3-a1."""
        return next((activity for activity in self.activities if activity.code == code), None)

    def theme(self, code: str) -> Theme | None:
        """Find a discussion theme, such as 1.3-t1."""
        return next((theme for theme in self.themes if theme.code == code), None)


def load_programme(root: Path) -> Programme:
    """Read and check the programme in the content folder `root`."""
    outline = read_outline(root)
    _refuse_strangers(root, outline)
    return Programme(
        name=outline.name,
        level=outline.level,
        project=outline.project,
        countries=outline.countries,
        languages=outline.languages,
        modules=tuple(read_module(root, line, outline.languages) for line in outline.modules),
    )


def _refuse_strangers(root: Path, outline: Outline) -> None:
    known = {"outline.toml", *(module.code for module in outline.modules)}
    for entry in visible_entries(root / "programme"):
        if entry.name not in known:
            raise ContentError(shown_path(root, entry), 1, "outline.toml has no such module")
