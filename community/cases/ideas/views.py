"""Offering a parked idea when its stage has come, or letting it go."""

from flask import Blueprint, flash, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from community.cases.contributions.forms import ContributionForm
from community.cases.ideas import operations
from community.cases.rounds import queries
from community.cases.rounds.models import ParkedIdea
from community.cases.views import show_case
from community.errors import Refused
from community.web.guard import allows, me
from community.web.pages import go_to

bp = Blueprint("ideas", __name__)


@bp.post("/ideas/<key:id>/offer")
@allows("idea.use", on=ParkedIdea)
def offer(idea: ParkedIdea) -> ResponseReturnValue:
    """Offer what you parked."""
    form, case = ContributionForm(), idea.round.case
    if form.validate():
        standing = queries.standing_of(idea.round, seen_by=me())
        try:
            operations.offer(
                idea, standing, by=me(), stage=form.stage.data or 0, body=form.body.data or "",
                language=form.language.data,
            )  # fmt: skip
            return go_to(url_for("cases.show", id=case.key, _anchor="talk"))
        except Refused as refusal:
            form.refuse(refusal)
    return show_case(case, 422, composer=form)


@bp.post("/ideas/<key:id>/removal")
@allows("idea.use", on=ParkedIdea)
def let_go(idea: ParkedIdea) -> ResponseReturnValue:
    """Let an idea go."""
    case = idea.round.case
    operations.let_go(idea)
    flash(_("Let go."), "ok")
    return go_to(url_for("cases.show", id=case.key, _anchor="talk"))
