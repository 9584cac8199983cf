"""Which rows of each model a person may know exist, as SQL: the first of the policy's two tables.

`visible()` in `policy.py` reads it, for one row and for many, so that a list and a check cannot
disagree. What a person may *do* to a row they can see stands there.
"""

from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, and_, false, or_, select, true
from sqlalchemy.orm import InstrumentedAttribute

from community.accounts.models import Invitation, User
from community.cases.models import Action, Case, CaseState, LearningLine
from community.cases.rounds.models import (
    Contribution,
    ParkedIdea,
    Reading,
    Revision,
    Round,
    Seal,
    Stage,
)  # fmt: skip
from community.discussions.models import Draft, Post, ReadingMark, Thread
from community.events import Event, Verb
from community.moderation.models import Flag, ModerationEntry
from community.notes.models import Circle, Note
from community.practices.models import Practice
from community.sets.models import Agreement, LearningSet, Membership

SetId = InstrumentedAttribute[int] | InstrumentedAttribute[int | None]


def _seats(user: User) -> list[int]:
    """The sets this person has a seat in, accepted or not."""
    return [seat.set_id for seat in user.memberships]


def _inside(user: User) -> list[int]:
    """The sets this person may read."""
    return [seat.set_id for seat in user.memberships if seat.is_inside]


def _facilitated(user: User) -> list[int]:
    """The sets this person facilitates."""
    return [seat.set_id for seat in user.memberships if seat.is_inside and seat.is_facilitator]


def _case_seen_by(user: User) -> ColumnElement[bool]:
    """Your own; or shared since you joined, or opened to newcomers by its presenter."""
    stays = tuple((seat.set_id, seat.joined_at) for seat in user.memberships if seat.is_inside)
    return _case_seen_from(user.id, stays)


@lru_cache(maxsize=2048)
def _case_seen_from(user_id: int, stays: tuple[tuple[int, datetime], ...]) -> ColumnElement[bool]:
    """The same, from plain facts: the condition is asked for several times a page."""
    there = [
        and_(Case.set_id == set_id, or_(Case.shared_at >= joined_at, Case.is_open_to_newcomers))
        for set_id, joined_at in stays
    ]
    mine = and_(Case.presenter_id == user_id, Case.set_id.in_([set_id for set_id, _ in stays]))
    return or_(mine, and_(Case.shared_at.is_not(None), or_(false(), *there)))


def _part_of_a_case(user: User, case_id: InstrumentedAttribute[Any]) -> ColumnElement[bool]:
    return case_id.in_(select(Case.id).where(_case_seen_by(user)))


def _contribution_seen_by(user: User) -> ColumnElement[bool]:
    """What is sealed is its author's alone; what is kept from the presenter is everyone else's."""
    presented = select(Case.id).where(Case.presenter_id == user.id)
    away = and_(Contribution.seal == Seal.AWAY, Contribution.case_id.not_in(presented))
    return and_(
        _part_of_a_case(user, Contribution.case_id),
        or_(Contribution.author_id == user.id, Contribution.seal == Seal.NONE, away),
    )


def _in_set_or_community(user: User, set_id: SetId) -> ColumnElement[bool]:
    return or_(set_id.is_(None), set_id.in_(_inside(user)))


def _practice_seen_by(user: User) -> ColumnElement[bool]:
    return or_(
        Practice.author_id == user.id,
        and_(Practice.published_at.is_not(None), _in_set_or_community(user, Practice.set_id)),
    )


def _moderated_by(user: User, set_id: SetId) -> ColumnElement[bool]:
    """Facilitators look after their sets, stewards after what is for the whole community."""
    return or_(set_id.in_(_facilitated(user)), set_id.is_(None) if user.is_steward else false())


def _text_concern_seen_by(user: User, model: Any) -> ColumnElement[bool]:
    """Your own, while you can still read the place; and those you decide on."""
    mine = and_(model.by_id == user.id, _in_set_or_community(user, model.set_id))
    return or_(mine, _moderated_by(user, model.set_id))


# Who is concerned about a text, or rethinks who may read a note, is not for the whole set to know.
_DISCREET = (Verb.TEXT_FLAGGED, Verb.NOTE_CIRCLE_CHANGED)


def _event_seen_by(user: User) -> ColumnElement[bool]:
    practices = select(Practice.id).where(_practice_seen_by(user))
    return and_(
        _in_set_or_community(user, Event.set_id),
        or_(Event.case_id.is_(None), _part_of_a_case(user, Event.case_id)),
        or_(Event.practice_id.is_(None), Event.practice_id.in_(practices)),
        or_(
            Event.verb.not_in(_DISCREET),
            Event.actor_id == user.id,
            _moderated_by(user, Event.set_id),
        ),
    )


SIGHT: dict[type[Any], Callable[[User], ColumnElement[bool]]] = {
    # A stranger to a set sees it only if the set chose to be listed. Stewards see that it exists.
    LearningSet: lambda user: (
        true() if user.is_steward else or_(LearningSet.id.in_(_seats(user)), LearningSet.is_listed)
    ),
    Membership: lambda user: or_(
        Membership.set_id.in_(_inside(user)), Membership.user_id == user.id
    ),
    # Needed before the assent, so a seat is enough.
    Agreement: lambda user: Agreement.set_id.in_(_seats(user)),
    Invitation: lambda user: or_(
        Invitation.set_id.in_(_facilitated(user)),
        Invitation.email == user.email,
        Invitation.set_id.is_(None) if user.is_steward else false(),
    ),
    Case: _case_seen_by,
    Round: lambda user: _part_of_a_case(user, Round.case_id),
    Stage: lambda user: Stage.round_id.in_(
        select(Round.id).where(_part_of_a_case(user, Round.case_id))
    ),
    Contribution: lambda user: _contribution_seen_by(user),
    Reading: lambda user: Reading.stage_id.in_(
        select(Stage.id).join(Round).where(_part_of_a_case(user, Round.case_id))
    ),
    Action: lambda user: _part_of_a_case(user, Action.case_id),
    # After a withdrawal a line stays with who wrote it.
    LearningLine: lambda user: and_(
        _part_of_a_case(user, LearningLine.case_id),
        or_(
            LearningLine.author_id == user.id,
            LearningLine.case_id.not_in(select(Case.id).where(Case.state == CaseState.WITHDRAWN)),
        ),
    ),
    ParkedIdea: lambda user: ParkedIdea.author_id == user.id,
    Revision: lambda user: Revision.contribution_id.in_(
        select(Contribution.id).where(_contribution_seen_by(user))
    ),
    Thread: lambda user: _in_set_or_community(user, Thread.set_id),
    Post: lambda user: _in_set_or_community(user, Post.set_id),
    ReadingMark: lambda user: ReadingMark.user_id == user.id,
    Draft: lambda user: Draft.user_id == user.id,
    Practice: _practice_seen_by,
    # Stewards are nowhere here: a facilitator must be able to write freely.
    Note: lambda user: and_(
        Note.set_id.in_(_inside(user)),
        or_(
            Note.author_id == user.id,
            and_(
                or_(Note.case_id.is_(None), _part_of_a_case(user, Note.case_id)),
                or_(
                    and_(Note.circle == Circle.FACILITATORS, Note.set_id.in_(_facilitated(user))),
                    Note.circle == Circle.SET,
                ),
            ),
        ),
    ),
    Flag: lambda user: _text_concern_seen_by(user, Flag),
    ModerationEntry: lambda user: _text_concern_seen_by(user, ModerationEntry),
    Event: _event_seen_by,
}
