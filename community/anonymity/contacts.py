"""Ways to reach somebody on the net: e-mail, pages on social networks, handles."""

import re
from collections.abc import Iterator

from community.anonymity.finding import Finding, Level, What
from community.anonymity.reading import Reading

_LABEL = r"[\w-]{1,63}"
_EMAIL = re.compile(rf"(?<!\w)\w[\w.%+'-]{{0,63}}@(?:{_LABEL}\.){{1,6}}[^\W\d_][\w-]{{1,23}}")

_AT = r"at|ät|apenstaart(?:je)?|klammeraffe|arroba|małpa|кльомба|маймунско[ ]а"
_DOT = r"dot|punt|punkt|punto|kropka|точка"
_ANY_DOT = rf"(?:\.|[ ]\.[ ]|[ ]?[\[({{][ ]?(?:{_DOT}|\.)[ ]?[\])}}][ ]?|[ ](?:{_DOT})[ ])"
_END = r"(?:com|org|net|info|eu|edu|gov|nl|be|de|at|es|pl|bg|uk|co|fr|it|io|me)(?!\w)"
_LOCAL = rf"(?<![\w.])\w[\w.%+-]{{0,63}}(?:[ ](?:{_DOT})[ ]\w{{1,63}}){{0,3}}"
_MAILBOX = (
    "gmail|hotmail|outlook|live|yahoo|icloud|proton|protonmail|gmx|web|ziggo|kpnmail|wp|onet|o2|abv"
)

# The sign or the dot is hidden: "jan (at) example.nl", "jan @ example [punt] nl".
_HIDDEN = re.compile(
    rf"""{_LOCAL}(?:[ ]?[\[({{][ ]?(?:{_AT}|a|@)[ ]?[\])}}][ ]?|[ ]?@[ ]?)
    {_LABEL}(?:{_ANY_DOT}{_LABEL}){{0,4}}?{_ANY_DOT}{_END}(?:{_ANY_DOT}{_END})?""",
    re.IGNORECASE | re.VERBOSE,
)
# Both are words: "jan at example punt nl". In "she applied at example.com" it is a place to work,
# unless everybody's mail is there: "jan at gmail.com".
_SPOKEN = re.compile(
    rf"""{_LOCAL}[ ](?:{_AT})[ ](?:
      {_LABEL}(?:(?:\.|[ ](?:{_DOT})[ ]){_LABEL}){{0,4}}?
      [ ](?:{_DOT})[ ]{_END}(?:[ ](?:{_DOT})[ ]{_END})?
    | (?:{_MAILBOX})\.{_END})""",
    re.IGNORECASE | re.VERBOSE,
)


def emails(reading: Reading) -> Iterator[Finding]:
    """Find e-mail addresses."""
    for email in _EMAIL.finditer(reading.plain):
        yield reading.finding(*email.span(), Level.CERTAIN, What.EMAIL)


def spelled_emails(reading: Reading) -> Iterator[Finding]:
    """Find e-mail addresses as people spell them out."""
    for pattern in (_HIDDEN, _SPOKEN):
        for email in pattern.finditer(reading.plain):
            yield reading.finding(*email.span(), Level.CERTAIN, What.EMAIL)


_REST = r"[^\s<>\"“”„«»()\[\]]*"
# The first part of an address that is a page of a network or of an organisation.
_NOBODY = (
    "about|companies|company|events?|explore|features|groups?|hashtag|help|home|i|jobs|learning|legal"
    "|login|marketplace|orgs|pages|policies|privacy|public|school|search|settings|share|sharer|shop"
    "|signup|terms|topics|trending|watch"
)
_PROFILE = re.compile(
    rf"""(?<![^\W_])(?<![@.-])(?:https?://)?(?:[\w-]{{1,20}}\.){{0,2}}
    (?:
      (?:linkedin\.com/(?:in|pub)|xing\.com/profile|bsky\.app/profile|snapchat\.com/add
        |researchgate\.net/profile|youtube\.com/(?:c|user|channel))/
    | (?:(?:facebook|fb|instagram|x|twitter|github|gitlab|vk)\.com
        |(?:fb|m|t|wa|about)\.me|linktr\.ee|orcid\.org|goldenline\.pl)/
      (?!(?:{_NOBODY})(?:[/?.\#]|(?!\S)))
    | [\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{1,3}}/@    # tiktok, youtube, medium, mastodon
    )[\w%]{_REST}""",
    re.IGNORECASE | re.VERBOSE,
)


def profiles(reading: Reading) -> Iterator[Finding]:
    """Find the pages of people on social networks. Any other address is just a link."""
    for profile in _PROFILE.finditer(reading.plain):
        end = profile.start() + len(profile[0].rstrip(".,;:!?'’…*_"))
        yield reading.finding(profile.start(), end, Level.CERTAIN, What.PROFILE)


_HANDLE = re.compile(r"(?<![^\W_])(?<![@/.%+'-])@(\w[\w.-]{1,38}\w)")


def handles(reading: Reading, mentions: frozenset[str]) -> Iterator[Finding]:
    """Find names with an @ in front, except those of people who are mentioned on the site."""
    known = {name.casefold() for name in mentions}
    for handle in _HANDLE.finditer(reading.plain):
        if handle[1].casefold() not in known:
            yield reading.finding(*handle.span(), Level.POSSIBLE, What.HANDLE)
