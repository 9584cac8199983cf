"""`flask demo`: fill an empty site."""

from __future__ import annotations

import tomllib
from pathlib import Path

import click
from flask import current_app
from flask.cli import with_appcontext
from sqlalchemy import func, select

from community.accounts.models import User
from community.cases.models import Case
from community.cases.rounds.operations import settle_rounds
from community.database import db
from community.demo.consultations import plan_case
from community.demo.diary import Diary, Entry
from community.demo.people import make_people, open_set
from community.demo.talk import plan_flag, plan_note, plan_practice, plan_thread


@click.command("demo")
@with_appcontext
def demo_cli() -> None:
    """Fill an empty site with the demo community."""
    if db.session.scalar(select(func.count()).select_from(User)):
        raise click.ClickException("There are people here already. `make fresh` begins anew.")
    play(Path(current_app.root_path).parent / "content/demo")
    db.session.commit()
    click.echo("The demo community is here.")


def play(folder: Path) -> None:
    """Let everybody do everything, in the order in which it happened."""
    people = make_people(_read(folder / "people.toml")["person"])
    cases: dict[str, Case] = {}
    with current_app.test_request_context():
        for name in ("harbour", "weichsel", "community"):
            diary = Diary(people, cases=cases)
            _plan(diary, _read(folder / f"{name}.toml"))
            diary.play()
        settle_rounds()


def _read(path: Path) -> Entry:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _plan(diary: Diary, entries: Entry) -> None:
    if "set" in entries:
        open_set(diary, entries["set"], entries["member"])
    for case in entries.get("case", []):
        plan_case(diary, case)
    for thread in entries.get("thread", []):
        plan_thread(diary, thread)
    for note in entries.get("note", []):
        plan_note(diary, note)
    for practice in entries.get("practice", []):
        plan_practice(diary, practice)
    for flag in entries.get("flag", []):
        plan_flag(diary, flag)
