"""The life of a letter."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select

from community import clock
from community.accounts.invitations import operations
from community.accounts.models import Invitation
from community.accounts.queries import invitations_to, open_invitations
from community.database import db
from community.errors import Refused
from community.sets.models import LearningSet
from tests.factories import Cast, by_key, make_seat, make_user, person

pytestmark = pytest.mark.usefixtures("context")


@pytest.fixture
def first(app: Flask, cast: Cast) -> LearningSet:
    return by_key(LearningSet, cast.first)


def letter_to(email: str, learning_set: LearningSet | None, by: str = "fay") -> Invitation:
    letter = operations.invite(email, by=person(by), learning_set=learning_set)
    db.session.commit()
    return letter


def is_open(letter: Invitation) -> bool:
    db.session.refresh(letter)
    return letter.is_open(clock.now())


def test_only_a_hash_of_the_secret_is_kept(first: LearningSet) -> None:
    letter = letter_to("new@example.org", first)
    assert len(letter.token) >= 22
    stored = db.session.execute(select(Invitation.__table__)).mappings().one()
    assert letter.token not in [str(value) for value in stored.values()]
    assert operations.invitation_for(letter.token) is letter
    assert operations.invitation_for(letter.token[:-1]) is None
    assert operations.invitation_for("") is None


def test_a_letter_is_used_once(first: LearningSet) -> None:
    letter = letter_to("new@example.org", first)
    operations.accept(letter)
    db.session.commit()
    with pytest.raises(Refused, match="used or withdrawn"):
        operations.accept(letter)
    operations.revoke(letter)
    assert letter.revoked_at is None, "what was used stays used"


def test_a_letter_runs_out_after_two_weeks(first: LearningSet) -> None:
    letter = letter_to("new@example.org", first)
    with time_machine.travel(clock.now() + timedelta(days=13, hours=23)):
        assert is_open(letter)
    with time_machine.travel(clock.now() + timedelta(days=14, minutes=1)):
        assert not is_open(letter)
        with pytest.raises(Refused):
            operations.accept(letter)


def test_a_letter_that_was_taken_back_opens_nothing(first: LearningSet) -> None:
    letter = letter_to("new@example.org", first)
    operations.revoke(letter)
    db.session.commit()
    with pytest.raises(Refused):
        operations.accept(letter)


def test_of_several_letters_to_one_address_the_last_counts(first: LearningSet, cast: Cast) -> None:
    old, other = letter_to("new@example.org", first), letter_to("new@example.org", None, "sam")
    new = letter_to("new@example.org", first)
    assert not is_open(old)
    assert is_open(new)
    assert is_open(other), "a letter to the site is another letter"
    elsewhere = operations.invite(
        "new@example.org", by=person("gil"), learning_set=by_key(LearningSet, cast.other)
    )
    db.session.commit()
    assert is_open(new)
    assert is_open(elsewhere)


def test_nobody_is_invited_who_sits_there(first: LearningSet) -> None:
    for name in ("ben", "ida", "fay"):
        with pytest.raises(Refused) as refusal:
            operations.invite(f"{name}@example.org", by=person("fay"), learning_set=first)
        assert refusal.value.field == "email"
    letter_to("eva@example.org", first)


def test_nobody_is_invited_to_a_full_set(first: LearningSet) -> None:
    for number in range(8):
        make_seat(first, make_user(f"Member{number} Of"))
    with pytest.raises(Refused, match="All 12 seats"):
        operations.invite("new@example.org", by=person("fay"), learning_set=first)


def test_who_sees_which_letters(first: LearningSet) -> None:
    letter_to("cas@example.org", first)
    letter_to("somebody@example.org", None, by="sam")

    def addresses(name: str, learning_set: LearningSet | None) -> list[str]:
        return [letter.email for letter in open_invitations(learning_set, seen_by=person(name))]

    assert addresses("fay", first) == ["cas@example.org"]
    for name in ("ben", "ana", "ida", "gil", "olu", "sam"):
        assert addresses(name, first) == [], name
    assert addresses("cas", first) == ["cas@example.org"], "their own"
    assert addresses("sam", None) == ["somebody@example.org"]
    assert addresses("fay", None) == []
    assert [letter.learning_set for letter in invitations_to(person("cas"))] == [first]
    assert invitations_to(person("ben")) == []
