"""How often an obligation recurs, read from the words of the register file."""

import re
from dataclasses import dataclass

MONTHS_APART = {
    **dict.fromkeys(["month", "monthly"], 1),
    **dict.fromkeys(["quarter", "quarterly", "three months", "3 months"], 3),
    **dict.fromkeys(["twice a year", "twice-yearly", "half-yearly", "six months", "6 months"], 6),
    **dict.fromkeys(["year", "yearly", "annual", "annually", "twelve months", "12 months"], 12),
}


@dataclass(frozen=True)
class Frequency:
    """A rule of recurrence: once in each period of so many months, counted from 1 April."""

    months: int


def frequency(words: str | None) -> Frequency | None:
    """Read the words of a frequency, or nothing where they give no period (`ongoing`, `as agreed`)."""
    said = re.sub(r"^((at least|every|each|once|a) )+", "", " ".join((words or "").casefold().split()))
    months = MONTHS_APART.get(said)
    return Frequency(months) if months else None
