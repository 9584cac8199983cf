"""What a person experiences with a case."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest

from community import clock
from community.cases.contributions import operations as contributions
from community.cases.models import Action, Case
from community.cases.rounds import operations as rounds
from community.cases.rounds import queries as round_queries
from community.cases.rounds.models import Contribution, Round, Stage
from community.database import db
from community.discussions.models import Draft
from tests.factories import Cast, by_key, make_case, make_note, person

FILLED = {
    "title": "She asks me to choose for her", "happened": "Twice she pushed the paper back to me.",
    "question": "What do I do with my wish to help?", "help": "insight", "outcomes": ["2.4"],
    "version": "0",
}  # fmt: skip
CHECKS = {"recognise": "y", "colleague": "y", "danger": "y"}


@pytest.fixture
def draft(cast: Cast, app: Any) -> str:
    with app.app_context():
        return make_case(
            cast.first,
            "ana",
            shared=False,
            title="",
            happened="",
            question="",
            outcomes=[],
            help=None,
        )


@pytest.fixture
def in_round(cast: Cast, app: Any) -> dict[str, str]:
    with app.app_context(), app.test_request_context():
        case = by_key(Case, make_case(cast.first, "ana"))
        round_ = rounds.open_round(
            case, by=person("ana"), method_id="als_classic", with_optional=False
        )
        db.session.commit()
        return {"case": case.key, "round": round_.key}


def question_by(app: Any, round_key: str, who: str, body: str = "How long have you met?") -> str:
    with app.app_context(), app.test_request_context():
        round_ = by_key(Round, round_key)
        stages = (
            db.session.query(Stage).filter_by(round_id=round_.id).order_by(Stage.position).all()
        )
        standing = round_queries.standing(round_, stages)
        made = contributions.contribute(
            standing, by=person(who), stage=standing.now.position, body=body, language="en"
        )
        db.session.commit()
        return made.key


def test_a_case_is_begun_kept_and_shared(as_: Any, cast: Cast, read: Any) -> None:
    ana = as_("ana")
    begun = ana.post(f"/sets/{cast.first}/cases")
    key = re.search(r"/cases/(\w+)/edit", begun.location)[1]
    assert ana.post(f"/cases/{key}/edit", data=FILLED).status_code == 303
    shared = ana.post(f"/cases/{key}/sharing", data=FILLED | CHECKS | {"version": "1"})
    assert shared.location.endswith(f"/cases/{key}")
    assert b"She asks me to choose" in as_("ben").get(f"/cases/{key}").data


def test_without_the_three_checks_a_case_stays_with_its_author(as_: Any, draft: str) -> None:
    answer = as_("ana").post(f"/cases/{draft}/sharing", data=FILLED | {"recognise": "y"})
    assert answer.status_code == 422
    assert "Three checks" in answer.text
    assert FILLED["happened"] in answer.text
    assert as_("ben").get(f"/cases/{draft}").status_code == 404


def test_an_autosave_says_when_it_was_kept_and_shows_what_could_give_away(
    as_: Any, draft: str
) -> None:
    fields = FILLED | {"tried": "I ring him on 07700 900123."}
    answer = as_("ana").post(f"/cases/{draft}/draft", data=fields, headers={"HX-Request": "true"})
    assert "Draft saved at" in answer.text
    assert "This looks like a phone number" in answer.text
    assert 'name="version" value="1"' in answer.text


def test_an_older_window_is_told_and_both_texts_live(as_: Any, draft: str, read: Any) -> None:
    ana = as_("ana")
    ana.post(f"/cases/{draft}/draft", data=FILLED)
    older = ana.post(f"/cases/{draft}/edit", data=FILLED | {"title": "The older window"})
    assert older.status_code == 422
    assert "Nothing was overwritten" in older.text
    assert "The older window" in older.text
    assert read(lambda: by_key(Case, draft).title) == FILLED["title"]


def test_odd_input_is_refused_beside_its_field_and_never_breaks(as_: Any, draft: str) -> None:
    ana = as_("ana")
    for odd in (
        "x" * 6000,
        "\x00\ud800‮hidden".encode("utf-16", "surrogatepass").decode("utf-16", "replace"),
    ):
        for field in ("title", "happened", "version", "help", "outcomes", "tags"):
            assert ana.post(f"/cases/{draft}/edit", data=FILLED | {field: odd}).status_code < 500
    too_long = ana.post(f"/cases/{draft}/edit", data=FILLED | {"title": "x" * 121})
    assert too_long.status_code == 422
    assert "longer than 120 characters" in too_long.text


def test_what_is_only_for_me_is_shown_to_nobody_else(as_: Any, cast: Cast, app: Any) -> None:
    with app.app_context():
        key = make_case(
            cast.first, "ana", felt="I am fed up.", felt_only_me=True, my_part="I push."
        )
    assert "I am fed up" in as_("ana").get(f"/cases/{key}").text
    for name in ("ben", "fay"):
        page = as_(name).get(f"/cases/{key}").text
        assert "I am fed up" not in page
        assert "I push." not in page


def test_a_member_asks_and_sees_their_question_at_once(as_: Any, in_round: dict[str, str]) -> None:
    answer = as_("ben").post(
        f"/rounds/{in_round['round']}/contributions",
        data={"stage": "2", "body": "How long have you met?", "language": "en"},
        follow_redirects=True,
    )
    assert "How long have you met?" in answer.text


def test_htmx_gets_only_the_talk(as_: Any, in_round: dict[str, str]) -> None:
    headers = {"HX-Request": "true", "HX-Target": "talk"}
    answer = as_("ben").post(
        f"/rounds/{in_round['round']}/contributions",
        data={"stage": "2", "body": "How long?", "language": "en"}, headers=headers,
    )  # fmt: skip
    assert answer.status_code == 303
    part = as_("ben").get(answer.location, headers=headers)
    assert "<h1" not in part.text
    assert "How long?" in part.text
    assert "HX-Request" in part.headers["Vary"]


def test_a_text_that_comes_too_late_is_still_there(as_: Any, in_round: dict[str, str]) -> None:
    as_("fay").post(f"/rounds/{in_round['round']}/next", data={"stage": "2"})
    late = as_("ben").post(
        f"/rounds/{in_round['round']}/contributions",
        data={"stage": "2", "body": "A fact I wanted to know?", "language": "en"},
    )
    assert late.status_code == 422
    assert "A fact I wanted to know?" in late.text
    assert "the next stage opened" in late.text


def test_a_text_with_a_phone_number_is_refused_and_kept(as_: Any, in_round: dict[str, str]) -> None:
    answer = as_("ben").post(
        f"/rounds/{in_round['round']}/contributions",
        data={"stage": "2", "body": "Is 07700 900123 his number?", "language": "en"},
    )
    assert answer.status_code == 422
    assert "could give somebody away" in answer.text
    assert "Is 07700 900123 his number?" in answer.text


def test_what_is_being_written_is_kept_for_its_author_alone(
    as_: Any, in_round: dict[str, str], read: Any
) -> None:
    ben = as_("ben")
    ben.post(f"/rounds/{in_round['round']}/draft", data={"body": "Half a thou", "sequence": "0"})
    assert "Half a thou" in ben.get(f"/cases/{in_round['case']}").text
    assert "Half a thou" not in as_("fay").get(f"/cases/{in_round['case']}").text
    ben.post(
        f"/rounds/{in_round['round']}/contributions",
        data={"stage": "2", "body": "A thought?", "language": "en", "sequence": "1"},
    )
    assert read(lambda: db.session.query(Draft).one().body) == ""


def test_the_presenter_answers_under_the_question(
    as_: Any, app: Any, in_round: dict[str, str]
) -> None:
    key = question_by(app, in_round["round"], "ben")
    as_("ana").post(f"/contributions/{key}/answer", data={"answer": "Since last spring."})
    assert "Since last spring." in as_("ben").get(f"/cases/{in_round['case']}").text


def test_before_going_on_the_page_says_what_closes_and_what_opens(
    as_: Any, in_round: dict[str, str]
) -> None:
    page = as_("fay").get(f"/rounds/{in_round['round']}/next").text
    assert "“Clarify” closes" in page
    assert "“Open questions” opens" in page


def test_ones_own_words_can_change_while_the_stage_is_open(
    as_: Any, app: Any, in_round: dict[str, str]
) -> None:
    key = question_by(app, in_round["round"], "ben")
    changed = as_("ben").post(
        f"/contributions/{key}/edit", data={"body": "Since when?", "version": "1"}
    )
    assert changed.status_code == 303
    page = as_("ana").get(f"/cases/{in_round['case']}").text
    assert "see what it said before" in page
    assert "How long have you met?" in page
    stale = as_("ben").post(f"/contributions/{key}/edit", data={"body": "When?", "version": "1"})
    assert stale.status_code == 422
    assert "Since when?" in stale.text


def test_a_hidden_contribution_is_a_line_with_its_reason_for_the_others(
    as_: Any, app: Any, in_round: dict[str, str], read: Any
) -> None:
    key = question_by(app, in_round["round"], "ben", "Where does he live?")
    as_("fay").post(f"/contributions/{key}/hiding", data={"reason": "Too close to home"})
    page = as_("ana").get(f"/cases/{in_round['case']}").text
    assert "Where does he live?" not in page
    assert "Too close to home" in page
    assert "Where does he live?" in as_("ben").get(f"/cases/{in_round['case']}").text


def test_a_note_in_the_margin_is_read_by_its_circle_only(as_: Any, app: Any, cast: Cast) -> None:
    with app.app_context():
        key = make_case(cast.first, "ana")
        case_id = by_key(Case, key).id
        make_note(cast.first, "fay", case_id=case_id, body="His plan or mine")
    assert "His plan or mine" in as_("fay").get(f"/cases/{key}").text
    assert "His plan or mine" not in as_("ana").get(f"/cases/{key}").text


def test_looking_back_takes_one_kind_question(as_: Any, app: Any, cast: Cast) -> None:
    with app.app_context():
        case = by_key(Case, make_case(cast.first, "ana", state="acting"))
        action = Action(
            case=case, set_id=case.set_id, owner=person("ana"), what="Ask him to draw his week",
            by_when=clock.now().date(),
        )  # fmt: skip
        db.session.add(action)
        db.session.commit()
        key, action_key = case.key, action.key
    ana = as_("ana")
    assert "How did it go?" in ana.get(f"/actions/{action_key}").text
    told = {"did": "otherwise", "happened": "We went for a walk.", "taught": "Wait."}
    ana.post(f"/actions/{action_key}/look-back", data=told)
    page = as_("ben").get(f"/cases/{key}").text
    assert "We went for a walk." in page
    later = (clock.now() + timedelta(days=3)).date().isoformat()
    assert ana.post(f"/actions/{action_key}/date", data={"by_when": later}).status_code == 422


@pytest.mark.parametrize("count", [2, 10])
def test_the_page_of_a_case_in_round_costs_the_same_however_much_was_written(
    as_: Any, app: Any, in_round: dict[str, str], statements: Any, count: int
) -> None:
    for number in range(count):
        question_by(app, in_round["round"], ("ben", "fay")[number % 2])
    ben = as_("ben")
    ben.get("/")
    with statements() as seen:
        page = ben.get(f"/cases/{in_round['case']}")
    assert page.status_code == 200
    assert len(seen) <= 8, "\n".join(seen)


ADVICE = "Have you thought about meeting him at home?"


def test_advice_in_a_question_gets_a_thought_and_can_be_kept_or_parked(
    as_: Any, in_round: dict[str, str], read: Any
) -> None:
    ben, url = as_("ben"), f"/rounds/{in_round['round']}/contributions"
    typed = {"stage": "2", "body": ADVICE, "language": "en"}
    thought = ben.post(url, data=typed)
    assert thought.status_code == 422
    assert "Park this idea" in thought.text
    assert ADVICE in thought.text
    assert ben.post(url, data=typed | {"do": "park"}).status_code == 303
    assert read(lambda: db.session.query(Contribution).count()) == 0
    assert ben.post(url, data=typed | {"do": "keep"}).status_code == 303
    assert read(lambda: db.session.query(Contribution).one().body) == ADVICE
    assert "Parked by you" in ben.get(f"/cases/{in_round['case']}").text
    assert "Parked by you" not in as_("ana").get(f"/cases/{in_round['case']}").text


def test_the_coach_thinks_along_while_one_writes(as_: Any, in_round: dict[str, str]) -> None:
    url = f"/rounds/{in_round['round']}/coaching"
    typed = {"stage": "2", "language": "en"}
    assert "Park this idea" in as_("ben").post(url, data=typed | {"body": ADVICE}).text
    assert "nudge" not in as_("ben").post(url, data=typed | {"body": "How old is he?"}).text


def test_one_click_puts_the_softer_form_in_place_and_touches_nothing_else(
    as_: Any, draft: str, read: Any
) -> None:
    text = "I can ring him on 07700 900123 whenever I like.\n\nHe never picks up."
    start = text.index("07700")
    typed = FILLED | {"tried": text, "soften": f"tried:{start}:{start + 12}"}
    assert as_("ana").post(f"/cases/{draft}/softening", data=typed).status_code == 303
    tried = read(lambda: by_key(Case, draft).tried)
    assert "07700" not in tried
    assert tried.startswith("I can ring him on ")
    assert tried.endswith(" whenever I like.\n\nHe never picks up.")


def test_an_odd_place_to_soften_changes_nothing(as_: Any, draft: str, read: Any) -> None:
    for odd in ("", "tried", "tried:1:2", "version:0:1", "x:y:z", "tried:99999999999999:1"):
        assert as_("ana").post(f"/cases/{draft}/softening", data={"soften": odd}).status_code < 500
