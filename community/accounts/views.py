"""Signing in and out, the profile, and the language of the site."""

from flask import (
    Blueprint,
    Response,
    current_app,
    flash,
    make_response,
    render_template,
    request,
    session,
    url_for,
)
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import ngettext, refresh
from flask_login import current_user

from community.accounts import operations
from community.accounts.forms import ProfileForm, SignInForm
from community.config import LANGUAGES
from community.extensions import login_manager
from community.web.again import Fields, carried_fields, carried_to, typed_fields
from community.web.devices import known_device, remember_device
from community.web.guard import allows, me, public
from community.web.limits import forget, too_often
from community.web.pages import (
    asks_from_within,
    beside,
    go_to,
    page,
    safe_next,
    where_they_were,
)
from community.web.sessions import begin_session, end_session

bp = Blueprint("accounts", __name__)
PROFILE = ("name", "organisation", "country", "language", "timezone")


@bp.route("/sign-in", methods=["GET", "POST"])
@public
def sign_in() -> ResponseReturnValue:
    """Come in with an address and a passphrase."""
    if request.method == "POST":
        return _try_to_sign_in(SignInForm())
    if current_user.is_authenticated:
        return go_to(safe_next(url_for("today.index")))
    return _sign_in_page(SignInForm(formdata=None, next=safe_next("")))


def _try_to_sign_in(form: SignInForm) -> ResponseReturnValue:
    if not form.validate():
        return _sign_in_page(form, 422)
    email = form["email"].data
    wait = _count_try(email)
    if wait:
        return _turn_away(form, wait)
    user = operations.who_is(email, form["passphrase"].data)
    if user is None:
        form.form_errors.append(_("That address and passphrase do not go together."))
        return _sign_in_page(form, 422)
    forget(current_app.config["SIGN_IN_LIMIT"], *_tried_from(email))
    begin_session(user)
    response = make_response(_after_signing_in())
    remember_device(response, email)
    return response


def _count_try(email: str) -> int | None:
    """Count this try. A browser the person is known in is counted apart from strangers."""
    limits, source = current_app.config, _tried_from(email)
    if too_long := too_often(limits["SIGN_IN_LIMIT"], *source):
        return too_long
    if known_device(email):
        return None
    return too_often(limits["SIGN_IN_LIMIT_PER_ADDRESS"], "sign-in from", _address()) or too_often(
        limits["SIGN_IN_LIMIT_PER_ACCOUNT"], "sign-in as", email
    )


def _tried_from(email: str) -> tuple[str, str, str]:
    return "sign-in", email, known_device(email) or _address()


def _address() -> str:
    return request.remote_addr or ""


def _turn_away(form: SignInForm, wait: int) -> Response:
    minutes = -(-wait // 60)
    words = ngettext(
        "That was tried often just now. Wait a minute, then try again.",
        "That was tried often just now. Wait %(num)d minutes, then try again.",
        minutes,
    )
    form.form_errors.append(words)
    response = _sign_in_page(form, 429)
    response.headers["Retry-After"] = str(wait)
    return response


def _after_signing_in() -> ResponseReturnValue:
    """Go where the person was going. What they were sending is shown again, with a new token."""
    if asks_from_within():
        return beside(render_template("accounts/_signed_in_again.html"))
    carried = carried_fields()
    if carried:
        return page("errors/again.html", action=carried_to(), typed=carried)
    return go_to(safe_next(url_for("today.index")))


def _sign_in_page(
    form: SignInForm, status: int = 200, *, typed: Fields | None = None, action: str = ""
) -> Response:
    """Ask to sign in: on a page of its own, or beside what somebody was writing."""
    if asks_from_within():
        return beside(render_template("accounts/_sign_in_again.html", form=form), status)
    return page(
        "accounts/sign_in.html",
        status,
        form=form,
        carried=carried_fields() if typed is None else typed,
        carried_to=action or carried_to(),
    )


def ask_to_sign_in() -> ResponseReturnValue:
    """Ask a stranger to sign in. What they were writing stays with them."""
    if request.endpoint == login_manager.login_view:
        return _sign_in_once_more()
    if request.method in ("GET", "HEAD") and not asks_from_within():
        return go_to(url_for("accounts.sign_in", next=where_they_were()))
    form = SignInForm(formdata=None, next=where_they_were())
    return _sign_in_page(form, 401, typed=typed_fields(), action=request.full_path.rstrip("?"))


def _sign_in_once_more() -> Response:
    """Show the sign-in again that had been open for so long that its own token was gone."""
    form = SignInForm()
    form.form_errors.append(_("This page had been open for long. Please fill it in once more."))
    return _sign_in_page(form, 400)


@bp.post("/sign-out")
@allows("account.use")
def sign_out() -> ResponseReturnValue:
    """Leave, and take everything out of this browser."""
    end_session()
    response = go_to(url_for("today.index"))
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    return response


@bp.route("/me", methods=["GET", "POST"])
@allows("account.use")
def profile() -> ResponseReturnValue:
    """Change what others read about you."""
    form = ProfileForm(obj=me())
    if form.validate_on_submit():
        operations.update_profile(me(), **form.values(*PROFILE))
        refresh()  # what is said next is said in the language just chosen
        flash(_("Saved."), "ok")
        return go_to(url_for("accounts.profile"))
    return page("accounts/profile.html", 422 if form.errors else 200, form=form)


@bp.post("/language")
@public
def language() -> ResponseReturnValue:
    """Read the site in another language, and remember it."""
    chosen = request.form.get("language", "")
    if chosen in LANGUAGES:
        session["language"] = chosen
        if current_user.is_authenticated:
            operations.update_profile(me(), language=chosen)
    return go_to(safe_next(where_they_were()))
