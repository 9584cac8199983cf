"""Writing in a stage, answering, giving warmth, and saying that one has read."""

from flask_babel import gettext as _
from sqlalchemy import func, select

from community import clock, text
from community.accounts.models import User
from community.cases.actions.operations import keep_learning
from community.cases.models import Case, LearningLine
from community.cases.rounds.models import (
    Contribution,
    Reading,
    Revision,
    Seal,
    Stage,
    Warmth,
)  # fmt: skip
from community.cases.rounds.queries import WITHOUT_WORDS, RoundStanding, Step, can_still_answer
from community.content.kinds import Kind, Presenter, Who
from community.database import db
from community.errors import Refused
from community.events import Verb, record
from community.sharing import require_anonymous


def contribute(
    standing: RoundStanding,
    *,
    by: User,
    stage: int,
    body: str,
    language: str,
    as_process: bool = False,
) -> Contribution:
    """Write in the stage that is open. `stage` is the position the writer had in front of them."""
    round_, now = standing.round, standing.now
    if now is None or now.position != stage:
        raise Refused(_too_late(standing), "body")
    if as_process:
        _require_facilitator(round_.set_id, by)
    else:
        _require_turn(now, round_.case, by)
    kind = Kind.PROCESS if as_process else now.stage.kind
    seal = _seal_of(now, kind)
    if seal is not Seal.PRIVATE:
        require_anonymous(body, "body")
    contribution = Contribution(
        round_id=round_.id, stage_id=now.stage.id, case_id=round_.case_id, set_id=round_.set_id,
        author=by, kind=kind, seal=seal, body=body, html=text.render(body),
        renderer=text.RENDERER, language=language, created_at=clock.now(),
    )  # fmt: skip
    if kind is Kind.LEARNING:
        _keep_line(round_.case, by, body)
    _count_writer(now.stage, by)
    db.session.add(contribution)
    if seal is Seal.NONE:  # who wrote a sealed card, and that they did, is sealed too
        record(Verb.CONTRIBUTION_MADE, contribution, by=by)
    return contribution


def _keep_line(case: Case, by: User, body: str) -> None:
    """Keep what is learned in a stage of its own as one's line, so that nobody is asked twice."""
    if len(body) > LearningLine.LINE_MAX:
        longest = LearningLine.LINE_MAX
        raise Refused(_("One line is enough here: %(n)d characters at most.", n=longest), "body")
    keep_learning(case, by=by, line=body)


def _seal_of(now: Step, kind: Kind) -> Seal:
    """Say from whom a contribution to this stage is kept."""
    if kind is Kind.PRIVATE_NOTE:
        return Seal.PRIVATE
    if now.opens_together and kind is not Kind.PROCESS:
        return Seal.TOGETHER
    return Seal.AWAY if now.stage.presenter is Presenter.AWAY else Seal.NONE


def _count_writer(stage: Stage, by: User) -> None:
    """Keep what may be known of sealed cards: that there are some, and of how many people."""
    stage.first_written_at = stage.first_written_at or clock.now()
    if not _written_by(stage, by):
        stage.writers = Stage.writers + 1


def _too_late(standing: RoundStanding) -> str:
    """Say that a stage has closed, and what is possible now."""
    if standing.now is None:
        return _(
            "This round has ended while you were writing. Your text is still here, for you alone."
        )
    return _(
        "While you were writing, the next stage opened: %(stage)s. Your text is still here; "
        "see if it fits, or keep it for yourself.",
        stage=standing.now.name,
    )


def _require_facilitator(set_id: int, by: User) -> None:
    if not by.facilitates(set_id):
        raise Refused(_("Only a facilitator can do that."), "body")


def _require_turn(now: Step, case: Case, by: User) -> None:
    """Refuse who does not write in this stage, or has written what they may."""
    presents = case.presenter_id == by.id
    if now.stage.kind in WITHOUT_WORDS:
        raise Refused(_("Nothing is written in this stage."), "body")
    if (now.stage.who == Who.PRESENTER) != presents and now.stage.who != Who.ALL:
        if presents:
            raise Refused(_in_place_of_writing(now), "body")
        raise Refused(_("In this stage only the presenter writes."), "body")
    quota = quota_of(now.stage)
    if quota and _written_by(now.stage, by) >= quota:
        raise Refused(_("You have written what there is room for here."), "body")


def _in_place_of_writing(now: Step) -> str:
    """Tell the presenter what to do while the others write."""
    if now.stage.presenter is Presenter.ANSWERS:
        return _("In this stage your set writes. You answer when you are ready.")
    return _("In this stage your set writes. You read, and reply in the next one.")


def quota_of(stage: Stage) -> int | None:
    """Return how often one person writes in a stage. One reaction answers everybody."""
    return 1 if stage.kind is Kind.REACTION else stage.quota


def _written_by(stage: Stage, by: User) -> int:
    found = select(func.count()).select_from(Contribution)
    of_this_kind = (
        Contribution.stage_id == stage.id,
        Contribution.author_id == by.id,
        Contribution.kind == stage.kind,
    )
    return db.session.scalar(found.where(*of_this_kind)) or 0


def edit_contribution(
    contribution: Contribution, standing: RoundStanding, *, body: str, version: int
) -> None:
    """Change one's own words while the stage is open."""
    now = standing.now
    if now is None or now.stage.id != contribution.stage_id:
        raise Refused(_("This stage has closed, so what was written in it stays as it is."), "body")
    if version != contribution.version:
        now_says = _(
            "You changed this somewhere else. It now says: “%(body)s”", body=contribution.body
        )
        raise Refused(now_says, "body")
    if contribution.seal is not Seal.PRIVATE:
        require_anonymous(body, "body")
    if body == contribution.body:
        return
    before = Revision(
        contribution_id=contribution.id, set_id=contribution.set_id, body=contribution.body
    )
    db.session.add(before)
    contribution.body, contribution.html = body, text.render(body)
    contribution.edited_at = clock.now()
    contribution.version += 1


def answer(contribution: Contribution, standing: RoundStanding, *, by: User, body: str) -> None:
    """Answer a question, as far as one wants to, while the round is still with it."""
    if not contribution.is_question:
        raise Refused(_("Only questions are answered."), "answer")
    if not can_still_answer(contribution.stage_id, standing):
        raise Refused(_("This is not the moment to answer these questions."), "answer")
    require_anonymous(body, "answer")
    is_new = not contribution.answer
    contribution.answer, contribution.answer_html = body, text.render(body) if body else ""
    contribution.answered_at = clock.now() if body else None
    if is_new and body:
        record(Verb.QUESTION_ANSWERED, contribution, by=by)


def give_warmth(contribution: Contribution, standing: RoundStanding, *, warmth: str) -> None:
    """Say what a question does: cold, lukewarm or warm. In the stage that asks for it."""
    now = standing.now
    if not contribution.is_question or now is None or now.stage.kind is not Kind.WARMTH:
        raise Refused(_("Questions get their temperature in a stage of its own."))
    contribution.warmth = Warmth(warmth)


def thinking_with_you(standing: RoundStanding, *, by: User) -> None:
    """Say that one has read and has nothing to add now."""
    now = standing.now
    if now and not db.session.get(Reading, (by.id, now.stage.id)):
        db.session.add(Reading(user_id=by.id, stage_id=now.stage.id))
