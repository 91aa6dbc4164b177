"""Sums of money in a text, and what they come to in pounds or euros."""

import re

SUM = re.compile(
    r"(?P<sign>£|GBP ?|€|EUR ?)[ \xa0]?(?!0{2})(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|"
    r"\d+(?:\.\d+)?)\s?(?P<scale>k\b|m\b|bn\b|thousand\b|million\b|billion\b)?",
    re.IGNORECASE,
)
_SCALES = {
    "k": 1_000,
    "thousand": 1_000,
    "m": 1_000_000,
    "million": 1_000_000,
    "bn": 1_000_000_000,
    "billion": 1_000_000_000,
}


def amount_of(match: re.Match[str]) -> int | float:
    """Give what a sum comes to: "£1.2 million" is 1,200,000."""
    number = float(match["number"].replace(",", "")) * _SCALES.get((match["scale"] or "").lower(), 1)
    number = round(number, 2)
    return int(number) if number == int(number) else number
