"""Figures worked out, with the sum shown: totals, differences, parts of sums, days between two dates."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction

from agreements.days.calendar import ONE_DAY, in_words
from agreements.terms import Fact, Funding
from agreements.terms.money import money
from agreements.terms.printed import printed
from answering.derived import Portions, Span
from answering.reckoning.money.amounts import Amounts, Times
from answering.requests import Form
from views.words.days import months_and_days
from views.words.phrases import (
    added_up,
    bound_of,
    count,
    each_period,
    figure,
    joined,
    not_firm,
    percent,
    totals,
    years_of,
)

_WEEK = 7


def funds(stated: Sequence[Fact], form: Form) -> str:
    """Add sums of money up, or take the smaller of two from the larger."""
    of = sorted(
        (one for one in stated if isinstance(one, Funding) and one.amount is not None),
        key=lambda one: -(one.amount or 0),
    )
    added = (
        (_worked(some, currency, form), per, years_of(some)) for (currency, per), some in totals(of).items()
    )
    beside = not_firm(of) if form is not Form.DIFFERENCE else ""
    said = f"{each_period(added)}: {joined(dict.fromkeys(one.what for one in of))}"
    return f"{said}; {beside}" if beside else said


def _worked(some: Sequence[Funding], currency: str, form: Form) -> str:
    """Say what sums of one sort come to, the largest first."""
    if form is not Form.DIFFERENCE:
        worked = " + ".join(_bare(one) for one in some)
        return f"{worked} = {added_up(some, currency)}" if some[1:] else worked
    high, low = some[0], some[-1]
    result = money((high.amount or Decimal(0)) - (low.amount or Decimal(0)), currency)
    bound = printed(high).bound if not printed(low).bound else "about" if some[1:] else ""
    return f"{_bare(high)} − {_bare(low)} = {bound} {result}".replace("  ", " ") if some[1:] else _bare(high)


def _bare(one: Funding) -> str:
    """Write a sum with the bound that it has, without what it is paid for each of."""
    return f"{printed(one).bound} {money(one.amount or Decimal(0), one.currency)}".strip()


def instalment(paid: Fact, parts: int) -> str:
    """Say what one of the equal parts of a sum comes to, with the sum shown."""
    if not isinstance(paid, Funding) or paid.amount is None:
        return ""
    one = money(paid.amount / parts, paid.currency)
    return f"{one} each ({money(paid.amount, paid.currency)} \u00f7 {parts}): {paid.what}"


def amounts(found: Amounts, of: Sequence[Fact]) -> str:
    """Say what sums come to as often as they are taken, with the sum shown."""
    worked = " + ".join(_times(one, found.currency) for one in found.each)
    whole = (
        f"{bound_of(one for one in of if isinstance(one, Funding))} {_pounds(found.whole, found.currency)}"
    )
    names = (next(filter(None, (getattr(one, slot, "") for slot in _CALLED)), "") for one in of)
    called = joined(dict.fromkeys(names))
    shown = f" ({worked})" if worked != whole.strip() else ""
    return f"{whole} {found.rate.words}".strip() + f"{shown}: {called}"


_CALLED = ("what", "item", "topic")
"""Where it stands what a fact is called."""


_PARTS = frozenset([Fraction(2, 3), Fraction(3, 4)])
"""Parts of a sum that are said in words, and not in hundredths."""


def _times(one: Times, currency: str) -> str:
    """Say a price so many times, or a sum divided, or more than once."""
    amount = _pounds(one.amount, currency)
    if one.per:
        number = Decimal(one.times.numerator) / one.times.denominator
        return f"{figure(number)} {one.per} \u00d7 {amount}"
    percent = one.times * 100
    if (
        percent.denominator == 1
        and 1 < one.times.numerator < one.times.denominator
        and one.times not in _PARTS
    ):
        return f"{percent}% of {amount}"
    parts, times = one.times.denominator, one.times.numerator
    return amount + (f" \u00f7 {parts}" if parts > 1 else "") + (f" \u00d7 {times}" if times > 1 else "")


def _pounds(amount: Fraction, currency: str) -> str:
    return money(Decimal(amount.numerator) / amount.denominator, currency)


def span(found: Span, *, months: bool = False) -> str:
    """Say how many days lie between two dates, and how many months where those are wanted."""
    days = (found.last - found.first).days
    weeks, rest = divmod(days, _WEEK)
    parts = [count(number, unit) for number, unit in ((weeks, "week"), (rest, "day")) if number]
    whole = f", which is {joined(parts)}" if weeks else ""
    if found.inclusive:
        whole = f" from the one to the other, {count(days + 1, 'day')} with both the first and the last"
    elif months:
        after = found.last + ONE_DAY if found.to_what == "end" else found.last  # which is a day of it
        said = months_and_days(found.first, after)
        whole = f" ({said}{' with the last' if after != found.last else ''})"
    first, last = _day(found.first, found.from_what), _day(found.last, found.to_what)
    return f"{count(days, 'day')}{whole}: from {first} to {last}"


def _day(day: date, what: str) -> str:
    return f"{in_words(day)} ({what})" if what else in_words(day)


def portions(found: Portions) -> str:
    """Say what each share of a sum comes to, with the sum shown."""
    of_whole = [_of_whole(one.share, one.part, one.whole, found.currency) for one in found.each if one.part]
    if of_whole:
        return f"{joined(of_whole)}: {found.what}"
    worked = [
        f"{one.whose}{': ' if one.whose else ''}{figure(one.share)}% of {money(one.whole, found.currency)}"
        f" = {money(one.share * one.whole / 100, found.currency)}"
        for one in found.each
    ]
    said = f"{'; '.join(worked)}{f': {found.what}' if found.what else ''}"
    return said if found.stated else f"{said}. The share is yours; the sum is the document's"


def _of_whole(share: Decimal, part: Decimal, whole: Decimal, currency: str) -> str:
    """Say what share one sum is of another."""
    return f"{percent(share, Decimal(100))} ({money(part, currency)} \u00f7 {money(whole, currency)})"
