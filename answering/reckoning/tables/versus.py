"""Whether one of two is more than the other, or the same: `does the council pay more than the police?`."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from answering.fitting.cutting.units import Unit
from answering.language.comparing import LESS, MORE
from answering.language.english import words

_T = TypeVar("_T")
_THAN = re.compile(rf".*\b(?:(?P<more>{MORE})|{LESS})\b.*?\bthan\b", re.IGNORECASE)
_SAME = re.compile(
    r"\b(?:(?:the )?same (?:[\w'\u2019-]+ ){0,4}?(?:as|like)|equal(?: [\w'\u2019-]+){0,2}? to)\b",
    re.IGNORECASE,
)
_TWO = 2


@dataclass(frozen=True)
class Versus:
    """How it is asked that two compare: 1 if the first has more, -1 if less, 0 if both have the same.

    `behind` are the words behind that, which name the second of them.
    """

    way: int
    behind: tuple[str, ...]

    def second(self, named: Mapping[_T, Sequence[Unit]]) -> _T | None:
        """Return which of two is the second, by the words that name each."""
        told = [
            one for one, units in named.items() if units and self._has(units[:1] if units[0].who else units)
        ]
        return told[0] if len(told) == 1 and len(named) == _TWO else None

    def _has(self, units: Sequence[Unit]) -> bool:
        return all(set(unit.said.split()) <= set(self.behind) for unit in units)

    def holds(self, first: Decimal, second: Decimal) -> bool:
        """Say whether two figures compare as is asked."""
        return (first - second) * self.way > 0 if self.way else first == second


def versus(said: str) -> Versus | None:
    """Read how a question holds one of two against the other, or nothing where it does not."""
    than = _THAN.match(said)
    found = than or _SAME.search(said)
    if found is None:
        return None
    way = 0 if than is None else 1 if than["more"] else -1
    return Versus(way, words(said[found.end() :]))
