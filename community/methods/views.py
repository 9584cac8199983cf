"""The pages about the methods, which a set also takes along on paper."""

from flask import Blueprint, current_app
from flask.typing import ResponseReturnValue
from flask_babel import force_locale
from flask_babel import gettext as _

from community.content.methods import Method, Trust, fill
from community.content.words import Words
from community.web.guard import allows
from community.web.pages import page

bp = Blueprint("methods", __name__)


@bp.app_template_filter("of_anyone")
def of_anyone(words: Words) -> Words:
    """Let a prompt be about whoever presents, where nobody does yet."""
    return Words(
        {language: _of_anyone(text, language) for language, text in words.versions.items()}
    )


def _of_anyone(text: str, language: str) -> str:
    with force_locale(language):
        return fill(text, presenter=_("the presenter"))


@bp.get("/methods/")
@allows("method.view")
def index() -> ResponseReturnValue:
    """See which methods there are, and what each is good for."""
    return page("methods/index.html", by_trust={trust: _needing(trust) for trust in Trust})


def _needing(trust: Trust) -> list[Method]:
    """Return the methods that ask this much trust, the ones that are good for most first."""
    methods: dict[str, Method] = current_app.extensions["methods"]
    found = [method for method in methods.values() if method.trust is trust]
    return sorted(found, key=lambda method: (-len(method.helps), -method.minutes))


@bp.get("/methods/<method:method>")
@allows("method.view")
def show(method: Method) -> ResponseReturnValue:
    """Read what happens in each stage of a method, and why."""
    return page("methods/show.html", method=method)
