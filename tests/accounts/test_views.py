"""Signing in and out as a person experiences it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from flask import Flask
from flask.testing import FlaskClient

from community import clock
from community.accounts.models import SignIn
from community.database import db
from tests.accounts.conftest import PASSPHRASE
from tests.factories import person

WRONG = "not the right passphrase"


@pytest.fixture
def stranger(app: Flask) -> FlaskClient:
    return app.test_client()


def session_cookie(browser: FlaskClient, name: str = "setwise") -> str:
    cookie = browser.get_cookie(name)
    assert cookie
    return str(cookie.value)


def csrf_token(html: str) -> str:
    found = re.search(r'name="csrf_token" value="([^"]+)"', html)
    assert found
    return found[1]


def test_signing_in_leads_to_today(stranger: FlaskClient, rosa: str, sign_in: Any) -> None:
    answer = sign_in(stranger, rosa)
    assert (answer.status_code, answer.location) == (303, "/")
    assert "Rosa" in stranger.get("/").text


def test_capitals_and_spaces_around_the_address_do_not_matter(
    stranger: FlaskClient, rosa: str, sign_in: Any
) -> None:
    assert sign_in(stranger, f"  {rosa.upper()} ").status_code == 303


def test_spaces_around_the_passphrase_do(stranger: FlaskClient, rosa: str, sign_in: Any) -> None:
    assert sign_in(stranger, rosa, f" {PASSPHRASE}").status_code == 422


def test_a_wrong_passphrase_and_an_unknown_address_are_answered_alike(
    app: Flask, rosa: str, sign_in: Any
) -> None:
    wrong = sign_in(app.test_client(), rosa, WRONG)
    unknown = sign_in(app.test_client(), "nobody@example.org", WRONG)
    assert wrong.status_code == unknown.status_code == 422
    without = re.compile(r'value="[^"]*"')
    assert without.sub("", wrong.text) == without.sub("", unknown.text)
    assert "do not go together" in wrong.text


def test_a_suspended_coach_is_answered_like_a_wrong_passphrase(
    app: Flask, stranger: FlaskClient, rosa: str, sign_in: Any
) -> None:
    sign_in(stranger, rosa)
    with app.app_context():
        person("rosa").suspended_at = clock.now()
        db.session.commit()
    assert stranger.get("/me").status_code == 303, "the open session is dead at once"
    again = sign_in(app.test_client(), rosa)
    assert again.status_code == 422
    assert "do not go together" in again.text


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"email": "rosa@example.org"},
        {"email": "", "passphrase": PASSPHRASE},
        {"email": "not an address", "passphrase": PASSPHRASE},
        {"email": "rosa@example.org\x00", "passphrase": ""},
        {"email": "a" * 5000, "passphrase": "b" * 5000},
        {"email": "rosa@example.org\r\nBcc: all@example.org", "passphrase": PASSPHRASE},
        {"email": "\ud800@example.org", "passphrase": "\u202e\u0000" * 9},
    ],
)
def test_odd_input_is_refused_beside_its_field(stranger: FlaskClient, rosa: str, form: Any) -> None:
    encoded = {name: value.encode("utf-8", "surrogatepass") for name, value in form.items()}
    answer = stranger.post("/sign-in", data=encoded)
    assert answer.status_code == 422
    assert "Your seat is kept." in answer.text


def test_the_typed_passphrase_never_comes_back(
    stranger: FlaskClient, rosa: str, sign_in: Any
) -> None:
    assert WRONG not in sign_in(stranger, rosa, WRONG).text


def test_each_sign_in_has_a_new_session(stranger: FlaskClient, rosa: str, sign_in: Any) -> None:
    stranger.get("/sign-in")
    before = session_cookie(stranger)
    sign_in(stranger, rosa)
    first = session_cookie(stranger)
    sign_in(stranger, rosa)
    assert len({before, first, session_cookie(stranger)}) == 3


def test_signing_in_again_ends_the_former_sign_in_of_this_browser(
    stranger: FlaskClient, rosa: str, sign_in: Any, read: Any
) -> None:
    sign_in(stranger, rosa)
    sign_in(stranger, rosa)
    assert read(lambda: db.session.query(SignIn).count()) == 1


def test_after_signing_out_the_old_cookie_opens_nothing(
    stranger: FlaskClient, rosa: str, sign_in: Any
) -> None:
    sign_in(stranger, rosa)
    cookie = session_cookie(stranger)
    answer = stranger.post("/sign-out")
    assert answer.status_code == 303
    assert answer.headers["Clear-Site-Data"] == '"cache", "storage"'
    stranger.set_cookie("setwise", cookie)
    assert stranger.get("/me").status_code == 303
    assert "Rosa" not in stranger.get("/").text


def test_signing_out_by_a_link_is_not_possible(as_: Any, cast: Any) -> None:
    ana = as_("ana")
    assert ana.get("/sign-out").status_code == 405
    assert ana.get("/me").status_code == 200


def test_a_session_ends_when_it_was_left_alone(
    stranger: FlaskClient, rosa: str, sign_in: Any
) -> None:
    start = clock.now()
    sign_in(stranger, rosa)
    with time_machine.travel(start + timedelta(days=13)):
        assert stranger.get("/me").status_code == 200
    with time_machine.travel(start + timedelta(days=28)):
        assert stranger.get("/me").status_code == 303


def test_a_session_ends_after_thirty_days_of_use(
    stranger: FlaskClient, rosa: str, sign_in: Any
) -> None:
    start = clock.now()
    sign_in(stranger, rosa)
    for days, status in ((9, 200), (18, 200), (27, 200), (31, 303)):
        with time_machine.travel(start + timedelta(days=days)):
            assert stranger.get("/me").status_code == status


@pytest.mark.parametrize("page", ["/me", "/sets/", "/practices/?q=a b&c=d"])
def test_signing_in_goes_where_the_person_was_going(
    stranger: FlaskClient, rosa: str, sign_in: Any, page: str
) -> None:
    asked = stranger.get(page)
    assert asked.status_code == 303
    shown = stranger.get(asked.location)
    found = re.search(r'name="next" value="([^"]*)"', shown.text)
    assert found
    answer = sign_in(stranger, rosa, next=found[1].replace("&amp;", "&"))
    assert answer.location.replace("%20", " ") == page


@pytest.mark.parametrize(
    "target",
    [
        "https://evil.example/",
        "//evil.example/",
        "///evil.example/",
        "/\\evil.example/",
        "\\\\evil.example",
        "/\t/evil.example",
        "/\n/evil.example",
        " //evil.example",
        "javascript:alert(1)",
        "http:evil.example",
        "evil.example",
        "",
        "/%0d%0aSet-Cookie:a=b",
        "//[",
    ],
)
def test_no_link_leads_through_the_sign_in_to_another_site(
    stranger: FlaskClient, rosa: str, sign_in: Any, target: str
) -> None:
    shown = stranger.get("/sign-in", query_string={"next": target})
    assert shown.status_code == 200
    answer = sign_in(stranger, rosa, next=target)
    assert answer.status_code == 303
    assert answer.location in ("/", "/%0d%0aSet-Cookie:a=b", "/%250d%250aSet-Cookie:a=b")
    already = stranger.get("/sign-in", query_string={"next": target})
    assert already.location == answer.location


def test_the_language_form_leads_to_no_other_site_either(stranger: FlaskClient) -> None:
    for referrer in ("http://localhost//evil.example", "http://[", "http://evil.example/x"):
        answer = stranger.post("/language", data={"language": "nl"}, headers={"Referer": referrer})
        assert answer.location == "/"


def test_too_many_tries_are_told_to_wait(
    app: Flask, another_app: Callable[..., Flask], rosa: str, sign_in: Any
) -> None:
    for _ in range(10):
        assert sign_in(app.test_client(), rosa, WRONG).status_code == 422
    answer = sign_in(app.test_client(), rosa)
    assert answer.status_code == 429, "the right passphrase does not help then"
    assert 0 < int(answer.headers["Retry-After"]) <= 15 * 60
    assert "minute" in answer.text
    restarted = another_app()
    assert sign_in(restarted.test_client(), rosa).status_code == 429
    with time_machine.travel(clock.now() + timedelta(minutes=16)):
        assert sign_in(restarted.test_client(), rosa).status_code == 303


def test_a_success_begins_the_count_anew(app: Flask, rosa: str, sign_in: Any) -> None:
    for _ in range(3):
        for _ in range(9):
            assert sign_in(app.test_client(), rosa, WRONG).status_code == 422
        assert sign_in(app.test_client(), rosa).status_code == 303


def test_strangers_elsewhere_do_not_lock_out_who_comes_from_another_address(
    app: Flask, rosa: str, sign_in: Any
) -> None:
    for _ in range(11):
        sign_in(app.test_client(), rosa, WRONG)
    elsewhere = app.test_client()
    elsewhere.environ_base["REMOTE_ADDR"] = "203.0.113.7"
    assert sign_in(elsewhere, rosa).status_code == 303


def test_many_strangers_on_one_account_are_stopped_but_not_its_owners_browser(
    app: Flask, rosa: str, sign_in: Any
) -> None:
    own = app.test_client()
    sign_in(own, rosa)
    own.post("/sign-out")
    answers = []
    for number in range(50):
        attacker = app.test_client()
        attacker.environ_base["REMOTE_ADDR"] = f"203.0.113.{number % 25}"
        answers.append(sign_in(attacker, rosa, WRONG).status_code)
    assert answers[-1] == 429
    assert sign_in(own, rosa).status_code == 303


def test_a_known_browser_is_counted_too(app: Flask, rosa: str, sign_in: Any) -> None:
    own = app.test_client()
    sign_in(own, rosa)
    answers = [sign_in(own, rosa, WRONG).status_code for _ in range(11)]
    assert answers[-1] == 429


def test_a_forged_mark_of_a_known_browser_is_no_mark(app: Flask, rosa: str, sign_in: Any) -> None:
    for forged in ("", "x", "WyJhIiwiYiJd.aaaa.bbbb", "🦊", "a" * 4000):
        browser = app.test_client()
        browser.set_cookie("setwise-known", forged)
        assert sign_in(browser, rosa).status_code == 303


def test_one_address_cannot_try_account_after_account(app: Flask, rosa: str, sign_in: Any) -> None:
    answers = [
        sign_in(app.test_client(), f"coach{number}@example.org", WRONG).status_code
        for number in range(51)
    ]
    assert answers[-1] == 429
    assert answers[-2] == 422


def test_a_limit_tells_nothing_about_who_has_an_account(
    app: Flask, rosa: str, sign_in: Any
) -> None:
    for email in (rosa, "nobody@example.org"):
        answers = [sign_in(app.test_client(), email, WRONG) for _ in range(11)]
        assert [answer.status_code for answer in answers] == [422] * 10 + [429]


def test_every_answer_carries_the_safety_headers(
    stranger: FlaskClient, rosa: str, sign_in: Any
) -> None:
    answers = [stranger.get("/sign-in"), sign_in(stranger, rosa, WRONG), sign_in(stranger, rosa)]
    answers += [stranger.get("/me"), stranger.get("/nothing-here"), stranger.post("/me")]
    for answer in answers:
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'; script-src 'self'; style-src 'self'" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Referrer-Policy"] == "same-origin"
        assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
        assert "camera=()" in answer.headers["Permissions-Policy"]
    assert stranger.get("/me").headers["Cache-Control"] == "no-store"


def test_the_cookies_are_for_this_site_only(stranger: FlaskClient, rosa: str, sign_in: Any) -> None:
    cookies = sign_in(stranger, rosa).headers.getlist("Set-Cookie")
    assert len(cookies) == 2
    for cookie in cookies:
        assert "HttpOnly" in cookie
        assert "SameSite=Lax" in cookie
        assert "Domain" not in cookie


def test_on_https_the_cookies_are_bound_to_the_host(
    another_app: Callable[..., Flask], rosa: str, sign_in: Any
) -> None:
    secure = another_app(SITE_URL="https://setwise.example").test_client()
    answer = sign_in(secure, rosa)
    cookies = answer.headers.getlist("Set-Cookie")
    assert all(cookie.startswith("__Host-setwise") for cookie in cookies)
    assert all("Secure" in cookie and "Path=/" in cookie for cookie in cookies)
    assert "max-age=31536000" in answer.headers["Strict-Transport-Security"]


def test_a_form_from_elsewhere_changes_nothing(
    another_app: Callable[..., Flask], rosa: str, sign_in: Any
) -> None:
    browser = another_app(WTF_CSRF_ENABLED=True).test_client()
    refused = sign_in(browser, rosa)
    assert refused.status_code == 400
    assert "once more" in refused.text
    assert rosa in refused.text, "only the passphrase has to be typed again"
    token = csrf_token(refused.text)
    assert sign_in(browser, rosa, csrf_token=token).status_code == 303
    for path in ("/sign-out", "/me", "/language"):
        answer = browser.post(path, data={"name": "Somebody Else", "language": "nl"})
        assert answer.status_code == 400, path
    page = browser.get("/me").text
    assert "Rosa Luz" in page
    stale = browser.post("/sign-out", data={"csrf_token": token})
    assert stale.status_code == 400, "the token of the stranger ended with their session"
    assert browser.post("/sign-out", data={"csrf_token": csrf_token(page)}).status_code == 303


def test_a_coach_says_who_they_are(stranger: FlaskClient, rosa: str, sign_in: Any) -> None:
    sign_in(stranger, rosa)
    form = {
        "name": "  Rosa \n  Luz-Weiss ",
        "organisation": "Job coach, adults over fifty",
        "country": "AT",
        "language": "nl",
        "timezone": "Europe/Vienna",
        "is_steward": "y",
        "email": "other@example.org",
    }
    assert stranger.post("/me", data=form).status_code == 303
    page = stranger.get("/me").text
    assert "Rosa Luz-Weiss" in page
    assert '<html lang="nl">' in page
    assert "other@example.org" not in page
    assert stranger.get("/coaches/invite").status_code == 403


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", ""),
        ("name", "   "),
        ("name", "\u200b\u200b"),
        ("name", "x" * 81),
        ("organisation", "x" * 121),
        ("country", "XX"),
        ("language", "tlh"),
        ("timezone", "Mars/Olympus"),
    ],
)
def test_what_cannot_be_kept_is_refused_and_not_lost(
    stranger: FlaskClient, rosa: str, sign_in: Any, field: str, value: str
) -> None:
    sign_in(stranger, rosa)
    form = {"name": "Rosa Typed", "language": "en", "timezone": "Europe/Vienna", "country": ""}
    answer = stranger.post("/me", data={**form, field: value})
    assert answer.status_code == 422
    assert 'aria-invalid="true"' in answer.text
    if field != "name":
        assert "Rosa Typed" in answer.text


def test_the_language_is_remembered_for_a_stranger_and_for_a_coach(
    stranger: FlaskClient, rosa: str, sign_in: Any
) -> None:
    assert '<html lang="en">' in stranger.get("/sign-in").text
    stranger.post("/language", data={"language": "nl", "next": "/sign-in"})
    assert '<html lang="nl">' in stranger.get("/sign-in").text
    sign_in(stranger, rosa)
    assert '<html lang="en">' in stranger.get("/me").text, "her own choice counts"
    stranger.post("/language", data={"language": "nl", "next": "/me"})
    assert '<html lang="nl">' in stranger.get("/me").text
    stranger.post("/sign-out")
    assert '<html lang="nl">' in stranger.get("/sign-in").text
