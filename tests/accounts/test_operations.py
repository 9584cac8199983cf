"""Knowing who somebody is, and where they are signed in."""

from __future__ import annotations

import time
from datetime import timedelta
from statistics import median

import pytest
import time_machine
from flask import Flask
from sqlalchemy import func, select

from community import clock
from community.accounts import operations
from community.accounts.models import SignIn, User
from community.database import db
from community.errors import Refused
from tests.accounts.conftest import PASSPHRASE
from tests.factories import person

pytestmark = pytest.mark.usefixtures("context")


def sign_ins() -> int:
    return db.session.scalar(select(func.count()).select_from(SignIn)) or 0


def signed_in(email: str) -> User:
    user = operations.coach_with(email)
    assert user
    operations.sign_in(user, agent="a browser")
    db.session.commit()
    return user


def test_only_the_right_passphrase_of_the_right_person_says_who_it_is(rosa: str) -> None:
    found = operations.who_is(rosa, PASSPHRASE)
    assert found
    assert found.name == "Rosa Luz"
    assert operations.who_is(rosa, PASSPHRASE + " ") is None
    assert operations.who_is("nobody@example.org", PASSPHRASE) is None
    assert operations.who_is(rosa, "") is None


def test_a_passphrase_typed_in_another_form_of_the_same_letters_fits(rosa: str) -> None:
    user = operations.coach_with(rosa)
    assert user
    operations.set_passphrase(user, "vier Stühle im Kreis am Meer")
    db.session.commit()
    assert operations.who_is(rosa, "vier Stu\u0308hle im Kreis am Meer")


def test_a_suspended_coach_is_nobody(rosa: str) -> None:
    token = signed_in(rosa).signed_in_with
    user = operations.coach_with(rosa)
    assert user
    user.suspended_at = clock.now()
    db.session.commit()
    assert operations.who_is(rosa, PASSPHRASE) is None
    assert operations.signed_in_user(token) is None


def test_an_unknown_address_takes_as_long_as_a_known_one(app: Flask, rosa: str) -> None:
    def takes(email: str) -> float:
        start = time.perf_counter()
        assert operations.who_is(email, "not the passphrase") is None
        return time.perf_counter() - start

    app.config["ARGON2"] = {"time_cost": 2, "memory_cost": 8192, "parallelism": 1}
    app.extensions.pop("hash_of_nobody", None)
    try:
        operations.set_passphrase(person("rosa"), PASSPHRASE)
        db.session.commit()
        takes(rosa), takes("nobody@example.org")
        known = median(takes(rosa) for _ in range(15))
        unknown = median(takes("nobody@example.org") for _ in range(15))
    finally:
        app.config["ARGON2"] = {"time_cost": 1, "memory_cost": 8, "parallelism": 1}
        app.extensions.pop("hash_of_nobody", None)
    assert 0.5 < known / unknown < 2


def test_the_passphrase_is_stored_as_argon2id_and_the_sign_in_as_a_hash(rosa: str) -> None:
    user = signed_in(rosa)
    assert user.passphrase_hash.startswith("$argon2id$")
    row = db.session.scalars(select(SignIn)).one()
    assert user.signed_in_with not in row.token_hash
    assert len(user.signed_in_with) >= 22, "128 bits at least"


def test_each_sign_in_is_its_own(rosa: str) -> None:
    first = signed_in(rosa).signed_in_with
    second = signed_in(rosa).signed_in_with
    assert first != second
    operations.sign_out(first)
    assert operations.signed_in_user(first) is None
    assert operations.signed_in_user(second)


def test_a_new_passphrase_ends_every_sign_in(rosa: str) -> None:
    token = signed_in(rosa).signed_in_with
    operations.set_passphrase(person("rosa"), "five cups of hot soup")
    db.session.commit()
    assert operations.signed_in_user(token) is None
    assert sign_ins() == 0


def test_a_sign_in_ends_when_nobody_comes_for_two_weeks(rosa: str) -> None:
    token = signed_in(rosa).signed_in_with
    start = clock.now()
    with time_machine.travel(start + timedelta(days=13)):
        assert operations.signed_in_user(token)
    with time_machine.travel(start + timedelta(days=26)):
        assert operations.signed_in_user(token), "coming back makes it live on"
        db.session.commit()
    db.session.expunge_all()
    with time_machine.travel(start + timedelta(days=26 + 15)):
        assert operations.signed_in_user(token) is None


def test_a_sign_in_ends_after_thirty_days_whatever_happens(rosa: str) -> None:
    token = signed_in(rosa).signed_in_with
    start = clock.now()
    for days in (10, 20, 29):
        with time_machine.travel(start + timedelta(days=days)):
            assert operations.signed_in_user(token)
            db.session.commit()
    with time_machine.travel(start + timedelta(days=30, minutes=1)):
        assert operations.signed_in_user(token) is None


def test_a_visit_is_noted_and_a_pause_begins_a_new_one(rosa: str) -> None:
    token, start = signed_in(rosa).signed_in_with, clock.now()

    def visit(minutes: int) -> User:
        with time_machine.travel(start + timedelta(minutes=minutes), tick=False):
            found = operations.signed_in_user(token)
            assert found
            db.session.commit()
            return found

    assert visit(0).last_visit_at is None
    assert visit(20).last_visit_at is None, "still the same visit"
    back = visit(20 + 24 * 60)
    assert back.last_visit_at == start + timedelta(minutes=20)
    assert back.seen_at == start + timedelta(minutes=20 + 24 * 60)


def test_the_visit_after_signing_in_anew_is_known_at_once(rosa: str) -> None:
    start = clock.now()
    with time_machine.travel(start - timedelta(days=7), tick=False):
        operations.signed_in_user(signed_in(rosa).signed_in_with)
        db.session.commit()
    found = operations.signed_in_user(signed_in(rosa).signed_in_with)
    assert found
    assert found.last_visit_at == start - timedelta(days=7)


def test_two_people_cannot_have_one_address(rosa: str) -> None:
    with pytest.raises(Refused, match="There is an account"):
        operations.create_account(rosa, name="Another Rosa", passphrase="nine blue bicycles")
    assert person("rosa").name == "Rosa Luz"


def test_names_give_their_initials_and_short_forms() -> None:
    ineke, cher = User(name="Ineke van der Waal"), User(name="Cher")
    assert (ineke.initials, ineke.first_name, ineke.short_name) == ("IW", "Ineke", "Ineke W.")
    assert (cher.initials, cher.first_name, cher.short_name) == ("C", "Cher", "Cher")
