"""Browsers in which somebody has signed in before: what strangers try does not lock those out."""

import hashlib
import hmac
import secrets
from datetime import timedelta

from flask import Response, current_app, request
from itsdangerous import BadData, URLSafeTimedSerializer
from werkzeug.wrappers import Response as BaseResponse

KNOWN_FOR = timedelta(days=365)


def known_device(email: str) -> str | None:
    """Return the name of this browser, if the owner of this address has signed in with it."""
    cookie = request.cookies.get(_cookie_name(), "")
    try:
        device, owner = _signer().loads(cookie, max_age=int(KNOWN_FOR.total_seconds()))
    except (BadData, ValueError, TypeError):
        return None
    return str(device) if hmac.compare_digest(str(owner), _mark_of(email)) else None


def remember_device(response: BaseResponse | Response, email: str) -> None:
    """Know this browser again when the owner of this address signs in next."""
    device = known_device(email) or secrets.token_urlsafe(12)
    response.set_cookie(
        _cookie_name(),
        str(_signer().dumps([device, _mark_of(email)])),
        max_age=KNOWN_FOR,
        secure=current_app.config["SESSION_COOKIE_SECURE"],
        httponly=True,
        samesite="Lax",
    )


def _cookie_name() -> str:
    return f"{current_app.config['SESSION_COOKIE_NAME']}-known"


def _signer() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(_secret(), salt="known device")


def _mark_of(email: str) -> str:
    return hmac.new(_secret().encode(), email.encode(), hashlib.sha256).hexdigest()


def _secret() -> str:
    return str(current_app.config["SECRET_KEY"])
