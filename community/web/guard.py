"""No view without a declared permission, and no view that is handed an id instead of a row."""

from collections.abc import Callable
from functools import wraps
from typing import Any, cast

from flask import Flask, abort
from flask_login import current_user

from community.accounts.models import User
from community.database import db
from community.extensions import login_manager
from community.policy import RULES, can, visible

View = Callable[..., Any]


def me() -> User:
    """Return the person who asks: the row itself, not Flask-Login's proxy for it."""
    return cast(User, current_user._get_current_object())


def allows(permission: str, *, on: Any = None) -> Callable[[View], View]:
    """Declare what a view needs. With `on`, the view receives that row instead of its key."""
    if permission not in RULES:
        raise LookupError(f"There is no permission {permission!r} in policy.py.")

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(id: str | None = None, **rest: Any) -> Any:
            if not current_user.is_authenticated:
                return login_manager.unauthorized()
            subject = None if on is None else _find(on, id)
            if not can(me(), permission, subject):
                abort(403)
            return view(**rest) if on is None else view(subject, **rest)

        guarded.access = permission  # type: ignore[attr-defined]
        return guarded

    return decorate


def public(view: View) -> View:
    """Declare that a view is for everyone, signed in or not."""
    view.access = "public"  # type: ignore[attr-defined]
    return view


def find_visible(model: Any, key: str | None) -> Any:
    """Return the row with this key, or answer as if it did not exist."""
    return db.session.scalar(visible(model, me()).where(model.key == key)) or abort(404)


_find = find_visible


def require_declared_access(app: Flask) -> None:
    """Refuse to start with a view that has not said who may use it."""
    for endpoint, view in app.view_functions.items():
        if not hasattr(view, "access"):
            raise RuntimeError(f"The view {endpoint!r} has not declared its access.")
