"""The words for everything that has a fixed list of choices, in the reader's language."""

from typing import Any

from flask import Flask
from flask_babel import lazy_gettext as _l
from wtforms.fields import SelectChoice  # type: ignore[attr-defined]

ACTIVITY_KINDS = {
    "case_study": _l("Case study"),
    "example": _l("Example"),
    "assignment": _l("Assignment"),
    "research": _l("Research"),
    "group_discussion": _l("Group discussion"),
    "role_play": _l("Role play"),
    "idea": _l("Idea"),
    "survey": _l("Survey"),
}
ACTIVITY_ICONS = {
    "case_study": "scroll-text",
    "example": "glasses",
    "assignment": "notebook-pen",
    "research": "telescope",
    "group_discussion": "messages-square",
    "role_play": "drama",
    "idea": "lightbulb",
    "survey": "clipboard-list",
}
ACTIVITY_GROUPS = {
    "alone": _l("alone"),
    "pairs": _l("in pairs"),
    "group": _l("in the group"),
}
HELP = {
    "rewording": _l("Help me word my question"),
    "ideas": _l("Ideas I can use soon"),
    "insight": _l("Insight into what is going on"),
    "candour": _l("Be honest with me"),
    "recognition": _l("To know I am not the only one"),
    "choice": _l("Help with a choice between two things"),
    "improvement": _l("Improve something I made"),
}
TRUST = {
    "low": _l("For any set"),
    "middle": _l("When you know each other"),
    "high": _l("When you trust each other"),
}
URGENCY = {
    "before_next_meeting": _l("Before our next meeting"),
    "this_month": _l("This month"),
    "no_hurry": _l("There is no hurry"),
}
TAGS = {
    "obligation": _l("has to, or wants to"),
    "benefits": _l("benefits and sanctions"),
    "literacy": _l("reading and writing"),
    "language": _l("language"),
    "debts": _l("debts"),
    "health": _l("health"),
    "care": _l("caring for others"),
    "record": _l("criminal record"),
    "unrealistic_wish": _l("a wish that may not fit"),
    "employer": _l("an employer’s doubts"),
    "no_show": _l("not turning up"),
    "boundaries": _l("boundaries and safety"),
}
CONTRIBUTION_KINDS = {
    "question_fact": _l("clarifying question"),
    "question_open": _l("open question"),
    "association": _l("association"),
    "hypothesis": _l("hunch"),
    "problem_statement": _l("the problem in one sentence"),
    "advice": _l("suggestion"),
    "offer": _l("experience"),
    "warm_feedback": _l("what fits"),
    "cool_feedback": _l("what I wonder"),
    "reaction": _l("reaction"),
    "reflection": _l("reflection"),
    "process": _l("how we worked"),
    "appreciation": _l("appreciation"),
    "talk": _l("thought"),
    "private_note": _l("note to myself"),
    "learning": _l("what I take with me"),
}
WARMTHS = {"cold": _l("Cold"), "lukewarm": _l("Lukewarm"), "warm": _l("Warm")}
CASE_STATES = {
    "draft": _l("Draft"),
    "shared": _l("Shared, no round yet"),
    "in_round": _l("In a round"),
    "acting": _l("Acting"),
    "looked_back": _l("Looked back"),
    "sealed": _l("Sealed"),
    "withdrawn": _l("Withdrawn"),
}
DID = {
    "did": _l("I did it"),
    "otherwise": _l("I did something else"),
    "did_not": _l("I didn’t do it"),
}
PRACTICE_SETTINGS = {
    "one_to_one": _l("One to one"),
    "group": _l("In a group"),
    "either": _l("One to one or in a group"),
}
READING_LEVELS = {
    "none": _l("None"),
    "little": _l("A little"),
    "normal": _l("Ordinary reading"),
}
CIRCLES = {
    "private": _l("Only me"),
    "facilitators": _l("Facilitators"),
    "set": _l("The set"),
}
NOTE_KINDS = {
    "observation": _l("What I noticed"),
    "process": _l("How we work"),
    "follow_up": _l("To come back to"),
}
FLAG_REASONS = {
    "names_client": _l("A client could be recognised"),
    "hurtful": _l("It hurts somebody"),
    "off_agreement": _l("It is not what we agreed"),
    "other": _l("Something else"),
}
ROLES = {"member": _l("Member"), "facilitator": _l("Facilitator")}
COUNTRIES = {
    "AT": _l("Austria"),
    "BG": _l("Bulgaria"),
    "NL": _l("Netherlands"),
    "PL": _l("Poland"),
    "ES": _l("Spain"),
    "GB": _l("United Kingdom"),
}
WRITTEN_IN = {
    "en": _l("English"),
    "nl": _l("Dutch"),
    "de": _l("German"),
    "es": _l("Spanish"),
    "pl": _l("Polish"),
    "bg": _l("Bulgarian"),
}
FOUND = {
    "email": _l("an e-mail address"),
    "phone": _l("a phone number"),
    "profile": _l("the page of somebody on a network"),
    "handle": _l("somebody’s name on a network"),
    "iban": _l("a bank account number"),
    "bsn": _l("a Dutch citizen service number"),
    "v_number": _l("a Dutch aliens number"),
    "pesel": _l("a Polish personal number"),
    "egn": _l("a Bulgarian personal number"),
    "lnch": _l("a Bulgarian personal number"),
    "svnr": _l("an Austrian insurance number"),
    "dni": _l("a Spanish identity number"),
    "nie": _l("a Spanish identity number"),
    "nino": _l("a National Insurance number"),
    "nhs": _l("an NHS number"),
    "uln": _l("a learner number"),
    "case_number": _l("a file or client number"),
    "name": _l("a name"),
    "colleague": _l("the name of somebody in your set"),
    "street": _l("an address"),
    "postcode": _l("a postcode"),
    "birth_date": _l("when somebody was born"),
    "age": _l("an exact age"),
    "date": _l("an exact date"),
    "town": _l("the name of a place"),
    "employer": _l("the name of an employer"),
    "school": _l("the name of a school"),
    "worship": _l("the name of a place of worship"),
    "club": _l("the name of a club"),
    "job": _l("work that few people do"),
    "origin": _l("faith and origin together"),
    "family": _l("a family with the number of its children"),
    "diagnosis": _l("a diagnosis"),
    "news": _l("something others may have read or heard"),
    "quote": _l("somebody’s own words, and many of them"),
}
COACH = {
    "advice_as_question": _l("This sounds like a suggestion."),
    "advice": _l("This sounds like a suggestion."),
    "own_story": _l("Here you tell about yourself."),
    "several": _l("There is more than one question here."),
    "why": _l("“Why” can sound like blame."),
    "closed": _l("Yes or no would answer this."),
    "no_question": _l("There is no question mark yet."),
    "run_up": _l("It takes a while to reach your question."),
    "wonder": _l("Here it helps to begin with “I wonder …”."),
    "hedge": _l("This reads as if you were sure."),
    "one_sentence": _l("One sentence is enough here."),
    "first_person": _l("Whose problem is it?"),
    "wordy": _l("This has grown longer than a first thought."),
}
COACH_BECAUSE = {
    "advice_as_question": _l("It may be a good one. Is there a question behind it?"),
    "advice": _l("It may be a good one. Is there a question behind it?"),
    "own_story": _l(
        "Your experience is worth telling, and its turn comes later. "
        "What would you like to know about theirs?"
    ),
    "several": _l("Which one matters most to you? The others can wait for the answer."),
    "why": _l(
        "However kindly you mean it, it makes people explain themselves. "
        "What would you like to understand?"
    ),
    "closed": _l("A question that begins with what, how or which leaves more room."),
    "no_question": _l("What would you like to know?"),
    "run_up": _l("Is all of it needed, or can your question stand alone?"),
    "wonder": _l("It leaves room to see it in another way."),
    "hedge": _l("With a “perhaps” or an “I guess” it is easier to take, and to leave."),
    "one_sentence": _l("Which one would you keep?"),
    "first_person": _l("It becomes clearer as “my problem is that I …”."),
    "wordy": _l("About 25 words will do. Which image or feeling came first?"),
}

SET_STATES = {
    "forming": _l("Forming"),
    "running": _l("Running"),
    "closing": _l("Closing"),
    "archived": _l("Archived"),
}

SOFTER_HINT: dict[str, Any] = {
    "name": _l("Your set can do without it: “my client” says as much."),
    "colleague": _l("If you mean to call on them, write @ in front. If not, ask them first."),
    "street": _l("If the place matters at all, the kind of place is enough."),
    "postcode": _l("If the place matters at all, the kind of place is enough."),
    "birth_date": _l("A phase of life says as much: late forties, just out of school."),
    "age": _l("A phase of life says as much: late forties, just out of school."),
    "date": _l("“Last spring” is enough, or what came first and what came next."),
    "town": _l("The kind of place is enough: a small town, a village by the sea."),
    "employer": _l("The kind of work is enough: a warehouse, a bakery."),
    "school": _l("The kind of school is enough."),
    "worship": _l("“Where she prays” is enough, if it matters."),
    "club": _l("The kind of club is enough: a choir, a football club."),
    "job": _l("The field is enough: works with animals, works with metal."),
    "origin": _l("Keep only the one that matters to your question."),
    "family": _l("“Has care duties” is often enough."),
    "diagnosis": _l("What it means at work helps your set more: tires soon, needs quiet."),
    "news": _l("Others may remember it. Your question can probably do without."),
    "quote": _l("In your own words it keeps its sense, and nobody hears the voice."),
}
NUMBERS = {
    "2": _l("two"), "3": _l("three"), "4": _l("four"), "5": _l("five"), "6": _l("six"),
    "7": _l("seven"), "8": _l("eight"), "9": _l("nine"), "10": _l("ten"),
}  # fmt: skip


def in_letters(number: int) -> str:
    """Return a small number as a word, as one would say it."""
    return str(NUMBERS.get(str(number), number))


def init_words(app: Flask) -> None:
    """Let templates say `words.HELP[case.help]`."""
    names = {name: value for name, value in globals().items() if name.isupper()}
    app.jinja_env.globals["words"] = Words(names)
    app.jinja_env.filters["in_letters"] = in_letters


class Words:
    """The tables above, by name."""

    def __init__(self, tables: dict[str, Any]) -> None:
        self.__dict__.update(tables)


def choices(table: dict[str, Any], *, empty: Any = None) -> list[SelectChoice]:
    """Return the options of a choice field, with an empty one in front if asked."""
    first = [SelectChoice("", empty)] if empty is not None else []
    return first + [SelectChoice(value, words) for value, words in table.items()]
