"""Opening a set, taking and giving up seats, agreeing."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine
from flask import Flask

from community import clock
from community.accounts.models import User
from community.database import db
from community.errors import Refused
from community.events import Event, Verb
from community.policy import can
from community.sets import operations
from community.sets.models import Agreement, LearningSet, Membership, Role
from tests.factories import Cast, by_key, make_seat, make_user, person

pytestmark = pytest.mark.usefixtures("context")
WORDS = "What is said here stays here.\nWe ask before we advise."


@pytest.fixture
def first(app: Flask, cast: Cast) -> LearningSet:
    return by_key(LearningSet, cast.first)


def seat_of(name: str, learning_set: LearningSet) -> Membership:
    """Who sits there now."""
    user = person(name)
    return (
        db.session.query(Membership)
        .filter_by(user_id=user.id, set_id=learning_set.id, left_at=None)
        .one()
    )


def anew(name: str) -> User:
    """Somebody as the next request finds them."""
    db.session.commit()
    db.session.expire_all()
    return person(name)


def events(verb: Verb) -> list[Event]:
    return db.session.query(Event).filter_by(verb=verb).all()


def open_one(by: str, facilitator: str, **fields: str) -> LearningSet:
    opened = operations.open_set(
        by=person(by),
        facilitator=person(facilitator),
        agreement=WORDS,
        **{"name": "New", "language": "en", "timezone": "Europe/Vienna", **fields},
    )
    db.session.commit()
    return opened


def test_a_facilitator_opens_a_set_and_sits_in_it(cast: Cast) -> None:
    opened = open_one("fay", "fay")
    assert anew("fay").facilitates(opened.id)
    assert person("fay").may_write_in(opened.id)
    assert [event.actor.name for event in events(Verb.SET_OPENED)] == ["Fay Fayson"]  # type: ignore[union-attr]


def test_a_steward_opens_a_set_for_somebody_and_sees_nothing_in_it(cast: Cast) -> None:
    opened = open_one("sam", "cas")
    assert not anew("sam").is_inside(opened.id)
    cas = anew("cas")
    assert not cas.facilitates(opened.id), "not before the assent"
    operations.assent(seat_of("cas", opened))
    assert anew("cas").facilitates(opened.id)


def test_the_first_agreement_is_in_force_at_once(cast: Cast) -> None:
    opened = open_one("fay", "fay")
    agreement = db.session.query(Agreement).filter_by(set_id=opened.id).one()
    assert (agreement.number, opened.agreement_in_force) == (1, 1)
    assert agreement.body == "1. What is said here stays here.\n2. We ask before we advise."
    assert agreement.html.startswith("<ol>")


@pytest.mark.parametrize(
    "typed",
    [
        "1. We ask.\n2. We listen.",
        "- We ask.\n\n\n* We listen.",
        "  We ask.  \nWe listen.\n",
        "7) We ask.\n9) We listen.",
    ],
)
def test_each_line_of_an_agreement_has_its_number(cast: Cast, typed: str) -> None:
    opened = open_one("fay", "fay")
    with time_machine.travel(clock.now() + timedelta(days=1)):
        agreement = operations.announce_agreement(opened, by=person("fay"), body=typed)
    assert agreement.body == "1. We ask.\n2. We listen."


def test_nothing_inside_is_readable_before_the_assent(first: LearningSet) -> None:
    operations.join(first, user=person("cas"))
    cas = anew("cas")
    assert cas.membership_in(first.id)
    assert not cas.is_inside(first.id)
    assert not can(cas, "set.enter", first)
    operations.assent(seat_of("cas", first))
    assert can(anew("cas"), "set.enter", first)
    assert [event.actor.name for event in events(Verb.SET_JOINED)] == ["Cas Casson"]  # type: ignore[union-attr]


def test_assenting_twice_is_assenting_once(first: LearningSet) -> None:
    seat = seat_of("ida", first)
    operations.assent(seat, read=1)
    when = seat.assented_at
    operations.assent(seat, read=1)
    assert seat.assented_at == when
    assert len(events(Verb.SET_JOINED)) == 1


def test_nobody_agrees_with_a_version_they_have_not_read(first: LearningSet) -> None:
    operations.announce_agreement(first, by=person("fay"), body=WORDS)
    seat = seat_of("ida", first)
    for read in (1, 0, 3):
        with pytest.raises(Refused, match="changed while you read"):
            operations.assent(seat, read=read)
    assert not seat.is_inside
    operations.assent(seat, read=2)
    assert seat.assented_number == 2


def test_a_new_version_leaves_reading_open_and_asks_for_assent_before_writing(
    first: LearningSet,
) -> None:
    announced = clock.now()
    operations.announce_agreement(first, by=person("fay"), body=WORDS)
    with time_machine.travel(announced + timedelta(days=6, hours=23)):
        assert anew("ben").may_write_in(first.id), "a week's notice"
        assert first.agreement_in_force == 1
    with time_machine.travel(announced + timedelta(days=7, minutes=1)):
        ben = anew("ben")
        assert first.agreement_in_force == 2
        assert not ben.may_write_in(first.id)
        assert ben.is_inside(first.id)
        assert can(ben, "set.enter", first)
        assert not can(ben, "case.bring", first)
        operations.assent(seat_of("ben", first), read=2)
        assert anew("ben").may_write_in(first.id)
        assert not anew("ana").may_write_in(first.id), "each for themselves"


def test_who_never_agreed_does_not_write_again_when_the_next_version_comes(
    first: LearningSet,
) -> None:
    start = clock.now()
    operations.announce_agreement(first, by=person("fay"), body=WORDS)
    with time_machine.travel(start + timedelta(days=20)):
        operations.announce_agreement(first, by=person("fay"), body=f"{WORDS}\nWe begin on time.")
        assert first.agreement_in_force == 2
        assert not anew("ben").may_write_in(first.id)


def test_one_version_waits_at_a_time(first: LearningSet) -> None:
    operations.announce_agreement(first, by=person("fay"), body=WORDS)
    with pytest.raises(Refused) as refusal:
        operations.announce_agreement(first, by=person("fay"), body=WORDS)
    assert refusal.value.field == "agreement"
    assert first.agreement_number == 2


def test_leaving_ends_everything_at_once(first: LearningSet) -> None:
    operations.leave(seat_of("ben", first), by=person("ben"))
    ben = anew("ben")
    assert ben.membership_in(first.id) is None
    assert not ben.is_inside(first.id)
    assert len(events(Verb.SET_LEFT)) == 1


def test_being_removed_is_not_leaving(first: LearningSet) -> None:
    seat = seat_of("ben", first)
    operations.leave(seat, by=person("fay"))
    operations.leave(seat, by=person("fay"))
    (event,) = events(Verb.SET_REMOVED)
    assert event.about
    assert event.about.name == "Ben Benson"


def test_the_last_facilitator_stays(first: LearningSet) -> None:
    seat = seat_of("fay", first)
    for change in (
        lambda: operations.leave(seat, by=person("fay")),
        lambda: operations.change_role(seat, "member", by=person("fay")),
    ):
        with pytest.raises(Refused, match="needs a facilitator"):
            change()
    operations.change_role(seat_of("ben", first), "facilitator", by=person("fay"))
    operations.leave(seat, by=person("fay"))
    with pytest.raises(Refused):
        operations.leave(seat_of("ben", first), by=person("ben"))


def test_a_facilitator_who_has_not_come_in_yet_is_not_enough(first: LearningSet) -> None:
    operations.change_role(seat_of("ida", first), "facilitator", by=person("fay"))
    with pytest.raises(Refused):
        operations.leave(seat_of("fay", first), by=person("fay"))
    operations.assent(seat_of("ida", first))
    operations.leave(seat_of("fay", first), by=person("fay"))


def test_a_role_is_changed_once_and_never_for_who_has_left(first: LearningSet) -> None:
    seat = seat_of("ben", first)
    operations.change_role(seat, "facilitator", by=person("fay"))
    operations.change_role(seat, "facilitator", by=person("fay"))
    assert len(events(Verb.SET_ROLE_CHANGED)) == 1
    gone = db.session.query(Membership).filter(Membership.left_at.is_not(None)).one()
    operations.change_role(gone, "facilitator", by=person("fay"))
    assert gone.role is Role.MEMBER


def test_twelve_seats_are_the_most(first: LearningSet) -> None:
    for number in range(8):
        make_seat(first, make_user(f"Member{number} Of"))
    with pytest.raises(Refused, match="All 12 seats"):
        operations.join(first, user=person("cas"))
    operations.leave(seat_of("ben", first), by=person("ben"))
    assert operations.join(first, user=person("cas"))


def test_who_sits_there_gets_no_second_seat(first: LearningSet) -> None:
    assert operations.join(first, user=person("ben")) is seat_of("ben", first)


def test_who_comes_back_gets_a_new_seat_from_that_day_on(first: LearningSet) -> None:
    seat = operations.join(first, user=person("eva"))
    db.session.flush()
    assert clock.now() - seat.joined_at < timedelta(minutes=1)
    assert seat.assented_at is None, "and is asked to agree again"
