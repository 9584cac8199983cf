"""The cases of the demo: brought, asked about, acted on and looked back on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import select

from community.accounts.models import User
from community.cases import operations as cases
from community.cases.actions import operations as actions
from community.cases.contributions import operations as contributions
from community.cases.models import Action, Case
from community.cases.rounds import operations as rounds
from community.cases.rounds import queries
from community.cases.rounds.models import Contribution, Round, Stage
from community.database import db
from community.demo.diary import Diary, Entry
from community.sets.models import Membership, Role

LATER = ("presenter", "shared", "round", "contribution", "action", "learning", "no_action")


def plan_case(diary: Diary, entry: Entry) -> None:
    """Plan the life of one case."""
    presenter, title = diary.people[entry["presenter"]], entry["title"]
    fields = {name: value for name, value in entry.items() if name not in LATER}

    def write() -> None:
        assert diary.learning_set
        case = cases.start_case(diary.learning_set, by=presenter)
        cases.save_case(case, version=case.version, fields=fields)
        diary.cases[title] = case

    shared = entry.get("shared")
    diary.at(shared or 2, "08:20", write)
    if shared:
        diary.at(shared, "08:30", lambda: cases.share(diary.cases[title], by=presenter))
    if "round" in entry:
        Consultation(diary, title, presenter).plan(entry)


@dataclass
class Consultation:
    """One round on one case, as it will go."""

    diary: Diary
    title: str
    presenter: User
    round: Round | None = None

    @property
    def case(self) -> Case:
        """The case, once it was written."""
        return self.diary.cases[self.title]

    def plan(self, entry: Entry) -> None:
        """Plan the beginning, what is written, every step on, and what follows."""
        wants_more, closings = entry["round"]["suggestions"], entry["round"]["advanced"]
        self.diary.at(entry["round"]["opened"], "09:00", lambda: self._begin(wants_more))
        for contribution in entry.get("contribution", []):
            self._plan_contribution(contribution)
        for action in entry.get("action", []):
            self._plan_action(action, next(c for c in closings if c[0] == "action"))
        for code, ago, hour in closings:
            self.diary.at(ago, hour, lambda code=code: self._go_on(code))  # type: ignore[misc]
        for line in entry.get("learning", []):
            self._plan_learning(line)

    def _begin(self, wants_more: bool) -> None:
        self.round = rounds.open_round(
            self.case, by=self.presenter, method_id="als_classic", with_optional=wants_more
        )

    def _standing_in(self, code: str) -> queries.RoundStanding:
        """Return where the round stands, which must be in this stage."""
        assert self.round
        stages = select(Stage).where(Stage.round_id == self.round.id).order_by(Stage.position)
        standing = queries.standing(self.round, db.session.scalars(stages).all())
        if standing.now is None or standing.now.stage.code != code:
            raise LookupError(f"“{self.title}” is not in {code} but in {standing.now}")
        return standing

    def _go_on(self, code: str) -> None:
        facilitator = db.session.scalars(
            select(Membership).where(
                Membership.set_id == self.case.set_id, Membership.role == Role.FACILITATOR
            )
        ).first()
        assert facilitator
        standing = self._standing_in(code)
        assert standing.now
        rounds.advance(standing, by=facilitator.user, stage=standing.now.position)

    def _plan_contribution(self, entry: Entry) -> None:
        written: list[Contribution] = []

        def write() -> None:
            standing = self._standing_in(entry["stage"])
            assert standing.now
            contribution = contributions.contribute(
                standing,
                by=self.diary.people[entry["by"]],
                stage=standing.now.position,
                body=entry["body"].strip(),
                language=entry.get("lang", "en"),
            )
            written.append(contribution)

        def answer() -> None:
            assert self.round
            stages = select(Stage).where(Stage.round_id == self.round.id).order_by(Stage.position)
            standing = queries.standing(self.round, db.session.scalars(stages).all())
            contributions.answer(
                written[0], standing, by=self.presenter, body=entry["answer"]["body"]
            )

        self.diary.at(entry["ago"], entry["at"], write)
        if "answer" in entry:
            self.diary.at(entry["answer"]["ago"], entry["answer"]["at"], answer)

    def _plan_action(self, entry: Entry, closing: tuple[str, float, str]) -> None:
        chosen: list[Action] = []

        def choose() -> None:
            action = actions.set_action(
                self.case,
                by=self.presenter,
                what=entry["what"],
                by_when=datetime.now(self.diary.zone).date() + timedelta(days=entry["by_when"]),
                how_we_can_tell=entry["how_we_can_tell"],
            )
            chosen.append(action)

        def tell() -> None:
            told = {name: entry["looked_back"][name] for name in ("did", "happened", "taught")}
            actions.look_back(chosen[0], by=self.presenter, **told)

        just_before = datetime.combine(date.min, time.fromisoformat(closing[2]))
        hour = (just_before + timedelta(days=1, minutes=-9)).time().isoformat("minutes")
        self.diary.at(closing[1], hour, choose)
        if "looked_back" in entry:
            self.diary.at(entry["looked_back"]["ago"], "17:40", tell)

    def _plan_learning(self, entry: Entry) -> None:
        by = self.diary.people[entry["by"]]
        keep = lambda: actions.keep_learning(self.case, by=by, line=entry["line"])  # noqa: E731
        self.diary.at(entry["ago"], "20:30", keep)
