"""How often: what a text says of it, each frequency in one form, with the words that say so."""

import re
from collections.abc import Sequence

from agreements.number_words import NUMBER_WORDS
from documents.drafting.money import SUM
from documents.printed_dates import MONTHS

_N = r"(?P<n>\d{1,3}|" + "|".join(NUMBER_WORDS) + r"|other)"
_EVERY = re.compile(
    rf"\b(?:in )?every\s+(?:{_N}\s+)?(?P<unit>day|week|fortnight|month|quarter|year)s?\b", re.IGNORECASE
)
_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_N_LY = re.compile(rf"\b{_N}[- ](?P<unit>day|week|month|year)ly\b", re.IGNORECASE)  # "six-weekly"
_TIMES_LY = re.compile(
    rf"\b(?:{_N} times|(?P<once>once|twice|thrice))[- ]"
    r"(?P<unit>daily|weekly|monthly|quarterly|yearly|annually)\b",
    re.IGNORECASE,
)
_AT_INTERVALS = re.compile(
    rf"\bintervals of (?:not (?:more|less) than |no (?:more|less) than |up to )?{_N}\s+(?P<unit>day|week|"
    rf"month)s?\b",
    re.IGNORECASE,
)
_EVERY_WEEKDAY = re.compile(
    rf"\b(?:every|each)\s+(?P<day>weekday|working day|{_DAYS})\b"
    rf"(?P<more>(?:(?:\s*,\s*|\s+and\s+)(?:{_DAYS}))+)?(?P<at>\s+at\s+\d{{1,2}}[:.]\d\d)?",
    re.IGNORECASE,
)
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_IN_MONTHS = re.compile(
    rf"(?<!between )\b(?:{_MONTH})\b(?:(?:\s*,\s*|\s+and\s+|\s*,\s*and\s+)(?:(?:on |in )?(?:the )?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)? )?"
    rf"(?:{_MONTH})\b))+(?!\s+(?:of\s+)?(?:19|20)\d\d)",
    re.IGNORECASE,
)
"""Several months named together, without a year: "on the first day of April, July, October and January"."""
_EACH_MONTH_NAMED = re.compile(
    rf"\b(?:each|every)\s+(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:{_MONTH})\b|"
    rf"\b(?:in|by|during|on \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|"
    rf"rd|th)?) (?:{_MONTH})"
    r"\b(?:\s+(?:in|of))?\s+(?:each|every|any)(?: financial| calendar)? year\b|"
    rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:{_MONTH})\b[^.;]{{0,30}}\b(?:preceding|following|"
    rf"after)\b[^.;]{{0,20}}\byear\b",
    re.IGNORECASE,
)
_EACH_YEAR = re.compile(r"(?:each|every|per) (?:\w+ )?(?:year|annum)", re.IGNORECASE)
_BY_MONTHS = {2: "twice a year", 4: "quarterly", 12: "monthly"}
_TIMES = re.compile(
    rf"\b(?P<upto>up to\s+)?(?:{_N}\s+times|(?P<once>once|twice|thrice)|"
    rf"{_N.replace('?P<n>', '?P<count>')}\s+(?:[\w-]+\s+){{0,2}}\w*(?:meetings?|reports?|"
    rf"workshops?|events?|visits?|reviews?|sessions?|forums?|audits?|inspections?|surveys?|bulletins?))"
    r"\s+(?:in\s+)?(?:every|each|per|an?)\s+(?P<per>(?:calendar|financial|school|academic|municipal|"
    r"(?-i:[A-Z])[a-z]+)\s+)?(?P<unit>week|fortnight|month|quarter|year|annum)\b|"
    rf"(?P<upto2>up to\s+){_N.replace('?P<n>', '?P<n2>')}\s+(?:per|a)\s+(?P<unit2>year|month)\b",
    re.IGNORECASE,
)
_WORDS = (
    (
        "daily",
        re.compile(
            r"\b(?:daily|nightly)\b|\b(?:each|every) (?:day|morning|afternoon|evening|night)\b|"
            r"\bseven days a week\b",
            re.IGNORECASE,
        ),
    ),
    (
        "weekly",
        re.compile(
            r"\bweekly\b|\b(?:each|per) week\b|\b\d[\d.]* hours (?:a|each|every|per) week\b|"
            r"\b(?:one|half an?|an?) (?:day|morning|afternoon|evening|night|"
            r"hour|session) (?:a|each|every|per) week\b",
            re.IGNORECASE,
        ),
    ),
    (
        "once a term",
        re.compile(r"(?<!half of )\b(?:each|every|per|once a) (?:school )?term\b|\btermly\b", re.IGNORECASE),
    ),
    ("every half-term", re.compile(r"\b(?:each|every) half[- ]term\b", re.IGNORECASE)),
    (
        "fortnightly",
        re.compile(
            rf"\bfortnightly\b|\bevery (?:other|second) (?:{_DAYS})\b|\balternate (?:weeks?|\w+days?)\b",
            re.IGNORECASE,
        ),
    ),
    ("every 2 months", re.compile(r"\bbi-?monthly\b", re.IGNORECASE)),
    (
        "every 2 years",
        re.compile(
            r"\bbi-?ennial(?:ly)?\b|\b(?:each|every) second year\b|\b(?:in )?alternate years\b", re.IGNORECASE
        ),
    ),
    ("every 3 years", re.compile(r"\btri-?ennial(?:ly)?\b", re.IGNORECASE)),
    (
        "twice a year",
        re.compile(
            r"\b(?:twice[- ]yearly|six[- ]monthly|half[- ]yearly|(?:each|every) half[- ]year|"
            r"bi-?annual(?:ly)?|biannual(?:ly)?|"
            r"semi-?annual(?:ly)?)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "quarterly",
        re.compile(r"\bquarterly\b|\b(?:each|per) (?:calendar |financial )?quarter\b", re.IGNORECASE),
    ),
    (
        "monthly",
        re.compile(
            r"\b(?:first|second|third|fourth|last) \w+day (?:of|in) (?:the|each|every) month\b|"
            r"\bmonthly\b|\b(?:each|every|per) (?:calendar )?month\b|\bmonth[- ]end\b|"
            r"\b\d{1,2}(?:st|nd|rd|th)(?: working)?(?: day)? of the month\b",
            re.IGNORECASE,
        ),
    ),
    (
        "annual",
        re.compile(
            r"\b(?:each|every) (?:spring|summer|autumn|winter)\b|"
            r"\bannual(?:ly)?\b|\byearly\b|\b(?:each|every|per) (?:financial |calendar |academic |"
            r"municipal )?year\b|\bper annum\b|\banniversary\b",
            re.IGNORECASE,
        ),
    ),
)
_AT_FIRST = re.compile(
    r",?\s+(?:for|in|during|over) the first (?P<time>(?:[\w-]+ )?(?:week|month|quarter|term|year)s?)\b"
    r"[^.;]{0,40}\b(?:then|after that|afterwards|thereafter)\b",
    re.IGNORECASE,
)
_THAT_IS = re.compile(r"[,;]?\s+\(?(?:that is|i\.e\.)(?: to say)?,?\s+$")
EVERY_MEETING = "every meeting"
_LOOSE = (
    (
        EVERY_MEETING,
        re.compile(
            r"\b(?:each|every)\s+(?:(?:\w+\s+){0,3}meetings?|occasion|time (?:it|they) meets?)\b|"
            r"\b(?:shows?|brings?|presents?|tables?|lays?)\b[^.;]{0,60}\b(?:to|at|before) (?:each|every) "
            r"(?-i:[A-Z]{3,6}|(?:[A-Z]\w+ ){1,3}(?:Board|Group|Committee))\b(?![’'])|"
            r"\b(?:each|every one) of [^.;]{0,40}\bmeetings\b",
            re.IGNORECASE,
        ),
    ),
    (
        "as required",
        re.compile(r"\bas (?:and when )?(?:required|necessary|needed|appropriate)\b", re.IGNORECASE),
    ),
    (
        "ongoing",
        re.compile(
            r"\b(?:on-?going basis|continuously|kept up to date|keep\b[^.;]{0,40}\bup to date|at "
            r"all times)\b",
            re.IGNORECASE,
        ),
    ),
    ("regular (not stated)", re.compile(r"\bregular(?:ly)?\b", re.IGNORECASE)),
    ("to be agreed", re.compile(r"\bfrequency\b[^.;]{0,40}\bto be agreed\b", re.IGNORECASE)),
)
_NOT_A_DUTY = re.compile(
    r"\bdaily (?:living|life|lives|care|contact|operations?|management|running|activit\w+)\b|"
    r"\bannual (?:contract|leave|budget cycle|turnover|general|increment|salary|value|income)\b|"
    r"\b(?:weekly|monthly|annual) (?:rent|wage|pay|sum|fee|charge|figure|amount|cost|total)\b|"
    r"\blook at it again\b[^.;]*|\b(?:open|runs?|available|staffed|opening hours)\b(?:[^.;]|\.(?=\d))*?"
    r"\b(?:seven days a week|(?:every|each) (?:week)?day|daily|(?:Mon|Satur)day to \w+day)\b|"
    r"%\s+(?:availability|uptime|attendance|occupancy|compliance|satisfaction|accuracy)\b[^.;]*|"
    r"\bchair\w*\b[^.;]{0,20}\b(?:pass|rotat|alternat)\w*[^.;]*",
    re.IGNORECASE,
)
_UNIT_PRICE = re.compile(
    rf"{SUM.pattern}\s+(?:for each|for every|per|an?)\s+(?:day|night|morning|afternoon|evening)\b",
    re.IGNORECASE,
)
_PER_UNIT = {
    "week": "weekly",
    "fortnight": "fortnightly",
    "month": "monthly",
    "quarter": "quarterly",
    "year": "annual",
}
_PER_LY = {"daily": "day", "weekly": "week", "monthly": "month", "quarterly": "quarter", "yearly": "year"}
_SAME = {
    (7, "day"): "weekly",
    (14, "day"): "fortnightly",
    (2, "week"): "fortnightly",
    (3, "month"): "quarterly",
    (6, "month"): "twice a year",
    (12, "month"): "annual",
}
_TWICE = 2
_MOST_TOLD = 50  # ways of saying how often that one sentence may have


def frequencies(text: str) -> list[tuple[str, str, bool]]:
    """Read how often: each frequency in one form, the words that say so, and whether it is a definite one.

    A loose one ("regularly", "as required") counts only where no definite one is told, "each meeting" always.
    """
    text = _NOT_A_DUTY.sub(lambda told: " " * len(told[0]), text)
    text = _UNIT_PRICE.sub(lambda told: " " * len(told[0]), text)
    months = [(_months(told[0]), told) for told in _IN_MONTHS.finditer(text)]
    found = [
        *((_times(told), told) for told in _TIMES.finditer(text)),
        *((_every(told), told) for told in _EVERY.finditer(text)),
        *((_every(told), told) for told in _AT_INTERVALS.finditer(text)),
        *((_every(told), told) for told in _N_LY.finditer(text)),
        *((_times(told), told) for told in _TIMES_LY.finditer(text)),
        *((_weekday(told), told) for told in _EVERY_WEEKDAY.finditer(text)),
        *(months or (("annual", told) for told in _EACH_MONTH_NAMED.finditer(text))),
        *((name, told) for name, words in _WORDS for told in words.finditer(text)),
    ]
    found = found[:_MOST_TOLD]
    whole = [(name, told) for name, told in found if not _is_part_of_another(told, found)]
    if months:  # "in June and December of each year"
        whole = [(name, told) for name, told in whole if not _EACH_YEAR.match(told[0])]
    whole = _without_said_again(text, whole)
    if then := _at_first(text, whole):
        return [then]
    if whole:
        first = {name: told[0] for name, told in reversed(whole)}
        told = [(name, first[name], True) for name in dict.fromkeys(name for name, _ in whole)]
        meeting = _LOOSE[0][1].search(text)
        return [*told, (EVERY_MEETING, meeting[0], False)] if meeting else told
    loose = ((name, words.search(text)) for name, words in _LOOSE)
    return [(name, match[0], False) for name, match in loose if match][:1]


def _without_said_again(
    text: str, whole: Sequence[tuple[str, re.Match[str]]]
) -> list[tuple[str, re.Match[str]]]:
    """Keep the plainer of two ways to say one thing: "once in each term, that is three times a year"."""
    plainer = [told for _, told in whole if _THAT_IS.search(text[: told.start()])]
    return [
        (name, told)
        for name, told in whole
        if not any(_THAT_IS.fullmatch(text, told.end(), other.start()) for other in plainer)
    ]


def _at_first(text: str, whole: Sequence[tuple[str, re.Match[str]]]) -> tuple[str, str, bool] | None:
    """Read how often at first and how often later as one: "monthly for the first year, then quarterly"."""
    if len(whole) != _TWICE:
        return None
    (name, told), (later, _) = sorted(whole, key=lambda each: each[1].start())
    first = _AT_FIRST.match(text, told.end())
    return (f"{name} for the first {first['time']}, then {later}", told[0], True) if first else None


def _is_part_of_another(told: re.Match[str], found: Sequence[tuple[str, re.Match[str]]]) -> bool:
    """Say whether words stand in longer ones that say how often: "monthly" in "six-monthly"."""
    start, end = told.span()
    return any(
        other.start() <= start and end <= other.end() and other.span() != told.span() for _, other in found
    )


def _weekday(told: re.Match[str]) -> str:
    days = 1 + len(re.findall(_DAYS, told["more"] or "", re.IGNORECASE))
    if days > 1:
        return "twice a week" if days == _TWICE else f"{days} times a week"
    return f"every {told['day']}{told['at'] or ''}"


def _months(words: str) -> str:
    """Count the months that are named together as so many times a year."""
    count = len(set(re.findall(_MONTH, words.lower())))
    return "annual" if count == 1 else _BY_MONTHS.get(count, f"{count} times a year")


def _number(word: str | None) -> int:
    if not word:
        return 1
    return int(word) if word.isdigit() else 2 if word.lower() == "other" else NUMBER_WORDS[word.lower()]


def _every(told: re.Match[str]) -> str:
    number, unit = _number(told["n"]), told["unit"].lower()
    if unit == "fortnight":
        return "fortnightly"
    if number == 1:
        return _PER_UNIT.get(unit, "daily")
    return _SAME.get((number, unit), f"every {number} {unit}s")


def _times(told: re.Match[str]) -> str:
    said = {key: value for key, value in told.groupdict().items() if value}
    unit = (said.get("unit") or said["unit2"]).lower().replace("annum", "year").replace("annually", "year")
    unit = _PER_LY.get(unit, unit)
    if "once" in said:
        once = said["once"].lower()
        if once == "thrice":
            return f"3 times a {unit}"
        return _PER_UNIT.get(unit, "daily") if once == "once" else f"twice a {unit}"
    number = _number(said.get("n") or said.get("count") or said.get("n2"))
    if "upto" in said or "upto2" in said:
        return f"up to {number} a {unit}"
    if number == 1:
        return _PER_UNIT.get(unit, "daily")
    return f"twice a {unit}" if number == _TWICE else f"{number} times a {unit}"
