"""Who sits in a set: inviting, changing a role, removing, leaving."""

from typing import Any

from flask import Blueprint, Response, flash, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from community.accounts import queries as accounts
from community.accounts.invitations import operations as invitations
from community.errors import Refused
from community.sets import operations, queries
from community.sets.models import LearningSet, Membership
from community.sets.seats.forms import InviteForm, RoleForm
from community.web.guard import allows, me
from community.web.pages import go_to, page, try_or_tell

bp = Blueprint("seats", __name__)


@bp.get("/sets/<key:id>/people")
@allows("set.enter", on=LearningSet)
def index(learning_set: LearningSet) -> ResponseReturnValue:
    """See who sits in the set, and who is invited."""
    return _index(learning_set, InviteForm(formdata=None))


@bp.post("/sets/<key:id>/invitations")
@allows("set.invite", on=LearningSet)
def invite(learning_set: LearningSet) -> ResponseReturnValue:
    """Ask somebody to take a seat, by mail."""
    form = InviteForm()
    try:
        if form.validate():
            invitations.invite(by=me(), learning_set=learning_set, **form.values("email", "role"))
            address = form["email"].data
            flash(_("The invitation is on its way to %(address)s.", address=address), "ok")
            return go_to(url_for("seats.index", id=learning_set.key))
    except Refused as refusal:
        form.refuse(refusal)
    return _index(learning_set, form, 422)


def _index(learning_set: LearningSet, form: InviteForm, status: int = 200) -> Response:
    return page(
        "sets/seats/index.html",
        status,
        learning_set=learning_set,
        seats=queries.seats(learning_set, seen_by=me()),
        letters=accounts.open_invitations(learning_set, seen_by=me()),
        form=form,
    )


@bp.post("/memberships/<key:id>/role")
@allows("membership.change", on=Membership)
def change_role(seat: Membership) -> ResponseReturnValue:
    """Make somebody a facilitator, or a member again."""
    form = RoleForm()
    if form.validate():
        try_or_tell(lambda: operations.change_role(seat, form["role"].data, by=me()))
    return go_to(url_for("seats.index", id=seat.learning_set.key))


@bp.post("/memberships/<key:id>/removal")
@allows("membership.remove", on=Membership)
def remove(seat: Membership) -> ResponseReturnValue:
    """End somebody's stay."""
    try_or_tell(lambda: operations.leave(seat, by=me()))
    return go_to(url_for("seats.index", id=seat.learning_set.key))


@bp.get("/sets/<key:id>/leaving")
@allows("set.leave", on=LearningSet)
def leaving(learning_set: LearningSet) -> ResponseReturnValue:
    """Read what leaving ends, before doing it."""
    return page("sets/seats/leaving.html", learning_set=learning_set)


@bp.post("/sets/<key:id>/leaving")
@allows("set.leave", on=LearningSet)
def leave(learning_set: LearningSet) -> ResponseReturnValue:
    """Leave a set."""
    seat: Any = me().membership_in(learning_set.id)
    if try_or_tell(lambda: operations.leave(seat, by=me())):
        flash(_("You have left %(set)s.", set=learning_set.name), "ok")
        return go_to(url_for("sets.index"))
    return go_to(url_for("seats.leaving", id=learning_set.key))
