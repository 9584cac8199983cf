"""Three texts by Ana that somebody may be concerned about, and one community post by Olu."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from flask import Flask

from community import text
from community.cases.models import Case
from community.cases.rounds.models import Contribution, Round, Stage
from community.content.kinds import Kind
from community.database import db
from community.discussions.models import Post, Thread
from community.sets.models import LearningSet
from tests.factories import Cast, by_key, make_case, make_practice, make_thread, person, save


@dataclass
class Texts:
    """Keys of texts."""

    post: str
    contribution: str
    practice: str
    community: str
    case: str

    def address(self, noun: str) -> str:
        return f"/{noun}s/{getattr(self, noun)}"


@pytest.fixture
def texts(app: Flask, cast: Cast) -> Texts:
    with app.app_context():
        case = make_case(cast.first, "ben")
        return Texts(
            post=post_of(make_thread(cast.first, "ana")),
            contribution=make_contribution(case, "ana"),
            practice=make_practice("ana", set_id=by_key(LearningSet, cast.first).id),
            community=post_of(make_thread(None, "olu")),
            case=case,
        )


def post_of(thread: str) -> str:
    thread_id = by_key(Thread, thread).id
    return db.session.query(Post).filter_by(thread_id=thread_id).first().key


def make_contribution(
    case_key: str, author: str, body: str = "What did *you* want?", **more: Any
) -> str:
    """Make a question in a round of a case, and return its key."""
    case = by_key(Case, case_key)
    round_ = save(
        Round(
            case_id=case.id, set_id=case.set_id, method="als_classic",
            timezone="Europe/Amsterdam", opened_by_id=case.presenter_id,
        )
    )  # fmt: skip
    stage = save(
        Stage(
            round_id=round_.id, position=1, code="clarify", kind=Kind.QUESTION_FACT,
            who="members", days=1, colour=2,
        )
    )  # fmt: skip
    return save(
        Contribution(
            case_id=case.id, set_id=case.set_id, round_id=round_.id, stage_id=stage.id,
            author_id=person(author).id, kind=Kind.QUESTION_FACT, body=body,
            html=text.render(body), **more,
        )
    ).key  # fmt: skip
