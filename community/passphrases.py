"""What makes a passphrase good enough: long, not known to everyone, and not about its owner."""

import re
import unicodedata

from flask_babel import gettext as _

from community.errors import Refused

SHORTEST = 15  # without a second factor
LONGEST = 200

# Long ones that turn up in every leaked list, and the ones this site would invite.
KNOWN = {
    "password12345678", "password123456789", "qwertyuiop123456", "letmeinletmein123",
    "correct horse battery staple", "correcthorsebatterystaple", "administrator123",
    "welkomwelkom12345", "your seat is kept", "seven chairs in a circle", "action learning set",
    "employment plus", "erasmus employment plus", "what is said here stays here",
}  # fmt: skip
ROWS = ("0123456789", "1234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm")


def normalised(passphrase: str) -> str:
    """Return the one form of what can be typed in several, so that any keyboard opens the door."""
    return unicodedata.normalize("NFKC", passphrase)


def check_passphrase(passphrase: str, *, about: str) -> None:
    """Refuse a passphrase that somebody else could guess. `about` is what is known of its owner."""
    text = normalised(passphrase)
    if len(text) < SHORTEST:
        message = _(
            "Make it at least %(n)d characters. Four or five words are easy to keep.", n=SHORTEST
        )
        raise Refused(message, "passphrase")
    if len(text) > LONGEST:
        raise Refused(_("Keep it under %(n)d characters.", n=LONGEST + 1), "passphrase")
    if _is_guessable(text.casefold(), about.casefold()):
        message = _("That one is easy to guess. Choose words only you would put together.")
        raise Refused(message, "passphrase")


def _is_guessable(text: str, about: str) -> bool:
    bare = re.sub(r"[\W_]", "", text)
    return text in KNOWN or _repeats(bare) or _runs(bare) or _is_about(bare, about)


def _repeats(text: str) -> bool:
    """Whether it is one short piece again and again, or hardly any different characters."""
    return len(set(text)) < 6 or re.fullmatch(r"(.{1,12}?)\1+.?.?", text) is not None


def _runs(text: str) -> bool:
    """Whether it is a row of the keyboard or of the alphabet, up or down."""
    long_rows = [row * 20 for row in ROWS]
    return any(text in row or text[::-1] in row for row in long_rows)


def _is_about(text: str, about: str) -> bool:
    """Whether little is left of it without the owner's name and the site's."""
    words = [*re.findall(r"[^\W_]{3,}", about), "setwise"]
    for word in sorted(words, key=len, reverse=True):
        text = text.replace(word, "")
    return len(text) < 6
