"""What is wrong between the facts of one entry: ids, references, dates and tables that do not fit together.

Reads an entry as plain data (lists, dictionaries by the file's keys, days as text), so that an entry whose
types have faults is checked as far as it goes, and all its faults are told at once.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from agreements.terms.cells import as_number, sums

Path = tuple[str | int, ...]
"""Where a value stands in an entry: keys and places, counted from 0."""

Section = tuple[Path, dict[str, object]]

LONGEST_QUOTE = 25
"""Words of a document that an entry may quote at most (register/README.md)."""

LOOKS_LIKE_AN_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)+")
"""Small letters joined by hyphens: an organisation's id, not a name in words."""

SHOWN = 8
"""How many ids a message shows at most."""

ORGANISATIONS = frozenset(
    ["owner", "by", "by_whom", "decided_by", "must_sign", "payer", "payee", "organisation"]
)
"""Keys whose values are the ids of parties or bodies, or names in words."""

DAYS = frozenset({"date", "date_from", "signed_on", "counts_from"})
"""Keys whose values are days."""

WRITTEN_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True)
class Clash:
    """A value that does not fit the rest of its entry: where, what was expected, what was found."""

    path: Path
    expected: str
    found: str


def clashes(entry: object) -> Iterator[Clash]:
    """Find what does not fit together in an entry, in no order."""
    sections = list(_sections(entry, ()))
    yield from _ids(sections)
    yield from _references(entry, sections)
    yield from _days(entry, sections)
    yield from _tables(entry)
    yield from _sums(entry)
    for path, section in sections:
        quote = section.get("quote")
        if isinstance(quote, str) and len(quote.split()) > LONGEST_QUOTE:
            expected = f"at most {LONGEST_QUOTE} words of the document"
            yield Clash((*path, "quote"), expected, f"{len(quote.split())} words")


def _sections(value: object, path: Path) -> Iterator[Section]:
    if isinstance(value, dict):
        yield path, value
        for key, inner in value.items():
            yield from _sections(inner, (*path, key))
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from _sections(inner, (*path, place))


def _ids(sections: list[Section]) -> Iterator[Clash]:
    first: dict[str, Path] = {}
    for path, section in sections:
        name = section.get("id")
        if not path or not isinstance(name, str):
            continue
        if name in first:
            taken = f"{name}, which {written(first[name])} has"
            yield Clash((*path, "id"), "an id that nothing else in the file has", taken)
        else:
            first[name] = path


def _references(entry: object, sections: list[Section]) -> Iterator[Clash]:
    parties = _ids_in(entry, "parties")
    a_party = _one_of("party", parties)
    for path, value in _texts(sections, frozenset({"party", "members"})):
        if path[0] in {"signatories", "collective_names"} and value not in parties:
            yield Clash(path, a_party, value)
    for place, block in enumerate(_list(entry, "signatories")):
        if isinstance(block, dict) and "party" not in block:
            expected = f"{a_party}, or null where the document does not say for whom"
            yield Clash(("signatories", place, "party"), expected, "no such key")
    known = parties | _ids_in(entry, "governance")
    an_organisation = f"{_one_of('party or body', known)}, or a name in words"
    for path, value in _texts(sections, ORGANISATIONS):
        if LOOKS_LIKE_AN_ID.fullmatch(value) and value not in known:
            yield Clash(path, an_organisation, value)
    form, forms = _at(_at(entry, "variation"), "form"), _ids_in(entry, "forms")
    if isinstance(form, str) and LOOKS_LIKE_AN_ID.fullmatch(form) and form not in forms:
        yield Clash(("variation", "form"), _one_of("form", forms), form)


def _ids_in(entry: object, section: str) -> set[str]:
    return {name for one in _list(entry, section) if isinstance(name := _at(one, "id"), str)}


def _one_of(what: str, ids: set[str]) -> str:
    some = ", ".join(sorted(ids)[:SHOWN]) + (", …" if len(ids) > SHOWN else "")
    return f"the id of a {what} in this file ({some or 'it has none'})"


def _texts(sections: list[Section], keys: frozenset[str]) -> Iterator[tuple[Path, str]]:
    for path, section in sections:
        for key in keys & section.keys():
            value = section[key]
            if isinstance(value, str):
                yield (*path, key), value
            elif isinstance(value, list):
                yield from (
                    ((*path, key, place), one) for place, one in enumerate(value) if isinstance(one, str)
                )


def _days(entry: object, sections: list[Section]) -> Iterator[Clash]:
    for path, value in _texts(sections, DAYS):
        if not WRITTEN_DAY.fullmatch(value):  # bare digits would be taken for seconds since 1970
            yield Clash(path, "a day as YYYY-MM-DD", value)
    for path, section in sections:
        yield from _in_order(section, path, "date_from", "date")
        yield from _in_order(section, path, "from", "to")
    start, end = _at(entry, "commencement"), _at(entry, "end")
    starts_on, ends_on = _day(_at(start, "date")), _day(_at(end, "date"))
    if starts_on and ends_on and ends_on < starts_on:
        yield Clash(("end", "date"), f"a day not before the start ({starts_on})", str(ends_on))
    if _at(start, "rule") == "fixed_date" and isinstance(start, dict) and start.get("date") is None:
        yield Clash(("commencement", "date"), "a day, since the rule is fixed_date", "nothing")


def _in_order(section: dict[str, object], path: Path, first: str, last: str) -> Iterator[Clash]:
    opens, closes = _day(section.get(first)), _day(section.get(last))
    if opens and closes and opens > closes:
        yield Clash((*path, first), f"a day not after `{last}` ({closes})", str(opens))


def _tables(entry: object) -> Iterator[Clash]:
    for place, table in enumerate(_list(entry, "allocations")):
        columns = _at(table, "columns")
        if not isinstance(columns, list):
            continue
        wide = f"{_cells(len(columns))}, one a column"
        path: Path = ("allocations", place)
        for number, row in enumerate(_list(table, "rows")):
            if isinstance(row, list) and len(row) != len(columns):
                yield Clash((*path, "rows", number), wide, _cells(len(row)))
        for total in ("printed_total", "computed_total"):
            cells = _at(table, total)
            if isinstance(cells, list) and len(cells) != len(columns):
                yield Clash((*path, total), wide, _cells(len(cells)))


def _cells(number: int) -> str:
    return f"{number} cell" if number == 1 else f"{number} cells"


def _sums(entry: object) -> Iterator[Clash]:
    """Add up each column of which a sum is stated as added up: the entry may not say another."""
    for place, table in enumerate(_list(entry, "allocations")):
        rows = [row for row in _list(table, "rows") if isinstance(row, list) and row]
        for column, stated in enumerate(_list(table, "computed_total")):
            number, found = as_number(stated), sums(rows, column) if column else frozenset()
            if number is not None and found and number not in found:
                added = " or ".join(f"{one:,f}" for one in sorted(found))
                path: Path = ("allocations", place, "computed_total", column)
                yield Clash(path, f"{added}, which the rows add up to", str(stated))


def _at(value: object, key: str) -> object:
    return value.get(key) if isinstance(value, dict) else None


def _list(value: object, key: str) -> list[object]:
    inner = _at(value, key)
    return inner if isinstance(inner, list) else []


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def written(path: Path) -> str:
    """Write a path as people count: `milestones[2].date` is the date of the second milestone."""
    parts = [f"[{step + 1}]" if isinstance(step, int) else f".{step}" for step in path]
    return "".join(parts).removeprefix(".")
