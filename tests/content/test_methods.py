"""What loading the methods promises."""

import pytest

from community.content.files import ContentError
from community.content.methods import Help, Kind, Presenter, Trust, fill, load_methods

METHOD = """\
id = "short"
name = {en = "Short", nl = "Kort"}
fits = {en = "A small thing.", nl = "Iets kleins."}
credit = {en = "Ours.", nl = "Van ons."}
smallest = 3
largest = 5
trust = "low"
helps = ["ideas", "choice"]

[[stage]]
id = "story"
kind = "story"
who = "presenter"
minutes = 2
days = 1
colour = 1
name = {en = "Present", nl = "Inbrengen"}
prompt = {en = "Tell it.", nl = "Vertel het."}
why = {en = "To see it.", nl = "Om het te zien."}

[[stage]]
id = "ask"
kind = "question_open"
who = "members"
presenter = "answers"
reveal = "together"
quota = 2
minutes = 5
days = 2
colour = 3
name = {en = "Ask", nl = "Vragen"}
prompt.en = "Ask {presenter} something."
prompt.nl = "Vraag {presenter} iets."
why = {en = "To think.", nl = "Om te denken."}

[[stage]]
id = "action"
kind = "action"
who = "presenter"
minutes = 3
days = 1
colour = 6
name = {en = "Action", nl = "Actie"}
prompt = {en = "Choose.", nl = "Kies."}
why = {en = "To move.", nl = "Om te bewegen."}
"""


@pytest.fixture
def root(tmp_path):
    root = tmp_path / "content"
    (root / "methods").mkdir(parents=True)
    write(root, METHOD)
    return root


def write(root, text, name="short.toml"):
    (root / "methods" / name).write_text(text, encoding="utf-8")


def refusal(root):
    with pytest.raises(ContentError) as refused:
        load_methods(root)
    return str(refused.value)


def test_a_method_is_found_by_its_id(root):
    method = load_methods(root)["short"]
    assert method.name.get("nl") == ("Kort", "nl")
    assert (method.smallest, method.largest, method.trust) == (3, 5, Trust.LOW)
    assert (method.helps, method.avoid_for) == ((Help.IDEAS, Help.CHOICE), ())
    assert (method.minutes, method.days) == (10, 3)


def test_the_stages_keep_their_order_and_are_found_by_id(root):
    method = load_methods(root)["short"]
    assert [stage.id for stage in method.stages] == ["story", "ask", "action"]
    assert method.stage("ask").kind is Kind.QUESTION_OPEN
    assert method.stage("vote") is None


def test_a_stage_of_questions_says_what_it_is(root):
    ask = load_methods(root)["short"].stage("ask")
    assert ask.is_question
    assert ask.opens_together
    assert ask.quota == 2
    assert ask.presenter is Presenter.ANSWERS
    assert not any([ask.presenter_only, ask.takes_advice, ask.optional, ask.live_only])


def test_a_stage_of_the_presenter_waits_only_if_there_is_something_to_write(root):
    method = load_methods(root)["short"]
    story, action = method.stage("story"), method.stage("action")
    assert story.presenter_only
    assert action.presenter_only
    assert action.presenter is Presenter.WRITES
    assert action.waits_for_presenter
    assert not story.waits_for_presenter


def test_what_a_method_is_bad_at_may_be_told(root):
    write(root, METHOD.replace('"choice"]', '"choice"]\navoid_for = ["insight"]'))
    assert load_methods(root)["short"].avoid_for == (Help.INSIGHT,)


def test_parked_ideas_come_back_as_advice_or_an_offer():
    assert {kind for kind in Kind if kind.is_advice} == {Kind.ADVICE, Kind.OFFER}


def test_the_name_of_the_presenter_is_put_into_a_prompt(root):
    prompt = load_methods(root)["short"].stage("ask").prompt.get("en").value
    assert fill(prompt, presenter="Marta {K}") == "Ask Marta {K} something."


FAULTS = [
    ('id = "short"', 'id = "long"', '1: "id" must be the name of the file, not "long"'),
    ('trust = "low"', 'trust = "none"', '7: "trust" must be one of low, middle, high, not "none"'),
    ("largest = 5", "largest = 2", '6: "largest" is less than "smallest"'),
    ('id = "ask"', 'id = "story"', '21: the id "story" stands here twice'),
    ('id = "ask"', 'id = "Ask me"', '22: stage 2: "id" must be a short word in small letters'),
    ('"question_open"', '"question"', '23: stage 2: "kind" must be one of story, question_fact,'),
    ('who = "members"', 'who = "nobody"', '24: stage 2: "who" must be one of presenter, members,'),
    ('"answers"', '"writes"', '25: stage 2: "presenter" cannot be "writes" while only members'),
    ('presenter = "answers"\n', "", '21: stage 2: "presenter" is missing'),
    ('who = "members"', 'who = "all"', '25: stage 2: "presenter" is only for a stage in which'),
    ("quota = 2", "quota = 0", '27: stage 2: "quota" must be from 1 to 10, not 0'),
    ("days = 2", "days = 21", '29: stage 2: "days" must be from 0 to 20, not 21'),
    ("colour = 3", "colour = 8", '30: stage 2: "colour" must be from 1 to 7, not 8'),
    ("colour = 3", "color = 3", '30: stage 2: "color" is unknown here; is "colour" meant?'),
    (', nl = "Vragen"', "", '31: stage 2: name: "nl" is missing'),
    ("Vraag {presenter}", "Vraag {naam}", '33: stage 2: "{naam}" cannot be filled in; only {pres'),
    ("To think.", "{", '34: stage 2: "{" cannot be filled in; only {presenter} can'),
    (
        '"question_open"',
        '"action"',
        '24: stage 2: "who" must be "presenter" in a stage of kind "ac',
    ),
    ('"question_open"', '"pause"', '29: stage 2: "days" must be 0 in a pause'),
    ("minutes = 3", 'reveal = "together"\nminutes = 3', '40: stage 3: "reveal" has no meaning'),
    ('kind = "story"', 'kind = "warmth"', '10: "story" gives warmth to questions, but none were'),
    ('["ideas", "choice"]', "[]", '8: "helps" needs at least 1'),
    ('["ideas", "choice"]', '["idea"]', '8: "helps" knows rewording, ideas, insight, candour,'),
    ('["ideas", "choice"]', '["ideas", "ideas"]', '8: "ideas" stands in "helps" twice'),
    (
        '"choice"]\n',
        '"choice"]\navoid_for = ["choice"]\n',
        '9: "choice" stands in "helps" too',
    ),
    ('kind = "action"', 'kind = "reflection"', '10: a method has one stage of kind "action"'),
]


@pytest.mark.parametrize(("before", "after", "reason"), FAULTS)
def test_a_fault_in_a_method_is_told(root, before, after, reason):
    assert before in METHOD
    write(root, METHOD.replace(before, after, 1))
    assert refusal(root).startswith(f"content/methods/short.toml:{reason}")


def test_a_method_of_two_stages_is_refused(root):
    write(root, METHOD.rpartition("[[stage]]")[0])
    assert refusal(root) == "content/methods/short.toml:10: a method has 3 to 10 stages, not 2"


def test_a_file_that_is_no_method_is_refused(root):
    write(root, "", "notes.txt")
    assert refusal(root) == ("content/methods/notes.txt:1: a method is a file named <id>.toml")
