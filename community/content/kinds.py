"""The fixed words that content files may use."""

from __future__ import annotations

from enum import StrEnum


class ActivityKind(StrEnum):
    """The eight kinds of activity in the workbooks."""

    CASE_STUDY = "case_study"
    EXAMPLE = "example"
    ASSIGNMENT = "assignment"
    RESEARCH = "research"
    GROUP_DISCUSSION = "group_discussion"
    ROLE_PLAY = "role_play"
    IDEA = "idea"
    SURVEY = "survey"


class Group(StrEnum):
    """With whom an activity is done."""

    ALONE = "alone"
    PAIRS = "pairs"
    GROUP = "group"


class About(StrEnum):
    """Whose life a module is about: the client's, or the coach's own."""

    CLIENT = "client"
    COACH = "coach"


class Kind(StrEnum):
    """What a stage makes; also the kind of a contribution written in it."""

    STORY = "story"
    QUESTION_FACT = "question_fact"
    QUESTION_OPEN = "question_open"
    WARMTH = "warmth"
    ASSOCIATION = "association"
    HYPOTHESIS = "hypothesis"
    PROBLEM_STATEMENT = "problem_statement"
    ADVICE = "advice"
    OFFER = "offer"
    WARM_FEEDBACK = "warm_feedback"
    COOL_FEEDBACK = "cool_feedback"
    REACTION = "reaction"
    REFLECTION = "reflection"
    PROCESS = "process"
    APPRECIATION = "appreciation"
    TALK = "talk"
    PRIVATE_NOTE = "private_note"
    PAUSE = "pause"
    ACTION = "action"
    LEARNING = "learning"

    @property
    def is_question(self) -> bool:
        """Whether it asks the presenter something."""
        return self in (Kind.QUESTION_FACT, Kind.QUESTION_OPEN)

    @property
    def is_advice(self) -> bool:
        """Whether a parked idea can become one."""
        return self in (Kind.ADVICE, Kind.OFFER)


class Who(StrEnum):
    """Who writes in a stage. Facilitators count as members."""

    PRESENTER = "presenter"
    MEMBERS = "members"
    ALL = "all"


class Presenter(StrEnum):
    """What the presenter does in a stage; `writes` follows from who writes."""

    WRITES = "writes"
    ANSWERS = "answers"
    READS = "reads"
    AWAY = "away"


class Reveal(StrEnum):
    """When others see what somebody wrote: at once, or when the stage closes."""

    AT_ONCE = "at_once"
    TOGETHER = "together"


class Trust(StrEnum):
    """How well the people in a set must know each other for a method to be safe."""

    LOW = "low"
    MIDDLE = "middle"
    HIGH = "high"

    def is_enough_for(self, needed: Trust) -> bool:
        """Whether a set with this much trust can bear what a method needs."""
        levels = list(Trust)
        return levels.index(self) >= levels.index(needed)


class Help(StrEnum):
    """What a presenter hopes for."""

    REWORDING = "rewording"
    IDEAS = "ideas"
    INSIGHT = "insight"
    CANDOUR = "candour"
    RECOGNITION = "recognition"
    CHOICE = "choice"
    IMPROVEMENT = "improvement"
