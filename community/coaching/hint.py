"""What the coach can notice in a text."""

from dataclasses import dataclass
from enum import StrEnum, auto


class Signal(StrEnum):
    """Why there is a hint. What stands first here is said first."""

    ADVICE_AS_QUESTION = auto()
    """An idea with a question mark: “have you tried …?”"""

    ADVICE = auto()
    """An idea, outright: “you should …”"""

    OWN_STORY = auto()
    """The writer's own experience, where the presenter's is asked about."""

    SEVERAL = auto()
    """More than one question."""

    WHY = auto()
    """A question that can sound like blame."""

    CLOSED = auto()
    """A question that yes or no would answer."""

    NO_QUESTION = auto()
    """No question mark."""

    RUN_UP = auto()
    """Many words before the question."""

    WONDER = auto()
    """Feedback that does not begin with “I wonder”."""

    HEDGE = auto()
    """A guess, worded as if it were known."""

    ONE_SENTENCE = auto()
    """A problem in more than one sentence."""

    FIRST_PERSON = auto()
    """A problem without anybody whose problem it is."""

    WORDY = auto()
    """An association with too many words to be the first that came up."""

    @property
    def is_advice(self) -> bool:
        """Whether there is an idea in it, which could wait for its own stage."""
        return self in (Signal.ADVICE_AS_QUESTION, Signal.ADVICE)


@dataclass(frozen=True, slots=True)
class Hint:
    """Something about a text that its writer may want to know."""

    signal: Signal
    start: int
    end: int
    """Where in the text the words stand that gave rise to it."""

    example: str = ""
    """How it could go on, in the language of the text; empty where the coach does not know it."""

    @property
    def park(self) -> bool:
        """Whether to offer to keep the idea for later."""
        return self.signal.is_advice
