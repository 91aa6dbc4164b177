"""The same rows of a table that was read, in the column that is named now: `and contracting?`."""

from collections.abc import Sequence
from dataclasses import replace

from agreements.answering.facts.entry import Entry
from agreements.answering.fitting.units import units
from agreements.answering.language.english import stems
from agreements.answering.reckoning.cells import CellsFound
from agreements.answering.reckoning.places import counted_columns


def beside(found: CellsFound, own: Sequence[str], entry: Entry) -> CellsFound | None:
    """Return the cells in the one column of figures that all of the words name."""
    said = frozenset(one for unit in units(own, entry) for one in unit.stems)
    table = found.table
    named = tuple(place for place in counted_columns(table) if said <= stems(table.columns[place]))
    return replace(found, columns=named, of=None) if said and len(named) == 1 else None
