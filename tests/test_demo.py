"""The demo community runs, and is what the README says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from community.accounts.models import User
from community.cases.models import Case, CaseState
from community.database import db
from community.demo.cli import play
from community.discussions.models import Post
from community.moderation.models import Flag
from community.notes.models import Note
from community.practices.models import Practice
from community.sets.models import LearningSet, Membership
from community.today import queries

CONTENT = Path(__file__).parent.parent / "content/demo"


@pytest.fixture
def demo(app: Any, context: None) -> None:
    play(CONTENT)
    db.session.commit()


def coach(handle: str) -> User:
    return db.session.query(User).filter_by(email=f"{handle}@demo.example").one()


def test_everybody_of_the_readme_is_there(demo: None) -> None:
    table = (CONTENT.parent.parent / "README.md").read_text()
    for user in db.session.query(User):
        if f"`{user.email}`" in table:
            assert user.passphrase_hash
    for handle in (
        "ineke",
        "marta",
        "johannes",
        "ruth",
        "tomasz",
        "elena",
        "nadia",
        "pavel",
        "sofie",
        "sten",
    ):
        assert f"`{handle}@demo.example`" in table
        assert coach(handle)


def test_it_is_a_community_in_the_middle_of_its_life(demo: None) -> None:
    assert {one.name for one in db.session.query(LearningSet)} == {"Harbour", "Weichsel"}
    states = {case.state for case in db.session.query(Case)}
    assert states == set(CaseState) - {CaseState.SEALED, CaseState.WITHDRAWN}
    assert db.session.query(Post).count() >= 25
    assert db.session.query(Practice).count() == 4
    assert {note.circle for note in db.session.query(Note)} == {"private", "facilitators", "set"}
    assert db.session.query(Flag).filter_by(decided_at=None).count() == 1


def test_something_waits_for_ineke(demo: None) -> None:
    assert {turn.asks for turn in queries.turns(coach("ineke"))} >= {"write", "look_back"}


def test_who_left_and_who_has_not_come_in_are_outside(demo: None) -> None:
    assert not coach("pavel").memberships
    assert not coach("nadia").memberships[0].is_inside
    assert db.session.query(Membership).filter(Membership.left_at.is_not(None)).count() == 1


def test_nothing_lies_in_the_future(demo: None) -> None:
    from community import clock

    assert all(post.created_at <= clock.now() for post in db.session.query(Post))
