"""What will happen and when, and what has come of it so far."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from community import clock
from community.accounts.models import User
from community.cases.models import Case
from community.database import db
from community.sets.models import LearningSet

Entry = dict[str, Any]


@dataclass
class Diary:
    """Everything that people will do in one place, and the rows they have made."""

    people: dict[str, User]
    learning_set: LearningSet | None = None
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Europe/London"))
    deeds: list[tuple[datetime, int, Callable[[], object]]] = field(default_factory=list)
    cases: dict[str, Case] = field(default_factory=dict)

    def at(self, ago: float, hour: str, deed: Callable[[], object]) -> None:
        """Plan one thing, so many days ago at that hour where the set is."""
        day = datetime.now(self.zone).date() - timedelta(days=ago)
        moment = datetime.combine(day, time.fromisoformat(hour), self.zone)
        self.deeds.append((moment, len(self.deeds), deed))

    def play(self) -> None:
        """Do everything in its order, each at its own moment."""
        for moment, _order, deed in sorted(self.deeds, key=lambda one: one[:2]):
            with clock.at(moment):
                deed()
                db.session.flush()
