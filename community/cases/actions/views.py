"""Deciding on an action, looking back on it, and keeping a line of learning."""

from flask import Blueprint, flash, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from community.cases.actions import operations
from community.cases.actions.forms import (
    ActionForm,
    LearningForm,
    LookBackForm,
    NewDateForm,
    NoActionForm,
)  # fmt: skip
from community.cases.models import Action, Case
from community.cases.views import show_case
from community.errors import Refused
from community.web.guard import allows, me
from community.web.pages import go_to, page

bp = Blueprint("actions", __name__)


@bp.post("/cases/<key:id>/actions")
@allows("case.act", on=Case)
def decide(case: Case) -> ResponseReturnValue:
    """Decide on something to do."""
    form = ActionForm()
    if form.validate() and form.by_when.data:
        try:
            operations.set_action(
                case, by=me(), what=form.what.data or "", by_when=form.by_when.data,
                how_we_can_tell=form.how_we_can_tell.data or "",
            )  # fmt: skip
            return go_to(url_for("cases.show", id=case.key, _anchor="actions"))
        except Refused as refusal:
            form.refuse(refusal)
    return show_case(case, 422, action_form=form)


@bp.post("/cases/<key:id>/no-action")
@allows("case.act", on=Case)
def decide_on_none(case: Case) -> ResponseReturnValue:
    """Say that there is nothing to do, and why."""
    form = NoActionForm()
    if form.validate():
        try:
            operations.no_action(case, because=form.because.data or "")
            return go_to(url_for("cases.show", id=case.key, _anchor="actions"))
        except Refused as refusal:
            form.refuse(refusal)
    return show_case(case, 422, no_action_form=form)


@bp.get("/actions/<key:id>")
@allows("action.look_back", on=Action)
def looking_back(action: Action) -> ResponseReturnValue:
    """Ask one kind question: how did it go."""
    return _page(action, LookBackForm(formdata=None), NewDateForm(formdata=None))


@bp.post("/actions/<key:id>/look-back")
@allows("action.look_back", on=Action)
def look_back(action: Action) -> ResponseReturnValue:
    """Tell how it went."""
    form = LookBackForm()
    if form.validate():
        try:
            operations.look_back(
                action, by=me(), did=form.did.data, happened=form.happened.data or "",
                taught=form.taught.data or "",
            )  # fmt: skip
            flash(_("Thank you for coming back to it. Your set can read it now."), "ok")
            return go_to(url_for("cases.show", id=action.case.key, _anchor="actions"))
        except Refused as refusal:
            form.refuse(refusal)
    return _page(action, form, NewDateForm(formdata=None), 422)


@bp.post("/actions/<key:id>/date")
@allows("action.look_back", on=Action)
def move(action: Action) -> ResponseReturnValue:
    """Not yet: choose a new day."""
    form = NewDateForm()
    if form.validate() and form.by_when.data:
        try:
            operations.move_action(action, by_when=form.by_when.data)
            return go_to(url_for("cases.show", id=action.case.key, _anchor="actions"))
        except Refused as refusal:
            form.refuse(refusal)
    return _page(action, LookBackForm(formdata=None), form, 422)


def _page(
    action: Action, form: LookBackForm, date_form: NewDateForm, status: int = 200
) -> ResponseReturnValue:
    return page("cases/actions/show.html", status, action=action, form=form, date_form=date_form)


@bp.post("/cases/<key:id>/learning")
@allows("case.learn", on=Case)
def learn(case: Case) -> ResponseReturnValue:
    """Keep one line for your own practice."""
    form = LearningForm()
    if form.validate():
        try:
            operations.keep_learning(case, by=me(), line=form.line.data or "")
            return go_to(url_for("cases.show", id=case.key, _anchor="learning"))
        except Refused as refusal:
            form.refuse(refusal)
    return show_case(case, 422, learning_form=form)
