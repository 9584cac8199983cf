"""What happens to a note, and what is logged of it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from community import clock
from community.cases.models import Case
from community.database import db
from community.errors import Refused
from community.events import Event, Verb
from community.notes import operations
from community.notes.models import Circle, Note
from community.sets.models import LearningSet
from tests.factories import Cast, by_key, make_case, make_note, person

pytestmark = pytest.mark.usefixtures("context")


def write(cast: Cast, circle: str = "private", **fields: object) -> Note:
    fields.setdefault("body", "Ana laughed when she said it.")
    first = by_key(LearningSet, cast.first)
    note = operations.write_note(first, by=person("fay"), circle=circle, **fields)  # type: ignore[arg-type]
    db.session.commit()
    return note


def edit(note: Note, **fields: object) -> None:
    fields = {
        "version": note.version,
        "body": note.body,
        "circle": note.circle,
        "kind": note.kind,
        **fields,
    }
    operations.edit_note(note, by=person("fay"), **fields)  # type: ignore[arg-type]
    db.session.commit()


def logged() -> list[Verb]:
    return [event.verb for event in db.session.query(Event).order_by(Event.id)]


@pytest.mark.parametrize("circle", ["private", "facilitators"])
def test_a_note_the_set_cannot_read_leaves_no_trace(cast: Cast, circle: str) -> None:
    write(cast, circle)
    assert logged() == []


def test_the_set_is_told_of_a_note_for_the_set(cast: Cast) -> None:
    write(cast, "set")
    assert logged() == [Verb.NOTE_SHARED]


def test_each_change_of_circle_is_logged(cast: Cast) -> None:
    note = write(cast)
    edit(note, circle="facilitators")
    edit(note, circle="set")
    edit(note, circle="private")
    assert logged() == [
        Verb.NOTE_CIRCLE_CHANGED,
        *(Verb.NOTE_CIRCLE_CHANGED, Verb.NOTE_SHARED),
        *(Verb.NOTE_CIRCLE_CHANGED, Verb.NOTE_WITHDRAWN),
    ]


def test_changing_the_words_alone_is_not_logged(cast: Cast) -> None:
    note = write(cast, "set")
    edit(note, body="She laughed.")
    assert (note.body, note.version, logged()) == ("She laughed.", 2, [Verb.NOTE_SHARED])


def test_an_edit_of_an_old_version_is_refused_and_changes_nothing(cast: Cast) -> None:
    note = write(cast)
    edit(note, body="First window")
    with pytest.raises(Refused) as refusal:
        edit(note, version=1, body="Second window", circle="set")
    assert refusal.value.field == "body"
    assert (note.body, note.circle) == ("First window", Circle.PRIVATE)


def test_what_others_read_gives_nobody_away(cast: Cast) -> None:
    for circle in ("facilitators", "set"):
        with pytest.raises(Refused):
            write(cast, circle, body="Write to him: jan.kowalski@example.org")
    assert write(cast, "private", body="Write to him: jan.kowalski@example.org").id


def test_a_note_on_a_case_is_on_a_case_of_the_set(cast: Cast) -> None:
    elsewhere = by_key(Case, make_case(cast.other, "olu"))
    draft = by_key(Case, make_case(cast.first, "fay", shared=False))
    for case in (elsewhere, draft):
        with pytest.raises(Refused):
            write(cast, case=case)
    assert write(cast, case=by_key(Case, make_case(cast.first, "ana"))).case_id


def test_a_note_thrown_away_is_gone(cast: Cast) -> None:
    note = by_key(Note, make_note(cast.first, "fay", circle=Circle.SET))
    operations.remove_note(note, by=person("fay"))
    db.session.commit()
    assert db.session.query(Note).count() == 0
    assert logged() == [Verb.NOTE_WITHDRAWN]


def test_an_edit_says_when_it_was(cast: Cast) -> None:
    note = write(cast)
    edit(note, body="Later")
    assert note.edited_at
    assert clock.now() - note.edited_at < timedelta(minutes=1)
