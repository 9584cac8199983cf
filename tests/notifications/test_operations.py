"""Mail: written with what happened, sent later, never lost, never twice, never saying too much."""

from __future__ import annotations

import email
import socket
from collections.abc import Iterator
from datetime import timedelta
from email.message import Message
from email.policy import default
from pathlib import Path
from typing import Any

import pytest
import time_machine
from aiosmtpd.controller import Controller
from flask import Flask

from community import clock
from community.accounts.invitations import operations as invitations
from community.accounts.models import Invitation
from community.database import apart, db
from community.notifications.models import Mail
from community.notifications.operations import send_due_mail
from community.sets.models import LearningSet
from tests.factories import Cast, by_key, make_user, person

pytestmark = pytest.mark.usefixtures("context")


class Inbox:
    """A mail server that keeps what it is given, or refuses it."""

    def __init__(self) -> None:
        self.mails: list[Message] = []
        self.recipients: list[str] = []
        self.answer = "250 Taken"
        self.while_taking: Any = lambda: None

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        self.while_taking()
        if self.answer.startswith("250"):
            self.mails.append(email.message_from_bytes(envelope.content, policy=default))
            self.recipients += envelope.rcpt_tos
        return self.answer


@pytest.fixture
def inbox(app: Flask) -> Iterator[Inbox]:
    """A real mail server, and a site that sends through it."""
    handler = Inbox()
    controller = Controller(handler, hostname="127.0.0.1", port=free_port())
    controller.start()
    app.config.update(MAIL_SERVER="127.0.0.1", MAIL_PORT=controller.port)
    yield handler
    controller.stop()
    app.config.update(MAIL_SERVER="", MAIL_PORT=25)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def invite(cast: Cast, to: str = "noor@example.org", by: str = "fay") -> Invitation:
    letter = invitations.invite(to, by=person(by), learning_set=by_key(LearningSet, cast.first))
    db.session.commit()
    return letter


def waiting() -> Mail:
    return db.session.query(Mail).one()


def test_an_invitation_is_mailed_with_its_link(cast: Cast, inbox: Inbox) -> None:
    letter = invite(cast)
    assert send_due_mail() == 1
    (mail,) = inbox.mails
    assert inbox.recipients == ["noor@example.org"]
    assert mail["To"] == "noor@example.org"
    assert mail["Subject"] == "Fay Fayson keeps a seat for you in First"
    assert mail["Auto-Submitted"] == "auto-generated"
    text = mail.get_content()  # type: ignore[attr-defined]
    assert f"http://127.0.0.1:8000/invitations/{letter.token}" in text
    assert "14 days" in text


def test_a_mail_is_sent_once_and_its_secret_forgotten(cast: Cast, inbox: Inbox) -> None:
    letter = invite(cast)
    assert letter.token in waiting().body
    assert send_due_mail() == 1
    assert send_due_mail() == 0
    assert waiting().body == ""
    assert waiting().mailed_at


def test_a_mail_is_in_the_language_of_the_set(cast: Cast, inbox: Inbox) -> None:
    by_key(LearningSet, cast.first).language = "nl"
    db.session.commit()
    invite(cast)
    send_due_mail()
    assert "Hallo" in inbox.mails[0].get_content()  # type: ignore[attr-defined]


def test_names_are_told_as_they_are_and_cannot_add_a_header_or_a_link(
    cast: Cast, inbox: Inbox
) -> None:
    person("fay").name = "Fáy O’Neill & Søn\r\nBcc: all@example.org"
    by_key(LearningSet, cast.first).name = "Пролет\nSubject: x" + "x" * 60
    db.session.commit()
    invite(cast)
    send_due_mail()
    (mail,) = inbox.mails
    assert inbox.recipients == ["noor@example.org"]
    assert mail["Bcc"] is None
    assert mail["Subject"].startswith("Fáy O’Neill & Søn Bcc: all@example.org keeps a seat")
    assert len(mail.get_all("Subject", [])) == 1


def test_without_a_mail_server_mails_land_as_files(app: Flask, cast: Cast) -> None:
    invite(cast)
    assert send_due_mail() == 1
    folder = Path(app.instance_path) / "mail"
    newest = max(folder.glob("*.eml"), key=lambda path: path.stat().st_mtime_ns)
    mail = email.message_from_bytes(newest.read_bytes(), policy=default)
    assert mail["To"] == "noor@example.org"
    assert folder.stat().st_mode & 0o077 == 0, "they hold secret links"


def test_a_mail_server_that_is_down_loses_nothing(app: Flask, cast: Cast, inbox: Inbox) -> None:
    port = app.config["MAIL_PORT"]
    invite(cast)
    number, start = waiting().message_id, clock.now()
    app.config["MAIL_PORT"] = free_port()
    for days in (0, 1, 2, 3):
        with time_machine.travel(start + timedelta(days=days, minutes=1)):
            assert send_due_mail() == 0
            assert send_due_mail() == 0, "it waits a while before it tries again"
    assert waiting().tries == 4
    app.config["MAIL_PORT"] = port
    with time_machine.travel(start + timedelta(days=4)):
        assert send_due_mail() == 1
    assert inbox.mails[0]["Message-ID"] == number


def test_a_mail_server_that_refuses_for_now_is_asked_again(cast: Cast, inbox: Inbox) -> None:
    invite(cast)
    inbox.answer = "451 Greylisted, come back later"
    assert send_due_mail() == 0
    inbox.answer = "250 Taken"
    with time_machine.travel(clock.now() + timedelta(minutes=5)):
        assert send_due_mail() == 1


def test_one_mail_that_cannot_be_sent_holds_up_no_other(cast: Cast, inbox: Inbox) -> None:
    invite(cast, "noor@example.org")
    invite(cast, "neel@example.org")
    db.session.query(Mail).order_by(Mail.id).first().to = "two words@ex\nample.org"  # type: ignore[union-attr]
    db.session.commit()
    assert send_due_mail() == 1
    assert inbox.recipients == ["neel@example.org"]


def test_while_a_mail_is_handed_over_everybody_can_write(
    cast: Cast, inbox: Inbox, app: Flask
) -> None:
    invite(cast)
    wrote: list[str] = []

    def write() -> None:
        with app.app_context(), apart(patient=False) as connection:
            connection.exec_driver_sql("UPDATE learning_set SET purpose = 'written meanwhile'")
            wrote.append("yes")

    inbox.while_taking = write
    assert send_due_mail() == 1
    assert wrote == ["yes"]


def test_a_worker_that_vanished_leaves_its_mail_to_another(cast: Cast, inbox: Inbox) -> None:
    invite(cast)
    waiting().claimed_until = clock.now() + timedelta(minutes=5)
    db.session.commit()
    assert send_due_mail() == 0, "somebody is at it"
    with time_machine.travel(clock.now() + timedelta(minutes=6)):
        assert send_due_mail() == 1


@pytest.mark.parametrize("end", ["revoked_at", "accepted_at"])
def test_a_letter_that_is_over_is_not_sent(cast: Cast, inbox: Inbox, end: str) -> None:
    letter = invite(cast)
    setattr(letter, end, clock.now())
    db.session.commit()
    assert send_due_mail() == 0
    assert inbox.mails == []
    assert waiting().dropped_at
    assert waiting().body == ""


def test_a_letter_that_ran_out_while_the_server_was_down_is_not_sent(
    cast: Cast, inbox: Inbox
) -> None:
    invite(cast)
    with time_machine.travel(clock.now() + timedelta(days=15)):
        assert send_due_mail() == 0
    assert inbox.mails == []


def test_the_worker_sends_what_is_due_and_stops_if_asked_for_one_round(
    app: Flask, cast: Cast, inbox: Inbox
) -> None:
    make_user("Somebody Else")
    invite(cast)
    db.session.remove()
    done = app.test_cli_runner().invoke(args=["work", "--once"])
    assert done.exit_code == 0
    assert len(inbox.mails) == 1
