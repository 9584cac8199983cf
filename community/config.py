"""Settings: defaults here, then instance/config.py, then COMMUNITY_* variables, then overrides."""

import os
import secrets
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

from flask import Flask

LANGUAGES = {"en": "English", "nl": "Nederlands"}

DEFAULTS: dict[str, Any] = {
    "SITE_NAME": "Setwise",
    # Links in mail are built from this, never from what a browser claims the host to be.
    "SITE_URL": "http://127.0.0.1:8000",
    "MAIL_FROM": "Setwise <setwise@localhost>",
    "MAIL_SERVER": "",  # empty: mails land in instance/mail/ as files
    "MAIL_PORT": 25,
    "MAIL_USERNAME": "",
    "MAIL_PASSWORD": "",
    "MAIL_STARTTLS": False,
    "MAX_CONTENT_LENGTH": 1024 * 1024,
    "MAX_FORM_MEMORY_SIZE": 1024 * 1024,
    "PERMANENT_SESSION_LIFETIME": timedelta(days=30),
    "SESSION_IDLE": timedelta(days=14),
    "SESSION_COOKIE_HTTPONLY": True,
    "SESSION_COOKIE_SAMESITE": "Lax",
    "SESSION_REFRESH_EACH_REQUEST": False,  # a sign-in ends thirty days after it began
    "WTF_CSRF_TIME_LIMIT": None,  # people write long texts; the token lives as long as the session
    "ARGON2": {"time_cost": 2, "memory_cost": 19 * 1024, "parallelism": 1},
    "SIGN_IN_LIMIT": "10 per 15 minutes",  # one account from one address, or from a known browser
    "SIGN_IN_LIMIT_PER_ACCOUNT": "40 per 15 minutes",
    "SIGN_IN_LIMIT_PER_ADDRESS": "50 per 15 minutes",
}


class NotReady(RuntimeError):
    """Something must be set before the site can start."""


def configure(app: Flask, overrides: dict[str, Any]) -> None:
    """Settle every setting of `app`, and refuse to start without a secret key."""
    app.config.update(DEFAULTS)
    app.config.from_pyfile("config.py", silent=True)
    app.config.from_prefixed_env("COMMUNITY")
    app.config.update(overrides)
    if not app.config.get("SECRET_KEY"):
        raise NotReady("There is no SECRET_KEY yet. Run `make serve`, or set one yourself.")
    app.config.setdefault(
        "SQLALCHEMY_DATABASE_URI", f"sqlite:///{Path(app.instance_path) / 'community.db'}"
    )
    _secure_cookies(app)


def _secure_cookies(app: Flask) -> None:
    """Bind the cookie to this host as tightly as the address of the site allows."""
    secure = str(app.config["SITE_URL"]).startswith("https://")
    app.config["SESSION_COOKIE_SECURE"] = secure
    app.config["SESSION_COOKIE_NAME"] = "__Host-setwise" if secure else "setwise"


def write_secret_key(path: Path) -> None:
    """Write a settings file with a new secret key, readable by its owner only, if there is none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return
    with os.fdopen(descriptor, "w") as file:
        file.write(
            f'"""Settings of this copy of the site."""\n\nSECRET_KEY = "{secrets.token_hex(32)}"\n'
        )


if __name__ == "__main__":
    write_secret_key(Path(sys.argv[1]))
