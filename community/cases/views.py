"""Reading a case, with everything that was asked, decided and learned."""

from typing import Any

from flask import Blueprint, Response, url_for
from flask.typing import ResponseReturnValue

from community.cases import operations, queries
from community.cases.actions.forms import ActionForm, LearningForm, NoActionForm
from community.cases.contributions import queries as written_words
from community.cases.contributions.forms import ContributionForm
from community.cases.ideas import queries as ideas
from community.cases.models import Case, CaseState
from community.cases.rounds import operations as round_operations
from community.cases.rounds import queries as rounds
from community.cases.rounds.models import Contribution
from community.discussions import queries as discussions
from community.notes import queries as notes
from community.web.guard import allows, me
from community.web.pages import go_to, page
from community.web.seating import Seat, seating

bp = Blueprint("cases", __name__)


@bp.post("/cases/<key:id>/newcomers")
@allows("case.open_to_newcomers", on=Case)
def open_to_newcomers(case: Case) -> ResponseReturnValue:
    """Let those read it too who joined after it was shared."""
    operations.open_to_newcomers(case, by=me())
    return go_to(url_for("cases.show", id=case.key))


@bp.get("/cases/<key:id>")
@allows("case.view", on=Case)
def show(case: Case) -> ResponseReturnValue:
    """Read a case, what was asked, and what is asked now."""
    if not case.is_shared:
        return go_to(url_for("drafting.edit", id=case.key))
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
