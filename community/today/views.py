"""The first page: for a coach what waits for them, for a stranger what the site is for."""

from flask import Blueprint
from flask.typing import ResponseReturnValue
from flask_login import current_user

from community.accounts import queries as accounts
from community.sets import queries as sets
from community.today import queries
from community.web.guard import me, public
from community.web.pages import page

bp = Blueprint("today", __name__)


@bp.get("/")
@public
def index() -> ResponseReturnValue:
    """Come in."""
    if not current_user.is_authenticated:
        return page("today/welcome.html")
    since = queries.news_since(me())
    inside = [seat.set_id for seat in me().memberships if seat.is_inside]
    return page(
        "today/index.html",
        turns=queries.turns(me()),
        invitations=accounts.invitations_to(me()),
        since=since,
        news=queries.news(me(), since=since),
        seats=sets.seats_of_sets(inside, seen_by=me()) if inside else {},
    )
