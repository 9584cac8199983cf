"""What people typed, made safe to show: the one place that turns Markdown into HTML."""

import re
import unicodedata

import nh3
from markdown_it import MarkdownIt

# Raised when the rules below change; rows rendered by an older one are rendered again when edited.
RENDERER = 1

TAGS = {
    "p", "br", "strong", "em", "s", "code", "pre", "blockquote", "ul", "ol", "li", "a", "hr",
    "h3", "h4",
}  # fmt: skip
ATTRIBUTES = {"a": {"href"}, "ol": {"start"}}

# What nobody types on purpose: control characters, direction overrides, lone surrogates.
_UNWANTED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
_markdown = MarkdownIt("js-default", {"html": False, "linkify": True, "typographer": False})
_markdown.disable(["image", "table", "lheading"])


def render(source: str) -> str:
    """Turn Markdown into HTML that can do no harm."""
    html = _markdown.render(source)
    html = re.sub(r"<(/?)h[12]>", r"<\1h3>", html)  # a post never outranks its page's headings
    return nh3.clean(
        html,
        tags=TAGS,
        attributes=ATTRIBUTES,
        url_schemes={"http", "https", "mailto"},
        link_rel="nofollow noopener noreferrer",
    )


def clean(typed: str) -> str:
    """Keep what a person meant to type: one kind of line end, no invisible tricks, no edges."""
    text = _UNWANTED.sub("", typed.replace("\r\n", "\n").replace("\r", "\n"))
    return unicodedata.normalize("NFC", text).strip()


def excerpt(source: str, length: int = 140) -> str:
    """Return the beginning of a text as one plain line, cut between words."""
    line = re.sub(r"\s+", " ", re.sub(r"^[>#*\-\s]+|[*_`]", "", source, flags=re.M)).strip()
    if len(line) <= length:
        return line
    return line[:length].rsplit(" ", 1)[0].rstrip(",;:.") + "…"
