"""Sealing a case early, or taking it back."""

from flask import Blueprint, flash, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from community.cases.ending import operations
from community.cases.models import Case
from community.errors import Refused
from community.web.guard import allows, me
from community.web.pages import go_to, page

bp = Blueprint("ending", __name__)


@bp.get("/cases/<key:id>/ending")
@allows("case.end", on=Case)
def choose(case: Case) -> ResponseReturnValue:
    """Read what sealing and withdrawing do, before doing either."""
    return page("cases/ending/show.html", case=case)


@bp.post("/cases/<key:id>/sealing")
@allows("case.end", on=Case)
def seal(case: Case) -> ResponseReturnValue:
    """Let the story fade, and keep the learning."""
    try:
        operations.seal(case, by=me())
        flash(_("The story is gone. The questions and what you all learned stay."), "ok")
    except Refused as refusal:
        flash(refusal.message, "danger")
    return go_to(url_for("cases.show", id=case.key))


@bp.post("/cases/<key:id>/withdrawal")
@allows("case.end", on=Case)
def withdraw(case: Case) -> ResponseReturnValue:
    """Take the case back."""
    operations.withdraw(case, by=me())
    flash(_("Your case is withdrawn. Nothing of it is left to read."), "ok")
    return go_to(url_for("sets.show", id=case.learning_set.key))
