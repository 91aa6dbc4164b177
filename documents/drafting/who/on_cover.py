"""The parties on the cover of a deed, where no word leads to them: numbered, or joined by "and" alone."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from documents.drafting.who.organisations import Organisation, is_address, is_complete, read_organisation

_NUMBER = re.compile(r"\(?\d{1,2}[.)]\s+(?=\S)|^(?=.*\S\s+\(\d{1,2}\)\W*$)")
_JOINS = re.compile(r"\W*(?:and|&)\W*", re.IGNORECASE)
_TWO = 2


def names_on_cover(lines: Sequence[str]) -> list[Organisation]:
    """Read the first names on a cover that are numbered on end, or stand above and below an "and"."""
    told = [line for line in lines if not is_address(line)]
    return _numbered(told) or _joined(told)


def _numbered(lines: Sequence[str]) -> list[Organisation]:
    for numbered, run in groupby(
        (line for line in lines if not _JOINS.fullmatch(line)), key=lambda line: bool(_NUMBER.match(line))
    ):
        names = list(_read(run)) if numbered else []
        if len(names) >= _TWO and any(is_complete(one.name) for one in names):
            return names
    return []


def _joined(lines: Sequence[str]) -> list[Organisation]:
    """Read the whole names before each "and" that has a line by itself, and the one behind it."""
    names: list[Organisation] = []
    run: list[Organisation] = []
    joined = False
    for line in lines:
        if _JOINS.fullmatch(line):
            joined = bool(run or names)
            names, run = [*names, *run], []
            continue
        found = next(_read([line]), None)
        whole = found is not None and is_complete(found.name)
        if joined and len(names) >= 1:
            if found is None or not whole:
                names = []
            else:
                names.append(found)
            joined = False
        elif len(names) >= _TWO:
            break
        else:
            run = [*run, found] if found is not None and whole else []
    return names if len(names) >= _TWO else []


def _read(lines: Sequence[str] | Iterator[str]) -> Iterator[Organisation]:
    for line in lines:
        found = read_organisation(re.sub(r"\s+\(\d{1,2}\)\W*$", "", line))
        if found is not None:
            yield replace(found, words=line)
