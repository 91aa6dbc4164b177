"""Cells of a table that answer a question, and what is to be done with them."""

import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from agreements.terms import Allocation, Funding
from agreements.terms.cells import as_number, sum_of
from answering.fitting.choosing.years import way
from answering.language.comparing import LEAST, MOST
from answering.language.english import cues, joined_stems, others, stem, stems
from answering.reckoning.tables.versus import versus
from answering.requests import EXTREMES, Form, Question


@dataclass(frozen=True)
class CellsFound:
    """Cells of one table that answer a question.

    `rows` and `columns` are places in the table; `form` says what is done with them. With `totals` the
    printed and the computed total are meant, with `share` what part of a column each row is. `of` is the sum
    of which a percentage is to be worked out; where two columns are `compared`, how far they lie apart is.
    With `along` the cells of each row are added up. `second` is the row that the other is held against where
    it is asked which has more, or how much more the most is. It is asked what `part` the first column is of
    the second, or what there is of it for `each` of that. `told` is how many words of the question its
    labels have, and `of_years` is set where it has the years that the question says.
    """

    table: Allocation
    rows: tuple[int, ...]
    columns: tuple[int, ...]
    form: Form
    totals: bool = False
    share: bool = False
    of: Funding | None = None
    compared: bool = False
    along: bool = False
    second: int | None = None
    part: bool = False
    each: bool = False
    told: int = 0
    of_years: bool = False

    @property
    def shown(self) -> tuple[int, ...]:
        """The rows that it comes down to: those asked for, or those with the most or the least."""
        if self.form not in EXTREMES:
            return self.rows
        among = self.rows if self.rows[1:] else range(len(self.table.rows))
        every = ((self.ranked(row), row) for row in among)
        numbered = [(number, row) for number, row in every if number is not None]
        pick = max if self.form is Form.MOST else min
        best = pick((number for number, _ in numbered), default=None)
        return tuple(row for number, row in numbered if number == best)

    def ranked(self, row: int) -> Decimal | None:
        """Return what a row is ranked by: a cell of the last column, or how far it lies from the first."""
        last, first = self.number(row, self.columns[-1]), self.number(row, self.columns[0])
        return last if not self.compared or last is None or first is None else last - first

    def added(self, row: int) -> Decimal:
        """Return what the cells of a row come to."""
        return sum(
            (number for one in self.columns if (number := self.number(row, one)) is not None), Decimal(0)
        )

    def all_of(self, column: int) -> list[Decimal]:
        """Return every figure of a column."""
        return [
            number for row in range(len(self.table.rows)) if (number := self.number(row, column)) is not None
        ]

    def number(self, row: int, column: int) -> Decimal | None:
        """Return a cell as a number."""
        return as_number(self.table.rows[row][column])


def adds_up(found: CellsFound) -> bool | None:
    """Say whether the printed totals of the columns are the sums of their rows."""
    table = found.table
    if not found.totals or not table.printed_total:
        return None
    printed = [as_number(table.printed_total[one]) for one in found.columns]
    added = [sum_of(table.rows, one, table.printed_total[one]) for one in found.columns]
    return None if None in printed + added else printed == added


def verdict_of(found: CellsFound, question: Question) -> bool | None:
    """Say yes or no: whether totals add up, somebody has anything of a table, or a figure changes."""
    if found.second is not None or found.compared:
        return _compared(found, question) if found.second is not None else _across(found, question)
    numbers = [found.number(row, column) for row in found.rows for column in found.columns]
    known = [number for number in numbers if number is not None]
    if found.totals or not known or len(known) < len(numbers):
        held = adds_up(found) if ADDING.search(question.said) else None
        return held if held is None or not WRONG.search(question.said) else not held
    extreme = _EXTREME.search(question.said)
    if extreme:
        held = _is_extreme(found, largest=bool(extreme["most"]))
        return held if held is None else held != question.denied
    direction = way(question.said)
    if direction is not None and found.columns[1:] and not found.rows[1:]:
        steps = [later - before for before, later in pairwise(known)]
        held = any(step * direction > 0 if direction else step for step in steps)
        return held != question.denied
    if not any(known):
        return question.denied
    whether = ANYTHING.search(question.said) or not re.search(r"\d", question.said)
    whether = whether and _is_of_table(found, question)
    of_one = not found.rows[1:] and len(found.columns) < len(found.table.columns) - 1
    return (not question.denied) if whether and (of_one or ANYTHING.search(question.said)) else None


_EXTREME = re.compile(rf"\bthe (?:(?P<most>{MOST})|{LEAST})\b", re.IGNORECASE)
"""How it is asked whether somebody has the most of all, or the least."""


def _is_extreme(found: CellsFound, *, largest: bool) -> bool | None:
    """Say whether the one row that was found has the most of its column, or the least."""
    if found.rows[1:]:
        return None
    said = set[bool]()
    for column in found.columns:
        numbers = [found.number(row, column) for row in range(len(found.table.rows))]
        known = [one for one in numbers if one is not None]
        own = numbers[found.rows[0]]
        said.add(own is not None and own == (max(known) if largest else min(known)))
    return said.pop() if len(said) == 1 else None


def _is_of_table(found: CellsFound, question: Question) -> bool:
    """Say whether all that is asked is of the names of a table, and no word only like one of those."""
    table = found.table
    own = joined_stems([table.name, *table.columns, *(str(row[0]) for row in table.rows), table.note or ""])
    return question.asks.telling <= own | _HAVING


_HAVING = cues("have get any anything something give receive share part pay paid money cash")


def _compared(found: CellsFound, question: Question) -> bool | None:
    """Say whether the first of two rows has more than the second, or less, as is asked."""
    held = versus(question.said)
    first = next(row for row in found.rows if row != found.second)
    of_both = [(found.number(first, one), found.number(found.second or 0, one)) for one in found.columns]
    said = {held.holds(*both) for both in of_both if held and None not in both}  # type: ignore[arg-type]
    return said.pop() != question.denied if len(said) == 1 else None


def _across(found: CellsFound, question: Question) -> bool | None:
    """Say whether a row has more in one of two columns than in the other, or the same, as is asked."""
    held = versus(question.said)
    said = [stem(word) for word in held.behind] if held else []
    behind = frozenset(said).union(*(others(one) for one in said))
    second = [one for one in found.columns if stems(found.table.columns[one]) & behind]
    if held is None or len(found.rows) != 1 or (held.way and len(second) != 1):
        return None
    other = second[-1] if second else found.columns[-1]
    first = next(one for one in found.columns if one != other)
    both = found.number(found.rows[0], first), found.number(found.rows[0], other)
    return None if None in both else held.holds(*both) != question.denied  # type: ignore[arg-type]


ADDING = re.compile(
    r"\b(?:add|adds|added|total|totals|sum|sums|tally|tallies|match|matches|agree|agrees|right"
    r"|correct|wrong|figures?|numbers?|same|balance[sd]?|come|comes|reconcile[sd]?)\b",
    re.IGNORECASE,
)
"""How it is asked whether a table adds up."""

WRONG = re.compile(
    r"\b(?:wrong|mistakes?|errors?|incorrect|mis(?:count|add|total)\w*|discrepanc\w+|off|out)\b",
    re.IGNORECASE,
)
"""How it is asked whether it does not."""

ANYTHING = re.compile(r"\b(?:any|anything|something|at all)\b", re.IGNORECASE)
