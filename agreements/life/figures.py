"""Figures that were reached, beside those that an agreement sets as targets."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from agreements.days.calendar import Period
from agreements.recorded import Recorded
from agreements.terms import Target

FAR = 10
"""How many times a target, or what part of it, is so far off that a figure may be a slip."""

_FIGURE = re.compile(
    r"(?:(?<!\S)(?P<minus>[-\u2212]))?"
    r"£?(?P<one>\d[\d,]{0,17}(?:\.\d{1,6})?)(?: in (?P<of>\d[\d,]{0,17}))?(?P<cent> ?%)?",
    re.ASCII,
)

_DOWNWARDS = re.compile(
    r"\b(?:lower|fewer|less|under|below|at most|reduc\w*|from|max(?:imum)?"
    r"|(?:no|not|never) (?:more|greater|higher|longer|later|above|over)|exceed\w*|cut|cuts|cutting"
    r"|decreas\w*|fall|falls|drop|drops|minimi\w+|ceiling|cap"
    r"|capped|limit|limited)\b|[<\u2264]",
    re.IGNORECASE,
)
"""Words of a target that is not reached by being exceeded, or may not be: `no more than`, `exceeding`."""

_UP_TO = re.compile(r"\b(?:within|up to|before|by|in under)\W*$", re.IGNORECASE)
"""How a figure is led in that is the most: `within 4 hours`, not `95% within 4 hours`."""

_LESSENS = re.compile(
    r"\b(?:reduc\w*|cut|cuts|cutting|lower\w*|fewer|less|lessen\w*|decreas\w*|minimi\w+|avoid\w*|prevent\w*"
    r"|eliminat\w*|limit\w*|fall|falls|fell|drop|drops)\b",
    re.IGNORECASE,
)
"""Words of what is to be less: what reaches such a target is not sure."""

_UNWELCOME = re.compile(
    r"\b(?:delay\w*|late|lateness|wait|waits|waiting|wasted?|error\w*"
    r"|complaints?|infections?|incidents?|accidents?|breach\w*|deaths?|mortality|re-?admi\w+|re-?offen\w+"
    r"|absen\w+|sickness|vacan\w+|overspen\w+|costs?|spend\w*|emissions?|arrears|backlogs?|turnover|drop-?outs?"
    r"|missed|cancel\w+|length|times?|unplanned|avoidable|inappropriate|non-?elective|emergency)\b",
    re.IGNORECASE,
)
"""Words of what is counted, of which more may be worse."""


@dataclass(frozen=True, kw_only=True)
class Reported(Recorded):
    """The figure that was reached of a target in a period, as printed; a later one corrects it."""

    target: str
    first: date
    last: date
    figure: str
    note: str = ""
    counts_on: date

    @property
    def period(self) -> Period:
        """The period that the figure is of."""
        return Period(self.first, self.last)


@dataclass(frozen=True)
class Figure:
    """A number, and whether it is a share of a hundred."""

    number: Decimal
    share: bool


def figure(text: str) -> Figure | None:
    """Read the first figure of a text, such as `1,250`, `2.5%`, `1 in 1,000` or `50 people`, if any."""
    match = _FIGURE.search(text)
    if match is None:
        return None
    one = Decimal(match["one"].replace(",", "")) * (-1 if match["minus"] else 1)
    if match["of"]:
        of = Decimal(match["of"].replace(",", ""))
        return Figure(one * 100 / of, share=True) if of else None
    return Figure(one, share=bool(match["cent"]))


def aim(target: Target) -> Figure | None:
    """Return the figure that a target says to reach, or nothing where it sets none or may aim downwards."""
    value = target.value or ""
    first = _FIGURE.search(value)
    if _DOWNWARDS.search(value) or (first and _UP_TO.search(value[: first.start()])):
        return None
    if _UNWELCOME.search(target.what) or _LESSENS.search(f"{target.what} {target.definition or ''}"):
        return None
    read = figure(value)
    if target.number is None:
        return read if read and read.number >= 0 else None
    return Figure(target.number, share=bool(read and read.share))


def is_far(reached: Figure, target: Target) -> bool:
    """Say whether a figure is so far from its target that it may be a slip; none is, of another sort."""
    wanted = aim(target)
    if wanted is None or wanted.share is not reached.share or not wanted.number:
        return False
    return not wanted.number / FAR <= reached.number <= wanted.number * FAR


def reported(records: Iterable[Recorded], day: date) -> dict[tuple[str, Period], Reported]:
    """Return the figures by target and period as known by a day, the last word on each."""
    counted = (one for one in records if isinstance(one, Reported) and one.counts_on <= day)
    return {(one.target, one.period): one for one in counted}
