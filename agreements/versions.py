"""The versions of an agreement's terms: the latest entry of each, and which holds on a day."""

from collections.abc import Iterable
from datetime import date

from agreements.records import Entry, Record


def versions(records: Iterable[Record]) -> tuple[Entry, ...]:
    """Return the entries that hold, one a version, by the day they count from; corrected ones left out."""
    latest = {record.counts_on: record for record in records if isinstance(record, Entry)}
    return tuple(sorted(latest.values(), key=lambda entry: entry.counts_on or date.min))


def version_on(entries: tuple[Entry, ...], day: date) -> Entry:
    """Return the entry of the version that holds on the day, the first where the day is before all."""
    held = [entry for entry in entries if entry.counts_on is None or entry.counts_on <= day]
    return held[-1] if held else entries[0]
