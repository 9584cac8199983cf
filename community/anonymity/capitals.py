"""Words with a capital that a capital makes a name: in mid-sentence, or common as a first name."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from community.anonymity.finding import Finding, Level, What
from community.anonymity.known.first_names import FIRST_NAMES
from community.anonymity.known.towns import TOWNS
from community.anonymity.language import Language
from community.anonymity.patterns import INFIX, LETTER, UPPER, ahead
from community.anonymity.reading import Reading

_CAPITAL = re.compile(rf"(?<![^\W_])(?<![@/#.&])[{UPPER}](?:{LETTER}|['’-](?={LETTER}))+")
_SHORTENED = re.compile(r"['’](?:m|re|ve|ll|d|t)\Z")
_WHOSE = re.compile(r"['’]s\Z")

# A dash, a colon or a quotation mark may begin a sentence as well as a full stop.
_OPENING = re.compile(
    r"""(?:\A|\n|[.!?…:]["”“»’)\]*_]*\s|["“„«‘—¿¡]|(?:\s|\A)[-*•>#]+\s|[0-9a-z]\)\s)\s*["“„«‘(\[*_¿¡]*\Z"""
)
_ABBREVIATION = re.compile(
    r"""(?<!\w)(?:e\.g|i\.e|etc|vs|st|nr|no|bijv|bv|o\.a|d\.w\.z|z\.b|bzw|d\.h|usw|np|tzn|m\.in|tj|św|ks
    |p\.\ ?ej|напр|т\.е|св|ул|[^\W\d_])\.\s*\Z""",
    re.VERBOSE,
)
_JOINT = re.compile(rf"[ ]{INFIX}?|[ ]")


@dataclass(frozen=True, slots=True)
class Capital:
    """A word with a capital, and whether it has it because a sentence begins."""

    start: int
    end: int
    word: str
    opens: bool


def capitals(reading: Reading) -> list[Capital]:
    """List the words with a capital. Abbreviations, all in capitals, are none."""
    return [
        Capital(start, start + len(word), word.lower(), opens_sentence(reading, start))
        for found in _CAPITAL.finditer(reading.plain)
        if not found[0].partition("-")[0].isupper() and not _SHORTENED.search(found[0])
        for word, start in ((_WHOSE.sub("", found[0]), found.start()),)
    ]


def opens_sentence(reading: Reading, start: int) -> bool:
    """Whether a sentence begins here, so that a capital says nothing."""
    near = max(0, start - 12), start
    opening = _OPENING.search(reading.plain, *near)
    return bool(opening) and not _ABBREVIATION.search(reading.low, *near)


def strange_capitals(reading: Reading, language: Language) -> Iterator[Finding]:
    """Find names by their capital alone."""
    for run in _runs(reading, language):
        kind = What.TOWN if _is_town(reading, language, run[0]) else What.NAME
        initial = _INITIAL.match(reading.plain, run[-1].end)
        end = initial.end() if initial else run[-1].end
        yield reading.finding(run[0].start, end, Level.POSSIBLE, kind)


_INITIAL = re.compile(rf"[ ][{UPPER}][.](?=[ ,;:)]|\Z)")


def _runs(reading: Reading, language: Language) -> list[list[Capital]]:
    """Gather the words of each name: one that tells, and what else has a capital behind it."""
    words = capitals(reading)
    telling = _telling(reading, language, words)
    runs: list[list[Capital]] = []
    last: Capital | None = None
    for word in words:
        follows = last and _JOINT.fullmatch(reading.plain, last.end, word.start)
        belongs = word.word in telling or (follows and not language.names_nobody(word.word))
        if belongs and follows:
            runs[-1].append(word)
        elif belongs:
            runs.append([word])
        last = word if belongs else None
    return runs


def _telling(reading: Reading, language: Language, words: list[Capital]) -> set[str]:
    """Choose the words that are names, wherever in the text they stand."""
    strange = [word for word in words if not language.names_nobody(word.word)]
    telling = {word.word for word in strange if _is_first_name(word.word, language)}
    telling |= {word.word for word in strange if word.word in TOWNS}
    if not language.nouns_have_capitals and not _are_many(words, strange, reading.plain):
        telling |= {word.word for word in strange if not word.opens} | _often(reading, strange)
    return telling


def _is_first_name(word: str, language: Language) -> bool:
    return word in FIRST_NAMES and word not in language.also_words


def _are_many(words: list[Capital], strange: list[Capital], text: str) -> bool:
    """Whether so many have a capital that it says nothing: in a title, or in German unannounced."""
    length = len(text.split())
    within, unknown = (sum(not word.opens for word in some) for some in (words, strange))
    return within > 3 and (within * 2 > length or unknown * 6 > length)


def _often(reading: Reading, strange: list[Capital]) -> set[str]:
    """A word that opens three sentences and never has a small letter weighs as much as one within."""
    times = Counter(word.word for word in strange)
    return {word for word, count in times.items() if count > 2 and reading.low.count(word) == count}


def _is_town(reading: Reading, language: Language, first: Capital) -> bool:
    if first.word in TOWNS or first.word in FIRST_NAMES:
        return first.word in TOWNS
    near = max(0, first.start - 30), first.start
    return bool(ahead(language.places).search(reading.low, *near))
