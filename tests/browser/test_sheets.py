"""Every method fits a sheet of paper."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from community.content.methods import load_methods
from tests.browser.conftest import Person
from tests.conftest import ROOT


@pytest.mark.parametrize("handle", ["marta", "ineke"], ids=["english", "dutch"])
def test_a_method_prints_on_one_page(
    quiet_site: str, open_browser: Callable[..., Person], handle: str
) -> None:
    person = open_browser(quiet_site).sign_in(handle)
    for id in load_methods(ROOT / "content"):
        sheet = person.go(f"/methods/{id}").pdf(format="A4", prefer_css_page_size=True)
        assert re.findall(rb"/Count (\d+)", sheet) == [b"1"], id
