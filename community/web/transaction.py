"""One commit per request, in one place."""

from flask import Flask, Response, request
from sqlalchemy.exc import OperationalError

from community.database import db, writing
from community.web.errors import busy

SAFE_METHODS = {"GET", "HEAD", "OPTIONS"}


def init_transaction(app: Flask) -> None:
    """Begin each request as a reader or a writer, and end it with a commit or a rollback."""
    app.before_request(_begin)
    app.after_request(_finish)
    app.teardown_request(_forget)


def _begin() -> None:
    writing.set(request.method not in SAFE_METHODS)


def _forget(_: BaseException | None) -> None:
    """Leave the thread as it was: work outside a request may write."""
    writing.set(True)


def _finish(response: Response) -> Response:
    """Keep what a successful request changed, and nothing of any other."""
    if response.status_code >= 400:
        db.session.rollback()
        return response
    try:
        db.session.commit()
    except OperationalError:
        return busy()
    return response
