"""Wiping what a case told, from every row there is, and keeping what may stay."""

from datetime import timedelta

from flask_babel import gettext as _
from sqlalchemy import delete, select, update

from community import clock
from community.accounts.models import User
from community.cases.models import Action, Case, CaseState
from community.cases.rounds.models import Contribution, ParkedIdea, Revision, Round, Stage
from community.content.kinds import Kind
from community.database import db
from community.discussions.models import Draft
from community.errors import Refused
from community.events import Event, Verb, record
from community.moderation.models import Flag, ModerationEntry
from community.notes.models import Note

# The presenter is warned twice before a case seals itself.
WARNINGS = (timedelta(days=30), timedelta(days=7))
STORY = (
    "happened", "client", "setting", "role", "tried", "felt", "client_says", "going_well",
    "my_part", "not_wanted", "consent", "no_action_because",
)  # fmt: skip
QUESTIONS = (Kind.QUESTION_FACT, Kind.QUESTION_OPEN)


def seal(case: Case, *, by: User | None) -> None:
    """Let the story fade. Title, question, what was asked, actions and learning stay."""
    if case.is_over:
        return
    if not case.is_shared:
        raise Refused(_("A draft is not sealed. You can throw it away."))
    if case.state is CaseState.IN_ROUND and by is not None:
        raise Refused(_("A round is going on. End it first, or withdraw the case."))
    _wipe_story(case)
    _wipe_words(case, keep_questions=True)
    _end(case, CaseState.SEALED)
    record(Verb.CASE_SEALED, case, by=by)


def withdraw(case: Case, *, by: User) -> None:
    """Take a case back, at any time. Everything goes but the fact that there was one.

    Learning lines stay with those who wrote them, for them alone.
    """
    if case.is_over and case.state is CaseState.WITHDRAWN:
        return
    _wipe_story(case)
    case.title, case.question, case.outcomes = "", "", []
    case.shared_at = case.shared_at or clock.now()
    _wipe_words(case, keep_questions=False)
    db.session.execute(delete(Action).where(Action.case_id == case.id))
    _end(case, CaseState.WITHDRAWN)
    record(Verb.CASE_WITHDRAWN, case, by=by)


def _wipe_story(case: Case) -> None:
    for name in STORY:
        setattr(case, name, "")
    case.tags = []


def _wipe_words(case: Case, *, keep_questions: bool) -> None:
    """Delete what was written about a case, with everything that quotes or remembers it."""
    of_case = Contribution.case_id == case.id
    gone = select(Contribution.id).where(of_case)
    if keep_questions:
        stays = (Contribution.kind.in_(QUESTIONS), Contribution.hidden_at.is_(None))
        gone = select(Contribution.id).where(of_case, ~(stays[0] & stays[1]))
        db.session.execute(
            update(Contribution)
            .where(of_case)
            .values(answer="", answer_html="", answered_at=None, edited_at=None)
        )
    all_of_case = select(Contribution.id).where(of_case)
    db.session.execute(delete(Revision).where(Revision.contribution_id.in_(all_of_case)))
    db.session.execute(delete(ParkedIdea).where(ParkedIdea.case_id == case.id))
    db.session.execute(delete(Flag).where(Flag.contribution_id.in_(gone)))
    db.session.execute(delete(ModerationEntry).where(ModerationEntry.contribution_id.in_(gone)))
    db.session.execute(delete(Note).where(Note.case_id == case.id))
    places = select("round:" + Round.key).where(Round.case_id == case.id)
    db.session.execute(delete(Draft).where(Draft.place.in_(places)))
    db.session.execute(delete(Contribution).where(Contribution.id.in_(gone)))


def _end(case: Case, state: CaseState) -> None:
    case.state, case.ended_at = state, clock.now()
    case.version += 1
    db.session.execute(
        update(Round)
        .where(Round.case_id == case.id, Round.ended_at.is_(None))
        .values(ended_at=clock.now())
    )
    open_stages = select(Stage.id).join(Stage.round).where(Round.case_id == case.id)
    db.session.execute(
        update(Stage)
        .where(Stage.id.in_(open_stages), Stage.closed_at.is_(None))
        .values(closed_at=clock.now())
    )


def seal_what_is_due() -> None:
    """Warn presenters twice, then seal: every case has its day."""
    now = clock.now()
    shared = select(Case).where(Case.shared_at.is_not(None), Case.ended_at.is_(None))
    for case in db.session.scalars(shared).all():
        assert case.seals_at
        left = case.seals_at - now
        due = sum(left <= warning for warning in WARNINGS)
        if due > case.warnings:
            case.warnings = due
            record(Verb.CASE_SEALING_ANNOUNCED, case, by=None, about=case.presenter)
        if left <= timedelta(0) and case.warnings == len(WARNINGS):
            seal(case, by=None)


def clean_free_pages() -> None:
    """Empty SQLite's log, where wiped text would otherwise wait for its next turn."""
    if db.engine.dialect.name != "sqlite":
        return
    endings = Event.verb.in_([Verb.CASE_SEALED, Verb.CASE_WITHDRAWN])
    if db.session.scalar(select(Event.id).where(endings).limit(1)) is None:
        return
    db.session.rollback()
    with db.engine.connect() as connection:
        connection.connection.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # type: ignore[union-attr]
