"""The whole loop once, as people live it: with and without scripts, in English and in Dutch."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

import pytest

from tests.browser.conftest import Person

NEXT_WEEK = (date.today() + timedelta(days=7)).isoformat()


def read_in(person: Person, language: str) -> None:
    """Choose the language at the foot of the page, as everybody can."""
    person.page.click(f".languages button[value={language}]")
    person.page.wait_for_load_state()
    assert person.page.get_attribute("html", "lang") == language


def send(person: Person, form: str) -> None:
    """Press the first button of a form and wait for what follows."""
    page = person.page
    with page.expect_response(lambda r: r.request.method == "GET" and "/static/" not in r.url):
        page.click(f"{form} button:not([type=button]) >> nth=-1")
    page.wait_for_load_state()


def follow(person: Person, link: str) -> None:
    person.page.click(f"main a[href{link} >> nth=0")
    person.page.wait_for_load_state()


def bring_a_case(person: Person) -> str:
    person.go("/sets/")
    person.page.click("main a:has-text('Harbour')")
    follow(person, "$='/cases/new']")
    send(person, "main form[action$='/cases']")
    page = person.page
    page.fill("[name=title]", "She laughs when I ask")
    page.fill(
        "[name=happened]", "Twice I asked what she is good at. Twice she laughed and looked away."
    )
    page.fill("[name=question]", "What do I ask instead?")
    page.select_option("[name=help]", "insight")
    page.click("fieldset details summary >> nth=1")
    page.check("[name=outcomes][value='2.2']")
    for check in ("recognise", "colleague", "danger"):
        page.check(f"[name={check}]")
    page.click("button[formaction$='/sharing']")
    page.wait_for_url(re.compile(r"/cases/\w+$"))
    return page.url.removeprefix(person.address)


def begin_a_round(person: Person, case: str) -> None:
    person.go(case)
    follow(person, "$='/rounds/new']")
    classic = person.page.locator("[name=method][value=als_classic]")
    if not classic.is_visible():
        person.page.click("main form details summary")
    classic.check()
    send(person, "main form[action$='/rounds']")
    assert person.page.locator(".track__step--now").count() == 1


def write(person: Person, case: str, words: str) -> None:
    person.go(case)
    person.page.fill("#write textarea", words)
    send(person, "#write")
    person.page.wait_for_selector(f"#talk :text({words!r})")


def go_on(person: Person, case: str) -> None:
    person.go(case)
    follow(person, "$='/next']")
    send(person, "main form[action$='/next']")


def answer(person: Person, case: str, words: str) -> None:
    person.go(case)
    page = person.page
    page.click("article details summary >> nth=-1")
    page.fill("article details[open] textarea", words)
    send(person, "article details[open] form")
    page.wait_for_selector(f".answer :text({words!r})")


def decide(person: Person, case: str) -> None:
    person.go(case)
    page = person.page
    page.fill("[name=what]", "Ask her to show me her kitchen drawer")
    page.fill("[name=by_when]", NEXT_WEEK)
    send(person, "form[action$='/actions']")


def look_back(person: Person, case: str) -> None:
    person.go(case)
    follow(person, "^='/actions/']")
    page = person.page
    page.check("[name=did][value=otherwise]")
    page.fill("[name=happened]", "We drew the drawer instead. She named eleven things.")
    page.fill("[name=taught]", "Ask for things, not for skills.")
    send(person, "form[action$='/look-back']")


def make_a_practice(person: Person, case: str) -> None:
    person.go(case)
    follow(person, "*='/practices/new?from=']")
    page = person.page
    if page.locator("main form[action*='/practices/new']").count():
        send(person, "main form[action*='/practices/new']")
    assert "eleven things" in page.input_value("[name=saw]")
    page.fill("[name=title]", "Ask for things, not for skills")
    page.fill(
        "[name=summary]", "Let somebody name what is in a drawer; the skills are in the names."
    )
    page.fill(
        "[name=steps]", "Choose a drawer.\nLet her name what is in it.\nAsk who uses it, and when."
    )
    page.click("button[formaction$='/publication']")
    page.wait_for_url(re.compile(r"/practices/\w{10}$"))
    assert "Choose a drawer" in page.text_content("main")


def discuss(person: Person) -> None:
    person.go("/programme/1.1-t1")
    follow(person, "^='/threads/']")
    page = person.page
    page.fill("[name=body]", "I count to *seven*. Then I look at my tea.")
    page.click("form[action$='/posts'] button.btn >> nth=-1")
    page.wait_for_selector("em:has-text('seven')")


def note_and_hide(person: Person) -> None:
    person.go("/desk")
    page = person.page
    page.fill("form[action='/desk/notes'] [name=body]", "Ask about the drawer on Thursday.")
    send(person, "form[action='/desk/notes']")
    page.wait_for_selector(".pencil:has-text('drawer')")
    follow(person, "^='/flags/']")
    page.fill("form[action$='/hiding'] [name=reason]", "The street could be recognised.")
    send(person, "form[action$='/hiding']")


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_the_loop_runs_once_from_end_to_end(
    site: str, open_browser: Callable[..., Person], language: str, scripts: bool
) -> None:
    people = {}
    for handle in ("desislava", "ineke", "ruth"):
        people[handle] = open_browser(site, java_script_enabled=scripts).sign_in(handle)
        read_in(people[handle], language)
    presenter, member, facilitator = people.values()
    case = bring_a_case(presenter)
    begin_a_round(presenter, case)
    write(member, case, "How long have you known her?")
    go_on(facilitator, case)
    write(member, case, "What would she never laugh about?")
    answer(presenter, case, "Her sister.")
    go_on(facilitator, case)
    write(presenter, case, "The one about laughing stayed.")
    go_on(presenter, case)
    decide(presenter, case)
    go_on(presenter, case)
    go_on(facilitator, case)
    look_back(presenter, case)
    make_a_practice(presenter, case)
    discuss(member)
    note_and_hide(facilitator)
