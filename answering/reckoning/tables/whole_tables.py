"""A table named as a whole: by words of its name, by where it stands, by its total."""

import re
from collections.abc import Sequence

from agreements.terms import Allocation
from agreements.terms.kinds import KINDS
from answering.facts.entry import Entry
from answering.fitting.cutting.units import Unit
from answering.language.english import is_light, stem, stems
from answering.reckoning.tables.places import PERCENT, is_of_pounds, totals_of
from answering.reckoning.tables.tabular import IN_MONEY, OF_TABLE

_OF_ONLY = re.compile(
    r"\b(?:covers?|counts?|includes?|(?:is|are) (?:of|for)) (?P<of>\w[\w' -]{0,60}?) only\b", re.IGNORECASE
)
"""How a note says what alone a table is of."""

ENOUGH = 2
"""Words that a sum and the name of a table have in common, where the one is shared out in the other."""


def is_told(table: Allocation, said: frozenset[str]) -> bool:
    """Say whether a table is told by words enough of its name, so that a column of it alone is asked for."""
    own = {one for one in stems(table.name) - PERCENT if not is_light(one)}
    return len(own & said) >= min(ENOUGH, len(own))


def is_named(table: Allocation, entry: Entry, said: frozenset[str], total: Sequence[Unit]) -> bool:
    """Say whether a word of its name or its total is said, where it stands, or it is the only one."""
    place = stems(table.clause or "")
    only = stem("table") in said and len(entry.terms.allocations) == 1
    by_total = any(unit.said in totals_of(table) for unit in total)
    by_name = bool(stems(table.name) & said) or by_total
    return by_name or (bool(place) and place <= said) or only


def of_only(table: Allocation) -> frozenset[str]:
    """Return the words for what alone a table is of, as its note says."""
    found = _OF_ONLY.search(table.note or "")
    return stems(found["of"]) if found else frozenset()


_WHICH = re.compile(
    r"\bwhich (?:of (?:the|our|its) )?(?:[\w-]+ ){0,2}?(?P<noun>[a-z]{3,})"
    r"(?= (?:has|have|had|gets?|got|is|are|was|were|pays?|takes?|receives?|uses?|contributes?|gives?)\b)",
    re.IGNORECASE,
)
"""How it is said of what the rows are of which one is asked for: `which school has the most`."""


def lists_others(table: Allocation, entry: Entry, said: str) -> bool:
    """Say whether the rows are of something else than that of which one is asked for, as far as is known."""
    found = _WHICH.search(said)
    noun = stem(found["noun"].casefold()) if found else ""
    called = [noun in stems(one.columns[0]) for one in entry.terms.allocations]
    if any(called):
        return noun not in stems(table.columns[0])
    return noun in KINDS and not any(entry.known.within(str(row[0])) for row in table.rows)


def may_be_said_of(
    table: Allocation, entry: Entry, said: frozenset[str], *, of_total: bool
) -> frozenset[str]:
    """Return the words that may be said of a table as a whole: of money, where it has or shares out some.

    One that stands by another in a clause may be of what that is called after.
    """
    beside = (one.name for one in entry.terms.allocations if one.clause and one.clause == table.clause)
    own = stems(" ".join((table.name, *beside)))
    money = is_of_pounds(table) or of_total or len((own - PERCENT) & said) >= ENOUGH
    return own | stems(table.clause or "") | OF_TABLE | PERCENT | (IN_MONEY if money else frozenset())
