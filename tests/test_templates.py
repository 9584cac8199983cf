"""Every template compiles, and every page is whole."""

import re
from pathlib import Path

import pytest
from flask import Flask

TEMPLATES = Path(__file__).parent.parent / "templates"
ALL = sorted(str(path.relative_to(TEMPLATES)) for path in TEMPLATES.rglob("*") if path.is_file())
PAGES = [
    name
    for name in ALL
    if name.endswith(".html")
    and "/_" not in name
    and not name.startswith(("layouts", "shared", "mail"))
]


@pytest.mark.parametrize("name", ALL)
def test_it_compiles(name: str, app: Flask) -> None:
    app.jinja_env.get_template(name)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_a_title_and_one_heading(name: str) -> None:
    source = (TEMPLATES / name).read_text()
    assert "{% block title %}" in source
    assert len(re.findall(r"<h1[ >]", source)) == 1, f"{name} has not one h1"


@pytest.mark.parametrize("name", ALL)
def test_nothing_goes_round_the_safety_rules(name: str) -> None:
    source = (TEMPLATES / name).read_text()
    assert not re.search(r"\|\s*safe\b", source), "safe HTML is made in text.py only"
    assert not re.search(r"\sstyle=|\son[a-z]+=|<style|<script>|hx-on|js:", source)


@pytest.mark.parametrize("name", [name for name in ALL if "/_" in name and name.endswith(".html")])
def test_a_piece_says_what_it_needs(name: str) -> None:
    assert (TEMPLATES / name).read_text().startswith("{#")
