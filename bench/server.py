"""The application to measure and the floor, side by side in one process."""

import json
import os
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from flask import Response
from flask_login import login_user
from flask_migrate import upgrade
from sqlalchemy import event
from werkzeug.middleware.dispatcher import DispatcherMiddleware

from bench import data
from bench.floor import make_floor
from community import create_app
from community.accounts import operations as signing_in
from community.accounts.models import User
from community.database import db
from community.web.guard import public

FOLDER = Path(os.environ["BENCH"])
CROWD = int(os.environ.get("BENCH_CROWD", "100"))

ours = create_app(str(FOLDER), SECRET_KEY="bench", SITE_URL="http://127.0.0.1")
statements = {"n": 0}


def _fill() -> tuple[int, int, dict[str, Any]]:
    upgrade()
    people = data.make_people(8)
    learning_set = data.make_set(people)
    fifty, ten = (data.make_thread(learning_set, people, count) for count in (50, 10))
    case = data.make_case(learning_set, people, 24)
    data.make_crowd(CROWD)
    db.session.commit()
    places = {
        "pages": {
            "thread, 50 posts": f"/threads/{fifty.key}",
            "thread, 10 posts": f"/threads/{ten.key}",
            "case in round": f"/cases/{case.key}",
            "today": "/",
            "set": f"/sets/{learning_set.key}",
        },
        "reply": f"/threads/{ten.key}/posts",
    }
    return people[2].id, fifty.id, places


with ours.app_context():
    WHO, THREAD, PLACES = _fill()
    event.listen(
        db.engine, "before_cursor_execute",
        lambda _c, _cursor, said, *_: statements.update(n=statements["n"] + (said != "BEGIN")),
    )  # fmt: skip


@ours.get("/_sign-in")
@public
def sign_in() -> str:
    user = db.session.get_one(User, WHO)
    signing_in.sign_in(user, agent="bench")
    login_user(user)
    return "in"


@ours.before_request
def begin() -> None:
    statements["n"] = 0


@ours.after_request
def count(response: Response) -> Response:
    response.headers["X-Statements"] = str(statements["n"])
    return response


def cpu(_environ: Any, start: Callable[..., Any]) -> Iterable[bytes]:
    start("200 OK", [("Content-Type", "text/plain")])
    return [str(time.process_time()).encode()]


def _size_of(path: str) -> int:
    client = ours.test_client()
    client.get("/_sign-in")
    return len(client.get(path).data)


floor = make_floor(
    ours.config["SQLALCHEMY_DATABASE_URI"],
    WHO,
    THREAD,
    _size_of(PLACES["pages"]["thread, 50 posts"]),
)
app = DispatcherMiddleware(ours, {"/floor": floor, "/_cpu": cpu})
(FOLDER / "part.json").write_text(json.dumps(PLACES))
(FOLDER / "part.json").rename(FOLDER / "places.json")  # whole or not at all
