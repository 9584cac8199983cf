"""What a set agreed: read it, agree, word it anew."""

from typing import Any

from flask import Blueprint, url_for
from flask.typing import ResponseReturnValue

from community.errors import Refused
from community.sets import operations, queries
from community.sets.agreements.forms import AgreementForm, AssentForm
from community.sets.models import LearningSet
from community.web.guard import allows, me
from community.web.pages import go_to, page, try_or_tell

bp = Blueprint("agreements", __name__)


@bp.get("/sets/<key:id>/agreement")
@allows("set.assent", on=LearningSet)
def show(learning_set: LearningSet) -> ResponseReturnValue:
    """Read what the set agreed. It is the first page of a newcomer."""
    return page(
        "sets/agreements/show.html",
        learning_set=learning_set,
        versions=queries.agreements(learning_set, seen_by=me()),
        facilitators=queries.facilitators(learning_set, seen_by=me()),
        seat=me().membership_in(learning_set.id),
    )


@bp.post("/sets/<key:id>/assent")
@allows("set.assent", on=LearningSet)
def assent(learning_set: LearningSet) -> ResponseReturnValue:
    """Agree, and come in."""
    seat: Any = me().membership_in(learning_set.id)
    number = AssentForm().number.data or ""
    read = int(number) if number.isdecimal() and len(number) < 6 else 0
    if try_or_tell(lambda: operations.assent(seat, read=read)):
        return go_to(url_for("sets.show", id=learning_set.key))
    return go_to(url_for("agreements.show", id=learning_set.key))


@bp.route("/sets/<key:id>/agreement/new", methods=["GET", "POST"])
@allows("set.edit", on=LearningSet)
def new(learning_set: LearningSet) -> ResponseReturnValue:
    """Announce a new version of the agreement."""
    versions = queries.agreements(learning_set, seen_by=me())
    form = AgreementForm(agreement=versions[0].body if versions else "")
    if form.validate_on_submit():
        try:
            operations.announce_agreement(learning_set, by=me(), body=form["agreement"].data)
            return go_to(url_for("agreements.show", id=learning_set.key))
        except Refused as refusal:
            form.refuse(refusal)
    status = 422 if form.errors else 200
    return page("sets/agreements/new.html", status, learning_set=learning_set, form=form)
