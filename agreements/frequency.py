"""How often an obligation recurs, read from the words of the register file."""

import re
from dataclasses import dataclass

MONTHS_APART = {
    "monthly": 1,
    "quarterly": 3,
    "twice a year": 6,
    "twice-yearly": 6,
    "half-yearly": 6,
    "every six months": 6,
    "every 6 months": 6,
    "annual": 12,
    "annually": 12,
    "yearly": 12,
}


@dataclass(frozen=True)
class Frequency:
    """A rule of recurrence: once in each period of so many months, counted from 1 April."""

    months: int


def frequency(words: str | None) -> Frequency | None:
    """Read the words of a frequency, or nothing where they give no period (`ongoing`, `as agreed`)."""
    said = re.sub(r"^(at least|every|each|once (a|an|every)) ", "", (words or "").casefold().strip())
    said = {"month": "monthly", "quarter": "quarterly", "year": "annual"}.get(said, said)
    months = MONTHS_APART.get(said)
    return Frequency(months) if months else None
