"""Errors told in plain words, in the reader's language, with a reference for the log."""

import secrets
from typing import Any

from flask import Flask, Response, current_app, g, make_response, render_template, request
from flask_login import current_user
from flask_wtf.csrf import CSRFError
from sqlalchemy.exc import OperationalError, SQLAlchemyError
from werkzeug.exceptions import HTTPException

from community.database import db, writing
from community.extensions import login_manager
from community.web.again import typed_fields
from community.web.pages import asks_from_within, beside

TOLD = {400, 401, 403, 404, 405, 413, 429, 500, 503}
# What may go well at the next try: said beside a form that htmx sent, so that its text stays.
PASSING = {400, 413, 429, 500, 503}


def init_errors(app: Flask) -> None:
    """Answer every error with a page, never with a stack trace."""
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(CSRFError, _stale_form)
    app.register_error_handler(OperationalError, _database)
    app.register_error_handler(Exception, _unexpected)


def problem(status: int, **context: object) -> Response:
    """Say what happened, that nothing is lost, and what to do."""
    _know_the_reader()
    told = status if status in TOLD else 400 if status < 500 else 500
    if status in PASSING and _sent_a_form_by_htmx():
        return beside(render_template("errors/_problem.html", status=told, **context), status)
    layout = "layouts/site.html"
    html = render_template("errors/problem.html", layout=layout, status=told, **context)
    response = make_response(html, status)
    if asks_from_within():
        response.headers["HX-Retarget"] = "body"
        response.headers["HX-Reswap"] = "innerHTML show:window:top"
    return response


def _know_the_reader() -> None:
    """Find out who reads, or take them for a stranger: an error page must not fail over that."""
    db.session.rollback()
    writing.set(False)
    try:
        getattr(current_user, "name", None)  # loads the person
    except SQLAlchemyError:
        db.session.rollback()
        g._login_user = login_manager.anonymous_user()


def _sent_a_form_by_htmx() -> bool:
    return asks_from_within() and request.method not in {"GET", "HEAD"}


def busy() -> Response:
    """Say that nothing could be written just now."""
    response = problem(503)
    response.headers["Retry-After"] = "5"
    return response


def _http(error: HTTPException) -> Response:
    if error.response is not None:
        return error.response  # type: ignore[return-value]
    response = problem(error.code or 500)
    for name, value in error.get_headers():
        if name.lower() in {"retry-after", "allow"}:
            response.headers[name] = value
    return response


def _stale_form(error: CSRFError) -> Any:
    """The session ended, or began anew in another tab: what was typed is kept or shown again."""
    current_app.logger.info("Form without a valid token at %r", request.path)
    if not current_user.is_authenticated and not _is_for_strangers():
        return login_manager.unauthorized()
    if _sent_a_form_by_htmx():
        return beside(render_template("accounts/_signed_in_again.html", mended=True), 400)
    action = request.full_path.rstrip("?")
    html = render_template(
        "errors/again.html", layout="layouts/site.html", action=action, typed=typed_fields()
    )
    return make_response(html, 400)


def _is_for_strangers() -> bool:
    """Whether what was sent needs no sign-in, and is not the sign-in itself."""
    view = current_app.view_functions.get(request.endpoint or "")
    is_public = getattr(view, "access", "") == "public"
    return is_public and request.endpoint != login_manager.login_view


def _database(error: OperationalError) -> Response:
    current_app.logger.warning("The database did not answer: %s", type(error.orig).__name__)
    return busy()


def _unexpected(error: Exception) -> Response:
    reference = secrets.token_hex(4)
    current_app.logger.error("Reference %s", reference, exc_info=error)
    return problem(500, reference=reference)
