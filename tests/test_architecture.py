"""The floors of the house, and the words that may not be said on some of them."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "community"
MODULES = sorted(
    path for path in PACKAGE.rglob("*.py") if "migrations" not in path.relative_to(PACKAGE).parts
)
GROUND = {
    "clock", "config", "content", "anonymity", "coaching", "errors", "extensions", "text", "sharing",
    "stageclock", "passphrases",
}  # fmt: skip
FLOORS = {
    "database": 2, "models": 3, "events": 3, "sight": 3.5, "policy": 4, "audience": 4, "queries": 5,
    "operations": 6, "web": 7, "forms": 8, "views": 9, "cli": 9, "worker": 9, "demo": 9, "app": 10,
}  # fmt: skip
# `discussions` stands under the other features: its drafts serve them all. `today` and `desk` stand
# above them: they only read, and gather what the others know.
UNDER, ABOVE = {"discussions"}, {"today", "desk"}


def parts(path: Path) -> tuple[str, ...]:
    names = path.relative_to(PACKAGE).with_suffix("").parts
    return names[:-1] if names[-1] == "__init__" else names


def floor(names: tuple[str, ...]) -> float:
    if not names:
        return 11
    if names[0] in GROUND:
        return 1
    if names[0] in ("web", "demo"):
        return FLOORS[names[0]]
    if names[-1] in FLOORS:
        shift = -0.25 if names[0] in UNDER else 0.25 if names[0] in ABOVE else 0
        return FLOORS[names[-1]] + shift
    return 0  # a feature's door holds nothing but its name


def imports(path: Path) -> list[tuple[str, ...]]:
    """Everything of ours that a module imports, also inside functions, but not only for types."""
    found: list[tuple[str, ...]] = []

    def visit(node: ast.AST) -> None:
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            return
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("community"):
            base = tuple(node.module.split("."))[1:]
            for alias in node.names:
                named = PACKAGE.joinpath(*base, alias.name)
                is_module = named.is_dir() or named.with_suffix(".py").exists()
                found.append((*base, alias.name) if is_module else base)
        if isinstance(node, ast.Import):
            found.extend(
                tuple(alias.name.split("."))[1:]
                for alias in node.names
                if alias.name.split(".")[0] == "community"
            )
        for child in ast.iter_child_nodes(node):
            visit(child)

    visit(ast.parse(path.read_text()))
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_go_down_and_never_sideways(path: Path) -> None:
    me = parts(path)
    if not me:
        return
    for other in imports(path):
        same_folder = bool(me) and bool(other) and me[0] == other[0]
        both_ground = floor(me) == floor(other) == 1
        both_models = floor(me) == floor(other) == 3
        assert same_folder or both_ground or both_models or floor(other) < floor(me), (
            f"{'.'.join(me)} (floor {floor(me)}) imports {'.'.join(other)} (floor {floor(other)})"
        )


BANNED = {
    "views": {"db", "select"},
    "forms": {"db", "select"},
    "queries": {"select", "query"},
}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_nobody_reads_round_the_policy(path: Path) -> None:
    banned = BANNED.get(path.stem, set()) if "web" not in path.parts else set()
    said = {node.id for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Name)}
    said |= {
        node.attr
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Attribute)
    } & {"query"}
    assert not banned & said


def test_a_features_door_holds_only_its_name() -> None:
    doors = [path for path in MODULES if path.name == "__init__.py" and parts(path)]
    for door in doors:
        body = ast.parse(door.read_text()).body
        assert len(body) == 1, f"{door} holds more than its docstring"
        assert isinstance(body[0], ast.Expr), f"{door} has no docstring"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_everything_public_says_what_it_is_for(path: Path) -> None:
    tree = ast.parse(path.read_text())
    assert ast.get_docstring(tree)
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            assert ast.get_docstring(node), f"{path.name}: {node.name}"
