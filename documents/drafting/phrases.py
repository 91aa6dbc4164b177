"""What many rules look for in a sentence: the agreement itself, and a length of time."""

import re

from agreements.days.number_words import NUMBER_WORDS

AGREEMENT = re.compile(
    r"\b(?:this|these|the|our|present)\s+(?:draft\s+)?(?:memorandum(?: of (?:understanding|"
    r"agreement))?|m\.?o\.?u\.?|agreement|"
    r"understanding|arrangements?|protocol|concordat|compact|partnership agreement)\b|"
    r"\bthese heads of terms\b|"
    r"\bthis\s+(?:contract|charter|framework|deed|letter|partnership|alliance|pact|accord)\b|"
    r"\b(?:this|the)\s+sla\b|"
    r"^\W*(?:mou|agreement)\b",
    re.IGNORECASE,
)
PAST = re.compile(
    r"(?<!\bbe )\b(?:was|were|(?<!will )(?<!shall )(?<!must )(?<!to )(?:has|have) "
    r"(?!agreed to\b)(?:been|\w+ed)|had|"
    r"replaces|supersedes|takes the place of|follows the|"
    r"announced|published|awarded|established in|"
    r"agreed (?:by|on|in principle)|reported to|met (?:to|on|in)|launched|since|ran|began|took place|"
    r"supported|approved|adopted|endorsed|resolved|settled|did so|followed (?:on|in|suit)|"
    r"received (?:royal assent|approval|confirmation)|considered|operated|passed to|drew|came to an end|"
    r"dated|submitted|signed off|approved at|held on|came into)\b",
    re.IGNORECASE,
)
AHEAD = re.compile(
    r"\b(?:will|shall|must|should|to be|expect(?:s|ed|ing)?|aims? to|intend\w*|likely|"
    r"is to|are to|deadline|target date|due|"
    r"plan(?:s|ned)? to|propos\w+|agrees? to|going forward|please)\b|\w[’']ll\b",
    re.IGNORECASE,
)
EXTENDS = re.compile(
    r"\b(?:extend\w*\b(?! (?:its|their|our) (?!(?:term|period|length)\b))|extensions?|renew\w*|lengthen\w*|"
    r"prolong\w*)\b",
    re.IGNORECASE,
)
YEARLY = re.compile(
    r"\b(?:each|every|any|per) (?:\w+ ){0,2}(?:year|annum)\b|\bannual\w*\b|\byearly\b|\b(?:preceding|"
    r"following)\b(?! (?:our|your|a|the meeting)\b)|"
    r"\binstalments?\b|\bin \w+ (?:halves|parts)\b|"
    r"\b(?:year|period|term) (?:which|that) follows\b|"
    r"\b(?:each|every) (?:period|quarter|spring|summer|autumn|winter|season|term)\b|"
    r"\bof that year\b|\b(?:from )?year (?:to|by|on) year\b|\b(?:once|twice|times) an? year\b",
    re.IGNORECASE,
)
"""What makes a day without a year one of every year."""

MEANS = re.compile(
    r"[“\"\u2018'][^”\"’']{2,60}[”\"’'] (?:means|is|are)\b|"
    r"(?:the |an? )?[A-Z0-9][\w’'/-]*(?: [\w’'/-]+){0,6} (?:means(?! to\b)|shall mean|has the meaning)\b"
)
"""How a sentence begins that only says what a word means."""

_NUMBER = r"(?P<number>\d{1,3}|" + "|".join(NUMBER_WORDS) + r"|twenty[- ]four|thirty[- ]six)"
DURATION = re.compile(
    rf"\b{_NUMBER}\s*(?:\(\s*\w+\s*\)\s*)?(?:calendar\s+|full\s+)?(?P<unit>day|week|month|year)s?\b",
    re.IGNORECASE,
)

_AND_MORE = re.compile(
    rf"s?(?:\s*\(\s*\d{{1,3}}\s*\))?,?\s+and\s+(?:(?P<half>a half)\b|{DURATION.pattern[2:]}(?![’']))",
    re.IGNORECASE,
)
"""What a length goes on with: "two years and six months"; "and six months’ notice" is of another."""


def months_of(match: re.Match[str]) -> tuple[int, int]:
    """Read a length as whole months and days over, with what it goes on with: "three (3) years" is 36."""
    months, days = _months_of(match)
    more = _AND_MORE.match(match.string, match.end("unit"))
    if more is None:
        return months, days
    beyond = (months // (2 * _number(match)), 0) if more["half"] else _months_of(more)
    return months + beyond[0], days + beyond[1]


def end_of_length(match: re.Match[str]) -> int:
    """Tell where in its text a length ends, with what it goes on with."""
    more = _AND_MORE.match(match.string, match.end("unit"))
    return more.end() if more else match.end()


def _months_of(match: re.Match[str]) -> tuple[int, int]:
    number = _number(match)
    match match["unit"].lower():
        case "year":
            return 12 * number, 0
        case "month":
            return number, 0
        case "week":
            return 0, 7 * number
        case _:
            return 0, number


def _number(match: re.Match[str]) -> int:
    word = match["number"].lower().replace(" ", "-")
    return (
        int(word) if word.isdigit() else {"twenty-four": 24, "thirty-six": 36}.get(word) or NUMBER_WORDS[word]
    )
