"""What a stage of a method is, whichever round it is used in."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from community.content.kinds import Kind, Presenter, Reveal, Who
from community.content.tables import Table
from community.content.words import Words

PRESENTER = "{presenter}"


@dataclass(frozen=True, slots=True)
class StageSpec:
    """One step of a method: who writes what, for how long, and why."""

    id: str
    kind: Kind
    who: Who
    presenter: Presenter
    reveal: Reveal
    quota: int | None
    minutes: int
    days: int
    optional: bool
    colour: int
    name: Words
    prompt: Words
    why: Words

    @property
    def presenter_only(self) -> bool:
        """Whether nobody but the presenter writes."""
        return self.who is Who.PRESENTER

    @property
    def is_question(self) -> bool:
        """Whether questions are asked in it."""
        return self.kind.is_question

    @property
    def takes_advice(self) -> bool:
        """Whether parked ideas come back in it."""
        return self.kind.is_advice

    @property
    def takes_posts(self) -> bool:
        """Whether there is anything to write: the story is in the case, a pause is silent."""
        return self.kind not in (Kind.STORY, Kind.PAUSE)

    @property
    def waits_for_presenter(self) -> bool:
        """Whether it stays open in writing until the presenter has written."""
        return self.presenter_only and self.takes_posts

    @property
    def opens_together(self) -> bool:
        """Whether what is written stays sealed until the stage closes."""
        return self.reveal is Reveal.TOGETHER

    @property
    def live_only(self) -> bool:
        """Whether it is left out of a round in writing."""
        return self.days == 0


def fill(text: str, *, presenter: str) -> str:
    """Put the presenter's name into a prompt."""
    return text.replace(PRESENTER, presenter)


def read_stage(table: Table, languages: Collection[str]) -> StageSpec:
    """Read one stage, whose words must be there in `languages`."""
    who = table.one_of("who", Who)
    stage = StageSpec(
        id=_id(table),
        kind=table.one_of("kind", Kind),
        who=who,
        presenter=_presenter(table, who),
        reveal=table.one_of("reveal", Reveal) if table.has("reveal") else Reveal.AT_ONCE,
        quota=table.number("quota", 1, 10) if table.has("quota") else None,
        minutes=table.number("minutes", 1, 120),
        days=table.number("days", 0, 20),
        optional=table.flag("optional"),
        colour=table.number("colour", 1, 7),
        name=table.words("name", languages),
        prompt=_prompt(table, "prompt", languages),
        why=_prompt(table, "why", languages),
    )
    _refuse_contradictions(table, stage)
    return stage


def _id(table: Table) -> str:
    id = table.text("id")
    if not re.fullmatch(r"[a-z][a-z0-9_]{0,39}", id):
        raise table.error("id", '"id" must be a short word in small letters')
    return id


def _presenter(table: Table, who: Who) -> Presenter:
    if who is Who.MEMBERS:
        presenter = table.one_of("presenter", Presenter)
        if presenter is not Presenter.WRITES:
            return presenter
        raise table.error("presenter", '"presenter" cannot be "writes" while only members write')
    if table.has("presenter"):
        raise table.error("presenter", '"presenter" is only for a stage in which members write')
    return Presenter.WRITES


def _prompt(table: Table, key: str, languages: Collection[str]) -> Words:
    words = table.words(key, languages)
    for language, text in words.versions.items():
        if stray := re.search(r"\{[^}]*\}?|\}", text.replace(PRESENTER, "")):
            reason = f'"{stray[0]}" cannot be filled in; only {PRESENTER} can'
            raise table.error(f"{key}.{language}", reason)
    return words


def _refuse_contradictions(table: Table, stage: StageSpec) -> None:
    """Refuse a stage that could not be run as it is written."""
    if stage.kind in (Kind.STORY, Kind.WARMTH, Kind.ACTION) and not stage.presenter_only:
        raise table.error("who", f'"who" must be "presenter" in a stage of kind "{stage.kind}"')
    if stage.kind is Kind.PAUSE and not stage.live_only:
        raise table.error("days", '"days" must be 0 in a pause: in writing there is no silence')
    if stage.presenter_only and stage.opens_together:
        raise table.error("reveal", '"reveal" has no meaning where only the presenter writes')
