"""Who may see what, and who may do what: two tables and two functions.

`SIGHT`, in `sight.py`, says as SQL which rows of a model a person may know exist. `RULES` says what
they may do to a row they can already see. *Who* is decided here; *whether it makes sense now* is
the business of the feature's operations. Rules read facts that were fetched once per request, and
never query.
"""

from collections.abc import Callable
from typing import Any, TypeVar

from flask_login import AnonymousUserMixin
from sqlalchemy import Select, select

from community.accounts.models import User
from community.cases.models import Case
from community.sight import SIGHT

Row = TypeVar("Row")


def _anyone(user: User, _: Any) -> bool:
    return True


def _may_write(user: User, row: Any) -> bool:
    """Community texts are everyone's to answer; a set's only under the agreement in force."""
    return row.set_id is None or user.may_write_in(row.set_id)


def _facilitates(user: User, row: Any) -> bool:
    return user.facilitates(row.set_id)


def _writes_as_author(user: User, row: Any) -> bool:
    return row.author_id == user.id and _may_write(user, row)


def _presents(user: User, case: Case) -> bool:
    return case.presenter_id == user.id and user.may_write_in(case.set_id)


def _leads(user: User, case: Case) -> bool:
    """Who picks a method and moves a round on: its presenter or the set's facilitator."""
    return user.may_write_in(case.set_id) and (
        case.presenter_id == user.id or user.facilitates(case.set_id)
    )


def _moderates(user: User, row: Any) -> bool:
    return user.is_steward if row.set_id is None else user.facilitates(row.set_id)


RULES: dict[str, Callable[[User, Any], bool]] = {
    "account.use": _anyone,
    "coach.invite": lambda user, _: user.is_steward,
    "invitation.accept": lambda user, invitation: invitation.email == user.email,
    "invitation.revoke": lambda user, invitation: _moderates(user, invitation),
    "today.view": _anyone,
    "desk.view": lambda user, _: user.is_facilitator,
    "set.list": _anyone,
    "set.create": lambda user, _: user.is_steward or user.is_facilitator,
    "set.view": _anyone,
    "set.count": lambda user, _: user.is_steward,
    "set.enter": lambda user, learning_set: user.is_inside(learning_set.id),
    "set.assent": lambda user, learning_set: user.membership_in(learning_set.id) is not None,
    "set.leave": lambda user, learning_set: user.membership_in(learning_set.id) is not None,
    "set.edit": lambda user, learning_set: user.facilitates(learning_set.id),
    "set.invite": lambda user, learning_set: user.facilitates(learning_set.id),
    "set.write": lambda user, learning_set: user.may_write_in(learning_set.id),
    "membership.change": _facilitates,
    "membership.remove": lambda user, seat: _facilitates(user, seat) and seat.user_id != user.id,
    "case.bring": lambda user, learning_set: user.may_write_in(learning_set.id),
    "case.view": _anyone,
    "case.edit": _presents,
    "case.share": _presents,
    "case.open_to_newcomers": _presents,
    "case.end": lambda user, case: case.presenter_id == user.id,
    "case.act": _presents,
    "case.learn": lambda user, case: user.may_write_in(case.set_id),
    "method.view": _anyone,
    "round.open": _leads,
    "round.view": _anyone,
    "round.advance": lambda user, round_: _leads(user, round_.case),
    "round.contribute": _may_write,
    "contribution.edit": _writes_as_author,
    "contribution.answer": lambda user, contribution: _presents(user, contribution.case),
    "contribution.warm": lambda user, contribution: _presents(user, contribution.case),
    "idea.use": lambda user, idea: user.may_write_in(idea.set_id),
    "action.look_back": lambda user, action: (
        action.owner_id == user.id and user.may_write_in(action.set_id)
    ),
    "thread.list": _anyone,
    "thread.view": _anyone,
    "thread.open": _anyone,
    "thread.reply": _may_write,
    "post.edit": _writes_as_author,
    "practice.list": _anyone,
    "practice.view": _anyone,
    "practice.write": _anyone,
    "practice.edit": lambda user, practice: practice.author_id == user.id,
    "note.write": lambda user, learning_set: (
        user.facilitates(learning_set.id) and user.may_write_in(learning_set.id)
    ),
    "note.edit": lambda user, note: _writes_as_author(user, note) and _facilitates(user, note),
    "text.flag": _may_write,
    "text.hide": _moderates,
    "text.read_hidden": lambda user, text: text.author_id == user.id or _moderates(user, text),
    "flag.decide": _moderates,
    "moderation.view": lambda user, _: user.is_steward or user.is_facilitator,
}


def visible(model: type[Row], user: User) -> Select[Row]:
    """Select the rows of `model` that `user` may know exist."""
    return select(model).where(SIGHT[model](user))


def can(user: User | AnonymousUserMixin, permission: str, subject: Any = None) -> bool:
    """Whether `user` may do `permission` to a `subject` they can already see."""
    rule = RULES[permission]
    return bool(user.is_authenticated and rule(user, subject))
