"""Tables of shares: the printed total beside the one that the figures add up to."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal, InvalidOperation

from agreements.intake.proposals import Proposal, Source
from agreements.terms.cells import SUBTOTAL, TOTAL, Cell
from documents.clauses import Clause, Rows, printed
from documents.dates import find_dates

_FIGURE = re.compile(r"(?P<label>\S.*?[^\s\d,.£]\)?)\s*[:–-]?\s+(?P<figure>£?\d[\d,]*(?:\.\d+)?)$")
_NOTED = re.compile(r"(?<=\d)\s?[*†‡§]+$")  # a mark that refers to a note below
_LEAST_ROWS = 3
_LEAST_COLUMNS = 2


def propose_allocations(clauses: Sequence[Clause]) -> list[Proposal]:
    """Propose each table that ends in a total, its figures as numbers, with the total worked out again."""
    facts: list[Proposal] = []
    for clause in clauses:
        told = [(rows, (printed(rows[0]), printed(rows[-1]))) for rows in clause.tables]
        for rows, lines in (*told, *_lists(clause)):
            if (found := _allocation(rows)) is not None:
                name = ": ".join(filter(None, (clause.heading or clause.label, rows[0][0])))
                value = {"id": f"A{len(facts) + 1}", "name": name, "clause": clause.label, **found}
                words = tuple(Source(clause.label, line) for line in lines if line)
                facts.append(Proposal("allocations", value, words, "sure"))
    return facts


def _lists(clause: Clause) -> Iterator[tuple[Rows, tuple[str, str]]]:
    """Read lines that each end in a figure, down to a total, as a table: "Castle ward: 12"."""
    rows: list[tuple[str, str]] = []
    before = ""
    for line in clause.lines:
        told = _FIGURE.match(line) if "\t" not in line else None
        if rows and re.fullmatch(r"[-=_–—\s]{3,}", line):
            continue  # the rule above a total
        if told is None:
            rows, before = [], line
            continue
        rows.append((told["label"].strip(" :–-"), told["figure"]))
        if TOTAL.match(rows[-1][0]):
            yield ((before.rstrip(":") or "Item", "Figure"), *rows), (before, line)
            rows, before = [], line


def wrong_totals(allocation: Proposal) -> Iterator[tuple[str, Cell, Cell]]:
    """Give each column whose printed total is not what its figures add up to: its name, both totals."""
    columns, printed, computed = (
        allocation.value[key] for key in ("columns", "printed_total", "computed_total")
    )
    if isinstance(columns, list) and isinstance(printed, list) and isinstance(computed, list):
        for name, told, added in zip(columns[1:], printed[1:], computed[1:], strict=True):
            if told is not None and added is not None and told != added:
                yield name, told, added


def wrong_rows(allocation: Proposal) -> Iterator[tuple[str, Cell, Cell]]:
    """Give each row whose last figure is a total and not what those before it add up to, with both totals."""
    columns, rows = allocation.value["columns"], allocation.value["rows"]
    if not isinstance(columns, list) or not isinstance(rows, list) or not TOTAL.search(str(columns[-1])):
        return
    for name, *figures, told in [*rows, allocation.value["printed_total"]]:
        added = _added(figures) if len(figures) > 1 and None not in figures else None
        if added is not None and isinstance(told, int | float) and told != added:
            yield name, told, added


def number(text: str) -> int | float | None:
    """Read a figure as printed ("1,591", "£2.5", "GBP 40", "10.97%"), or None."""
    bare = re.sub(r"(?:[£€]|^\s*(?:GBP|EUR)\b)\s*|[,%]", "", _NOTED.sub("", text)).strip()
    if not re.fullmatch(r"-?\d{1,15}(?:\.\d{1,6})?", bare):
        return None
    return float(bare) if "." in bare else int(bare)


def _allocation(rows: Rows) -> dict[str, object] | None:
    if rows and number(rows[0][-1]) is not None and not any(map(find_dates, rows[0])):
        rows = (("Item", *(f"Figure {at}" for at in range(1, len(rows[0])))), *rows)  # without a head
    if len(rows) < _LEAST_ROWS or len(rows[0]) < _LEAST_COLUMNS:
        return None
    body = [[row[0], *(_cell(cell) for cell in row[1:])] for row in rows[1:-1]]
    last = rows[-1]
    named = next((at for at, cell in enumerate(last) if cell.strip()), 0)  # beside a column of numbers
    if not ((TOTAL.search(last[named]) and number(last[named]) is None) or _adds_up(last, body)):
        return None
    printed = [last[0] or None, *(_cell(cell) for cell in last[1:])]
    told = [row for row in body if not SUBTOTAL.search(str(row[0]))]
    added = [_added([row[at] for row in told]) for at in range(len(last))]
    summed = [isinstance(cell, int | float) for cell in printed]  # a grade has no total
    computed = [added[at] if summed[at] and at not in {0, named} else printed[at] for at in range(len(last))]
    if not any(isinstance(cell, int | float) for cell in printed[1:]):
        return None
    columns = [cell or f"Column {at}" for at, cell in enumerate(rows[0], start=1)]
    return {"columns": columns, "rows": body, "printed_total": printed, "computed_total": computed}


def _adds_up(last: Sequence[str], body: Sequence[Sequence[Cell]]) -> bool:
    """Say whether a last row without a name has a figure in each column, as every row above it has."""
    figures = [isinstance(cell, int | float) for row in body for cell in row[1:]]
    return not last[0].strip() and all(number(cell) is not None for cell in last[1:]) and all(figures)


def _cell(text: str) -> Cell:
    figure = number(text)
    return figure if figure is not None else text.strip() or None


def _added(cells: Sequence[Cell]) -> int | float | None:
    """Add up a column exactly, as decimals."""
    figures = [cell for cell in cells if isinstance(cell, int | float)]
    if not figures:
        return None
    try:
        total = sum((Decimal(str(figure)) for figure in figures), Decimal(0))
    except InvalidOperation:
        return None
    return (
        int(total)
        if total == total.to_integral_value() and all(isinstance(f, int) for f in figures)
        else float(total)
    )
