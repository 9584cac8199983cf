"""Running a round: opening it, writing in it, answering, and moving on."""

from datetime import datetime

from flask import current_app
from flask_babel import gettext as _
from sqlalchemy import func, select, update

from community import clock, text
from community.accounts.models import User
from community.cases.models import Action, Case, CaseState
from community.cases.rounds import queries
from community.cases.rounds.models import Contribution, Reading, Round, Stage
from community.cases.rounds.queries import RoundStanding, Step
from community.content.kinds import Kind, Who
from community.database import db
from community.errors import Refused
from community.events import Verb, record
from community.sets.models import LearningSet
from community.sharing import require_anonymous


def open_round(case: Case, *, by: User, method_id: str, with_optional: bool) -> Round:
    """Begin a written round. The stages are copied, so that no later edit can move it."""
    if not case.is_shared:
        raise Refused(_("Share the case first; then your set can begin."))
    if case.state is CaseState.IN_ROUND:
        raise Refused(_("A round is going on already. One at a time."))
    method = current_app.extensions["methods"].get(method_id)
    if method is None:
        raise Refused(_("Choose a way of working."), "method")
    learning_set = db.session.get_one(LearningSet, case.set_id)
    round_ = Round(
        case=case,
        set_id=case.set_id,
        method=method.id,
        timezone=learning_set.timezone,
        opened_at=clock.now(),
        opened_by_id=by.id,
    )
    db.session.add(round_)
    specs = [s for s in method.stages if not s.live_only and (with_optional or not s.optional)]
    for position, spec in enumerate(specs, 1):
        db.session.add(
            Stage(
                round=round_, position=position, code=spec.id, kind=spec.kind, who=spec.who,
                quota=spec.quota, days=spec.days, colour=spec.colour,
            )
        )  # fmt: skip
    case.state = CaseState.IN_ROUND
    record(Verb.ROUND_OPENED, round_, by=by)
    return round_


def contribute(
    standing: RoundStanding,
    *,
    by: User,
    stage: int,
    body: str,
    language: str,
    as_process: bool = False,
) -> Contribution:
    """Write in the stage that is open. `stage` is the position the writer had in front of them."""
    round_, now = standing.round, standing.now
    if now is None or now.position != stage:
        raise Refused(_too_late(standing, stage), "body")
    kind = Kind.PROCESS if as_process else now.stage.kind
    if as_process and not by.facilitates(round_.set_id):
        raise Refused(_("Only a facilitator can do that."), "body")
    if not as_process:
        _require_turn(now, round_.case, by)
    require_anonymous(body, "body")
    moment = clock.now()
    contribution = Contribution(
        round_id=round_.id, stage_id=now.stage.id, case_id=round_.case_id, set_id=round_.set_id,
        author=by, kind=kind, body=body, html=text.render(body), renderer=text.RENDERER,
        language=language, created_at=moment,
    )  # fmt: skip
    db.session.add(contribution)
    now.stage.first_written_at = now.stage.first_written_at or moment
    record(Verb.CONTRIBUTION_MADE, contribution, by=by)
    return contribution


def _too_late(standing: RoundStanding, stage: int) -> str:
    """Say that a stage has closed, and what is possible now."""
    if standing.now is None:
        return _(
            "This round has ended while you were writing. Your text is still here, for you alone."
        )
    return _(
        "While you were writing, the next stage opened: %(stage)s. Your text is still here; "
        "see if it fits, or keep it for yourself.",
        stage=standing.now.name,
    )


def _require_turn(now: Step, case: Case, by: User) -> None:
    """Refuse who does not write in this stage, or has written what they may."""
    presents = case.presenter_id == by.id
    if now.stage.kind in (Kind.STORY, Kind.PAUSE, Kind.ACTION):
        raise Refused(_("Nothing is written in this stage."), "body")
    if (now.stage.who == Who.PRESENTER) != presents and now.stage.who != Who.ALL:
        if presents:
            raise Refused(
                _("In this stage your set writes. You answer when you are ready."), "body"
            )
        raise Refused(_("In this stage only the presenter writes."), "body")
    if now.stage.quota and _count(now.stage, by) >= now.stage.quota:
        raise Refused(
            _("You have asked %(n)d here. That leaves room for the others.", n=now.stage.quota),
            "body",
        )


def _count(stage: Stage, by: User) -> int:
    return (
        db.session.scalar(
            select(func.count())
            .select_from(Contribution)
            .where(Contribution.stage_id == stage.id, Contribution.author_id == by.id)
            .where(Contribution.kind == stage.kind)
        )
        or 0
    )


def edit_contribution(
    contribution: Contribution, standing: RoundStanding, *, body: str, version: int
) -> None:
    """Change one's own words while the stage is open."""
    now = standing.now
    if now is None or now.stage.id != contribution.stage_id:
        raise Refused(_("This stage has closed, so what was written in it stays as it is."), "body")
    if version != contribution.version:
        raise Refused(
            _(
                "You changed this somewhere else in the meantime. It now says: “%(body)s”",
                body=contribution.body,
            ),
            "body",
        )
    require_anonymous(body, "body")
    contribution.body, contribution.html = body, text.render(body)
    contribution.edited_at = clock.now()
    contribution.version += 1


def answer(contribution: Contribution, standing: RoundStanding, *, by: User, body: str) -> None:
    """Answer a question, as far as one wants to, until the stage after the next one opens."""
    if not contribution.is_question:
        raise Refused(_("Only questions are answered."), "body")
    if not can_still_answer(contribution, standing):
        raise Refused(_("The round has moved on from these questions."), "body")
    require_anonymous(body, "body")
    is_new = not contribution.answer
    contribution.answer, contribution.answer_html = body, text.render(body) if body else ""
    contribution.answered_at = clock.now() if body else None
    if is_new and body:
        record(Verb.QUESTION_ANSWERED, contribution, by=by)


def can_still_answer(contribution: Contribution, standing: RoundStanding) -> bool:
    """Whether the presenter may still answer this question."""
    asked_in = standing.step_of(contribution.stage_id)
    now = standing.now
    return bool(asked_in and now and now.position <= asked_in.position + 1)


def advance(standing: RoundStanding, *, by: User, stage: int) -> None:
    """Close the open stage. Of two who press at once, one does it and the other finds it done."""
    now = standing.now
    if now is None or now.position != stage:
        return
    if now.stage.kind is Kind.ACTION:
        _require_action(standing.round.case)
    moment = clock.now()
    closed = db.session.execute(
        update(Stage)
        .where(Stage.id == now.stage.id, Stage.closed_at.is_(None))
        .values(closed_at=moment, closed_by_id=by.id)
    )
    if closed.rowcount != 1:  # type: ignore[attr-defined]
        return
    db.session.refresh(now.stage)
    if now is standing.steps[-1]:
        end_round(standing.round, at=moment, by=by)
    else:
        record(Verb.ROUND_ADVANCED, standing.round, by=by)


def _require_action(case: Case) -> None:
    """Whatever the method, a round asks its presenter for an action or the reason for none."""
    has_one = db.session.scalar(
        select(Action.id).where(Action.case_id == case.id, Action.did.is_(None)).limit(1)
    )
    if not has_one and not case.no_action_because:
        raise Refused(_("First choose an action with a date, or say why there is none."))


def end_round(round_: Round, *, at: datetime, by: User | None) -> None:
    """End a round, once. The case goes on to acting."""
    if round_.ended_at:
        return
    round_.ended_at = at
    case = round_.case
    has_action = db.session.scalar(
        select(Action.id).where(Action.case_id == case.id, Action.did.is_(None)).limit(1)
    )
    case.state = CaseState.ACTING if has_action else CaseState.LOOKED_BACK
    record(Verb.ROUND_ENDED, round_, by=by)


def thinking_with_you(standing: RoundStanding, *, by: User) -> None:
    """Say that one has read and has nothing to add now."""
    now = standing.now
    if now and not db.session.get(Reading, (by.id, now.stage.id)):
        db.session.add(Reading(user_id=by.id, stage_id=now.stage.id))


def settle_ended_rounds() -> None:
    """Write down what the clock has decided already: rounds whose last window closed."""
    open_rounds = db.session.scalars(select(Round).where(Round.ended_at.is_(None))).all()
    for round_ in open_rounds:
        settle(round_)


def settle(round_: Round) -> None:
    """End a round whose last window has closed, at the moment when it did."""
    stages = db.session.scalars(
        select(Stage).where(Stage.round_id == round_.id).order_by(Stage.position)
    ).all()
    ended = queries.standing(round_, stages).ended_at
    if ended:
        end_round(round_, at=ended, by=None)
