"""Writing and reading notes."""

from __future__ import annotations

from typing import Any

import pytest
from flask.testing import FlaskClient

from community.database import db
from community.notes.models import Circle, Note
from tests.factories import Cast, make_case, make_note


@pytest.fixture
def fay(cast: Cast, as_: Any) -> FlaskClient:
    return as_("fay")


@pytest.fixture
def case(cast: Cast, app: Any) -> str:
    with app.app_context():
        return make_case(cast.first, "ana")


@pytest.fixture
def note(cast: Cast, app: Any) -> str:
    with app.app_context():
        return make_note(cast.first, "fay", body="Kept first", circle=Circle.FACILITATORS)


def kept() -> list[str]:
    return [note.body for note in db.session.query(Note).order_by(Note.id)]


def sent(**fields: str) -> dict[str, str]:
    return {
        "body": "To remember",
        "circle": "private",
        "kind": "process",
        "about": "",
        "case": "",
        **fields,
    }


def test_a_note_is_kept_and_says_who_can_read_it(fay: FlaskClient, cast: Cast) -> None:
    answer = fay.post(f"/sets/{cast.first}/notes", data=sent(), follow_redirects=True)
    assert answer.request.path == f"/sets/{cast.first}/notes"
    assert "To remember" in answer.text
    assert "Only you can read this" in answer.text


def test_a_note_on_a_case_leads_back_to_the_case(fay: FlaskClient, cast: Cast, case: str) -> None:
    form = fay.get(f"/sets/{cast.first}/notes/new?case={case}").text
    assert f'<option selected value="{case}">' in form
    answer = fay.post(f"/sets/{cast.first}/notes", data=sent(case=case))
    assert (answer.status_code, answer.location) == (303, f"/cases/{case}")


def test_whoever_writes_about_a_person_is_reminded(fay: FlaskClient, cast: Cast) -> None:
    page = fay.get(f"/sets/{cast.first}/notes/new").text
    assert "The person you write about may one day ask to read this." in page
    assert "Ben Benson" in page
    assert "Olu Oluson" not in page


def test_what_was_typed_stays_when_it_is_refused(fay: FlaskClient, cast: Cast, read: Any) -> None:
    data = sent(body="Call him on 020 7946 0958", circle="set")
    answer = fay.post(f"/sets/{cast.first}/notes", data=data)
    assert answer.status_code == 422
    assert "Call him on 020 7946 0958" in answer.text
    assert read(kept) == []


@pytest.mark.parametrize(
    "odd",
    [
        {"body": ""}, {"body": "x" * 4001}, {"circle": "world"}, {"circle": ""}, {"kind": "gossip"},
        {"about": "zzzzzzzzzz"}, {"case": "zzzzzzzzzz"}, {"body": "\x00"},
    ],
)  # fmt: skip
def test_odd_input_is_refused(fay: FlaskClient, cast: Cast, odd: dict[str, str], read: Any) -> None:
    assert fay.post(f"/sets/{cast.first}/notes", data=sent(**odd)).status_code == 422
    assert read(kept) == []


def test_a_case_of_another_set_cannot_be_named(fay: FlaskClient, cast: Cast, app: Any) -> None:
    with app.app_context():
        elsewhere = make_case(cast.other, "olu")
    assert fay.post(f"/sets/{cast.first}/notes", data=sent(case=elsewhere)).status_code == 422
    page = fay.get(f"/sets/{cast.first}/notes/new?case={elsewhere}&about=\x00").text
    assert elsewhere not in page


def test_members_read_what_is_for_the_set(as_: Any, cast: Cast, note: str, app: Any) -> None:
    with app.app_context():
        make_note(cast.first, "fay", body="For all of you", circle=Circle.SET)
    page = as_("ben").get(f"/sets/{cast.first}/notes").text
    assert "For all of you" in page
    assert "Kept first" not in page
    assert f"/notes/{note}" not in page
    assert "Write a note" not in page


def test_two_windows_lose_nothing(fay: FlaskClient, note: str, read: Any) -> None:
    url = f"/notes/{note}/edit"
    assert 'name="version" type="hidden" value="1"' in fay.get(url).text
    assert fay.post(url, data=sent(body="One window", version="1")).status_code == 303
    clash = fay.post(url, data=sent(body="Other window", version="1"))
    assert clash.status_code == 422
    assert "One window" in clash.text
    assert "Other window" in clash.text
    assert 'name="version" type="hidden" value="2"' in clash.text
    assert fay.post(url, data=sent(body="Both windows", version="2")).status_code == 303
    assert read(kept) == ["Both windows"]


def test_a_form_without_its_version_is_refused(fay: FlaskClient, note: str, read: Any) -> None:
    for version in ("", "many", "9" * 30):
        answer = fay.post(f"/notes/{note}/edit", data=sent(body="Blind", version=version))
        assert answer.status_code == 422
        assert "Blind" in answer.text
    assert read(kept) == ["Kept first"]


def test_only_the_author_changes_a_note(as_: Any, cast: Cast, app: Any) -> None:
    with app.app_context():
        key = make_note(cast.first, "fay", circle=Circle.SET)
    assert as_("ben").get(f"/notes/{key}/edit").status_code == 403
    assert as_("ben").post(f"/notes/{key}/removal").status_code == 403
    assert as_("gil").get(f"/notes/{key}/edit").status_code == 404
    assert as_("sam").get(f"/notes/{key}/edit").status_code == 404


def test_a_note_can_be_thrown_away(fay: FlaskClient, note: str, read: Any) -> None:
    assert fay.post(f"/notes/{note}/removal").status_code == 303
    assert read(kept) == []
    assert fay.post(f"/notes/{note}/removal").status_code == 404


def test_an_odd_page_does_not_exist(fay: FlaskClient, cast: Cast) -> None:
    for before in ("zzzzzzzzzz", "%00x", "%ed%a0%80", "1'"):
        assert fay.get(f"/sets/{cast.first}/notes?before={before}").status_code == 404


def test_the_list_costs_the_same_for_one_note_and_for_many(
    as_: Any, cast: Cast, app: Any, statements: Any
) -> None:
    counts = []
    for circle, case in ((Circle.SET, "ana"), *[(Circle.FACILITATORS, "ben")] * 5):
        with app.app_context():
            key = make_case(cast.first, case)
            make_note(cast.first, "fay", circle=circle, case=None, body=key)
        browser = as_("fay")
        browser.get("/sets/")
        with statements() as seen:
            assert browser.get(f"/sets/{cast.first}/notes").status_code == 200
        counts.append(len(seen))
    assert len(set(counts)) == 1
    assert counts[0] <= 5
