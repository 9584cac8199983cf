"""Showing a finding in its sentence, and putting something softer in its place."""

import re

from community.anonymity.finding import Finding


def soften(text: str, finding: Finding, replacement: str) -> str:
    """Put something softer in the place of a finding, and leave the rest as it was.

    Raises `ValueError` if the piece is no longer there: the text was changed
    since, and wants a new look.
    """
    if text[finding.start : finding.end] != finding.text:
        raise ValueError("The text was changed since this was found.")
    return text[: finding.start] + replacement + text[finding.end :]


def context(text: str, finding: Finding, around: int = 32) -> tuple[str, str, str]:
    """Return what stands before a finding, the finding, and what stands behind it, for showing.

    Where the sentence goes on, whole words are left out and an ellipsis says so.
    """
    before = text[max(0, finding.start - around) : finding.start]
    after = text[finding.end : finding.end + around]
    if finding.start > around:
        before = "…" + _CUT_AHEAD.sub("", before, count=1)
    if finding.end + around < len(text):
        after = _CUT_BEHIND.sub("", after, count=1) + "…"
    return before, finding.text, after


# A half word at the edge, when there is a whole one beside it.
_CUT_AHEAD = re.compile(r"\A\S*\s+(?=\S)")
_CUT_BEHIND = re.compile(r"(?<=\S)\s+\S*\Z")
