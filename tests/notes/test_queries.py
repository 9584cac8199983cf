"""Who may read which note."""

from __future__ import annotations

import pytest

from community import clock
from community.cases.models import Case
from community.events import Verb, record
from community.notes import queries
from community.notes.models import Circle, Note
from community.sets.models import LearningSet, Role
from tests.factories import (
    PEOPLE,
    Cast,
    by_key,
    make_case,
    make_note,
    make_seat,
    make_user,
    person,
)

pytestmark = pytest.mark.usefixtures("context")


def readers(cast: Cast) -> list[str]:
    first = by_key(LearningSet, cast.first)
    return [name for name in PEOPLE if queries.notes_of(first, seen_by=person(name))]


@pytest.mark.parametrize(
    ("circle", "who"),
    [
        (Circle.PRIVATE, ["fay"]),
        (Circle.FACILITATORS, ["fay", "hal"]),
        (Circle.SET, ["ana", "ben", "fay", "hal"]),
    ],
)
def test_a_note_is_read_in_its_circle_only(cast: Cast, circle: Circle, who: list[str]) -> None:
    first = by_key(LearningSet, cast.first)
    make_seat(first, make_user("Hal Halson"), Role.FACILITATOR)
    make_note(cast.first, "fay", circle=circle)
    assert [
        *readers(cast),
        *(["hal"] if queries.notes_of(first, seen_by=person("hal")) else []),
    ] == who


def test_a_note_on_a_case_is_not_read_by_who_cannot_read_the_case(cast: Cast) -> None:
    first = by_key(LearningSet, cast.first)
    case = by_key(Case, make_case(cast.first, "ana"))
    make_note(cast.first, "fay", circle=Circle.SET, case_id=case.id)
    for role in Role:
        new = make_user(f"New{role} Newson")
        make_seat(first, new, role, joined_at=clock.now())
        assert queries.notes_of(first, seen_by=new) == []
    assert len(queries.notes_on_case(case, seen_by=person("ben"))) == 1


def test_who_has_left_reads_not_even_their_own(cast: Cast) -> None:
    make_note(cast.first, "eva", circle=Circle.PRIVATE)
    assert readers(cast) == []


def test_the_newest_of_each_circle_come_together(cast: Cast) -> None:
    sets = [by_key(LearningSet, key) for key in (cast.first, cast.other)]
    make_seat(sets[1], person("fay"), Role.FACILITATOR)
    for circle in Circle:
        for number in range(3):
            make_note(cast.first, "fay", circle=circle, body=f"{circle} {number}")
    make_note(cast.other, "gil", circle=Circle.FACILITATORS, body="elsewhere")
    make_note(cast.other, "gil", circle=Circle.PRIVATE, body="Gil's own")
    found = queries.notes_of_sets([one.id for one in sets], seen_by=person("fay"), limit=2)
    assert [note.body for note in found] == [
        "elsewhere", "set 2", "set 1", "facilitators 2", "private 2", "private 1",
    ]  # fmt: skip


def test_a_page_ends_and_the_next_begins_there(cast: Cast) -> None:
    first, fay = by_key(LearningSet, cast.first), person("fay")
    for number in range(queries.NOTES_ON_A_PAGE + 2):
        make_note(cast.first, "fay", body=str(number))
    one = queries.notes_of(first, seen_by=fay)
    assert len(one) == queries.NOTES_ON_A_PAGE + 1
    two = queries.notes_of(first, seen_by=fay, before=one[queries.NOTES_ON_A_PAGE - 1])
    assert [note.body for note in two] == ["1", "0"]


def test_members_hear_only_of_changes_that_touched_the_set(cast: Cast) -> None:
    first = by_key(LearningSet, cast.first)
    note = by_key(Note, make_note(cast.first, "fay"))
    for verb in (Verb.NOTE_CIRCLE_CHANGED, Verb.NOTE_SHARED, Verb.NOTE_WITHDRAWN):
        record(verb, note, by=person("fay"))

    def heard(name: str) -> list[Verb]:
        return [event.verb for event in queries.circle_changes(first, seen_by=person(name))]

    assert len(heard("fay")) == 3
    assert heard("ben") == [Verb.NOTE_WITHDRAWN, Verb.NOTE_SHARED]
    assert heard("gil") == heard("sam") == heard("eva") == heard("ida") == []
