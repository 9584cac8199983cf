"""Reading about the methods."""

import re
from dataclasses import replace

import pytest

from community.content.words import Words


@pytest.fixture
def ana(cast, as_):
    return as_("ana")


def test_a_coach_in_no_set_finds_all_the_methods(cast, app, as_):
    html = as_("cas").get("/methods/").text
    links = re.findall(r'href="/methods/(\w+)"', html)
    assert sorted(links) == sorted(app.extensions["methods"])
    assert html.index("For any set") < html.index("Ten steps") < html.index("Classic round")


def test_a_stranger_is_asked_to_sign_in(cast, as_):
    for path in ("/methods/", "/methods/gossip"):
        assert as_(None).get(path).status_code == 303


@pytest.mark.parametrize("language", ["en", "nl"])
def test_every_method_explains_each_of_its_stages(ana, app, language):
    ana.post("/language", data={"language": language, "next": "/"})
    for method in app.extensions["methods"].values():
        html = ana.get(f"/methods/{method.id}").text
        assert html.count("<h1") == 1
        assert html.count('class="stages__name"') == len(method.stages)
        for words in (method.name, method.fits, method.credit):
            assert words.get(language).value in html
        assert "{presenter}" not in html


def test_the_list_and_a_method_need_no_more_sql_than_knowing_who_reads(ana, statements):
    ana.get("/methods/")
    for path in ("/methods/", "/methods/ten_steps"):
        with statements() as seen:
            ana.get(path)
        assert len(seen) <= 3


def test_a_prompt_is_about_whoever_presents(ana):
    assert "Ask the presenter an open question, three at most." in ana.get("/methods/gossip").text


def test_a_stage_says_who_writes_and_what_the_presenter_does(ana):
    html = ana.get("/methods/ten_steps").text
    assert "The presenter marks each question, and answers. The others read along." in html
    sealed = "All but the presenter write. One each. Sealed until the stage closes."
    assert f"{sealed} The presenter stays away until it closes." in html
    assert "only if the presenter asks" in html
    assert "All but the presenter make a note that nobody else sees." in (
        ana.get("/methods/tuning").text
    )


def test_a_stage_says_how_long_it_takes_at_both_speeds(ana):
    html = ana.get("/methods/mirror").text
    assert "<span>2 minutes live</span><span>not in writing</span>" in html
    assert "<span>10 minutes live</span><span>in writing, the case itself</span>" in html
    assert "<span>20 minutes live</span><span>2 days in writing</span>" in html
    assert "56 minutes" in html


def test_a_method_says_what_it_is_good_for_and_what_not(ana):
    html = ana.get("/methods/gossip").text
    assert re.search(r"Made for</dt><dd>Be honest with me</dd>", html)
    assert re.search(r"Better not for</dt><dd>To know I am not the only one</dd>", html)
    assert "Better not for" not in ana.get("/methods/dilemma").text


def test_a_method_in_another_language_only_is_marked_as_such(ana, app):
    methods = app.extensions["methods"]
    known = methods["dilemma"]
    methods["dilemma"] = replace(known, fits=Words({"nl": "Twee wegen."}))
    try:
        html = ana.get("/methods/dilemma").text
    finally:
        methods["dilemma"] = known
    assert '<span lang="nl">Twee wegen.</span>' in html
    assert "This text is in Dutch." in html


@pytest.mark.parametrize("id", ["nothing", "als_classic/", "Gossip", "%00", "a" * 500, "1"])
def test_a_method_that_is_not_there_is_not_found(ana, id):
    assert ana.get(f"/methods/{id}").status_code == 404
