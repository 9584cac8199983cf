"""Who may know what about sets, seats and agreements."""

from __future__ import annotations

from datetime import timedelta

import pytest
from flask import Flask

from community import clock
from community.cases.queries import cases_of
from community.database import db
from community.sets import operations, queries
from community.sets.models import LearningSet
from tests.factories import Cast, by_key, make_case, make_seat, person

pytestmark = pytest.mark.usefixtures("context")
EVERYBODY = ("ana", "ben", "fay", "gil", "olu", "eva", "ida", "cas", "sam")


@pytest.fixture
def first(app: Flask, cast: Cast) -> LearningSet:
    return by_key(LearningSet, cast.first)


def names_of_other_sets(name: str) -> list[str]:
    return [other.name for other in queries.other_sets(person(name))]


def test_a_set_does_not_exist_for_who_is_not_in_it(first: LearningSet) -> None:
    for name in ("gil", "olu", "eva", "cas"):
        assert "First" not in names_of_other_sets(name), name
    assert names_of_other_sets("sam") == ["First", "Other"]


def test_a_listed_set_is_known_to_every_coach(first: LearningSet) -> None:
    first.is_listed = True
    db.session.commit()
    for name in ("gil", "olu", "eva", "cas"):
        assert names_of_other_sets(name) == ["First"], name
    assert names_of_other_sets("ben") == [], "his own is not another"


def test_who_sees_who_sits_there(first: LearningSet) -> None:
    def seen_by(name: str) -> list[str]:
        return [seat.user.first_name for seat in queries.seats(first, seen_by=person(name))]

    for name in ("ana", "ben", "fay"):
        assert sorted(seen_by(name)) == ["Ana", "Ben", "Fay", "Ida"]
    assert seen_by("ida") == ["Ida"], "only herself, before the assent"
    for name in ("gil", "olu", "eva", "cas", "sam"):
        assert seen_by(name) == [], name


def test_seats_stay_in_the_order_in_which_people_came(first: LearningSet) -> None:
    make_seat(first, person("cas"), joined_at=clock.now() - timedelta(days=90))
    order = [seat.user.first_name for seat in queries.seats(first, seen_by=person("ana"))]
    assert order == ["Cas", "Fay", "Ana", "Ben", "Ida"]


def test_seats_of_several_sets_come_in_one_statement(
    app: Flask, first: LearningSet, cast: Cast
) -> None:
    other = by_key(LearningSet, cast.other)
    found = queries.seats_of_sets([first.id, other.id], seen_by=person("ana"))
    assert len(found[first.id]) == 4
    assert found[other.id] == []


def test_the_agreement_is_read_by_who_has_a_seat(first: LearningSet) -> None:
    for name in ("ana", "ben", "fay", "ida"):
        assert queries.agreements(first, seen_by=person(name)), name
    for name in ("gil", "olu", "eva", "cas", "sam"):
        assert not queries.agreements(first, seen_by=person(name)), name


def test_facilitators_are_known_to_who_may_know_the_set(first: LearningSet) -> None:
    for name in ("ana", "ida", "sam"):
        found = queries.facilitators(first, seen_by=person(name))
        assert [user.name for user in found] == ["Fay Fayson"], name
    for name in ("gil", "cas", "eva"):
        assert not queries.facilitators(first, seen_by=person(name)), name


def test_seats_are_counted_for_who_knows_the_sets(first: LearningSet, cast: Cast) -> None:
    other = by_key(LearningSet, cast.other)
    assert queries.seats_taken(seen_by=person("sam")) == {first.id: 4, other.id: 2}


def test_a_newcomer_reads_what_was_shared_from_their_first_day_on(
    cast: Cast, first: LearningSet
) -> None:
    make_case(cast.first, "ana", title="Before", shared_at=clock.now() - timedelta(days=2))
    make_case(
        cast.first, "ana", title="Opened", shared_at=clock.now() - timedelta(days=2),
        is_open_to_newcomers=True,
    )  # fmt: skip
    operations.assent(operations.join(first, user=person("cas")))
    db.session.commit()
    make_case(cast.first, "ana", title="After", shared_at=clock.now())
    db.session.expire_all()

    def titles(name: str) -> set[str]:
        return {line.case.title for line in cases_of(first, seen_by=person(name))}

    assert titles("cas") == {"Opened", "After"}
    assert titles("ben") == {"Before", "Opened", "After"}


def test_a_returner_counts_from_the_new_day(cast: Cast, first: LearningSet) -> None:
    make_case(cast.first, "ana", title="While Eva was away", shared_at=clock.now())
    make_case(cast.first, "ana", title="Long ago", shared_at=clock.now() - timedelta(days=30))
    operations.assent(operations.join(first, user=person("eva")))
    db.session.commit()
    make_case(cast.first, "ana", title="Since", shared_at=clock.now())
    db.session.expire_all()
    titles = {line.case.title for line in cases_of(first, seen_by=person("eva"))}
    assert titles == {"Since"}
