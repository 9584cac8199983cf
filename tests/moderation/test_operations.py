"""What a concern sets in motion, and what stays in the log."""

from __future__ import annotations

from typing import Any

import pytest

from community.cases.rounds.models import Contribution
from community.database import db
from community.discussions.models import Post
from community.errors import Refused
from community.events import Event, Verb
from community.moderation import operations
from community.moderation.models import Flag, Measure, ModerationEntry
from community.practices.models import Practice
from community.sets.models import LearningSet, Role
from tests.factories import Cast, by_key, make_seat, make_user, person

MODELS = {"post": Post, "contribution": Contribution, "practice": Practice}
pytestmark = pytest.mark.usefixtures("context")


@pytest.fixture(params=MODELS)
def said(request: pytest.FixtureRequest, texts: Any, context: None) -> Any:
    return by_key(MODELS[request.param], getattr(texts, request.param))


@pytest.fixture
def community_post(texts: Any, context: None) -> Post:
    return by_key(Post, texts.community)


def flag(said: Any, who: str = "ben", **fields: str) -> Flag:
    raised = operations.flag(said, by=person(who), reason="hurtful", **fields)
    db.session.commit()
    return raised


def entries() -> list[tuple[Measure, str, str]]:
    found = db.session.query(ModerationEntry).order_by(ModerationEntry.id)
    return [(entry.measure, entry.by.first_name, entry.reason) for entry in found]


def verbs() -> list[Verb]:
    return [event.verb for event in db.session.query(Event).order_by(Event.id)]


def test_a_concern_waits_in_the_set_of_its_text(said: Any) -> None:
    raised = flag(said, words="He would know himself.")
    assert (raised.set_id, raised.text, raised.decided_at) == (said.set_id, said, None)
    assert verbs() == [Verb.TEXT_FLAGGED]


def test_twice_is_one_concern(said: Any) -> None:
    assert flag(said) is flag(said)
    assert flag(said, "fay") is not flag(said)
    assert verbs() == [Verb.TEXT_FLAGGED] * 2


def test_nobody_flags_their_own_words(said: Any) -> None:
    with pytest.raises(Refused):
        flag(said, "ana")


def test_hiding_keeps_the_reason_with_the_text_and_in_the_log(said: Any) -> None:
    raised, another = flag(said), flag(said, "fay")
    operations.hide(said, by=person("fay"), reason="The town is named.")
    assert said.hidden_at
    assert said.hidden_because == "The town is named."
    assert entries() == [(Measure.HIDDEN, "Fay", "The town is named.")]
    assert raised.decided_at
    assert another.decided_at
    assert verbs()[-1] is Verb.TEXT_HIDDEN


def test_hiding_twice_is_once(said: Any) -> None:
    for reason in ("First", "Second"):
        operations.hide(said, by=person("fay"), reason=reason)
    assert (said.hidden_because, len(entries())) == ("First", 1)


def test_restoring_shows_a_text_again_and_is_logged(said: Any) -> None:
    operations.hide(said, by=person("fay"), reason="The town is named.")
    for _press in range(2):
        operations.restore(said, by=person("fay"), reason="It is out now.")
    assert (said.hidden_at, said.hidden_because) == (None, "")
    assert entries()[1:] == [(Measure.RESTORED, "Fay", "It is out now.")]
    assert verbs() == [Verb.TEXT_HIDDEN, Verb.TEXT_RESTORED]


def test_leaving_a_text_answers_the_concern_once(said: Any) -> None:
    raised = flag(said)
    for _press in range(2):
        operations.leave(said, by=person("fay"), reason="Nobody is named.")
    assert said.hidden_at is None
    assert raised.decided_at
    assert entries() == [(Measure.LEFT, "Fay", "Nobody is named.")]


def test_what_was_decided_can_be_asked_again(said: Any) -> None:
    first = flag(said)
    operations.leave(said, by=person("fay"), reason="Nobody is named.")
    assert flag(said) is not first


def test_a_reason_gives_nobody_away(said: Any) -> None:
    with pytest.raises(Refused) as refusal:
        operations.hide(said, by=person("fay"), reason="It has jan@example.org in it.")
    assert refusal.value.field == "reason"
    assert said.hidden_at is None


@pytest.mark.parametrize("decide", [operations.hide, operations.leave, operations.restore])
def test_nobody_judges_their_own_words_if_another_can(cast: Cast, said: Any, decide: Any) -> None:
    said.author = person("fay")
    decide(said, by=person("fay"), reason="I was too quick.")
    second = make_seat(by_key(LearningSet, cast.first), make_user("Hal Halson"), Role.FACILITATOR)
    with pytest.raises(Refused):
        decide(said, by=person("fay"), reason="I was too quick.")
    decide(said, by=second.user, reason="It was too quick.")


def test_who_has_not_come_in_yet_judges_nobody(cast: Cast, said: Any) -> None:
    said.author = person("fay")
    first = by_key(LearningSet, cast.first)
    make_seat(first, make_user("Hal Halson"), Role.FACILITATOR, assented=False)
    operations.hide(said, by=person("fay"), reason="I was too quick.")
    assert said.hidden_at


def test_stewards_judge_each_other_in_the_community(community_post: Post) -> None:
    community_post.author = person("sam")
    assert not operations.has_another_judge(community_post, person("sam"))
    make_user("Stan Stanson", is_steward=True)
    with pytest.raises(Refused):
        operations.hide(community_post, by=person("sam"), reason="I was too quick.")


def test_a_concern_in_the_community_belongs_to_no_set(community_post: Post) -> None:
    assert flag(community_post, "cas").set_id is None
