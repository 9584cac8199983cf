"""Rosa, who has a passphrase, and how she signs in."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from community.accounts import operations
from community.database import db
from tests.factories import make_user

PASSPHRASE = "four cups of cold tea"


@pytest.fixture
def rosa(app: Flask) -> str:
    """Rosa's address."""
    with app.app_context():
        user = make_user("Rosa Luz")
        operations.set_passphrase(user, PASSPHRASE)
        db.session.commit()
        return user.email


@pytest.fixture
def sign_in(app: Flask) -> Callable[..., TestResponse]:
    """Sign in with a browser, Rosa's passphrase if no other is given."""

    def send(browser: FlaskClient, email: str, passphrase: str = PASSPHRASE, **more: str):
        form = {"email": email, "passphrase": passphrase, **more}
        return browser.post("/sign-in", data=form)

    return send
