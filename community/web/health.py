"""What a load balancer asks: whether this process can answer from its database."""

from flask import Blueprint, Response
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from community.accounts.models import User
from community.database import apart
from community.web.guard import public

bp = Blueprint("health", __name__)


@bp.get("/healthz")
@public
def healthz() -> Response:
    """Say ok, or that the database does not answer."""
    try:
        with apart(write=False) as connection:
            connection.execute(select(User.id).limit(1))
    except SQLAlchemyError:
        return Response("The database does not answer.\n", 503, mimetype="text/plain")
    return Response("ok\n", mimetype="text/plain")
