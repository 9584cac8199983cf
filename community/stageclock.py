"""Where a round stands: a pure function of its windows and the present moment.

Nothing here is stored. A window that ran out is over whether or not anybody noticed, and the next
stage opened when it was due, not when somebody looked.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

CLOSING_TIME = time(20, 0)


@dataclass(frozen=True, slots=True)
class Window:
    """What the clock must know of one stage.

    `days` is how long it is open in writing. A stage that `waits` stays open until somebody closes
    it; one that `passes` asks nothing and is over as it opens.
    """

    days: int
    waits: bool = False
    passes: bool = False
    closed_at: datetime | None = None
    first_written_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one stage stands. For one to come, `opens_at` is a forecast, if there can be one."""

    is_done: bool
    is_now: bool
    opens_at: datetime | None
    closes_at: datetime | None
    is_extended: bool = False


def standings(
    windows: Sequence[Window], *, opened_at: datetime, zone: str, now: datetime
) -> list[Standing]:
    """Say of every stage whether it is over, going on or still to come."""
    found: list[Standing] = []
    opens: datetime | None = opened_at
    current_seen = False
    for window in windows:
        if opens is None:
            found.append(Standing(False, False, None, None))
            continue
        closes, extended = _closing(window, opens, zone, now)
        done = not current_seen and closes is not None and closes <= now
        is_now = not current_seen and not done
        found.append(Standing(done, is_now, opens, closes, extended and is_now))
        current_seen = current_seen or is_now
        opens = closes
    return found


def _closing(
    window: Window, opens: datetime, zone: str, now: datetime
) -> tuple[datetime | None, bool]:
    """Return when a stage closes, and whether its window was extended because nobody wrote."""
    if window.closed_at is not None:
        return max(window.closed_at, opens), False
    if window.passes:
        return opens, False
    if window.waits:
        return None, False
    due = window_end(opens, window.days, zone)
    nobody_wrote = window.first_written_at is None or window.first_written_at >= due
    if due <= now and nobody_wrote:
        return window_end(due, window.days, zone), True
    return due, False


def window_end(opens: datetime, days: int, zone: str) -> datetime:
    """Return 20:00 on the n-th day after a stage opened, where the set is."""
    local = opens.astimezone(ZoneInfo(zone))
    last_day = local.date() + timedelta(days=days)
    return datetime.combine(last_day, CLOSING_TIME, ZoneInfo(zone)).astimezone(opens.tzinfo)


def ended_at(stages: Sequence[Standing]) -> datetime | None:
    """Return when the last stage closed, if the whole round is over."""
    return stages[-1].closes_at if stages and stages[-1].is_done else None
