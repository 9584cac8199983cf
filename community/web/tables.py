"""A case as a table: who presents, who has written in the open stage, whose turn it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from community.accounts.models import User
from community.cases.contributions.queries import readers_by_stage, writers_by_stage
from community.cases.queries import CaseLine
from community.cases.rounds.queries import Step, writes_now
from community.content.kinds import Kind, Presenter
from community.sets.models import Membership
from community.web.seating import Seat, seating

QUESTIONS = {Kind.QUESTION_FACT, Kind.QUESTION_OPEN}


@dataclass(frozen=True, slots=True)
class Table:
    """A case with its seats, seen from the reader's own."""

    line: CaseLine
    seats: list[Seat]
    wrote: int
    writers: int

    @property
    def now(self) -> Step | None:
        """The stage that is open."""
        return self.line.standing.now if self.line.standing else None

    @property
    def is_my_turn(self) -> bool:
        """Whether the reader has not written yet and may."""
        return any(seat.state == "turn" for seat in self.seats)

    @property
    def is_for_all(self) -> bool:
        """Whether the set writes openly now. Of sealed cards nobody may know whose they are."""
        if self.now is None or self.now.waits_for_presenter or self.now.opens_together:
            return False
        return self.now.stage.presenter is not Presenter.AWAY

    @property
    def asks(self) -> bool:
        """Whether what is written now are questions."""
        return self.now is not None and self.now.stage.kind in QUESTIONS


def tables(lines: Sequence[CaseLine], seats: Sequence[Membership], *, me: User) -> list[Table]:
    """Set a table for each case of a set, with two statements for all of them."""
    open_stages = [line.standing.now for line in lines if line.standing and line.standing.now]
    ids = [step.stage.id for step in open_stages]
    wrote = writers_by_stage(ids, seen_by=me) if ids else {}
    read = readers_by_stage(ids, seen_by=me) if ids else {}
    return [_table(line, seats, me, wrote, read) for line in lines]


def _table(
    line: CaseLine,
    seats: Sequence[Membership],
    me: User,
    wrote: dict[int, set[int]],
    read: dict[int, set[int]],
) -> Table:
    presenter, now = line.case.presenter_id, line.standing.now if line.standing else None
    done = wrote.get(now.stage.id, set()) if now else set()
    states = {user_id: "in" for user_id in done if user_id != presenter}
    if now and writes_now(now, line.case, me) and me.id not in done | read[now.stage.id]:
        states[me.id] = "turn"
    around = [seat for seat in seats if seat.is_inside and seat.user_id != presenter]
    return Table(
        line=line,
        seats=seating(seats, me=me, states=states, presenter_id=presenter),
        wrote=sum(seat.user_id in done for seat in around),
        writers=len(around),
    )
