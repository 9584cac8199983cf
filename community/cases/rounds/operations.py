"""Running a round: opening it, moving on, unsealing what has closed, ending it."""

from collections.abc import Sequence
from datetime import datetime

from flask import current_app
from flask_babel import gettext as _
from sqlalchemy import select, update

from community import clock
from community.accounts.models import User
from community.cases.models import Action, Case, CaseState
from community.cases.rounds import queries
from community.cases.rounds.models import Contribution, Round, Seal, Stage
from community.cases.rounds.queries import RoundStanding
from community.content.kinds import Kind
from community.content.methods import Method
from community.database import apart, db, writing
from community.errors import Refused
from community.events import Verb, record
from community.sets.models import LearningSet

LONGEST_WINDOW = 20  # days; a round in writing that takes longer loses its thread


def open_round(case: Case, *, by: User, method_id: str, with_optional: bool) -> Round:
    """Begin a written round. The stages are copied, so that no later edit can move it."""
    if case.is_over:
        raise Refused(_("This case has ended. Bring it again as a new one."))
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
    db.session.add_all(_stages(round_, method, with_optional))
    case.state = CaseState.IN_ROUND
    record(Verb.ROUND_OPENED, round_, by=by)
    return round_


def _stages(round_: Round, method: Method, with_optional: bool) -> list[Stage]:
    specs = [s for s in method.stages if not s.live_only and (with_optional or not s.optional)]
    return [
        Stage(
            round=round_, position=position, code=spec.id, kind=spec.kind, who=spec.who,
            presenter=spec.presenter, reveal=spec.reveal, quota=spec.quota, days=spec.days,
            colour=spec.colour,
        )
        for position, spec in enumerate(specs, 1)
    ]  # fmt: skip


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
    _unseal([now.stage.id], moment)
    if now is standing.steps[-1]:
        end_round(standing.round, at=moment, by=by)
    else:
        record(Verb.ROUND_ADVANCED, standing.round, by=by)


def extend(standing: RoundStanding, *, stage: int, days: int) -> None:
    """Give the open stage some more days, counted from when it would have closed."""
    now = standing.now
    if now is None or now.position != stage or now.closes_at is None:
        raise Refused(_("This stage does not close by itself, or has closed already."))
    if now.stage.days + days > LONGEST_WINDOW:
        raise Refused(_("That would be longer than %(n)d days.", n=LONGEST_WINDOW))
    now.stage.days += days


def _require_action(case: Case) -> None:
    """Whatever the method, a round asks its presenter for an action or the reason for none."""
    if not _has_open_action(case) and not case.no_action_because:
        raise Refused(_("First choose an action with a date, or say why there is none."))


def _has_open_action(case: Case) -> bool:
    found = select(Action.id).where(Action.case_id == case.id, Action.did.is_(None)).limit(1)
    return db.session.scalar(found) is not None


def unseal(standings: Sequence[RoundStanding]) -> bool:
    """Open the cards of stages whose window closed. Returns whether there were any.

    The clock has decided it; this writes it down, so that every reader sees them from one moment
    on. A page that is only read does it in a small write of its own.
    """
    stage_ids = [s.stage.id for one in standings for s in one.steps if s.must_be_unsealed]
    if stage_ids:
        _unseal(stage_ids, clock.now())
    return bool(stage_ids)


def _unseal(stage_ids: Sequence[int], moment: datetime) -> None:
    changes = (
        update(Contribution)
        .where(Contribution.stage_id.in_(stage_ids))
        .where(Contribution.seal.in_([Seal.TOGETHER, Seal.AWAY]))
        .values(seal=Seal.NONE),
        update(Stage).where(Stage.id.in_(stage_ids)).values(revealed_at=moment),
    )
    if writing.get():
        for change in changes:
            db.session.execute(change)
        return
    with apart() as connection:
        for change in changes:
            connection.execute(change)


def end_round(round_: Round, *, at: datetime, by: User | None) -> None:
    """End a round, once. The case goes on to acting."""
    if round_.ended_at:
        return
    round_.ended_at = at
    case = round_.case
    case.state = CaseState.ACTING if _has_open_action(case) else CaseState.LOOKED_BACK
    record(Verb.ROUND_ENDED, round_, by=by)


def settle_rounds() -> None:
    """Write down what the clock has decided already: cards to open, rounds that are over."""
    for round_ in db.session.scalars(select(Round).where(Round.ended_at.is_(None))).all():
        stages = select(Stage).where(Stage.round_id == round_.id).order_by(Stage.position)
        standing = queries.standing(round_, db.session.scalars(stages).all())
        unseal([standing])
        if standing.ended_at:
            end_round(round_, at=standing.ended_at, by=None)
