"""Nothing on any page keeps somebody out: axe-core, light and dark, on a phone and on a desk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import Person

AXE = (Path(__file__).parent / "axe/axe.min.js").read_text()
RUN = """() => axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
    'best-practice']}).then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 160)).join(' | ')))"""
WIDE, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
PAGES = {
    None: ["/", "/sign-in", "/about", "/programme/", "/programme/2", "/programme/1.3", "/programme/1.3-a1",
           "/programme/1.3-t1", "/not-there"],
    "ineke": ["/", "/sets/", "/me", "/practices/", "/practices/new", "/threads/", "/methods/", "/methods/mirror",
              "main a[href^='/sets/']",
              "set a[href$='/cases/new']", "set a[href^='/cases/']", "set a[href^='/threads/']"],
    "johannes": ["/ a[href$='/edit']"],
    "ruth": ["/desk", "/sets/new", "/moderation", "/desk a[href^='/flags/']", "set a[href$='/people']",
             "set a[href^='/cases/']", "set a[href$='/notes']"],
    "nadia": ["/"],
    "sten": ["/sets/", "/coaches/invite"],
}  # fmt: skip


def open_place(person: Person, place: str) -> None:
    """Open an address, or follow a link found on one: "set" is the person's own set."""
    if place.startswith("/") and " " not in place:
        person.go(place)
        return
    start, link = place.split(" ", 1)
    person.go("/sets/")
    if start in ("set", "main"):
        person.page.click("main a:has-text('Harbour')")
        if start == "main":
            return
    else:
        person.go(start)
    target = person.page.locator(f"main {link}").first.get_attribute("href")
    assert target, place
    person.go(target)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize("handle", PAGES, ids=lambda handle: handle or "a stranger")
def test_axe_finds_nothing(
    quiet_site: str, open_browser: Callable[..., Person], handle: str | None, size: Any, scheme: Any
) -> None:
    person = open_browser(quiet_site, viewport=size, color_scheme=scheme)
    if handle:
        person.sign_in(handle)
    found = {}
    for place in PAGES[handle]:
        open_place(person, place)
        person.page.evaluate(AXE)
        violations = person.page.evaluate(RUN)
        wider = person.page.evaluate("document.documentElement.scrollWidth - innerWidth")
        if wider > 0:
            violations.append(f"the page is {wider} px too wide")
        if violations:
            found[place] = violations
    assert not found
