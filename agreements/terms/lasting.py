"""How long an agreement lasts: its start and end, how it is varied, ended early and replaced."""

from typing import Annotated, Literal

from pydantic import Field

from agreements.terms.facts import Day, Fact, Id, Precision, Text


class StatedPeriod(Fact):
    """A period printed beside the rule that starts the agreement."""

    from_: Annotated[Day, Field(alias="from")]
    to: Day


class Commencement(Fact):
    """When the agreement starts."""

    rule: Literal["fixed_date", "on_signature_by_all"]
    date: Day | None = None
    date_text: Text | None = None
    stated_period: StatedPeriod | None = None


class End(Fact):
    """The last day in force, or none where the agreement has no end; of a month or quarter, its last day."""

    date: Day | None = None
    date_from: Day | None = None
    date_text: Text | None = None
    precision: Precision = "day"
    bound: Literal["by", "at", "in", "until"] | None = None
    condition: Text | None = None


class Extension(Fact):
    """Whether and how the term may be extended."""

    allowed: bool | None = None
    rule: Text | None = None
    by_whom: tuple[Text, ...] | None = None


class Variation(Fact):
    """How the agreement may be varied, and who must sign."""

    rule: Text | None = None
    must_sign: tuple[Text, ...] | None = None
    in_writing: bool | None = None
    procedure: Text | None = None
    form: Text | None = None


class NoticePeriod(Fact):
    """How long before the end notice must be given."""

    months: Annotated[int | None, Field(ge=1, le=240)] = None
    weeks: Annotated[int | None, Field(ge=1, le=520)] = None
    days: Annotated[int | None, Field(ge=1, le=3660)] = None
    at_least: bool = False
    text: Text | None = None


class Termination(Fact):
    """One way to end the agreement early."""

    rule: Text
    by_whom: tuple[Text, ...] | None = None
    notice: NoticePeriod | None = None
    in_writing: bool | None = None


class Trigger(Fact):
    """An event that sets duties off."""

    id: Id
    event: Text
    effect: Text


class Successor(Fact):
    """What replaces the agreement."""

    name: Text | None = None
    also_called: tuple[Text, ...] = ()
    date: Day | None = None
    date_text: Text | None = None
    text: Text | None = None
