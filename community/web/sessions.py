"""Beginning and ending what a browser holds of a person."""

from flask import g, request, session
from flask_login import current_user, login_user, logout_user

from community.accounts import operations
from community.accounts.models import User


def begin_session(user: User) -> None:
    """Sign somebody in, with a new session: nothing of the stranger's goes along but a language."""
    _end_the_one_before()
    operations.sign_in(user, agent=request.user_agent.string)
    login_user(user)
    session.permanent = True


def end_session() -> None:
    """Sign out: the cookie that remains says nothing, and an old copy of it opens nothing."""
    language = current_user.language
    _end_the_one_before()
    logout_user()
    session["language"] = language


def _end_the_one_before() -> None:
    if current_user.is_authenticated:
        operations.sign_out(current_user.get_id())
    kept = {name: session[name] for name in ("language",) if name in session}
    session.clear()
    session.update(kept)
    g.pop("csrf_token", None)  # a page rendered from here on needs the token of the new session
