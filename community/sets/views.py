"""The pages of a learning set."""

from flask import Blueprint, flash, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from community.accounts import operations as accounts
from community.accounts import queries as letters
from community.accounts.models import User
from community.cases import queries as cases
from community.discussions import queries as discussions
from community.errors import Refused
from community.policy import can
from community.sets import operations, queries
from community.sets.forms import NewSetForm, SetForm, StewardsNewSetForm
from community.sets.models import LearningSet
from community.web.guard import allows, me
from community.web.pages import go_to, page
from community.web.tables import tables

bp = Blueprint("sets", __name__)
ABOUT = ("name", "purpose", "language", "timezone", "is_listed")


@bp.get("/sets/")
@allows("set.list")
def index() -> ResponseReturnValue:
    """See the sets you sit in, those that wait for you, and those you may know of."""
    inside = [seat.set_id for seat in me().memberships if seat.is_inside]
    return page(
        "sets/index.html",
        seats=queries.seats_of_sets(inside, seen_by=me()) if inside else {},
        others=queries.other_sets(me()),
        taken=queries.seats_taken(seen_by=me()) if can(me(), "set.count") else {},
        letters=letters.invitations_to(me()),
    )


@bp.route("/sets/new", methods=["GET", "POST"])
@allows("set.create")
def new() -> ResponseReturnValue:
    """Open a set."""
    form = _new_set_form()
    if form.validate_on_submit():
        try:
            return go_to(_open(form))
        except Refused as refusal:
            form.refuse(refusal)
    return page("sets/new.html", 422 if form.errors else 200, form=form)


def _new_set_form() -> NewSetForm:
    kind = StewardsNewSetForm if me().is_steward else NewSetForm
    zone, language = me().timezone, me().language
    return kind(timezone=zone, language=language, agreement=_first_agreement())


def _open(form: NewSetForm) -> str:
    """Open the set that was described, and return where to go next."""
    learning_set = operations.open_set(
        by=me(),
        facilitator=_named(form["facilitator"].data) if "facilitator" in form else me(),
        **form.values("agreement", *ABOUT),
    )
    if me().is_steward:
        flash(
            _("%(set)s is open. Its facilitator finds it under Sets.", set=learning_set.name), "ok"
        )
        return url_for("sets.show", id=learning_set.key)
    flash(_("%(set)s is open. Invite the others now.", set=learning_set.name), "ok")
    return url_for("seats.index", id=learning_set.key)


def _named(email: str) -> User:
    """Return the coach a steward names: never themselves or another steward."""
    found = accounts.coach_with(email)
    if found is None or found.is_steward or not found.is_active:
        message = _("Name a coach who has an account and is not a steward.")
        raise Refused(message, "facilitator")
    return found


def _first_agreement() -> str:
    """Return an agreement to begin with, in the words most sets end up with."""
    lines = (
        _("What is said here stays here. We change names, places and ages before we write."),
        _("We ask before we advise. Whoever brings the case decides what helps."),
        _("We answer a case within a week, even if it is only one good question."),
        _("What you learn you may take with you; what you heard about others stays."),
        _("If somebody is in danger, we say so and act outside the set."),
    )
    return "\n".join(f"{number}. {line}" for number, line in enumerate(lines, 1))


@bp.get("/sets/<key:id>")
@allows("set.view", on=LearningSet)
def show(learning_set: LearningSet) -> ResponseReturnValue:
    """Come home to a set; who is not in it sees no more than they may know."""
    if not can(me(), "set.enter", learning_set):
        return _from_outside(learning_set)
    seats = queries.seats(learning_set, seen_by=me())
    return page(
        "sets/show.html",
        learning_set=learning_set,
        seats=seats,
        versions=queries.agreements(learning_set, seen_by=me()),
        tables=tables(cases.cases_of(learning_set, seen_by=me()), seats, me=me()),
        actions=cases.actions_of(learning_set, seen_by=me()),
        threads=discussions.threads_of(learning_set, seen_by=me()),
    )


def _from_outside(learning_set: LearningSet) -> ResponseReturnValue:
    if me().membership_in(learning_set.id):
        return go_to(url_for("agreements.show", id=learning_set.key))
    taken = queries.seats_taken(seen_by=me()) if can(me(), "set.count") else {}
    return page(
        "sets/outside.html",
        learning_set=learning_set,
        facilitators=queries.facilitators(learning_set, seen_by=me()),
        taken=taken.get(learning_set.id),
    )


@bp.route("/sets/<key:id>/edit", methods=["GET", "POST"])
@allows("set.edit", on=LearningSet)
def edit(learning_set: LearningSet) -> ResponseReturnValue:
    """Change what a set says about itself."""
    form = SetForm(obj=learning_set)
    if form.validate_on_submit():
        operations.edit_set(learning_set, **form.values(*ABOUT))
        return go_to(url_for("sets.show", id=learning_set.key))
    status = 422 if form.errors else 200
    return page("sets/edit.html", status, learning_set=learning_set, form=form)
