"""Coming in with a letter, as a person experiences it."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from flask import Flask

from community import clock
from community.accounts.invitations import operations
from community.accounts.models import Invitation, User
from community.database import db
from community.notifications.models import Mail
from community.sets.models import LearningSet, Membership
from tests.factories import Cast, by_key, make_seat, make_user, person

NEW = {
    "name": "Noor Nieuw",
    "organisation": "Job coach",
    "country": "NL",
    "language": "nl",
    "timezone": "Europe/Amsterdam",
    "passphrase": "four cups of cold tea",
}


@pytest.fixture
def letter(app: Flask, cast: Cast) -> Callable[..., str]:
    """Write a letter and return the address in it."""

    def write(email: str = "noor@example.org", **how: str) -> str:
        with app.app_context():
            place = by_key(LearningSet, how.pop("to", cast.first)) if how.get("to") != "" else None
            how.pop("to", None)
            made = operations.invite(
                email, by=person(how.pop("by", "fay")), learning_set=place, **how
            )
            db.session.commit()
            return f"/invitations/{made.token}"

    return write


def seat_of(name: str, set_key: str) -> Membership | None:
    learning_set = by_key(LearningSet, set_key)
    user = db.session.query(User).filter_by(email=f"{name}@example.org").one_or_none()
    seats = db.session.query(Membership).filter_by(set_id=learning_set.id, left_at=None)
    return next((seat for seat in seats if user and seat.user_id == user.id), None)


def test_a_newcomer_makes_an_account_and_first_reads_the_agreement(
    app: Flask, cast: Cast, letter: Any, read: Any
) -> None:
    address, browser = letter(), app.test_client()
    opened = browser.get(address)
    assert opened.status_code == 200
    assert "A seat in First" in opened.text
    assert "noor@example.org" in opened.text
    answer = browser.post(address, data=NEW)
    assert (answer.status_code, answer.location) == (303, f"/sets/{cast.first}/agreement")
    assert browser.get(answer.location).status_code == 200
    assert browser.get(f"/sets/{cast.first}").location == answer.location, "nothing inside yet"
    seat = read(lambda: seat_of("noor", cast.first))
    assert seat
    assert seat.assented_at is None
    assert read(lambda: person("noor").language) == "nl"


def test_mail_scanners_may_open_the_link_as_often_as_they_like(app: Flask, letter: Any) -> None:
    address = letter()
    for _ in range(5):
        assert app.test_client().get(address).status_code == 200
        assert app.test_client().head(address).status_code == 200
    assert app.test_client().post(address, data=NEW).status_code == 303


def test_what_is_missing_is_said_and_the_letter_stays_good(
    app: Flask, letter: Any, read: Any
) -> None:
    address, browser = letter(), app.test_client()
    for wrong in (
        {"passphrase": "too short"},
        {"name": ""},
        {"timezone": "Mars"},
        {"passphrase": "noor noor noor noor"},
    ):
        refused = browser.post(address, data={**NEW, **wrong})
        assert refused.status_code == 422
        assert 'aria-invalid="true"' in refused.text
        assert "Job coach" in refused.text
    assert read(lambda: db.session.query(User).filter_by(email="noor@example.org").count()) == 0
    assert "setwise=" not in str(refused.headers.getlist("Set-Cookie"))
    assert browser.post(address, data=NEW).status_code == 303


def test_a_letter_is_good_for_one_person_once(app: Flask, letter: Any) -> None:
    address = letter()
    assert app.test_client().post(address, data=NEW).status_code == 303
    second = app.test_client().post(address, data={**NEW, "name": "Somebody Else"})
    assert second.status_code == 410
    assert "has been used" in second.text


def test_a_letter_cannot_bring_more_than_it_says(
    app: Flask, cast: Cast, letter: Any, read: Any
) -> None:
    more = {"email": "sam@example.org", "is_steward": "y", "role": "facilitator", "set_id": "2"}
    assert app.test_client().post(letter(), data={**NEW, **more}).status_code == 303
    user, seat = read(lambda: person("noor")), read(lambda: seat_of("noor", cast.first))
    assert not user.is_steward
    assert seat.role == "member"


def test_each_way_a_letter_can_be_over_is_told_with_its_way_out(
    app: Flask, cast: Cast, letter: Any, as_: Any, read: Any
) -> None:
    stranger = app.test_client()
    none = stranger.get("/invitations/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")
    assert none.status_code == 404
    assert "no such invitation" in none.text
    address = letter()
    with time_machine.travel(clock.now() + timedelta(days=15)):
        late = stranger.get(address)
        assert late.status_code == 410
        assert "has run out" in late.text
        assert "Ask Fay Fayson" in late.text
        assert stranger.post(address, data=NEW).status_code == 410
    key = read(lambda: db.session.query(Invitation).one().key)
    assert (
        as_("fay").post(f"/invitations/{key}/withdrawal").location == f"/sets/{cast.first}/people"
    )
    back = stranger.get(address)
    assert back.status_code == 410
    assert "was taken back" in back.text


@pytest.mark.parametrize("token", ["%00", "a" * 5000, "%F0%9F%A6%8A", "..", "%ED%A0%80", "%0d%0a"])
def test_an_odd_link_is_no_letter(app: Flask, cast: Cast, token: str) -> None:
    assert app.test_client().get(f"/invitations/{token}").status_code == 404


def test_who_has_an_account_signs_in_and_comes_back_to_the_letter(
    app: Flask, cast: Cast, letter: Any, as_: Any, read: Any
) -> None:
    address = letter("cas@example.org")
    opened = app.test_client().get(address)
    assert f"/sign-in?next={address}" in opened.text
    assert "Choose a passphrase" not in opened.text
    assert app.test_client().post(address, data=NEW).status_code == 409, "no second account"
    cas = as_("cas")
    assert "Take your seat" in cas.get(address).text
    assert read(lambda: seat_of("cas", cast.first)) is None, "reading is not accepting"
    key = read(lambda: db.session.query(Invitation).one().key)
    answer = cas.post(f"/invitations/{key}/acceptance")
    assert (answer.status_code, answer.location) == (303, f"/sets/{cast.first}/agreement")
    assert read(lambda: seat_of("cas", cast.first))
    assert cas.post(f"/invitations/{key}/acceptance").status_code == 409, "once"


def test_a_waiting_letter_is_shown_among_the_sets(cast: Cast, letter: Any, as_: Any) -> None:
    letter("cas@example.org")
    page = as_("cas").get("/sets/").text
    assert "First" in page
    assert "/acceptance" in page


def test_somebody_else_who_is_signed_in_cannot_use_it(
    app: Flask, cast: Cast, letter: Any, as_: Any, read: Any
) -> None:
    address, olu = letter("cas@example.org"), as_("olu")
    opened = olu.get(address)
    assert opened.status_code == 200
    assert "another address than yours" in opened.text
    assert "cas@example.org" not in opened.text
    assert olu.post(address, data=NEW).status_code == 409
    key = read(lambda: db.session.query(Invitation).one().key)
    assert olu.post(f"/invitations/{key}/acceptance").status_code == 404
    assert read(lambda: seat_of("olu", cast.first)) is None
    assert as_("cas").get(address).status_code == 200, "it is still good"


def test_a_facilitator_is_invited_as_a_facilitator(
    app: Flask, cast: Cast, letter: Any, read: Any
) -> None:
    app.test_client().post(letter(role="facilitator"), data=NEW)
    assert read(lambda: seat_of("noor", cast.first).is_facilitator)


def test_a_full_set_keeps_the_letter_good_for_later(
    app: Flask, cast: Cast, letter: Any, read: Any
) -> None:
    address = letter()
    with app.app_context():
        for number in range(8):
            make_seat(by_key(LearningSet, cast.first), make_user(f"Member{number} Of"))
    browser = app.test_client()
    refused = browser.post(address, data=NEW)
    assert refused.status_code == 422
    assert "All 12 seats" in refused.text
    assert browser.get("/me").status_code == 303, "nobody was signed in"
    assert browser.get(address).status_code == 200


def test_a_steward_lets_coaches_in_who_are_in_no_set(
    app: Flask, cast: Cast, as_: Any, letter: Any, read: Any
) -> None:
    sam = as_("sam")
    answer = sam.post("/coaches/invite", data={"email": "Noor@Example.ORG"}, follow_redirects=True)
    assert "on its way to noor@example.org" in answer.text
    browser = app.test_client()
    answer = browser.post(letter(to="", by="sam"), data={**NEW, "language": "en"})
    assert answer.location == "/"
    assert "Noor" in browser.get("/me").text
    assert "No set yet" in browser.get("/sets/").text


@pytest.mark.parametrize(
    "address",
    [
        "",
        "noor",
        "noor@",
        "noor@example.org, all@example.org",
        "noor@example.org\nBcc: x@y.org",
        "nöör@example.org",
        "x" * 300 + "@example.org",
        "<noor@example.org>",
    ],
)
def test_what_is_no_address_is_refused_beside_the_field(
    cast: Cast, as_: Any, address: str, read: Any
) -> None:
    refused = as_("fay").post(
        f"/sets/{cast.first}/invitations", data={"email": address, "role": "member"}
    )
    assert refused.status_code == 422
    assert 'id="email-error"' in refused.text
    assert read(lambda: db.session.query(Invitation).count()) == 0


def test_inviting_a_known_and_an_unknown_address_is_answered_alike(cast: Cast, as_: Any) -> None:
    fay, pages = as_("fay"), []
    for name in ("cas", "new"):
        form = {"email": f"{name}@example.org", "role": "member"}
        answer = fay.post(f"/sets/{cast.first}/invitations", data=form, follow_redirects=True)
        shown = re.sub(r"/invitations/[a-z]{10}/", "/invitations/…/", answer.text)
        pages.append(shown.replace(f"{name}@example.org", "…").split('<h2 id="h-open">')[0])
    assert pages[0] == pages[1]


def test_the_link_in_the_mail_never_comes_from_the_host_a_browser_claims(
    cast: Cast, as_: Any, read: Any
) -> None:
    fay = as_("fay")
    cookie = fay.get_cookie("setwise")
    fay.set_cookie("setwise", cookie.value, domain="evil.example")
    form = {"email": "noor@example.org", "role": "member"}
    address = f"/sets/{cast.first}/invitations"
    assert fay.post(address, data=form, base_url="http://evil.example/").status_code == 303
    body = read(lambda: db.session.query(Mail).one().body)
    assert "evil.example" not in body
    assert "http://127.0.0.1:8000/invitations/" in body


def test_no_page_waits_for_the_mail_server(app: Flask, cast: Cast, as_: Any) -> None:
    app.config.update(MAIL_SERVER="192.0.2.1", MAIL_PORT=25)  # nobody ever answers there
    try:
        form = {"email": "noor@example.org", "role": "member"}
        start = time.monotonic()
        assert as_("fay").post(f"/sets/{cast.first}/invitations", data=form).status_code == 303
        assert time.monotonic() - start < 2
    finally:
        app.config.update(MAIL_SERVER="", MAIL_PORT=25)
