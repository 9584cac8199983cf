"""The pages of the practices."""

from typing import Any

from flask import Blueprint, Response, abort, flash, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from community import sharing
from community.cases.models import Case
from community.errors import Refused
from community.policy import can
from community.practices import operations, queries
from community.practices.forms import FilterForm, PracticeForm
from community.practices.models import Practice
from community.programme import queries as programme
from community.web.guard import allows, find_visible, me
from community.web.language import chosen_language
from community.web.pages import fragment, go_to, page

bp = Blueprint("practices", __name__)


@bp.get("/practices/")
@allows("practice.list")
def index() -> ResponseReturnValue:
    """See what worked for others."""
    form = FilterForm(request.args)
    outcomes = programme.outcome_choices(chosen_language())
    form.module.choices = {module.split(".")[0]: module for module in outcomes}
    form.outcome.choices = {"": _("All outcomes"), **outcomes}
    wanted = form.wanted()
    return page(
        "practices/index.html",
        form=form,
        wanted=wanted,
        library=queries.library(seen_by=me(), **wanted),
        drafts=queries.drafts_of(me()),
    )


@bp.get("/practices/new")
@allows("practice.write")
def new() -> ResponseReturnValue:
    """Read what writing a practice asks, before beginning."""
    return page("practices/new.html", case=_case_behind())


@bp.post("/practices/new")
@allows("practice.write")
def start() -> ResponseReturnValue:
    """Begin a draft, with what a case taught if it comes from one."""
    case = _case_behind()
    told = queries.look_backs(case, seen_by=me()) if case else []
    practice = operations.start_practice(by=me(), case=case, look_backs=told)
    return go_to(url_for("practices.edit", id=practice.key))


def _case_behind() -> Case | None:
    """Return the case a practice is made of, if it is the reader's own."""
    key = request.args.get("from")
    if key is None:
        return None
    case: Case = find_visible(Case, key) if key.isalpha() else abort(404)
    return case if can(me(), "case.act", case) else abort(403)


@bp.get("/practices/<key:id>")
@allows("practice.view", on=Practice)
def show(practice: Practice) -> ResponseReturnValue:
    """Read a practice; of one that is hidden, that it is."""
    if not practice.is_published:
        return go_to(url_for("practices.edit", id=practice.key))
    outcomes = programme.outcomes_with(practice.outcomes)
    readable = not practice.hidden_at or can(me(), "text.read_hidden", practice)
    template = "practices/show.html" if readable else "practices/hidden.html"
    return page(template, practice=practice, outcomes=outcomes)


@bp.get("/practices/<key:id>/edit")
@allows("practice.edit", on=Practice)
def edit(practice: Practice) -> ResponseReturnValue:
    """Write a practice, in any order."""
    return _edit(practice, _form(practice, filled=True))


@bp.post("/practices/<key:id>/edit")
@allows("practice.edit", on=Practice)
def save(practice: Practice) -> ResponseReturnValue:
    """Keep the practice and stop for now."""
    form = _form(practice)
    if not _saved(practice, form):
        return _edit(practice, form, 422)
    if practice.is_published:
        return go_to(url_for("practices.show", id=practice.key))
    flash(_("Kept. Only you can see it until you publish it."), "ok")
    return go_to(url_for("practices.index"))


@bp.post("/practices/<key:id>/draft")
@allows("practice.edit", on=Practice)
def autosave(practice: Practice) -> ResponseReturnValue:
    """Keep what is written so far, while somebody is writing."""
    form = _form(practice)
    kept = not practice.is_published and _saved(practice, form)
    context = _writing(practice, form)
    return fragment("practices/_autosaved.html", 200 if kept else 422, kept=kept, **context)


@bp.post("/practices/<key:id>/publication")
@allows("practice.edit", on=Practice)
def publish(practice: Practice) -> ResponseReturnValue:
    """Keep the practice and show it to others."""
    form, version = _form(practice), practice.version
    if not _saved(practice, form):
        return _edit(practice, form, 422)
    try:
        operations.publish(practice, by=me())
    except Refused as refusal:
        form.refuse(refusal)
        form.version.data = version  # what was refused is not kept either
        return _edit(practice, form, 422)
    flash(_("Others can read it now. Thank you for sharing it."), "ok")
    return go_to(url_for("practices.show", id=practice.key))


def _form(practice: Practice, *, filled: bool = False) -> PracticeForm:
    kept = practice.learning_set.key if practice.learning_set else ""
    form = PracticeForm(None, obj=practice, for_set=kept) if filled else PracticeForm()
    form.outcomes.choices = programme.outcome_choices(chosen_language())
    sets = [seat.learning_set for seat in me().memberships if seat.may_write]
    names = {learning_set.key: learning_set.name for learning_set in sets}
    form.for_set.choices = {"": _("Everyone here"), **names}
    return form


def _saved(practice: Practice, form: PracticeForm) -> bool:
    """Keep a form, or put beside it why it could not be kept."""
    if not form.validate():
        return False
    set_ids = {seat.learning_set.key: seat.set_id for seat in me().memberships}
    fields = {**form.columns(), "set_id": set_ids.get(form.for_set.data)}
    try:
        operations.save_practice(practice, by=me(), version=form.based_on, fields=fields)
    except Refused as refusal:
        form.refuse(refusal)
        return False
    form.version.data, form.version.raw_data = practice.version, None
    return True


def _edit(practice: Practice, form: PracticeForm, status: int = 200) -> Response:
    return page("practices/edit.html", status, **_writing(practice, form))


def _writing(practice: Practice, form: PracticeForm) -> dict[str, Any]:
    """Return what a writer sees: the form, what was found in it, and how others will read it."""
    texts = {name: form[name].data or "" for name in operations.TEXTS}
    found = {name: sharing.findings_in_context(text) for name, text in texts.items()}
    return {
        "practice": practice,
        "form": form,
        "texts": operations.TEXTS,
        "found": {name: each for name, each in found.items() if each},
        "why": _("Nobody needs it to try this. Take it out before you publish."),
        "elsewhere": form.differences(_form(practice, filled=True)) if form.version.errors else [],
        "outcomes": programme.outcomes_with(practice.outcomes),
    }
