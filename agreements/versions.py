"""The versions of an agreement's terms: the latest entry of each and its text, and which holds on a day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from agreements.days.calendar import ONE_DAY, Period
from agreements.records import Entry, Record, TextRead


def versions(records: Iterable[Record]) -> tuple[Entry, ...]:
    """Return the entries that hold, one a version, by the day they count from; corrected ones left out."""
    latest = {record.counts_on: record for record in records if isinstance(record, Entry)}
    return tuple(sorted(latest.values(), key=lambda entry: entry.counts_on or date.min))


def version_on(entries: tuple[Entry, ...], day: date) -> Entry:
    """Return the entry of the version that holds on the day, the first where the day is before all."""
    held = [entry for entry in entries if entry.counts_on is None or entry.counts_on <= day]
    return held[-1] if held else entries[0]


@dataclass(frozen=True)
class HeldText:
    """The text of a version, and the days on which the version holds."""

    read: TextRead
    holds: Period


def held_texts(records: Sequence[Record]) -> tuple[HeldText, ...]:
    """Return the latest text of each version that has one; a version without one is not spoken for."""
    latest = {record.counts_on: record for record in records if isinstance(record, TextRead)}
    days = [entry.counts_on for entry in versions(records)]
    firsts = [date.min, *(day or date.min for day in days[1:])]
    lasts = [first - ONE_DAY for first in firsts[1:]] + [date.max]
    return tuple(
        HeldText(latest[day], Period(first, last))
        for day, first, last in zip(days, firsts, lasts, strict=True)
        if day in latest
    )
