"""A session that ended while somebody was writing: nothing they typed is lost."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import delete

from community.accounts.models import SignIn
from community.database import db
from community.discussions.models import Post
from community.sets.models import Role
from tests.accounts.conftest import PASSPHRASE
from tests.factories import by_key, make_seat, make_set, make_thread, person

TYPED = 'I counted to ten.\nAt seven he started to talk, and "then" <he> said & meant it.'
HTMX = {"HX-Request": "true", "HX-Target": "conversation"}


@pytest.fixture
def strict(another_app: Callable[..., Flask]) -> Flask:
    """The site as it really runs, with tokens in its forms."""
    return another_app(WTF_CSRF_ENABLED=True)


@pytest.fixture
def thread(app: Flask, rosa: str) -> str:
    """The address of a thread in a set of Rosa's."""
    with app.app_context():
        learning_set = make_set("First")
        make_seat(learning_set, person("rosa"), Role.FACILITATOR)
        for name in ("ana", "ben", "fay"):
            from tests.factories import make_user

            make_user(f"{name.title()} {name.title()}son")
        return f"/threads/{make_thread(learning_set.key, 'rosa')}"


def token_in(page: str) -> str:
    found = re.search(r'name="csrf_token" value="([^"]+)"', page)
    assert found
    return found[1]


def fields_of(page: str) -> dict[str, str]:
    """What a browser would send of the first form in the main part of a page."""
    form = page[page.index("<main") :]
    form = form[form.index("<form") : form.index("</form>")]
    found = dict(re.findall(r'<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"', form))
    found |= dict(re.findall(r'<textarea[^>]*name="([^"]+)"[^>]*>\n?(.*?)</textarea>', form, re.S))
    return {name: html.unescape(value) for name, value in found.items()}


def signed_in(app: Flask, email: str) -> FlaskClient:
    browser = app.test_client()
    token = token_in(browser.get("/sign-in").text)
    form = {"email": email, "passphrase": PASSPHRASE, "csrf_token": token}
    assert browser.post("/sign-in", data=form).status_code == 303
    return browser


def end_all_sessions(app: Flask) -> None:
    with app.app_context():
        db.session.execute(delete(SignIn))
        db.session.commit()


def posts(app: Flask) -> list[str]:
    with app.app_context():
        return [post.body for post in db.session.query(Post).order_by(Post.id)][1:]


def test_without_javascript_the_text_goes_through_the_sign_in_and_is_shown_again(
    strict: Flask, rosa: str, thread: str
) -> None:
    browser = signed_in(strict, rosa)
    token = token_in(browser.get(thread).text)
    end_all_sessions(strict)
    reply = {"body": TYPED, "language": "en", "csrf_token": token}
    asked = browser.post(
        f"{thread}/posts", data=reply, headers={"Referer": f"http://localhost{thread}"}
    )
    assert asked.status_code == 401
    assert "Your text is kept" in asked.text
    carried = fields_of(asked.text)
    assert carried["carried:body"].replace("\r\n", "\n") == TYPED
    assert carried["carried_to"] == f"{thread}/posts"

    wrong = browser.post(
        "/sign-in", data={**carried, "email": rosa, "passphrase": "not this one at all"}
    )
    assert wrong.status_code == 422
    carried = fields_of(wrong.text)
    shown = browser.post("/sign-in", data={**carried, "email": rosa, "passphrase": PASSPHRASE})
    assert shown.status_code == 200
    assert posts(strict) == [], "nothing is sent without being seen"

    again = fields_of(shown.text)
    assert again["body"].replace("\r\n", "\n") == TYPED
    assert browser.post(f"{thread}/posts", data=again).status_code == 303
    assert posts(strict) == [TYPED]


def test_with_htmx_the_form_stays_and_the_sign_in_opens_beside_it(
    strict: Flask, rosa: str, thread: str
) -> None:
    browser = signed_in(strict, rosa)
    token = token_in(browser.get(thread).text)
    end_all_sessions(strict)
    here = {**HTMX, "HX-Current-URL": f"http://localhost{thread}"}
    reply = {"body": TYPED, "language": "en", "csrf_token": token}
    asked = browser.post(f"{thread}/posts", data=reply, headers=here)
    assert asked.status_code == 401
    assert asked.headers["HX-Retarget"] == "#sign-in-again"
    assert "<html" not in asked.text
    assert "hx-post" in asked.text

    form = {"email": rosa, "csrf_token": token_in(asked.text)}
    beside = {**HTMX, "HX-Target": "sign-in-again"}
    wrong = browser.post("/sign-in", data={**form, "passphrase": "not this one"}, headers=beside)
    assert wrong.status_code == 422
    assert wrong.headers["HX-Retarget"] == "#sign-in-again"
    back = browser.post("/sign-in", data={**form, "passphrase": PASSPHRASE}, headers=beside)
    assert back.status_code == 200
    assert "<html" not in back.text
    assert "send it now" in back.text
    found = re.search(r'data-csrf-token="([^"]+)"', back.text)
    assert found
    sent = browser.post(f"{thread}/posts", data={**reply, "csrf_token": found[1]}, headers=here)
    assert sent.status_code in (200, 303)
    assert posts(strict) == [TYPED]


def test_a_token_of_an_older_session_is_renewed_beside_the_form(
    strict: Flask, rosa: str, thread: str
) -> None:
    browser = signed_in(strict, rosa)
    reply = {"body": TYPED, "language": "en", "csrf_token": "of another tab"}
    answer = browser.post(f"{thread}/posts", data=reply, headers=HTMX)
    assert answer.status_code == 400
    assert answer.headers["HX-Retarget"] == "#sign-in-again"
    assert "data-csrf-token" in answer.text
    assert posts(strict) == []


def test_without_javascript_an_old_token_shows_the_text_again(
    strict: Flask, rosa: str, thread: str
) -> None:
    browser = signed_in(strict, rosa)
    reply = {"body": TYPED, "language": "en", "csrf_token": "of another tab"}
    answer = browser.post(f"{thread}/posts", data=reply)
    assert answer.status_code == 400
    again = fields_of(answer.text)
    assert again["body"].replace("\r\n", "\n") == TYPED
    assert browser.post(f"{thread}/posts", data=again).status_code == 303
    assert posts(strict) == [TYPED]


def test_a_passphrase_is_never_carried(app: Flask, rosa: str) -> None:
    asked = app.test_client().post("/me", data={"name": "Rosa", "passphrase": PASSPHRASE})
    assert asked.status_code == 401
    assert PASSPHRASE not in asked.text
    assert 'name="carried:name" value="Rosa"' in asked.text


def test_a_button_pressed_too_late_leads_back_to_its_page(
    app: Flask, rosa: str, thread: str, sign_in: Any
) -> None:
    browser = app.test_client()
    asked = browser.post("/sign-out", headers={"Referer": f"http://localhost{thread}"})
    assert asked.status_code == 401
    form = fields_of(asked.text)
    assert form["next"] == thread, "never the address of the button"
    assert sign_in(browser, rosa, next=form["next"]).location == thread


def test_carried_text_is_sent_to_no_other_site(app: Flask, rosa: str, sign_in: Any) -> None:
    for elsewhere in ("https://evil.example/", "//evil.example/", "javascript:alert(1)"):
        more = {"carried:body": "A secret", "carried_to": elsewhere}
        shown = sign_in(app.test_client(), rosa, **more)
        assert shown.status_code == 200
        assert "evil.example" not in shown.text
        assert "javascript:" not in shown.text


def test_a_part_of_a_page_that_htmx_fetches_asks_beside_it_too(app: Flask, thread: str) -> None:
    asked = app.test_client().get(thread, headers=HTMX)
    assert asked.status_code == 401
    assert asked.headers["HX-Retarget"] == "#sign-in-again"


def test_boosted_links_and_the_back_button_get_the_whole_sign_in_page(
    app: Flask, thread: str
) -> None:
    for header in ("HX-Boosted", "HX-History-Restore-Request"):
        asked = app.test_client().get(thread, headers={**HTMX, header: "true"})
        assert asked.status_code == 303
        assert asked.location.startswith("/sign-in?next=")


def test_the_person_removed_while_writing_does_not_get_in_by_signing_in_again(
    app: Flask, rosa: str, thread: str, sign_in: Any
) -> None:
    from community import clock
    from community.discussions.models import Thread
    from community.sets.models import Membership

    with app.app_context():
        set_id = by_key(Thread, thread.removeprefix("/threads/")).set_id
        seat = db.session.query(Membership).filter_by(set_id=set_id).one()
        seat.left_at = clock.now()
        db.session.commit()
    browser = app.test_client()
    asked = browser.post(f"{thread}/posts", data={"body": TYPED, "language": "en"})
    shown = browser.post(
        "/sign-in", data={**fields_of(asked.text), "email": rosa, "passphrase": PASSPHRASE}
    )
    again = fields_of(shown.text)
    assert again["body"].replace("\r\n", "\n") == TYPED, "their own words come back"
    assert browser.post(f"{thread}/posts", data=again).status_code == 404
