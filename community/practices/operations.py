"""Writing a practice down, and showing it to others."""

from collections.abc import Sequence
from typing import Any

from flask_babel import gettext as _
from sqlalchemy import and_, select

from community import clock
from community.accounts.models import User
from community.cases.models import Action, Case
from community.database import db
from community.errors import Refused
from community.events import Verb, record
from community.practices.models import Practice
from community.sharing import require_anonymous

TEXTS = (
    "title", "summary", "for_whom", "not_for", "material", "steps", "why", "saw", "pitfalls",
    "may_change", "must_stay", "source",
)  # fmt: skip


def start_practice(
    *, by: User, case: Case | None = None, look_backs: Sequence[Action] = ()
) -> Practice:
    """Begin a draft that only its author can see. One they began before is taken up again."""
    begun = (
        Practice.from_case_id == case.id
        if case
        else and_(Practice.from_case_id.is_(None), Practice.version == 0, Practice.title == "")
    )
    practice = db.session.scalar(
        select(Practice)
        .where(Practice.author_id == by.id, Practice.published_at.is_(None), begun)
        .limit(1)
    )
    if practice is None:
        practice = Practice(author=by, language=by.language, country=by.country)
        db.session.add(practice)
        if case:
            _take_from(case, look_backs, practice)
        db.session.flush()
    return practice


def _take_from(case: Case, look_backs: Sequence[Action], practice: Practice) -> None:
    """Take over what a case taught. Its story stays where it is."""
    practice.from_case = case
    practice.title = case.title
    practice.outcomes = list(case.outcomes)
    practice.language = case.language
    practice.saw = "\n\n".join(
        told for action in look_backs for told in (action.happened, action.taught) if told
    )[: Practice.TEXT_MAX]


def save_practice(
    practice: Practice, *, by: User, version: int | None, fields: dict[str, Any]
) -> None:
    """Keep what was written. A window that began with an older version overwrites nothing."""
    db.session.flush()  # or refresh() would forget what was changed a moment ago
    db.session.refresh(practice, with_for_update=True)
    if all(getattr(practice, name) == value for name, value in fields.items()):
        return
    if version != practice.version:
        raise Refused(
            _("You changed this practice in another window. Nothing was overwritten."), "version"
        )
    if practice.is_published:
        _require_same_circle(practice, fields)
        _require_readable(fields, by=by)
    for name, value in fields.items():
        setattr(practice, name, value)
    practice.version += 1
    practice.saved_at = clock.now()


def publish(practice: Practice, *, by: User) -> None:
    """Show a practice to everyone here, or to one set. Publishing it twice is not an error."""
    if practice.is_published:
        return
    names = (*TEXTS, "outcomes", "set_id")
    _require_readable({name: getattr(practice, name) for name in names}, by=by)
    practice.published_at = clock.now()
    record(Verb.PRACTICE_PUBLISHED, practice, by=by)


def _require_readable(fields: dict[str, Any], *, by: User) -> None:
    """Refuse a practice that others could not use, or that could give a client away."""
    needed = {
        "title": _("Give it a title that says what one does."),
        "summary": _("Say in a sentence or two what it is."),
        "outcomes": _("Choose at least one outcome that it belongs to."),
        "steps": _("Write down what one does, one step a line."),
    }
    for name, reason in needed.items():
        if not fields[name]:
            raise Refused(reason, name)
    for name in TEXTS:
        require_anonymous(fields[name], name)
    _require_place(fields, by=by)


def _require_place(fields: dict[str, Any], *, by: User) -> None:
    """Keep what is about the coach's own wellbeing in a set, and out of sets one is not in."""
    set_id = fields["set_id"]
    if set_id is None and any(code.startswith("4.") for code in fields["outcomes"]):
        raise Refused(
            _("Module 4 is about yourself, and stays in a set. Choose which one."), "for_set"
        )
    if set_id is not None and not by.may_write_in(set_id):
        raise Refused(_("Choose a set in which you may write."), "for_set")


def _require_same_circle(practice: Practice, fields: dict[str, Any]) -> None:
    """Never let a text become readable by others than it was written for."""
    if practice.set_id is not None and fields["set_id"] != practice.set_id:
        raise Refused(
            _("This was written for one set, and stays there. For others, write a new one."),
            "for_set",
        )
