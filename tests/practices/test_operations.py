"""Writing a practice down, and showing it to others."""

from datetime import timedelta

import pytest

from community import clock
from community.cases.models import Action, Case, Did
from community.database import db
from community.errors import Refused
from community.events import Event, Verb
from community.practices.models import Practice
from community.practices.operations import publish, save_practice, start_practice
from community.sets.models import LearningSet
from tests.factories import by_key, make_case, make_practice, person, save

pytestmark = pytest.mark.usefixtures("cast", "context")

WHOLE = {
    "title": "Walk the route together",
    "summary": "Do the commute once before the first day.",
    "steps": "Agree on a morning.\nTake the first bus.",
    "outcomes": ["2.3"],
}


def fields(**changed):
    texts = (
        "for_whom",
        "not_for",
        "material",
        "why",
        "saw",
        "pitfalls",
        "may_change",
        "must_stay",
        "source",
    )
    return {**dict.fromkeys(texts, ""), "set_id": None, **WHOLE, **changed}


@pytest.fixture
def ana():
    return person("ana")


@pytest.fixture
def draft(ana):
    return start_practice(by=ana)


def written(draft, ana, **changed):
    save_practice(draft, by=ana, version=draft.version, fields=fields(**changed))
    return draft


def told():
    return [
        event.practice_id
        for event in db.session.query(Event)
        if event.verb == Verb.PRACTICE_PUBLISHED
    ]


def test_beginning_twice_makes_one_draft(draft, ana):
    assert start_practice(by=ana) is draft


def test_a_draft_one_has_written_in_is_not_taken_for_a_new_one(draft, ana):
    written(draft, ana)
    assert start_practice(by=ana) is not draft


def test_somebody_elses_draft_is_never_taken_up(draft):
    assert start_practice(by=person("ben")) is not draft


@pytest.fixture
def case(cast, ana):
    case = by_key(
        Case, make_case(cast.first, "ana", title="He says yes", happened="The whole story.")
    )
    for told_at, happened, taught in [(1, "I asked.", "To wait."), (None, "", "")]:
        save(
            Action(
                case_id=case.id, set_id=case.set_id, owner_id=ana.id, what="Ask",
                by_when=clock.now().date(),
                happened=happened, taught=taught, did=Did.DID,
                looked_back_at=clock.now() - timedelta(days=told_at) if told_at else None,
            )
        )  # fmt: skip
    return case


def test_a_practice_made_of_a_case_takes_what_was_learned_and_never_the_story(case, ana):
    actions = db.session.query(Action).filter(Action.looked_back_at.is_not(None)).all()
    practice = start_practice(by=ana, case=case, look_backs=actions)
    assert (practice.title, practice.outcomes) == ("He says yes", ["1.3"])
    assert practice.saw == "I asked.\n\nTo wait."
    assert "whole story" not in "".join(str(value) for value in vars(practice).values())


def test_a_case_is_made_into_one_draft_also_after_writing_in_it(case, ana):
    practice = start_practice(by=ana, case=case)
    save_practice(practice, by=ana, version=0, fields=fields(title="Ask"))
    assert start_practice(by=ana, case=case) is practice


def test_saving_the_same_twice_changes_nothing_the_second_time(draft, ana):
    save_practice(draft, by=ana, version=0, fields=fields())
    save_practice(draft, by=ana, version=0, fields=fields())
    assert draft.version == 1


def test_a_window_with_an_older_version_overwrites_nothing(draft, ana):
    written(draft, ana, title="The newer one")
    with pytest.raises(Refused) as refusal:
        save_practice(draft, by=ana, version=0, fields=fields(title="The older one"))
    assert refusal.value.field == "version"
    assert draft.title == "The newer one"


@pytest.mark.parametrize("missing", ["title", "summary", "steps", "outcomes"])
def test_a_practice_that_others_could_not_use_is_not_published(draft, ana, missing):
    written(draft, ana, **{missing: [] if missing == "outcomes" else ""})
    with pytest.raises(Refused) as refusal:
        publish(draft, by=ana)
    assert refusal.value.field == missing
    assert not draft.is_published


@pytest.mark.parametrize("field", ["steps", "saw", "source", "title"])
def test_what_points_at_one_person_is_not_published(draft, ana, field):
    written(draft, ana, **{field: "Write to jan.jansen@example.org first"})
    with pytest.raises(Refused) as refusal:
        publish(draft, by=ana)
    assert refusal.value.field == field


def test_publishing_is_told_once(draft, ana):
    publish(written(draft, ana), by=ana)
    first = draft.published_at
    publish(draft, by=ana)
    assert draft.published_at == first
    assert told() == [draft.id]


def test_what_touches_module_4_needs_a_set(cast, draft, ana):
    written(draft, ana, outcomes=["2.3", "4.1"])
    with pytest.raises(Refused) as refusal:
        publish(draft, by=ana)
    assert refusal.value.field == "for_set"
    written(draft, ana, outcomes=["2.3", "4.1"], set_id=by_key(LearningSet, cast.first).id)
    publish(draft, by=ana)
    assert db.session.query(Event).filter_by(practice_id=draft.id).one().set_id == draft.set_id


def test_a_practice_is_not_published_into_a_set_one_is_not_in(cast, draft, ana):
    written(draft, ana, set_id=by_key(LearningSet, cast.other).id)
    with pytest.raises(Refused):
        publish(draft, by=ana)


def test_what_was_written_for_one_set_never_reaches_others(cast, ana):
    first = by_key(LearningSet, cast.first).id
    practice = by_key(Practice, make_practice("ana", set_id=first))
    with pytest.raises(Refused) as refusal:
        save_practice(practice, by=ana, version=0, fields=fields(set_id=None))
    assert refusal.value.field == "for_set"
    assert practice.set_id == first


def test_a_published_practice_stays_whole_and_anonymous(ana):
    practice = by_key(Practice, make_practice("ana"))
    for changed in ({"steps": ""}, {"saw": "He is on 06 12345678."}, {"outcomes": ["4.2"]}):
        with pytest.raises(Refused):
            save_practice(practice, by=ana, version=0, fields=fields(**changed))
    assert practice.version == 0


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("1. Ask\n2) Wait", ["Ask", "Wait"]),
        ("- Ask\n\n* Wait", ["Ask", "Wait"]),
        ("10 minutes alone\n3 colours", ["10 minutes alone", "3 colours"]),
    ],
)
def test_steps_lose_the_numbers_typed_before_them_and_nothing_else(typed, read):
    assert Practice(steps=typed).step_lines == read
