"""A real browser on a real server with the demo community in it."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask_migrate import upgrade
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from werkzeug.serving import make_server

from community import create_app
from community.database import db
from community.demo.cli import play
from tests.conftest import ROOT, TEST_SETTINGS

PASSPHRASE = "seven chairs in a circle"
CHROMIUM = next(
    (
        found
        for name in ("chromium", "chromium-browser", "google-chrome")
        if (found := shutil.which(name))
    ),
    None,
)
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "browser" in Path(item.fspath).parts:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.fail("There is no Chromium here. On Debian: apt-get install chromium")
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)


@pytest.fixture(scope="session")
def filled(tmp_path_factory: Any) -> Path:
    """An instance folder with the demo community, to be copied."""
    folder: Path = tmp_path_factory.mktemp("filled")
    application = _make(folder)
    with application.app_context():
        upgrade()
        play(ROOT / "content/demo")
        db.session.commit()
        db.session.remove()
        db.engine.dispose()  # the last connection to close writes the log back into the file
    return folder


def _make(folder: Path) -> Flask:
    return create_app(str(folder), **TEST_SETTINGS | {"WTF_CSRF_ENABLED": True})


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    application = _make(folder)
    server = make_server("127.0.0.1", 0, application, threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()


@pytest.fixture
def site(filled: Path, tmp_path: Path) -> Iterator[str]:
    """The address of a site nobody has touched yet."""
    folder = tmp_path / "instance"
    shutil.copytree(filled, folder)
    with serving(folder) as address:
        yield address


@pytest.fixture(scope="session")
def quiet_site(filled: Path, tmp_path_factory: Any) -> Iterator[str]:
    """The address of a site that tests only read."""
    folder = tmp_path_factory.mktemp("quiet") / "instance"
    shutil.copytree(filled, folder)
    with serving(folder) as address:
        yield address


class Person:
    """Somebody at a browser of their own. Whatever the console complains of fails the test."""

    def __init__(self, context: BrowserContext, address: str) -> None:
        self.context, self.address = context, address
        self.page: Page = context.new_page()
        self.complaints: list[str] = []
        self.page.on("console", self._listen)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def _listen(self, message: Any) -> None:
        # The browser itself reports every 4xx; that an answer was a refusal is not a complaint.
        if message.type in ("error", "warning") and "status of 4" not in message.text:
            self.complaints.append(message.text)

    def go(self, path: str) -> Page:
        self.page.goto(self.address + path)
        return self.page

    def sign_in(self, handle: str) -> Person:
        self.go("/sign-in")
        self.page.fill("[name=email]", f"{handle}@demo.example")
        self.page.fill("[name=passphrase]", PASSPHRASE)
        self.page.click("main button:has-text('Sign in'), main button:has-text('Inloggen')")
        self.page.wait_for_load_state()
        return self


@pytest.fixture
def open_browser(browser: Browser) -> Iterator[Callable[..., Person]]:
    """Give somebody a browser: `open_browser(site, javaScriptEnabled=False)`."""
    people: list[Person] = []

    def give(address: str, **options: Any) -> Person:
        options.setdefault("viewport", {"width": 390, "height": 844})
        options.setdefault("locale", "en-GB")
        person = Person(browser.new_context(**options), address)
        people.append(person)
        return person

    yield give
    for person in people:
        person.context.close()
        assert not person.complaints, person.complaints
