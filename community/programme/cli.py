"""Commands about the content files."""

import click
from flask import current_app
from flask.cli import AppGroup

commands = AppGroup("content", help="The programme and the methods.")


@commands.command("check")
def check() -> None:
    """Say what the content holds. A bad file has stopped the start already, with its line."""
    programme = current_app.extensions["programme"]
    methods = current_app.extensions["methods"]
    click.echo(
        f"{len(programme.modules)} modules, {len(programme.outcomes)} outcomes, "
        f"{len(programme.activities)} activities, {len(programme.themes)} themes, "
        f"{len(methods)} methods: in order."
    )
