"""How often something may be tried: counted in the database, so that it holds for every process."""

import hashlib
import math
import time
from typing import Any

from limits import parse
from limits.storage import Storage
from limits.strategies import FixedWindowRateLimiter
from sqlalchemy import Column, Float, Integer, String, Table, delete, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import SQLAlchemyError

from community.database import Model, apart, db

hits = Table(
    "limit_hit",
    Model.metadata,
    Column("key", String(200), primary_key=True),
    Column("count", Integer, nullable=False),
    Column("expires_at", Float, nullable=False, index=True),
)


class DatabaseStorage(Storage):
    """The counters of `limits`, each in a row, written apart from the request's own transaction."""

    STORAGE_SCHEME = ["community"]  # noqa: RUF012 - the library's own attribute

    @property
    def base_exceptions(self) -> type[Exception]:
        """Name what may go wrong: if it does, the site goes on."""
        return SQLAlchemyError

    def incr(self, key: str, expiry: int, amount: int = 1, **_: Any) -> int:
        """Count a hit, starting anew when the window is over."""
        now = time.time()
        insert = sqlite.insert if db.engine.dialect.name == "sqlite" else postgresql.insert
        fresh = {"key": key, "count": amount, "expires_at": now + expiry}
        statement = insert(hits).values(fresh)
        statement = statement.on_conflict_do_update(
            index_elements=["key"], set_={"count": hits.c.count + amount}
        )
        with apart() as connection:
            connection.execute(delete(hits).where(hits.c.expires_at < now))
            return int(connection.execute(statement.returning(hits.c.count)).scalar_one())

    def get(self, key: str) -> int:
        """Return how many hits this window has seen."""
        with apart(write=False) as connection:
            return connection.execute(_live(hits.c.count, key)).scalar() or 0

    def get_expiry(self, key: str) -> float:
        """Return when this window ends."""
        with apart(write=False) as connection:
            return connection.execute(_live(hits.c.expires_at, key)).scalar() or time.time()

    def check(self) -> bool:
        """Say that the storage is there; the database is checked elsewhere."""
        return True

    def reset(self) -> int | None:
        """Forget every counter."""
        with apart() as connection:
            return connection.execute(delete(hits)).rowcount

    def clear(self, key: str) -> None:
        """Forget one counter."""
        with apart() as connection:
            connection.execute(delete(hits).where(hits.c.key == key))


def _live(column: Any, key: str) -> Any:
    return select(column).where(hits.c.key == key, hits.c.expires_at >= time.time())


_limiter = FixedWindowRateLimiter(DatabaseStorage())


def too_often(limit: str, *parts: str) -> int | None:
    """Count one try, first of all. Return the seconds to wait if it was one too many."""
    item, key = parse(limit), _key(parts)
    db.session.rollback()  # what was only read lets go of its lock, or this would wait for itself
    try:
        if _limiter.hit(item, key):
            return None
        return max(1, math.ceil(_limiter.get_window_stats(item, key).reset_time - time.time()))
    except SQLAlchemyError:
        return None  # a limit that cannot be counted keeps nobody out


def forget(limit: str, *parts: str) -> None:
    """Start counting anew with the request's own commit, because the try succeeded."""
    db.session.execute(delete(hits).where(hits.c.key == parse(limit).key_for(_key(parts))))


def _key(parts: tuple[str, ...]) -> str:
    """Name a counter in a fixed length, without keeping anybody's address."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
