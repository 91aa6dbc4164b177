"""Every date that an agreement produces: its term, what is due in it, what recurs, what came before."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from agreements.days.calendar import APRIL, ONE_DAY, Period, first_of_month, month, periods
from agreements.days.frequency import frequency
from agreements.life.progress import NONE_YET, Progress
from agreements.standing import last_day_for_notice, notice_rule, signatures_on_copy
from agreements.terms import AfterEvent, Bound, Dated, Precision, Review, Terms


class Kind(StrEnum):
    """What sort of date it is."""

    START = "start"
    END = "end"
    STATED_PERIOD = "stated period"
    NOTICE = "last day for notice"
    MILESTONE = "milestone"
    DELIVERABLE = "deliverable"
    GATEWAY = "gateway"
    REVIEW = "review"
    OBLIGATION = "obligation"
    PAYMENT = "payment"
    LOGGED = "logged item"
    TARGET = "target"
    SUCCESSOR = "successor"
    VERSION = "version"
    EVENT = "past event"


TASKS = frozenset(
    {Kind.MILESTONE, Kind.DELIVERABLE, Kind.GATEWAY, Kind.REVIEW, Kind.OBLIGATION, Kind.PAYMENT}
)
"""The kinds that somebody has to do: they are met, held or missed."""

CONTEXT = frozenset([Kind.STATED_PERIOD, Kind.VERSION, Kind.EVENT])
"""The kinds that fall due for nobody, and only say how things lie."""


@dataclass(frozen=True)
class Occurrence:
    """One date of an agreement; `due` is the day or the last day of the window that `opens`.

    With no `due`, `waits_for` says what the date depends on, or the document gives none. `settled_on` is the
    day on which it was dealt with, decided or reviewed for good.
    """

    kind: Kind
    item: str
    what: str
    clause: str | None
    due: date | None = None
    opens: date | None = None
    precision: Precision = "day"
    bound: Bound | None = None
    date_text: str | None = None
    waits_for: str | None = None
    owner: tuple[str, ...] = ()
    settled_on: date | None = None

    @property
    def window(self) -> Period | None:
        """The days on which it falls, or nothing where it has no date."""
        return Period(self.opens or self.due, self.due) if self.due else None


def last_day(due: date, one: Dated | Occurrence) -> date:
    """Return the last day on which what is due is in time: the day before one that it is due before.

    What is due before the end of a month or quarter has that day still.
    """
    opens = one.opens if isinstance(one, Occurrence) else one.date_from
    vague = one.precision != "day" or (opens and Period(opens, due) == month(due.year, due.month))
    return due - ONE_DAY if one.bound == "before" and not vague else due


def occurrences(terms: Terms, starts_on: date | None, made: Progress = NONE_YET) -> tuple[Occurrence, ...]:
    """List every dated thing of the terms in order of date, those without a date last.

    `starts_on` is the first day in force, nothing while signatures are missing: then what runs from the
    signature has no date and says what it waits for. `made` is what became of them so far.
    """
    found = [
        *_term(terms, starts_on, made),
        *_items(terms, starts_on),
        *_recurring(terms, starts_on, made),
        *_money(terms, starts_on),
        *_logged(made),
        *_context(terms),
    ]
    run = [_run(one, made) for one in found]
    return tuple(sorted(run, key=lambda one: (one.due or date.max, one.opens or one.due or date.max)))


def _run(one: Occurrence, made: Progress) -> Occurrence:
    """Put a payment or a period, of which the terms give no day, where it was moved; say if it is settled."""
    if one.item in made.moves and one.kind in {Kind.PAYMENT, Kind.OBLIGATION}:
        to = made.moves[one.item][-1].to
        one = replace(one, due=to, opens=None, precision="day", bound=None, waits_for=None)
    settled = made.settled.get(one.item) if one.kind in TASKS else None
    return replace(one, settled_on=settled.counts_on) if settled else one


def _term(terms: Terms, starts_on: date | None, made: Progress) -> Iterator[Occurrence]:
    start = terms.commencement
    yield Occurrence(
        Kind.START,
        "",
        "Starts",
        start.clause,
        due=starts_on,
        date_text=start.date_text,
        waits_for=None if starts_on else "signature",
    )
    if start.stated_period:
        yield Occurrence(
            Kind.STATED_PERIOD,
            "",
            "Period printed in the document",
            start.stated_period.clause,
            due=start.stated_period.to,
            opens=start.stated_period.from_,
        )
    yield Occurrence(
        Kind.END, "", "Last day", terms.end.clause, due=terms.end.date, date_text=terms.end.date_text
    )
    rule, last = notice_rule(terms), last_day_for_notice(terms)
    if rule and last and not made.notice:
        yield Occurrence(
            Kind.NOTICE,
            "",
            "Last day to give notice that runs out by the end date",
            terms.termination[rule[0]].clause,
            due=last,
        )


def _items(terms: Terms, starts_on: date | None) -> Iterator[Occurrence]:
    for milestone in terms.milestones:
        kind = Kind.DELIVERABLE if milestone.kind == "deliverable" else Kind.MILESTONE
        yield _dated(kind, milestone.id, milestone.what, milestone, milestone.owner or ())
    for gateway in terms.gateways:
        yield _dated(Kind.GATEWAY, gateway.id, gateway.what, gateway, gateway.decided_by or ())
    for review in terms.reviews:
        one = _dated(Kind.REVIEW, review.id, review.what, review, review.by or ())
        undated = review.date is None
        yield _running_from(review.after, terms, starts_on, one) if review.after and undated else one


def _running_from(after: AfterEvent, terms: Terms, starts_on: date | None, one: Occurrence) -> Occurrence:
    due = _day_after(after, terms, starts_on)
    if due is None:
        return replace(one, waits_for="end date" if after.event == "end" else "signature")
    return replace(one, due=due)


def review_due(review: Review, terms: Terms) -> date | None:
    """Return the day of a review, or that on which what it runs from puts it, by the terms of a day."""
    if review.date or review.after is None:
        return review.date
    return _day_after(review.after, terms, terms.commencement.date)


def _day_after(after: AfterEvent, terms: Terms, starts_on: date | None) -> date | None:
    anchor = _anchor(after, terms, starts_on)
    return anchor + relativedelta(months=after.months, days=after.days) if anchor else None


def _anchor(after: AfterEvent, terms: Terms, starts_on: date | None) -> date | None:
    if after.event == "end":
        return terms.end.date
    if after.event == "start" or terms.commencement.rule == "on_signature_by_all":
        return starts_on
    signed = {signature.party: signature.signed_on for signature in signatures_on_copy(terms)}
    days = [signed[party.id] for party in terms.parties if party.id in signed]
    return max(days, default=None) if len(days) == len(terms.parties) else None


def _dated(kind: Kind, item: str, what: str, dated: Dated, owner: tuple[str, ...]) -> Occurrence:
    return Occurrence(
        kind,
        item,
        what,
        dated.clause,
        due=dated.date,
        opens=dated.date_from,
        precision=dated.precision,
        bound=dated.bound,
        date_text=dated.date_text,
        owner=owner,
    )


def _recurring(terms: Terms, starts_on: date | None, made: Progress) -> Iterator[Occurrence]:
    for obligation in terms.recurring:
        one = Occurrence(
            Kind.OBLIGATION,
            obligation.id,
            obligation.what,
            obligation.clause,
            date_text=obligation.frequency,
            owner=obligation.owner or (),
        )
        rule = frequency(obligation.frequency)
        if rule is None or rule.months is None:
            yield one
        elif starts_on is None:
            yield replace(one, waits_for="signature")
        elif terms.end.date is None:
            yield replace(one, waits_for="end date")
        elif starts_on <= terms.end.date:
            since = starts_on if _has_years_of_its_own(terms) and not rule.financial else None
            begun = made.begun.get(obligation.id, date.min)
            each = _each(one, Period(starts_on, terms.end.date), rule.months, since)
            yield from (time for time in each if time.due and time.due >= begun)


def _has_years_of_its_own(terms: Terms) -> bool:
    """Say whether the terms fix a start out of step with financial years, of which nobody then speaks."""
    start = terms.commencement
    return start.rule == "fixed_date" and start.date is not None and start.date.month != APRIL


def _each(one: Occurrence, term: Period, months: int, since: date | None) -> Iterator[Occurrence]:
    """Give the times of a duty in a term, each by the last month of its period."""
    since = None if months in _OF_CALENDAR else since
    for number, period in enumerate(periods(term, months, since)):
        last = since + relativedelta(months=months * (number + 1)) - ONE_DAY if since else None
        yield replace(
            one,
            item=f"{one.item}-{last or _last_month(period, months):%Y-%m}",
            due=period.last,
            opens=period.first,
            precision="month" if months == 1 else "quarter" if months == 3 else "year",  # noqa: PLR2004
            bound="in",
        )


_OF_CALENDAR = frozenset({1, 3})
"""Lengths of the periods that are calendar months and quarters whenever an agreement starts."""


def _last_month(period: Period, months: int) -> date:
    """Return the last month of a period counted from April, by which it is named, whether cut or not."""
    since_april = (period.first.month - APRIL) % 12
    return first_of_month(period.first, months - 1 - since_april % months)


def period_of(item: str) -> str:
    """Return the obligation that a period such as `O1-2016-06` is of, or the item where it is no period."""
    match = re.fullmatch(r"(.+)-\d{4}-\d\d", item, re.ASCII)
    return match[1] if match else item


def _money(terms: Terms, starts_on: date | None) -> Iterator[Occurrence]:
    for sum_ in terms.funding:
        if sum_.after:
            yield _running_from(
                sum_.after,
                terms,
                starts_on,
                Occurrence(
                    Kind.PAYMENT,
                    sum_.id,
                    sum_.what,
                    sum_.clause,
                    owner=(sum_.payer,) if sum_.payer else (),
                ),
            )
    for target in terms.targets:
        if target.date or target.date_text:
            yield Occurrence(
                Kind.TARGET,
                target.id,
                f"{target.what}: {target.value}" if target.value else target.what,
                target.clause,
                due=target.date,
                opens=target.date_from,
                date_text=target.date_text,
            )


def _logged(made: Progress) -> Iterator[Occurrence]:
    """List what the partnership's registers give a day by which it is to be dealt with."""
    for one in made.log:
        if one.due_on:
            yield Occurrence(
                Kind.LOGGED,
                one.id,
                one.entry.title,
                None,
                due=one.due_on,
                owner=(one.entry.owner,) if one.entry.owner else (),
                settled_on=one.closed.counts_on if one.closed else None,
            )


def _context(terms: Terms) -> Iterator[Occurrence]:
    if terms.version.date:
        label = terms.version.label or "this version"
        yield Occurrence(
            Kind.VERSION, "", f"Version dated: {label}", terms.version.clause, due=terms.version.date
        )
    if terms.successor and terms.successor.date:
        name = terms.successor.name or "a later arrangement"
        yield Occurrence(
            Kind.SUCCESSOR,
            "",
            f"To be replaced by {name}",
            terms.successor.clause,
            due=terms.successor.date,
            bound="from",
            date_text=terms.successor.date_text,
        )
    for event in terms.background:
        yield _dated(Kind.EVENT, "", event.what, event, ())
