"""A set of eight with a long thread, a case in its open questions, and a community around them."""

import random
from datetime import timedelta

from community import clock, text
from community.accounts.models import User
from community.cases import operations as cases
from community.cases.models import Case
from community.cases.rounds import operations as rounds
from community.cases.rounds import queries as round_queries
from community.cases.rounds.models import Contribution, Stage
from community.database import db
from community.discussions.models import Post, Thread
from community.sets import operations as sets
from community.sets.models import LearningSet

WORDS = [
    "morning",
    "client",
    "asked",
    "quiet",
    "plan",
    "table",
    "letter",
    "course",
    "bus",
    "agreed",
    "nothing",
    "happened",
    "then",
    "why",
    "work",
    "question",
    "listened",
    "waited",
    "because",
    "wanted",
    "learned",
    "tried",
    "second",
    "again",
    "small",
    "step",
    "week",
]


def sentence(count: int) -> str:
    """Make up so many words."""
    return " ".join(random.choices(WORDS, k=count)).capitalize() + "."


def make_people(count: int, start: int = 0) -> list[User]:
    """Make coaches."""
    people = [
        User(
            email=f"p{start + n}@bench.example",
            name=f"Person {start + n} Bench",
            passphrase_hash="x",
        )
        for n in range(count)
    ]
    db.session.add_all(people)
    db.session.flush()
    return people


def make_set(people: list[User]) -> LearningSet:
    """Seat people round a table, all of them inside."""
    with clock.at(clock.now() - timedelta(days=90)):
        learning_set = sets.open_set(
            by=people[0], facilitator=people[0], agreement="1. Kind.", name="Bench", language="en",
            timezone="Europe/Amsterdam", purpose="To be measured",
        )  # fmt: skip
        db.session.flush()
        for person in people[1:]:
            sets.assent(sets.join(learning_set, user=person))
    db.session.flush()
    return learning_set


def make_thread(learning_set: LearningSet, people: list[User], posts: int) -> Thread:
    """Fill a thread with posts of about 117 words by changing people."""
    thread = Thread(
        title="A long talk", theme="1.1-t1", author=people[0], last_author=people[1],
        learning_set=learning_set, replies=posts - 1,
    )  # fmt: skip
    db.session.add(thread)
    db.session.flush()
    for number in range(posts):
        body = "\n\n".join(sentence(39) for _ in range(3))
        db.session.add(
            Post(
                thread_id=thread.id, set_id=learning_set.id, author=people[number % len(people)],
                body=body, html=text.render(body), opens=number == 0,
            )
        )  # fmt: skip
    db.session.flush()
    return thread


def make_case(learning_set: LearningSet, people: list[User], questions: int) -> Case:
    """Bring a case into its open questions, with so many of them asked and half answered."""
    fields = {
        "title": "He says yes to everything", "outcomes": ["1.3"], "happened": sentence(150),
        "question": sentence(12), "help": "insight", "tried": sentence(60), "client": sentence(20),
    }  # fmt: skip
    presenter = people[1]
    with clock.at(clock.now() - timedelta(days=2)):
        case = cases.start_case(learning_set, by=presenter)
        cases.save_case(case, version=0, fields=fields)
        cases.share(case, by=presenter)
        round_ = rounds.open_round(case, by=presenter, method_id="als_classic", with_optional=True)
    standing = round_queries.standing(round_, _stages(round_.id))
    with clock.at(clock.now() - timedelta(days=1)):
        rounds.advance(standing, by=presenter, stage=2)
    open_stage = _stages(round_.id)[2]
    for number in range(questions):
        body = sentence(14)
        answered = number % 2 == 0
        db.session.add(
            Contribution(
                case=case, round_id=round_.id, stage=open_stage, set_id=learning_set.id,
                author=people[2 + number % (len(people) - 2)], kind="question_open", body=body,
                html=text.render(body), answer=body if answered else "",
                answer_html=text.render(body) if answered else "",
                answered_at=clock.now() if answered else None,
            )
        )  # fmt: skip
    open_stage.first_written_at = clock.now()
    db.session.flush()
    return case


def _stages(round_id: int) -> list[Stage]:
    return db.session.query(Stage).filter_by(round_id=round_id).order_by(Stage.position).all()


def make_crowd(times: int) -> None:
    """Surround the measured set with a community many times its size."""
    for number in range(times):
        people = make_people(8, start=1000 + number * 8)
        learning_set = make_set(people)
        for _ in range(3):
            make_thread(learning_set, people, 10)
        make_case(learning_set, people, 6)
    db.session.flush()
