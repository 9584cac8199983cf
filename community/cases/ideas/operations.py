"""Parking an idea, using it when its stage has come, letting it go."""

from datetime import timedelta

from flask_babel import gettext as _
from sqlalchemy import delete, select

from community import clock
from community.accounts.models import User
from community.cases.contributions.operations import contribute
from community.cases.rounds.models import Contribution, ParkedIdea, Round
from community.cases.rounds.queries import RoundStanding
from community.database import db
from community.errors import Refused

KEPT_AFTER_THE_ROUND = timedelta(days=7)


def park(round_: Round, *, by: User, body: str, language: str) -> ParkedIdea:
    """Keep an idea that came early. Nobody else sees it. Parking it twice keeps it once."""
    if not body:
        raise Refused(_("This is still empty."), "body")
    if round_.ended_at:
        raise Refused(_("This round has ended, so no stage will take the idea any more."), "body")
    same = (ParkedIdea.author_id == by.id, ParkedIdea.round_id == round_.id)
    idea = db.session.scalar(select(ParkedIdea).where(*same, ParkedIdea.body == body))
    if idea is None:
        idea = ParkedIdea(
            round_id=round_.id, case_id=round_.case_id, set_id=round_.set_id, author_id=by.id,
            body=body, language=language,
        )  # fmt: skip
        db.session.add(idea)
    return idea


def offer(
    idea: ParkedIdea, standing: RoundStanding, *, by: User, stage: int, body: str, language: str
) -> Contribution:
    """Offer a parked idea in the stage that takes it, in the words it has by now."""
    contribution = contribute(standing, by=by, stage=stage, body=body, language=language)
    db.session.delete(idea)
    return contribution


def let_go(idea: ParkedIdea) -> None:
    """Let an idea go, unused."""
    db.session.delete(idea)


def forget_old_ideas() -> None:
    """Let go what nobody used a week after its round ended."""
    over = select(Round.id).where(Round.ended_at < clock.now() - KEPT_AFTER_THE_ROUND)
    db.session.execute(delete(ParkedIdea).where(ParkedIdea.round_id.in_(over)))
