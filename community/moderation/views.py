"""Raising a concern about a text, and deciding about it."""

from collections.abc import Callable
from typing import Any

from flask import Blueprint, Response, flash, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from community.accounts.models import User
from community.cases.rounds.models import Contribution
from community.discussions.models import Post
from community.discussions.posts import queries as posts
from community.errors import Refused
from community.moderation import operations, queries
from community.moderation.forms import FlagForm, HideForm, LeaveForm, RestoreForm
from community.moderation.models import Flag
from community.moderation.operations import Text
from community.practices.models import Practice
from community.sets import queries as sets
from community.web.forms import Form
from community.web.guard import allows, me
from community.web.pages import go_to, page

bp = Blueprint("moderation", __name__)


@bp.get("/moderation")
@allows("moderation.view")
def index() -> ResponseReturnValue:
    """See what waits for your decision, and what was decided before."""
    flags = queries.open_flags(seen_by=me())
    entries = queries.log(seen_by=me())
    return page("moderation/index.html", flags=flags, entries=entries, address=_address)


def flag(said: Text) -> ResponseReturnValue:
    """Raise a concern about a text."""
    if said.hidden_at:
        flash(_("This text is hidden already."))
        return go_to(_address(said))
    form, deciders = FlagForm(), _deciders(said)
    if _done(form, operations.flag, said, reason=form.reason.data, words=form.words.data or ""):
        flash(_what_happens_next(deciders), "ok")
        return go_to(_address(said))
    return _page("flag", form, said, deciders=deciders)


def _deciders(said: Text) -> list[User]:
    """Return who will decide in a set. Outside a set the stewards do, who have no names here."""
    seat = me().membership_in(said.set_id)
    return list(sets.facilitators(seat.learning_set, seen_by=me())) if seat else []


def _what_happens_next(deciders: list[User]) -> str:
    names = ", ".join(user.first_name for user in deciders) or _("the stewards")
    words = _("Thank you. It is with %(names)s, who will look at it and decide.", names=names)
    return str(words)


def hide(said: Text) -> ResponseReturnValue:
    """Hide a text, with a reason."""
    form = HideForm()
    if _done(form, operations.hide, said, reason=form.reason.data):
        return go_to(_address(said))
    return _page("hide", form, said)


def restore(said: Text) -> ResponseReturnValue:
    """Show a hidden text again."""
    form = RestoreForm()
    if _done(form, operations.restore, said, reason=form.reason.data or ""):
        return go_to(_address(said))
    return _page("restore", form, said)


@bp.get("/flags/<key:id>")
@allows("flag.decide", on=Flag)
def show(flag: Flag) -> ResponseReturnValue:
    """Look at a concern, and at the text it is about."""
    return _show(flag, HideForm(formdata=None), LeaveForm(formdata=None))


@bp.post("/flags/<key:id>/hiding")
@allows("flag.decide", on=Flag)
def hide_flagged(flag: Flag) -> ResponseReturnValue:
    """Hide the text a concern is about."""
    form = HideForm()
    if _done(form, operations.hide, flag.text, reason=form.reason.data):
        flash(_("It is hidden. Its author reads your reason."), "ok")
        return go_to(url_for("moderation.show", id=flag.key))
    return _show(flag, form, LeaveForm(formdata=None))


@bp.post("/flags/<key:id>/leaving")
@allows("flag.decide", on=Flag)
def leave(flag: Flag) -> ResponseReturnValue:
    """Leave the text a concern is about as it is."""
    form = LeaveForm()
    if _done(form, operations.leave, flag.text, reason=form.reason.data):
        flash(_("It stays. Your reason is in the log."), "ok")
        return go_to(url_for("moderation.show", id=flag.key))
    return _show(flag, HideForm(formdata=None), form)


def _show(flag: Flag, hide_form: HideForm, leave_form: LeaveForm) -> Response:
    own = flag.text.author_id == me().id
    return page(
        "moderation/show.html",
        422 if hide_form.errors or leave_form.errors else 200,
        concern=queries.concern_of(flag, seen_by=me()),
        own=own,
        decides=not own or not operations.has_another_judge(flag.text, me()),
        hide_form=hide_form,
        leave_form=leave_form,
        address=_address,
    )


def _done(form: Form, change: Callable[..., Any], said: Text, **what: Any) -> bool:
    """Make a change if the form was sent and holds, or put beside it why not."""
    if not form.validate_on_submit():
        return False
    try:
        change(said, by=me(), **what)
    except Refused as refusal:
        form.refuse(refusal)
        return False
    return True


def _page(name: str, form: Form, said: Text, **more: Any) -> Response:
    status = 422 if form.errors else 200
    words = {"said": said, "form": form, "address": _address, **more}
    return page(f"moderation/{name}.html", status, **words)


def _address(said: Text) -> str:
    """Return where a text stands."""
    if isinstance(said, Practice):
        return url_for("practices.show", id=said.key)
    if isinstance(said, Contribution):
        return url_for("cases.show", id=said.case.key, _anchor=f"c-{said.key}")
    return str(posts.address_of(said))


for noun, model in {"post": Post, "contribution": Contribution, "practice": Practice}.items():
    for action, view, permission in (
        ("flags/new", flag, "text.flag"),
        ("hiding", hide, "text.hide"),
        ("restoring", restore, "text.hide"),
    ):
        bp.add_url_rule(
            f"/{noun}s/<key:id>/{action}",
            f"{view.__name__}_{noun}",
            allows(permission, on=model)(view),
            methods=["GET", "POST"],
        )
