"""What happens in a discussion."""

from datetime import timedelta

import pytest

from community import clock
from community.database import db
from community.discussions import operations
from community.discussions.models import Draft, Post, ReadingMark, Thread
from community.discussions.posts import operations as posts
from community.errors import Refused
from community.events import Event, Verb
from community.sets.models import LearningSet
from tests.factories import by_key, make_thread, person

pytestmark = pytest.mark.usefixtures("cast", "context")
WORDS = "I counted to ten. At seven he **began**."


@pytest.fixture
def first(cast) -> LearningSet:
    return by_key(LearningSet, cast.first)


@pytest.fixture
def thread(cast) -> Thread:
    return by_key(Thread, make_thread(cast.first, "ana", posts=2))


def say(thread: Thread, who: str, body: str = WORDS, **more: object) -> Post:
    post = operations.reply(thread, by=person(who), body=body, language="en", **more)
    db.session.commit()
    return post


def open_one(learning_set: LearningSet | None, theme: str = "1.1-t1", body: str = WORDS, **more):
    return operations.open_thread(
        by=person("ana"), theme=theme, learning_set=learning_set, title="Silence", body=body,
        language="nl", **more,
    )  # fmt: skip


def test_a_thread_begins_with_a_post_in_the_same_set_and_tells_what_happened(first):
    thread = open_one(first)
    db.session.commit()
    post = db.session.query(Post).one()
    assert (post.set_id, post.opens, post.language) == (first.id, True, "nl")
    assert "<strong>began</strong>" in post.html
    assert (thread.replies, thread.last_author_id) == (0, person("ana").id)
    event = db.session.query(Event).filter_by(verb=Verb.THREAD_OPENED).one()
    assert (event.thread_id, event.set_id) == (thread.id, first.id)


def test_a_thread_can_be_for_everyone():
    assert open_one(None).set_id is None


def test_what_is_about_yourself_stays_in_a_set(first):
    with pytest.raises(Refused) as refused:
        open_one(None, theme="4.1-t1")
    assert refused.value.field == "scope"
    assert open_one(first, theme="4.1-t1").set_id == first.id


def test_a_reply_moves_the_thread_and_tells_what_happened(thread):
    before = thread.last_at
    post = say(thread, "ben")
    db.session.refresh(thread)
    assert thread.replies == 3
    assert thread.last_author_id == person("ben").id
    assert thread.last_at > before
    assert post.set_id == thread.set_id
    assert db.session.query(Event).filter_by(verb=Verb.POST_MADE).one().thread_id == thread.id


def test_what_points_at_a_person_is_not_posted_inside_a_set(thread, first):
    for write in (
        lambda: say(thread, "ben", "Ring him: jan.jansen@werk.nl"),
        lambda: open_one(first, body="Ring him: jan.jansen@werk.nl"),
    ):
        with pytest.raises(Refused, match=r"jan\.jansen@werk\.nl") as refused:
            write()
        assert refused.value.field == "body"
        db.session.rollback()


def test_everyones_discussions_may_hold_an_address(cast):
    everyones = by_key(Thread, make_thread(None, "cas"))
    assert say(everyones, "olu", "Write to help@example.org").id


def test_a_second_click_says_it_once(thread):
    first_click = say(thread, "ben", sequence=0)
    assert say(thread, "ben", sequence=0).id == first_click.id
    db.session.refresh(thread)
    assert thread.replies == 3


def test_the_same_words_may_be_said_again_later(thread):
    once = say(thread, "ben", sequence=0)
    once.created_at = clock.now() - timedelta(minutes=2)
    db.session.commit()
    assert say(thread, "ben", sequence=0).id != once.id
    assert say(thread, "ben", sequence=1).id != once.id


def test_other_words_from_an_older_window_are_said_as_well(thread):
    once = say(thread, "ben", sequence=0)
    assert say(thread, "ben", "And another thing.", sequence=0).id != once.id


def test_a_second_click_opens_one_thread(first):
    opened = open_one(first)
    db.session.commit()
    assert open_one(first).id == opened.id


def test_an_edit_is_shown_and_rendered_anew(thread):
    post = say(thread, "ben")
    posts.edit_post(post, body="*Nine* seconds.", language="nl", version=1)
    assert (post.body, post.language, post.version) == ("*Nine* seconds.", "nl", 2)
    assert "<em>Nine</em>" in post.html
    assert post.edited_at


def test_an_edit_that_changes_nothing_is_none(thread):
    post = say(thread, "ben")
    posts.edit_post(post, body=WORDS, language="en", version=1)
    assert post.edited_at is None


def test_an_edit_of_an_older_version_is_refused(thread):
    post = say(thread, "ben")
    posts.edit_post(post, body="Second", language="en", version=1)
    with pytest.raises(Refused, match="Both versions"):
        posts.edit_post(post, body="Third", language="en", version=1)
    assert post.body == "Second"


def test_an_edit_cannot_bring_in_what_points_at_a_person(thread):
    post = say(thread, "ben")
    with pytest.raises(Refused):
        posts.edit_post(post, body="jan.jansen@werk.nl", language="en", version=1)


def test_a_reading_mark_only_moves_forward(thread):
    for post_id in (2, 3, 1):
        posts.mark_read(person("ben"), thread, post_id)
        db.session.commit()
    assert db.session.query(ReadingMark).one().post_id == 3


def kept(place: str = "thread:x") -> Draft:
    db.session.expire_all()
    return db.session.query(Draft).filter_by(place=place).one()


def test_a_draft_is_kept_and_each_save_raises_its_sequence():
    ana = person("ana")
    assert operations.save_draft(ana, "thread:x", "On", 0).sequence == 1
    assert operations.save_draft(ana, "thread:x", "One", 1).sequence == 2
    assert kept().body == "One"


def test_an_older_window_does_not_save_over_a_newer_one():
    ana = person("ana")
    operations.save_draft(ana, "thread:x", "From the phone", 0)
    with pytest.raises(operations.OtherDraft) as clash:
        operations.save_draft(ana, "thread:x", "From the desk", 0)
    assert clash.value.draft.body == "From the phone"
    assert kept().body == "From the phone"


def test_the_same_draft_saved_twice_is_no_conflict():
    ana = person("ana")
    operations.save_draft(ana, "thread:x", "Same", 0)
    assert operations.save_draft(ana, "thread:x", "Same", 0).body == "Same"


def test_what_is_sent_ends_its_draft_and_the_window_it_came_from(thread):
    ana, place = person("ana"), f"thread:{thread.key}"
    operations.save_draft(ana, place, WORDS, 0, set_id=thread.set_id)
    say(thread, "ana", sequence=1)
    assert (kept(place).body, kept(place).sequence) == ("", 2)
    with pytest.raises(operations.OtherDraft):
        operations.save_draft(ana, place, WORDS + " And", 1)


def test_a_draft_that_was_saved_while_the_text_was_being_sent_goes_with_it(thread):
    ana, place = person("ana"), f"thread:{thread.key}"
    operations.save_draft(ana, place, WORDS[:10], 0)
    say(thread, "ana", sequence=0)
    assert kept(place).body == ""


def test_a_newer_draft_with_other_words_outlives_what_an_older_window_sends(thread):
    ana, place = person("ana"), f"thread:{thread.key}"
    operations.save_draft(ana, place, "Something else altogether", 0)
    say(thread, "ana", sequence=0)
    assert kept(place).body == "Something else altogether"


def test_a_draft_can_be_cleared_whatever_its_sequence():
    ana = person("ana")
    operations.save_draft(ana, "round:x", "A question", 7)
    assert operations.clear_draft(ana, "round:x")
    assert kept("round:x").body == ""


def test_a_draft_that_goes_on_from_what_is_stored_loses_nothing():
    ana = person("ana")
    operations.save_draft(ana, "thread:x", "One", 0)
    assert operations.save_draft(ana, "thread:x", "One, two", 0).body == "One, two"
