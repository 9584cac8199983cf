"""How migrations meet the database: in batches on SQLite, with its foreign keys out of the way."""

from alembic import context
from flask import current_app
from sqlalchemy import text

config = context.config
db = current_app.extensions["migrate"].db


def run_migrations() -> None:
    """Run what is missing, in one transaction where the database can do that."""
    with db.engine.connect() as connection:
        sqlite = connection.dialect.name == "sqlite"
        if sqlite:
            # A batch rebuild drops and renames the table: with keys on, every child would go too.
            connection.connection.driver_connection.execute("PRAGMA foreign_keys=OFF")
        context.configure(
            connection=connection,
            target_metadata=db.metadata,
            render_as_batch=True,
            compare_type=True,
            user_module_prefix="community.database.",
            transaction_per_migration=True,
        )
        with context.begin_transaction():
            context.run_migrations()
        connection.commit()
        if sqlite:
            broken = connection.execute(text("PRAGMA foreign_key_check")).all()
            if broken:
                raise RuntimeError(f"A migration broke references: {broken[:5]}")
            connection.commit()
            connection.connection.driver_connection.execute("PRAGMA foreign_keys=ON")


run_migrations()
