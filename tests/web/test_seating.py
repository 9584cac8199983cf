"""Who sits where in a circle, and the same in words."""

from __future__ import annotations

import pytest
from flask import Flask

from community.accounts.models import User
from community.sets.models import LearningSet, Membership
from community.sets.queries import seats
from community.web.seating import Seat, describe, seating
from tests.factories import Cast, by_key, make_seat, make_user, person

pytestmark = pytest.mark.usefixtures("context")


@pytest.fixture
def around(app: Flask, cast: Cast) -> list[Membership]:
    """Fay, Ana, Ben and Ida, in the order in which they came."""
    return list(seats(by_key(LearningSet, cast.first), seen_by=person("ana")))


def names(table: list[Seat]) -> list[str]:
    return [seat.name for seat in table]


def by_name(table: list[Seat]) -> dict[str, Seat]:
    return {seat.name: seat for seat in table}


def test_the_reader_sits_first_and_the_table_keeps_its_order(around: list[Membership]) -> None:
    assert names(seating(around, me=person("fay"))) == ["You", "Ana", "Ben", "Ida"]
    assert names(seating(around, me=person("ana"))) == ["You", "Ben", "Ida", "Fay"]
    assert names(seating(around, me=person("ben"))) == ["You", "Ida", "Fay", "Ana"]


def test_another_can_sit_first(around: list[Membership]) -> None:
    table = seating(around, me=person("ben"), first=person("ana").id)
    assert names(table) == ["Ana", "You", "Ida", "Fay"]


def test_who_is_not_at_the_table_sees_it_from_its_beginning(around: list[Membership]) -> None:
    assert names(seating(around, me=person("olu"))) == ["Fay", "Ana", "Ben", "Ida"]


def test_shape_says_role_and_fill_says_contribution(around: list[Membership]) -> None:
    ana, ben, fay = person("ana"), person("ben"), person("fay")
    states = {fay.id: "in", ben.id: "turn", person("ida").id: "in"}
    table = by_name(seating(around, me=ben, states=states, presenter_id=ana.id))
    assert (table["Ana"].kind, table["Ana"].state, table["Ana"].role_text) == (
        "presents", "", "presents",
    )  # fmt: skip
    assert (table["Fay"].kind, table["Fay"].state) == ("facil", "in")
    assert (table["You"].state, table["You"].role_text) == ("turn", "your turn")
    assert (table["Ida"].state, table["Ida"].role_text) == ("away", "invited")


def test_two_of_one_first_name_are_told_apart(cast: Cast, around: list[Membership]) -> None:
    other: User = make_user("Ana Zoltan", email="ana.z@example.org")
    make_seat(by_key(LearningSet, cast.first), other)
    found = list(seats(by_key(LearningSet, cast.first), seen_by=person("ben")))
    assert {"Ana A.", "Ana Z."} <= set(names(seating(found, me=person("ben"))))


def test_the_circle_can_be_read_out(around: list[Membership]) -> None:
    ana, ben, fay = person("ana"), person("ben"), person("fay")
    table = seating(around, me=ben, states={fay.id: "in", ben.id: "turn"}, presenter_id=ana.id)
    assert describe(table, words={"in": "has asked", "out": "has not asked yet"}) == (
        "You, your turn. Clockwise from there: Ida, has not come in yet; "
        "Fay, facilitates, has asked; Ana, presents."
    )
    assert describe(table[:1]) == "One seat: You, your turn."
    assert describe([]) == "All seats are free."
