"""How often: what a text says of it, each frequency in one form, with the words that say so."""

import functools
import re
from collections.abc import Sequence

from agreements.days.number_words import NUMBER_WORDS, ORDINALS
from documents.drafting.dates.loosely import EVERY_MEETING, LOOSE, NOT_A_DUTY, UNIT_PRICE
from documents.drafting.dates.named_months import (
    EACH_MONTH_NAMED,
    IN_MONTHS,
    IN_SEASONS,
    SPANS,
    in_named_months,
    in_named_seasons,
)

_N = r"(?P<n>\d{1,3}|" + "|".join(NUMBER_WORDS) + r"|other)"
_NTHS = {word: number for word, number in ORDINALS.items() if number in range(3, 9)}
_EVERY = re.compile(
    rf"\b(?:in )?(?:every\s+(?:{_N}\s+(?P<working>(?:working|school|business) )?)?|"
    rf"each\s+{_N.replace('?P<n>', '?P<each>')}[\s-]+)"
    r"(?P<unit>hour|day|week|fortnight|month|quarter|year)s?\b",
    re.IGNORECASE,
)
_EVERY_NTH = re.compile(
    rf"\bevery (?:(?P<nth>{'|'.join(_NTHS)}) (?P<unit>\w+day|week|month|year)|"
    r"second (?P<second>week|month))\b",
    re.IGNORECASE,
)
_EVERY_FEW = re.compile(
    r"\bevery (?P<least>\d{1,2}|\w+)\s?(?:[-–/]|to|or)\s?(?P<most>\d{1,2}|\w+) "
    r"(?P<unit>day|week|month|year)s\b",
    re.IGNORECASE,
)
_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_N_LY = re.compile(
    rf"\b{_N}[- ](?P<unit>day|week|month|year)(?:ly\b|(?:ly)? (?=cycle\b))", re.IGNORECASE
)  # "six-weekly", "a three-year cycle"
_TIMES_LY = re.compile(
    rf"\b(?:{_N} times|(?P<once>once|twice|thrice))[- ]"
    r"(?P<unit>daily|weekly|monthly|quarterly|yearly|annually)\b",
    re.IGNORECASE,
)
_AT_INTERVALS = re.compile(
    r"\bintervals (?:of (?:about )?)?(?:(?:not|no) (?:(?:more|less|longer|greater) than|exceeding) |"
    rf"exceeding |up to )?{_N}\s+(?P<unit>day|week|month|year)s?\b",
    re.IGNORECASE,
)
_EVERY_WEEKDAY = re.compile(
    rf"\b(?:(?:every|each)\s+(?P<day>weekday|(?:working|school) day|{_DAYS})|on\s+(?P<days>{_DAYS})s)\b"
    rf"(?P<more>(?:(?:\s*,\s*|\s+and\s+)(?:{_DAYS})s?)+)?(?P<at>\s+at\s+\d{{1,2}}[:.]\d\d)?",
    re.IGNORECASE,
)
_EACH_YEAR = re.compile(r"(?:each|every|per) (?:\w+ )?(?:year|annum)", re.IGNORECASE)
_OCCASIONS = (
    "meetings?|reports?|workshops?|events?|visits?|reviews?|sessions?|forums?|audits?|inspections?|surveys?|"
    "bulletins?|newsletters?|cuts|cleans|collections|rounds|drills?|exercises?|talks?|returns?|checks?|tests?|"
    "concerts?|walks?|patrols?|clinics?|performances?|tours?|conferences?|open days?|training days?"
)
_TIMES = re.compile(
    rf"(?<![\d,.])\b(?P<upto>up to\s+)?(?:{_N}\s*(?:times|x|×)|(?P<once>once|twice|thrice)|"
    rf"{_N.replace('?P<n>', '?P<count>')}\s+(?:[\w-]+\s+){{0,2}}\w*(?:{_OCCASIONS}))"
    r"\s+(?:in\s+)?(?:every|each|per|any|an?)\s+(?P<per>(?:calendar|financial|school|academic|municipal|"
    r"(?-i:[A-Z])[a-z]+)\s+)?(?P<unit>day|week|fortnight|month|quarter|term|season|year|annum)\b|"
    rf"(?<!pay for )(?P<upto2>up to\s+){_N.replace('?P<n>', '?P<n2>')}\s+"
    r"(?:(?!hours?\b|days?\b|people\b)[a-z-]+\s+){0,7}(?:per|a)\s+(?P<unit2>year|month)\b",
    re.IGNORECASE,
)
_WORDS = (
    (
        "daily",
        re.compile(
            r"\b(?:daily|nightly)\b|\b(?:each|every) (?:day|morning|afternoon|evening|night)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "weekly",
        re.compile(
            r"(?<!bi-)(?<!bi)\bweekly\b|\b(?:each|per) week\b|\b\d[\d.]* hours (?:a|each|every|per) week\b|"
            r"\b(?:one|half an?|an?) (?:day|morning|afternoon|evening|night|"
            r"hour|session) (?:a|each|every|per) week\b",
            re.IGNORECASE,
        ),
    ),
    (
        "once a term",
        re.compile(r"(?<!half of )\b(?:each|every|per|once a) (?:school )?term\b|\btermly\b", re.IGNORECASE),
    ),
    ("hourly", re.compile(r"\bhourly\b", re.IGNORECASE)),
    ("once a season", re.compile(r"\b(?:in|during) (?:each|every) season\b", re.IGNORECASE)),
    ("every half-term", re.compile(r"\b(?:each|every) half[- ]term\b", re.IGNORECASE)),
    (
        "fortnightly",
        re.compile(
            r"\bfortnightly\b|\b(?:each|per) fortnight\b|\bbi-?weekly\b|"
            rf"\bevery (?:other|second) (?:{_DAYS})\b|"
            r"\balternate (?:weeks?|\w+days?)\b",
            re.IGNORECASE,
        ),
    ),
    ("every 2 months", re.compile(r"\bbi-?monthly\b|\balternate months\b", re.IGNORECASE)),
    (
        "every 2 years",
        re.compile(
            r"\bbi-?ennial(?:ly)?\b|\b(?:each|every) (?:second|alternate) year\b|\b(?:in )?alternate years\b",
            re.IGNORECASE,
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
        re.compile(
            r"\bquarterly\b|\b(?:each|per) (?:calendar |financial )?quarter\b|"
            r"\b(?:of|after|following|at) (?:the )?quarter[- ]end\b|\bquarter days\b",
            re.IGNORECASE,
        ),
    ),
    (
        "monthly",
        re.compile(
            r"\b(?:first|second|third|fourth|last) \w+day (?:of|in) (?:the|each|every) month\b|"
            r"\bmonthly\b|\b(?:each|every|per) (?:calendar )?month\b|\bmonth[- ]end\b|"
            r"\b(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|tenth)(?: working)?(?: day)? of "
            r"the (?:(?:following|next) )?month\b(?! (?:after|following) (?:the |each )?(?:quarter|year))",
            re.IGNORECASE,
        ),
    ),
    (
        "annual",
        re.compile(
            r"\b(?:each|every) (?:spring|summer|autumn|winter)\b|"
            r"\bannual(?:ly)?\b|\byearly\b|\b(?:each|every|per) (?:(?:later|following|subsequent|succeeding|"
            r"further|new) )?(?:financial |calendar |academic |school |municipal )?year\b|"
            r"\byear[- ]end (?:returns?|reports?|accounts?|statements?|claims?|reconciliations?)\b|"
            r"\bper annum\b|\banniversary\b|"
            r"\b(?:of|after|following) (?:the |each |its |our )?(?:financial )?year[- ]end\b",
            re.IGNORECASE,
        ),
    ),
)
_AT_FIRST = re.compile(
    r",?\s+(?:for|in|during|over) the first (?P<time>(?:[\w-]+ )?(?:week|month|quarter|term|year)s?)\b"
    r"[^.;]{0,40}\b(?:then|after that|afterwards|thereafter)\b",
    re.IGNORECASE,
)
_OF_IT = re.compile(r"['’]s\b")  # "each year's contribution"
_RATES = {"annual": 1, "twice a year": 2, "quarterly": 4, "4 times a year": 4, "monthly": 12}
_THAT_IS = re.compile(r"[,;]?\s+\(?(?:that is|i\.e\.)(?: to say)?,?\s+$|\s+\($")
_PER_UNIT = {
    "hour": "hourly",
    "day": "daily",
    "term": "once a term",
    "season": "once a season",
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
    return list(_frequencies(text))


@functools.lru_cache(maxsize=16_384)  # each sentence is asked by several proposals
def _frequencies(text: str) -> Sequence[tuple[str, str, bool]]:
    text = NOT_A_DUTY.sub(lambda told: " " * len(told[0]), text)
    text = UNIT_PRICE.sub(lambda told: " " * len(told[0]), text)
    named = (told for told in IN_MONTHS.finditer(text) if not SPANS.search(text[: told.start()]))
    months = [(in_named_months(told[0]), told) for told in named]
    found = [
        *((_times(told), told) for told in _TIMES.finditer(text)),
        *((_every(told), told) for told in _EVERY.finditer(text)),
        *((_every(told), told) for told in _AT_INTERVALS.finditer(text)),
        *((_every_nth(told), told) for told in _EVERY_NTH.finditer(text)),
        *(
            (f"every {told['least']} to {told['most']} {told['unit']}s", told)
            for told in _EVERY_FEW.finditer(text)
        ),
        *((_every(told), told) for told in _N_LY.finditer(text)),
        *((_times(told), told) for told in _TIMES_LY.finditer(text)),
        *((_weekday(told), told) for told in _EVERY_WEEKDAY.finditer(text)),
        *((in_named_seasons(told[0]), told) for told in IN_SEASONS.finditer(text)),
        *(months or (("annual", told) for told in EACH_MONTH_NAMED.finditer(text))),
        *((name, told) for name, words in _WORDS for told in words.finditer(text)),
    ]
    found = [(name, told) for name, told in found if not _OF_IT.match(text, told.end())]
    found = found[:_MOST_TOLD]
    whole = [(name, told) for name, told in found if not _is_part_of_another(told, found)]
    ends = {told.end() + 1 for _, told in whole}
    whole = [(name, told) for name, told in whole if not (_tells_days(told[0]) and told.start() in ends)]
    if months:  # "in June and December of each year"
        whole = [(name, told) for name, told in whole if not _EACH_YEAR.match(told[0])]
    whole = _without_days_of_it(_without_said_again(text, whole))
    if then := _at_first(text, whole):
        return [then]
    if whole:
        first = {name: told[0] for name, told in reversed(whole)}
        told = [(name, first[name], True) for name in dict.fromkeys(name for name, _ in whole)]
        meeting = LOOSE[0][1].search(text)
        return [*told, (EVERY_MEETING, meeting[0], False)] if meeting else told
    loose = ((name, words.search(text)) for name, words in LOOSE)
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


def _without_days_of_it(whole: Sequence[tuple[str, re.Match[str]]]) -> list[tuple[str, re.Match[str]]]:
    """Leave out what only tells when in its time a thing falls: "weekly, each Monday"."""
    names = {name for name, _ in whole}
    rates = [_RATES[name] for name, told in whole if name in _RATES and not IN_MONTHS.fullmatch(told[0])]
    return [
        (name, told)
        for name, told in whole
        if not (
            (IN_MONTHS.fullmatch(told[0]) and _RATES.get(name) in rates)
            or (_EVERY_WEEKDAY.fullmatch(told[0]) and "weekly" in names and name != "weekly")
        )
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


def _tells_days(words: str) -> bool:
    """Say whether words tell only on which days, as in "fortnightly on Wednesdays"."""
    return words.lower().startswith("on ")


def _weekday(told: re.Match[str]) -> str:
    days = 1 + len(re.findall(_DAYS, told["more"] or "", re.IGNORECASE))
    if days > 1:
        return "twice a week" if days == _TWICE else f"{days} times a week"
    return f"every {told['day'] or told['days']}{told['at'] or ''}"


def _every_nth(told: re.Match[str]) -> str:
    number = _NTHS[told["nth"].lower()] if told["nth"] else _TWICE
    unit = (told["unit"] or told["second"]).lower()
    unit = "week" if unit.endswith("day") else unit
    return _SAME.get((number, unit), f"every {number} {unit}s")


def _number(word: str | None) -> int:
    if not word:
        return 1
    return int(word) if word.isdigit() else 2 if word.lower() == "other" else NUMBER_WORDS[word.lower()]


def _every(told: re.Match[str]) -> str:
    said = told.groupdict()
    number, unit = _number(said["n"] or said.get("each")), told["unit"].lower()
    if unit == "fortnight":
        return "fortnightly"
    if number == 1:
        return _PER_UNIT[unit]
    if told.groupdict().get("working"):
        return f"every {number} {told['working'].lower()}{unit}s"
    return _SAME.get((number, unit), f"every {number} {unit}s")


def _times(told: re.Match[str]) -> str:
    said = {key: value for key, value in told.groupdict().items() if value}
    unit = (said.get("unit") or said["unit2"]).lower().replace("annum", "year").replace("annually", "year")
    unit = _PER_LY.get(unit, unit)
    if "once" in said:
        once = said["once"].lower()
        if once == "thrice":
            return f"3 times a {unit}"
        return _PER_UNIT[unit] if once == "once" else f"twice a {unit}"
    number = _number(said.get("n") or said.get("count") or said.get("n2"))
    if "upto" in said or "upto2" in said:
        return f"up to {number} a {unit}"
    if number == 1:
        return _PER_UNIT[unit]
    return f"twice a {unit}" if number == _TWICE else f"{number} times a {unit}"
