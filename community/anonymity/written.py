"""Numbers as people write them down: in one piece, or in groups."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_GROUP = re.compile(r"[0-9]+")
_BETWEEN = ("", " ", ".", "-", "/")
_MOST_GROUPS = 6
_FEWEST_DIGITS, _MOST_DIGITS = 8, 11


@dataclass(frozen=True, slots=True)
class Written:
    """A number as it was written down: `1112.22.333` has the shape `4.2.3`."""

    start: int
    end: int
    digits: str
    shape: str

    @property
    def is_even(self) -> bool:
        """Whether the same sign separates all its groups; otherwise it may be two numbers."""
        return len(set(re.sub("[0-9]", "", self.shape))) <= 1


def written_numbers(numbers: str) -> Iterator[Written]:
    """Go through every number of 8 to 11 digits, alone or in neighbouring groups."""
    groups = list(_GROUP.finditer(numbers))
    for first, head in enumerate(groups):
        digits = shape = ""
        end = head.start()
        for group in groups[first : first + _MOST_GROUPS]:
            between = numbers[end : group.start()]
            digits += group[0]
            if between not in _BETWEEN or len(digits) > _MOST_DIGITS:
                break
            shape += f"{between}{len(group[0])}"
            end = group.end()
            if len(digits) >= _FEWEST_DIGITS and _stands_alone(numbers, head.start(), end):
                yield Written(head.start(), end, digits, shape)


def _stands_alone(numbers: str, start: int, end: int) -> bool:
    """Part of a word, of a code or of a longer number is not a number."""
    return not (_CONTINUES.match(numbers, start) or _GOES_ON.match(numbers, end))


_CONTINUES = re.compile(
    r"(?<=\w)(?<!bsn)(?<!pesel)(?<!egn)(?<!егн)(?<!nhs)|(?<=[0-9][.,/-])", re.IGNORECASE
)
_GOES_ON = re.compile(r"\w|[.,/-][0-9]")
