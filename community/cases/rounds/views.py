"""Opening a round and moving on."""

from flask import Blueprint, Response, current_app, flash, url_for
from flask.typing import ResponseReturnValue
from flask_babel import get_locale
from flask_babel import gettext as _

from community.cases.models import Case
from community.cases.rounds import operations, queries
from community.cases.rounds.forms import AdvanceForm, ExtensionForm, OpenRoundForm
from community.cases.rounds.models import Round
from community.content.adviser import Advice, advise
from community.content.methods import Method
from community.errors import Refused
from community.sets import queries as sets
from community.web.guard import allows, me
from community.web.pages import go_to, page
from community.web.words import choices

bp = Blueprint("rounds", __name__)


@bp.get("/cases/<key:id>/rounds/new")
@allows("round.open", on=Case)
def new(case: Case) -> ResponseReturnValue:
    """Choose how the set will work on a case."""
    return _new(case, _open_form(case))


@bp.post("/cases/<key:id>/rounds")
@allows("round.open", on=Case)
def open_(case: Case) -> ResponseReturnValue:
    """Begin a round."""
    form = _open_form(case)
    if form.validate():
        try:
            operations.open_round(
                case, by=me(), method_id=form.method.data, with_optional=form.with_optional.data
            )
            return go_to(url_for("cases.show", id=case.key))
        except Refused as refusal:
            form.refuse(refusal)
    return _new(case, form, 422)


def _new(case: Case, form: OpenRoundForm, status: int = 200) -> Response:
    return page(
        "cases/rounds/new.html", status, case=case, form=form, methods=_methods(),
        advice=_advice(case),
    )  # fmt: skip


def _methods() -> dict[str, Method]:
    found: dict[str, Method] = current_app.extensions["methods"]
    return found


def _advice(case: Case) -> Advice | None:
    """Return what fits this case and this set, with the reason."""
    size = sum(seat.is_inside for seat in sets.seats(case.learning_set, seen_by=me()))
    trust = queries.trust_in(case.learning_set, seen_by=me())
    return advise(_methods().values(), help=case.help, size=size, trust=trust)


def _open_form(case: Case) -> OpenRoundForm:
    advice = _advice(case)
    form = OpenRoundForm(method=advice.first.id if advice else next(iter(_methods())))
    language = str(get_locale())
    names = {id: method.name.get(language).value for id, method in _methods().items()}
    form.method.choices = choices(names)
    return form


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


@bp.post("/rounds/<key:id>/extension")
@allows("round.advance", on=Round)
def extend(round_: Round) -> ResponseReturnValue:
    """Give the open stage more time."""
    form = ExtensionForm()
    if form.validate():
        standing = queries.standing_of(round_, seen_by=me())
        try:
            operations.extend(standing, stage=form.stage.data or 0, days=form.days.data or 0)
            flash(_("This stage stays open longer."), "ok")
        except Refused as refusal:
            flash(refusal.message, "danger")
    return go_to(url_for("cases.show", id=round_.case.key))
