"""Migrations and models agree, on whichever database the tests run."""

from flask import Flask
from flask_migrate import check, downgrade, upgrade
from sqlalchemy import inspect, text

from community import create_app
from community.database import db
from tests.conftest import TEST_SETTINGS


def test_the_migrations_make_what_the_models_say(app: Flask) -> None:
    with app.app_context():
        check()


def test_a_filled_database_survives_going_down_and_up_again(app: Flask, cast) -> None:
    with app.app_context():
        downgrade(revision="base")
        assert "user" not in inspect(db.engine).get_table_names()
        upgrade()
        assert "user" in inspect(db.engine).get_table_names()


def test_sqlite_holds_its_keys_and_keeps_what_was_acknowledged(tmp_path) -> None:
    application = create_app(str(tmp_path), **TEST_SETTINGS)
    with application.app_context():
        upgrade()
        with db.engine.connect() as connection:
            pragma = lambda name: connection.execute(text(f"PRAGMA {name}")).scalar()  # noqa: E731
            assert pragma("foreign_keys") == 1
            assert pragma("journal_mode") == "wal"
            assert pragma("synchronous") == 2
            assert pragma("secure_delete") == 1
