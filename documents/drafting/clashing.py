"""Dates of the agreement that clash with each other."""

import itertools
import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from agreements.intake.proposals import Proposal
from documents.dates import find_dates, impossible_days
from documents.drafting.dates.repeats import days_told_apart
from documents.drafting.faulty import fault
from documents.drafting.phrases import DURATION, months_of
from documents.drafting.signed.places import Signatory
from documents.drafting.told import Sentence

_LAST_DAY = re.compile(
    r"\b(?:last day|end|expiry) of (?:the|this) (?:initial |fixed )?(?:term|agreement|mou|memorandum)\b",
    re.IGNORECASE,
)
_LENGTH_ROW = re.compile(
    r"(?:\d{1,3}\t)?(?:initial |contract )?(?:term|duration|length|period)\b[^\t:]{0,30}[\t:]", re.IGNORECASE
)
_FOR_CAUSE = re.compile(
    r"^(?:if|where|should|in the event)\b|"
    r"\b(?:breach\w*|default\w*|insolven\w*|remed\w+|fail(?:s|ed|ure)|misconduct|unlawful\w*)\b",
    re.IGNORECASE,
)
"""What gives a right to end it that the usual notice is not needed for."""

_A_MONTH = 31  # days
_MOST_NOTICES = 6
_DUE = frozenset(["milestones", "reviews", "gateways"])


def clashing_dates(
    facts: Sequence[Proposal], signatories: Sequence[Signatory], sentences: Sequence[Sentence]
) -> Iterator[Proposal]:
    """Propose each clash of dates: of the term with itself, with the signatures, with what falls due.

    So is a day that the calendar has not.
    """
    for one in sentences:
        for words in impossible_days(one.text):
            yield fault("date", "high", f"“{words}” is no day of the calendar.", (one.source,), "sure")
    start, end, version = (_one(facts, section) for section in ("commencement", "end", "version"))
    ends = end.value["date"] if end else None
    if start and start.value["rule"] == "on_signature_by_all" and start.value["date"] is None:
        yield from _undated_start(start, ends, signatories)
    if start and isinstance(start.value["date"], date):
        yield from _fixed_start(start, start.value["date"], end, ends)
        if start.value["rule"] == "fixed_date":  # who signs a copy may publish it later
            yield from _written_later(start, start.value["date"], version, signatories)
    if isinstance(ends, date) and end:
        yield from _due_after(facts, end, ends)
        yield from _other_ends(sentences, end, ends)
    if start and end and isinstance(start.value["date"], date) and isinstance(ends, date):
        yield from _other_lengths(sentences, (start, end), start.value["date"], ends)
    yield from _told_apart(facts)
    yield from _other_notices(facts)
    yield from _without_year(facts)


def _undated_start(start: Proposal, ends: object, signatories: Sequence[Signatory]) -> Iterator[Proposal]:
    dated = sum(one.signed_on is not None for one in signatories)
    told = f"{dated} of {len(signatories)} signatures are dated" if dated else "the copy dates no signature"
    yield fault("date", "high", f"The start depends on signature, and {told}.", start.sources[:1])
    period = start.value["stated_period"]
    if isinstance(period, dict):
        first = _said(period["from"])
        what = f"Two starts: a period from {first} is stated, but it takes effect on signature."
        yield fault("date", "high", what, start.sources)
        if isinstance(ends, date) and period["to"] != ends:
            what = f"Two ends: a period to {_said(period['to'])} is stated, but it ends on {_said(ends)}."
            yield fault("date", "high", what, start.sources)


def _fixed_start(start: Proposal, begins: date, end: Proposal | None, ends: object) -> Iterator[Proposal]:
    if not isinstance(ends, date) or end is None:
        return
    if ends <= begins:
        what = f"It ends on {_said(ends)}, which is not after its start, {_said(begins)}."
        yield fault("date", "high", what, (*start.sources[:1], *end.sources[:1]))
    period = start.value["stated_period"]
    if isinstance(period, dict) and (period["from"], period["to"]) != (begins, ends):
        what = f"The period is stated as {_said(period['from'])} to {_said(period['to'])} too."
        yield fault("date", "high", what, start.sources)


def _other_ends(sentences: Sequence[Sentence], end: Proposal, ends: date) -> Iterator[Proposal]:
    """Flag a day that is called the last of the term, and is another than its end."""
    for one in sentences:
        told = _LAST_DAY.search(one.text) if one.source not in end.sources else None
        for found in find_dates(one.text) if told else ():
            if found.precision == "day" and found.day != ends:
                what = f"It calls {_said(found.day)} the end of the term, but it ends on {_said(ends)}."
                yield fault("date", "high", what, (one.source, *end.sources[:1]))


def _other_lengths(
    sentences: Sequence[Sentence], term: tuple[Proposal, Proposal], begins: date, ends: date
) -> Iterator[Proposal]:
    """Flag a length of the term that is not the time from its start to its end."""
    for one in sentences:
        told = DURATION.search(one.text) if one.is_term and _LENGTH_ROW.match(one.text) else None
        if told is None:
            continue
        months, _ = months_of(told)
        if months and abs((begins + relativedelta(months=months) - ends).days) > _A_MONTH:
            what = f"The term is told as {told[0]}, but it runs from {_said(begins)} to {_said(ends)}."
            yield fault("conflict", "high", what, (one.source, *(fact.sources[0] for fact in term)))


def _told_apart(facts: Sequence[Proposal]) -> Iterator[Proposal]:
    """Flag a milestone for which a timetable prints another day than its clause."""
    for fact, source in days_told_apart(facts):
        own, other = (f"{one.clause} tells “{one.words}”" for one in (fact.sources[0], source))
        what = f"A milestone has two days: {own}, but {other}.".replace("\t", ": ")
        yield fault("date", "medium", what, (fact.sources[0], source))


def _other_notices(facts: Sequence[Proposal]) -> Iterator[Proposal]:
    """Flag two lengths of notice that the same party may give."""
    told = [fact for fact in facts if fact.section == "termination" and fact.value["notice"]]
    for first, second in itertools.combinations(told[:_MOST_NOTICES], 2):
        lengths = [fact.value["notice"] for fact in (first, second)]
        texts = [str(notice["text"]) for notice in lengths if isinstance(notice, dict)]
        units = [
            tuple(notice.get(unit) for unit in ("months", "weeks", "days"))
            for notice in lengths
            if isinstance(notice, dict)
        ]
        for_cause = any(_FOR_CAUSE.search(str(fact.value["rule"])) for fact in (first, second))
        whose = [one if isinstance(one := fact.value["by_whom"], list) else [] for fact in (first, second)]
        if set(whose[0]) & set(whose[1]) and not for_cause and units[0] != units[1]:
            what = f"Notice is told as “{texts[0]}” and as “{texts[1]}”."
            yield fault("conflict", "high", what, (*first.sources[:1], *second.sources[:1]))


def _written_later(
    start: Proposal, begins: date, version: Proposal | None, signatories: Sequence[Signatory]
) -> Iterator[Proposal]:
    """Flag a start that is over before the agreement was written or signed."""
    dated = [(one.signed_on, one) for one in signatories if one.signed_on]
    last, signatory = max(dated, key=lambda pair: pair[0], default=(begins, None))
    if signatory and last > begins:
        what = f"It starts on {_said(begins)}, before the last signature, on {_said(last)}."
        yield fault("date", "medium", what, (*start.sources[:1], *signatory.sources[-1:]))
    dated_on = next(iter(find_dates(str(version.value["date_text"]))), None) if version else None
    if version and dated_on and (dated_on.from_ or dated_on.day) > begins:  # the first day of its month
        told = dated_on.text if dated_on.from_ else _said(dated_on.day)
        what = f"The version is dated {told}, after the start, {_said(begins)}."
        yield fault("date", "medium", what, (*version.sources, *start.sources[:1]))


def _due_after(facts: Sequence[Proposal], end: Proposal, ends: date) -> Iterator[Proposal]:
    for fact in facts:
        day = fact.value.get("date")
        # the day after the end is the successor's first
        if fact.section in _DUE and isinstance(day, date) and day > ends + timedelta(days=1):
            what = f"Due on {_said(day)}, after the end, {_said(ends)}."
            yield fault("date", "medium", what, (*fact.sources[:1], *end.sources[:1]))


def _without_year(facts: Sequence[Proposal]) -> Iterator[Proposal]:
    for fact in facts:
        first, text = fact.value.get("date_from"), str(fact.value.get("date_text") or "")
        if fact.section != "milestones" or not isinstance(first, date) or fact.value["precision"] != "day":
            continue
        if str(first.year) not in re.split(r"\b(?:to|until)\b", text, maxsplit=1)[0]:
            what = f"No year is printed for the first day of “{text}”; {first.year} is taken."
            yield fault("date", "medium", what, fact.sources[:1])


def _one(facts: Sequence[Proposal], section: str) -> Proposal | None:
    return next((fact for fact in facts if fact.section == section), None)


def _said(day: object) -> str:
    return f"{day.day} {day:%B %Y}" if isinstance(day, date) else str(day)
