"""Who sees a concern, and what was done about it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from community import clock
from community.cases.rounds.models import Contribution
from community.database import db
from community.discussions.models import Post
from community.events import Event
from community.moderation import operations, queries
from community.policy import visible
from community.sets.models import LearningSet, Membership, Role
from tests.factories import PEOPLE, Cast, by_key, make_seat, make_user, person

pytestmark = pytest.mark.usefixtures("context")


@pytest.fixture
def flags(texts: Any, context: None) -> dict[str, Any]:
    """Ben's concern about a post, Fay's about a contribution, Cas's about a community post."""
    said = {
        "ben": by_key(Post, texts.post),
        "fay": by_key(Contribution, texts.contribution),
        "cas": by_key(Post, texts.community),
    }
    found = {who: operations.flag(it, by=person(who), reason="hurtful") for who, it in said.items()}
    db.session.commit()
    return found


def test_facilitators_see_their_sets_concerns_and_stewards_the_communitys(flags: Any) -> None:
    seen = {
        name: [concern.row for concern in queries.open_flags(seen_by=person(name))]
        for name in PEOPLE
    }
    assert seen.pop("fay") == [flags["ben"], flags["fay"]]
    assert seen.pop("sam") == [flags["cas"]]
    assert not any(seen.values())


def test_a_decided_concern_leaves_the_queue_and_enters_the_log(flags: Any) -> None:
    operations.hide(flags["ben"].text, by=person("fay"), reason="The town is named.")
    operations.leave(flags["cas"].text, by=person("sam"), reason="It is fine.")
    assert [c.row for c in queries.open_flags(seen_by=person("fay"))] == [flags["fay"]]
    read = {
        name: [concern.row.reason for concern in queries.log(seen_by=person(name))]
        for name in PEOPLE
    }
    assert read.pop("fay") == ["The town is named."]
    assert read.pop("sam") == ["It is fine."]
    assert not any(read.values())


def test_who_left_no_longer_reads_what_they_decided(flags: Any, cast: Cast) -> None:
    operations.hide(flags["ben"].text, by=person("fay"), reason="The town is named.")
    seat = db.session.query(Membership).filter_by(user_id=person("fay").id).one()
    seat.left_at = clock.now()
    db.session.commit()
    db.session.expire_all()
    assert queries.log(seen_by=person("fay")) == []


def test_a_new_facilitator_knows_of_the_concern_and_not_of_the_case(flags: Any, cast: Cast) -> None:
    new = make_user("Hal Halson")
    seat = make_seat(by_key(LearningSet, cast.first), new, Role.FACILITATOR, joined_at=clock.now())
    post, contribution = queries.open_flags(seen_by=seat.user)
    assert post.text
    assert (contribution.row, contribution.text) == (flags["fay"], None)
    assert queries.concern_of(flags["fay"], seen_by=new).text is None


def test_the_oldest_waits_first(flags: Any) -> None:
    flags["fay"].created_at = clock.now() - timedelta(days=2)
    db.session.commit()
    first, _second = queries.open_flags(seen_by=person("fay"))
    assert first.row is flags["fay"]


def test_that_somebody_is_concerned_is_not_news_for_the_set(flags: Any) -> None:
    told = {
        name: [event.actor.first_name for event in db.session.scalars(visible(Event, person(name)))]
        for name in PEOPLE
    }
    assert told == {
        "ana": [], "ben": ["Ben"], "fay": ["Ben", "Fay"], "gil": [], "olu": [], "eva": [],
        "ida": [], "cas": ["Cas"], "sam": ["Cas"],
    }  # fmt: skip


def test_the_queue_costs_the_same_for_one_and_for_many(
    texts: Any, cast: Cast, statements: Any
) -> None:
    contribution, post = by_key(Contribution, texts.contribution), by_key(Post, texts.post)
    counts = []
    for who in ("ben", "fay", "ida"):
        for said in (contribution, post):
            operations.flag(said, by=person(who), reason="other")
        post.author = person(who)
        db.session.commit()
        db.session.expire_all()
        fay = person("fay")
        assert fay.memberships
        with statements() as seen:
            found = queries.open_flags(seen_by=fay)
            assert [c.text.author.name + c.row.by.name + c.excerpted for c in found if c.text]
        counts.append(len(seen))
    assert len(set(counts)) == 1
    assert counts[0] <= 3
