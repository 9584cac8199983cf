"""The people of the demo, and how they came to sit in their sets."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from argon2 import PasswordHasher
from flask import current_app

from community import clock
from community.accounts.models import User
from community.database import db
from community.demo.diary import Diary, Entry
from community.sets import operations as sets
from community.sets.models import Membership

PASSPHRASE = "seven chairs in a circle"  # noqa: S105 - everybody may know it
HERE_FOR = timedelta(days=120)
LAST_HERE = timedelta(days=3)


def make_people(entries: list[Entry]) -> dict[str, User]:
    """Make everybody, by the first part of their address."""
    hashed = PasswordHasher(**current_app.config["ARGON2"]).hash(PASSPHRASE)
    people = {entry["handle"]: _person(entry, hashed) for entry in entries}
    db.session.add_all(people.values())
    db.session.flush()
    return people


def _person(entry: Entry, hashed: str) -> User:
    fields = {name: value for name, value in entry.items() if name not in ("handle", "steward")}
    before = clock.now() - LAST_HERE
    return User(
        email=f"{entry['handle']}@demo.example",
        passphrase_hash=hashed,
        is_steward=entry.get("steward", False),
        created_at=clock.now() - HERE_FOR,
        seen_at=before,
        last_visit_at=before,
        **fields,
    )


def open_set(diary: Diary, entry: Entry, members: list[Entry]) -> None:
    """Open a set with its facilitator, and plan how the others come and go."""
    diary.zone = ZoneInfo(entry["timezone"])
    facilitator = next(one["handle"] for one in members if one["role"] == "facilitator")
    by = diary.people[facilitator]
    fields = {name: value for name, value in entry.items() if name != "opened"}
    with clock.at(clock.now() - timedelta(days=entry["opened"], hours=6)):
        diary.learning_set = sets.open_set(by=by, facilitator=by, **fields)
        db.session.flush()
    for member in members:
        if member["handle"] != facilitator:
            _plan_stay(diary, member)


def _plan_stay(diary: Diary, entry: Entry) -> None:
    user, learning_set = diary.people[entry["handle"]], diary.learning_set
    assert learning_set
    seats: list[Membership] = []
    diary.at(entry["joined"], "07:00", lambda: seats.append(sets.join(learning_set, user=user)))
    if entry["assented"]:
        diary.at(entry["joined"], "07:01", lambda: sets.assent(seats[0]))
    if "left" in entry:
        diary.at(entry["left"], "21:00", lambda: sets.leave(seats[0], by=user))
