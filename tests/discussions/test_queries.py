"""Who sees what of a discussion, and what is new to them."""

from datetime import timedelta

import pytest

from community import clock
from community.database import db
from community.discussions import operations, queries
from community.discussions.models import Post, Thread
from community.discussions.posts import operations as posts
from community.discussions.posts import queries as reading
from community.sets.models import LearningSet
from tests.factories import by_key, make_seat, make_thread, make_user, person

pytestmark = pytest.mark.usefixtures("cast", "context")
A_WEEK = timedelta(days=7)


@pytest.fixture
def thread(cast) -> Thread:
    return by_key(Thread, make_thread(cast.first, "ana", posts=6))


def read(thread: Thread, who: str, **asked: object) -> reading.Conversation:
    return reading.conversation(thread, seen_by=person(who), **asked)


def say(thread: Thread, who: str, body: str = "Mm.") -> Post:
    post = operations.reply(thread, by=person(who), body=body, language="en", sequence=99)
    db.session.commit()
    return post


def read_all(thread: Thread, who: str) -> None:
    posts.mark_read(person(who), thread, read(thread, who).read_up_to)
    db.session.commit()


def titles(lines: list[queries.ThreadLine]) -> list[str]:
    return [line.thread.title for line in lines]


def test_threads_of_a_set_are_seen_from_inside_it_only(cast, thread):
    first = by_key(LearningSet, cast.first)
    for inside in ("ana", "ben", "fay"):
        assert queries.threads_of(first, seen_by=person(inside))
    for outside in ("olu", "gil", "eva", "ida", "cas", "sam"):
        assert queries.threads_of(first, seen_by=person(outside)) == []
        assert queries.threads_of_theme("1.1-t1", seen_by=person(outside)) == []
        assert queries.threads_known_to(person(outside)) == []


def test_a_theme_gathers_everyones_threads_and_those_of_the_readers_sets(cast):
    make_thread(None, "cas", title="Everyone’s")
    make_thread(cast.first, "ana", title="Ours")
    make_thread(cast.other, "olu", title="Theirs")
    make_thread(None, "cas", title="Elsewhere", theme="1.2-t1")
    assert set(titles(queries.threads_of_theme("1.1-t1", seen_by=person("ben")))) == {
        "Everyone’s",
        "Ours",
    }
    assert titles(queries.threads_of_theme("1.1-t1", seen_by=person("cas"))) == ["Everyone’s"]


def test_the_thread_with_the_newest_post_comes_first(cast):
    now = clock.now()
    for days in (3, 1, 2):
        make_thread(cast.first, "ana", title=str(days), last_at=now - timedelta(days=days))
    first = by_key(LearningSet, cast.first)
    assert titles(queries.threads_of(first, seen_by=person("ben"))) == ["1", "2", "3"]
    assert titles(queries.threads_of(first, seen_by=person("ben"), limit=2)) == ["1", "2"]


def test_a_long_list_goes_on_where_it_stopped(cast):
    now = clock.now()
    keys = [make_thread(None, "cas", title=str(at), last_at=now) for at in range(4)]
    ben = person("ben")
    assert titles(queries.threads_known_to(ben, limit=2)) == ["3", "2"]
    assert titles(queries.threads_known_to(ben, before=keys[2])) == ["1", "0"]


def test_a_line_says_what_was_said_last_and_how_much_is_new(cast, thread):
    first = by_key(LearningSet, cast.first)
    read_all(thread, "ben")
    say(thread, "fay", "What is the silence *you* can’t bear?")
    say(thread, "ben", "Mine.")
    say(thread, "fay", "> Mine.\n\nWhat do you know about that one?")
    [line] = queries.threads_of(first, seen_by=person("ben"))
    assert line.start == "Mine. What do you know about that one?"
    assert (line.author.first_name, line.last_author.first_name) == ("Ana", "Fay")
    assert line.unread == 2


def test_nothing_from_before_somebodys_first_day_is_new_to_them(cast):
    thread = by_key(Thread, make_thread(cast.first, "ana", posts=3))
    db.session.query(Post).update({"created_at": clock.now() - A_WEEK})
    newcomer = make_user("Nel Nelson")
    first = by_key(LearningSet, cast.first)
    make_seat(first, newcomer, joined_at=clock.now() - timedelta(days=1))
    assert queries.threads_of(first, seen_by=newcomer)[0].unread == 0
    assert reading.conversation(thread, seen_by=newcomer).new_from is None
    say(thread, "fay")
    db.session.expire_all()
    assert queries.threads_of(first, seen_by=newcomer)[0].unread == 1
    assert reading.conversation(thread, seen_by=newcomer).new_from == 3


def test_a_thread_never_read_has_no_line_it_is_new_from_the_top(thread):
    found = read(thread, "ben")
    assert found.new_from is None


def test_the_line_stands_before_the_first_thing_others_said_since(thread):
    read_all(thread, "ben")
    assert read(thread, "ben").new_from is None
    say(thread, "ben", "One more of mine.")
    say(thread, "ana")
    found = read(thread, "ben")
    assert found.posts[found.new_from].author.short_name == "Ana A."
    assert found.since == found.standing.marked_at


def test_a_long_thread_opens_at_its_end(cast):
    thread = by_key(Thread, make_thread(cast.first, "ana", posts=70))
    found = read(thread, "ben", newest=True)
    assert len(found.posts) == 50
    assert (bool(found.has_earlier), found.has_later) == (True, False)
    before = read(thread, "ben", before=found.posts[0].key)
    assert len(before.posts) == 20
    assert (before.has_earlier, before.has_later) == (False, True)
    after = read(thread, "ben", after=before.posts[-1].key)
    assert [post.key for post in after.posts] == [post.key for post in found.posts]
    assert read(thread, "ben", at=found.posts[7].key).posts[0] == found.posts[7]


def test_with_more_than_a_page_of_news_a_thread_opens_where_they_begin(cast):
    thread = by_key(Thread, make_thread(cast.first, "ana", posts=100))
    third = read(thread, "ben").posts[2]
    posts.mark_read(person("ben"), thread, third.id)
    db.session.commit()
    found = read(thread, "ben")
    assert found.posts[0].id == third.id + 1
    assert found.new_from is not None
    assert found.has_later


def test_skipping_what_is_new_does_not_count_as_reading_it(cast):
    thread = by_key(Thread, make_thread(cast.first, "ana", posts=120))
    first = read(thread, "ben")
    assert first.read_up_to == first.posts[-1].id
    assert read(thread, "ben", newest=True).read_up_to is None
    posts.mark_read(person("ben"), thread, first.posts[-1].id)
    db.session.commit()
    second = read(thread, "ben", after=first.posts[-1].key)
    assert second.read_up_to == second.posts[-1].id


def test_an_odd_address_shows_the_thread_as_usual(thread):
    for asked in ({"before": "x"}, {"after": "qqqqqqqqqq"}, {"at": "'"}):
        assert len(read(thread, "ben", **asked).posts) == 6


def test_a_hidden_text_goes_to_its_author_and_its_facilitator_only(cast, thread):
    post = say(thread, "ben", "He lives at number 4.")
    post.hidden_at, post.hidden_because = clock.now(), "It says where he lives"
    db.session.commit()
    first = by_key(LearningSet, cast.first)
    for who, sees in (("ben", True), ("fay", True), ("ana", False)):
        said = read(thread, who).posts[-1]
        assert bool(said.html) is sees
        assert said.hidden_because == "It says where he lives"
        assert bool(queries.threads_of(first, seen_by=person(who))[0].start) is sees
        assert bool(reading.post_to_quote(thread, post.key, seen_by=person(who))) is sees


def test_a_steward_reads_what_is_hidden_in_everyones_discussions_only(cast):
    thread = by_key(Thread, make_thread(None, "cas"))
    post = say(thread, "olu")
    post.hidden_at = clock.now()
    db.session.commit()
    assert read(thread, "sam").posts[-1].html
    assert not read(thread, "gil").posts[-1].html


def test_a_quote_is_ones_own_words_with_a_name(thread):
    post = say(thread, "ben", "> What Ana said\n\nTwo things.\n\n- One\n- Two")
    assert reading.quotation(post) == "> Two things.\n>\n> - One\n> - Two\n>\n> — Ben B."


def test_a_draft_is_seen_by_its_writer_only():
    operations.save_draft(person("ana"), "thread:x", "Mine", 0)
    assert queries.draft_of(person("ana"), "thread:x").body == "Mine"
    assert queries.draft_of(person("fay"), "thread:x") is None


@pytest.mark.parametrize("posts_there", [10, 50])
def test_a_thread_costs_two_statements_however_long_it_is(cast, statements, posts_there):
    thread = by_key(Thread, make_thread(cast.first, "ana", posts=posts_there))
    reader = person("ben")
    assert reader.memberships
    assert thread.key
    with statements() as seen:
        found = reading.conversation(thread, seen_by=reader)
        names = {post.author.short_name for post in found.posts}
    assert len(names) == 3
    assert len(found.posts) == posts_there
    assert len(seen) == 2


def test_a_list_of_threads_costs_one_statement(cast, statements):
    for who in ("ana", "ben", "fay") * 3:
        make_thread(cast.first, who, posts=3)
    reader, first = person("ben"), by_key(LearningSet, cast.first)
    assert reader.memberships
    assert first.id
    with statements() as seen:
        lines = queries.threads_of(first, seen_by=reader)
        assert {line.author.first_name for line in lines} == {"Ana", "Ben", "Fay"}
        assert {line.last_author.first_name for line in lines}
    assert len(seen) == 1
