"""What the coach listens for in each language: one file for each, `coach/<language>.toml`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from community.coaching.hint import Signal
from community.coaching.phrases import NEVER, pattern, regex
from community.content.files import ContentError, read_toml, shown_path, visible_entries
from community.content.tables import Table, read
from community.content.words import LANGUAGES

# Where its phrases stand: where a thought begins, anywhere, or at the end of a question.
KEYS = {
    Signal.ADVICE_AS_QUESTION: ("begins", "anywhere", "but_not"),
    Signal.ADVICE: ("begins", "anywhere", "but_not"),
    Signal.OWN_STORY: ("begins", "anywhere", "but_not"),
    Signal.WHY: ("begins",),
    Signal.CLOSED: ("begins", "ends", "but_not", "unless"),
    Signal.WONDER: ("begins",),
    Signal.HEDGE: ("anywhere",),
    Signal.FIRST_PERSON: ("anywhere",),
}
MAY_BE_LEFT_OUT = ("but_not", "unless", "ends")


@dataclass(frozen=True, slots=True)
class Rule:
    """How one signal is worded, and what one could write instead."""

    begins: re.Pattern[str] = NEVER
    anywhere: re.Pattern[str] = NEVER
    ends: re.Pattern[str] = NEVER
    unless: re.Pattern[str] = NEVER
    examples: tuple[str, ...] = ()

    def example(self, place: int) -> str:
        """Choose an example: always the same for the same place in a text."""
        return self.examples[place % len(self.examples)] if self.examples else ""


NO_RULE = Rule()


@dataclass(frozen=True, slots=True)
class Rules:
    """What the coach knows of one language. What it knows of every other is nothing."""

    asking: re.Pattern[str] = NEVER
    condition: re.Pattern[str] = NEVER
    lead_in: re.Pattern[str] = NEVER
    join: re.Pattern[str] = NEVER
    speech: re.Pattern[str] = NEVER
    abbreviation: re.Pattern[str] = NEVER
    signals: Mapping[Signal, Rule] | None = None

    @property
    def is_known(self) -> bool:
        """Whether there is a file for this language."""
        return self.signals is not None

    def rule(self, signal: Signal) -> Rule:
        """Find how a signal is worded."""
        return (self.signals or {}).get(signal, NO_RULE)


UNKNOWN = Rules()


@dataclass(frozen=True, slots=True)
class Coach:
    """The rules of every language there is a file for."""

    languages: Mapping[str, Rules]

    def rules(self, language: str) -> Rules:
        """Find the rules of a language; without a file, none."""
        return self.languages.get(language, UNKNOWN)


def load_coach(root: Path) -> Coach:
    """Read and check every language of the coach in the content folder `root`."""
    languages = {}
    for path in visible_entries(root / "coach"):
        if path.suffix != ".toml" or path.stem not in LANGUAGES:
            wanted = f"<language>.toml, in one of {', '.join(LANGUAGES)}"
            raise ContentError(shown_path(root, path), 1, f"the file must be named {wanted}")
        languages[path.stem] = read(read_toml(root, path), _rules)
    return Coach(languages)


def _rules(table: Table) -> Rules:
    return Rules(
        asking=_pattern(table, "asking"),
        condition=_pattern(table, "condition"),
        lead_in=_pattern(table, "lead_in"),
        join=_pattern(table, "join"),
        speech=_speech(table),
        abbreviation=_abbreviation(table),
        signals={signal: table.table(signal, partial(_rule, signal)) for signal in Signal},
    )


def _rule(signal: Signal, table: Table) -> Rule:
    wanted = KEYS.get(signal, ())
    keys = [key for key in wanted if key not in MAY_BE_LEFT_OUT or table.has(key)]
    but_not = _phrases(table, "but_not") if "but_not" in keys else ()
    patterns = {key: _pattern(table, key, but_not) for key in keys if key != "but_not"}
    return Rule(**patterns, examples=table.texts("examples", 2))


def _pattern(table: Table, key: str, but_not: tuple[str, ...] = ()) -> re.Pattern[str]:
    return pattern(_phrases(table, key), but_not=but_not if key in ("begins", "anywhere") else ())


def _phrases(table: Table, key: str) -> tuple[str, ...]:
    """Take a list of phrases, and refuse one that cannot be read by its own line."""
    phrases = table.texts(key)
    for phrase in phrases:
        try:
            regex(phrase)
        except ValueError as error:
            raise _refusal(table, key, phrase, str(error)) from None
    return phrases


def _refusal(table: Table, key: str, phrase: str, reason: str) -> ContentError:
    refusal = table.error(key, reason)
    lines = enumerate(table.page.toml.split("\n"), 1)
    found = (n for n, line in lines if n >= refusal.line and f'"{phrase}"' in line)
    return ContentError(refusal.path, next(found, refusal.line), refusal.reason)


def _speech(table: Table) -> re.Pattern[str]:
    """Make the pattern of somebody else's words: those behind “he says:”."""
    says = pattern(_phrases(table, "speech")).pattern
    return re.compile(rf"{says}\s*:(?P<said>[^\n.?!]*[?]?)", re.IGNORECASE)


def _abbreviation(table: Table) -> re.Pattern[str]:
    short = "|".join(re.escape(each) for each in table.texts("abbreviations"))
    return re.compile(rf"(?<!\w)(?:[^\W\d_]|{short})\.$", re.IGNORECASE)
