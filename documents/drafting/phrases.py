"""What many rules look for in a sentence: the agreement itself, and a length of time."""

import re

from documents.dates import NUMBER_WORDS

AGREEMENT = re.compile(
    r"\b(?:this|the|our|present)\s+(?:draft\s+)?(?:memorandum(?: of (?:understanding|"
    r"agreement))?|m\.?o\.?u\.?|agreement|"
    r"understanding|arrangements?|protocol|concordat|compact|partnership agreement)\b|"
    r"\bthis\s+(?:contract|charter|framework|deed)\b|\b(?:this|the)\s+sla\b|"
    r"^\W*(?:mou|agreement)\b",
    re.IGNORECASE,
)
_NUMBER = r"(?P<number>\d{1,3}|" + "|".join(NUMBER_WORDS) + r"|twenty[- ]four|thirty[- ]six)"
DURATION = re.compile(
    rf"\b{_NUMBER}\s*(?:\(\s*\w+\s*\)\s*)?(?:calendar\s+|full\s+)?(?P<unit>day|week|month|year)s?\b",
    re.IGNORECASE,
)


def months_of(match: re.Match[str]) -> tuple[int, int]:
    """Read a duration as whole months and days over: "three (3) years" is 36 months."""
    word = match["number"].lower().replace(" ", "-")
    number = (
        int(word) if word.isdigit() else {"twenty-four": 24, "thirty-six": 36}.get(word) or NUMBER_WORDS[word]
    )
    match match["unit"].lower():
        case "year":
            return 12 * number, 0
        case "month":
            return number, 0
        case "week":
            return 0, 7 * number
        case _:
            return 0, number
