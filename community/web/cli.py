"""Commands about the site as a whole: who may open what, preparing it, running it."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping

import click
from flask import current_app
from flask.cli import with_appcontext
from flask_migrate import upgrade
from sqlalchemy import func, select

from community.accounts.models import User
from community.config import DEFAULTS
from community.database import db

EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}  # noqa: S104 - only compared
Process = subprocess.Popen[bytes]


@click.command("access")
@with_appcontext
def access() -> None:
    """Print every page and what it takes to open it."""
    for rule in sorted(current_app.url_map.iter_rules(), key=str):
        methods = "/".join(sorted((rule.methods or set()) - {"HEAD", "OPTIONS"}))
        permission = getattr(current_app.view_functions[rule.endpoint], "access", "")
        click.echo(f"{methods:9} {rule!s:45} {permission}")


@click.command("prepare")
@with_appcontext
def prepare() -> None:
    """Bring the database up to date, and fill an empty one with the demo community."""
    upgrade()
    if not db.session.scalar(select(func.count()).select_from(User)):
        click.get_current_context().invoke(current_app.cli.commands["demo"])


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535))
@with_appcontext
def serve(host: str, port: int) -> None:
    """Run the web server and the worker together until Ctrl-C."""
    _require_free(host, port)
    address = f"http://{EVERYWHERE.get(host, f'[{host}]' if ':' in host else host)}:{port}"
    environment = dict(os.environ)
    if current_app.config["SITE_URL"] == DEFAULTS["SITE_URL"]:
        environment["COMMUNITY_SITE_URL"] = address
    words = _welcome(address)
    db.session.remove()
    web = _start_web(environment, f"[{host}]:{port}" if ":" in host else f"{host}:{port}")
    worker = _start(environment, "flask", "--app", "wsgi", "work")
    sys.exit(_run_until_one_ends([web, worker], (host, port), words))


def _require_free(host: str, port: int) -> None:
    """Say in one sentence why the site cannot be reached there, if it cannot."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        socket.create_server((host, port), family=family).close()
    except PermissionError as error:
        raise click.ClickException(
            f"Port {port} is kept for the system. Try: make serve PORT=8000"
        ) from error
    except socket.gaierror as error:
        raise click.ClickException(f"{host} is not an address of this machine.") from error
    except OSError as error:
        raise click.ClickException(
            f"Port {port} is in use. Try another one: make serve PORT={port + 1}"
        ) from error


def _start_web(environment: Mapping[str, str], bind: str) -> Process:
    return _start(
        environment, "gunicorn", "wsgi:app", "--bind", bind, "--worker-class", "gthread",
        "--workers", "1", "--threads", "8", "--log-level", "warning", "--no-control-socket",
    )  # fmt: skip


def _start(environment: Mapping[str, str], module: str, *arguments: str) -> Process:
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.Popen(command, env=environment)  # noqa: S603 - our own words only


def _welcome(address: str) -> str:
    """Say where the site is and, where the demo lives, who can sign in."""
    lines = [f"Setwise is at {address}"]
    if db.session.scalar(select(User.id).where(User.email == "ineke@demo.example")):
        lines += [
            "",
            "Sign in as ineke@demo.example (a coach), ruth@demo.example (a facilitator) or",
            "sten@demo.example (a steward). Everyone's passphrase is: seven chairs in a circle",
        ]
    lines += ["", "Ctrl-C stops it."]
    return "\n" + "\n".join(f"  {line}".rstrip() for line in lines) + "\n"


def _run_until_one_ends(processes: list[Process], door: tuple[str, int], words: str) -> int:
    """Say so once the door is open; then wait until one ends or somebody interrupts, and end all.

    Return 0 if we were asked to stop, and 1 if one of them gave up by itself.
    """
    for interruption in (signal.SIGINT, signal.SIGTERM):
        signal.signal(interruption, signal.default_int_handler)
    is_told = False
    try:
        while all(process.poll() is None for process in processes):
            if not is_told and _answers(door):
                click.echo(words)
                is_told = True
            time.sleep(0.5 if is_told else 0.1)
        code = 1
    except KeyboardInterrupt:
        code = 0
    _end(processes)
    return code


def _answers(door: tuple[str, int]) -> bool:
    try:
        socket.create_connection(door, timeout=1).close()
    except OSError:
        return False
    return True


def _end(processes: list[Process]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a second Ctrl-C changes nothing
    for process in processes:
        if process.poll() is None:
            process.terminate()
    for process in processes:
        process.wait()


COMMANDS = (access, prepare, serve)
