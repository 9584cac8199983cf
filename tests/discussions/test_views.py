"""What a coach experiences in a discussion."""

import re
from datetime import timedelta

import pytest

from community import clock
from community.database import db
from community.discussions.models import Draft, Post, ReadingMark, Thread
from community.sets.models import Agreement, LearningSet
from tests.factories import by_key, make_seat, make_thread, person

HTMX = {"HX-Request": "true", "HX-Target": "reply"}
WORDS = "I counted to ten, and then he **began**."


@pytest.fixture
def thread(app, cast) -> str:
    with app.app_context():
        return make_thread(cast.first, "ana", posts=4)


@pytest.fixture
def everyones(app, cast) -> str:
    with app.app_context():
        return make_thread(None, "cas", posts=1, title="Everyone’s")


def posts(body: str | None = None) -> list[Post]:
    found = db.session.query(Post).order_by(Post.id)
    return (found.filter_by(body=body) if body else found).all()


def opening(title: str = "Silence", body: str = WORDS, **more: str) -> dict[str, str]:
    return {"title": title, "body": body, "language": "en", **more}


def test_a_thread_is_not_there_for_those_outside_its_set(as_, thread):
    for who in ("olu", "gil", "eva", "ida", "cas", "sam"):
        assert as_(who).get(f"/threads/{thread}").status_code == 404
        assert as_(who).post(f"/threads/{thread}/posts", data={"body": "Hi"}).status_code == 404
        assert as_(who).post(f"/threads/{thread}/draft", data={"body": "Hi"}).status_code == 404
    assert as_(None).get(f"/threads/{thread}").status_code == 303


def test_a_reply_stands_in_the_thread(as_, read, thread):
    ben = as_("ben")
    answer = ben.post(f"/threads/{thread}/posts", data={"body": WORDS, "language": "en"})
    key = read(lambda: posts(WORDS)[0].key)
    assert answer.status_code == 303
    assert answer.location == f"/threads/{thread}#post-{key}"
    html = ben.get(answer.location).text
    assert "<strong>began</strong>" in html
    assert "5 replies" in html


def test_a_reply_by_htmx_brings_only_the_new_posts_and_an_empty_form(as_, read, thread):
    seen = read(lambda: posts()[-1].key)
    as_("fay").post(f"/threads/{thread}/posts", data={"body": "Meanwhile.", "language": "en"})
    answer = as_("ben").post(
        f"/threads/{thread}/posts",
        data={"body": WORDS, "language": "en", "seen": seen},
        headers=HTMX,
    )
    assert answer.status_code == 200
    assert re.findall(r"Meanwhile|began|Post number", answer.text) == ["Meanwhile", "began"]
    assert 'hx-swap-oob="beforeend:#talk"' in answer.text
    assert "<html" not in answer.text
    assert re.search(r"<textarea[^>]*>\s*</textarea>", answer.text)
    assert 'name="sequence" value="1"' in answer.text


def test_a_reply_by_htmx_keeps_up_with_what_was_shown_and_skips_nothing(as_, app, read, cast):
    with app.app_context():
        thread = make_thread(cast.first, "ana", posts=70)
    ben = as_("ben")
    ben.get(f"/threads/{thread}")
    for at, moves in ((-1, False), (50, True)):
        mark = read(lambda: db.session.query(ReadingMark.post_id).scalar())
        data = {"body": f"From {at}", "language": "en", "seen": read(lambda at=at: posts()[at].key)}
        ben.post(f"/threads/{thread}/posts", data=data, headers=HTMX)
        assert (read(lambda: db.session.query(ReadingMark.post_id).scalar()) > mark) is moves


def test_a_double_click_says_it_once(as_, read, thread):
    ben = as_("ben")
    data = {"body": WORDS, "language": "en", "sequence": "0"}
    first, second = (ben.post(f"/threads/{thread}/posts", data=data) for _ in range(2))
    assert first.location == second.location
    assert len(read(lambda: posts(WORDS))) == 1


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_a_refused_reply_keeps_its_text_and_names_what_was_found(as_, read, thread, headers):
    body = "Write to jan.jansen@werk.nl about it."
    answer = as_("ben").post(
        f"/threads/{thread}/posts", data={"body": body, "language": "nl"}, headers=headers
    )
    assert answer.status_code == 422
    assert "jan.jansen@werk.nl about it.</textarea>" in answer.text
    assert "looks like an e-mail address" in answer.text
    assert '<option value="nl" selected>' in answer.text
    assert read(lambda: posts(body)) == []


@pytest.mark.parametrize("body", ["", "   ", "x" * 10_001, "\x00\u202e"])
def test_an_empty_or_endless_reply_is_refused_beside_its_field(as_, thread, body):
    answer = as_("ben").post(f"/threads/{thread}/posts", data={"body": body, "language": "en"})
    assert answer.status_code == 422
    assert 'id="body-error"' in answer.text


@pytest.mark.parametrize(
    "odd", [{"sequence": "٣"}, {"sequence": "9" * 40}, {"sequence": "-1"}, {"seen": "'\x00"}]
)
def test_odd_hidden_fields_do_no_harm(as_, thread, odd):
    data = {"body": WORDS, "language": "en", **odd}
    assert as_("ben").post(f"/threads/{thread}/posts", data=data, headers=HTMX).status_code == 200


@pytest.mark.parametrize("odd", ["%00", "%ED%A0%80", "'", "x" * 3000])
def test_odd_addresses_do_no_harm(as_, thread, odd):
    for name in ("before", "after", "at", "quote", "newest"):
        assert as_("ben").get(f"/threads/{thread}?{name}={odd}").status_code == 200
    assert as_("ben").get(f"/threads/?before={odd}").status_code == 200
    assert as_("ben").get(f"/threads/?set={odd}").status_code == 404
    assert as_("ben").get(f"/themes/1.1-t1/threads/new?set={odd}").status_code == 200


def test_an_unknown_language_is_refused(as_, thread):
    data = {"body": WORDS, "language": "tlh"}
    assert as_("ben").post(f"/threads/{thread}/posts", data=data).status_code == 422


def test_a_preview_sends_nothing(as_, read, thread):
    data = {"body": WORDS, "language": "en", "preview": "1"}
    answer = as_("ben").post(f"/threads/{thread}/posts", data=data)
    assert answer.status_code == 200
    assert "How it will look" in answer.text
    assert "<strong>began</strong>" in answer.text
    assert read(lambda: posts(WORDS)) == []


def test_what_is_written_is_shown_harmless(as_, thread):
    nasty = '<script>alert(1)</script> <b onclick="x()">b</b> [x](javascript:alert(1))'
    ben = as_("ben")
    ben.post(f"/threads/{thread}/posts", data={"body": nasty, "language": "en"})
    html = ben.get(f"/threads/{thread}").text
    assert "<script>alert" not in html
    assert "<b onclick" not in html
    assert 'href="javascript' not in html


def test_a_text_in_another_language_says_so(as_, thread):
    ben = as_("ben")
    ben.post(f"/threads/{thread}/posts", data={"body": "Tot tien geteld.", "language": "nl"})
    assert '<div class="post__body" lang="nl"><p>Tot tien' in ben.get(f"/threads/{thread}").text


def test_reading_a_thread_marks_it_as_read_once(as_, read, statements, thread):
    ben = as_("ben")
    ben.get(f"/threads/{thread}")
    mark = read(lambda: db.session.query(ReadingMark.post_id).scalar())
    assert mark == read(lambda: posts()[-1].id)
    with statements() as seen:
        ben.get(f"/threads/{thread}")
    assert not [one for one in seen if one.startswith(("INSERT", "UPDATE"))]


def test_what_is_new_stands_under_a_line(as_, thread):
    ben, fay = as_("ben"), as_("fay")
    assert 'class="unread"' not in ben.get(f"/threads/{thread}").text
    fay.post(f"/threads/{thread}/posts", data={"body": WORDS, "language": "en"})
    html = ben.get(f"/threads/{thread}").text
    line = html.index('<p class="unread" id="new">New since today')
    assert html.index("Post number 4") < line < html.index("<strong>began")
    assert 'class="unread"' not in ben.get(f"/threads/{thread}").text


def test_ones_own_reply_is_not_new_to_oneself(as_, thread):
    ben = as_("ben")
    ben.get(f"/threads/{thread}")
    ben.post(f"/threads/{thread}/posts", data={"body": WORDS, "language": "en"})
    assert 'class="unread"' not in ben.get(f"/threads/{thread}").text


def test_what_was_begun_in_another_window_is_still_there_after_a_reply(as_, thread):
    ben = as_("ben")
    ben.post(f"/threads/{thread}/draft", data={"body": "Something else", "sequence": "0"})
    data = {"body": WORDS, "language": "en", "sequence": "0"}
    answer = ben.post(f"/threads/{thread}/posts", data=data, headers=HTMX)
    assert "Something else</textarea>" in answer.text


def test_a_quote_fills_the_form(as_, read, thread):
    key = read(lambda: posts()[1].key)
    html = as_("ben").get(f"/threads/{thread}?quote={key}").text
    assert "&gt; Post number 1, with **some** weight." in html
    assert "&gt; Post number" not in as_("ben").get(f"/threads/{thread}?quote=nothing").text


def test_a_hidden_post_leaves_a_sentence(as_, app, read, thread):
    with app.app_context():
        post = posts()[2]
        post.hidden_at, post.hidden_because = clock.now(), "A client could be recognised"
        author = post.author.first_name.lower()
        db.session.commit()
    for who in ("ana", "ben", "fay"):
        html = as_(who).get(f"/threads/{thread}").text
        assert "Hidden by the facilitator: A client could be recognised" in html
        assert ("Post number 2" in html) is (who in (author, "fay"))


def test_a_draft_is_kept_and_waits_in_the_form(as_, thread):
    ben = as_("ben")
    answer = ben.post(
        f"/threads/{thread}/draft",
        data={"body": "I sat on", "sequence": "0"},
        headers={"HX-Request": "true"},
    )
    assert "Draft saved at" in answer.text
    assert 'data-sequence="1"' in answer.text
    assert (
        ben.post(
            f"/threads/{thread}/draft", data={"body": "I sat on my hands", "sequence": "1"}
        ).location
        == f"/threads/{thread}#reply"
    )
    html = ben.get(f"/threads/{thread}").text
    assert "I sat on my hands</textarea>" in html
    assert "Only you can see it." in html
    assert "I sat on my hands" not in as_("fay").get(f"/threads/{thread}").text


def test_of_two_drafts_both_are_shown(as_, read, thread):
    ben = as_("ben")
    ben.post(f"/threads/{thread}/draft", data={"body": "From the phone", "sequence": "0"})
    data = {"body": "From the desk", "sequence": "0"}
    plain = ben.post(f"/threads/{thread}/draft", data=data)
    scripted = ben.post(f"/threads/{thread}/draft", data=data, headers={"HX-Request": "true"})
    for answer in (plain, scripted):
        assert answer.status_code == 409
        assert "From the phone" in answer.text
    assert "From the desk</textarea>" in plain.text
    assert read(lambda: db.session.query(Draft).one().body) == "From the phone"
    ben.post(f"/threads/{thread}/draft", data={**data, "sequence": "1"})
    assert read(lambda: db.session.query(Draft).one().body) == "From the desk"


def test_a_draft_longer_than_any_text_is_refused_in_words(as_, thread):
    answer = as_("ben").post(f"/threads/{thread}/draft", data={"body": "x" * 50_001})
    assert answer.status_code == 413


def test_a_thread_is_opened_in_the_set_one_comes_from(as_, read, cast):
    ben = as_("ben")
    page = ben.get(f"/themes/1.1-t1/threads/new?set={cast.first}").text
    assert re.search(rf'checked[^>]*value="{cast.first}"', page)
    answer = ben.post("/themes/1.1-t1/threads/new", data=opening(scope=cast.first))
    thread = read(lambda: by_key(Thread, answer.location.removeprefix("/threads/")))
    assert (thread.title, thread.theme) == ("Silence", "1.1-t1")
    assert thread.set_id == read(lambda: by_key(LearningSet, cast.first).id)


def test_a_thread_may_be_for_everyone(as_, cast):
    answer = as_("cas").post("/themes/1.1-t1/threads/new", data=opening(scope="everyone"))
    assert answer.status_code == 303
    assert as_("olu").get(answer.location).status_code == 200


def test_module_four_has_no_everyone(as_, cast):
    page = as_("ben").get("/themes/4.1-t1/threads/new").text
    assert cast.first in page
    assert 'value="everyone"' not in page
    assert "You are not in one yet" in as_("cas").get("/themes/4.1-t1/threads/new").text
    for who in ("ben", "cas"):
        sent = as_(who).post("/themes/4.1-t1/threads/new", data=opening(scope="everyone"))
        assert sent.status_code == 422


def test_nobody_opens_a_thread_in_a_set_they_do_not_write_in(as_, read, cast):
    for who in ("olu", "eva", "ida", "cas", "sam"):
        sent = as_(who).post("/themes/1.1-t1/threads/new", data=opening(scope=cast.first))
        assert sent.status_code == 422
    assert read(posts) == []


def test_an_unknown_theme_is_not_found(as_, cast):
    assert as_("ben").get("/themes/9.9-t1/threads/new").status_code == 404


def test_what_points_at_a_person_does_not_open_a_thread_in_a_set(as_, cast):
    data = opening(title="Ring 0612345678", body="jan.jansen@werk.nl", scope=cast.first)
    answer = as_("ben").post("/themes/1.1-t1/threads/new", data=data)
    assert answer.status_code == 422
    assert "jan.jansen@werk.nl</textarea>" in answer.text


def test_an_opening_is_kept_with_its_title(as_, cast):
    ben = as_("ben")
    ben.post("/themes/1.1-t1/draft", data={"title": "Silence", "body": "One.\n\nTwo."})
    page = ben.get("/themes/1.1-t1/threads/new").text
    assert 'value="Silence"' in page
    assert re.search(r"One\.\s+Two\.</textarea>", page)


def edit_of(as_, who: str, key: str, **data: str):
    return as_(who).post(f"/posts/{key}/edit", data={"language": "en", **data})


def test_ones_own_post_can_be_changed(as_, read, thread):
    key = read(lambda: posts()[0].key)
    assert "Post number 0" in as_("ana").get(f"/posts/{key}/edit").text
    answer = edit_of(as_, "ana", key, body="Changed.", version="1")
    assert answer.location == f"/threads/{thread}#post-{key}"
    html = as_("ben").get(f"/threads/{thread}").text
    assert "Changed." in html
    assert "edited today" in html
    assert edit_of(as_, "ben", key, body="Mine now.", version="2").status_code == 403
    assert edit_of(as_, "olu", key, body="Mine now.", version="2").status_code == 404


def test_an_edit_of_an_older_version_shows_both(as_, read, thread):
    key = read(lambda: posts()[0].key)
    edit_of(as_, "ana", key, body="From the phone.", version="1")
    answer = edit_of(as_, "ana", key, body="From the desk.", version="1")
    assert answer.status_code == 422
    assert "<p>From the phone.</p>" in answer.text
    assert "From the desk.</textarea>" in answer.text
    assert 'name="version" value="2"' in answer.text
    assert edit_of(as_, "ana", key, body="Both.", version="2").status_code == 303


def test_before_a_new_agreement_is_accepted_one_reads_and_does_not_write(as_, app, cast, thread):
    with app.app_context():
        learning_set = by_key(LearningSet, cast.first)
        learning_set.agreement_number = 2
        learning_set.agreement_from = clock.now() - timedelta(hours=1)
        db.session.add(
            Agreement(
                set_id=learning_set.id, number=2, body="2", html="<p>2</p>",
                in_force_from=learning_set.agreement_from, author_id=person("fay").id,
            )
        )  # fmt: skip
        db.session.commit()
    ben = as_("ben")
    page = ben.get(f"/threads/{thread}").text
    assert f"/sets/{cast.first}/agreement" in page
    assert "<textarea" not in page
    assert ben.post(f"/threads/{thread}/posts", data={"body": "Hi"}).status_code == 403


def test_the_list_of_discussions_ends(as_, app, cast, thread, everyones):
    html = as_("ben").get("/threads/").text
    assert "Everyone’s" in html
    assert "What do you do with silence?" in html
    assert "That is everything." in html
    assert "Everyone’s" not in as_("ben").get(f"/threads/?set={cast.first}").text
    assert as_("olu").get(f"/threads/?set={cast.first}").status_code == 404
    with app.app_context():
        for number in range(30):
            make_thread(None, "cas", title=f"Number {number}", last_at=clock.now())
    html = as_("cas").get("/threads/").text
    older = re.search(r'href="(\?before=[a-z]+)"', html)
    assert older
    assert "Number 0" in as_("cas").get(f"/threads/{older[1]}").text


@pytest.fixture
def seats_for_all(app, cast) -> None:
    """More authors than a loader would find by chance."""
    with app.app_context():
        for name in ("cas", "olu", "gil"):
            make_seat(by_key(LearningSet, cast.first), person(name))


def test_a_thread_page_costs_the_same_at_ten_and_at_fifty_posts(
    as_, app, cast, statements, seats_for_all
):
    counts = []
    for many in (10, 50):
        with app.app_context():
            thread = make_thread(cast.first, "ana", posts=many)
            people = [person(name).id for name in ("ana", "ben", "fay", "cas", "olu", "gil")]
            for at, post in enumerate(posts()):
                post.author_id = people[at % 6]
            db.session.commit()
        browser = as_("ben")
        browser.get(f"/threads/{thread}")
        with statements() as seen:
            html = browser.get(f"/threads/{thread}").text
        assert html.count('<article class="post"') == many
        assert len(set(re.findall(r"<b>(\w+)", html))) == 6
        counts.append(len(seen))
    assert counts[0] == counts[1] <= 5


def test_a_list_of_threads_costs_three_statements(as_, app, cast, statements):
    with app.app_context():
        for who in ("ana", "ben", "fay") * 8:
            make_thread(cast.first, who, posts=2)
    browser = as_("ben")
    browser.get("/threads/")
    with statements() as seen:
        assert browser.get("/threads/").text.count('class="entry__title"') == 24
    assert len(seen) <= 3


def test_a_refused_reply_goes_on_from_its_draft(as_, thread):
    ben = as_("ben")
    ben.post(f"/threads/{thread}/draft", data={"body": "Write to", "sequence": "0"})
    for body, goes_on_from in (("Write to jan@werk.nl", 1), ("Ring jan@werk.nl", 0)):
        data = {"body": body, "language": "en", "sequence": "0"}
        html = ben.post(f"/threads/{thread}/posts", data=data).text
        assert f'name="sequence" value="{goes_on_from}"' in html
        assert "data-draft-unsaved" in html
        assert "Draft saved" not in html
