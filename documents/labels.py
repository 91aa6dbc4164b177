"""Numbers and names of clauses as printed -> the labels by which they are cited."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from agreements.days.calendar import MONTH_WORD
from agreements.days.number_words import IN_WORDS, number_of
from documents.dates import find_dates

Style = Literal["decimal", "letter", "roman", "bracketed", "lettered"]

_DECIMAL = re.compile(
    r"^(?:(?:article|clause|section)\s+)?(?!0\.)(\d{1,3}(?:\.\d{1,3}){0,5})(\.|\)|:)?(?=\s|$)"
    r"\s*(?:[-–—:]\s+)?",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"^\((\d{1,2})\)\s*")
_LETTER = re.compile(r"^(?:\(([a-zA-Z]{1,2})\)|([a-zA-Z])[.)])(?=\s|$)\s*")
_LETTERED = re.compile(r"^(?:([A-Z]\d{1,2}(?:\.\d{1,2})?)[.)]|([A-Z]\.\d{1,2}(?:\.\d{1,2})*)\.?)(?=\s)\s*")
_OTHERS: tuple[tuple[Style, re.Pattern[str]], ...] = (("lettered", _LETTERED), ("bracketed", _BRACKETED))
_ROMAN = re.compile(r"^(?:\(([ivx]{1,5})\)|([ivx]{1,5})[.)])(?=\s|$)\s*", re.IGNORECASE)
NTH = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
_SCHEDULE = re.compile(
    r"^(?:(?:the|mou|memorandum)\s+)?(schedule|appendix|annex(?:e|ure)?|attachment|enclosure)\s+"
    rf"(\d{{1,2}}|[A-Z]|[IVX]{{1,5}}|{IN_WORDS})\b[\s]*([-–—:.,]?)\s*(.*)$",
    re.IGNORECASE,
)
_NTH_SCHEDULE = re.compile(
    rf"^(?:the\s+)?(?P<mark>{NTH})\s+(?P<name>schedule|appendix|annexe?)\b[\s]*(?P<stop>[-–—:.,]?)\s*(?P<rest>.*)$",
    re.IGNORECASE,
)
_ONLY_SCHEDULE = re.compile(
    r"(?:the\s+)?(?P<name>appendix|annexe?|schedule)\s*[-–—:]\s+(?P<rest>\S.*)", re.IGNORECASE
)
"""The title of the only one of its kind: "Appendix: the four wards"."""

_KINDS = frozenset({"Appendix", "Annex", "Schedule"})
LABELS = 4_096
"""Labels that are remembered with what they say: each sentence of a clause asks for its own."""

_JOINS = re.compile(r"(?:to|until|and)\b|[–—-]")
_LONGEST_TITLE = 120
_MONTH = re.compile(MONTH_WORD, re.IGNORECASE)
_UNIT = re.compile(
    r"^(?:(?:per ?cent|percent|people|days?|weeks?|months?|years?|%)\b|(?i:" + MONTH_WORD + r")\b)",
)


@dataclass(frozen=True, slots=True)
class Number:
    """A number that a paragraph begins with: '4.3' has parts (4, 3), '(c)' has mark 'c'."""

    style: Style
    mark: str
    rest: str
    firm: bool  # printed with a dot or bracket, or made by the word processor

    @property
    def parts(self) -> tuple[int, ...]:
        """The numbers of a decimal label."""
        return tuple(int(part) for part in self.mark.split("."))


@dataclass(frozen=True, slots=True)
class ScheduleTitle:
    """A line that names a schedule, appendix or annex, and what follows its name."""

    label: str
    rest: str


def read_number(text: str, made: str | None = None) -> Number | None:
    """Read the number at the head of a paragraph, or `made` by the format; roman only if no letter fits."""
    source = f"{made} {text}" if made else text
    if match := _DECIMAL.match(source):
        rest = source[match.end() :]
        firm = bool(made or match[2] or "." in match[1] or match[0][0].isalpha())
        month = "." in match[1] and _MONTH.match(rest)  # "3.1 April 2026 is when …"
        if (_UNIT.match(rest) and not match[2] and not month) or _reads_on(match[1], rest, firm=firm):
            return None
        return Number("decimal", ".".join(str(int(part)) for part in match[1].split(".")), rest, firm)
    for style, pattern in _OTHERS:
        if match := pattern.match(source):
            return Number(style, match[match.lastindex or 1], source[match.end() :], firm=True)
    roman = _ROMAN.match(source)
    if match := _LETTER.match(source):
        mark = match[1] or match[2]
        return Number("letter", mark, source[match.end() :], firm=True)
    if roman:
        return Number("roman", roman[1] or roman[2], source[roman.end() :], firm=True)
    return None


def _reads_on(number: str, rest: str, *, firm: bool) -> bool:
    """Say whether a number is the first word of a sentence: "30 days before …", "15.1.26 to 14.1.29"."""
    if _JOINS.match(rest) and find_dates(number):
        return True
    return not firm and not rest[:1].isupper()


def read_schedule(text: str) -> ScheduleTitle | None:
    """Read a line that opens a schedule; a sentence about one is not such a line."""
    if len(text) > _LONGEST_TITLE:
        return None
    match = _SCHEDULE.match(text)
    nth = None if match else _NTH_SCHEDULE.match(text)
    only = None if match or nth else _ONLY_SCHEDULE.fullmatch(text)
    if only and not only["rest"].endswith((".", ";")):
        return ScheduleTitle(_kind(only["name"]), only["rest"].strip())
    if match:
        name, mark, stop, rest = match.groups()
    elif nth:
        mark, name, stop, rest = nth.groups()
    else:
        return None
    if (rest and not stop and (not rest[0].isupper() and rest[0] != "(")) or rest.endswith((".", ";")):
        return None
    if mark.lower() == "a" and mark != "A":
        return None
    return ScheduleTitle(schedule_label(name, mark), "" if stop == "," else rest.strip())


def schedule_label(name: str, mark: str) -> str:
    """Give the label of a schedule by its name and which it is: "Schedule 2", "First Schedule"."""
    kind = _kind(name)
    if mark.lower() in NTH.split("|"):
        return f"{mark.capitalize()} {kind}"
    number = number_of(mark) if len(mark) > 1 else None  # an `A` is a letter here
    return f"{kind} {number or mark.upper()}"


def _kind(name: str) -> str:
    return "Annex" if name.lower() == "annexe" else name.capitalize()


@lru_cache(maxsize=LABELS)
def is_in_schedule(label: str) -> bool:
    """Say whether a label is that of a schedule, appendix or annex, or of a clause in one."""
    first = label.partition(",")[0]
    return first in _KINDS or read_schedule(first) is not None
