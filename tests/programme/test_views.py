"""Reading the programme, as a stranger, a coach and a facilitator."""

from dataclasses import replace

import pytest

from community.content.words import Words
from tests.factories import make_thread

PAGES = (
    "/programme/",
    "/programme/1",
    "/programme/4",
    "/programme/1.3",
    "/programme/2.2",
    "/programme/1.3-a1",
    "/programme/1.3-t1",
    "/programme/4.1-t1",
    "/about",
)
GUIDE = "Let people feel the difference between persuading and asking"


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("language", ["en", "nl"])
def test_everyone_reads_the_programme(cast, as_, path, language):
    for who in (None, "cas", "fay"):
        answer = as_(who).get(path, headers={"Accept-Language": language})
        assert answer.status_code == 200
        assert answer.text.count("<h1") == 1


def test_every_code_of_the_programme_has_a_page(cast, app, as_):
    programme = app.extensions["programme"]
    browser = as_("ana")
    for thing in (*programme.outcomes, *programme.activities, *programme.themes):
        assert browser.get(f"/programme/{thing.code}").status_code == 200, thing.code


@pytest.mark.parametrize(
    "code", ["0", "5", "1.9", "1.3-a9", "1.3-t99", "1.3-x1", "1.30", "1.3-a1/", "%00"]
)
def test_an_unknown_code_is_not_found(cast, as_, code):
    assert as_("ana").get(f"/programme/{code}").status_code == 404


def test_only_who_facilitates_reads_the_guide(cast, as_):
    for who in ("fay", "gil"):
        assert GUIDE in as_(who).get("/programme/1.3-a2").text
    for who in (None, "ana", "cas", "sam"):
        assert GUIDE not in as_(who).get("/programme/1.3-a2").text


def test_role_cards_are_folded(cast, as_):
    html = as_("ana").get("/programme/1.3-a2").text
    assert "Each of you reads only your own card." in html
    assert html.count('<details class="fold">') == 3


def test_a_coach_finds_the_threads_they_may_read_and_a_stranger_finds_none(cast, app, as_):
    with app.app_context():
        make_thread(None, "cas", theme="1.3-t1", title="For everyone")
        make_thread(cast.first, "ben", theme="1.3-t1", title="Within the set")
    for path in ("/programme/1", "/programme/1.3", "/programme/1.3-t1"):
        inside, outside = as_("ana").get(path).text, as_("olu").get(path).text
        assert "For everyone" in inside
        assert "Within the set" in inside
        assert "For everyone" in outside
        assert "Within the set" not in outside
        assert "For everyone" not in as_(None).get(path).text


def test_a_discussion_is_opened_from_its_theme(cast, as_):
    link = "/themes/1.3-t1/threads/new"
    assert link in as_("cas").get("/programme/1.3-t1").text
    assert link not in as_(None).get("/programme/1.3-t1").text


def test_a_theme_about_oneself_is_opened_only_by_who_sits_in_a_set(cast, as_):
    link = "/themes/4.1-t1/threads/new"
    assert link in as_("ben").get("/programme/4.1-t1").text
    assert link not in as_("cas").get("/programme/4.1-t1").text


def test_the_pages_cost_the_same_with_four_threads_and_with_forty(cast, app, as_, statements):
    def cost():
        counted = []
        for path in ("/programme/3", "/programme/3.1", "/programme/3.1-t1"):
            browser = as_("ana")
            browser.get(path)
            with statements() as seen:
                browser.get(path)
            counted.append(len(seen))
        return counted

    themes = [f"3.{number}-t1" for number in range(1, 7)]
    who = ("ana", "ben", "fay", "olu")
    with app.app_context():
        for number in range(4):
            make_thread(None, who[number], posts=2, theme=themes[number])
    few = cost()
    with app.app_context():
        for number in range(36):
            make_thread(cast.first, who[number % 3], posts=1, theme=themes[number % 6])
    assert cost() == few
    assert max(few) <= 8


def test_a_text_in_another_language_says_so(cast, app, as_, monkeypatch):
    guides = app.extensions["guides"]
    only_english = Words({"en": guides["about"].lead.versions["en"]})
    monkeypatch.setitem(guides, "about", replace(guides["about"], lead=only_english))
    html = as_(None).get("/about", headers={"Accept-Language": "nl"}).text
    assert '<span lang="en">Where career counsellors' in html
