"""The term of the agreement: its start, end and extension, and the days that are counted from them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from agreements.intake.proposals import Proposal
from documents.dates import find_dates
from documents.drafting.life.academic import AcademicYear, academic_year
from documents.drafting.life.definitions import days_named
from documents.drafting.life.extending import propose_extension
from documents.drafting.life.lasting import propose_end
from documents.drafting.life.meetings import meetings_in
from documents.drafting.life.starting import propose_start
from documents.drafting.life.weighing import period_in
from documents.drafting.told import Sentence


@dataclass(frozen=True, slots=True)
class Term:
    """The term as proposed: facts for the entry, and the days for what is counted from them."""

    facts: tuple[Proposal, ...]
    starts: date | None
    ends: date | None
    written: date | None = None
    signed: date | None = None
    stages: Mapping[str, date] = field(default_factory=dict)  # days of gateways and stages, by name
    named: Mapping[str, date] = field(default_factory=dict)  # other days that have a name
    meetings: Mapping[str, tuple[str, str]] = field(default_factory=dict)  # on which day a body meets
    year: AcademicYear | None = None  # by which it counts

    @property
    def stated(self) -> tuple[object, ...]:
        """The days of the period that the agreement states beside the day on which it starts."""
        periods = [fact.value["stated_period"] for fact in self.facts if fact.section == "commencement"]
        return tuple(each[key] for each in periods if isinstance(each, dict) for key in ("from", "to"))


def propose_term(
    sentences: Sequence[Sentence], written: date | None = None, signed: date | None = None
) -> Term:
    """Propose the start rule, the end and the extension.

    `written` is the day that the copy bears, and `signed` that of the last signature, if every one is dated.
    """
    own = [one for one in sentences if one.is_term]
    made = next((found for one in sentences for found in find_dates(one.text) if found.day == written), None)
    start, starts = propose_start(own, made)
    runs_from = signed if start and start.value["rule"] == "on_signature_by_all" else starts
    end, ends = propose_end(own, runs_from)
    start = _with_its_own_period(start, ends) if start else None
    facts = [fact for fact in (start, end, propose_extension(own)) if fact is not None]
    clash = starts is not None and ends is not None and ends <= starts
    ends = None if clash else ends  # no window is counted from days that clash
    return Term(
        tuple(facts),
        runs_from,
        ends,
        written,
        signed,
        named=days_named(own),
        meetings=meetings_in(sentences),
        year=academic_year(sentences, runs_from, ends),
    )


def _with_its_own_period(start: Proposal, ends: date | None) -> Proposal:
    """Tell the period in which the start stands, where the agreement ends on another day than that."""
    told = start.sources[0]
    pair = period_in(told.words)
    if pair is None or ends in {pair[1].day, None} or start.value["stated_period"]:
        return start
    period = {"from": pair[0].from_ or pair[0].day, "to": pair[1].day, "clause": told.clause}
    return replace(start, value={**start.value, "stated_period": period})
