"""What agreements cost in all, as far as that is told: the dearest, and those of more than some sum."""

from collections.abc import Callable

from agreements.terms import Funding
from agreements.terms.printed import printed
from answering.across.rows import Asking, Found, row
from answering.answers import Measure
from answering.facts.entry import Entry
from answering.reckoning.money.multiples import recurs, years_of
from answering.requests import Form

_Holds = Callable[[float, float], bool]


def extreme(asking: Asking, pool: list[Entry], wanted: int) -> Found:
    """Find so many that cost most or least, and all that may where sums of a year stand beside others."""
    each = [(one, *found) for one in pool if (found := over_term(one))]
    if asking.question.form is Form.LEAST:
        limit = sorted(most for _, _, most in each)[:wanted][-1:]
        return [row(one, Measure.MONEY) for one, least, _ in each if [least] <= limit], []
    limit = sorted((least for _, least, _ in each), reverse=True)[:wanted][-1:]
    return [row(one, Measure.MONEY) for one, _, most in each if [most] >= limit], []


def compared(holds: _Holds, limit: float, pool: list[Entry]) -> Found:
    """Find the agreements that cost more or less than a sum, and those of which that cannot be told."""
    each = [(one, *found) for one in pool if (found := over_term(one))]
    told = [(one, holds(least, limit), holds(most, limit)) for one, least, most in each]
    rows = [row(one, Measure.MONEY) for one, low, high in told if low and high]
    return rows, [row(one, facts=one.terms.funding) for one, low, high in told if low != high]


def are_vague(pool: list[Entry]) -> bool:
    """Say whether of any agreement no one sum is told that it comes to."""
    return any(found[0] != found[1] for one in pool if (found := over_term(one)))


def over_term(entry: Entry) -> tuple[float, float] | None:
    """Return what the sums of an agreement come to over its term at the least and at the most, if any has."""
    sums = [_at_least_and_most(one, entry) for one in entry.terms.funding if one.amount is not None]
    return (sum(least for least, _ in sums), sum(most for _, most in sums)) if sums else None


def _at_least_and_most(fact: Funding, entry: Entry) -> tuple[float, float]:
    """Return what a sum comes to; one of a year or month that is said of one year may be paid in others."""
    once, in_year = float(fact.amount or 0), printed(fact).rate.in_year
    if not in_year:
        return once, once
    years, exactly = years_of(entry)
    whole = once * in_year * max(1, years if exactly else years + 1)
    return (whole if exactly and recurs(fact) else once), whole
