"""The outbox: writing mail into it, and sending what is due."""

import smtplib
import ssl
from datetime import timedelta
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from pathlib import Path
from typing import Any

from flask import current_app, render_template
from flask_babel import force_locale
from sqlalchemy import Select, or_, select, update

from community import clock
from community.accounts.models import Invitation
from community.database import db
from community.events import Event
from community.notifications.audience import LETTERS
from community.notifications.models import Mail

LEASE = timedelta(minutes=5)
SECONDS_FOR_A_SERVER = 20
LONGEST_PAUSE = 9  # two to the power of this, in minutes: a working day


def on_event(event: Event, *, subject: Any) -> None:
    """Hear what happened, and put the mail that follows from it into the outbox."""
    if event.verb in LETTERS and isinstance(subject, Invitation):
        _write_invitation(subject)


def _write_invitation(invitation: Invitation) -> None:
    site = current_app.config["SITE_URL"].rstrip("/")
    link = f"{site}/invitations/{invitation.token}"
    with force_locale(invitation.language):
        words = {"invitation": invitation, "link": link, "days": Invitation.DAYS}
        subject = render_template("mail/invitation/subject.txt", **words)
        body = render_template("mail/invitation/body.txt", **words)
    db.session.add(
        Mail(
            to=invitation.email,
            subject=" ".join(subject.split())[: Mail.SUBJECT_MAX],
            body=body,
            message_id=make_msgid(domain="setwise"),
            invitation=invitation,
        )
    )


def send_due_mail(limit: int = 50) -> int:
    """Send what is due, and return how much of it was taken."""
    due = db.session.scalars(_due().limit(limit)).all()
    db.session.commit()
    return sum(_claim(mail_id) and _send(mail_id) for mail_id in due)


def _due() -> Select[int]:
    now = clock.now()
    return (
        select(Mail.id)
        .where(Mail.mailed_at.is_(None), Mail.dropped_at.is_(None), Mail.due_at <= now)
        .where(or_(Mail.claimed_until.is_(None), Mail.claimed_until < now))
        .order_by(Mail.due_at, Mail.id)
    )


def _claim(mail_id: int) -> bool:
    """Take one mail for a few minutes. Of several workers, the one whose update hits has it."""
    now = clock.now()
    claimed = db.session.execute(
        update(Mail)
        .where(Mail.id == mail_id, Mail.mailed_at.is_(None), Mail.dropped_at.is_(None))
        .where(or_(Mail.claimed_until.is_(None), Mail.claimed_until < now))
        .values(claimed_until=now + LEASE, tries=Mail.tries + 1)
    )
    db.session.commit()
    return bool(claimed.rowcount == 1)  # type: ignore[attr-defined]


def _send(mail_id: int) -> bool:
    """Hand one mail over, and keep what came of it. Meanwhile no lock is held."""
    mail = db.session.get_one(Mail, mail_id)
    is_wanted = _is_wanted(mail)
    db.session.expunge(mail)
    db.session.commit()
    is_taken = is_wanted and _try_to_deliver(mail)
    _settle(db.session.get_one(Mail, mail_id), is_wanted=is_wanted, is_taken=is_taken)
    db.session.commit()
    return is_taken


def _is_wanted(mail: Mail) -> bool:
    """Check again, now that it counts: a letter that was taken back or has run out is not sent."""
    return mail.invitation is None or mail.invitation.is_open(clock.now())


def _settle(mail: Mail, *, is_wanted: bool, is_taken: bool) -> None:
    """Keep what became of a mail. What was not taken waits, each time longer."""
    now, mail.claimed_until = clock.now(), None
    if is_taken:
        mail.mailed_at = now
    elif is_wanted:
        mail.due_at = now + timedelta(minutes=2 ** min(mail.tries, LONGEST_PAUSE))
        return
    else:
        mail.dropped_at = now
    mail.body = ""  # it may have held a secret link


def _try_to_deliver(mail: Mail) -> bool:
    try:
        if current_app.config["MAIL_SERVER"]:
            _deliver(_message(mail))
        else:
            _keep_as_file(mail)
    except Exception as error:  # whatever it is, the mails behind this one must not wait
        current_app.logger.warning("Mail %s was not taken: %s", mail.id, type(error).__name__)
        return False
    return True


def _deliver(message: EmailMessage) -> None:
    settings = current_app.config
    host, port = settings["MAIL_SERVER"], settings["MAIL_PORT"]
    with smtplib.SMTP(host, port, timeout=SECONDS_FOR_A_SERVER) as server:
        if settings["MAIL_STARTTLS"]:
            server.starttls(context=ssl.create_default_context())
        if settings["MAIL_USERNAME"]:
            server.login(settings["MAIL_USERNAME"], settings["MAIL_PASSWORD"])
        server.send_message(message)


def _keep_as_file(mail: Mail) -> None:
    folder = Path(current_app.instance_path) / "mail"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    name = f"{mail.created_at:%Y%m%d-%H%M%S}-{mail.id}.eml"
    (folder / name).write_bytes(bytes(_message(mail)))


def _message(mail: Mail) -> EmailMessage:
    message = EmailMessage()
    message["From"] = current_app.config["MAIL_FROM"]
    message["To"] = mail.to
    message["Subject"] = mail.subject
    message["Date"] = format_datetime(mail.created_at)
    message["Message-ID"] = mail.message_id
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(mail.body)
    return message
