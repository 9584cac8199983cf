"""The factory: the one module that knows every other."""

from pathlib import Path
from typing import Any

from flask import Flask
from markupsafe import Markup
from sqlalchemy.orm import configure_mappers

from community import config, database, extensions, policy, text
from community.accounts import cli as accounts_cli
from community.accounts import operations as accounts_operations
from community.accounts import views as accounts
from community.accounts.invitations import views as invitations
from community.cases import views as cases
from community.cases.actions import views as actions
from community.cases.contributions import views as contributions
from community.cases.drafting import views as drafting
from community.cases.ending import views as ending
from community.cases.ideas import views as ideas
from community.cases.rounds import views as rounds
from community.coaching.rules import load_coach
from community.content.guides import load_guides
from community.content.methods import load_methods
from community.content.programme import load_programme
from community.demo.cli import demo_cli
from community.desk import views as desk
from community.discussions import views as discussions
from community.discussions.posts import views as posts
from community.events import recorded
from community.methods import views as methods
from community.moderation import views as moderation
from community.notes import views as notes
from community.notifications import operations as notifications
from community.practices import views as practices
from community.programme import cli as programme_cli
from community.programme import views as programme
from community.sets import views as sets
from community.sets.agreements import views as agreements
from community.sets.seats import views as seats
from community.today import views as today
from community.web import (
    cli,
    dates,
    errors,
    guard,
    headers,
    health,
    language,
    routes,
    seating,
    static,
    transaction,
    words,
)  # fmt: skip
from community.worker import worker_cli

ROOT = Path(__file__).parent.parent
FEATURES = (
    today, accounts, invitations, sets, seats, agreements, programme, cases, rounds, contributions,
    actions, drafting, ending, ideas, methods,
    discussions, posts, practices, notes, moderation, desk, health,
)  # fmt: skip
COMMANDS = (
    *cli.COMMANDS, accounts_cli.commands, programme_cli.commands, demo_cli, worker_cli,
)  # fmt: skip


def create_app(instance_path: str | None = None, **overrides: Any) -> Flask:
    """Make the application, or say in one sentence why it cannot start."""
    app = Flask(
        "community",
        instance_path=instance_path or str(ROOT / "instance"),
        instance_relative_config=True,
        template_folder=str(ROOT / "templates"),
        static_folder=None,
    )
    config.configure(app, overrides)
    _load_content(app)
    _init_web(app)
    _register_features(app)
    recorded.connect(notifications.on_event)
    guard.require_declared_access(app)
    return app


def _load_content(app: Flask) -> None:
    """Read all there is in content/. A bad file stops the start and names its line."""
    content = Path(app.config.get("CONTENT") or ROOT / "content")
    app.extensions["programme"] = load_programme(content)
    app.extensions["guides"] = load_guides(content)
    app.extensions["methods"] = load_methods(content)
    app.extensions["coach"] = load_coach(content)


def _init_web(app: Flask) -> None:
    configure_mappers()
    database.init_database(app)
    extensions.migrate.init_app(
        app, database.db, directory=str(ROOT / "community/migrations"), render_as_batch=True
    )
    routes.init_routes(app)
    extensions.csrf.init_app(app)
    extensions.htmx.init_app(app)
    language.init_language(app)
    dates.init_dates(app)
    words.init_words(app)
    static.init_static(app, ROOT / "static")
    _init_sign_in(app)
    headers.init_headers(app)  # before the transaction: what comes first here speaks last
    transaction.init_transaction(app)
    errors.init_errors(app)
    app.jinja_env.globals.update(can=policy.can, me=guard.me)
    app.jinja_env.globals.update(seating=seating.seating, describe=seating.describe)
    app.jinja_env.filters.update(excerpt=text.excerpt, rendered=Markup)
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True


def _init_sign_in(app: Flask) -> None:
    extensions.login_manager.init_app(app)
    extensions.login_manager.session_protection = None  # phones change address all day
    extensions.login_manager.login_view = "accounts.sign_in"
    extensions.login_manager.user_loader(accounts_operations.signed_in_user)
    extensions.login_manager.unauthorized_handler(accounts.ask_to_sign_in)


def _register_features(app: Flask) -> None:
    for feature in FEATURES:
        app.register_blueprint(feature.bp)
    for command in COMMANDS:
        app.cli.add_command(command)
