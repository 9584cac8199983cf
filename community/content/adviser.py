"""Which method to take: one proposal with its reason, and two others to choose from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from community.content.kinds import Help, Trust
from community.content.methods import Method

ALTERNATIVES = 2


class Reason(StrEnum):
    """Why a method is proposed."""

    HELP = "help"  # it is made for the help that is wanted
    ANY = "any"  # nothing here is made for that, and this is good for most
    TRUST = "trust"  # what fits best asks people to know each other better
    SIZE = "size"  # what fits best asks for more people
    TIME = "time"  # what fits best takes longer than there is


@dataclass(frozen=True, slots=True)
class Advice:
    """A proposal. `instead_of` fits best, where the reason says what stands in its way."""

    first: Method
    reason: Reason
    instead_of: Method | None
    others: tuple[Method, ...]


@dataclass(frozen=True, slots=True)
class _Wish:
    help: Help | None
    size: int
    minutes: int | None

    def people_missing(self, method: Method) -> int:
        return max(0, method.smallest - self.size)

    def minutes_missing(self, method: Method) -> int:
        return 0 if self.minutes is None else max(0, method.minutes - self.minutes)

    def can_take(self, method: Method) -> bool:
        return not self.people_missing(method) and not self.minutes_missing(method)

    def is_against(self, method: Method) -> bool:
        return self.help in method.avoid_for


def advise(
    methods: Iterable[Method],
    *,
    help: Help | None,
    size: int,
    trust: Trust,
    minutes: int | None = None,
) -> Advice | None:
    """Propose a method to a group of `size`, its presenter included.

    A group that is too large can do with fewer participants, one that is too small cannot do with
    more. Less trust than a method needs is never enough: without any that is safe there is no
    advice. The same wish always gets the same answer.
    """
    wish = _Wish(help, size, minutes)
    by_fit = sorted(methods, key=lambda method: _fit(method, wish))
    safe = [method for method in by_fit if trust.is_enough_for(method.trust)]
    if not safe:
        return None
    first, *rest = sorted(safe, key=lambda method: _shortfall(method, wish))
    reason, instead_of = _reason(first, best_safe=safe[0], best=by_fit[0], wish=wish)
    others = [each for each in rest if wish.can_take(each) and not wish.is_against(each)]
    return Advice(first, reason, instead_of, tuple(others[:ALTERNATIVES]))


def _fit(method: Method, wish: _Wish) -> tuple[int, int, int, int, str]:
    """Say how well a method serves a wish: the lower, the better.

    What is made for it comes first, and among that what leaves the fewest out and does little else.
    Where nothing is made for it: what is good for most, by the smallest steps.
    """
    left_out = max(0, wish.size - method.largest)
    uses, steps = len(method.helps), len(method.stages)
    if wish.help in method.helps:
        return method.helps.index(wish.help), left_out, uses, steps, method.id
    return len(Help) + wish.is_against(method), left_out, -uses, -steps, method.id


def _shortfall(method: Method, wish: _Wish) -> tuple[int, int]:
    """Say what a method asks that is not there: people, minutes."""
    return wish.people_missing(method), wish.minutes_missing(method)


def _reason(
    first: Method, *, best_safe: Method, best: Method, wish: _Wish
) -> tuple[Reason, Method | None]:
    """Say why this one, and what stands back for it."""
    if wish.help in first.helps:
        return Reason.HELP, None
    if first is not best_safe:
        return (Reason.SIZE if wish.people_missing(best_safe) else Reason.TIME), best_safe
    if first is not best:
        return Reason.TRUST, best
    return Reason.ANY, None
