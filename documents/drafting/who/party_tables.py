"""Tables that list the parties: in a column headed so, or beside what each is called."""

import re
from collections.abc import Sequence
from dataclasses import replace

from documents.clauses import Rows, printed
from documents.drafting.who.name_forms import IN_QUOTES
from documents.drafting.who.organisations import Organisation, is_complete, is_organisation, read_organisation

_SHORT_HEAD = re.compile(
    r"\b(?:short name|abbreviat\w+|known\b.{0,30}\bas|referred to as|called|acronym|initials)\b"
)
_PARTIES_COLUMN = re.compile(
    r"(?:names? of )?(?:the |each )?(?:partner |member )?"
    r"(?:part(?:y|ies)|partners?|organisations?|participants?|members?|signator(?:y|ies)|agenc(?:y|ies)|"
    r"bod(?:y|ies)|authorit(?:y|ies)|corporations?)(?: names?)?(?: (?:to|in|of) (?:this|the) \w+)?"
)
_OF_A_KIND = re.compile(
    r"(?:local |parish |town |member |partner |participating |each )*"
    r"(?:councils?|trusts?|boards?|charit(?:y|ies)|schools?|services?|groups?)"
)
"""What a column of names may be headed that are all of one kind: "Local Council"."""

_NAMES_COLUMN = re.compile(r"(?:full |legal )?names?")
_ROLE_HEAD = re.compile(r"(?:role|part|capacity|what (?:they|it) (?:are|is)|type)(?: in (?:the|this) \w+)?")
_PERSON_HEAD = re.compile(
    r"(?:names?|(?:lead )?(?:officers?|contacts?|persons?|representatives?)(?: names?)?|"
    r"e-?mail|tel(?:ephone)?|phone)\b"
)
_TOTAL = re.compile(r"\W*(?:grand |sub-?)?totals?\b", re.IGNORECASE)
_QUOTED = re.compile(rf"[“\"\u2018]({IN_QUOTES}{{2,60}})[”\"\u2019]")
_PAIR = 2  # columns
_SEVERAL = 3  # rows of a table that nothing says is of the parties


def names_in_table(rows: Rows, *, leads: bool, first: bool) -> tuple[int, list[Organisation]] | None:
    """Read the names of a table that may list the parties, and how strongly it does.

    The heading or the line above it may say so (`leads`), or it stands among the `first` clauses.
    """
    heads = [cell.strip().casefold() for cell in rows[0]]
    headed = _headed(heads, leads=leads)
    if headed is None and leads and (beside := _beside_what_they_are_called(rows)):
        return 3, beside
    generic = bool(_OF_A_KIND.fullmatch(heads[0]))
    bare = first and len(rows) > _SEVERAL and all(is_organisation(row[0]) for row in rows[1:])
    headless = headed is None and first and not generic and all(is_organisation(row[0]) for row in rows)
    column = 0 if headless or (headed is None and bare) else headed
    if column is None or re.search(r"signature|signed", " ".join(heads)):
        return None
    short = next((at for at, head in enumerate(heads) if _SHORT_HEAD.search(head)), None)
    told = next((at for at, head in enumerate(heads) if _ROLE_HEAD.fullmatch(head)), None)
    if any(_PERSON_HEAD.match(head) for at, head in enumerate(heads) if at != column):
        told = None  # it is that of who is named beside
    if headless and short is None and all(_is_short_for(row) for row in rows):
        short = 1
    found = [_in_row(row, column, short, told) for row in rows[0 if headless else 1 :]]
    names = [one for one in found if one is not None]
    again = len({one.name for one in names}) < len(names)  # as of members, by whom each is sent
    return 1 if again else 3 if headed is not None else 2, names


def _beside_what_they_are_called(rows: Rows) -> list[Organisation]:
    """Read rows that each have a name behind what it is for short: "The City", "Alderby City Council"."""
    found = [read_organisation(row[1]) if len(row) == _PAIR else None for row in rows]
    names = [one for one in found if one is not None and is_complete(one.name)]
    if len(names) < max(_PAIR, len(rows)):
        return []
    return [
        replace(one, words=printed(row), aliases=(*one.aliases, re.sub(r"^[Tt]he ", "", row[0])))
        for one, row in zip(names, rows, strict=True)
    ]


def _headed(heads: Sequence[str], *, leads: bool) -> int | None:
    """Find the column of the parties by its head: under a lead that says so, that of the names."""
    columns = (
        at
        for at, head in enumerate(heads)
        if _PARTIES_COLUMN.fullmatch(head)
        or (leads and (_NAMES_COLUMN.fullmatch(head) or _OF_A_KIND.fullmatch(head)))
    )
    return next(columns, None)


def _is_short_for(row: Sequence[str]) -> bool:
    """Say whether the second cell of a row is what its first is for short: "Alpha Council", "Alpha"."""
    words = re.findall(r"[a-z]+", row[1].casefold()) if len(row) > 1 else []
    known = any(word in row[0].casefold().split() for word in words)
    return 0 < len(words) <= _SEVERAL and (known or row[1].isupper())


def _in_row(row: Sequence[str], column: int, short: int | None, told: int | None) -> Organisation | None:
    found = None if _TOTAL.match(row[column]) else read_organisation(row[column])
    cell = row[short].strip() if short is not None else ""
    quoted = _QUOTED.findall(cell) if cell[:1] in {"“", '"', "\u2018"} else []
    called = tuple(name.removeprefix("the ") for name in quoted or [cell] if name)
    role = row[told].strip() or None if told is not None else None
    return found and replace(found, words=printed(row), aliases=(*found.aliases, *called), role=role)
