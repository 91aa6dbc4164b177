"""How a figure that is held out bounds what is stated: exactly so, at least, more than, at most, less."""

import re
from decimal import Decimal

_NO = r"(?:no|not|never|nor)"
_BEFORE = {
    "least": rf"at ?least|{_NO} (?:less|fewer|lower|shorter|smaller) than|{_NO} (?:under|below)"
    r"|(?:a |the )?minimum(?: of)?",
    "most": rf"at ?most|up ?to|{_NO} (?:more|longer|greater|higher|larger) than"
    rf"|{_NO} (?:above|over|beyond|exceed(?:s|ing)?|upto)|(?:a |the )?maximum(?: of)?|capped at",
    "over": r"(?:more|longer|greater|higher|larger|bigger) than|above|over|beyond|exceed(?:s|ing)?"
    r"|in excess of",
    "under": r"(?:less|fewer|shorter|lower|smaller) than|under|below|short of",
}
_BEHIND = {"least": r"more|longer|above|over|higher", "most": r"less|fewer|shorter|under|below|lower"}

BOUND = rf"(?:\b(?:{'|'.join(_BEFORE.values())}) )?"
OR_MORE = rf"(?: or (?:{'|'.join(_BEHIND.values())})\b)?"
"""Patterns of the words before and behind a figure that say how it bounds."""

_WAYS = tuple(
    (re.compile(rf"\b(?:{_BEFORE[way]})\b|\bor (?:{_BEHIND.get(way, 'so bounded')})\b", re.IGNORECASE), way)
    for way in _BEFORE
)


def keeps(held_out: str, over: Decimal | int, leeway: Decimal | int = 0) -> bool:
    """Say whether what is stated, so much `over` the figure of some words, lies where they say."""
    over, leeway = Decimal(over), Decimal(leeway)
    way = next((way for pattern, way in _WAYS if pattern.search(held_out)), "")
    if way == "least":
        return over >= -leeway
    if way == "most":
        return over <= leeway
    if way == "over":
        return over > leeway
    return over < -leeway if way == "under" else abs(over) <= leeway
