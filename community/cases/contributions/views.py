"""Writing in a stage, changing one's words, answering, giving warmth."""

from flask import Blueprint, flash, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from community.cases.contributions import operations
from community.cases.contributions.forms import (
    AnswerForm,
    ContributionForm,
    EditForm,
    WarmthForm,
)  # fmt: skip
from community.cases.rounds import queries
from community.cases.rounds.models import Contribution, Round
from community.cases.views import show_case
from community.discussions import operations as drafts
from community.errors import Refused
from community.web.drafts import keep_draft
from community.web.guard import allows, me
from community.web.pages import go_to, page

bp = Blueprint("contributions", __name__)


@bp.post("/rounds/<key:id>/contributions")
@allows("round.contribute", on=Round)
def contribute(round_: Round) -> ResponseReturnValue:
    """Write in the stage that is open."""
    form = ContributionForm()
    place = queries.place_of(round_)
    if form.validate():
        standing = queries.standing_of(round_, seen_by=me())
        try:
            operations.contribute(
                standing,
                by=me(),
                stage=form.stage.data or 0,
                body=form.body.data or "",
                language=form.language.data,
                as_process=form.as_process.data,
            )
            drafts.clear_draft(me(), place, form.sequence.data or 0, form.body.data or "")
            return go_to(url_for("cases.show", id=round_.case.key, _anchor="talk"))
        except Refused as refusal:
            form.refuse(refusal)
    return show_case(round_.case, 422, composer=form)


@bp.post("/rounds/<key:id>/draft")
@allows("round.contribute", on=Round)
def draft(round_: Round) -> ResponseReturnValue:
    """Keep what somebody is writing, for them alone."""
    back = f"/cases/{round_.case.key}#write"
    return keep_draft(queries.place_of(round_), back=back, set_id=round_.set_id)


@bp.get("/contributions/<key:id>/edit")
@allows("contribution.edit", on=Contribution)
def edit(contribution: Contribution) -> ResponseReturnValue:
    """Change your own words."""
    form = EditForm(formdata=None, obj=contribution)
    return page("cases/contributions/edit.html", contribution=contribution, form=form)


@bp.post("/contributions/<key:id>/edit")
@allows("contribution.edit", on=Contribution)
def save_edit(contribution: Contribution) -> ResponseReturnValue:
    """Keep the changed words."""
    form = EditForm()
    if form.validate():
        standing = queries.standing_of(contribution.round, seen_by=me())
        try:
            operations.edit_contribution(
                contribution, standing, body=form.body.data or "", version=form.version.data or 0
            )
            return go_to(url_for("cases.show", id=contribution.case.key, _anchor="talk"))
        except Refused as refusal:
            form.refuse(refusal)
    return page("cases/contributions/edit.html", 422, contribution=contribution, form=form)


@bp.post("/contributions/<key:id>/answer")
@allows("contribution.answer", on=Contribution)
def answer(contribution: Contribution) -> ResponseReturnValue:
    """Answer a question, as far as you want to."""
    form = AnswerForm()
    if form.validate():
        standing = queries.standing_of(contribution.round, seen_by=me())
        try:
            operations.answer(contribution, standing, by=me(), body=form.answer.data or "")
            return go_to(
                url_for("cases.show", id=contribution.case.key, _anchor=f"c-{contribution.key}")
            )
        except Refused as refusal:
            form.refuse(refusal)
    return show_case(contribution.case, 422, answer_form=form, answering=contribution.id)


@bp.post("/contributions/<key:id>/warmth")
@allows("contribution.warm", on=Contribution)
def give_warmth(contribution: Contribution) -> ResponseReturnValue:
    """Say what a question does to you: cold, lukewarm or warm."""
    form = WarmthForm()
    if form.validate():
        standing = queries.standing_of(contribution.round, seen_by=me())
        try:
            operations.give_warmth(contribution, standing, warmth=form.warmth.data)
        except Refused as refusal:
            flash(refusal.message, "danger")
    back = url_for("cases.show", id=contribution.case.key, _anchor=f"c-{contribution.key}")
    return go_to(back)


@bp.post("/rounds/<key:id>/reading")
@allows("round.contribute", on=Round)
def thinking_with_you(round_: Round) -> ResponseReturnValue:
    """Say that you have read it and have nothing to add now."""
    operations.thinking_with_you(queries.standing_of(round_, seen_by=me()), by=me())
    flash(_("Your set knows that you have read it."), "ok")
    return go_to(url_for("cases.show", id=round_.case.key))
