"""Raising a concern about a text, and deciding what is done about it."""

from flask_babel import gettext as _
from sqlalchemy import ColumnElement, select

from community import clock
from community.accounts.models import User
from community.cases.rounds.models import Contribution
from community.database import db
from community.discussions.models import Post
from community.errors import Refused
from community.events import Verb, record
from community.moderation.models import Flag, FlagReason, Measure, ModerationEntry
from community.practices.models import Practice
from community.sets.models import Membership, Role
from community.sharing import require_anonymous

Text = Post | Contribution | Practice


def flag(text: Text, *, by: User, reason: str, words: str = "") -> Flag:
    """Tell whoever looks after this place of a concern. Telling them twice is one concern."""
    if text.author_id == by.id:
        raise Refused(_("This is your own text: you can change it yourself."))
    db.session.refresh(text, with_for_update=True)
    same = db.session.scalar(select(Flag).where(Flag.by_id == by.id, *_open_flags_about(text)))
    if same:
        return same
    raised = Flag(reason=FlagReason(reason), words=words, set_id=text.set_id, by=by, **_about(text))
    db.session.add(raised)
    record(Verb.TEXT_FLAGGED, text, by=by)
    return raised


def hide(text: Text, *, by: User, reason: str) -> None:
    """Hide a text, with a reason that its author and its readers see. Twice is once."""
    _require_somebody_else(text, by)
    require_anonymous(reason, "reason")
    db.session.refresh(text, with_for_update=True)
    if text.hidden_at is None:
        text.hidden_at, text.hidden_because = clock.now(), reason
        _log(text, Measure.HIDDEN, by=by, reason=reason)
        record(Verb.TEXT_HIDDEN, text, by=by, about=text.author)
    _settle(text)


def restore(text: Text, *, by: User, reason: str = "") -> None:
    """Show a hidden text again."""
    _require_somebody_else(text, by)
    db.session.refresh(text, with_for_update=True)
    if text.hidden_at is not None:
        text.hidden_at, text.hidden_because = None, ""
        _log(text, Measure.RESTORED, by=by, reason=reason)
        record(Verb.TEXT_RESTORED, text, by=by, about=text.author)


def leave(text: Text, *, by: User, reason: str) -> None:
    """Decide that a text is fine as it is. The reason stays in the log."""
    _require_somebody_else(text, by)
    db.session.refresh(text, with_for_update=True)
    if _settle(text):
        _log(text, Measure.LEFT, by=by, reason=reason)


def has_another_judge(text: Text, by: User) -> bool:
    """Whether somebody else than its author looks after the place where a text stands."""
    others = select(User.id).where(User.id != by.id, User.suspended_at.is_(None))
    if text.set_id is None:
        return db.session.scalar(others.where(User.is_steward).limit(1)) is not None
    return (
        db.session.scalar(
            others.join(Membership, Membership.user_id == User.id)
            .where(
                Membership.set_id == text.set_id,
                Membership.role == Role.FACILITATOR,
                Membership.left_at.is_(None),
                Membership.assented_at.is_not(None),
            )
            .limit(1)
        )
        is not None
    )


def _require_somebody_else(text: Text, by: User) -> None:
    if text.author_id == by.id and has_another_judge(text, by):
        raise Refused(_("This is your own text. Somebody else who looks after it decides."))


def _settle(text: Text) -> bool:
    """Close every open concern about a text: one decision answers them all."""
    found = db.session.scalars(select(Flag).where(*_open_flags_about(text))).all()
    for raised in found:
        raised.decided_at = clock.now()
    return bool(found)


def _log(text: Text, measure: Measure, *, by: User, reason: str) -> None:
    about = _about(text)
    entry = ModerationEntry(measure=measure, reason=reason, set_id=text.set_id, by=by, **about)
    db.session.add(entry)


def _about(text: Text) -> dict[str, int]:
    return {f"{text.__tablename__}_id": text.id}


def _open_flags_about(text: Text) -> tuple[ColumnElement[bool], ...]:
    ((column, row_id),) = _about(text).items()
    return (getattr(Flag, column) == row_id, Flag.decided_at.is_(None))
