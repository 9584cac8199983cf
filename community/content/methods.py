"""The methods: ordered stages by which a set works on a case."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from community.content.files import ContentError, read_toml, shown_path, visible_entries
from community.content.kinds import Help, Kind, Presenter, Reveal, Trust, Who
from community.content.stages import StageSpec, fill, read_stage
from community.content.tables import Table, read
from community.content.words import Words

__all__ = [
    "Help",
    "Kind",
    "Method",
    "Presenter",
    "Reveal",
    "StageSpec",
    "Trust",
    "Who",
    "fill",
    "load_methods",
]


@dataclass(frozen=True, slots=True)
class Method:
    """A way to work on a case, live or in writing."""

    id: str
    name: Words
    fits: Words
    credit: Words
    smallest: int
    largest: int
    trust: Trust
    helps: tuple[Help, ...]
    avoid_for: tuple[Help, ...]
    stages: tuple[StageSpec, ...]

    def stage(self, id: str) -> StageSpec | None:
        """Find a stage by its id."""
        return next((stage for stage in self.stages if stage.id == id), None)

    @property
    def minutes(self) -> int:
        """How long it takes live, with every optional stage."""
        return sum(stage.minutes for stage in self.stages)

    @property
    def days(self) -> int:
        """How long it takes in writing, with every optional stage. The story is there already."""
        return sum(stage.days for stage in self.stages if stage.takes_posts)


def load_methods(root: Path) -> dict[str, Method]:
    """Read and check every method in the content folder `root`, by its id."""
    methods = {}
    for path in visible_entries(root / "methods"):
        if path.suffix != ".toml":
            raise ContentError(shown_path(root, path), 1, "a method is a file named <id>.toml")
        page = read_toml(root, path)
        methods[path.stem] = read(page, _method)
    return methods


def _method(table: Table) -> Method:
    name = table.words("name")
    method = Method(
        id=_id(table),
        name=name,
        fits=table.words("fits", name.languages),
        credit=table.words("credit", name.languages),
        smallest=table.number("smallest", 2, 12),
        largest=table.number("largest", 2, 12),
        trust=table.one_of("trust", Trust),
        helps=table.some_of("helps", Help, least=1),
        avoid_for=table.some_of("avoid_for", Help) if table.has("avoid_for") else (),
        stages=table.tables("stage", lambda each: read_stage(each, name.languages)),
    )
    _refuse_contradictions(table, method)
    return method


def _id(table: Table) -> str:
    id = table.text("id")
    if id != Path(table.page.path).stem:
        raise table.error("id", f'"id" must be the name of the file, not "{id}"')
    return id


def _refuse_contradictions(table: Table, method: Method) -> None:
    """Refuse a method that could not be run as it is written."""
    if method.largest < method.smallest:
        raise table.error("largest", '"largest" is less than "smallest"')
    if not 3 <= len(method.stages) <= 10:
        raise table.error("stage", f"a method has 3 to 10 stages, not {len(method.stages)}")
    if sum(stage.kind is Kind.ACTION for stage in method.stages) != 1:
        raise table.error("stage", 'a method has one stage of kind "action"')
    for both in set(method.helps) & set(method.avoid_for):
        raise table.error("avoid_for", f'"{both}" stands in "helps" too')
    seen: list[StageSpec] = []
    for number, stage in enumerate(method.stages, 1):
        if reason := _out_of_order(stage, seen):
            raise table.page.error(table.page.line_of_item("stage", number), reason)
        seen.append(stage)


def _out_of_order(stage: StageSpec, before: list[StageSpec]) -> str | None:
    if any(earlier.id == stage.id for earlier in before):
        return f'the id "{stage.id}" stands here twice'
    if stage.kind is Kind.WARMTH and not any(earlier.is_question for earlier in before):
        return f'"{stage.id}" gives warmth to questions, but none were asked before it'
    return None
