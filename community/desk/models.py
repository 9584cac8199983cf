"""How a set is doing, and the one thing it needs from its facilitator. Nothing here is stored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from community import clock
from community.cases.models import CaseState

if TYPE_CHECKING:
    from community.cases.models import Action
    from community.cases.queries import CaseLine
    from community.cases.rounds.queries import RoundStanding
    from community.moderation.queries import Concern
    from community.sets.models import LearningSet, Membership

METHOD_AFTER = timedelta(days=2)
ROUND_AFTER = timedelta(days=2)
ASSENT_AFTER = timedelta(days=3)
QUIET_AFTER = timedelta(days=10)


class Kind(StrEnum):
    """What a set may need, the most urgent first."""

    FLAG = "flag"
    METHOD = "method"
    ROUND = "round"
    LOOK_BACK = "look_back"
    ASSENT = "assent"
    VOICE = "voice"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Need:
    """The one thing that a set could use now, and since when."""

    kind: Kind
    since: datetime | date | None = None
    concern: Concern | None = None
    line: CaseLine | None = None
    action: Action | None = None
    seat: Membership | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """What a facilitator would see of a set if they looked everywhere at once."""

    learning_set: LearningSet
    seats: list[Membership]
    lines: list[CaseLine]
    late: list[Action]
    concerns: list[Concern]
    last_heard: dict[int, datetime]

    @property
    def without_method(self) -> list[CaseLine]:
        """Cases that were shared some days ago and have no round yet."""
        return [
            line
            for line in self.lines
            if line.case.state is CaseState.SHARED and _ago(line.case.shared_at, METHOD_AFTER)
        ]

    @property
    def stuck(self) -> list[CaseLine]:
        """Cases whose round waits: for its presenter, or for the first person to write."""
        return [line for line in self.lines if line.standing and _waits(line.standing)]

    @property
    def not_assented(self) -> list[Membership]:
        """Seats whose people were let in some days ago and have not agreed yet."""
        return [
            seat for seat in self.seats if not seat.is_inside and _ago(seat.joined_at, ASSENT_AFTER)
        ]

    @property
    def quiet(self) -> list[tuple[Membership, datetime]]:
        """Members who have not been heard for long while a case is open, the longest first."""
        if not self.lines:
            return []
        members = [seat for seat in self.seats if seat.is_inside and not seat.is_facilitator]
        since = [(seat, self.last_heard.get(seat.user_id) or _came(seat)) for seat in members]
        return sorted(
            (pair for pair in since if _ago(pair[1], QUIET_AFTER)), key=lambda pair: pair[1]
        )

    @property
    def need(self) -> Need:
        """The one thing to do next."""
        if self.concerns:
            return Need(Kind.FLAG, self.concerns[0].row.created_at, concern=self.concerns[0])
        if self.without_method:
            line = self.without_method[0]
            return Need(Kind.METHOD, line.case.shared_at, line=line)
        if self.stuck:
            line = self.stuck[0]
            since = _silent_since(line.standing) if line.standing else None
            return Need(Kind.ROUND, since, line=line)
        return self._need_of_people()

    def _need_of_people(self) -> Need:
        if self.late:
            return Need(Kind.LOOK_BACK, self.late[0].by_when, action=self.late[0])
        if self.not_assented:
            return Need(Kind.ASSENT, self.not_assented[0].joined_at, seat=self.not_assented[0])
        if self.quiet:
            seat, since = self.quiet[0]
            return Need(Kind.VOICE, since, seat=seat)
        return Need(Kind.NOTHING)


def _ago(moment: datetime | None, span: timedelta) -> bool:
    return moment is not None and clock.now() - moment > span


def _came(seat: Membership) -> datetime:
    return seat.assented_at or seat.joined_at


def _waits(standing: RoundStanding) -> bool:
    """Whether a round has been silent for days, or its window was extended because it was."""
    extended = standing.now is not None and standing.now.is_extended
    since = _silent_since(standing)
    return since is not None and (extended or _ago(since, ROUND_AFTER))


def _silent_since(standing: RoundStanding) -> datetime | None:
    """Return since when nobody wrote: in the open stage, and in those that ran out before it."""
    now = standing.now
    if now is None or now.stage.first_written_at:
        return None
    since = now.opens_at
    for step in reversed(standing.steps[: now.position - 1]):
        if step.stage.first_written_at or step.stage.closed_at:
            break
        since = step.opens_at
    return since
