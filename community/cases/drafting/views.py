"""Writing a case: begun, kept as one types, checked, softened, shared or thrown away."""

from typing import Any

from flask import Blueprint, Response, flash, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import get_locale
from flask_babel import gettext as _

from community import sharing
from community.anonymity.mosaic import mosaic
from community.cases import operations
from community.cases.forms import CaseForm, ShareForm
from community.cases.models import Case
from community.errors import Refused
from community.programme.queries import outcome_choices
from community.sets import queries as sets
from community.sets.models import LearningSet
from community.web.guard import allows, me
from community.web.pages import fragment, go_to, page

bp = Blueprint("drafting", __name__)


@bp.get("/sets/<key:id>/cases/new")
@allows("case.bring", on=LearningSet)
def new(learning_set: LearningSet) -> ResponseReturnValue:
    """Read what bringing a case asks, before beginning."""
    return page("cases/new.html", learning_set=learning_set)


@bp.post("/sets/<key:id>/cases")
@allows("case.bring", on=LearningSet)
def start(learning_set: LearningSet) -> ResponseReturnValue:
    """Begin a draft."""
    case = operations.start_case(learning_set, by=me())
    return go_to(url_for("drafting.edit", id=case.key))


@bp.get("/cases/<key:id>/edit")
@allows("case.edit", on=Case)
def edit(case: Case) -> ResponseReturnValue:
    """Write the case, in any order, over as many days as it takes."""
    return _edit(case, _case_form(case, filled=True))


@bp.post("/cases/<key:id>/edit")
@allows("case.edit", on=Case)
def save(case: Case) -> ResponseReturnValue:
    """Keep the case and stop for now."""
    form = _case_form(case)
    if _saved(case, form):
        flash(
            _("Kept. Only you can see it until you share it."), "ok"
        ) if not case.is_shared else None
        return go_to(url_for("cases.show", id=case.key))
    return _edit(case, form, 422)


@bp.post("/cases/<key:id>/draft")
@allows("case.edit", on=Case)
def autosave(case: Case) -> ResponseReturnValue:
    """Keep what is written so far, while somebody is writing."""
    form = _case_form(case)
    kept = _saved(case, form)
    status = 200 if kept else 409
    return fragment(
        "cases/_saved.html", status, case=case, form=form, kept=kept, **_found(case, form)
    )


@bp.post("/cases/<key:id>/sharing")
@allows("case.share", on=Case)
def share(case: Case) -> ResponseReturnValue:
    """Keep the case and show it to the set."""
    form, checks, before = _case_form(case), ShareForm(), case.version
    if _saved(case, form):
        if checks.validate():
            try:
                operations.share(case, by=me())
                flash(_("Your set can read this now. Choose how you want to work on it."), "ok")
                return go_to(url_for("cases.show", id=case.key))
            except Refused as refusal:
                form.refuse(refusal)
        else:
            form.form_errors.append(
                _("Three checks stand before sharing. Tick them when they are true.")
            )
        form.version.data = before  # nothing of a refused share is kept, so nothing was saved
    return _edit(case, form, 422, checks)


@bp.post("/cases/<key:id>/removal")
@allows("case.edit", on=Case)
def discard(case: Case) -> ResponseReturnValue:
    """Throw a draft away."""
    learning_set = case.learning_set
    try:
        operations.discard(case)
        flash(_("The draft is gone."), "ok")
    except Refused as refusal:
        flash(refusal.message, "danger")
    return go_to(url_for("sets.show", id=learning_set.key))


def _case_form(case: Case, *, filled: bool = False) -> CaseForm:
    form = CaseForm(obj=case) if filled else CaseForm()
    form.outcomes.choices = outcome_choices(str(get_locale()))
    return form


def _saved(case: Case, form: CaseForm) -> bool:
    """Keep a form, or put beside it why it could not be kept."""
    if not form.validate():
        return False
    fields = {name: form[name].data for name in form.data if name not in ("version", "csrf_token")}
    fields = {name: value for name, value in fields.items() if value is not None}
    fields |= {name: fields.get(name) or None for name in ("help", "urgency")}
    try:
        operations.save_case(case, version=form.version.data or 0, fields=fields)
    except Refused as refusal:
        form.refuse(refusal)
        return False
    form.version.raw_data, form.version.data = None, case.version
    return True


def _edit(
    case: Case, form: CaseForm, status: int = 200, checks: ShareForm | None = None
) -> Response:
    return page(
        "cases/edit.html",
        status,
        case=case,
        form=form,
        checks=checks or ShareForm(formdata=None),
        **_found(case, form),
        is_stale=status == 422 and form.version.data != case.version,
    )


def _found(case: Case, form: CaseForm) -> dict[str, Any]:
    """Return, for each field, what in it could give somebody away, and the picture they make."""
    people, language = _people_near(case), case.language
    texts = {name: form[name].data or "" for name in operations.TEXTS}
    found = {
        name: sharing.findings_in_context(text, language=language, people=people)
        for name, text in texts.items()
    }
    picture = mosaic(list(texts.values()), language=language, people=people)
    return {"found": {name: each for name, each in found.items() if each}, "picture": picture}


def _people_near(case: Case) -> frozenset[str]:
    """Return the names of colleagues, who deserve care as well."""
    seats = sets.seats(case.learning_set, seen_by=me())
    return frozenset(name for seat in seats for name in (seat.user.name, seat.user.first_name))


@bp.post("/cases/<key:id>/softening")
@allows("case.edit", on=Case)
def soften(case: Case) -> ResponseReturnValue:
    """Put something softer in the place of one thing, keep it, and go on writing."""
    form = _case_form(case)
    name, start, end = ([*request.form.get("soften", "").split(":"), "", ""])[:3]
    if name in operations.TEXTS and start.isdecimal() and end.isdecimal():
        form[name].data = sharing.softened(
            form[name].data or "", start=int(start[:9]), end=int(end[:9]),
            language=case.language, people=_people_near(case),
        )  # fmt: skip
    if _saved(case, form):
        return go_to(url_for("drafting.edit", id=case.key, _anchor=f"checks-{name}"))
    return _edit(case, form, 422)
