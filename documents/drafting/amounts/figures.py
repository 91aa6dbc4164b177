"""A figure that is to be reached: how it is written, and the day that it has."""

import re
from datetime import date

from dateutil.relativedelta import relativedelta

from agreements.days.calendar import MONTH_WORD
from agreements.days.number_words import NUMBER_WORDS, ORDINALS
from documents.dates import Found, find_dates

LEVEL = (
    r"(?:at or (?:below|above|under|over)|not (?:below|above|exceeding)|at least|"
    r"no(?:t)? (?:more|less|fewer) than|(?:more|fewer|less|greater|higher|lower) than|"
    r"under|over|below|above|"
)
LEVEL += r"within|a minimum of|a maximum of|up to|≥|≤|>|<)"
NUMBER = r"\d[\d,]*(?:\.\d+)?"
_SHARE = rf"{NUMBER}\s?(?:%|per ?cent\b)(?:\s+(?:lower|higher|fewer|more|less|reduction|increase))?"
_FROM_TO = (
    rf"(?:(?:up|down) )?from {NUMBER}(?:\s?%)?(?: [a-z]+)? to {NUMBER}(?:\s?%)?(?: (?!by\b|in\b|of\b|and\b|"
    rf"at\b|for\b|per\b)[a-z]+)?(?: per \d[\d,]*)?|{NUMBER}\s?%? ?(?:->|→|=>) ?{NUMBER}\s?%?"
)
_ONE_IN = (
    r"\d+ out of (?:every )?\d+|\d+ in \d[\d,]*(?![\d,]|[- ]years?\b)|"
    r"by (?:a|one) (?:half|third|quarter|fifth|tenth)|by half|(?:a|one) (?:half|"
    r"third|quarter|fifth|tenth) of"
)
SURE_VALUE = re.compile(rf"(?<!\d)(?:{LEVEL}\s+)?(?:{_FROM_TO}|{_SHARE}|{_ONE_IN})", re.IGNORECASE)
BARE_FIGURE = re.compile(rf"(?:{LEVEL}\s*)?{NUMBER}\s?%?", re.IGNORECASE)
_FEW = "one|two|three|four|five"
_YEAR_OF_TERM = re.compile(
    rf"(?:\b(?:by|at|in) )?(?:\bthe )?(?:\bend of )?\b(?:(?:year|yr)\s?(?P<number>[1-9]|{_FEW})\b|"
    r"(?:the )?(?P<nth>first|second|third|fourth|fifth) year\b(?! of (?!(?:the|this) (?:agreement|term)\b)))",
    re.IGNORECASE,
)
_DAY_OF_MONTH = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:day )?(?:of )?(?:{MONTH_WORD})\b(?! \d)", re.IGNORECASE
)
_BEFORE_IT = re.compile(
    r"\([^()]{0,60}\b(?:was|were|now|currently|at present|baseline|last year|to date)\b[^()]{0,60}\)|"
    r"\((?:in )?(?:19|20)\d\d(?:[/–-]\d\d)?: [^()]{1,40}\)|"
    r"\((?:(?:up|down) )?from [^()]{1,40}(?<!\bto)\)|"
    r"\b(?:(?:measured|compared|set) (?:against|with|to)|against (?:a|the) baseline of)\b[^.;,]{1,60}",
    re.IGNORECASE,
)
"""A remark on where a figure sets out: "(it was 54% in 2031/32)"."""

_BASELINE = re.compile(
    r"\s+(?:season|survey|baseline|levels?|figures?|outturn|position|average|rates?)\b", re.IGNORECASE
)


def target(what: str, value: str, due: Found | None, *, definition: str | None = None) -> dict[str, object]:
    """Give a target as the register has it, with its number where the figure counts something."""
    figure = re.search(NUMBER, value)
    is_count = figure is not None and not re.search(
        r"%|per ?cent|\bto\b|\bin\b|\b(?:days?|hours?|minutes?|weeks?|months?)\b", value
    )
    number = figure[0].replace(",", "") if figure and is_count else None
    return {
        "what": what,
        "value": value,
        "number": (float(number) if "." in number else int(number)) if number else None,
        "date": due.day if due else None,
        "date_from": due.from_ if due else None,
        "date_text": due.text if due else None,
        "definition": definition,
    }


def due_in(text: str) -> Found | None:
    """Find the day by which a figure is to be reached."""
    return next((one for one in find_dates(text) if ends(one) and not _BASELINE.match(text[one.end :])), None)


def year_of_term(text: str, starts: date | None) -> Found | None:
    """Find a year that is counted from the start: "Year 2", "by the end of the second year"."""
    told = _YEAR_OF_TERM.search(text)
    if told is None or starts is None:
        return None
    number = told["number"] or told["nth"]
    years = int(number) if number.isdigit() else (NUMBER_WORDS | ORDINALS)[number.lower()]
    day = starts + relativedelta(months=12 * years, days=-1)
    return Found(day, None, told[0], *told.span(), "day", "by")


def ends(one: Found) -> bool:
    """Say whether a date may be the one by which something is reached."""
    return one.bound in {"by", "before", "in", "at", "until"} or (
        one.bound is None and one.precision in {"year", "quarter"}
    )


def without_baselines(text: str) -> str:
    """Blank out the remarks of a text on where its figures set out."""
    return _BEFORE_IT.sub(lambda remark: " " * len(remark[0]), text)


def was_before(text: str, starts: date | None) -> bool:
    """Say whether all days by which a text tells of something are before the start: it tells what was."""
    days = [one.day for one in find_dates(text) if ends(one)]
    return bool(starts and days and max(days) < starts)


def without_dates(text: str) -> str:
    """Blank out the dates of a text, whose figures are none of a target's."""
    for one in find_dates(text):
        text = f"{text[: one.start]}{' ' * (one.end - one.start)}{text[one.end :]}"
    return _DAY_OF_MONTH.sub(lambda told: " " * len(told[0]), text)
