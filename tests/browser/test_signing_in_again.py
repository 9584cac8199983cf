"""A session that ended in another window while somebody was writing: the text survives."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PASSPHRASE, Person

TYPED = "I counted to ten. At seven he “started” to talk <slowly>."


@pytest.fixture
def writing(site: str, open_browser: Callable[..., Person]) -> Callable[..., Person]:
    """Ineke at a thread of her set, with a reply typed and not yet sent."""

    def begin(**options: object) -> Person:
        ineke = open_browser(site, **options).sign_in("ineke")
        ineke.go("/sets/")
        ineke.page.click("main a:has-text('Harbour')")
        ineke.page.click("main a[href^='/threads/'] >> nth=0")
        ineke.page.fill("textarea[name=body]", TYPED)
        return ineke

    return begin


def in_another_window(person: Person) -> Page:
    """Sign out in a second window of the same browser."""
    window = person.context.new_page()
    window.goto(f"{person.address}/me")
    window.click("form[action='/sign-out'] button")
    window.wait_for_url(f"{person.address}/")
    return window


def sign_in(page: Page) -> None:
    page.fill("[name=email]", "ineke@demo.example")
    page.fill("[name=passphrase]", PASSPHRASE)
    page.click("form[action='/sign-in'] button")


def send(page: Page) -> None:
    page.click("form[action$='/posts'] button.btn >> nth=-1")


def test_the_sign_in_opens_beside_the_text_and_the_text_is_sent(
    writing: Callable[..., Person],
) -> None:
    ineke = writing()
    page = ineke.page
    in_another_window(ineke).close()
    send(page)
    expect(page.locator("#sign-in-again [name=email]")).to_be_focused()
    expect(page.locator("textarea[name=body]")).to_have_value(TYPED)
    page.fill("[name=email]", "ineke@demo.example")
    page.fill("[name=passphrase]", "not this one at all")
    page.click("#sign-in-again button")
    expect(page.locator("#sign-in-again [role=alert]")).to_be_visible()
    sign_in(page)
    expect(page.locator("#sign-in-again [role=status]")).to_be_visible()
    expect(page.locator("textarea[name=body]")).to_have_value(TYPED)
    send(page)
    expect(page.locator(".post").last).to_contain_text(TYPED)
    expect(page.locator("#sign-in-again")).to_be_empty()


def test_a_page_from_before_signing_in_anew_is_put_in_order(writing: Callable[..., Person]) -> None:
    ineke = writing()
    page = ineke.page
    window = in_another_window(ineke)
    window.goto(f"{ineke.address}/sign-in")
    sign_in(window)
    window.wait_for_url(f"{ineke.address}/")
    send(page)
    expect(page.locator("#sign-in-again [role=status]")).to_be_focused()
    expect(page.locator("textarea[name=body]")).to_have_value(TYPED)
    send(page)
    expect(page.locator(".post").last).to_contain_text(TYPED)


def test_without_scripts_the_text_goes_through_the_sign_in(writing: Callable[..., Person]) -> None:
    ineke = writing(java_script_enabled=False)
    page = ineke.page
    in_another_window(ineke).close()
    send(page)
    expect(page.locator(".flash")).to_be_visible()
    sign_in(page)
    expect(page.locator("textarea")).to_have_value(TYPED)
    page.click("main form button.btn")
    page.wait_for_url(re.compile(r"/threads/\w+"))
    expect(page.locator(".post").last).to_contain_text(TYPED)
