"""The pages of the programme, which strangers may read too."""

from functools import lru_cache

from flask import Blueprint, current_app
from flask.typing import ResponseReturnValue
from flask_login import current_user
from markupsafe import Markup

from community import text
from community.content.programme import Activity, Module, Outcome, Theme
from community.discussions import queries as discussions
from community.discussions.queries import ThreadLine
from community.programme import queries
from community.web.guard import me, public
from community.web.pages import page

bp = Blueprint("programme", __name__)


@bp.app_template_filter("from_content")
@lru_cache(maxsize=1024)
def from_content(markdown: str) -> Markup:
    """Render a text of the content files, once. What people typed would stay in memory here."""
    return Markup(text.render(markdown))  # noqa: S704 - sanitised a moment ago


@bp.get("/programme/")
@public
def index() -> ResponseReturnValue:
    """See what there is to learn."""
    return page("programme/index.html", programme=queries.programme())


@bp.get("/programme/<module:module>")
@public
def module(module: Module) -> ResponseReturnValue:
    """Read what a module is about, and choose from it."""
    programme = queries.programme()
    return page(
        "programme/module.html", programme=programme, module=module, threads=_threads(module)
    )


@bp.get("/programme/<outcome:outcome>")
@public
def outcome(outcome: Outcome) -> ResponseReturnValue:
    """Read the background of an outcome, and what there is to do and discuss."""
    module = queries.module_of(outcome)
    return page("programme/outcome.html", module=module, outcome=outcome, threads=_threads(module))


def _threads(module: Module) -> dict[str, list[ThreadLine]]:
    """Return what is said in a module, by theme: to a stranger nothing, not even whether."""
    found: dict[str, list[ThreadLine]] = {theme.code: [] for theme in module.themes}
    if current_user.is_authenticated:
        for line in discussions.threads_of_module(module, seen_by=me()):
            found[line.thread.theme].append(line)
    return found


@bp.get("/programme/<activity:activity>")
@public
def activity(activity: Activity) -> ResponseReturnValue:
    """Read what to do in an activity; a facilitator reads how to lead it, too."""
    leads = current_user.is_authenticated and me().is_facilitator
    return page(
        "programme/activity.html",
        activity=activity,
        outcome=queries.outcome_of(activity),
        guide=activity.guide if leads else None,
    )


@bp.get("/programme/<theme:theme>")
@public
def theme(theme: Theme) -> ResponseReturnValue:
    """Read a theme, and the threads under it that you may see."""
    signed_in = current_user.is_authenticated
    return page(
        "programme/theme.html",
        theme=theme,
        outcome=queries.outcome_of(theme),
        module=queries.module_of(queries.outcome_of(theme)),
        threads=discussions.threads_of_theme(theme.code, seen_by=me()) if signed_in else [],
    )


@bp.get("/about")
@public
def about() -> ResponseReturnValue:
    """Read what the programme is, for whom, and who made it."""
    leaflet = current_app.extensions["guides"]["about"]
    return page("programme/about.html", leaflet=leaflet, programme=queries.programme())
