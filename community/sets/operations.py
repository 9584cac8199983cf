"""Opening a set, taking a seat in it, and agreeing how to work together."""

import re
from datetime import timedelta

from flask_babel import format_date
from flask_babel import gettext as _
from sqlalchemy import select

from community import clock, text
from community.accounts.models import User
from community.database import db
from community.errors import Refused
from community.events import Verb, record
from community.sets.models import Agreement, LearningSet, Membership, Role


def open_set(*, by: User, facilitator: User, agreement: str, **fields: str | bool) -> LearningSet:
    """Open a set with its first facilitator and its first agreement."""
    learning_set = LearningSet(**fields)
    db.session.add(learning_set)
    db.session.flush()
    seat = Membership(learning_set=learning_set, user=facilitator, role=Role.FACILITATOR)
    db.session.add(seat)
    record(Verb.SET_OPENED, learning_set, by=by)
    announce_agreement(learning_set, by=facilitator, body=agreement)
    if facilitator.id == by.id:
        assent(seat)
    return learning_set


def edit_set(learning_set: LearningSet, **fields: str | bool) -> None:
    """Change what a set is called and says about itself."""
    for field, value in fields.items():
        setattr(learning_set, field, value)


def join(learning_set: LearningSet, *, user: User, role: str = Role.MEMBER) -> Membership:
    """Give somebody a seat. What is inside stays closed until they have assented."""
    seats = _held_seats(learning_set)
    for seat in seats:
        if seat.user_id == user.id:
            return seat
    if len(seats) >= LearningSet.SEATS_MAX:
        most = LearningSet.SEATS_MAX
        raise Refused(_("All %(n)d seats of this set are taken. Ask its facilitator.", n=most))
    seat = Membership(learning_set=learning_set, user=user, role=Role(role))
    db.session.add(seat)
    db.session.flush()
    return seat


def _hold(learning_set: LearningSet) -> None:
    """Read a set anew and keep it: of two changes at once, the second waits and sees the first."""
    db.session.refresh(learning_set, with_for_update=True)


def _held_seats(learning_set: LearningSet) -> list[Membership]:
    """Hold a set, and return the seats that are taken now."""
    _hold(learning_set)
    taken = select(Membership).where(
        Membership.set_id == learning_set.id, Membership.left_at.is_(None)
    )
    return list(db.session.scalars(taken, execution_options={"populate_existing": True}))


def announce_agreement(learning_set: LearningSet, *, by: User, body: str) -> Agreement:
    """Give a set a new version of its agreement, in force after a week; the first one at once."""
    now = clock.now()
    _hold(learning_set)
    _require_no_other_version(learning_set)
    number = learning_set.agreement_number + 1
    body = _numbered(body)
    agreement = Agreement(
        set_id=learning_set.id,
        number=number,
        body=body,
        html=text.render(body),
        author=by,
        announced_at=now,
        in_force_from=now + timedelta(days=Agreement.DAYS_OF_NOTICE if number > 1 else 0),
    )
    db.session.add(agreement)
    learning_set.agreement_number = number
    learning_set.agreement_from = agreement.in_force_from
    record(Verb.AGREEMENT_ANNOUNCED, agreement, by=by)
    return agreement


def _require_no_other_version(learning_set: LearningSet) -> None:
    """Let one version wait at a time, so that it is always clear which one is in force."""
    waits_until = learning_set.agreement_from
    if waits_until and clock.now() < waits_until:
        day = format_date(waits_until, "EEEE d MMMM")
        raise Refused(
            _("The last version is in force from %(day)s. Announce another after that.", day=day),
            "agreement",
        )


def _numbered(body: str) -> str:
    """Give each line its number: people refer to “our third line”."""
    lines = [re.sub(r"^\s*(\d+[.)]|[-*])\s+", "", line).strip() for line in body.splitlines()]
    return "\n".join(f"{n}. {line}" for n, line in enumerate(filter(None, lines), 1))


def assent(seat: Membership, *, read: int | None = None) -> None:
    """Agree with the newest version, if that is the one that was read.

    The first time, this opens the set and tells it.
    """
    newest = seat.learning_set.agreement_number
    if read is not None and read != newest:
        raise Refused(_("The agreement was changed while you read it. This is the new one."))
    is_first = seat.assented_at is None
    if not is_first and not seat.must_assent:
        return
    seat.assented_at = clock.now()
    seat.assented_number = newest
    if is_first:
        record(Verb.SET_JOINED, seat, by=seat.user)


def leave(seat: Membership, *, by: User) -> None:
    """End a stay, at once and for everything in the set. A facilitator always remains."""
    seats = _held_seats(seat.learning_set)
    if seat not in seats:
        return
    _require_a_facilitator_besides(seat, seats)
    seat.left_at = clock.now()
    mine = seat.user_id == by.id
    record(Verb.SET_LEFT if mine else Verb.SET_REMOVED, seat, by=by, about=seat.user)


def change_role(seat: Membership, role: str, *, by: User) -> None:
    """Make somebody a facilitator, or a member again."""
    seats = _held_seats(seat.learning_set)
    if seat not in seats or seat.role == role:
        return
    _require_a_facilitator_besides(seat, seats)
    seat.role = Role(role)
    record(Verb.SET_ROLE_CHANGED, seat, by=by, about=seat.user)


def _require_a_facilitator_besides(seat: Membership, seats: list[Membership]) -> None:
    """Refuse what would leave the set without a facilitator."""
    others = [other for other in seats if other is not seat]
    remains = any(other.is_facilitator and other.is_inside for other in others)
    if seat.is_facilitator and not remains:
        raise Refused(_("A set needs a facilitator. Name another one first."))
