"""The database: the handle, the types every table shares, and SQLite made safe for a web server."""

import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated, Any

from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import JSON, Connection, DateTime, Dialect, Engine, Enum, MetaData, String, event
from sqlalchemy.orm import DeclarativeBase, mapped_column, registry
from sqlalchemy.types import TypeDecorator

from community import clock

KEY_LENGTH = 10
KEY_LETTERS = "abcdefghijkmnpqrstuvwxyz"  # without l and o, which look like figures

PATIENCE = 5000  # milliseconds to wait for SQLite's lock
LITTLE_PATIENCE = 50

# Whether the work at hand may write. A writer takes SQLite's lock at the start, a reader never.
writing: ContextVar[bool] = ContextVar("writing", default=True)


class UTCDateTime(TypeDecorator[datetime]):
    """A moment with its zone. SQLite forgets zones, so this gives UTC back to it."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Store every moment in UTC, and refuse one that has no zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"A moment without a time zone: {value!r}")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give every moment its zone."""
        if value is None or value.tzinfo is not None:
            return value
        return value.replace(tzinfo=UTC)


def new_key() -> str:
    """Make an address for a row: random, so that it does not tell how many there are."""
    return "".join(secrets.choice(KEY_LETTERS) for _ in range(KEY_LENGTH))


Id = Annotated[int, mapped_column(primary_key=True)]
Key = Annotated[str, mapped_column(String(KEY_LENGTH), unique=True, default=new_key)]
Moment = Annotated[datetime, mapped_column(default=clock.now)]


def _stored_by_value(enum: type[StrEnum]) -> list[str]:
    return [member.value for member in enum]


class Model(DeclarativeBase):
    """What every table has in common."""

    registry = registry(
        metadata=MetaData(
            naming_convention={
                "ix": "ix_%(column_0_N_label)s",
                "uq": "uq_%(table_name)s_%(column_0_N_name)s",
                "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
                "pk": "pk_%(table_name)s",
            }
        ),
        type_annotation_map={
            datetime: UTCDateTime,
            StrEnum: Enum(
                StrEnum,
                native_enum=False,
                length=32,
                values_callable=_stored_by_value,
                create_constraint=False,
            ),
            list[str]: JSON,
            dict[str, Any]: JSON,
        },
    )


db = SQLAlchemy(metadata=Model.metadata)


def init_database(app: Flask) -> None:
    """Bind the database to the application, with SQLite set up for many readers and one writer."""
    # A failing statement goes to the log without what people wrote.
    app.config.setdefault("SQLALCHEMY_ENGINE_OPTIONS", {"hide_parameters": True})
    db.init_app(app)
    with app.app_context():
        if db.engine.dialect.name == "sqlite":
            _prepare_sqlite(db.engine)


def _prepare_sqlite(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def on_connect(connection: sqlite3.Connection, _: Any) -> None:
        connection.isolation_level = None  # the driver must not begin transactions of its own
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            f"busy_timeout={PATIENCE}",
            "secure_delete=ON",
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def on_begin(connection: Any) -> None:
        # Reading first and locking later loses updates, so a writer locks before it reads.
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing.get() else "BEGIN")


@contextmanager
def apart(*, write: bool = True, patient: bool = True) -> Iterator[Connection]:
    """Open a short transaction of its own, for what must stay whatever becomes of the request.

    A request that already writes holds SQLite's lock: it must not wait for itself here. Without
    patience it fails at once when somebody else holds it: for what may as well be done next time.
    """
    token = writing.set(write)
    try:
        with db.engine.connect() as connection, _waiting(connection, patient), connection.begin():
            yield connection
    finally:
        writing.reset(token)


@contextmanager
def _waiting(connection: Connection, patient: bool) -> Iterator[None]:
    """Wait for SQLite's lock as long as this connection should."""
    if patient or connection.dialect.name != "sqlite":
        yield
        return
    driver: Any = connection.connection.driver_connection
    driver.execute(f"PRAGMA busy_timeout={LITTLE_PATIENCE}")
    try:
        yield
    finally:
        driver.execute(f"PRAGMA busy_timeout={PATIENCE}")
