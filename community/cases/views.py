"""Bringing a case, reading it, acting on it and looking back."""

from typing import Any

from flask import Blueprint, Response, flash, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import get_locale
from flask_babel import gettext as _

from community import sharing
from community.anonymity.mosaic import mosaic
from community.cases import operations, queries
from community.cases.actions.forms import ActionForm, LearningForm, NoActionForm
from community.cases.contributions import queries as written_words
from community.cases.contributions.forms import ContributionForm
from community.cases.forms import CaseForm, ShareForm
from community.cases.ideas import queries as ideas
from community.cases.models import Case, CaseState
from community.cases.rounds import operations as round_operations
from community.cases.rounds import queries as rounds
from community.cases.rounds.models import Contribution
from community.discussions import queries as discussions
from community.errors import Refused
from community.notes import queries as notes
from community.programme.queries import outcome_choices
from community.sets import queries as sets
from community.sets.models import LearningSet
from community.web.guard import allows, me
from community.web.pages import fragment, go_to, page
from community.web.seating import Seat, seating

bp = Blueprint("cases", __name__)


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
    return go_to(url_for("cases.edit", id=case.key))


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


@bp.post("/cases/<key:id>/newcomers")
@allows("case.open_to_newcomers", on=Case)
def open_to_newcomers(case: Case) -> ResponseReturnValue:
    """Let those read it too who joined after it was shared."""
    operations.open_to_newcomers(case, by=me())
    return go_to(url_for("cases.show", id=case.key))


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
        return go_to(url_for("cases.edit", id=case.key, _anchor=f"checks-{name}"))
    return _edit(case, form, 422)


@bp.get("/cases/<key:id>")
@allows("case.view", on=Case)
def show(case: Case) -> ResponseReturnValue:
    """Read a case, what was asked, and what is asked now."""
    if not case.is_shared:
        return go_to(url_for("cases.edit", id=case.key))
    if case.state is CaseState.WITHDRAWN:
        lines = queries.learning_from(case, seen_by=me())
        return page("cases/ending/withdrawn.html", case=case, learning=lines)
    standings = rounds.standings_of([case], seen_by=me())[case.id]
    if round_operations.unseal(standings):
        return go_to(url_for("cases.show", id=case.key))  # now that the cards lie open
    return show_case(case, standings=standings)


def show_case(case: Case, status: int = 200, **forms: Any) -> Response:
    """Draw a case's page, with the form that was refused if there is one."""
    standings = forms.pop("standings", None) or rounds.standings_of([case], seen_by=me())[case.id]
    standing = standings[-1] if standings else None
    contributions = written_words.contributions_to(case, seen_by=me()) if standing else []
    written = _by_stage(contributions)
    acted = _has_acted(case, standings)
    context: dict[str, Any] = {
        "table": _table(case, standing, written),
        "notes": notes.notes_on_case(case, seen_by=me()),
        "ideas": ideas.ideas_on(case, seen_by=me()) if standing else [],
        "actions": queries.actions_on(case, seen_by=me()) if acted else [],
        "learning": queries.learning_from(case, seen_by=me()) if acted else [],
        "composer": _composer(case, standing),
        "action_form": ActionForm(formdata=None),
        "no_action_form": NoActionForm(formdata=None),
        "learning_form": LearningForm(formdata=None),
        "answer_form": None,
        "answering": None,
        "earlier": written_words.earlier_words(contributions, seen_by=me()),
        "thoughts": [],
        "can_still_answer": rounds.can_still_answer,
    }
    return page(
        "cases/show.html", status, case=case, standings=standings, standing=standing,
        contributions=written, **(context | forms),
    )  # fmt: skip


def _has_acted(case: Case, standings: list[rounds.RoundStanding]) -> bool:
    """Whether there can be actions or learning lines by now, so that they are worth a look."""
    if not standings or case.state not in (CaseState.SHARED, CaseState.IN_ROUND):
        return case.state not in (CaseState.DRAFT, CaseState.SHARED)
    now = standings[-1].now
    return (
        len(standings) > 1 or now is None or now.position >= rounds.action_position(standings[-1])
    )


def _table(
    case: Case, standing: rounds.RoundStanding | None, written: dict[int, list[Contribution]]
) -> list[Seat]:
    """Return who sits round the case, and who has written or read in the open stage."""
    now = standing.now if standing else None
    if now is None or now.waits_for_presenter or now.opens_together:
        return []  # of sealed cards nobody may know whose they are
    seats, readers = rounds.table_of(case, now.stage, seen_by=me())
    states = dict.fromkeys(readers, "read")
    states |= {contribution.author_id: "in" for contribution in written.get(now.stage.id, [])}
    presenter = case.presenter_id
    return seating(seats, me=me(), first=presenter, states=states, presenter_id=presenter)


def _by_stage(contributions: Any) -> dict[int, list[Contribution]]:
    found: dict[int, list[Contribution]] = {}
    for contribution in contributions:
        found.setdefault(contribution.stage_id, []).append(contribution)
    return found


def _composer(case: Case, standing: rounds.RoundStanding | None) -> ContributionForm | None:
    """Return the composer of who may write now, with what they had begun."""
    now = standing.now if standing else None
    if standing is None or now is None or not rounds.writes_now(now, case, me()):
        return None
    draft = discussions.draft_of(me(), rounds.place_of(standing.round))
    form = ContributionForm(formdata=None, stage=now.position, language=case.language)
    if draft:
        form.body.data, form.sequence.data = draft.body, draft.sequence
    return form
