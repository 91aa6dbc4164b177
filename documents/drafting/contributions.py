"""Tables of who pays how much: a row, or a column, for each that pays."""

import re
from collections.abc import Iterator, Sequence

from documents.clauses import Clause, Rows, printed
from documents.dates import find_dates
from documents.drafting.tables import number
from documents.drafting.told import Sentence

_SHARED_OUT = re.compile(
    r"\b(?:contributions?|payments?|funding|budgets?|fund|money|finance)\b", re.IGNORECASE
)
TOTAL = re.compile(r"\W*(?:grand |sub-?)?totals?\b", re.IGNORECASE)
_MONEY = re.compile(r"[£€]|\bGBP\b|\bpounds\b")
_THOUSANDS = re.compile(r"£\s?[’']?000s?\b|£\s?k\b|\bthousands?\b", re.IGNORECASE)
_MILLIONS = re.compile(r"£\s?m\b|\bmillions?\b", re.IGNORECASE)
_Sum = tuple[dict[str, object], int | float]
_NO_SUM: dict[str, object] = {"currency": "GBP", "payee": None, "firm": True, "terms": None}


def contributions_in(
    one: Sentence, names: Sequence[str], sentences: Sequence[Sentence]
) -> list[dict[str, object]] | None:
    """Read a row of a table of contributions as sums, or nothing where it is no row of one."""
    row = tuple(one.text.split("\t"))
    rows = next((table for table in one.clause.tables if one.text in map(printed, table)), ())
    known = {name.casefold() for name in names}
    if not rows or not _SHARED_OUT.search(f"{one.heading}\n{one.clause.text}"):
        return None
    across = [name for name in rows[0][1:] if _bare(name) in known]
    down = [cells[0] for cells in rows[1:] if _bare(cells[0]) in known]
    if across and one.text != printed(rows[0]):
        found = _across(rows[0], row, across)
    elif len(down) > 1 and _MONEY.search(_around(one.clause, rows)):
        found = _down(rows, row) if row[0] in down else iter(())
    else:
        return None
    scale = _scale(one.clause, rows)
    cited = ", ".join(_cited(one, sentences))
    return [{**_NO_SUM, **told, "amount": amount * scale, "clause": cited} for told, amount in found]


def _across(head: Sequence[str], row: Sequence[str], paying: Sequence[str]) -> Iterator[_Sum]:
    """Read a row whose cells are what each column's payer pays, of a year that the row may name."""
    if TOTAL.match(row[0]):
        return
    for name, cell in zip(head, row, strict=False):
        if name in paying and (amount := number(cell)) is not None:
            told: dict[str, object] = {
                "what": f"{name}: {row[0]}",
                "amount_text": cell,
                "year": _year(row[0]),
            }
            yield {**told, "payer": name}, amount


def _down(rows: Rows, row: Sequence[str]) -> Iterator[_Sum]:
    """Read the row of one that pays: its total where the table has one, else what it pays in each year."""
    head = rows[0]
    totals = [at for at, name in enumerate(head) if at and TOTAL.search(name)]
    years = [at for at, name in enumerate(head) if at and _year(name)]
    for at in totals[-1:] or years or range(1, len(head)):
        amount = number(row[at]) if at < len(row) else None
        if amount is not None and not head[at].rstrip().endswith("%"):
            year = _year(head[at]) or _year(rows[0][0])
            yield (
                {"what": f"{row[0]}: {head[at]}", "amount_text": row[at], "year": year, "payer": row[0]},
                amount,
            )


def _scale(clause: Clause, rows: Rows) -> int:
    """Give what the figures of a table are to be multiplied by: a thousand below "£000"."""
    said = _around(clause, rows[:1])
    return 1_000 if _THOUSANDS.search(said) else 1_000_000 if _MILLIONS.search(said) else 1


def _around(clause: Clause, rows: Rows) -> str:
    """Give the words of some rows with the heading and the lines that stand beside their table."""
    beside = (line for line in clause.lines if "\t" not in line)
    return "\n".join([clause.heading or "", *beside, *map(printed, rows)])


def _cited(one: Sentence, sentences: Sequence[Sentence]) -> list[str]:
    """Cite the clause that refers to the table before the one it stands in."""
    label = one.clause.label
    refers = (other for other in sentences if other.is_term and not other.row and label in other.text)
    referring = next(refers, None) if one.is_attached else None
    return list(dict.fromkeys(other.clause.label for other in (referring, one) if other is not None))


def _year(text: str) -> str | None:
    return next((found.text for found in find_dates(text) if found.precision == "year"), None)


def _bare(name: str) -> str:
    return re.sub(r"^the ", "", name.strip(), flags=re.IGNORECASE).casefold()
