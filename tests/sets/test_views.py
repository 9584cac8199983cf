"""A set as the people in it, around it and outside it experience it."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from flask import Flask

from community import clock
from community.cases.contributions.operations import contribute
from community.cases.models import Case
from community.cases.rounds.operations import open_round
from community.cases.rounds.queries import standings_of
from community.database import db
from community.sets import operations
from community.sets.models import LearningSet, Membership
from tests.factories import Cast, by_key, make_case, make_seat, make_thread, make_user, person

NEW = {
    "name": "Harbour",
    "purpose": "We ask before we advise.",
    "language": "nl",
    "timezone": "Europe/Amsterdam",
    "agreement": "What is said here stays here.",
}


@pytest.fixture
def home(cast: Cast) -> str:
    return f"/sets/{cast.first}"


def key_of(name: str, set_key: str) -> str:
    set_id = by_key(LearningSet, set_key).id
    seats = db.session.query(Membership).filter_by(set_id=set_id, user_id=person(name).id)
    return str(seats.one().key)


def test_the_home_of_a_set_shows_its_table_cases_themes_agreement_and_seats(
    app: Flask, cast: Cast, home: str, as_: Any
) -> None:
    with app.app_context():
        make_case(cast.first, "ana", title="A client who never decides")
        make_thread(cast.first, "fay", posts=2, title="What do you do with silence?")
    page = as_("ben").get(home).text
    for words in (
        "A client who never decides",
        "What do you do with silence?",
        "What is said here stays here.",
        "Ana A.",
        "Facilitates this set",
        "Has not accepted the agreement yet",
        "Bring a case",
        "First: 4 seats",
    ):
        assert words in page, words
    assert "Write a note" not in page
    assert "Write a note" in as_("fay").get(home).text


def test_the_table_is_seen_from_ones_own_chair_and_told_in_words(
    cast: Cast, home: str, as_: Any
) -> None:
    page = as_("ben").get(home).text
    assert "You. Clockwise from there: Ida, has not come in yet; Fay, facilitates; Ana." in page


def test_an_empty_set_invites(cast: Cast, home: str, as_: Any) -> None:
    page = as_("ben").get(home).text
    assert "Somebody has to go first." in page
    assert f"{home}/cases/new" in page


def test_the_home_costs_the_same_with_many_cases_and_people(
    app: Flask, cast: Cast, home: str, as_: Any, statements: Any
) -> None:
    def cost() -> int:
        browser = as_("ben")
        browser.get(home)
        with statements() as seen:
            assert browser.get(home).status_code == 200
        return len(seen)

    with app.app_context():
        _case_in_a_round(cast, "ana")
        make_thread(cast.first, "fay", posts=1)
    few = cost()
    with app.app_context():
        first = by_key(LearningSet, cast.first)
        for number in range(6):
            make_seat(first, make_user(f"Member{number} Of"))
        for number in range(10):
            for name in ("ana", "ben", "fay"):
                _case_in_a_round(cast, name)
            make_thread(cast.first, ("ana", "ben", "fay")[number % 3], posts=3)
    assert cost() == few
    assert few <= 10


def _case_in_a_round(cast: Cast, presenter: str) -> Case:
    case: Case = by_key(Case, make_case(cast.first, presenter))
    open_round(case, by=case.presenter, method_id="als_classic", with_optional=False)
    db.session.commit()
    return case


def test_the_table_shows_the_open_round_and_whose_turn_it_is(
    app: Flask, cast: Cast, home: str, as_: Any
) -> None:
    with app.app_context():
        case = _case_in_a_round(cast, "ana")
        (standing,) = standings_of([case], seen_by=case.presenter)[case.id]
        question = {"body": "How long has this gone on?", "language": "en"}
        contribute(standing, by=person("fay"), stage=standing.now.position, **question)
        db.session.commit()
    ben, fay, ana = as_("ben").get(home).text, as_("fay").get(home).text, as_("ana").get(home).text
    assert "1 of 2" in ben
    assert "have asked Ana" in ben
    assert "You, your turn" in ben
    assert "Your question is missing" in ben
    assert "Fay, facilitates, has asked" in ben
    assert "Your question is missing" not in fay
    assert "have asked you" in ana
    assert "your turn" not in ana


def test_to_everyone_outside_the_set_is_not_there(cast: Cast, home: str, as_: Any) -> None:
    for name in ("cas", "olu", "gil", "eva"):
        browser = as_(name)
        there, nowhere = browser.get(home), browser.get("/sets/aaaaaaaaaa")
        assert there.status_code == nowhere.status_code == 404
        assert _plain(there.text).replace(home, "") == _plain(nowhere.text).replace(
            "/sets/aaaaaaaaaa", ""
        )
        assert "First" not in browser.get("/sets/").text


def _plain(page: str) -> str:
    """A page without its token, which is another at each request."""
    return re.sub(r'name="csrf_token" value="[^"]*"', "", page)


def test_a_listed_set_shows_its_name_and_facilitators_and_nothing_more(
    app: Flask, cast: Cast, home: str, as_: Any
) -> None:
    with app.app_context():
        first = by_key(LearningSet, cast.first)
        first.is_listed, first.purpose = True, "We ask before we advise."
        db.session.commit()
        make_case(cast.first, "ana", title="Secret")
    cas = as_("cas")
    assert "First" in cas.get("/sets/").text
    page = cas.get(home).text
    assert "We ask before we advise." in page
    assert "Fay Fayson" in page
    for word in ("Ana", "Ben", "Secret", "seats taken", "What is said here stays here."):
        assert word not in page, word
    for part in ("/people", "/agreement", "/edit", "/leaving", "/notes"):
        assert cas.get(home + part).status_code == 403


def test_a_steward_sees_that_a_set_is_there_and_how_it_does(
    app: Flask, cast: Cast, home: str, as_: Any
) -> None:
    with app.app_context():
        make_case(cast.first, "ana", title="Secret")
    sam = as_("sam")
    listed, page = sam.get("/sets/").text, sam.get(home).text
    assert "Running, 4 seats taken" in listed
    assert "Fay Fayson" in page
    for text in (listed, page):
        assert "Secret" not in text
        assert "Ana" not in text


def test_a_newcomer_reads_the_agreement_agrees_and_is_in(cast: Cast, home: str, as_: Any) -> None:
    ida = as_("ida")
    assert ida.get(home).location == f"{home}/agreement"
    page = ida.get(f"{home}/agreement").text
    for words in ("What is said here stays here.", "Version 1", "Fay Fayson", "Stewards"):
        assert words in page, words
    assert "Ana" not in page
    assert ida.post(f"{home}/assent", data={"number": "1"}).location == home
    assert ida.get(home).status_code == 200


@pytest.mark.parametrize("number", ["", "0", "2", "x", "1e9", "-1", "9" * 400])
def test_an_assent_to_what_was_not_read_is_not_taken(
    cast: Cast, home: str, as_: Any, number: str
) -> None:
    ida = as_("ida")
    answer = ida.post(f"{home}/assent", data={"number": number}, follow_redirects=True)
    assert "changed while you read" in answer.text
    assert ida.get(home).status_code == 303


def test_a_newcomer_may_say_no(cast: Cast, home: str, as_: Any) -> None:
    ida = as_("ida")
    assert "Give your seat" in ida.get(f"{home}/leaving").text
    assert ida.post(f"{home}/leaving").location == "/sets/"
    assert ida.get(home).status_code == 404


def test_a_facilitator_opens_a_set_and_goes_on_to_invite(cast: Cast, as_: Any) -> None:
    fay = as_("fay")
    answer = fay.post("/sets/new", data=NEW)
    assert answer.status_code == 303
    assert answer.location.endswith("/people")
    assert fay.get(answer.location).status_code == 200
    assert "Who facilitates it?" not in fay.get("/sets/new").text


def test_a_steward_names_who_facilitates(cast: Cast, as_: Any) -> None:
    sam = as_("sam")
    for email in ("", "nobody@example.org", "sam@example.org", "not an address"):
        refused = sam.post("/sets/new", data={**NEW, "facilitator": email})
        assert refused.status_code == 422
        assert "facilitator-error" in refused.text
        assert "Harbour" in refused.text, "what was typed is still there"
    answer = sam.post("/sets/new", data={**NEW, "facilitator": "cas@example.org"})
    assert answer.status_code == 303
    assert "Cas Casson" in sam.get(answer.location).text
    assert "Read the agreement" in as_("cas").get("/sets/").text


def test_a_facilitator_cannot_name_another_by_sending_the_field(
    app: Flask, cast: Cast, as_: Any, read: Any
) -> None:
    as_("fay").post(
        "/sets/new", data={**NEW, "facilitator": "cas@example.org", "state": "archived"}
    )
    made = read(lambda: db.session.query(LearningSet).filter_by(name="Harbour").one())
    assert made.state == "running"
    assert read(lambda: person("cas").memberships) == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", ""),
        ("name", "x" * 81),
        ("purpose", "x" * 301),
        ("language", "tlh"),
        ("timezone", "Mars/Olympus"),
        ("agreement", "  \n "),
        ("agreement", "x" * 4001),
    ],
)
def test_what_cannot_be_is_refused_beside_its_field(
    cast: Cast, as_: Any, field: str, value: str
) -> None:
    refused = as_("fay").post("/sets/new", data={**NEW, field: value})
    assert refused.status_code == 422
    assert f'id="{field}-error"' in refused.text


def test_a_facilitator_changes_what_the_set_says(cast: Cast, home: str, as_: Any) -> None:
    fay = as_("fay")
    form = {**NEW, "name": "Harbour\n<b>set</b>", "is_listed": "y"}
    assert fay.post(f"{home}/edit", data=form).location == home
    page = fay.get(home).text
    assert "Harbour &lt;b&gt;set&lt;/b&gt;" in page
    assert as_("cas").get(home).status_code == 200


def test_a_new_version_is_announced_read_and_asked_for(cast: Cast, home: str, as_: Any) -> None:
    fay, ben = as_("fay"), as_("ben")
    form = {"agreement": "We ask.\nWe <script>alert(1)</script> **begin** on time."}
    assert fay.post(f"{home}/agreement/new", data=form).location == f"{home}/agreement"
    page = ben.get(home).text
    assert "There is a new version of the agreement, in force from" in page
    assert "What is said here stays here." in page, "the old one still counts"
    read = ben.get(f"{home}/agreement").text
    assert "We ask." in read
    assert "<strong>begin</strong>" in read
    assert "<script>alert" not in read
    again = fay.post(f"{home}/agreement/new", data=form)
    assert again.status_code == 422
    assert "Announce another after that" in again.text
    with time_machine.travel(clock.now() + timedelta(days=8)):
        assert ben.get(f"{home}/cases/new").status_code == 403
        told = ben.get(home).text
        assert "to write, accept it first" in told
        ben.post(f"{home}/assent", data={"number": "2"})
        assert ben.get(f"{home}/cases/new").status_code == 200


def test_leaving_ends_access_with_the_next_request(
    app: Flask, cast: Cast, home: str, as_: Any
) -> None:
    with app.app_context():
        case = make_case(cast.first, "ana")
        thread = make_thread(cast.first, "fay")
    ben, open_tab = as_("ben"), as_("ben")
    assert "You have left First." in ben.post(f"{home}/leaving", follow_redirects=True).text
    for path in (
        home,
        f"{home}/people",
        f"{home}/agreement",
        f"/cases/{case}",
        f"/threads/{thread}",
    ):
        assert open_tab.get(path).status_code == 404, path
    assert "First" not in open_tab.get("/sets/").text


def test_the_last_facilitator_is_told_why_they_cannot_leave(
    cast: Cast, home: str, as_: Any
) -> None:
    fay = as_("fay")
    answer = fay.post(f"{home}/leaving", follow_redirects=True)
    assert "A set needs a facilitator. Name another one first." in answer.text
    assert fay.get(home).status_code == 200


def test_a_facilitator_removes_a_member_and_changes_a_role(
    app: Flask, cast: Cast, home: str, as_: Any, read: Any
) -> None:
    fay, ben = as_("fay"), as_("ben")
    ana_seat = read(lambda: key_of("ana", cast.first))
    ben_seat = read(lambda: key_of("ben", cast.first))
    assert ben.post(f"/memberships/{ana_seat}/removal").status_code == 403
    fay.post(f"/memberships/{ben_seat}/role", data={"role": "facilitator"})
    assert ben.get(f"{home}/edit").status_code == 200
    fay.post(f"/memberships/{ben_seat}/role", data={"role": "emperor"})
    fay.post(f"/memberships/{ana_seat}/removal")
    assert as_("ana").get(home).status_code == 404
    assert as_("gil").post(f"/memberships/{ben_seat}/removal").status_code == 404


def test_who_was_removed_can_be_invited_again(
    app: Flask, cast: Cast, home: str, as_: Any, read: Any
) -> None:
    fay = as_("fay")
    fay.post(f"/memberships/{read(lambda: key_of('ben', cast.first))}/removal")
    answer = fay.post(f"{home}/invitations", data={"email": "ben@example.org", "role": "member"})
    assert answer.status_code == 303
    refused = fay.post(f"{home}/invitations", data={"email": "ana@example.org", "role": "member"})
    assert refused.status_code == 422
    assert "has a seat in the set" in refused.text


def test_only_facilitators_see_who_is_invited(cast: Cast, home: str, as_: Any) -> None:
    form = {"email": "noor@example.org", "role": "facilitator"}
    as_("fay").post(f"{home}/invitations", data=form)
    assert "noor@example.org" in as_("fay").get(f"{home}/people").text
    assert "noor@example.org" not in as_("ben").get(f"{home}/people").text


def test_a_coach_in_no_set_is_told_what_to_do_meanwhile(cast: Cast, as_: Any) -> None:
    page = as_("cas").get("/sets/").text
    assert "No set yet." in page
    assert "/programme/" in page
    assert "Open a set" not in page


def test_the_list_of_sets_costs_the_same_for_who_sits_in_many(
    app: Flask, cast: Cast, as_: Any, statements: Any
) -> None:
    def cost() -> int:
        browser = as_("fay")
        browser.get("/sets/")
        with statements() as seen:
            browser.get("/sets/")
        return len(seen)

    few = cost()
    with app.app_context():
        for number in range(5):
            operations.open_set(
                by=person("fay"), facilitator=person("fay"), agreement="We ask.",
                name=f"Set {number}", language="en", timezone="Europe/Vienna",
            )  # fmt: skip
        db.session.commit()
    assert cost() == few
    assert few <= 5
