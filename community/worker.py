"""`flask work`: what happens without anybody asking. Every job claims its rows, so many may run."""

import signal
import threading
from collections.abc import Callable

import click
from flask import current_app
from flask.cli import with_appcontext
from sqlalchemy import delete, or_

from community import clock
from community.accounts.models import SignIn
from community.cases.ending.operations import clean_free_pages, seal_what_is_due
from community.cases.ideas.operations import forget_old_ideas
from community.cases.rounds.operations import settle_rounds
from community.database import db
from community.notifications.operations import send_due_mail

PAUSE = 5  # seconds between two looks


@click.command("work")
@click.option("--once", is_flag=True, help="Do what is due and stop.")
@with_appcontext
def worker_cli(once: bool) -> None:
    """Send mail, end rounds whose last window closed, and clean up."""
    stopped = threading.Event()
    if not once:
        signal.signal(signal.SIGTERM, lambda *_: stopped.set())
        signal.signal(signal.SIGINT, lambda *_: stopped.set())
    while True:
        for job in JOBS:
            _do(job)
        if once or stopped.wait(PAUSE):
            break


def _do(job: Callable[[], object]) -> None:
    """Do one job. Its failure is logged and stops no other."""
    try:
        job()
        db.session.commit()
    except Exception:
        db.session.rollback()
        current_app.logger.exception("The job %s failed", job.__name__)
    finally:
        db.session.remove()


def forget_old_sign_ins() -> None:
    """Delete sign-ins that no cookie can use any more."""
    now, settings = clock.now(), current_app.config
    is_idle = SignIn.seen_at < now - settings["SESSION_IDLE"]
    is_old = SignIn.created_at < now - settings["PERMANENT_SESSION_LIFETIME"]
    db.session.execute(delete(SignIn).where(or_(is_idle, is_old)))


JOBS: tuple[Callable[[], object], ...] = (
    send_due_mail, settle_rounds, seal_what_is_due, clean_free_pages, forget_old_ideas,
    forget_old_sign_ins,
)  # fmt: skip
