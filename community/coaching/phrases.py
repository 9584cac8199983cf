"""Phrases, the way the files of the coach write them, made into patterns.

    have|had you (ever|already) [tried|thought about]

Words are separated by spaces, and choices by |. What stands in round brackets may be left out, and
square ones hold choices of more than one word. A * stands for any letters, alone for any word, and
... for up to six words. A word with a capital is meant with its capital.
"""

import re
from collections.abc import Iterable

GAP = "..."
NEVER = re.compile(r"(?!)")

_BETWEEN = r"[\s,]+"
_ANY_WORD = r"\w[\w'-]*"
_TOKEN = re.compile(r"\.\.\.|\([^()]+\)|\[[^\[\]]+\]|[^\s()\[\]]+|\S")
_CHOICE = re.compile(r"[\w'*-]+(?: [\w'*-]+)*")


def pattern(phrases: Iterable[str], *, but_not: Iterable[str] = ()) -> re.Pattern[str]:
    """Make one pattern that finds any of these phrases, where none of the others stands."""
    wanted = "|".join(map(regex, phrases))
    if not wanted:
        return NEVER
    unwanted = "|".join(map(regex, but_not))
    exception = rf"(?!(?:{unwanted})(?!\w))" if unwanted else ""
    return re.compile(rf"(?<!\w){exception}(?:{wanted})(?!\w)", re.IGNORECASE)


def regex(phrase: str) -> str:
    """Turn one phrase into a regular expression; a ValueError says what is wrong with it."""
    first, *rest = _TOKEN.findall(phrase)
    if first == GAP or first.startswith("("):
        raise ValueError(f'"{phrase}" must begin with a word')
    return _word(first, phrase) + "".join(_next(token, phrase) for token in rest)


def _next(token: str, phrase: str) -> str:
    if token == GAP:
        return rf"(?:{_BETWEEN}{_ANY_WORD}){{0,6}}?"
    if token.startswith("("):
        return rf"(?:{_BETWEEN}{_word(token, phrase)})?"
    return _BETWEEN + _word(token, phrase)


def _word(token: str, phrase: str) -> str:
    choices = token.strip("()[]").split("|")
    if not all(map(_CHOICE.fullmatch, choices)):
        raise ValueError(f'"{phrase}" is not a phrase: "{token}"')
    return rf"(?:{'|'.join(map(_choice, choices))})"


def _choice(choice: str) -> str:
    if choice == "*":
        return _ANY_WORD
    letters = re.escape(choice).replace(r"\*", r"[\w'-]*").replace("'", "'?").replace(r"\ ", r"\s+")
    return f"(?-i:{letters})" if choice != choice.lower() else letters
