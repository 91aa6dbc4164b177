"""Tables of who pays how much: a row, or a column, for each that pays."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from documents.clauses import Rows, printed
from documents.dates import find_dates
from documents.drafting.amounts.tables import number
from documents.drafting.told import Row, Sentence, Table

_SHARED_OUT = re.compile(
    r"\b(?:contributions?|pays?|paid|payments?|funding|budgets?|fund|money|finance|costs?|charges?|grants?|"
    r"subscriptions?|rents?)\b",
    re.IGNORECASE,
)
_SHARES = re.compile(r"\bshares?\b", re.IGNORECASE)
TOTAL = re.compile(
    r"\W{0,8}(?:(?:(?:grand |sub-?)?totals?|all (?:\w+ )?(?:years|partners|parties))\b|"
    r"(?:all|(?:two|three|four|five) years|together|altogether|in all)$)",
    re.IGNORECASE,
)
SUMS_UP = re.compile(rf"{TOTAL.pattern}|\btotal$", re.IGNORECASE)
_MONEY = re.compile(r"[£€]|\bGBP\b|\bpounds\b")
_THOUSANDS = re.compile(r"£\s?[’']?000s?\b|£\s?k\b|\bthousands?\b", re.IGNORECASE)
_MILLIONS = re.compile(r"£\s?m\b|\bmillions?\b", re.IGNORECASE)
_GIVEN = re.compile(r"\b(?:financial )?contributions?\b|\bsubscriptions?\b|\bputs? in\b", re.IGNORECASE)
_COUNTED = re.compile(
    r"\b(?:hours?|days|staff|wte|fte|sessions|places|beds|in[- ]kind|people|posts|members|votes|seats)\b|%",
    re.IGNORECASE,
)
"""What else may be contributed, whose figures are no sums where no sign of money stands beside them."""

_OF_MONEY = re.compile(r"\s*(?:\((?:[£€][^()]*|[\d.]+\s?%)\)|[£€])$")
_PAYS_EACH = re.compile(
    r"\b(?:pays?|grants?|gives?) (?:to )?(?:each|every) (?!(?:\w+ )?(?:year|quarter|month|week)\b)|"
    r"\bto each\b[^.;]{0,60}\bpaid\b",
    re.IGNORECASE,
)
_PAID_OUT = re.compile(
    r"\b(?:paid|payable|distributed|allocated|passed on)(?: \w+)? to\b[^.;]{0,80}\b(?:in|as|according to)\b|"
    r"\b(?:pass|hand|distribute)(?:es)? (?:on|out|over)\b[^.;]{0,80}\bin\b",
    re.IGNORECASE,
)
WHO = re.compile(
    r"(?:partner|party|contributor|member|organisation|body|authority|council|funder|payer)(?: body)?",
    re.IGNORECASE,
)
"""The head of a column that tells who pays."""

_SIDE = re.compile(r"(?:(?:paid )?(?:from|by|to)|payer|payee|funder|who pays|source)", re.IGNORECASE)
"""The head of a column that tells, row by row, who pays or is paid."""

_ITEM = re.compile(r"\s+[–—-]\s+|:\s|\s*\([^()]*\)$|\s(?:grant|contribution|subscription|share)$")
"""What parts who pays from what it is paid for, or out of."""

_TO_THESE = re.compile(
    r"\bto (?:each of )?(?:(?:the|these|those) )?(?:[a-z-]+ ){0,4}(?:below|following|listed|named|shown)\b|"
    r"\bto (?:the|these|those) following\b"
)
_RECIPIENT = re.compile(
    r"(?:recipient|grantee|payee|paid to|school|group|project|provider|organisation|charity|club)s?",
    re.IGNORECASE,
)
"""The head of the first column where somebody else pays what the rows tell."""

_SPAN = re.compile(r"\s*(?:from\s+)?(?:[–—-]|to)?\s*")  # what stands between two days that bound a time
_BOUNDS_YEAR = re.compile(
    r"^(?:in|for|during|over|from)\s+(?:the\s+)?(?:(?:financial|academic|calendar)\s+)?(?:year\s+)?",
    re.IGNORECASE,
)
_SHORT = 3  # letters
_PAIR = 2
_SUM = re.compile(r"amounts?|sums?|payments?|instalments?", re.IGNORECASE)  # the head of what is paid
_PAYS = re.compile(r"\b(?:pays?|paid|contributes?|funds?|meets?)\b", re.IGNORECASE)
_WHEN_PAID = re.compile(
    r"(?P<says>(?:date |when |to be |is )?(?:payable|paid|due)(?: (?:on|by|date))?|(?:payment|invoice) date|"
    r"date of (?:payment|invoice))|when",
    re.IGNORECASE,
)
"""The head of the column that tells when each sum is paid; `says` where it says that it is."""

_Sum = tuple[dict[str, object], int | float]
_NO_SUM: dict[str, object] = {"currency": "GBP", "payee": None, "firm": True, "terms": None}


@dataclass(frozen=True, slots=True)
class Shares:
    """How a table of contributions is read: who has a column or a row in it, and what scales its figures."""

    across: frozenset[str]
    down: frozenset[str]
    paid: frozenset[str]  # of those in `down`, the ones to whom it is paid
    by_period: bool  # whether each row tells a time, and no column a payer
    totals: bool  # whether only its last row counts: each column is of one thing that is paid for
    by_year: bool  # whether it has a column for each of several years
    lead: str  # the line above that tells who pays all of it
    columns: tuple[int, ...]
    scale: int
    clause: str


def tables_of_shares(sentences: Sequence[Sentence], names: Sequence[str]) -> dict[Table, Shares]:
    """Find the tables that tell how much each of the `names` pays."""
    known = {part for name in names for part in name.casefold().split(" / ")}
    found: dict[Table, Shares | None] = {}
    for one in sentences:
        if one.row and one.row.table.rows and one.row.table not in found:
            found[one.row.table] = _shares(one, one.row.table, known, sentences)
    return {table: shares for table, shares in found.items() if shares is not None}


def _shares(
    one: Sentence, table: Table, known: AbstractSet[str], sentences: Sequence[Sentence]
) -> Shares | None:
    said = "\n".join([one.clause.heading or "", *table.beside])
    told = "\n".join([said, *map(printed, table.rows)])
    across = frozenset(name for name in table.rows[0][1:] if _bare(name) in known)
    paying_each = next((line for line in table.beside if _PAYS_EACH.search(line)), "")
    paying_each = paying_each or _paid_out(one, sentences)
    of_each = WHO.pattern if not paying_each else f"{WHO.pattern}|{_RECIPIENT.pattern}"
    of_payers = re.fullmatch(of_each, table.rows[0][0].strip(), re.IGNORECASE) is not None
    rows_of_one = [
        cells
        for cells in table.rows[table.has_head :]
        if _names_one(cells[0], known) or (of_payers and cells[0] and not SUMS_UP.search(cells[0]))
    ]
    with_sums = any(number(cell) is not None for cells in rows_of_one for cell in cells[1:])
    down = frozenset(cells[0] for cells in rows_of_one if with_sums)  # of particulars, none: "Provider"
    in_shares = _SHARES.search(told) and _MONEY.search(told)
    if not (in_shares or _SHARED_OUT.search(f"{one.heading}\n{told}")):
        return None
    told_in_money = _MONEY.search(told if not (across or down) else table.above)
    lead = table.above if _PAYS.search(table.above) and told_in_money else ""
    by_year = sum(_year(cell) is not None for cell in table.rows[0][1:]) > 1
    periods = _tells_periods(table.rows)
    if periods:
        of_money = [
            name
            for name in table.rows[0][1:]
            if _MONEY.search(name) and not SUMS_UP.search(_OF_MONEY.sub("", name))
        ]
        across |= frozenset(of_money if len(of_money) > 1 or _PAYS.search(table.above) else ())
    in_money = _MONEY.search(told) or (_GIVEN.search(said) and not _COUNTED.search(told))
    named = across or (len(down) > 1 and in_money)
    years_of_lead = by_year and (_MONEY.search(told) or (lead and not down))
    by_period = periods and not across and _MONEY.search(told) is not None
    sides = any(_SIDE.fullmatch(cell.strip()) for cell in table.rows[0])
    of_items = (
        bool(years_of_lead) and not (down or sides or lead) and TOTAL.match(table.rows[-1][0]) is not None
    )
    totals = of_items or (not (named or years_of_lead or by_period) and _adds_up_money(table.rows))
    if not (named or years_of_lead or by_period or totals):
        return None
    return Shares(
        across,
        down,
        down if paying_each and not across else frozenset(),
        by_period,
        totals,
        by_year,
        lead or paying_each,
        _columns(table.rows),
        scale_of(f"{said}\n{printed(table.rows[0])}"),
        ", ".join(_cited(one, sentences)),
    )


def _paid_out(one: Sentence, sentences: Sequence[Sentence]) -> str:
    """Find the sentence that tells of a table in a schedule what is paid out to whom: "in the sums there"."""
    label = re.compile(rf"\b{re.escape(one.clause.label)}\b", re.IGNORECASE)
    own = (other for other in sentences if other.is_term and label.search(other.text))
    told = (f"{(other.lead or '').rstrip(':')} {other.text}".strip() for other in own)
    return next((text for text in told if _PAID_OUT.search(text)), "") if one.is_attached else ""


def _names_one(cell: str, known: AbstractSet[str]) -> bool:
    """Say whether a cell is a known name, or how one of them begins: "Northam" of Northam Parish Council.

    What is paid for may stand behind it: "The Trust – staff".
    """
    bare = _bare(payer_in(cell))
    begun = len(bare) > _SHORT and sum(name.startswith(f"{bare} ") for name in known) == 1
    return bare in known or begun


def payer_in(cell: str) -> str:
    """Give who pays, of a cell that names more: "The Trust – staff", "Council (Better Care Fund)"."""
    return _ITEM.split(cell, maxsplit=1)[0].strip() or cell


def _adds_up_money(rows: Rows) -> bool:
    """Say whether a table adds up columns that their heads mark as money: "Rent (GBP)"."""
    return len(rows) > _PAIR and bool(TOTAL.match(rows[-1][0])) and any(map(_MONEY.search, rows[0][1:]))


def _tells_periods(rows: Rows) -> bool:
    """Say whether each row of a table begins with when, but for its total: "Q1 2026/27", "2026/27"."""
    return all(find_dates(row[0]) or SUMS_UP.search(row[0]) for row in rows[1:])


def contributions_in(row: Row, shares: Shares) -> list[dict[str, object]]:
    """Read a row of a table of contributions as sums."""
    if shares.totals:
        found = _down(row, shares.columns, None) if TOTAL.match(row.cells[0]) else iter(())
    elif not shares.across and _adds_up_the_rows_above(row):
        found = iter(())  # whatever it is called: "Budget", "All funders"
    elif not shares.across:
        pays = None if shares.lead else payer_in(row.cells[0])
        told_at_all = row.cells[0] in shares.down or (
            (shares.by_year or shares.by_period) and row.cells[0] and not SUMS_UP.search(row.cells[0])
        )
        found = _down(row, shares.columns, pays) if told_at_all else iter(())
    else:
        found = _across(row, shares.across)
    return [
        {
            **_NO_SUM,
            **told,
            "payee": row.cells[0] if row.cells[0] in shares.paid or _is_paid(row, shares) else None,
            "terms": _when_paid(row),
            "amount": amount * shares.scale,
            "clause": shares.clause,
        }
        for told, amount in found
    ]


def _when_paid(row: Row) -> str | None:
    """Give the day that a row tells for its sum, in the column of when it is paid: "Payable: 3 May 2031"."""
    for head, cell in zip(row.head, row.cells, strict=False):
        if (told := _WHEN_PAID.fullmatch(head.strip())) and find_dates(cell):
            return f"{head.strip() if told['says'] else 'Payable'}: {cell}"
    return None


def _adds_up_the_rows_above(row: Row) -> bool:
    """Say whether the last row of a table has in most columns what the rows above it come to."""
    rows = row.table.rows
    if row.place != len(rows) - 1 or row.place <= _PAIR:
        return False
    sums = [
        (told, [figure for other in rows[1:-1] if (figure := number(other[at])) is not None])
        for at, cell in enumerate(row.cells[1:], start=1)
        if (told := number(cell)) is not None
    ]
    right = sum(len(above) > 1 and round(sum(above), 2) == told for told, above in sums)
    return right * 2 > len(sums)


def _is_paid(row: Row, shares: Shares) -> bool:
    """Say whether a row names who is paid by the one of whom the line above tells that they pay."""
    listed = _TO_THESE.search(shares.lead) or (row.head and _RECIPIENT.fullmatch(row.head[0].strip()))
    return bool(shares.lead and listed and not (shares.by_period or shares.across or shares.totals))


def _across(row: Row, paying: AbstractSet[str]) -> Iterator[_Sum]:
    """Read a row whose cells are what each column's payer pays, of a year that the row may name."""
    item, rows = row.cells[0], row.table.rows
    added = not _tells_periods(rows) and bool(TOTAL.match(rows[-1][0]))  # what each pays for all the items
    if bool(TOTAL.match(item)) != added:
        return
    for name, cell in zip(row.head, row.cells, strict=False):
        if name in paying and (amount := number(cell)):
            told: dict[str, object] = {
                "what": f"{_OF_MONEY.sub('', name)}: {item}",
                "amount_text": cell,
                "year": _year(item),
            }
            payer = None if _SUM.fullmatch(_OF_MONEY.sub("", name)) else _OF_MONEY.sub("", name)
            yield {**told, "payer": payer}, amount


def _columns(rows: Rows) -> tuple[int, ...]:
    """Choose what is read of one that pays: its total where the table has one, else each year, else each sum.

    Where some columns are marked as money, others count something else.
    """
    body = range(1, len(rows[0]))
    marked = [at for at in body if any(at < len(row) and _MONEY.search(row[at]) for row in rows)]
    of_money = marked or body
    totals = [at for at in of_money if TOTAL.search(rows[0][at])]
    years = [at for at in of_money if _year(rows[0][at])]
    years = [at for at in of_money if _time(rows[0][at])] if years else []  # one may be a quarter
    return tuple((years if len(years) > 1 else ()) or totals[-1:] or years or of_money)


def _down(row: Row, columns: Sequence[int], payer: str | None) -> Iterator[_Sum]:
    """Read the row of one that pays, or of what is paid for."""
    cells = row.cells
    head = row.head or ("",) * len(cells)  # of a table whose first row is a sentence
    for at in columns:
        amount = number(cells[at]) if at < min(len(cells), len(head)) else None
        if amount and not head[at].rstrip().endswith("%"):
            year = _time(head[at]) or _year(head[0]) or _year(cells[0])
            told: dict[str, object] = {
                "what": ": ".join(filter(None, (cells[0], _OF_MONEY.sub("", head[at])))),
                "amount_text": cells[at],
                "year": year,
            }
            yield {**told, "payer": payer}, amount


def scale_of(said: str) -> int:
    """Give what the figures of a table are to be multiplied by: a thousand below "£000"."""
    return 1_000 if _THOUSANDS.search(said) else 1_000_000 if _MILLIONS.search(said) else 1


def _cited(one: Sentence, sentences: Sequence[Sentence]) -> list[str]:
    """Cite where the table stands, and the clause on money that refers to it."""
    label = re.compile(rf"\b{re.escape(one.clause.label)}\b", re.IGNORECASE)
    refers = (
        other
        for other in sentences
        if other.is_term
        and not other.row
        and label.search(other.text)
        and _SHARED_OUT.search(f"{other.heading} {other.text}")
    )
    told = sorted(refers, key=lambda other: not _SHARED_OUT.search(other.heading)) if one.is_attached else ()
    referring = next(iter(told), None)
    return list(dict.fromkeys(other.clause.label for other in (one, referring) if other is not None))


def _year(text: str) -> str | None:
    """Give the year that words tell, or the time that two days and nothing else bound."""
    dates = find_dates(text)
    days = [found for found in dates if found.precision in {"day", "year"}]  # "2031 to 2032"
    span = len(days) == _PAIR and _SPAN.fullmatch(
        text.replace(days[0].text, "", 1).replace(days[1].text, "", 1)
    )
    year = next((found.text for found in dates if found.precision == "year"), None)
    return text.strip() if span else year


def _time(text: str) -> str | None:
    """Give the year that words tell, or the quarter of one."""
    quarters = (found.text for found in find_dates(text) if found.precision == "quarter")
    return _year(text) or next(quarters, None)


def bare_year(words: str) -> str:
    """Give a year without the word that bounds it: "2031/32" of "in 2031/32"."""
    return _BOUNDS_YEAR.sub("", words)


def _bare(name: str) -> str:
    bare = re.sub(r"\s*(?:\([^()]*\)|[£€])$", "", name.strip())
    return re.sub(r"^the ", "", bare, flags=re.IGNORECASE).casefold()
