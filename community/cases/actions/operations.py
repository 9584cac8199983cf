"""Deciding what to do, telling how it went, and keeping what it taught."""

from datetime import date

from flask_babel import gettext as _
from sqlalchemy import select

from community import clock
from community.accounts.models import User
from community.cases.models import Action, Case, CaseState, Did, LearningLine
from community.database import db
from community.errors import Refused
from community.events import Verb, record
from community.sharing import require_anonymous


def set_action(case: Case, *, by: User, what: str, by_when: date, how_we_can_tell: str) -> Action:
    """Decide on something to do. Sending it twice makes one action."""
    if case.is_over:
        raise Refused(_("This case has ended. Bring it again as a new one."))
    if by_when < clock.now().date():
        raise Refused(_("That day has passed. Choose one to come."), "by_when")
    for name, value in (("what", what), ("how_we_can_tell", how_we_can_tell)):
        require_anonymous(value, name)
    same = db.session.scalar(
        select(Action).where(Action.case_id == case.id, Action.what == what, Action.did.is_(None))
    )
    if same:
        return same
    action = Action(
        case=case, set_id=case.set_id, owner=by, what=what, by_when=by_when,
        how_we_can_tell=how_we_can_tell,
    )  # fmt: skip
    db.session.add(action)
    if case.state is CaseState.LOOKED_BACK:
        case.state = CaseState.ACTING
    case.no_action_because = ""
    record(Verb.ACTION_SET, action, by=by)
    return action


def no_action(case: Case, *, because: str) -> None:
    """Say that there is nothing to do, and why. That is an outcome too."""
    require_anonymous(because, "because")
    case.no_action_because = because


def move_action(action: Action, *, by_when: date) -> None:
    """Choose a new date: not yet is an honest answer."""
    if not action.is_open:
        raise Refused(_("You have told how this went already."), "by_when")
    if by_when < clock.now().date():
        raise Refused(_("That day has passed. Choose one to come."), "by_when")
    action.by_when = by_when


def look_back(action: Action, *, by: User, did: str, happened: str, taught: str) -> None:
    """Tell how it went. With the last action told, the case has been looked back on."""
    if not action.is_open:
        raise Refused(_("You have told how this went already."))
    require_anonymous(happened, "happened")
    require_anonymous(taught, "taught")
    action.did, action.happened, action.taught = Did(did), happened, taught
    action.looked_back_at = clock.now()
    db.session.flush()
    still_open = db.session.scalar(
        select(Action.id).where(Action.case_id == action.case_id, Action.did.is_(None)).limit(1)
    )
    if not still_open and action.case.state is CaseState.ACTING:
        action.case.state = CaseState.LOOKED_BACK
    record(Verb.ACTION_LOOKED_BACK, action, by=by)


def keep_learning(case: Case, *, by: User, line: str) -> LearningLine:
    """Keep one line for one's own practice. A second one replaces the first."""
    if case.state is CaseState.WITHDRAWN:
        raise Refused(_("This case was withdrawn."), "line")
    require_anonymous(line, "line")
    kept = db.session.scalar(
        select(LearningLine).where(LearningLine.case_id == case.id, LearningLine.author_id == by.id)
    )
    if kept:
        kept.line = line
        return kept
    kept = LearningLine(case=case, set_id=case.set_id, author=by, line=line)
    db.session.add(kept)
    record(Verb.LEARNING_KEPT, kept, by=by)
    return kept
