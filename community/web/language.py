"""The reader's language and time zone."""

from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from flask import Flask, has_request_context, request, session
from flask_babel import get_translations
from flask_login import current_user
from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from community.config import LANGUAGES
from community.extensions import babel
from community.web.files import write_whole


def init_language(app: Flask) -> None:
    """Compile the catalogues where needed and let every request choose."""
    source = Path(app.root_path) / "translations"
    target = Path(app.config.get("TRANSLATIONS_BUILD") or Path(app.instance_path) / "translations")
    _compile(source, target)
    app.config["BABEL_TRANSLATION_DIRECTORIES"] = str(target)
    babel.init_app(app, locale_selector=chosen_language, timezone_selector=chosen_zone)
    app.jinja_env.globals.update(languages=LANGUAGES, language=chosen_language)
    app.context_processor(_words_at_hand)


def _words_at_hand() -> dict[str, Any]:
    """Look the reader's catalogue up once a page, and not once a word."""
    catalogue = get_translations()

    @pass_context
    def gettext(context: Context, message: str, **variables: Any) -> str:
        words: str = catalogue.ugettext(message)
        return (Markup(words) if context.eval_ctx.autoescape else words) % variables  # noqa: S704

    @pass_context
    def ngettext(context: Context, one: str, many: str, num: int, **variables: Any) -> str:
        words: str = catalogue.ungettext(one, many, num)
        variables.setdefault("num", num)
        return (Markup(words) if context.eval_ctx.autoescape else words) % variables  # noqa: S704

    return {"gettext": gettext, "ngettext": ngettext}


def chosen_language() -> str:
    """Return the language of the person who reads: theirs, this visit's, or their browser's."""
    if not has_request_context():
        return "en"
    if current_user and current_user.is_authenticated and current_user.language in LANGUAGES:
        return str(current_user.language)
    if session.get("language") in LANGUAGES:
        return str(session["language"])
    return request.accept_languages.best_match(list(LANGUAGES), "en") or "en"


def chosen_zone() -> str | None:
    """Return the time zone of the person who reads."""
    if has_request_context() and current_user and current_user.is_authenticated:
        return str(current_user.timezone)
    return None


def _compile(source: Path, target: Path) -> None:
    for catalogue in source.glob("*/LC_MESSAGES/*.po"):
        compiled = (target / catalogue.relative_to(source)).with_suffix(".mo")
        if compiled.exists() and compiled.stat().st_mtime > catalogue.stat().st_mtime:
            continue
        content = BytesIO()
        with catalogue.open("rb") as file:
            write_mo(content, read_po(file, locale=catalogue.parts[-3]))
        write_whole(compiled, content.getvalue())
