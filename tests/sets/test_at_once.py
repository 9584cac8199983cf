"""Two people at the same moment, on threads of their own as in a real server."""

from __future__ import annotations

from collections.abc import Callable
from threading import Barrier, Thread
from typing import Any

from flask import Flask

from community.accounts.invitations import operations as invitations
from community.database import db
from community.sets import operations
from community.sets.models import Agreement, LearningSet, Membership, Role
from tests.factories import Cast, by_key, make_seat, make_user, person


def together(*requests: Callable[[], Any]) -> list[Any]:
    """Let them all go at once, and return what each was answered."""
    start, answers = Barrier(len(requests)), [None] * len(requests)

    def run(number: int) -> None:
        start.wait()
        answers[number] = requests[number]()

    threads = [Thread(target=run, args=(number,)) for number in range(len(requests))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


def taken(set_key: str) -> list[Membership]:
    learning_set = by_key(LearningSet, set_key)
    return db.session.query(Membership).filter_by(set_id=learning_set.id, left_at=None).all()


def test_of_two_facilitators_who_leave_at_once_one_stays(
    app: Flask, cast: Cast, as_: Any, read: Any
) -> None:
    for _ in range(5):
        with app.app_context():
            for seat in db.session.query(Membership).filter_by(left_at=None):
                if seat.user.first_name == "Ben" and seat.role is Role.MEMBER:
                    seat.role = Role.FACILITATOR
            db.session.commit()
        fay, ben = as_("fay"), as_("ben")
        together(
            lambda fay=fay: fay.post(f"/sets/{cast.first}/leaving"),
            lambda ben=ben: ben.post(f"/sets/{cast.first}/leaving"),
        )
        left = read(lambda: [s.user.first_name for s in taken(cast.first) if s.is_facilitator])
        assert len(left) == 1
        with app.app_context():
            learning_set = by_key(LearningSet, cast.first)
            for name in {"fay", "ben"} - {left[0].lower()}:
                make_seat(learning_set, person(name), Role.FACILITATOR)


def test_two_facilitators_cannot_make_each_other_members(
    app: Flask, cast: Cast, as_: Any, read: Any
) -> None:
    with app.app_context():
        keys = {}
        for seat in taken(cast.first):
            if seat.user.first_name in ("Fay", "Ben"):
                seat.role = Role.FACILITATOR
                keys[seat.user.first_name] = seat.key
        db.session.commit()
    fay, ben = as_("fay"), as_("ben")
    together(
        lambda: fay.post(f"/memberships/{keys['Ben']}/role", data={"role": "member"}),
        lambda: ben.post(f"/memberships/{keys['Fay']}/role", data={"role": "member"}),
    )
    assert read(lambda: sum(seat.is_facilitator for seat in taken(cast.first))) >= 1


def test_a_letter_that_is_used_twice_at_once_gives_one_seat(
    app: Flask, cast: Cast, read: Any
) -> None:
    with app.app_context():
        first = by_key(LearningSet, cast.first)
        letter = invitations.invite("noor@example.org", by=person("fay"), learning_set=first)
        db.session.commit()
        address = f"/invitations/{letter.token}"
    form = {
        "name": "Noor Nieuw",
        "language": "en",
        "timezone": "Europe/Amsterdam",
        "country": "",
        "passphrase": "four cups of cold tea",
    }
    answers = together(*[lambda: app.test_client().post(address, data=form)] * 4)
    codes = sorted(answer.status_code for answer in answers)
    assert codes[0] == 303
    assert all(code in (409, 410, 422) for code in codes[1:]), codes
    assert read(lambda: len(taken(cast.first))) == 5


def test_the_last_seat_is_taken_by_one(app: Flask, cast: Cast, read: Any) -> None:
    with app.app_context():
        first = by_key(LearningSet, cast.first)
        for number in range(7):
            make_seat(first, make_user(f"Member{number} Of"))
        letters = [
            invitations.invite(f"{name}@example.org", by=person("fay"), learning_set=first)
            for name in ("cas", "olu", "gil")
        ]
        db.session.commit()
        keys = [(letter.email.split("@")[0], letter.key) for letter in letters]
    together(*[_acceptance(app, name, key) for name, key in keys])
    assert read(lambda: len(taken(cast.first))) == LearningSet.SEATS_MAX


def _acceptance(app: Flask, name: str, key: str) -> Callable[[], Any]:
    from community.accounts import operations as accounts

    with app.app_context():
        user = person(name)
        accounts.sign_in(user, agent="test")
        db.session.commit()
        token = user.signed_in_with
    browser = app.test_client()
    with browser.session_transaction() as session:
        session["_user_id"] = token
    return lambda: browser.post(f"/invitations/{key}/acceptance")


def test_an_agreement_announced_twice_at_once_is_one_version(
    app: Flask, cast: Cast, as_: Any, read: Any
) -> None:
    with app.app_context():
        for seat in taken(cast.first):
            if seat.user.first_name == "Ben":
                operations.change_role(seat, "facilitator", by=person("fay"))
        db.session.commit()
    fay, ben = as_("fay"), as_("ben")
    address, form = f"/sets/{cast.first}/agreement/new", {"agreement": "We begin on time."}
    answers = together(lambda: fay.post(address, data=form), lambda: ben.post(address, data=form))
    assert sorted(answer.status_code for answer in answers) == [303, 422]
    set_id = read(lambda: by_key(LearningSet, cast.first).id)
    assert read(lambda: db.session.query(Agreement).filter_by(set_id=set_id).count()) == 2
