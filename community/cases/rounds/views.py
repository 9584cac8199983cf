"""Opening a round, writing in it, answering, and moving on."""

from flask import Blueprint, current_app, flash, url_for
from flask.typing import ResponseReturnValue
from flask_babel import get_locale
from flask_babel import gettext as _

from community.cases.models import Case
from community.cases.rounds import operations, queries
from community.cases.rounds.forms import (
    AdvanceForm,
    AnswerForm,
    ContributionForm,
    EditForm,
    OpenRoundForm,
)  # fmt: skip
from community.cases.rounds.models import Contribution, Round
from community.cases.views import show_case
from community.content.methods import Method
from community.discussions import operations as drafts
from community.errors import Refused
from community.web.drafts import keep_draft
from community.web.guard import allows, me
from community.web.pages import go_to, page
from community.web.words import choices

bp = Blueprint("rounds", __name__)


@bp.get("/cases/<key:id>/rounds/new")
@allows("round.open", on=Case)
def new(case: Case) -> ResponseReturnValue:
    """Choose how the set will work on a case."""
    return page("cases/rounds/new.html", case=case, form=_open_form(), methods=_methods())


@bp.post("/cases/<key:id>/rounds")
@allows("round.open", on=Case)
def open_(case: Case) -> ResponseReturnValue:
    """Begin a round."""
    form = _open_form()
    if form.validate():
        try:
            operations.open_round(
                case, by=me(), method_id=form.method.data, with_optional=form.with_optional.data
            )
            return go_to(url_for("cases.show", id=case.key))
        except Refused as refusal:
            form.refuse(refusal)
    return page("cases/rounds/new.html", 422, case=case, form=form, methods=_methods())


def _methods() -> dict[str, Method]:
    found: dict[str, Method] = current_app.extensions["methods"]
    return found


def _open_form() -> OpenRoundForm:
    form = OpenRoundForm(method=next(iter(_methods())))
    language = str(get_locale())
    names = {id: method.name.get(language).value for id, method in _methods().items()}
    form.method.choices = choices(names)
    return form


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
    return page("cases/rounds/edit.html", contribution=contribution, form=form)


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
    return page("cases/rounds/edit.html", 422, contribution=contribution, form=form)


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


@bp.get("/rounds/<key:id>/next")
@allows("round.advance", on=Round)
def before_advancing(round_: Round) -> ResponseReturnValue:
    """Read what going on closes and opens."""
    standing = queries.standing_of(round_, seen_by=me())
    if standing.now is None:
        return go_to(url_for("cases.show", id=round_.case.key))
    form = AdvanceForm(formdata=None, stage=standing.now.position)
    return page("cases/rounds/next.html", round=round_, standing=standing, form=form)


@bp.post("/rounds/<key:id>/next")
@allows("round.advance", on=Round)
def advance(round_: Round) -> ResponseReturnValue:
    """Close this stage and open the next. There is no way back."""
    form = AdvanceForm()
    standing = queries.standing_of(round_, seen_by=me())
    if form.validate() and form.stage.data:
        try:
            operations.advance(standing, by=me(), stage=form.stage.data)
        except Refused as refusal:
            flash(refusal.message, "danger")
    return go_to(url_for("cases.show", id=round_.case.key))


@bp.post("/rounds/<key:id>/reading")
@allows("round.contribute", on=Round)
def thinking_with_you(round_: Round) -> ResponseReturnValue:
    """Say that you have read it and have nothing to add now."""
    operations.thinking_with_you(queries.standing_of(round_, seen_by=me()), by=me())
    flash(_("Your set knows that you have read it."), "ok")
    return go_to(url_for("cases.show", id=round_.case.key))
