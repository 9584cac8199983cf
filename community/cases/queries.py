"""Cases and what follows from them, as far as somebody may see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import or_
from sqlalchemy.orm import joinedload

from community.accounts.models import User
from community.cases.models import Action, Case, CaseState, LearningLine
from community.cases.rounds.queries import RoundStanding, standings_of
from community.database import db
from community.policy import visible
from community.sets.models import LearningSet

CASES_IN_A_LIST = 50


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A case in a list, with the round that is or was last."""

    case: Case
    standing: RoundStanding | None

    @property
    def state(self) -> CaseState:
        """Where the case is by now. A round whose last window closed is over, noticed or not."""
        over = self.standing is not None and self.standing.now is None
        if self.case.state is CaseState.IN_ROUND and over:
            return CaseState.ACTING
        return self.case.state


def cases_of(learning_set: LearningSet, *, seen_by: User) -> list[CaseLine]:
    """Return the cases of a set, the one that moved last first; of drafts only one's own."""
    return case_lines([learning_set.id], seen_by=seen_by)


def case_lines(set_ids: Sequence[int], *, seen_by: User) -> list[CaseLine]:
    """Return the newest cases of several sets, in three statements whatever their number."""
    cases = db.session.scalars(
        visible(Case, seen_by)
        .where(Case.set_id.in_(set_ids), Case.state != CaseState.WITHDRAWN)
        .where(or_(Case.state != CaseState.DRAFT, Case.version > 0))
        .options(joinedload(Case.learning_set))
        .order_by(Case.shared_at.desc().nulls_first(), Case.id.desc())
        .limit(CASES_IN_A_LIST)
    ).all()
    return with_standings(cases, seen_by=seen_by)


def open_case_lines(set_ids: Sequence[int], *, seen_by: User) -> list[CaseLine]:
    """Return the cases of several sets in which something can still happen."""
    cases = db.session.scalars(
        visible(Case, seen_by)
        .where(Case.set_id.in_(set_ids), Case.state != CaseState.LOOKED_BACK)
        .where(Case.ended_at.is_(None))
        .where(or_(Case.state != CaseState.DRAFT, Case.version > 0))
        .options(joinedload(Case.learning_set))
        .order_by(Case.id)
    ).all()
    return with_standings(cases, seen_by=seen_by)


def with_standings(cases: Sequence[Case], *, seen_by: User) -> list[CaseLine]:
    """Put beside each case where its last round stands."""
    standings = standings_of(cases, seen_by=seen_by) if cases else {}
    return [CaseLine(case, next(reversed(standings[case.id]), None)) for case in cases]


def actions_of(learning_set: LearningSet, *, seen_by: User) -> Sequence[Action]:
    """Return what members of a set said they would do: the open ones by date, then the told."""
    return db.session.scalars(
        visible(Action, seen_by)
        .where(Action.set_id == learning_set.id)
        .options(joinedload(Action.owner).load_only(User.name), joinedload(Action.case))
        .order_by(Action.looked_back_at.is_not(None), Action.by_when, Action.id)
        .limit(8)
    ).all()


def actions_on(case: Case, *, seen_by: User) -> Sequence[Action]:
    """Return the actions of a case, in the order they were chosen."""
    return db.session.scalars(
        visible(Action, seen_by).where(Action.case_id == case.id).order_by(Action.id)
    ).all()


def learning_from(case: Case, *, seen_by: User) -> Sequence[LearningLine]:
    """Return what everyone took from a case."""
    return db.session.scalars(
        visible(LearningLine, seen_by)
        .where(LearningLine.case_id == case.id)
        .options(joinedload(LearningLine.author).load_only(User.name))
        .order_by(LearningLine.id)
    ).all()
