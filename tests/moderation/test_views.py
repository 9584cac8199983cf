"""Raising a concern, and deciding about it, as people meet it."""

from __future__ import annotations

from typing import Any

import pytest

from community import clock
from community.cases.rounds.models import Contribution
from community.database import db
from community.discussions.models import Post
from community.moderation.models import Flag, ModerationEntry
from community.sets.models import LearningSet, Role
from tests.factories import by_key, make_seat, make_user, person

NOUNS = ("post", "contribution", "practice")


@pytest.fixture
def flag(texts: Any, app: Any) -> str:
    with app.app_context():
        post = by_key(Post, texts.post)
        row = Flag(
            post_id=post.id, set_id=post.set_id, by_id=person("ben").id, reason="hurtful",
            words="She would know herself.",
        )  # fmt: skip
        db.session.add(row)
        db.session.commit()
        return row.key


def count(model: Any) -> int:
    return db.session.query(model).count()


@pytest.mark.parametrize("noun", NOUNS)
def test_a_member_raises_a_concern_and_hears_what_happens_next(
    as_: Any, texts: Any, noun: str, read: Any
) -> None:
    browser, url = as_("ben"), texts.address(noun) + "/flags/new"
    assert "It goes to who facilitates here: Fay." in browser.get(url).text
    answer = browser.post(url, data={"reason": "names_client", "words": "I know him."})
    assert answer.status_code == 303
    assert "It is with Fay" in browser.get("/sets/").text
    assert read(lambda: count(Flag)) == 1
    browser.post(url, data={"reason": "hurtful"})
    assert read(lambda: count(Flag)) == 1


def test_a_community_post_goes_to_the_stewards(as_: Any, texts: Any) -> None:
    url = f"/posts/{texts.community}/flags/new"
    assert "the stewards of the site" in as_("cas").get(url).text
    assert as_("cas").post(url, data={"reason": "other"}).status_code == 303
    assert "Olu O." in as_("sam").get("/moderation").text
    assert "Olu O." not in as_("fay").get("/moderation").text


@pytest.mark.parametrize(
    "odd", [{}, {"reason": ""}, {"reason": "spam"}, {"reason": "other", "words": "x" * 1001}]
)
def test_a_concern_needs_a_reason_and_keeps_its_words(
    as_: Any, texts: Any, odd: dict[str, str], read: Any
) -> None:
    answer = as_("ben").post(f"/posts/{texts.post}/flags/new", data={"words": "Kept words", **odd})
    assert answer.status_code == 422
    assert odd.get("words", "Kept words") in answer.text
    assert read(lambda: count(Flag)) == 0


def test_nobody_flags_their_own_words(as_: Any, texts: Any) -> None:
    url = f"/posts/{texts.post}/flags/new"
    assert "This is your own text" in as_("ana").get(url).text
    assert as_("ana").post(url, data={"reason": "other"}).status_code == 422


def test_a_hidden_text_is_not_shown_to_who_would_flag_it(as_: Any, texts: Any, app: Any) -> None:
    as_("fay").post(f"/contributions/{texts.contribution}/hiding", data={"reason": "The town."})
    answer = as_("ben").get(f"/contributions/{texts.contribution}/flags/new")
    assert answer.status_code == 303
    assert answer.location == f"/cases/{texts.case}#c-{texts.contribution}"


def test_the_facilitator_sees_text_words_and_who(as_: Any, flag: str) -> None:
    page = as_("fay").get(f"/flags/{flag}").text
    assert "Raised by Ben Benson" in page
    assert "She would know herself." in page
    assert "<strong>some</strong> weight" in page


def test_only_who_decides_sees_a_concern(as_: Any, flag: str) -> None:
    seen = {
        who: as_(who).get(f"/flags/{flag}").status_code
        for who in ("ana", "ben", "olu", "gil", "sam", "eva", "ida", "cas")
    }
    assert seen.pop("ben") == 403
    assert set(seen.values()) == {404}


def test_hiding_asks_for_a_reason_and_says_so_in_the_log(
    as_: Any, flag: str, texts: Any, read: Any
) -> None:
    fay = as_("fay")
    empty = fay.post(f"/flags/{flag}/hiding", data={"reason": " "})
    assert empty.status_code == 422
    assert (
        fay.post(f"/flags/{flag}/hiding", data={"reason": "The town is named."}).status_code == 303
    )
    assert "The town is named." in fay.get("/moderation").text
    assert read(lambda: by_key(Post, texts.post).hidden_because) == "The town is named."
    assert "This was decided on" in fay.get(f"/flags/{flag}").text


def test_leaving_keeps_its_reason_when_refused(as_: Any, flag: str, read: Any) -> None:
    fay = as_("fay")
    long = fay.post(f"/flags/{flag}/leaving", data={"reason": "y" * 601})
    assert long.status_code == 422
    assert "y" * 601 in long.text
    for _press in range(2):
        assert fay.post(f"/flags/{flag}/leaving", data={"reason": "It is fine."}).status_code == 303
    assert read(lambda: count(ModerationEntry)) == 1


def test_an_author_is_not_told_who_asked(as_: Any, flag: str, texts: Any, app: Any) -> None:
    with app.app_context():
        by_key(Post, texts.post).author_id = person("fay").id
        db.session.commit()
    page = as_("fay").get(f"/flags/{flag}").text
    assert "Raised about a text of yours" in page
    assert "Ben Benson" not in page


@pytest.mark.parametrize("noun", NOUNS)
def test_hiding_without_a_concern_and_showing_again(
    as_: Any, texts: Any, noun: str, read: Any
) -> None:
    fay, url = as_("fay"), texts.address(noun)
    assert fay.get(f"{url}/hiding").status_code == 200
    assert fay.post(f"{url}/hiding").status_code == 422
    assert fay.post(f"{url}/hiding", data={"reason": "The town is named."}).status_code == 303
    assert "The town is named." in fay.get(f"{url}/restoring").text
    assert fay.post(f"{url}/restoring").status_code == 303
    assert read(lambda: count(ModerationEntry)) == 2


@pytest.mark.parametrize("noun", NOUNS)
def test_members_hide_nothing(as_: Any, texts: Any, noun: str) -> None:
    for who, status in (("ben", 403), ("ana", 403), ("gil", 404), ("sam", 404), ("eva", 404)):
        for action in ("hiding", "restoring"):
            answer = as_(who).post(f"{texts.address(noun)}/{action}", data={"reason": "No."})
            assert answer.status_code == status, who


def test_stewards_hide_in_the_community(as_: Any, texts: Any, read: Any) -> None:
    url = f"/posts/{texts.community}/hiding"
    assert as_("gil").post(url, data={"reason": "No."}).status_code == 403
    assert as_("sam").post(url, data={"reason": "An employer is named."}).status_code == 303
    assert read(lambda: by_key(Post, texts.community).hidden_because) == "An employer is named."


def test_a_new_facilitator_decides_unseen(as_: Any, texts: Any, app: Any, cast: Any) -> None:
    with app.app_context():
        first = by_key(LearningSet, cast.first)
        make_seat(first, make_user("Hal Halson"), Role.FACILITATOR, joined_at=clock.now())
        said = by_key(Contribution, texts.contribution)
        row = Flag(contribution_id=said.id, set_id=first.id, by_id=person("ben").id, reason="other")
        db.session.add(row)
        db.session.commit()
        key = row.key
    page = as_("hal").get(f"/flags/{key}").text
    assert "so you cannot read it here" in page
    assert "What did" not in page
    assert as_("hal").get(f"/contributions/{texts.contribution}/hiding").status_code == 404
    assert as_("hal").post(f"/flags/{key}/hiding", data={"reason": "On trust."}).status_code == 303
    log = as_("hal").get("/moderation").text
    assert "On trust." in log
    assert texts.case not in log
