"""The values of a form that was handed in, and the faults found as they are read."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TypeVar

from questions.days import day_with_its_year
from questions.words import whole, whole_number

Choice = TypeVar("Choice", bound=str)

LONGEST = 3000
"""Slack's longest text in a form (plain_text_input)."""


@dataclass(frozen=True)
class BlankFault:
    """What is wrong with a blank, in words for whoever fills it."""

    field: str
    why: str


class Filled:
    """The values of a form, collecting faults as they are read."""

    def __init__(self, carried: Mapping[str, str], values: Mapping[str, str]) -> None:
        self.carried = carried
        self._values = values
        self.faults: list[BlankFault] = []

    def text(self, name: str, *, required: bool = True, most: int = LONGEST) -> str:
        """Return a text without spaces around it; a required one that is blank, or a long one, is a fault."""
        value = whole(self._values.get(name, "")).strip()
        if required and not value:
            self.faults.append(BlankFault(name, "Fill this in."))
        if len(value) > most:
            self.faults.append(BlankFault(name, f"Use at most {most:,} characters."))
        return value[:most]

    def day(self, name: str) -> date:
        """Return a day that has to be given."""
        found = self.maybe_day(name)
        if found is None and not self.is_faulty(name):
            self.faults.append(BlankFault(name, "Choose a day."))
        return found or date.min

    def is_faulty(self, *names: str) -> bool:
        """Say whether one of some blanks has a fault already, so that nothing can rest on its value."""
        return any(fault.field in names for fault in self.faults)

    def maybe_day(self, name: str) -> date | None:
        """Return a day, or nothing where it is blank."""
        value = self._values.get(name, "").strip()
        if not value:
            return None
        try:
            return date.fromisoformat(value)
        except ValueError:
            found = day_with_its_year(value)
        if isinstance(found, date):
            return found
        why = f"{found.why} " if found else ""
        self.faults.append(BlankFault(name, f"{why}Write the day like 31/03/2018 or 2018-03-31."))
        return None

    def amount(self, name: str) -> Decimal:
        """Return a sum in pounds, never less than nothing."""
        value = self._values.get(name, "").replace(",", "").removeprefix("£").strip()
        try:
            amount = Decimal(value)
        except InvalidOperation:
            amount = Decimal("NaN")
        if not amount.is_finite() or amount < 0:
            self.faults.append(BlankFault(name, "Write the sum in figures, such as 200000."))
            return Decimal(0)
        return amount

    def number(self, name: str) -> int:
        """Return a number that the form carried, 0 where it is none."""
        return whole_number(self.carried.get(name, "")) or 0

    def figure(self, name: str, why: str, *, digits: int) -> int:
        """Return a whole number that has to be given, 0 where it is none."""
        said = self.text(name)
        number = whole_number(said, digits)
        if said and number is None:
            self.faults.append(BlankFault(name, why))
        return number or 0

    def one_of(
        self, name: str, of: Iterable[Choice], why: str = "Choose one of the list.", *, required: bool = True
    ) -> Choice | None:
        """Return which of some is chosen; anything else is a fault."""
        said = self.text(name, required=required)
        found = next((one for one in of if one == said), None)
        if said and found is None:
            self.faults.append(BlankFault(name, why))
        return found

    def words(self, name: str) -> tuple[str, ...]:
        """Return the words of a text, each once."""
        return tuple(dict.fromkeys(self._values.get(name, "").split()))

    def starting(self, start: str) -> dict[str, str]:
        """Return the values of the blanks whose names start so, by what follows."""
        named = self._values.items()
        return {name.removeprefix(start): value for name, value in named if name.startswith(start)}

    @property
    def agreement(self) -> str:
        """The agreement that the form is about."""
        return self.carried.get("agreement", "")
