"""What happens to a case: writing it, sharing it, acting on it, looking back."""

from typing import Any

from flask_babel import gettext as _
from sqlalchemy import select

from community import clock
from community.accounts.models import User
from community.cases.models import Case, CaseState
from community.database import db
from community.errors import Refused
from community.events import Verb, record
from community.sets.models import LearningSet
from community.sharing import require_anonymous

TEXTS = (
    "title", "happened", "client", "setting", "role", "tried", "felt", "client_says", "going_well",
    "my_part", "question", "not_wanted", "consent",
)  # fmt: skip
NEEDED = ("title", "happened", "question")


def start_case(learning_set: LearningSet, *, by: User) -> Case:
    """Begin a draft that only its presenter can see. An empty one they began before is taken up."""
    case = db.session.scalar(
        select(Case).where(
            Case.presenter_id == by.id, Case.set_id == learning_set.id, Case.version == 0,
            Case.state == CaseState.DRAFT,
        )
    )  # fmt: skip
    if case is None:
        case = Case(learning_set=learning_set, presenter=by, language=learning_set.language)
        db.session.add(case)
        db.session.flush()
    return case


def save_case(case: Case, *, version: int, fields: dict[str, Any]) -> None:
    """Keep what was written. A tab that began with an older version overwrites nothing."""
    if version != case.version:
        raise Refused(
            _("You changed this case somewhere else in the meantime. Nothing was overwritten.")
        )
    if case.is_over:
        raise Refused(_("This case has ended. What it told is gone, and stays so."))
    if case.is_shared:
        for name in TEXTS:
            require_anonymous(fields.get(name) or "", name)
    for name, value in fields.items():
        setattr(case, name, value)
    case.version += 1
    case.saved_at = clock.now()


def choose_set(case: Case, learning_set: LearningSet) -> None:
    """Bring a draft to another of one's sets."""
    if case.is_shared:
        raise Refused(_("A shared case stays in its set."))
    case.set_id, case.language = learning_set.id, learning_set.language


def share(case: Case, *, by: User) -> None:
    """Show a case to the set. From now on its members can read it, and nobody else ever will."""
    if case.is_shared:
        return
    for name in NEEDED:
        if not getattr(case, name):
            raise Refused(_("Your set needs this to begin."), name)
    if not case.outcomes:
        raise Refused(
            _("Choose where this touches the programme: one to three outcomes."), "outcomes"
        )
    if case.help is None:
        raise Refused(_("Say what kind of help you hope for."), "help")
    for name in TEXTS:
        require_anonymous(getattr(case, name), name)
    case.shared_at = clock.now()
    case.state = CaseState.SHARED
    record(Verb.CASE_SHARED, case, by=by)


def discard(case: Case) -> None:
    """Throw a draft away, for good."""
    if case.is_shared:
        raise Refused(_("A shared case cannot be thrown away."))
    db.session.delete(case)


def open_to_newcomers(case: Case, *, by: User) -> None:
    """Let those read it too who joined the set after it was shared."""
    if not case.is_open_to_newcomers:
        case.is_open_to_newcomers = True
        record(Verb.CASE_OPENED_TO_NEWCOMERS, case, by=by)
