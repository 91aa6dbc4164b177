"""People whom a row of a table tells how to reach or what part they have, told by what its cells hold."""

import functools
import re
from collections.abc import Iterator, Sequence

from agreements.intake.proposals import Proposal
from documents.drafting.persons.listed_people import EMAIL, NAME_COLUMN, heads_column
from documents.drafting.signed.values import Value, Values
from documents.drafting.told import Row, Sentence, Table
from documents.drafting.who.organisations import is_complete
from documents.drafting.who.people import is_person, without_title

_PHONE = re.compile(
    r"(?:\b(?:tel(?:ephone)?|phone|mobile|ext|bleep)\b[.: ]*)?\+?\(?\b\d[\d ()-]{6,}\d\b|\bbleep \d+",
    re.IGNORECASE,
)
_PLACE_COLUMN = re.compile(r"\b(?:address|place|site|location|where|venue|service|what)\b", re.IGNORECASE)
_TEL = re.compile(r",?\s*\b(?:tel(?:ephone)?|phone|mobile|email|e-mail)\b[.:]?\s*$", re.IGNORECASE)
_POST_COLUMN = re.compile(r"\b(?:position|role|rank|title|post|designation|job)\b", re.IGNORECASE)
_WHOSE_COLUMN = re.compile(
    r"\b(?:organisations?|part(?:y|ies)|partners?|agency|agencies|body|council|authority|for)\b",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(r"\b(?:version|issue|sign(?:ed|ature)|change|author)\b", re.IGNORECASE)
_CHAIR = re.compile(r"\((?:the )?(?:co-|vice[- ])?chair\)", re.IGNORECASE)
_LABEL_OF_REACH = re.compile(r"\b(?:tel(?:ephone)?|phone|mobile|e-?mail|or|and|on|at)\b", re.IGNORECASE)
_PAIR = 2
_MOST_CELLS = 12
_MOST_ROWS = 50  # by which it is told of what a table is


def people_of_row(one: Sentence, values: Values) -> Iterator[Proposal]:
    """Give who a row names, with the post, whose it is and the address, where the table tells of people."""
    row = one.row
    if row is None or row.is_head or len(row.cells) > _MOST_CELLS or not _is_of_people(row):
        return
    cells = [without_reach(cell) for cell in (row.lined or row.cells)]
    told = [values.of_cell(cell) for cell in cells]
    named = [at for at, values_told in enumerate(told) if _names(values_told) and _may_name(row, at)]
    for at in named:
        name = _names(told[at])[0]
        beside = next((value.text for value in told[at] if value.kind == "position"), None)
        value = {
            "name": name,
            "position": beside or _post_beside(row, told, at),
            "organisation": _whose(row, at),
            "role": _part(row, at),
            "email": _email(row, at, name, alone=len(named) == 1),
            "clause": one.clause.label,
        }
        yield Proposal("contacts", value, (one.source,), "likely")


def _is_of_people(row: Row) -> bool:
    """Say whether a table tells how to reach people or what posts they have, and not who wrote it."""
    head = " ".join(row.head)
    if not row.table.rows or _OTHERWISE.search(head):
        return False
    return _is_of_addresses(row.table) or bool(NAME_COLUMN.search(head) and _POST_COLUMN.search(head))


@functools.lru_cache(maxsize=16)  # each row of a table asks the same
def _is_of_addresses(table: Table) -> bool:
    return any(EMAIL.search(cell) for cells in table.rows[:_MOST_ROWS] for cell in cells)


def _may_name(row: Row, at: int) -> bool:
    """Say whether a column may name people: any of a table without a head, or one that is headed so."""
    head = row.head[at] if at < len(row.head) else ""
    if (_POST_COLUMN.search(head) and not NAME_COLUMN.search(head)) or _PLACE_COLUMN.search(head):
        return False
    if at == 0 and not NAME_COLUMN.search(head):  # or else it holds the labels of the rows
        below = [cells[0].partition(",")[0].strip() for cells in row.table.rows[:_MOST_ROWS]]
        return sum(map(is_person, below)) * _PAIR >= len(below)
    return not _WHOSE_COLUMN.search(head) or heads_column(head) or bool(_CHAIR.search(row.cells[at]))


def person_of_line(one: Sentence, values: Values) -> Iterator[Proposal]:
    """Give who a line where people to turn to are listed begins with, and the post behind the name."""
    told = () if one.text.endswith(".") else values.of_line(without_reach(one.text))
    if not told or told[0].kind != "name" or any(value.kind == "said" for value in told[:_PAIR]):
        return
    email = EMAIL.search(one.text)
    value = {
        "name": told[0].text,
        "position": next((other.text for other in told[1:] if other.kind == "position"), None),
        "organisation": next((other.text for other in told[1:] if other.kind == "organisation"), None),
        "role": None,
        "email": email[0] if email else None,
        "clause": one.clause.label,
    }
    yield Proposal("contacts", value, (one.source,), "likely")


def reached_below(following: Sequence[Sentence]) -> tuple[Sentence, str] | None:
    """Find the address of who is named on a line, on the lines below it that tell nothing else."""
    for one in following:
        if _LABEL_OF_REACH.sub("", without_reach(one.text)).strip(" ,;:()/\t"):
            return None
        if email := EMAIL.search(one.text):
            return one, email[0]
    return None


def _names(told: Sequence[Value]) -> list[str]:
    """Give the names of a cell that begins with one."""
    opens = bool(told) and told[0].kind == "name"
    return [value.text for value in told if value.kind == "name" and value.text] if opens else []


def without_reach(cell: str) -> str:
    """Leave out the numbers and addresses that a cell or a line has beside a name."""
    told = (_TEL.sub("", _PHONE.sub("", EMAIL.sub("", line))) for line in cell.splitlines())
    return "\n".join(re.sub(r"\s*\([\s,;]*\)", "", line) for line in told)


def _post_beside(row: Row, told: Sequence[Sequence[Value]], at: int) -> str | None:
    headed = (other for other, head in enumerate(row.head) if other != at and _POST_COLUMN.search(head))
    column = next(headed, None)
    if column is not None and column < len(row.cells):
        return row.cells[column] or None
    following = told[at + 1] if at + 1 < len(told) else ()
    posts = [value.text for value in following if value.kind == "position"]
    return posts[0] if len(posts) == len(following) == 1 else None


def _whose(row: Row, at: int) -> str | None:
    if at < len(row.head) and heads_column(row.head[at]):
        return row.head[at]
    columns = (other for other, head in enumerate(row.head) if other != at and _WHOSE_COLUMN.search(head))
    column = next(columns, 0 if at and is_complete(row.cells[0]) else None)
    return row.cells[column] or None if column is not None and column < len(row.cells) else None


def _part(row: Row, at: int) -> str | None:
    """Give the part that a person has: by what heads the row or column, or as chair."""
    if _CHAIR.search(row.cells[at]):
        return "Chair"
    if at and row.head and (not row.head[0].strip() or _POST_COLUMN.search(row.head[0])):
        return row.cells[0] or None
    return None


def _email(row: Row, at: int, name: str, *, alone: bool) -> str | None:
    own = EMAIL.findall(row.cells[at])
    if own:
        return str(own[0])
    every = [mail for cell in row.cells for mail in EMAIL.findall(cell)]
    surname = without_title(name).split()[-1].casefold()
    like = [mail for mail in every if surname in mail.casefold()]
    found = like or (every if alone and len(every) == 1 else [])
    return str(found[0]) if found else None
