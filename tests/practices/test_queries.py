"""Who finds which practices."""

from datetime import timedelta

import pytest

from community import clock
from community.practices.queries import ON_A_PAGE, drafts_of, library
from community.sets.models import LearningSet
from tests.factories import by_key, make_practice, person

pytestmark = pytest.mark.usefixtures("cast", "context")


def found(who, **wanted):
    return [practice.title for practice in library(seen_by=person(who), **wanted).practices]


def test_every_coach_finds_what_was_published_and_nobody_a_draft():
    make_practice("ana", title="Published")
    make_practice("ana", title="Draft", published=False)
    assert found("ana") == found("cas") == found("olu") == ["Published"]


def test_what_is_for_a_set_only_the_set_finds(cast):
    make_practice("ana", title="Ours", set_id=by_key(LearningSet, cast.first).id)
    assert found("ben") == ["Ours"]
    for outside in ("cas", "olu", "eva", "ida", "sam"):
        assert found(outside) == []


def test_a_hidden_practice_is_on_its_authors_list_only():
    make_practice("ana", title="Hidden", hidden_at=clock.now())
    assert found("ana") == ["Hidden"]
    assert found("ben") == found("sam") == []


def test_practices_are_found_by_module_outcome_and_language():
    make_practice("ana", title="First", outcomes=["1.1", "2.3"])
    make_practice("ana", title="Second", outcomes=["2.2"], language="nl")
    assert found("ben", modules=["1"]) == found("ben", outcome="2.3") == ["First"]
    assert found("ben", modules=["1", "2"]) == ["Second", "First"]
    assert found("ben", modules=["2"], language="nl") == ["Second"]
    assert found("ben", modules=["3"]) == []


def test_a_long_list_is_read_page_by_page_and_nothing_is_shown_twice():
    same_moment = clock.now()
    for number in range(ON_A_PAGE + 5):
        make_practice(
            "ana", title=str(number), published_at=same_moment - timedelta(hours=number // 2)
        )
    first = library(seen_by=person("ben"))
    rest = library(seen_by=person("ben"), older_than=first.practices[-1].key)
    titles = [practice.title for practice in (*first.practices, *rest.practices)]
    assert (first.has_older, rest.has_older) == (True, False)
    assert (len(titles), len(set(titles))) == (ON_A_PAGE + 5, ON_A_PAGE + 5)


def test_an_unknown_place_in_the_list_is_its_beginning():
    make_practice("ana", title="Only")
    assert found("ben", older_than="nobodyshom") == ["Only"]


def test_drafts_are_their_authors_alone():
    make_practice("ana", title="Mine", published=False)
    make_practice("ana", title="", summary="", steps="", published=False)
    assert [draft.title for draft in drafts_of(person("ana"))] == ["Mine"]
    assert drafts_of(person("sam")) == []
