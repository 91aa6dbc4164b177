"""People listed in a table with a column of names, or without a head: "Ann Example | Chief Officer"."""

import functools
import re
from collections.abc import Iterator, Sequence

from agreements.intake.proposals import Proposal
from documents.dates import find_dates
from documents.drafting.told import Sentence, Table
from documents.drafting.who.organisations import core, is_organisation, looks_like_name
from documents.drafting.who.people import is_person

NAME_COLUMN = re.compile(
    r"\b(?:names?|contacts?|officers?|leads?|represent\w+|persons?|holders?|held by|sponsors?)\b",
    re.IGNORECASE,
)
_LEAST = 2  # people that make a list, and cells that tell of one
_MOST = 50  # rows of a table by which it is known
EMAIL = re.compile(r"\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\b")
_POST = re.compile(r"[A-Za-z][^@\d£]{3,80}")


def people_in_rows(one: Sentence) -> Iterator[Proposal]:
    """Read who a row names, and the post beside the name, where rows on end each name somebody."""
    rows = one.row.table.rows[:_MOST] if one.row else ()
    if one.row is None or len(one.row.cells) != _LEAST or not one.row.cells[1]:
        return
    name, beside = one.row.cells
    if not is_person(name) or not _POST.fullmatch(beside) or find_dates(beside):
        return
    people = sum(is_person(row[0]) for row in rows)
    if people < _LEAST or people <= len(rows) // 2:
        return
    post, _, whose = beside.partition(", ")
    value = {
        "name": name,
        "position": post,
        "organisation": re.sub(r"^the ", "", whose) or None,
        "role": None,
        "email": None,
        "clause": one.clause.label,
    }
    yield Proposal("contacts", value, (one.source,), "likely")


def is_of_people(one: Sentence, column: int) -> bool:
    """Say whether most cells of a column that have a name in them name a person, as of sites few do."""
    return one.row is None or _names_people(one.row.table, column)


@functools.lru_cache(maxsize=64)  # each row of a table asks the same
def _names_people(table: Table, column: int) -> bool:
    told = [row[column].partition(", ")[0].strip() for row in table.rows[1:_MOST]]
    named = [name for name in told if re.fullmatch(r"[A-Z][\w.'’ -]+", name)]
    return sum(map(is_person, named)) * _LEAST >= len(named)


def in_a_listing(one: Sentence) -> bool:
    """Say whether a row is one of a table with a column of names."""
    return one.row is not None and any(map(NAME_COLUMN.search, one.row.head))


def named_in_columns(one: Sentence) -> int:
    """Count the people who stand in the columns of names of a row."""
    cells = zip(one.row.head, one.row.cells, strict=False) if one.row else ()
    return sum(bool(NAME_COLUMN.search(head)) and is_person(cell.partition(", ")[0]) for head, cell in cells)


def of_lines(one: Sentence, lines: Sequence[str], organisation: str) -> Proposal:
    """Read a cell with a name, the post and the address on a line each."""
    email = next((match[0] for line in lines if (match := EMAIL.search(line))), None)
    post = lines[1] if len(lines) > 1 and not re.search(r"@|\d{3}", lines[1]) else None
    role = one.row.cells[0] if one.row and not one.row.head[0].strip() else None
    value = {
        "name": lines[0],
        "position": post,
        "organisation": organisation,
        "role": role,
        "email": email,
        "clause": one.clause.label,
    }
    return Proposal("contacts", value, (one.source,), "likely")


def heads_column(cell: str) -> bool:
    """Say whether a cell names an organisation, and no label ends as such a name does: "Title of service"."""
    known = is_organisation(cell) or (looks_like_name(cell) and bool(core(cell)[1]))  # "NHS Alder ICB"
    return known and cell.rsplit(maxsplit=1)[-1][:1].isupper()
