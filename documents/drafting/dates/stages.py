"""Days counted from a gateway or stage: "within four weeks of Gateway 1", "a month before each phase"."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from dateutil.relativedelta import relativedelta

from agreements.days.number_words import NUMBER_WORDS
from agreements.intake.proposals import Proposal
from documents.dates import find_dates
from documents.drafting.dates.window import Window
from documents.drafting.phrases import DURATION, months_of
from documents.drafting.told import Row, Sentence

_NUMBER = r"(?:\d{1,2}|[A-H]|(?i:one|two|three|four|five|six))\b"
_NUMBERS = rf"{_NUMBER}(?:(?:, and |, | and | & ){_NUMBER})*"
_KIND = r"(?i:phase|stage|wave|tranche|cohort)"
_NAME = (
    r"(?:(?:[A-Z][\w-]* +){0,2}(?:Gateway|Checkpoint|Stage Gate|Break Point|Decision Point)"
    rf"(?: +{_NUMBER})?|{_KIND} +{_NUMBER})(?!\w)"
)
_NAMED = re.compile(rf"\b{_NAME}")
_STAGE = re.compile(rf"{_KIND} +{_NUMBER}")
_STAGES = re.compile(rf"\b(?P<kind>{_KIND})s? (?P<numbers>{_NUMBERS})")
_HEAD = re.compile(rf"(?P<kind>{_KIND})(?: (?:no|number)\.?)?")
_BEGINS = re.compile(
    rf"\W*(?P<name>{_KIND} +{_NUMBER})\b[^.;]{{0,60}}?\b(?:starts?|begins?|opens?|launch(?:es)?|goes live|"
    r"go[- ]live(?: is)?)\b(?! (?:of|for)\b)",
    re.IGNORECASE,
)
_ENDS = re.compile(r"\b(?:ends?|finish\w*|complet\w+|clos\w+|review\w*|until)\b", re.IGNORECASE)
_SINCE = re.compile(r"\bsince\b", re.IGNORECASE)
_BOUND = r"(?P<by>within|no later than|not later than|at least|not less than)"
_SIDE = r"(?:(?P<ahead>before|prior to|ahead of|in advance of)|of|from|after|following)"
_FROM = re.compile(
    rf"\b(?:{_BOUND}\s+)?(?i:{DURATION.pattern})\s+{_SIDE}\s+(?:the\s+)?"
    rf"(?:(?:passing|date|day|decision|outcome|start|go[- ]live|launch)\s+(?:of|at)\s+(?:the\s+)?)?"
    rf"(?P<name>{_NAME})"
)
_AT = re.compile(rf"\b[Aa]t (?:the )?(?P<name>{_NAME})")
_FROM_EACH = re.compile(
    rf"\b(?:{_BOUND}\s+)?{DURATION.pattern}\s+{_SIDE}\s+(?:the start of )?(?:each|every)\s+(?:one )?"
    rf"(?:of )?(?:the |these |those )?(?:(?P<kind>{_KIND})s?(?: (?P<numbers>{_NUMBERS}))?|"
    r"(?P<dates>dates?|days?|go[- ]lives?|starts?))(?!\w)",
    re.IGNORECASE,
)
_TIME = re.sub(r"\?P<\w+>", "?:", DURATION.pattern)
_OF_EACH = re.compile(
    rf"\b(?:each|every) (?P<kind>{_KIND})\b[^.;]{{0,80}}?"
    rf"(?P<times>(?:{_TIME},?(?: and| or)?(?: again| then)? )?{_TIME}),? "
    r"(?:(?P<ahead>before|ahead of)|after) (?:its |it )?(?:go(?:es)?[- ]live|starts?|launch(?:es)?|opens?|"
    r"opening)\b(?! (?:of|for)\b)",
    re.IGNORECASE,
)
_THE = re.compile(r"(?:The|A|An|At|On|By|In|If|Before|After)\s+")
_LONGEST_CELL = 40  # characters of a cell that tells a stage's day and little more


def days_of(gateways: Iterable[tuple[str, Proposal]]) -> dict[str, date]:
    """Give the day of each gateway by the name that the words beside it have for it."""
    days: dict[str, date] = {}
    for words, gateway in gateways:
        day = gateway.value["date"]
        if isinstance(day, date):
            days = {_plain(name): day for name in _NAMED.findall(words)} | days
    return days


def days_of_stages(sentences: Sequence[Sentence]) -> dict[str, date]:
    """Find the day on which each stage starts: in its row of a table, or where it is told to begin.

    A stage for which several days are told, or that has begun long since, is left out.
    """
    found: dict[str, set[date]] = {}
    for one in sentences:
        name = (
            _stage_of(one.row) if one.row else (told["name"] if (told := _BEGINS.match(one.text)) else None)
        )
        days = [day for day in find_dates(one.text) if day.precision == "day" and day.bound != "until"]
        if name is None or len(days) != 1 or _SINCE.search(days[0].text):
            continue
        if one.row and not _is_start(one.row, days[0].text):
            continue
        found.setdefault(_plain(name), set()).add(days[0].day)
    return {name: next(iter(days)) for name, days in found.items() if len(days) == 1}


def _stage_of(row: Row) -> str | None:
    """Give the stage that a row is of: "Phase 2", or 2 in a column of phases."""
    for head, cell in zip(row.head, row.cells, strict=False):
        told = _HEAD.fullmatch(head.strip())
        if told and re.fullmatch(_NUMBER, cell.strip()):
            return f"{told['kind']} {cell.strip()}"
    return next((told[0] for cell in row.cells[:1] if (told := _STAGE.fullmatch(cell.strip()))), None)


def _is_start(row: Row, day: str) -> bool:
    """Say whether a day stands in a cell by itself, in a column that is not of ends."""
    at = next((at for at, cell in enumerate(row.cells) if day in cell), None)
    if at is None or len(row.cells[at]) > _LONGEST_CELL or _ENDS.search(row.cells[at]):
        return False
    return not (len(row.head) > at and _ENDS.search(row.head[at]))


def counted_from(text: str, days: Mapping[str, date], before: str = "") -> Iterator[Window]:
    """Work out each day that a text counts from a gateway or stage, or from each of several.

    `before` is the sentence that it follows, whose stages may be meant: "a week before each date".
    """
    if not days:
        return
    for told in _FROM.finditer(text):
        yield from _windows(told, told, [days.get(_plain(told["name"]))])
    for told in _FROM_EACH.finditer(text):
        named = f"{told['kind']} {told['numbers']}" if told["numbers"] else before if told["dates"] else ""
        names = (
            _names(named) if named else [name for name in days if told["kind"] and _is_of(name, told["kind"])]
        )
        yield from _windows(told, told, [days.get(name) for name in names])
    for told in _OF_EACH.finditer(text):
        near = [day for name, day in days.items() if _is_of(name, told["kind"])]
        for day in near:
            for time in DURATION.finditer(told["times"]):
                yield from _windows(told, time, [day])


def at_stages(text: str, days: Mapping[str, date]) -> Iterator[Window]:
    """Give the day of each gateway at which a text says that something is done: "again at Checkpoint 2"."""
    for told in _AT.finditer(text):
        if day := days.get(_plain(told["name"])):
            yield Window(day, None, told[0], "day", "at")


def _windows(told: re.Match[str], time: re.Match[str], near: Iterable[date | None]) -> Iterator[Window]:
    """Give the day that lies so long before or after each of some days."""
    months, days = months_of(time)
    sign = -1 if told["ahead"] else 1
    bound = "by" if "by" in told.groupdict() and told["by"] else "at"
    for day in near:
        if day is not None:
            counted = day + relativedelta(months=sign * months, days=sign * days)
            yield Window(counted, None, told[0], "day", bound)


def _names(words: str) -> list[str]:
    """Give the stages that some words name together: "phases 2, 3 and 4"."""
    return [
        _plain(f"{told['kind']} {number}")
        for told in _STAGES.finditer(words)
        for number in re.findall(_NUMBER, told["numbers"])
    ]


def _is_of(name: str, kind: str) -> bool:
    return name.startswith(f"{kind.casefold().removesuffix('s')} ")


def _plain(name: str) -> str:
    kind, _, number = re.sub(r"\s+", " ", _THE.sub("", name)).casefold().rpartition(" ")
    return f"{kind} {NUMBER_WORDS.get(number, number)}".strip()
