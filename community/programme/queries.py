"""The programme, as it was read at the start. It is the same for everyone who reads it."""

from collections.abc import Iterable
from typing import cast

from flask import current_app

from community.content.programme import Activity, Module, Outcome, Programme, Theme


def programme() -> Programme:
    """Return the whole programme."""
    return cast(Programme, current_app.extensions["programme"])


def module_of(outcome: Outcome) -> Module:
    """Return the module an outcome belongs to."""
    return cast(Module, programme().module(outcome.module_code))


def outcome_of(part: Activity | Theme) -> Outcome:
    """Return the outcome an activity or a theme belongs to."""
    return cast(Outcome, programme().outcome(part.outcome_code))


def outcome_choices(language: str) -> dict[str, dict[str, str]]:
    """Return the outcomes to choose from: under each module, short titles by their code."""
    return {
        f"{module.code}. {module.title.get(language).value}": {
            outcome.code: f"{outcome.code} {outcome.short.get(language).value}"
            for outcome in module.outcomes
        }
        for module in programme().modules
    }


def outcomes_with(codes: Iterable[str]) -> list[Outcome]:
    """Return the outcomes with these codes, in the order of the programme."""
    wanted = set(codes)
    return [outcome for outcome in programme().outcomes if outcome.code in wanted]
