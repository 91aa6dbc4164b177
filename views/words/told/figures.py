"""Figures worked out, with the sum shown: cells of a table, totals, differences, days between two dates."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

from agreements.days.calendar import ONE_DAY, in_words
from agreements.terms import Allocation, Cell, Fact, Funding
from agreements.terms.cells import as_cell, as_number, sum_of
from agreements.terms.money import money
from agreements.terms.printed import printed
from answering.derived import Portions, Span
from answering.reckoning.money.amounts import Amounts, Times
from answering.reckoning.tables.cells import CellsFound
from answering.requests import EXTREMES, Form
from views.words.days import months_and_days
from views.words.phrases import (
    added_up,
    bound_of,
    cell,
    count,
    each_period,
    figure,
    joined,
    not_firm,
    totals,
    years_of,
)

_WEEK = 7


def cells(found: CellsFound) -> str:  # noqa: PLR0911 - one return for each thing done with them
    """Say what the cells hold, or what was worked out from them."""
    if found.part or found.each:
        return "; ".join(_divided(found))
    if found.along:
        return "; ".join(_along(found))
    if found.form in EXTREMES and found.compared:
        found = replace(found, rows=found.shown)
    if found.compared:
        return "; ".join(_compared(found))
    if found.totals:
        return "; ".join(_total(found, column) for column in found.columns)
    if found.form in EXTREMES:
        return _extreme(found)
    if found.form in {Form.SUM, Form.DIFFERENCE} and len(found.rows) > 1:
        return "; ".join(_worked_out(found, column) for column in found.columns if _numbers(found, column))
    return "; ".join(_row(found, row) for row in found.rows)


_THOUSANDS = re.compile(r"\(?\u00a3 ?(?:000s?|k|thousands?)\b\)?", re.IGNORECASE)
"""How a table says that its figures are thousands of pounds."""


def _sum(found: CellsFound, number: Decimal, column: int) -> str:
    """Write a figure of a table, as money where it is in pounds, with the sum that it is in thousands."""
    name = found.table.columns[column]
    if _THOUSANDS.search(name) or (_THOUSANDS.search(found.table.name) and "%" not in name):
        return f"{figure(number)} (\u00a3000), which is {money(number * 1000, 'GBP')}"
    return _figure(found, number, column)


def _figure(found: CellsFound, number: Decimal, column: int) -> str:
    """Write a figure of a table as it stands there, as money where its column or its table is in pounds."""
    name, of = found.table.columns[column], found.table.name
    written = next((row[column] for row in found.table.rows if as_number(row[column]) is not None), None)
    if isinstance(written, str) and not written.strip().isdigit():
        return f"{figure(number)}%" if "%" in written else money(number, "GBP")
    in_pounds = _POUNDS.search(name) or (_POUNDS.search(of) and not _COUNTED.search(name))
    return money(number, "GBP") if in_pounds else figure(number)


_POUNDS = re.compile(r"\u00a3\)|^\u00a3$")
_COUNTED = re.compile(r"%|\b(?:wte|fte|number|no|share|band|grade)\b", re.IGNORECASE)
"""What a column is called that is in no pounds, though its table is."""


def _cell(found: CellsFound, value: Cell, column: int) -> str:
    number = as_number(value)
    plain_ = cell(value, found.table.columns[column])
    written = isinstance(value, str) or "%" in plain_
    return plain_ if written or number is None else _sum(found, number, column)


def _row(found: CellsFound, row: int) -> str:
    table = found.table
    if found.of:
        return "; ".join(_of_sum(found, row, column) for column in found.columns)
    if found.share:
        return "; ".join(_share(found, row, column) for column in found.columns)
    shown = (
        f"{_column(table, one)} {_cell(found, table.rows[row][one], one)}".removeprefix("\u00a3 ")
        if table.rows[row][one] is not None
        else f"{_column(table, one)} is left blank"
        for one in found.columns
    )
    return f"{label(table, row)}: {joined(shown)}"


def _column(table: Allocation, place: int) -> str:
    """Name a column; one headed by a sign only is the share of the column before it."""
    name = table.columns[place]
    if name.strip() != "%":
        return name
    return f"Share of {table.columns[place - 1]}" if place > 1 else table.name


def _of_sum(found: CellsFound, row: int, column: int) -> str:
    """Work out a percentage of a sum."""
    of, part = found.of, found.number(row, column)
    if of is None or of.amount is None or part is None:
        return f"{found.table.rows[row][0]}: no figure"
    worked = (
        f"{figure(part)}% of {money(of.amount, of.currency)} = {money(of.amount * part / 100, of.currency)}"
    )
    return f"{found.table.rows[row][0]}: {worked}, of {of.what}"


def _share(found: CellsFound, row: int, column: int) -> str:
    table = found.table
    part, whole = found.number(row, column) or Decimal(0), sum(found.all_of(column), Decimal(0))
    named = f"{table.rows[row][0]}: {table.columns[column]} {figure(part)} of {figure(whole)}"
    return f"{named} = {_percent(part, whole)}" if whole else named


def _numbers(found: CellsFound, column: int) -> list[Decimal]:
    return [number for row in found.rows if (number := found.number(row, column)) is not None]


def _worked_out(found: CellsFound, column: int) -> str:
    numbers = _numbers(found, column)
    name = found.table.columns[column]
    rows = [label(found.table, row) for row in found.rows]
    if found.form is Form.DIFFERENCE:
        high, low = max(numbers), min(numbers)
        apart = _sum(found, high - low, column)
        taken = f"{_figure(found, high, column)} − {_figure(found, low, column)}"
        return f"{name}: {taken} = {apart}, between {joined(rows)}"
    added = " + ".join(_figure(found, number, column) for number in numbers)
    return f"{name}: {added} = {_sum(found, sum(numbers, Decimal(0)), column)}, for {joined(rows)}"


def _along(found: CellsFound) -> Iterator[str]:
    """Add up the cells of each row, or of the total, and where there are several rows these too."""
    table, sums = found.table, list[Decimal]()
    total = table.printed_total or table.added_up or ()
    rows = [(label(table, row), table.rows[row]) for row in found.rows] or [(table.name, total)]
    for called, row in rows:
        known = [
            (number, one) for one in found.columns if row and (number := as_number(row[one])) is not None
        ]
        added = " + ".join(f"{table.columns[one]} {_figure(found, number, one)}" for number, one in known)
        sums.append(sum((number for number, _ in known), Decimal(0)))
        yield f"{called}: {added} = {_sum(found, sums[-1], found.columns[0])}"
    if sums[1:]:
        yield f"together {_sum(found, sum(sums, Decimal(0)), found.columns[0])}"


def label(table: Allocation, row: int) -> str:
    """Name a row, with the text that tells it from others with the same label."""
    own = table.rows[row][0]
    alike = [one for one in table.rows if one[0] == own]
    apart = next((cell for cell in table.rows[row][1:] if isinstance(cell, str)), None) if alike[1:] else None
    return f"{own}, {apart}" if apart else str(own)


def _compared(found: CellsFound) -> Iterator[str]:
    """Say how far two columns lie apart, in each of the rows or in the total."""
    table, (one, other) = found.table, found.columns
    rows = [table.rows[row] for row in found.rows] or [table.printed_total or table.added_up or ()]
    for row in filter(None, rows):
        names = [(as_number(row[place]), table.columns[place]) for place in (one, other)]
        known = [(number, name) for number, name in names if number is not None]
        if len(known) == len(names):
            (high, larger), (low, smaller) = sorted(known, reverse=True)
            apart = _sum(found, high - low, one)
            shown = (_figure(found, high, one), _figure(found, low, one))
            apart = f"{larger} {shown[0]} \u2212 {smaller} {shown[1]} = {apart}"
            yield f"{row[0]}: {apart}"
        else:
            yield f"{row[0]}: " + joined(
                f"{table.columns[place]} {cell(row[place], table.columns[place])}" for place in (one, other)
            )


def _extreme(found: CellsFound) -> str:
    table, column = found.table, found.columns[-1]
    if not found.shown:
        return f"{table.columns[column]}: no figures"
    rows = [str(table.rows[row][0]) for row in found.shown]
    word = "the most" if found.form is Form.MOST else "the least"
    best = _cell(found, table.rows[found.shown[0]][column], column)
    said = f"{joined(rows)} {'have' if rows[1:] else 'has'} {word}: {best} ({table.columns[column]})"
    return said if found.second is None else f"{said}; {_beyond(found, column)}"


def _beyond(found: CellsFound, column: int) -> str:
    """Say how far the row with the most, or the least, lies from another."""
    first, second = found.number(found.shown[0], column), found.number(found.second or 0, column)
    named = label(found.table, found.second or 0)
    if first is None or second is None:
        return f"{named} has no figure"
    high, low = max(first, second), min(first, second)
    taken = f"{_figure(found, high, column)} \u2212 {_figure(found, low, column)}"
    way = "more" if found.form is Form.MOST else "less"
    return f"{taken} = {_sum(found, high - low, column)} {way} than {named}"


def _divided(found: CellsFound) -> Iterator[str]:
    """Say what part the first column is of the second, or what there is of it for each of that."""
    table, (part, whole) = found.table, found.columns
    total = table.added_up or table.printed_total or ()
    rows = [(label(table, row), table.rows[row]) for row in found.rows] or [(table.name, total)]
    for called, row in rows:
        numbers = [as_number(row[one]) if row else None for one in (part, whole)]
        above, below = numbers
        if above is None or not below:
            yield f"{called}: no figure"
        elif found.part:
            shown = f"{table.columns[part]} {figure(above)} of {table.columns[whole]} {figure(below)}"
            yield f"{called}: {shown} = {_percent(above, below)}"
        else:
            one = (above / below).quantize(Decimal("0.01"))
            shown = f"{_figure(found, above, part)} \u00f7 {figure(below)} = {_figure(found, one, part)}"
            yield f"{called}: {shown}, {table.columns[part]} for each of {table.columns[whole]}"


def _total(found: CellsFound, column: int) -> str:
    table = found.table
    name = table.columns[column]
    printed = table.printed_total[column] if table.printed_total else None
    computed = sum_of(table.rows, column, printed)
    if computed is None:
        shown = f"the printed total is {_cell(found, printed, column)}, and " if printed is not None else ""
        return f"{name}: {shown}the rows can't be added up"
    added = _cell(found, as_cell(computed), column)
    if printed is None:
        return f"{name}: the rows add up to {added}; no total is printed"
    same = as_number(printed) == computed
    if same:
        return (
            f"{name}: the printed total is {_cell(found, printed, column)}, and the rows add up to the same"
        )
    apart = as_number(printed), computed
    said = f"{name}: the printed total is {_cell(found, printed, column)}, but the rows add up to {added}"
    if found.form is not Form.DIFFERENCE or apart[0] is None:
        return said
    high, low = sorted(apart, reverse=True)  # type: ignore[type-var]
    return f"{said}: {figure(high)} \u2212 {figure(low)} = {_sum(found, high - low, column)} apart"  # type: ignore[operator,arg-type]


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


def _percent(part: Decimal, whole: Decimal) -> str:
    """Write a share in hundredths, with a decimal where it has one."""
    return f"{figure(round(100 * part / whole, 1))}%"


def _of_whole(share: Decimal, part: Decimal, whole: Decimal, currency: str) -> str:
    """Say what share one sum is of another."""
    return f"{_percent(share, Decimal(100))} ({money(part, currency)} \u00f7 {money(whole, currency)})"
