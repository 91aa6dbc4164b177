"""By how much a figure is to change that is given as from one number to another."""

import re
from decimal import Decimal

_FROM_TO = re.compile(
    r"\bfrom £?(?P<old>\d[\d,]*(?:\.\d+)?)\s?(?P<unit>%|[a-z]+)? "
    r"to £?(?P<new>\d[\d,]*(?:\.\d+)?)\s?(?P<same>%|[a-z]+)?"
    r"(?=\W*$)",
    re.IGNORECASE,
)


def change(value: str) -> str:
    """Say by how much a value changes, or nothing where it is not given as from a number to another."""
    found = _FROM_TO.search(value)
    if found is None or "£" in value:
        return ""
    old, new = (Decimal(found[one].replace(",", "")) for one in ("old", "new"))
    unit = (found["same"] or found["unit"] or "").casefold()
    if old == new or (found["unit"] and found["same"] and found["unit"].casefold() != unit):
        return ""
    by = f"{abs(new - old):,f}"
    called = {"%": " percentage points", "": ""}.get(
        unit, f" {unit.removesuffix('s') if by == '1' else unit}"
    )
    return f"{by}{called} {'more' if new > old else 'less'}"
