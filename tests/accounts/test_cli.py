"""Making the first steward from the command line."""

from typing import Any

from flask import Flask

from community.accounts.models import User
from community.database import db
from tests.factories import person


def create(app: Flask, email: str, passphrase: str, name: str = "Sten  Sommer") -> Any:
    arguments = ["steward", "create", "--email", email, "--name", name, "--passphrase", passphrase]
    return app.test_cli_runner().invoke(args=arguments)


def test_a_steward_is_made_and_can_sign_in(app: Flask, sign_in: Any) -> None:
    done = create(app, "Sten@Example.org", "nine blue bicycles in the rain")
    assert done.exit_code == 0
    assert "Sten Sommer can sign in as sten@example.org" in done.output
    with app.app_context():
        assert person("sten").is_steward
    browser = app.test_client()
    answer = sign_in(browser, "sten@example.org", "nine blue bicycles in the rain")
    assert answer.status_code == 303
    assert browser.get("/coaches/invite").status_code == 200


def test_what_cannot_be_is_told_in_one_sentence(app: Flask) -> None:
    assert create(app, "sten@example.org", "nine blue bicycles").exit_code == 0
    for email, passphrase, name, told in (
        ("sten@example.org", "nine blue bicycles", "Sten", "There is an account"),
        ("not an address", "nine blue bicycles", "Sten", "e-mail address"),
        ("nils@example.org", "too short", "Nils", "15 characters"),
        ("nils@example.org", "nine blue bicycles", "  ", "name"),
    ):
        refused = create(app, email, passphrase, name)
        assert refused.exit_code == 1
        assert told in refused.output
        assert "Traceback" not in refused.output
    with app.app_context():
        assert db.session.query(User).count() == 1
