"""Sums, figures to be reached, measures of success, and tables of shares."""

from typing import TYPE_CHECKING

from agreements.later import Later
from agreements.terms import Allocation, Cell, Funding, Indicator, Target
from agreements.terms.cells import as_number
from agreements.terms.money import money
from views.page import Heading, Line, Part, Table
from views.words.days import falls, in_its_words
from views.words.phrases import cell, count, ended, figure, joined, labelled, paid
from views.words.scene import Said, Scene, absent, quotes, row, unsaid
from views.words.work import after, falls_due

if TYPE_CHECKING:  # where no sum is said nobody waits for it
    from agreements.terms import printed as printing
else:
    printing = Later("agreements.terms.printed")


def funding(scene: Scene) -> Said:
    """Say who pays how much to whom."""
    found = scene.terms.funding
    if not found:
        return absent(scene, "funding", "the document states no sum and no funding")
    stated = [one for one in found if one.amount is not None]
    mixed = {True, False} <= {one.firm for one in stated}
    sums = [_paid_from(one, scene, mixed=mixed) for one in stated]
    number = count(len(found), "funding item")
    said = f"{number}; {joined(sums) or 'no sum is stated'}"
    parts = tuple(part for one in found for part in fund(one, scene))
    return Said(said, parts, scene.cites(*(one.clause for one in found)))


def _paid_from(fact: Funding, scene: Scene, *, mixed: bool) -> str:
    """Say a sum and who pays it, and that it is only expected where others beside it are firm."""
    payer = f" from {_payer(fact, scene)}" if fact.payer or fact.recorded("payer") else ""
    return f"{paid(fact)}{payer}{' (expected, not firm)' if mixed and fact.firm is False else ''}"


def fund(fact: Funding, scene: Scene) -> tuple[Part, ...]:
    """Say a sum, for what, from whom to whom and on which terms."""
    not_said = unsaid(fact, "firm", "Whether it is firm is not said")
    firm = {True: "A firm commitment", False: "Expected, not firm", None: not_said}
    runs = after(fact.after, scene) if fact.after else ()
    return runs + row(
        scene,
        fact,
        fact.id,
        f"{_amount(fact)}: {fact.what}",
        scene.fate(fact.id),
        labelled("Year", fact.year),
        _from_to(fact, scene),
        firm[fact.firm],
        f"Due {falls_due(fact, scene)}" if fact.after else None,
        labelled("Terms", fact.terms),
        _in_parts(fact),
    )


def _from_to(fact: Funding, scene: Scene) -> str | None:
    """Say who pays whom, as far as the file tells it."""
    payer = f"Paid by {_payer(fact, scene)}" if fact.payer or fact.recorded("payer") else ""
    payee = f"to {scene.called(fact.payee)}" if fact.payee else ""
    if not fact.payee and fact.recorded("payee"):
        return f"{payer}; who receives it is not said" if payer else "Who receives it is not said"
    return f"{payer or 'Paid'} {payee}".strip() if payer or payee else None


def _in_parts(fact: Funding) -> str | None:
    """Say what one of the equal parts comes to in which a sum is paid."""
    said = printing.printed(fact)
    if fact.amount is None or not said.parts:
        return None
    one = money(fact.amount / said.parts, fact.currency)
    return f"Worked out: {said.bound} {one} in each of {said.parts} equal parts".replace("  ", " ")


def _amount(fact: Funding) -> str:
    if fact.amount is None:
        stated = fact.recorded("amount") or fact.recorded("amount_text")
        return fact.amount_text or ("no sum is stated" if stated else "no sum is recorded")
    said = paid(fact)
    bare = money(fact.amount, fact.currency)
    return f"{said} (printed as {fact.amount_text})" if fact.amount_text not in {None, bare, said} else said


def _payer(fact: Funding, scene: Scene) -> str:
    return scene.called(fact.payer) if fact.payer else "someone the document does not name"


def targets(scene: Scene) -> Said:
    """Say which figures are to be reached, and how success is measured."""
    found, measures = scene.terms.targets, scene.terms.indicators
    if not found and not measures:
        return absent(scene, "targets", "the document sets no targets")
    parts: list[Part] = [part for one in found for part in target(one, scene)]
    if measures:
        parts += [Heading("Measures of success", 2)]
        parts += [part for one in measures for part in indicator(one, scene)]
    counts = (count(len(found), "target"), count(len(measures), "measure of success", "measures of success"))
    said = joined(one for one, some in zip(counts, (found, measures), strict=True) if some)
    return Said(said, tuple(parts), scene.cites(*(one.clause for one in (*found, *measures))))


def target(fact: Target, scene: Scene) -> tuple[Part, ...]:
    """Say which figure is to be reached by when."""
    when = f"{falls(fact.date, fact.date_from, 'day', 'by')} ({scene.far(fact.date)})" if fact.date else ""
    value = fact.value or f"no figure is {'given' if fact.recorded('value') else 'recorded'}"
    number = figure(fact.number) if fact.number is not None else ""
    due = f", {when}" if when else ", no date" if not fact.date_text else ""
    return row(
        scene,
        fact,
        fact.id,
        f"{fact.what}: {value}{due}",
        f"As a number {number}" if number not in value else None,
        labelled("Definition", fact.definition),
        in_its_words(fact.date_text, when),
    )


def indicator(fact: Indicator, scene: Scene) -> tuple[Part, ...]:
    """Say how success is measured."""
    return row(
        scene,
        fact,
        fact.id,
        fact.what,
        labelled("Measured", fact.measured) or unsaid(fact, "measured", "How it is measured is not said"),
    )


def allocations(scene: Scene) -> Said:
    """Say how something is shared out, with the printed totals beside the computed ones."""
    found = scene.terms.allocations
    if not found:
        return absent(scene, "allocations", "the document has no table of shares")
    names = joined(one.name for one in found)
    parts = tuple(part for one in found for part in allocation(one, scene))
    return Said(f"{count(len(found), 'table')}: {names}", parts, scene.cites(*(one.clause for one in found)))


def allocation(fact: Allocation, scene: Scene) -> tuple[Part, ...]:
    """Print a table of shares with its totals, and say whether they agree."""
    rows = [_cells(fact, one) for one in fact.rows]
    totals = ((fact.printed_total, "as printed"), (fact.added_up, "added up"))
    rows += [_total(_cells(fact, total), how) for total, how in totals if total]
    cites = scene.cites(fact.clause)
    said = (_agreement(fact), f"Note: {ended(fact.note)}" if fact.note else "")
    return (
        Heading(f"{fact.name} ({fact.id})", 2),
        Table(fact.columns, tuple(rows)),
        *(Line(one, cites) for one in said if one),
        *quotes(scene, fact),
    )


def _cells(fact: Allocation, row_: tuple[Cell, ...]) -> tuple[str, ...]:
    padded = (*row_, *[None] * (len(fact.columns) - len(row_)))
    names = (*fact.columns, *[""] * (len(padded) - len(fact.columns)))
    return tuple(cell(value, name) for value, name in zip(padded, names, strict=True))


def _total(cells: tuple[str, ...], how: str) -> tuple[str, ...]:
    return (f"{cells[0]}, {how}", *cells[1:])


def _agreement(fact: Allocation) -> str:
    printed, added = fact.printed_total, fact.added_up
    if not printed or not added:
        return "The total is not checked."
    both = list(zip(fact.columns, printed, added, strict=False))[1:]
    known = [one for one in both if as_number(one[1]) is not None and one[2] is not None]
    wrong = [
        f"{name} (printed {cell(one, name)}, added up {cell(other, name)})"
        for name, one, other in known
        if as_number(one) != as_number(other)
    ]
    if wrong:
        return f"The printed total differs from the sum of the rows for {joined(wrong)}."
    if not known:
        return "The total is not checked."
    unchecked = [one[0] for one in both if one[1] is not None and one not in known]
    but = f", {joined(unchecked)} aside, which can't be added up" if unchecked else ""
    return f"The printed total agrees with the sum of the rows{but}."
