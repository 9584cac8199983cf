"""What goes wrong is told in plain words, and takes nothing away that somebody typed."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from flask import Flask

from community import database
from community.accounts.models import User
from community.database import db
from tests.factories import Cast, make_thread, person

HTMX = {"HX-Request": "true", "HX-Target": "conversation"}


@pytest.fixture
def impatient(app: Flask, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A site that waits for a lock no longer than a test should."""
    if db_is_postgresql(app):
        pytest.skip("PostgreSQL locks rows, not the whole database.")
    monkeypatch.setattr(database, "PATIENCE", 50)
    with app.app_context():
        db.engine.dispose()
    yield
    with app.app_context():
        db.engine.dispose()


def db_is_postgresql(app: Flask) -> bool:
    return str(app.config["SQLALCHEMY_DATABASE_URI"]).startswith("postgresql")


@contextmanager
def somebody_writing(app: Flask) -> Iterator[None]:
    """Hold the lock that every writer needs."""
    with app.app_context():
        connection = db.engine.raw_connection()
    connection.driver_connection.execute("BEGIN IMMEDIATE")  # type: ignore[union-attr]
    try:
        yield
    finally:
        connection.driver_connection.execute("ROLLBACK")  # type: ignore[union-attr]
        connection.close()


def test_while_the_database_is_held_reading_goes_on(
    app: Flask, cast: Cast, as_: Any, impatient: None
) -> None:
    ben = as_("ben")
    with somebody_writing(app):
        for path in (f"/sets/{cast.first}", "/me", "/", "/sets/"):
            assert ben.get(path).status_code == 200, path


def test_while_the_database_is_held_writing_is_told_to_wait(
    app: Flask, cast: Cast, as_: Any, impatient: None
) -> None:
    ben = as_("ben")
    form = {"name": "Ben Anders", "language": "en", "timezone": "Europe/Amsterdam", "country": ""}
    with somebody_writing(app):
        answer = ben.post("/me", data=form)
        assert answer.status_code == 503
        assert answer.headers["Retry-After"] == "5"
        assert "We are busy for a moment" in answer.text
        assert "script-src 'self'" in answer.headers["Content-Security-Policy"]
        beside = ben.post("/me", data=form, headers=HTMX)
        assert beside.status_code == 503
        assert beside.headers["HX-Retarget"] == "#sign-in-again"
        assert "<html" not in beside.text
        assert "Your text is still here" in beside.text
    assert ben.post("/me", data=form).status_code == 303


def test_a_page_that_is_not_there_takes_the_whole_page_also_with_htmx(cast: Cast, as_: Any) -> None:
    answer = as_("ben").get("/cases/aaaaaaaaaa", headers=HTMX)
    assert answer.status_code == 404
    assert answer.headers["HX-Retarget"] == "body"
    assert "Nobody is sitting here." in answer.text


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nothing/here", 404),
        ("GET", "/sets/%00", 404),
        ("GET", "/sets/" + "a" * 3000, 404),
        ("GET", "/%F0%9F%A6%8A/%0d%0aX: y", 404),
        ("DELETE", "/me", 405),
        ("PUT", "/sign-in", 405),
        ("TRACE", "/", 405),
        ("GET", "/sign-out", 405),
    ],
)
def test_odd_requests_get_a_plain_answer(
    cast: Cast, as_: Any, method: str, path: str, status: int
) -> None:
    for name in (None, "ben"):
        answer = as_(name).open(path, method=method)
        assert answer.status_code == status
        assert "<h1>" in answer.text
        assert "Traceback" not in answer.text


def test_too_much_at_once_is_told(cast: Cast, as_: Any) -> None:
    ben, much = as_("ben"), {"name": "x" * (1024 * 1024 + 1)}
    answer = ben.post("/me", data=much)
    assert answer.status_code == 413
    assert "too much at once" in answer.text
    beside = ben.post("/me", data=much, headers=HTMX)
    assert beside.status_code == 413
    assert beside.headers["HX-Retarget"] == "#sign-in-again"


@pytest.mark.parametrize(
    "headers",
    [
        {"HX-Request": "true", "HX-Current-URL": "http://["},
        {"HX-Request": "true", "HX-Target": "main", "HX-Current-URL": "\x7f"},
        {"HX-Request": "true", "HX-Target": "body"},
        {"Referer": "http://["},
        {"Accept-Language": ";;;q=x,\x7f"},
        {"Cookie": "setwise=.e30.x.y; setwise-known=\x7f"},
    ],
)
def test_odd_headers_break_nothing(app: Flask, headers: dict[str, str]) -> None:
    for method, path in (("GET", "/me"), ("POST", "/me"), ("GET", "/"), ("POST", "/language")):
        answer = app.test_client().open(path, method=method, headers=headers)
        assert answer.status_code in (200, 303, 401)


def test_what_broke_has_a_number_in_the_log_and_no_text_of_anybody(
    app: Flask, cast: Cast, as_: Any, caplog: pytest.LogCaptureFixture, monkeypatch: Any
) -> None:
    from community.accounts import operations

    def break_down(user: User, **profile: str) -> None:
        db.session.add(User(email=user.email, name=profile["name"], passphrase_hash=""))
        db.session.flush()

    monkeypatch.setattr(operations, "update_profile", break_down)
    form = {"name": "Secret Words", "language": "en", "timezone": "Europe/Amsterdam", "country": ""}
    with caplog.at_level(logging.ERROR):
        answer = as_("ben").post("/me", data=form)
    assert answer.status_code == 500
    number = answer.text.split("<code>")[1].split("</code>")[0]
    assert number in caplog.text
    assert "Secret Words" not in caplog.text
    assert "Secret Words" not in answer.text


def test_a_log_line_cannot_be_forged(another_app: Any, caplog: pytest.LogCaptureFixture) -> None:
    browser = another_app(WTF_CSRF_ENABLED=True).test_client()
    with caplog.at_level(logging.INFO):
        browser.post("/invitations/x%0aERROR forged")
    assert "Form without a valid token" in caplog.text
    assert "\nERROR forged" not in caplog.text


def test_a_whole_page_for_htmx_replaces_the_body_and_shows_its_address(
    app: Flask, cast: Cast, as_: Any
) -> None:
    with app.app_context():
        thread = make_thread(cast.first, "fay")
    ben = as_("ben")
    whole = ben.get(f"/threads/{thread}?a=ж", headers={**HTMX, "HX-Target": "nothing-here"})
    assert whole.status_code == 200
    assert whole.headers["HX-Retarget"] == "body"
    assert whole.headers["HX-Push-Url"] == f"/threads/{thread}?a=%D0%B6"
    assert "HX-Target" in whole.headers["Vary"]
    refused = ben.post("/me", data={"name": ""}, headers={**HTMX, "HX-Target": "nothing-here"})
    assert refused.status_code == 422
    assert refused.headers["HX-Push-Url"] == "false"


def test_a_visit_is_noted_when_the_lock_is_free_again(
    app: Flask, cast: Cast, as_: Any, impatient: None, read: Any
) -> None:
    ben = as_("ben")
    with somebody_writing(app):
        assert ben.get("/me").status_code == 200
    assert read(lambda: person("ben").seen_at) is None
    ben.get("/me")
    assert read(lambda: person("ben").seen_at)
