"""What an operator types."""

from __future__ import annotations

import socket
from pathlib import Path

from flask import Flask

from community import create_app
from community.accounts.models import User
from community.config import write_secret_key
from community.database import db
from tests.conftest import TEST_SETTINGS


def run(app: Flask, *arguments: str) -> tuple[int, str]:
    done = app.test_cli_runner().invoke(args=list(arguments))
    return done.exit_code, done.output


def test_every_page_and_what_it_takes_to_open_it_is_printed(app: Flask) -> None:
    code, told = run(app, "access")
    assert code == 0
    lines = [line.split() for line in told.splitlines()]
    assert ["GET", "/cases/<key:id>", "case.view"] in lines
    assert ["GET/POST", "/sign-in", "public"] in lines
    assert all(len(line) == 3 for line in lines), "no page without its permission"


def test_an_empty_place_is_prepared_once(tmp_path: Path) -> None:
    empty = create_app(str(tmp_path), **TEST_SETTINGS)
    assert run(empty, "prepare")[0] == 0
    with empty.app_context():
        people = db.session.query(User).count()
        assert people > 10
    assert run(empty, "prepare") == (0, "")
    with empty.app_context():
        assert db.session.query(User).count() == people
        db.engine.dispose()


def test_a_port_that_is_taken_is_told_in_one_sentence(app: Flask) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        code, told = run(app, "serve", "--port", str(port))
    assert code == 1
    assert told == f"Error: Port {port} is in use. Try another one: make serve PORT={port + 1}\n"


def test_a_host_or_port_that_cannot_be_is_told_too(app: Flask) -> None:
    code, told = run(app, "serve", "--host", "nowhere.invalid")
    assert (code, told) == (1, "Error: nowhere.invalid is not an address of this machine.\n")
    assert run(app, "serve", "--port", "70000")[0] == 2


def test_a_secret_key_is_made_once_and_kept_to_its_owner(tmp_path: Path) -> None:
    settings = tmp_path / "instance/config.py"
    write_secret_key(settings)
    first = settings.read_text()
    assert settings.stat().st_mode & 0o077 == 0
    write_secret_key(settings)
    assert settings.read_text() == first
    create_app(str(settings.parent), CONTENT="", TESTING=True)
