"""What loading the programme promises, tried on a programme of one module and two outcomes."""

import pytest

from community.content.files import ContentError
from community.content.programme import ActivityKind, Card, Group, load_programme

OUTLINE = """\
name = "A programme"
level = "EQF 5"
project = "2018-1"
countries = ["NL", "UK"]
languages = ["en", "nl"]

[[module]]
code = "4"
about = "coach"
title.en = "Wellbeing"
title.nl = "Welzijn"

[[module.outcome]]
code = "4.1"
title.en = "Find balance"
title.nl = "Balans vinden"

[[module.outcome]]
code = "4.2"
title.en = "Set boundaries"
title.nl = "Grenzen stellen"
"""

MODULE = """\
+++
lead = "About you."
+++
Welcome.
"""

OUTCOME = """\
+++
short = "Short title"
summary = "A summary."

[[theme]]
code = "CODE-t1"
kind = "survey"
title = "What did you take home?"
prompt = "Think of this week."

[[theme]]
code = "CODE-t2"
kind = "idea"
title = "What would you leave there?"
prompt = "Think of next week."
+++
"""

ACTIVITY = """\
+++
kind = "role_play"
title = "Your number"
minutes = 30
group = "pairs"
aim = "Practise saying no."

[guide]
aim = "To hear oneself say no."
materials = []
steps = ["Read the card.", "Play."]
hints = ["Slow down."]
pitfalls = ["Acting."]
debrief = ["What did you feel?"]

[role_play]
cards = [
  {role = "Client", text = "Ask for the number."},
  {role = "Coach", text = "Answer."},
]
+++
Take a card each.
"""


@pytest.fixture
def root(tmp_path):
    root = tmp_path / "content"
    (root / "programme" / "4").mkdir(parents=True)
    write(root, "outline.toml", OUTLINE)
    for language in ("en", "nl"):
        write(root, f"4/module.{language}.md", MODULE)
        for code in ("4.1", "4.2"):
            write(root, f"4/{code}.{language}.md", OUTCOME.replace("CODE", code))
        for number in (2, 10):
            write(root, f"4/4.2-a{number}.{language}.md", ACTIVITY)
    return root


def write(root, name, text):
    (root / "programme" / name).write_text(text, encoding="utf-8")


def change(root, name, before, after):
    text = (root / "programme" / name).read_text(encoding="utf-8")
    assert before in text
    write(root, name, text.replace(before, after, 1))


def refusal(root):
    with pytest.raises(ContentError) as refused:
        load_programme(root)
    return str(refused.value)


def test_everything_is_found_by_its_code(root):
    programme = load_programme(root)
    assert programme.module("4").title.get("nl") == ("Welzijn", "nl")
    assert programme.outcome("4.2").title.get("en").value == "Set boundaries"
    assert programme.activity("4.2-a10").outcome_code == "4.2"
    assert programme.theme("4.1-t2").kind is ActivityKind.IDEA


@pytest.mark.parametrize("code", ["", "9", "4.9", "4.2-a3", "4.2-t9", "4.2-a"])
def test_a_code_that_is_not_there_finds_nothing(root, code):
    programme = load_programme(root)
    look_ups = (programme.module, programme.outcome, programme.activity, programme.theme)
    assert [look_up(code) for look_up in look_ups] == [None] * 4


def test_activities_stand_in_the_order_of_their_numbers(root):
    outcome = load_programme(root).outcome("4.2")
    assert [activity.code for activity in outcome.activities] == ["4.2-a2", "4.2-a10"]


def test_an_activity_says_what_its_file_says(root):
    activity = load_programme(root).activity("4.2-a2")
    assert (activity.kind, activity.minutes) == (ActivityKind.ROLE_PLAY, 30)
    assert activity.group is Group.PAIRS
    assert activity.instructions.get("nl") == ("Take a card each.", "nl")
    assert activity.guide.get("en").value.steps == ("Read the card.", "Play.")
    assert activity.cards.get("en").value[1] == Card("Coach", "Answer.")
    assert (activity.questions, activity.reflection) == (None, None)


def test_a_module_about_the_coach_is_personal(root):
    assert load_programme(root).module("4").is_personal


def test_a_background_nobody_has_written_yet_is_nothing(root):
    assert load_programme(root).outcome("4.1").background is None


def test_a_background_in_one_language_is_shown_in_that_one(root):
    write(root, "4/4.1.nl.md", OUTCOME.replace("CODE", "4.1") + "Achtergrond.\n")
    assert load_programme(root).outcome("4.1").background.get("en") == ("Achtergrond.", "nl")


def test_a_third_language_may_be_there_in_part(root):
    write(root, "4/4.1.de.md", OUTCOME.replace("CODE", "4.1").replace("Short title", "Kurz"))
    programme = load_programme(root)
    assert programme.outcome("4.1").short.get("de") == ("Kurz", "de")
    assert programme.outcome("4.2").short.get("de") == ("Short title", "en")


@pytest.mark.parametrize("name", ["4/module.nl.md", "4/4.1.en.md", "4/4.2-a2.nl.md"])
def test_a_gap_in_a_promised_language_is_refused(root, name):
    (root / "programme" / name).unlink()
    assert refusal(root) == (
        f"content/programme/{name}:1: the file is missing; outline.toml promises en, nl"
    )


@pytest.mark.parametrize("name", ["4.3", "1.1", "module-a1", "4.2-a0", "4.2-b1", "notes"])
def test_a_code_outside_the_outline_is_refused(root, name):
    write(root, f"4/{name}.en.md", MODULE)
    assert refusal(root) == (
        f'content/programme/4/{name}.en.md:1: "{name}" is no outcome or activity of module 4'
    )


def test_a_module_outside_the_outline_is_refused(root):
    (root / "programme" / "5").mkdir()
    assert refusal(root) == "content/programme/5:1: outline.toml has no such module"


OUTLINE_FAULTS = [
    ('code = "4.2"', 'code = "5.2"', '19: module 1: outcome 2: "code" must be like 4.1, not "5.2"'),
    ('code = "4.2"', 'code = "4.1"', '19: the code "4.1" stands here twice'),
    ('title.nl = "Welzijn"\n', "", '10: module 1: title: "nl" is missing'),
    ('about = "coach"', 'about = "us"', '9: module 1: "about" must be one of client, coach'),
    ('["en", "nl"]', '["en", "xx"]', '5: "languages" knows no xx'),
]


@pytest.mark.parametrize(("before", "after", "reason"), OUTLINE_FAULTS)
def test_a_fault_in_the_outline_is_told(root, before, after, reason):
    change(root, "outline.toml", before, after)
    assert refusal(root).startswith(f"content/programme/outline.toml:{reason}")


OUTCOME_FAULTS = [
    ('summary = "A summary."\n', "", '1: "summary" is missing'),
    ('"4.1-t2"', '"4.2-t2"', '12: theme 2: "code" must be like 4.1-t1 in this file, not "4.2-t2"'),
    ('"4.1-t2"', '"4.1-t1"', '12: theme 2: the code "4.1-t1" stands here twice'),
    ('kind = "idea"', 'kind = "quiz"', '13: theme 2: "kind" must be one of case_study, example,'),
    ('prompt = "Think of next week."', 'promt = "x"', '15: theme 2: "promt" is unknown here; is'),
]


@pytest.mark.parametrize(("before", "after", "reason"), OUTCOME_FAULTS)
def test_a_fault_in_an_outcome_is_told(root, before, after, reason):
    change(root, "4/4.1.en.md", before, after)
    assert refusal(root).startswith(f"content/programme/4/4.1.en.md:{reason}")


def test_an_outcome_without_a_theme_is_refused(root):
    write(root, "4/4.1.en.md", '+++\nshort = "A"\nsummary = "B"\n+++\n')
    assert refusal(root) == 'content/programme/4/4.1.en.md:1: "theme" is missing'


ACTIVITY_FAULTS = [
    ('group = "pairs"', 'group = "trios"', '5: "group" must be one of alone, pairs, group, not'),
    ("minutes = 30", 'minutes = "30"', '4: "minutes" must be a whole number'),
    ('aim = "To hear', 'aims = "To hear', '9: guide: "aims" is unknown here; is "aim" meant?'),
    ('steps = ["Read the card.", "Play."]', "steps = []", '11: guide: "steps" needs at least 1'),
    ('role = "Coach"', 'rol = "Coach"', '19: role_play: cards 2: "rol" is unknown here; is "role"'),
    ('kind = "role_play"', 'kind = "idea"', '16: "role_play" is unknown here'),
    ("Take a card each.\n", "", "21: there is no text under the front matter"),
]


@pytest.mark.parametrize(("before", "after", "reason"), ACTIVITY_FAULTS)
def test_a_fault_in_an_activity_is_told(root, before, after, reason):
    change(root, "4/4.2-a2.en.md", before, after)
    assert refusal(root).startswith(f"content/programme/4/4.2-a2.en.md:{reason}")


DISAGREEMENTS = [
    ("4.2-a2", "minutes = 30", "minutes = 25", '4: "minutes" is 25 here, but 30 in'),
    ("4.2-a2", '"pairs"', '"group"', '5: "group" is group here, but pairs in'),
    (
        "4.2-a2",
        'text = "Answer."},',
        'text = "A."}, {role = "X", text = "B."},',
        '17: "cards" is 3',
    ),
    ("4.1", 'kind = "idea"', 'kind = "survey"', "11: theme 4.1-t2 is survey here, but idea in"),
    ("4.1", '"4.1-t2"', '"4.1-t3"', "11: theme 4.1-t3 is idea here, but missing in"),
]


@pytest.mark.parametrize(("code", "before", "after", "reason"), DISAGREEMENTS)
def test_a_translation_of_something_else_is_refused(root, code, before, after, reason):
    change(root, f"4/{code}.nl.md", before, after)
    assert refusal(root).startswith(f"content/programme/4/{code}.nl.md:{reason}")


def test_a_theme_that_was_not_translated_is_refused(root):
    english = "content/programme/4/4.1.en.md"
    start, _, _ = OUTCOME.replace("CODE", "4.1").rpartition("[[theme]]")
    write(root, "4/4.1.nl.md", f"{start}+++\n")
    assert refusal(root) == (
        f"content/programme/4/4.1.nl.md:1: theme 4.1-t2 is missing; it stands in {english}"
    )


def test_a_case_study_may_have_questions(root):
    for language in ("en", "nl"):
        study = ACTIVITY.replace('"role_play"', '"case_study"').partition("[role_play]")[0]
        study += '[case_study]\nquestions = ["What strikes you?"]\n+++\nRead.\n'
        write(root, f"4/4.2-a2.{language}.md", study)
    assert load_programme(root).activity("4.2-a2").questions.get("nl").value == (
        "What strikes you?",
    )
