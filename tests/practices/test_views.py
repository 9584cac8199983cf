"""Writing, publishing, finding and reading a practice."""

import re

import pytest

from community import clock
from community.cases.models import Action, Case, CaseState, Did
from community.database import db
from community.practices.models import Practice
from community.sets.models import LearningSet
from tests.factories import by_key, make_case, make_practice, person, save

SENT = {
    "version": "0",
    "title": "Walk the route together",
    "summary": "Do the commute once before the first day.",
    "steps": "Agree on a morning.\nTake the first bus.",
    "outcomes": ["2.3"],
    "language": "en",
    "kind": "",
    "setting": "",
    "reading": "",
    "country": "",
    "for_set": "",
}


@pytest.fixture
def ana(cast, as_):
    return as_("ana")


@pytest.fixture
def make(cast, app):
    """Make a practice, and return its address."""

    def making(author="ana", *, for_set=None, **fields):
        with app.app_context():
            if for_set:
                fields["set_id"] = by_key(LearningSet, for_set).id
            return f"/practices/{make_practice(author, **fields)}"

    return making


@pytest.fixture
def kept(read):
    """Look up what the database holds of a practice."""
    return lambda url, name: read(lambda: getattr(by_key(Practice, url.split("/")[2]), name))


def begin(browser):
    answer = browser.post("/practices/new")
    assert answer.status_code == 303
    return answer.location.removesuffix("/edit")


def test_a_practice_is_written_published_read_and_found(ana, as_, kept):
    url = begin(ana)
    assert ana.get(url).location == f"{url}/edit"
    assert as_("ben").get(url).status_code == 404
    assert ana.post(f"{url}/publication", data=SENT).location == url
    for html in (as_("cas").get(url).text, as_("cas").get("/practices/").text):
        assert "Walk the route together" in html
    assert kept(url, "published_at")


def test_beginning_by_a_double_click_makes_one_draft(ana):
    assert begin(ana) == begin(ana)


def test_saving_and_stopping_leads_to_the_list_with_the_draft(ana):
    url = begin(ana)
    assert ana.post(f"{url}/edit", data=SENT).location == "/practices/"
    assert f"{url}/edit" in ana.get("/practices/").text


def test_an_autosave_answers_with_the_state_and_the_next_version(ana, kept):
    url = begin(ana)
    answer = ana.post(
        f"{url}/draft", data=SENT, headers={"HX-Request": "true", "HX-Target": "saved"}
    )
    assert "Draft saved at" in answer.text
    assert 'name="version" value="1"' in answer.text
    assert kept(url, "title") == SENT["title"]


def test_an_older_window_is_told_and_both_versions_are_shown(ana, kept):
    url = begin(ana)
    ana.post(f"{url}/draft", data=SENT | {"title": "From the other window", "minutes": "30"})
    for path in ("draft", "edit", "publication"):
        answer = ana.post(f"{url}/{path}", data=SENT | {"title": "From this window"})
        assert answer.status_code == 422
        assert "From the other window" in answer.text
        assert 'name="keep" value="1"' in answer.text
    assert 'value="From this window"' in answer.text
    assert kept(url, "title") == "From the other window"
    assert (
        ana.post(f"{url}/edit", data=SENT | {"title": "From this window", "keep": "1"}).status_code
        == 303
    )
    assert kept(url, "title") == "From this window"


def test_sending_a_form_twice_is_no_conflict(ana, kept):
    url = begin(ana)
    for _ in range(2):
        assert ana.post(f"{url}/edit", data=SENT).status_code == 303
    assert kept(url, "version") == 1


def test_a_refused_publication_keeps_the_text_in_the_form_and_can_be_sent_again(ana, kept):
    url = begin(ana)
    answer = ana.post(f"{url}/publication", data=SENT | {"saw": "He is on 06 12345678 now"})
    assert answer.status_code == 422
    assert "This looks like a phone number." in answer.text
    assert "He is on 06 12345678 now</textarea>" in answer.text
    version = re.search(r'name="version" value="(\d+)"', answer.text)[1]
    assert ana.post(f"{url}/publication", data=SENT | {"version": version}).status_code == 303


@pytest.mark.parametrize(
    "odd",
    [
        {"minutes": "soon"},
        {"minutes": "9" * 40},
        {"title": "x" * 121},
        {"outcomes": ["9.9"]},
        {"language": "xx"},
        {"kind": "dance"},
        {"version": "one"},
        {"version": "9" * 40},
        {"for_set": "nobodyshome"},
    ],
)
def test_an_odd_form_is_refused_and_nothing_is_lost(ana, odd):
    url = begin(ana)
    answer = ana.post(f"{url}/edit", data=SENT | odd)
    assert answer.status_code == 422
    assert SENT["summary"] in answer.text


def test_fields_the_form_does_not_have_are_never_read(ana, kept):
    url = begin(ana)
    ana.post(
        f"{url}/edit", data=SENT | {"author_id": "2", "published_at": "2020-01-01", "set_id": "1"}
    )
    assert (kept(url, "published_at"), kept(url, "set_id")) == (None, None)


def test_what_touches_module_4_is_published_in_a_set_of_the_author(ana, as_, cast, kept):
    url = begin(ana)
    sent = SENT | {"outcomes": ["4.1"]}
    assert "stays in a set" in ana.post(f"{url}/publication", data=sent).text
    assert ana.post(f"{url}/publication", data=sent | {"for_set": cast.other}).status_code == 422
    assert ana.post(f"{url}/publication", data=sent | {"for_set": cast.first}).status_code == 303
    assert as_("ben").get(url).status_code == 200
    for outside in ("cas", "olu", "eva", "ida", "sam"):
        assert as_(outside).get(url).status_code == 404


def test_a_published_practice_is_changed_by_its_author_only(make, as_, kept):
    url = make()
    assert as_("ben").post(f"{url}/edit", data=SENT).status_code == 403
    assert as_("ana").post(f"{url}/edit", data=SENT).location == url
    assert kept(url, "title") == SENT["title"]


def test_a_published_practice_is_not_changed_while_its_author_types(make, as_, kept):
    url = make()
    assert as_("ana").post(f"{url}/draft", data=SENT).status_code == 422
    assert kept(url, "title") == "Walk the route to work together"


def test_a_hidden_practice_leaves_only_the_fact_to_others(make, as_, cast):
    url = make(
        title="The secret title",
        for_set=cast.first,
        hidden_at=clock.now(),
        hidden_because="A town is named.",
    )
    for who in ("ana", "fay"):
        html = as_(who).get(url).text
        assert "The secret title" in html
        assert "A town is named." in html
    html = as_("ben").get(url).text
    assert "This practice is hidden for now" in html
    assert "secret" not in html
    assert "A town" not in html


def test_a_steward_reads_what_is_hidden_community_wide(make, as_):
    url = make(title="The secret title", hidden_at=clock.now(), hidden_because="A town is named.")
    assert "The secret title" in as_("sam").get(url).text
    assert "The secret title" not in as_("cas").get(url).text


def test_only_others_are_offered_a_flag_and_only_the_author_a_change(make, as_):
    url = make()
    mine, others = as_("ana").get(url).text, as_("ben").get(url).text
    assert f"{url}/edit" in mine
    assert f"{url}/flags/new" not in mine
    assert f"{url}/edit" not in others
    assert f"{url}/flags/new" in others


def test_who_looks_after_the_texts_can_hide_one_and_show_it_again(make, as_):
    shown, hidden = make(), make(hidden_at=clock.now(), hidden_because="A town is named.")
    assert f"{shown}/hiding" in as_("sam").get(shown).text
    assert f"{hidden}/restoring" in as_("sam").get(hidden).text
    for who in ("ana", "ben", "fay"):
        assert f"{shown}/hiding" not in as_(who).get(shown).text


def test_a_practice_carries_its_language(make, as_):
    html = as_("ben").get(make(title="Loop de route samen", language="nl")).text
    assert '<h1 lang="nl">Loop de route samen</h1>' in html
    assert "in Dutch" in html


def test_what_somebody_typed_stays_text(make, as_):
    html = as_("ben").get(make(saw="<script>alert(1)</script>", title="<b>Bold</b>")).text
    assert "<script>alert" not in html
    assert "&lt;b&gt;Bold&lt;/b&gt;" in html


@pytest.mark.parametrize(
    "odd",
    ["module=9", "outcome=x", "language=zz", "older=%00", "older=1", "module=1&module=1", "a=b"],
)
def test_odd_filters_narrow_nothing(make, as_, odd):
    make(outcomes=["1.1"])
    answer = as_("ben").get(f"/practices/?{odd}")
    assert answer.status_code == 200
    assert "Walk the route to work together" in answer.text


def test_htmx_receives_only_the_list(make, as_):
    make()
    headers = {"HX-Request": "true", "HX-Target": "found"}
    html = as_("ben").get("/practices/?module=2", headers=headers).text
    assert "Walk the route to work together" in html
    assert "<html" not in html


@pytest.fixture
def case(cast, app):
    """A case of Ana's on which she has looked back."""
    with app.app_context():
        key = make_case(
            cast.first,
            "ana",
            title="He says yes",
            happened="The story.",
            state=CaseState.LOOKED_BACK,
        )
        case = by_key(Case, key)
        save(
            Action(
                case_id=case.id, set_id=case.set_id, owner_id=person("ana").id, what="Wait",
                by_when=clock.now().date(), did=Did.DID, happened="I waited.",
                taught="That silence works.",
                looked_back_at=clock.now(),
            )
        )  # fmt: skip
    return key


def test_a_case_is_made_into_a_practice_without_its_story(case, as_):
    ana = as_("ana")
    assert "He says yes" in ana.get(f"/practices/new?from={case}").text
    edit = ana.post(f"/practices/new?from={case}").location
    html = ana.get(edit).text
    for kept_text in ("He says yes", "I waited.", "That silence works."):
        assert kept_text in html
    assert "The story." not in html


@pytest.mark.parametrize(
    ("who", "status"), [("ben", 403), ("fay", 403), ("cas", 404), ("olu", 404), ("eva", 404)]
)
def test_nobody_else_makes_a_practice_of_it(case, as_, read, who, status):
    for ask in (as_(who).get, as_(who).post):
        assert ask(f"/practices/new?from={case}").status_code == status
    assert read(lambda: db.session.query(Practice).count()) == 0


@pytest.mark.parametrize("key", ["", "nobodyshome", "%00", "1"])
def test_a_practice_of_a_case_that_is_not_there_is_not_found(cast, as_, key):
    assert as_("ana").get(f"/practices/new?from={key}").status_code == 404


def test_pages_cost_the_same_with_four_practices_and_with_forty(make, as_, statements, cast):
    who = ("ana", "ben", "fay", "olu")

    def cost(url):
        counted = []
        for path in ("/practices/", "/practices/?module=2", url):
            browser = as_("ben")
            browser.get(path)
            with statements() as seen:
                browser.get(path)
            counted.append(len(seen))
        return counted

    for number in range(4):
        url = make(who[number], for_set=cast.first if number == 0 else None)
    few = cost(url)
    for number in range(36):
        make(who[number % 4], for_set=cast.first if number % 5 == 0 else None)
    assert cost(url) == few
    assert max(few) <= 8
