"""Every view and every kind of person: who gets in, who is told no, and who cannot know.

Columns: a stranger; Cas, a coach in no set; Eva, who left; Ida, invited and not yet in; Ben, a member;
Ana, who presents and wrote what is asked for; Fay, the facilitator; Olu and Gil, member and
facilitator of another set; Sam, a steward. Forms are sent empty, so whoever may send one is told
what is missing (422) or, where nothing needs to be filled in, goes on (303).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from community import clock
from community.accounts.invitations import operations as invitations
from community.cases.contributions import operations as contributions
from community.cases.ideas import operations as ideas
from community.cases.models import Action, Case
from community.cases.rounds import operations as rounds
from community.cases.rounds import queries as round_queries
from community.cases.rounds.models import Stage
from community.database import db
from community.discussions.models import Post, Thread
from community.moderation import operations as moderation
from community.sets.models import LearningSet, Membership
from community.web.guard import allows, require_declared_access
from tests.factories import (
    Cast,
    by_key,
    make_case,
    make_note,
    make_practice,
    make_thread,
    person,
    save,
)  # fmt: skip

WHO = ("stranger", "cas", "eva", "ida", "ben", "ana", "fay", "olu", "gil", "sam")
ROWS = """
    # row                                          stra cas eva ida ben ana fay olu gil sam
    GET /                                          200 200 200 200 200 200 200 200 200 200
    GET /healthz                                   200 200 200 200 200 200 200 200 200 200
    GET /about                                     200 200 200 200 200 200 200 200 200 200
    GET /sign-in                                   200 303 303 303 303 303 303 303 303 303
    POST /sign-in                                  422 422 422 422 422 422 422 422 422 422
    POST /sign-out                                 401 303 303 303 303 303 303 303 303 303
    POST /language                                 303 303 303 303 303 303 303 303 303 303
    GET /me                                        303 200 200 200 200 200 200 200 200 200
    POST /me                                       401 422 422 422 422 422 422 422 422 422
    GET /coaches/invite                            303 403 403 403 403 403 403 403 403 200
    POST /coaches/invite                           401 403 403 403 403 403 403 403 403 422
    GET /invitations/{token}                       200 200 200 200 200 200 200 200 200 200
    POST /invitations/{token}                      422 409 409 409 409 409 409 409 409 409
    POST /invitations/{invitation}/acceptance      401 404 404 404 404 404 403 404 404 404
    POST /invitations/{invitation}/withdrawal      401 404 404 404 404 404 303 404 404 404
    GET /sets/                                     303 200 200 200 200 200 200 200 200 200
    GET /sets/new                                  303 403 403 403 403 403 200 403 200 200
    POST /sets/new                                 401 403 403 403 403 403 422 403 422 422
    GET /sets/{set}                                303 404 404 303 200 200 200 404 404 200
    GET /sets/{set}/edit                           303 404 404 403 403 403 200 404 404 403
    POST /sets/{set}/edit                          401 404 404 403 403 403 422 404 404 403
    GET /sets/{set}/agreement                      303 404 404 200 200 200 200 404 404 403
    POST /sets/{set}/assent                        401 404 404 303 303 303 303 404 404 403
    GET /sets/{set}/agreement/new                  303 404 404 403 403 403 200 404 404 403
    POST /sets/{set}/agreement/new                 401 404 404 403 403 403 422 404 404 403
    GET /sets/{set}/people                         303 404 404 403 200 200 200 404 404 403
    POST /sets/{set}/invitations                   401 404 404 403 403 403 422 404 404 403
    GET /sets/{set}/leaving                        303 404 404 200 200 200 200 404 404 403
    POST /sets/{set}/leaving                       401 404 404 303 303 303 303 404 404 403
    POST /memberships/{membership}/role            401 404 404 404 403 403 303 404 404 404
    POST /memberships/{membership}/removal         401 404 404 404 403 403 303 404 404 404
    GET /sets/{set}/cases/new                      303 404 404 403 200 200 200 404 404 403
    POST /sets/{set}/cases                         401 404 404 403 303 303 303 404 404 403
    GET /cases/{case}                              303 404 404 404 200 200 200 404 404 404
    GET /cases/{draft}                             303 404 404 404 404 303 404 404 404 404
    GET /cases/{draft}/edit                        303 404 404 404 404 200 404 404 404 404
    POST /cases/{draft}/edit                       401 404 404 404 404 422 404 404 404 404
    POST /cases/{draft}/draft                      401 404 404 404 404 409 404 404 404 404
    POST /cases/{draft}/softening                  401 404 404 404 404 422 404 404 404 404
    POST /cases/{draft}/sharing                    401 404 404 404 404 422 404 404 404 404
    POST /cases/{draft}/removal                    401 404 404 404 404 303 404 404 404 404
    POST /cases/{case}/newcomers                   401 404 404 404 403 303 403 404 404 404
    GET /cases/{case}/rounds/new                   303 404 404 404 403 200 200 404 404 404
    POST /cases/{case}/rounds                      401 404 404 404 403 422 422 404 404 404
    GET /rounds/{round}/next                       303 404 404 404 403 200 200 404 404 404
    POST /rounds/{round}/next                      401 404 404 404 403 303 303 404 404 404
    POST /rounds/{round}/contributions             401 404 404 404 422 422 422 404 404 404
    POST /rounds/{round}/extension                 401 404 404 404 403 303 303 404 404 404
    POST /rounds/{round}/coaching                  401 404 404 404 200 200 200 404 404 404
    POST /rounds/{round}/draft                     401 404 404 404 303 303 303 404 404 404
    POST /rounds/{round}/reading                   401 404 404 404 303 303 303 404 404 404
    GET /contributions/{contribution}/edit         303 404 404 404 200 403 403 404 404 404
    POST /contributions/{contribution}/edit        401 404 404 404 422 403 403 404 404 404
    POST /contributions/{contribution}/warmth      401 404 404 404 403 303 403 404 404 404
    POST /contributions/{contribution}/answer      401 404 404 404 403 303 403 404 404 404
    POST /cases/{case}/actions                     401 404 404 404 403 422 403 404 404 404
    POST /cases/{case}/no-action                   401 404 404 404 403 422 403 404 404 404
    POST /cases/{case}/learning                    401 404 404 404 422 422 422 404 404 404
    POST /ideas/{idea}/offer                       401 404 404 404 422 404 404 404 404 404
    POST /ideas/{idea}/removal                     401 404 404 404 303 404 404 404 404 404
    GET /cases/{case}/ending                       303 404 404 404 403 200 403 404 404 404
    POST /cases/{case}/sealing                     401 404 404 404 403 303 403 404 404 404
    POST /cases/{case}/withdrawal                  401 404 404 404 403 303 403 404 404 404
    GET /actions/{action}                          303 404 404 404 403 200 403 404 404 404
    POST /actions/{action}/look-back               401 404 404 404 403 422 403 404 404 404
    POST /actions/{action}/date                    401 404 404 404 403 422 403 404 404 404
    GET /threads/                                  303 200 200 200 200 200 200 200 200 200
    GET /threads/{thread}                          303 404 404 404 200 200 200 404 404 404
    POST /threads/{thread}/posts                   401 404 404 404 422 422 422 404 404 404
    POST /threads/{thread}/draft                   401 404 404 404 303 303 303 404 404 404
    GET /themes/1.1-t1/threads/new                 303 200 200 200 200 200 200 200 200 200
    POST /themes/1.1-t1/threads/new                401 422 422 422 422 422 422 422 422 422
    POST /themes/1.1-t1/draft                      401 303 303 303 303 303 303 303 303 303
    GET /posts/{post}/edit                         303 404 404 404 403 200 403 404 404 404
    POST /posts/{post}/edit                        401 404 404 404 403 422 403 404 404 404
    GET /programme/                                200 200 200 200 200 200 200 200 200 200
    GET /programme/1                               200 200 200 200 200 200 200 200 200 200
    GET /programme/1.3                             200 200 200 200 200 200 200 200 200 200
    GET /programme/1.3-a1                          200 200 200 200 200 200 200 200 200 200
    GET /programme/1.3-t1                          200 200 200 200 200 200 200 200 200 200
    GET /methods/                                  303 200 200 200 200 200 200 200 200 200
    GET /methods/als_classic                       303 200 200 200 200 200 200 200 200 200
    GET /practices/                                303 200 200 200 200 200 200 200 200 200
    GET /practices/new                             303 200 200 200 200 200 200 200 200 200
    POST /practices/new                            401 303 303 303 303 303 303 303 303 303
    GET /practices/{practice}                      303 200 200 200 200 200 200 200 200 200
    GET /practices/{practice}/edit                 303 403 403 403 403 200 403 403 403 403
    POST /practices/{practice}/edit                401 403 403 403 403 422 403 403 403 403
    POST /practices/{practice}/draft               401 403 403 403 403 422 403 403 403 403
    POST /practices/{practice}/publication         401 403 403 403 403 422 403 403 403 403
    GET /posts/{post}/flags/new                    303 404 404 404 200 200 200 404 404 404
    POST /posts/{post}/flags/new                   401 404 404 404 422 422 422 404 404 404
    GET /contributions/{contribution}/flags/new    303 404 404 404 200 200 200 404 404 404
    POST /contributions/{contribution}/flags/new   401 404 404 404 422 422 422 404 404 404
    GET /practices/{practice}/flags/new            303 200 200 200 200 200 200 200 200 200
    POST /practices/{practice}/flags/new           401 422 422 422 422 422 422 422 422 422
    GET /posts/{post}/hiding                       303 404 404 404 403 403 200 404 404 404
    POST /posts/{post}/hiding                      401 404 404 404 403 403 422 404 404 404
    GET /contributions/{contribution}/hiding       303 404 404 404 403 403 200 404 404 404
    POST /contributions/{contribution}/hiding      401 404 404 404 403 403 422 404 404 404
    GET /practices/{practice}/hiding               303 403 403 403 403 403 403 403 403 200
    POST /practices/{practice}/hiding              401 403 403 403 403 403 403 403 403 422
    GET /posts/{post}/restoring                    303 404 404 404 403 403 200 404 404 404
    POST /posts/{post}/restoring                   401 404 404 404 403 403 303 404 404 404
    GET /contributions/{contribution}/restoring    303 404 404 404 403 403 200 404 404 404
    POST /contributions/{contribution}/restoring   401 404 404 404 403 403 303 404 404 404
    GET /practices/{practice}/restoring            303 403 403 403 403 403 403 403 403 200
    POST /practices/{practice}/restoring           401 403 403 403 403 403 403 403 403 303
    GET /flags/{flag}                              303 404 404 404 403 404 200 404 404 404
    POST /flags/{flag}/hiding                      401 404 404 404 403 404 422 404 404 404
    POST /flags/{flag}/leaving                     401 404 404 404 403 404 422 404 404 404
    GET /moderation                                303 403 403 403 403 403 200 403 200 200
    GET /sets/{set}/notes                          303 404 404 403 200 200 200 404 404 403
    GET /sets/{set}/notes/new                      303 404 404 403 403 403 200 404 404 403
    POST /sets/{set}/notes                         401 404 404 403 403 403 422 404 404 403
    GET /notes/{note}/edit                         303 404 404 404 404 404 200 404 404 404
    POST /notes/{note}/edit                        401 404 404 404 404 404 422 404 404 404
    POST /notes/{note}/removal                     401 404 404 404 404 404 303 404 404 404
    GET /desk                                      303 403 403 403 403 403 200 403 200 403
    POST /desk/notes                               401 403 403 403 403 403 422 403 422 403
"""
TABLE = {
    " ".join(parts[:2]): dict(zip(WHO, map(int, parts[2:]), strict=True))
    for parts in (line.split() for line in ROWS.splitlines())
    if parts and parts[0] != "#"
}


@pytest.fixture
def world(app: Flask, cast: Cast) -> dict[str, str]:
    """One of everything, all of it in the first set: keys by name."""
    with app.app_context(), app.test_request_context():
        learning_set, ana = by_key(LearningSet, cast.first), person("ana")
        case = by_key(Case, make_case(cast.first, "ana"))
        round_ = rounds.open_round(case, by=ana, method_id="als_classic", with_optional=False)
        db.session.flush()
        stages = (
            db.session.query(Stage).filter_by(round_id=round_.id).order_by(Stage.position).all()
        )
        contribution = contributions.contribute(
            round_queries.standing(round_, stages),
            by=person("ben"),
            stage=2,
            body="How old?",
            language="en",
        )
        idea = ideas.park(round_, by=person("ben"), body="Visit him at home", language="en")
        action = save(
            Action(
                case=case, set_id=case.set_id, owner=ana, what="Ask him",
                by_when=clock.now().date() + timedelta(days=3),
            )
        )  # fmt: skip
        thread = by_key(Thread, make_thread(cast.first, "ana", posts=3))
        post = db.session.query(Post).filter_by(thread_id=thread.id, author_id=ana.id).first()
        flag = moderation.flag(post, by=person("ben"), reason="other", words="Look at this")
        letter = invitations.invite("new@example.org", by=person("fay"), learning_set=learning_set)
        db.session.commit()
        seat = db.session.query(Membership).filter_by(user_id=person("ben").id).one()
        return {
            "set": cast.first, "case": case.key, "round": round_.key, "contribution": contribution.key,
            "idea": idea.key,
            "action": action.key, "thread": thread.key, "post": post.key, "flag": flag.key,
            "membership": seat.key, "invitation": letter.key, "token": letter.token,
            "draft": make_case(cast.first, "ana", shared=False, version=1),
            "practice": make_practice("ana"), "note": make_note(cast.first, "fay"),
        }  # fmt: skip


def ask(client: FlaskClient, row: str, world: dict[str, str]) -> int:
    method, path = row.split(" ", 1)
    return client.open(path.format(**world), method=method).status_code


@pytest.mark.parametrize("row", [row for row in TABLE if row.startswith("GET")])
def test_who_may_open_a_page(row: str, world: dict[str, str], as_: Callable[..., Any]) -> None:
    found = {who: ask(as_(who), row, world) for who in WHO}
    assert found == TABLE[row]


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize("row", [row for row in TABLE if row.startswith("POST")])
def test_who_may_change_something(
    row: str, who: str, world: dict[str, str], as_: Callable[..., Any]
) -> None:
    assert ask(as_(who), row, world) == TABLE[row][who]


def test_every_view_has_its_rows(app: Flask, world: dict[str, str]) -> None:
    addresses = app.url_map.bind("localhost")
    with app.app_context():
        tested = {
            (addresses.match(path.format(**world), method=method)[0], method)
            for method, path in (row.split(" ", 1) for row in TABLE)
        }
    there = {
        (rule.endpoint, method)
        for rule in app.url_map.iter_rules()
        for method in (rule.methods or set()) & {"GET", "POST", "PUT", "DELETE", "PATCH"}
    }
    assert tested == there


def test_a_view_that_has_declared_nothing_keeps_the_application_from_starting(app: Flask) -> None:
    app.view_functions["undeclared"] = lambda: "open to all"
    try:
        with pytest.raises(RuntimeError, match="undeclared"):
            require_declared_access(app)
    finally:
        del app.view_functions["undeclared"]


def test_a_permission_that_does_not_exist_is_an_error_at_import() -> None:
    with pytest.raises(LookupError, match=r"case\.fly"):
        allows("case.fly")


def test_what_is_not_there_and_what_is_not_yours_are_told_in_the_same_words(
    world: dict[str, str], as_: Callable[..., Any]
) -> None:
    cas = as_("cas")
    not_yours = cas.get(f"/cases/{world['case']}")
    not_there = cas.get("/cases/aaaaaaaaaa")
    assert (not_yours.status_code, not_yours.text) == (
        not_there.status_code,
        not_there.text.replace("aaaaaaaaaa", world["case"]),
    )
