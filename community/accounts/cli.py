"""Commands about people."""

import click
from flask.cli import AppGroup

from community.accounts import operations
from community.database import db
from community.errors import Refused
from community.web.addresses import deliverable

commands = AppGroup("steward", help="The people who look after the site.")


@commands.command("create")
@click.option("--email", prompt="E-mail address")
@click.option("--name", prompt="Name")
@click.password_option("--passphrase", prompt="Passphrase (15 characters or more)")
def create(email: str, name: str, passphrase: str) -> None:
    """Make a steward, on a site without the demo."""
    address, name = deliverable(email), " ".join(name.split())
    if address is None or not name:
        raise click.ClickException("That needs a name, and an e-mail address that can be one.")
    try:
        operations.create_account(address, name=name, passphrase=passphrase, is_steward=True)
    except Refused as refusal:
        raise click.ClickException(refusal.message) from refusal
    db.session.commit()
    click.echo(f"{name} can sign in as {address}.")
