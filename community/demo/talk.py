"""What people of the demo say outside their cases: threads, notes, practices, one concern."""

from __future__ import annotations

from sqlalchemy import select

from community.database import db
from community.demo.diary import Diary, Entry
from community.discussions import operations as discussions
from community.discussions.models import Post, Thread
from community.moderation import operations as moderation
from community.notes import operations as notes
from community.practices import operations as practices


def plan_thread(diary: Diary, entry: Entry) -> None:
    """Plan a discussion and its replies."""
    begun: list[Thread] = []

    def begin() -> None:
        thread = discussions.open_thread(
            by=diary.people[entry["by"]],
            theme=entry["theme"],
            learning_set=diary.learning_set,
            title=entry["title"],
            body=entry["body"].strip(),
            language=entry["lang"],
        )
        begun.append(thread)

    def reply(post: Entry) -> None:
        discussions.reply(
            begun[0],
            by=diary.people[post["by"]],
            body=post["body"].strip(),
            language=post["lang"],
        )

    diary.at(entry["ago"], entry["at"], begin)
    for post in entry.get("post", []):
        diary.at(post["ago"], post["at"], lambda post=post: reply(post))  # type: ignore[misc]


def plan_note(diary: Diary, entry: Entry) -> None:
    """Plan a facilitator's note."""

    def write() -> None:
        assert diary.learning_set
        notes.write_note(
            diary.learning_set,
            by=diary.people[entry["by"]],
            circle=entry["circle"],
            kind=entry["kind"],
            body=entry["body"].strip(),
            case=diary.cases.get(entry.get("about_case", "")),
        )

    diary.at(entry["ago"], entry["at"], write)


def plan_practice(diary: Diary, entry: Entry) -> None:
    """Plan a practice, perhaps made of a case that was looked back on."""
    by = diary.people[entry["by"]]
    renamed = {"group": "setting", "lang": "language"}
    fields = {
        renamed.get(name, name): value
        for name, value in entry.items()
        if name not in ("by", "ago", "steps", "from_case")
    }
    fields |= {"steps": "\n".join(entry["steps"]), "set_id": None}

    def publish() -> None:
        practice = practices.start_practice(by=by, case=diary.cases.get(entry.get("from_case", "")))
        practices.save_practice(practice, by=by, version=practice.version, fields=fields)
        practices.publish(practice, by=by)

    diary.at(entry["ago"], "16:15", publish)


def plan_flag(diary: Diary, entry: Entry) -> None:
    """Plan somebody's concern about a reply."""

    def flag() -> None:
        replies = select(Post).join(Post.thread).where(Thread.title == entry["thread"])
        post = db.session.scalars(replies.order_by(Post.id).offset(entry["post"]).limit(1)).one()
        by = diary.people[entry["by"]]
        moderation.flag(post, by=by, reason=entry["reason"], words=entry["text"].strip())

    diary.at(entry["ago"], "18:00", flag)
