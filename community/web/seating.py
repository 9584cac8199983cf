"""Who sits where in a circle, and the same in words."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from flask_babel import gettext as _

from community.accounts.models import User
from community.sets.models import Membership


@dataclass(frozen=True, slots=True)
class Seat:
    """One seat of a circle, as the macros in `shared/circle.html` draw it."""

    initials: str
    name: str
    role_text: str
    kind: str
    state: str
    is_you: bool = False


def seating(
    seats: Sequence[Membership],
    *,
    me: User,
    first: int | None = None,
    states: Mapping[int, str] | None = None,
    presenter_id: int | None = None,
) -> list[Seat]:
    """Set a table: everyone where they always sit, turned so that one seat comes first.

    That is the reader's own, unless `first` names another person. `states` says by person whether
    somebody is "in", "out" or on "turn"; who has not assented yet is "away" whatever it says.
    """
    ids = [seat.user_id for seat in seats]
    start = ids.index(first or me.id) if (first or me.id) in ids else 0
    names = Counter(seat.user.first_name for seat in seats)
    return [
        _seat(seat, me, (states or {}).get(seat.user_id, ""), presenter_id, names)
        for seat in [*seats[start:], *seats[:start]]
    ]


def _seat(
    seat: Membership, me: User, state: str, presenter_id: int | None, names: Mapping[str, int]
) -> Seat:
    presents = seat.user_id == presenter_id
    kind = "presents" if presents else "facil" if seat.is_facilitator else ""
    state = state if seat.is_inside else "away"
    person, is_you = seat.user, seat.user_id == me.id
    name = person.first_name if names[person.first_name] == 1 else person.short_name
    return Seat(
        initials=person.initials,
        name=_("You") if is_you else name,
        role_text=_role_text(kind, state, is_you),
        kind=kind,
        state=state or ("" if presents else "out"),
        is_you=is_you,
    )


def _role_text(kind: str, state: str, is_you: bool) -> str:
    if state == "turn" and is_you:
        return _("your turn")
    if state == "away":
        return _("invited")
    return {"presents": _("presents"), "facil": _("facilitates")}.get(kind, "")


def describe(seats: Sequence[Seat], *, words: Mapping[str, str] | None = None) -> str:
    """Say a circle in words, clockwise from its first seat.

    `words` tells what the states mean here: `{"in": _("has asked"), "out": _("has not asked")}`.
    """
    said = [_said(seat, words or {}) for seat in seats]
    if not said:
        return _("All seats are free.")
    if len(said) == 1:
        return _("One seat: %(who)s.", who=said[0])
    return _("%(who)s. Clockwise from there: %(others)s.", who=said[0], others="; ".join(said[1:]))


def _said(seat: Seat, words: Mapping[str, str]) -> str:
    """Say one seat: who, what they are, and what their state means."""
    parts = [seat.name]
    if seat.kind:
        parts.append({"presents": _("presents"), "facil": _("facilitates")}[seat.kind])
    if seat.state == "away":
        parts.append(_("has not come in yet"))
    elif seat.state == "turn":
        parts.append(_("your turn") if seat.is_you else _("whose turn it is"))
    elif words.get(seat.state):
        parts.append(words[seat.state])
    return ", ".join(parts)
