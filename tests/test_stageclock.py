"""The clock of a round: a pure function, so every promise about it can be said in one line."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from community.stageclock import Standing, Window, ended_at, standings, window_end

AMSTERDAM = "Europe/Amsterdam"


def moment(text: str, zone: str = AMSTERDAM) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def stand(windows: list[Window], opened: str, now: str) -> list[Standing]:
    return standings(windows, opened_at=moment(opened), zone=AMSTERDAM, now=moment(now))


def open_now(found: list[Standing]) -> int | None:
    return next((number for number, one in enumerate(found) if one.is_now), None)


def test_a_window_ends_at_eight_in_the_evening_of_its_last_day() -> None:
    assert window_end(moment("2026-11-23 09:00"), 3, AMSTERDAM) == moment("2026-11-26 20:00")


def test_daylight_saving_moves_no_window() -> None:
    before_the_change = moment("2026-10-24 09:00")
    assert window_end(before_the_change, 1, AMSTERDAM) == moment("2026-10-25 20:00")


def test_a_story_passes_and_the_first_question_stage_opens_at_once() -> None:
    windows = [Window(1, passes=True), Window(1)]
    assert open_now(stand(windows, "2026-11-23 09:00", "2026-11-23 09:00")) == 1


def test_the_next_stage_opens_when_the_window_was_due_and_not_when_somebody_looked() -> None:
    windows = [Window(1, first_written_at=moment("2026-11-23 12:00")), Window(3)]
    found = stand(windows, "2026-11-23 09:00", "2026-11-26 08:00")
    assert open_now(found) == 1
    assert found[1].opens_at == moment("2026-11-24 20:00")
    assert found[1].closes_at == moment("2026-11-27 20:00")


def test_a_window_in_which_nobody_wrote_is_made_longer_once() -> None:
    windows = [Window(1), Window(3)]
    found = stand(windows, "2026-11-23 09:00", "2026-11-24 20:30")
    assert found[0].is_now
    assert found[0].is_extended
    assert found[0].closes_at == moment("2026-11-25 20:00")
    assert open_now(stand(windows, "2026-11-23 09:00", "2026-11-25 20:00")) == 1


def test_a_stage_of_the_presenter_waits_however_long_it_takes() -> None:
    windows = [Window(1, waits=True), Window(1)]
    found = stand(windows, "2026-11-23 09:00", "2027-11-23 09:00")
    assert found[0].is_now
    assert found[0].closes_at is None


def test_somebody_may_close_a_stage_before_its_window_ends() -> None:
    windows = [Window(3, closed_at=moment("2026-11-24 11:00")), Window(1)]
    found = stand(windows, "2026-11-23 09:00", "2026-11-24 11:00")
    assert open_now(found) == 1
    assert found[1].closes_at == moment("2026-11-25 20:00")


def test_a_round_ends_when_its_last_window_does() -> None:
    windows = [Window(1, first_written_at=moment("2026-11-23 12:00"))]
    found = stand(windows, "2026-11-23 09:00", "2026-12-01 09:00")
    assert ended_at(found) == moment("2026-11-24 20:00")


window_lists = st.lists(
    st.builds(Window, days=st.integers(1, 5), waits=st.booleans(), passes=st.booleans()),
    min_size=1, max_size=8,
)  # fmt: skip


@given(window_lists, st.integers(0, 60 * 24 * 40), st.integers(0, 60 * 24 * 10))
def test_time_only_ever_moves_a_round_forward(
    windows: list[Window], first: int, later: int
) -> None:
    opened = moment("2026-10-20 09:00")
    early, late = opened + timedelta(minutes=first), opened + timedelta(minutes=first + later)
    before = standings(windows, opened_at=opened, zone=AMSTERDAM, now=early)
    after = standings(windows, opened_at=opened, zone=AMSTERDAM, now=late)
    assert sum(one.is_done for one in after) >= sum(one.is_done for one in before)
    assert sum(one.is_now for one in after) <= 1
