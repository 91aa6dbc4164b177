"""Sums told twice: in words, and in a table of what each pays of them, of each year's, or of instalments."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from agreements.intake.proposals import Source
from documents.clauses import Rows
from documents.dates import Found, find_dates
from documents.drafting.amounts.contributions import SUMS_UP, WHO, Shares, bare_year, scale_of
from documents.drafting.amounts.payers import PAYEE
from documents.drafting.amounts.promises import UNFIRM
from documents.drafting.amounts.sums import SUM, amount_of
from documents.drafting.amounts.tables import number
from documents.drafting.amounts.unpaid import LIMIT
from documents.drafting.told import Row, Sentence, Table
from documents.drafting.who.people import actor_of

Amount = int | float
Words = Mapping[Amount, Sequence[Sentence]]

_OF_FIGURES = re.compile(r"\b(?:figures?|contributions?|sums?|amounts?|shares?|payments?)\b", re.IGNORECASE)
_COST = re.compile(
    r"\b(?:costs?|expenses|expenditure|budget|bill|contributions?|contribute)\b", re.IGNORECASE
)
"""What a sum is of that is shared between several, and not given by one."""

_BREAKS_DOWN = re.compile(r"\bbreak-?down\b", re.IGNORECASE)
"""What heads a table that only tells what sums are made of that are told in words."""

_GIVERS = re.compile(
    rf"(?:funded by|(?:source|funder)s?(?: of \w+)?|who (?:pays|gives)|from|paid (?:by|from)|{WHO.pattern})",
    re.IGNORECASE,
)
"""The head of a first column that tells who gives what a table comes to."""

_LONGEST = 300
_PAIR = 2


@dataclass(slots=True)
class ToldTwice:
    """Which tables tell nothing beyond the words, which words nothing beyond a table, and what they doubt."""

    tables: set[Table] = field(default_factory=set)
    costs: set[Source] = field(default_factory=set)
    doubts: set[Source] = field(default_factory=set)  # what says of a year that it is not firm
    by_table: dict[Table, list[Sentence]] = field(default_factory=dict)
    instalments: dict[Source, str] = field(default_factory=dict)  # the rows of those of a sum in words
    wholes: dict[tuple[Table, str], Sentence] = field(default_factory=dict)  # what a row so named is part of

    def with_words(self, value: dict[str, object], row: Row) -> dict[str, object]:
        """Add to a sum of a table what the words about it tell: the year, and whether it is firm."""
        out = dict(value)
        for words in self.by_table.get(row.table, ()):
            years = _years(words.text)
            own = _years(str(value["year"] or ""))
            if words.source in self.costs:
                rest = str(value["clause"]).removesuffix(f", {words.clause.label}")
                label = words.clause.label
                out["clause"] = label if rest == label else f"{label}, {rest}"
                out["year"] = value["year"] or (bare_year(years[0].text) if len(years) == 1 else None)
            told_of = words.source in self.costs or {each.day for each in own} & {each.day for each in years}
            if told_of and UNFIRM.search(words.text):
                out["firm"] = False
        return out


def told_in_words(sentences: Sequence[Sentence]) -> dict[Amount, list[Sentence]]:
    """Give each sum that the agreement promises in its own clauses, with the sentences that do."""
    told: dict[Amount, list[Sentence]] = {}
    for one in sentences:
        own = one.is_term and not one.row and one.clause.kind != "front"
        sums = list(SUM.finditer(one.text)) if own else []
        if sums and not LIMIT.search(one.text):
            for match in sums:
                told.setdefault(amount_of(match), []).append(one)
    return told


def told_twice(
    sentences: Sequence[Sentence], shared: Mapping[Table, Shares], told: Words, names: Sequence[str]
) -> ToldTwice:
    """Find what is told in words and in a table, and choose the one that tells more.

    That is the table where it tells who pays, and the words do not, or what is paid in each of several years.
    """
    out = ToldTwice()
    tables: dict[Table, Sentence] = {}
    for one in sentences:
        if one.row and one.row.table.rows:
            tables.setdefault(one.row.table, one)
    for table, one in tables.items():
        shares = shared.get(table)
        near = _near(one, table.rows, shares, told)
        costs = [words for words in near if shares and _tells_less(words, shares, table, names)]
        if costs:
            out.costs |= {words.source for words in costs}
        elif near and shares is None and not _are_dated(table.rows):
            out.wholes |= {(table, row[0]): near[0] for row in table.rows[1:]}
        elif shares and shares.totals and told and _BREAKS_DOWN.search(one.heading):
            out.tables.add(table)
        elif near if shares is None else not _tells_payees(table) and _parts_a_sum(one, shares, told):
            out.tables.add(table)
            terms = _terms(table.rows) if shares is None else ""
            out.instalments |= {words.source: terms for words in near}
        elif shares and shares.by_year and shares.down:
            own = dict(_told_of_rows(table, shares, told))
            out.wholes |= {(table, name): words for name, words in own.items()}
            out.costs |= {words.source for words in own.values()}
        doubts = _doubts(one, sentences) if shares else []
        out.doubts |= {words.source for words in doubts}
        out.by_table[table] = [*costs, *doubts]
    out.tables |= set(_spent_as_given(tables, shared))
    return out


def _spent_as_given(tables: Mapping[Table, Sentence], shared: Mapping[Table, Shares]) -> Iterator[Table]:
    """Find tables of what money is spent on, beside one of who gives it that comes to the same each year."""
    sums = {table: _sums_by_column(table, shares) for table, shares in shared.items() if shares.by_year}
    for table, own in sums.items():
        if not _GIVERS.fullmatch(table.rows[0][0].strip()):
            yield from (
                table
                for other, given in sums.items()
                if own == given
                and tables[other].clause is tables[table].clause
                and _GIVERS.fullmatch(other.rows[0][0].strip())
            )


def _sums_by_column(table: Table, shares: Shares) -> list[Amount]:
    body = [row for row in table.rows[1:] if not any(map(SUMS_UP.search, row[:_PAIR]))]
    return [sum(number(row[at]) or 0 for row in body) * shares.scale for at in shares.columns]


def _tells_payees(table: Table) -> bool:
    """Say whether a column of a table tells to whom each sum of it is paid."""
    return any(PAYEE.fullmatch(head.strip()) for head in table.rows[0])


def _terms(rows: Rows) -> str:
    """Write the instalments of a sum in a line: "1 May 2031: £20,000; 1 May 2032: £25,000"."""
    body = (row for row in rows[1:] if not any(map(SUMS_UP.search, row[:_PAIR])))
    return "; ".join(": ".join(cell for cell in row if cell.strip()) for row in body)[:_LONGEST]


def _are_dated(rows: Rows) -> bool:
    """Say whether most instalments of a table have a date: any that hang on events are told by themselves."""
    body = [row for row in rows[1:] if not any(map(SUMS_UP.search, row[:_PAIR]))]
    return sum(any(map(find_dates, row)) for row in body) * 2 >= len(body)


def _told_of_rows(table: Table, shares: Shares, told: Words) -> Iterator[tuple[str, Sentence]]:
    """Find the words about what one row comes to, by its total and its name: "The Club's gift is £5,000"."""
    if SUMS_UP.search(table.rows[0][-1]):
        for row in table.rows[1:]:
            for words in told.get((number(row[-1]) or 0) * shares.scale, ()) if row[0].strip() else ():
                if re.search(rf"\b{re.escape(row[0])}\b", words.text) and len(SUM.findall(words.text)) == 1:
                    yield row[0], words


def _near(one: Sentence, rows: Rows, shares: Shares | None, told: Words) -> list[Sentence]:
    """Find the words about what a table comes to: in its clause, or where they refer to it."""
    scale = shares.scale if shares else scale_of("\t".join(rows[0]))
    label = re.compile(rf"\b{re.escape(one.clause.label)}\b", re.IGNORECASE)
    found = (words for total in _totals(rows) for words in told.get(total * scale, ()))
    beside = (words for words in found if words.clause is one.clause or label.search(words.text))
    return list({words.source: words for words in beside}.values())


def _tells_less(words: Sentence, shares: Shares, table: Table, names: Sequence[str]) -> bool:
    """Say whether a sentence tells a sum, and the table who pays what of it, or what in which year."""
    if len(SUM.findall(words.text)) != 1:
        return False
    several = len(shares.across) > 1 or (len(shares.down) > 1 and not shares.paid)
    years = all(_years(row[0]) or SUMS_UP.search(row[0]) for row in table.rows[1:])
    cost = bool(_COST.search(words.text)) and actor_of(words, names) is None
    return (several and cost) or (shares.by_period and years)


def _totals(rows: Rows) -> Iterator[Amount]:
    """Give what the columns of a table come to, and the totals that it prints."""
    body = [row for row in rows[1:] if not any(map(SUMS_UP.search, row[:_PAIR]))]
    for at in range(1, len(rows[0])):
        figures = [figure for row in body if (figure := number(row[at])) is not None]
        yield from (sum(figures),) if len(figures) > 1 else ()
        printed = number(rows[-1][at])
        yield from (printed,) if printed and len(body) < len(rows) - 1 else ()


def _parts_a_sum(one: Sentence, shares: Shares, told: Words) -> bool:
    """Say whether a table only shares out sums that the agreement tells in words, where those words stand.

    So does one whose total is told, one in a schedule that has such a sum, and one to which the words refer.
    """
    rows = one.row.table.rows if one.row else ()
    figures = {at: [(number(cell) or 0) * shares.scale for cell in row[1:]] for at, row in enumerate(rows)}
    last = [row[-1] for row in figures.values() if row and row[-1]] if SUMS_UP.search(rows[0][-1]) else []
    whole = figures[len(rows) - 1] if SUMS_UP.search(rows[-1][0]) else []
    own = last[: len(last) - bool(whole)]  # what each row comes to: one of several may be told by chance
    totals = [*(own if all(cell in told for cell in own) else ()), *whole]
    cells = [cell for row in figures.values() for cell in row] if one.is_attached else totals
    label = re.compile(rf"\b{re.escape(one.clause.label)}\b", re.IGNORECASE)
    sums = {total * shares.scale for total in _totals(rows)}
    refers = one.is_attached and any(
        label.search(words.text) for amount in sums for words in told.get(amount, ())
    )
    return refers or any(cell in told for cell in cells if cell)


def _doubts(one: Sentence, sentences: Sequence[Sentence]) -> list[Sentence]:
    """Find what is said beside a table of a year that is not firm: "The sums for 2032/33 are indicative"."""
    label = one.clause.label
    beside = (
        other
        for other in sentences
        if not other.row and (other.headed is one.headed or other.clause.label.startswith(f"{label}, "))
    )
    return [other for other in beside if _is_doubt(other.text)]


def _is_doubt(text: str) -> bool:
    return bool(_OF_FIGURES.search(text) and UNFIRM.search(text) and _years(text) and not SUM.search(text))


def _years(text: str) -> list[Found]:
    return [found for found in find_dates(text) if found.precision == "year"]
