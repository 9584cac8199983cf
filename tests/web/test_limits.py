"""Limits hold for every process at once, and never stand in the way of the site itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from subprocess import PIPE, Popen
from sys import executable
from threading import Barrier, Thread

import pytest
import time_machine
from flask import Flask
from sqlalchemy import func, select

from community import clock
from community.database import db
from community.web.limits import forget, hits, too_often

LIMIT = "5 per 15 minutes"
ROOT = Path(__file__).parent.parent.parent


def counters() -> int:
    return db.session.scalar(select(func.count()).select_from(hits)) or 0


@pytest.mark.usefixtures("context")
def test_as_many_as_allowed_pass_and_then_one_waits() -> None:
    assert [too_often(LIMIT, "try", "ana") for _ in range(5)] == [None] * 5
    wait = too_often(LIMIT, "try", "ana")
    assert wait
    assert 0 < wait <= 15 * 60
    assert too_often(LIMIT, "try", "ben") is None, "each is counted apart"
    with time_machine.travel(clock.now() + timedelta(minutes=15, seconds=2)):
        assert too_often(LIMIT, "try", "ana") is None


@pytest.mark.usefixtures("context")
def test_what_is_forgotten_is_forgotten_with_the_commit() -> None:
    for _ in range(6):
        too_often(LIMIT, "try", "ana")
    forget(LIMIT, "try", "ana")
    db.session.rollback()
    assert too_often(LIMIT, "try", "ana")
    forget(LIMIT, "try", "ana")
    db.session.commit()
    assert too_often(LIMIT, "try", "ana") is None


@pytest.mark.usefixtures("context")
def test_a_counter_holds_no_address_and_goes_when_it_is_over() -> None:
    too_often(LIMIT, "try", "ana@example.org", "203.0.113.7")
    (key,) = db.session.execute(select(hits.c.key)).scalars().all()
    assert "ana" not in key
    assert "203.0.113.7" not in key
    with time_machine.travel(clock.now() + timedelta(hours=1)):
        too_often(LIMIT, "try", "ben")
        assert counters() == 1


def test_of_many_tries_at_once_in_two_sites_no_more_than_allowed_pass(
    app: Flask, another_app: Callable[..., Flask]
) -> None:
    passed: list[int] = []
    start = Barrier(16)

    def attempt(site: Flask) -> None:
        start.wait()
        with site.app_context():
            if too_often(LIMIT, "try", "ana") is None:
                passed.append(1)

    sites = (app, another_app())
    threads = [Thread(target=attempt, args=(sites[number % 2],)) for number in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(passed) == 5


def test_two_processes_share_one_count(app: Flask, tmp_path: Path) -> None:
    words = (
        "import sys\n"
        "from community import create_app\n"
        "from community.web.limits import too_often\n"
        "app = create_app(sys.argv[1], SECRET_KEY='x', SQLALCHEMY_DATABASE_URI=sys.argv[2])\n"
        "with app.app_context():\n"
        "    print(sum(too_often('5 per 15 minutes', 'try', 'ana') is None for _ in range(6)))\n"
    )
    address = app.config["SQLALCHEMY_DATABASE_URI"]
    running = [
        Popen([executable, "-c", words, str(tmp_path), address], stdout=PIPE, cwd=ROOT, text=True)
        for _ in range(2)
    ]
    assert sum(int(process.communicate()[0]) for process in running) == 5


def test_a_limit_that_cannot_be_counted_keeps_nobody_out(tmp_path: Path) -> None:
    from community import create_app
    from tests.conftest import TEST_SETTINGS

    without_tables = create_app(str(tmp_path), **TEST_SETTINGS)
    with without_tables.app_context():
        assert too_often(LIMIT, "try", "ana") is None
