"""Sums of money in a text, and what they come to in pounds or euros."""

import re
from decimal import Decimal

from agreements.terms import Funding
from agreements.terms.printed import printed

SUM = re.compile(
    r"(?:(?P<sign>£|GBP ?|€|EUR ?)[ \xa0]?|"
    r"(?<![\w.,£€])(?=\d[\d,.]{0,15}(?: (?:thousand|million|billion))? pounds\b))"
    r"(?!0{2})(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d+)?)"
    r"\s?(?P<scale>k\b|m\b|bn\b|thousand\b|million\b|billion\b)?(?:\s?\bpounds\b)?",
    re.IGNORECASE,
)
"""A sum, with the sign of its money before it or "pounds" behind it."""

_SCALES = {
    "k": 1_000,
    "thousand": 1_000,
    "m": 1_000_000,
    "million": 1_000_000,
    "bn": 1_000_000_000,
    "billion": 1_000_000_000,
}


_IN_BRACKETS = re.compile(r"[^()£€]{0,60}\((?P<within>[^()]{0,60})\)")


def with_its_rate(match: re.Match[str]) -> str:
    """Give a sum as it is printed, with the bracket behind it that says what it comes to in a period."""
    behind = _IN_BRACKETS.match(match.string, match.end())
    told = match.string[match.start() : behind.end()] if behind else match[0]
    amount = Decimal(str(amount_of(match)))
    whole = Funding(id="F1", what="a sum", amount=amount, amount_text=told) if behind and amount else None
    return told if whole and printed(whole).stated else match[0]


def amount_of(match: re.Match[str]) -> int | float:
    """Give what a sum comes to: "£1.2 million" is 1,200,000."""
    number = float(match["number"].replace(",", "")) * _SCALES.get((match["scale"] or "").lower(), 1)
    number = round(number, 2)
    return int(number) if number == int(number) else number
