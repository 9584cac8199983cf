"""The letters that let people in: written by a steward or facilitator, opened from a mail."""

from flask import Blueprint, Response, flash, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_login import current_user

from community import clock
from community.accounts import operations as accounts
from community.accounts import queries
from community.accounts.forms import NewAccountForm
from community.accounts.invitations import operations
from community.accounts.invitations.forms import InviteForm
from community.accounts.models import Invitation, User
from community.errors import Refused
from community.sets import operations as sets
from community.web.guard import allows, me, public
from community.web.language import chosen_language
from community.web.pages import go_to, page
from community.web.sessions import begin_session

bp = Blueprint("invitations", __name__)
PROFILE = ("organisation", "country", "language", "timezone")


@bp.route("/coaches/invite", methods=["GET", "POST"])
@allows("coach.invite")
def new() -> ResponseReturnValue:
    """Let a coach in who is in no set yet."""
    form = InviteForm()
    if form.validate_on_submit():
        operations.invite(form["email"].data, by=me())
        flash(_("The invitation is on its way to %(address)s.", address=form["email"].data), "ok")
        return go_to(url_for("invitations.new"))
    letters = queries.open_invitations(None, seen_by=me())
    status = 422 if form.errors else 200
    return page("accounts/invitations/new.html", status, form=form, letters=letters)


@bp.post("/invitations/<key:id>/withdrawal")
@allows("invitation.revoke", on=Invitation)
def revoke(letter: Invitation) -> ResponseReturnValue:
    """Take back a letter that nobody has used."""
    operations.revoke(letter)
    flash(_("The invitation to %(address)s no longer works.", address=letter.email), "ok")
    if letter.learning_set:
        return go_to(url_for("seats.index", id=letter.learning_set.key))
    return go_to(url_for("invitations.new"))


@bp.post("/invitations/<key:id>/acceptance")
@allows("invitation.accept", on=Invitation)
def accept(letter: Invitation) -> ResponseReturnValue:
    """Accept a letter as the person it was written to."""
    try:
        operations.accept(letter)
        return _seat(letter, me())
    except Refused as refusal:
        return _over(letter, 409, refusal)


def _seat(letter: Invitation, user: User) -> ResponseReturnValue:
    """Give somebody what the letter promised, and show them in."""
    if letter.learning_set is None:
        return go_to(url_for("today.index"))
    sets.join(letter.learning_set, user=user, role=letter.role)
    return go_to(url_for("agreements.show", id=letter.learning_set.key))


@bp.get("/invitations/<token>")
@public
def show(token: str) -> ResponseReturnValue:
    """Open the letter a mail brought. Reading it does not use it up: mail scanners read too."""
    letter = operations.invitation_for(token)
    if letter is None or not letter.is_open(clock.now()):
        return _over(letter, 410 if letter else 404)
    zone = letter.learning_set.timezone if letter.learning_set else None
    return _opened(letter, token, _first_form(zone), known=accounts.has_account(letter.email))


def _first_form(zone: str | None) -> NewAccountForm:
    zone = zone or "Europe/Amsterdam"
    return NewAccountForm(formdata=None, timezone=zone, language=chosen_language())


@bp.post("/invitations/<token>")
@public
def take_seat(token: str) -> ResponseReturnValue:
    """Make an account with the letter a mail brought, and come in."""
    letter = operations.invitation_for(token)
    if letter is None or not letter.is_open(clock.now()):
        return _over(letter, 410 if letter else 404)
    form, known = NewAccountForm(), accounts.has_account(letter.email)
    if current_user.is_authenticated or known:
        return _opened(letter, token, form, 409, known=known)
    try:
        if form.validate():
            return _make_account(letter, form)
    except Refused as refusal:
        form.refuse(refusal)
    return _opened(letter, token, form, 422, known=False)


def _make_account(letter: Invitation, form: NewAccountForm) -> ResponseReturnValue:
    operations.accept(letter)
    user = accounts.create_account(
        letter.email, **form.values("name", "passphrase"), **form.values(*PROFILE)
    )
    response = _seat(letter, user)
    begin_session(user)
    return response


def _opened(
    letter: Invitation, token: str, form: NewAccountForm, status: int = 200, *, known: bool
) -> Response:
    """Show a letter to whoever holds it: to come in, to sign in first, or to sign out first."""
    return page(
        "accounts/invitations/show.html", status, letter=letter, token=token, form=form, known=known
    )


def _over(letter: Invitation | None, status: int, refusal: Refused | None = None) -> Response:
    """Say that a letter opens nothing any more, and the way out."""
    return page("accounts/invitations/over.html", status, letter=letter, refusal=refusal)
