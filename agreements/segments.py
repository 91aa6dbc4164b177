"""An agreement cut into the runs of days on which nothing about it changes.

Questions across many agreements are answered from these, kept by storage beside the records, so that
no question has to read every agreement whole.
"""

from dataclasses import dataclass, replace
from datetime import date

from agreements.agreement import Agreement
from agreements.clerk.open_questions import questions_of
from agreements.days.calendar import ONE_DAY, Period
from agreements.days.occurrences import Occurrence, occurrences
from agreements.marks import Mark, mark_of
from agreements.standing import standing
from agreements.terms import Terms

KEPT = frozenset(
    [
        *("id", "title", "short_name", "place", "also_called", "version", "status"),
        *("parties", "signatories", "commencement", "end"),
    ]
)
"""The sections of the terms that a list of agreements needs."""


@dataclass(frozen=True)
class Summary:
    """What a list needs of an agreement over a run of days; `terms` hold the sections of KEPT only."""

    agreement: str
    holds: Period
    terms: Terms
    mark: Mark


@dataclass(frozen=True)
class Segment:
    """A run of days, the summary of the agreement over it and every date it produces."""

    summary: Summary
    occurrences: tuple[Occurrence, ...]


def segments(agreement: Agreement) -> tuple[Segment, ...]:
    """Cut an agreement's life at each day on which its terms or its signatures change."""
    firsts = sorted({date.min, *agreement.turns})
    lasts = [first - ONE_DAY for first in firsts[1:]] + [date.max]
    cut = [_segment(agreement, Period(first, last)) for first, last in zip(firsts, lasts, strict=True)]
    return tuple(_started_later(cut, agreement))


def _started_later(cut: list[Segment], agreement: Agreement) -> list[Segment]:
    """Say on each run before a version started the day on which it did, if later than was expected."""
    told: list[Segment] = []
    started: date | None = None
    version = agreement.entries[-1]
    for one in reversed(cut):
        mark, holding = one.summary.mark, agreement.entry_on(one.summary.holds.first)
        started = started if holding is version else None
        version = holding
        if mark.starts_on is None and started and started > (mark.expected_on or date.min):
            summary = replace(one.summary, mark=mark._replace(expected_on=started))
            told.append(replace(one, summary=summary))
        else:
            told.append(one)
        started = mark.starts_on or started
    return told[::-1]


def _segment(agreement: Agreement, holds: Period) -> Segment:
    terms, asked = agreement.terms_on(holds.first), questions_of(agreement.records)
    stands = standing(terms, holds.first)
    kept = terms.model_copy(
        update={
            name: Terms.model_fields[name].get_default(call_default_factory=True)
            for name in terms.model_fields_set - KEPT
        }
    )
    slim = Terms.model_construct(_fields_set=set(terms.model_fields_set & KEPT), **dict(kept))
    return Segment(
        Summary(agreement.id, holds, slim, mark_of(terms, holds.first, agreement.notes, asked)),
        occurrences(terms, stands.starts_on, agreement.progress_on(holds.first)),
    )
