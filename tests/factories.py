"""Plain functions that make rows, and the cast of people every test knows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from community import clock, text
from community.accounts.models import User
from community.cases.models import Case, CaseState, Help
from community.database import Model, db
from community.discussions.models import Post, Thread
from community.notes.models import Note
from community.practices.models import Practice
from community.sets.models import Agreement, LearningSet, Membership, Role

LONG_AGO = timedelta(days=60)


@dataclass
class Cast:
    """Keys of what the cast made: plain strings, so that no row outlives its session.

    In the first set Ana presents, Ben is a member, Fay facilitates; Eva has left it, Ida is invited
    and has not assented. In the other, Gil facilitates and Olu is a member. Cas is in no set, Sam is
    a steward.
    """

    first: str
    other: str


PEOPLE = ("ana", "ben", "fay", "gil", "olu", "eva", "ida", "cas", "sam")


def save(row: Any) -> Any:
    """Keep a row."""
    db.session.add(row)
    db.session.commit()
    return row


def make_user(name: str, **fields: Any) -> User:
    """Make a coach, whose address is their first name."""
    first = name.split()[0].lower()
    fields.setdefault("email", f"{first}@example.org")
    fields.setdefault("passphrase_hash", "nobody signs in with this")
    fields.setdefault("timezone", "Europe/Amsterdam")
    return save(User(name=name, **fields))


def make_set(name: str, **fields: Any) -> LearningSet:
    """Make a set with an agreement in force."""
    then = clock.now() - LONG_AGO
    learning_set = save(
        LearningSet(name=name, agreement_number=1, agreement_from=then, created_at=then, **fields)
    )
    author = db.session.query(User).first()
    body = "1. What is said here stays here."
    save(
        Agreement(
            set_id=learning_set.id, number=1, body=body, html=text.render(body),
            announced_at=then, in_force_from=then, author_id=author.id,
        )
    )  # fmt: skip
    return learning_set


def make_seat(
    learning_set: LearningSet,
    user: User,
    role: Role = Role.MEMBER,
    *,
    assented: bool = True,
    **fields: Any,
) -> Membership:
    """Give somebody a seat they took long ago."""
    then = clock.now() - LONG_AGO
    fields.setdefault("joined_at", then)
    if assented:
        fields.setdefault("assented_at", then)
        fields.setdefault("assented_number", 1)
    return save(Membership(learning_set=learning_set, user=user, role=role, **fields))


def make_cast() -> Cast:
    """Make everybody."""
    people = {name: make_user(f"{name.title()} {name.title()}son") for name in PEOPLE[:-1]}
    people["sam"] = make_user("Sam Samson", is_steward=True)
    first, other = make_set("First"), make_set("Other")
    make_seat(first, people["fay"], Role.FACILITATOR)
    make_seat(first, people["ana"])
    make_seat(first, people["ben"])
    make_seat(first, people["eva"], left_at=clock.now() - timedelta(days=1))
    make_seat(first, people["ida"], assented=False)
    make_seat(other, people["gil"], Role.FACILITATOR)
    make_seat(other, people["olu"])
    return Cast(first=first.key, other=other.key)


def by_key(model: type[Model], key: str) -> Any:
    """Find a row by its key, whoever may see it."""
    return db.session.query(model).filter_by(key=key).one()


def person(name: str) -> User:
    """Find somebody of the cast."""
    return db.session.query(User).filter_by(email=f"{name}@example.org").one()


def make_case(set_key: str, presenter: str, *, shared: bool = True, **fields: Any) -> str:
    """Make a case and return its key."""
    fields.setdefault("title", "A client who never decides")
    fields.setdefault("outcomes", ["1.3"])
    fields.setdefault("happened", "Six sessions in, and nothing has moved.")
    fields.setdefault("question", "What do I do that keeps it going?")
    fields.setdefault("help", Help.INSIGHT)
    if shared:
        fields.setdefault("state", CaseState.SHARED)
        fields.setdefault("shared_at", clock.now() - timedelta(days=3))
    learning_set = by_key(LearningSet, set_key)
    return save(Case(set_id=learning_set.id, presenter_id=person(presenter).id, **fields)).key


def make_thread(set_key: str | None, author: str, *, posts: int = 0, **fields: Any) -> str:
    """Make a thread with an opening post and some replies by changing people, and return its key."""
    fields.setdefault("title", "What do you do with silence?")
    fields.setdefault("theme", "1.1-t1")
    set_id = by_key(LearningSet, set_key).id if set_key else None
    by = person(author)
    thread = save(
        Thread(set_id=set_id, author_id=by.id, last_author_id=by.id, replies=posts, **fields)
    )
    writers = [person(name) for name in ("ana", "ben", "fay")]
    for number in range(posts + 1):
        body = f"Post number {number}, with **some** weight."
        writer = by if number == 0 else writers[number % 3]
        db.session.add(
            Post(
                thread_id=thread.id, set_id=set_id, author_id=writer.id, opens=number == 0,
                body=body, html=text.render(body),
            )
        )  # fmt: skip
    db.session.commit()
    return thread.key


def make_practice(author: str, *, published: bool = True, **fields: Any) -> str:
    """Make a practice and return its key."""
    fields.setdefault("title", "Walk the route to work together")
    fields.setdefault("summary", "Do the commute once with the client before the first day.")
    fields.setdefault("steps", "Agree on a morning.\nTake the first bus together.")
    fields.setdefault("outcomes", ["2.3"])
    if published:
        fields.setdefault("published_at", clock.now())
    return save(Practice(author_id=person(author).id, **fields)).key


def make_note(set_key: str, author: str, **fields: Any) -> str:
    """Make a note and return its key."""
    fields.setdefault("body", "Ben holds back since the last meeting.")
    set_id = by_key(LearningSet, set_key).id
    return save(Note(set_id=set_id, author_id=person(author).id, **fields)).key
