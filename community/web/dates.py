"""Moments and days in words, in the reader's language and zone."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

from flask import Flask
from flask_babel import format_date, format_datetime, get_timezone, to_user_timezone
from flask_babel import gettext as _

from community import clock
from community.accounts.models import User

AREAS = (
    "Europe", "Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Indian",
    "Pacific",
)  # fmt: skip
DAY = "EEEE d MMMM"
DAY_WITH_YEAR = "d MMMM y"
TIME = "HH:mm"


def time_zones() -> dict[str, str]:
    """Return the zones one may choose, each with its words, Europe's first."""
    names = [name for name in available_timezones() if name.split("/")[0] in AREAS and "/" in name]
    names.sort(key=lambda name: (AREAS.index(name.split("/")[0]), name))
    return {name: name.replace("_", " ").replace("/", ", ") for name in names}


def init_dates(app: Flask) -> None:
    """Give templates their filters for moments and days."""
    app.jinja_env.filters.update(
        day=in_words, weekday=weekday, moment=moment, since=since, clock=time_of_day, iso=iso,
        short_day=short_day, greeting=greeting,
    )  # fmt: skip
    app.jinja_env.globals.update(today=today, moments=moments)


def today() -> date:
    """Return today's date where the reader is."""
    return to_user_timezone(clock.now()).date()


def iso(when: datetime | date) -> str:
    """Return the machine's form of a moment, for `<time datetime>`."""
    return when.isoformat(timespec="minutes") if isinstance(when, datetime) else when.isoformat()


def in_words(when: datetime | date) -> str:
    """Return the day, with its weekday when it is near: "Thursday 26 November"."""
    day = _local_day(when)
    near = abs((day - today()).days) < 100
    return str(format_date(day, DAY if near else DAY_WITH_YEAR))


def weekday(when: datetime | date) -> str:
    """Return the shortest clear name of a day: today, yesterday, Friday, 12 November."""
    day = _local_day(when)
    near = {0: _("today"), 1: _("yesterday"), -1: _("tomorrow")}
    days_ago = (today() - day).days
    if days_ago in near:
        return near[days_ago]
    if 0 < days_ago < 7:
        return str(format_date(day, "EEEE"))
    return str(format_date(day, "d MMMM" if abs(days_ago) < 300 else DAY_WITH_YEAR))


def since(when: datetime | date) -> str:
    """Return a day as it follows the word since: "Friday", "yesterday", "12 November"."""
    return weekday(when)


def moment(when: datetime) -> str:
    """Return the day and, when it was less than two days ago, the time: "yesterday, 9:10"."""
    if clock.now() - when < timedelta(days=2):
        return f"{weekday(when)}, {time_of_day(when)}"
    return weekday(when)


def moments() -> Callable[[datetime], str]:
    """Return `moment` for a page with many of them: each day is put into words once."""
    zone, soon = ZoneInfo(str(get_timezone())), clock.now() - timedelta(days=2)
    days: dict[date, str] = {}

    def words(when: datetime) -> str:
        local = when.astimezone(zone)
        day = local.date()
        if day not in days:
            days[day] = weekday(day)
        return f"{days[day]}, {local.hour:02}:{local.minute:02}" if when > soon else days[day]

    return words


def short_day(when: datetime | date) -> str:
    """Return the day as briefly as a track has room for: "26 Nov"."""
    return str(format_date(_local_day(when), "d MMM"))


def greeting(person: User) -> str:
    """Return good morning, afternoon or evening, as it is where the reader is."""
    hour = to_user_timezone(clock.now()).hour
    name = person.first_name
    if 5 <= hour < 12:
        return _("Good morning, %(name)s.", name=name)
    if 12 <= hour < 18:
        return _("Good afternoon, %(name)s.", name=name)
    return _("Good evening, %(name)s.", name=name)


def time_of_day(when: datetime) -> str:
    """Return the hour and minute."""
    return str(format_datetime(when, TIME))


def _local_day(when: datetime | date) -> date:
    return to_user_timezone(when).date() if isinstance(when, datetime) else when
