"""People: their passphrases, where they are signed in, and what they tell about themselves."""

import hashlib
import secrets
from datetime import datetime, timedelta

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from flask import current_app
from flask_babel import gettext as _
from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.orm import joinedload
from sqlalchemy.orm.attributes import set_committed_value

from community import clock
from community.accounts.models import SignIn, User
from community.database import apart, db, writing
from community.errors import Refused
from community.passphrases import check_passphrase, normalised
from community.sets.models import Membership

SEEN_EVERY = timedelta(minutes=5)
NEW_VISIT_AFTER = timedelta(minutes=30)


def hash_of(token: str) -> str:
    """Return what is stored of a secret: enough to recognise it, not to use it."""
    return hashlib.sha256(token.encode()).hexdigest()


def _hasher() -> PasswordHasher:
    return PasswordHasher(**current_app.config["ARGON2"])


def set_passphrase(user: User, passphrase: str) -> None:
    """Give somebody a new passphrase, and end every sign-in made with the old one."""
    check_passphrase(passphrase, about=f"{user.name} {user.email} {user.organisation or ''}")
    user.passphrase_hash = _hasher().hash(normalised(passphrase))
    if user.id:
        db.session.execute(delete(SignIn).where(SignIn.user_id == user.id))


def who_is(email: str, passphrase: str) -> User | None:
    """Return who signs in with this, taking as long for an unknown address as for a known one.

    No lock is held meanwhile: trying passphrases slows nobody down who writes.
    """
    hash_of_nobody = _hash_of_nobody()
    with apart(write=False) as connection:
        known = select(User.id, User.passphrase_hash).where(User.email == email)
        found = connection.execute(known).first()
    try:
        _hasher().verify(found.passphrase_hash if found else hash_of_nobody, normalised(passphrase))
    except (VerificationError, InvalidHashError):
        return None
    user = db.session.get(User, found.id) if found else None
    return user if user and user.is_active else None


def _hash_of_nobody() -> str:
    """Return a hash that no passphrase fits, made once with the present settings."""
    if "hash_of_nobody" not in current_app.extensions:
        current_app.extensions["hash_of_nobody"] = _hasher().hash(secrets.token_hex())
    return str(current_app.extensions["hash_of_nobody"])


def sign_in(user: User, *, agent: str) -> SignIn:
    """Open a new sign-in for this person's browser."""
    token = secrets.token_urlsafe(24)
    row = SignIn(user=user, token_hash=hash_of(token), agent=agent[: SignIn.AGENT_MAX])
    db.session.add(row)
    user.signed_in_with = token
    return row


def sign_out(token: str) -> None:
    """End one sign-in. What the browser still holds is worth nothing then."""
    db.session.execute(delete(SignIn).where(SignIn.token_hash == hash_of(token)))


def signed_in_user(token: str) -> User | None:
    """Return the person a cookie speaks for, with the sets they sit in, in one statement."""
    now, settings = clock.now(), current_app.config
    person = joinedload(SignIn.user).joinedload(User.memberships)
    row = db.session.scalars(
        select(SignIn)
        .where(SignIn.token_hash == hash_of(token))
        .where(SignIn.created_at > now - settings["PERMANENT_SESSION_LIFETIME"])
        .where(SignIn.seen_at > now - settings["SESSION_IDLE"])
        .options(person.joinedload(Membership.learning_set))
    ).unique()
    found = row.one_or_none()
    if found is None or not found.user.is_active:
        return None
    _remember_visit(found, now)
    found.user.signed_in_with = token
    return found.user


def _remember_visit(row: SignIn, now: datetime) -> None:
    """Note that somebody is here, at most every few minutes."""
    user = row.user
    if user.seen_at and max(now - user.seen_at, now - row.seen_at) < SEEN_EVERY:
        return
    visit = {"seen_at": now}
    if user.seen_at and now - user.seen_at > NEW_VISIT_AFTER:
        visit["last_visit_at"] = user.seen_at  # after a pause, the last moment ended a visit
    _write_visit(row.id, user.id, visit)
    for name, value in visit.items():
        set_committed_value(user, name, value)


def _write_visit(sign_in_id: int, user_id: int, visit: dict[str, datetime]) -> None:
    """Write a visit down, with the request that writes anyway or in a moment of its own."""
    seen = update(SignIn).where(SignIn.id == sign_in_id).values(seen_at=visit["seen_at"])
    visited = update(User).where(User.id == user_id).values(**visit)
    if writing.get():
        for statement in (seen, visited):
            db.session.execute(statement, execution_options={"synchronize_session": False})
        return
    try:
        with apart(patient=False) as connection:
            connection.execute(seen)
            connection.execute(visited)
    except OperationalError:
        current_app.logger.info("A visit was not noted: the database is busy.")


def has_account(email: str) -> bool:
    """Whether somebody with this address is here already. Only for who holds their letter."""
    return db.session.scalar(select(User.id).where(User.email == email)) is not None


def coach_with(email: str) -> User | None:
    """Return the coach with this address, to name them facilitator."""
    return db.session.scalar(select(User).where(User.email == email))


def create_account(email: str, *, name: str, passphrase: str, **profile: str | bool) -> User:
    """Make an account for an address that is known to be this person's."""
    user = User(email=email, name=name, **profile)
    set_passphrase(user, passphrase)
    try:
        with db.session.begin_nested():
            db.session.add(user)
    except IntegrityError as error:
        raise Refused(_("There is an account with this address. Sign in with it.")) from error
    return user


def update_profile(user: User, **profile: str) -> None:
    """Change what a coach tells about themselves."""
    for field, value in profile.items():
        setattr(user, field, value)
