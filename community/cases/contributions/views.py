"""Writing in a stage, changing one's words, answering, giving warmth."""

from flask import Blueprint, current_app, flash, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from community.cases.contributions import operations
from community.cases.contributions.forms import (
    AnswerForm,
    ContributionForm,
    EditForm,
    WarmthForm,
)  # fmt: skip
from community.cases.ideas import operations as ideas
from community.cases.rounds import queries
from community.cases.rounds.models import Contribution, Round
from community.cases.views import show_case
from community.coaching.coach import hints
from community.coaching.hint import Hint
from community.coaching.rules import Coach
from community.discussions import operations as drafts
from community.errors import Refused
from community.web.drafts import keep_draft
from community.web.guard import allows, me
from community.web.pages import fragment, go_to, page

bp = Blueprint("contributions", __name__)


@bp.post("/rounds/<key:id>/contributions")
@allows("round.contribute", on=Round)
def contribute(round_: Round) -> ResponseReturnValue:
    """Write in the stage that is open, or park what came too early."""
    form, thoughts = ContributionForm(), list[Hint]()
    if form.validate():
        standing = queries.standing_of(round_, seen_by=me())
        thoughts = _thoughts(form, standing) if _is_first_try() else []
        try:
            if not thoughts:
                _keep(form, standing)
                sent = form.body.data or ""
                place = queries.place_of(round_)
                drafts.clear_draft(me(), place, form.sequence.data or 0, sent)
                return go_to(url_for("cases.show", id=round_.case.key, _anchor="talk"))
        except Refused as refusal:
            form.refuse(refusal)
    return show_case(round_.case, 422, composer=form, thoughts=thoughts)


def _is_first_try() -> bool:
    """Whether the writer has not seen yet what the coach thinks of this, or decided to keep it."""
    return not ("coached" in request.form or request.form.get("do"))


def _thoughts(
    form: ContributionForm, standing: queries.RoundStanding, *, finished: bool = True
) -> list[Hint]:
    """Return what the coach would say about a text. It knows nothing of talk about the process."""
    if standing.now is None or form.as_process.data:
        return []
    coach: Coach = current_app.extensions["coach"]
    kind, language = standing.now.stage.kind, form.language.data or ""
    text = form.body.data or ""
    return hints(text, language=language, kind=kind, coach=coach, finished=finished)


def _keep(form: ContributionForm, standing: queries.RoundStanding) -> None:
    """Contribute a text, or park it if that is what was asked."""
    body, language = form.body.data or "", form.language.data
    if request.form.get("do") == "park":
        ideas.park(standing.round, by=me(), body=body, language=language)
        flash(_("Parked. Only you can see it; it comes back when ideas are asked for."), "ok")
        return
    operations.contribute(
        standing, by=me(), stage=form.stage.data or 0, body=body, language=language,
        as_process=form.as_process.data,
    )  # fmt: skip


@bp.post("/rounds/<key:id>/coaching")
@allows("round.contribute", on=Round)
def coaching(round_: Round) -> ResponseReturnValue:
    """Think along while somebody writes. It never blocks, and keeps nothing."""
    form = ContributionForm()
    standing = queries.standing_of(round_, seen_by=me())
    thoughts = _thoughts(form, standing, finished=False)
    return fragment(
        "cases/contributions/_thoughts.html", thoughts=thoughts, now=standing.now,
        written_in=form.language.data,
    )  # fmt: skip


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
