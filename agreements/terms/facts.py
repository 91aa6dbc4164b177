"""What every fact of the register file is made of: its clause, the kinds of values, days and windows."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer, StringConstraints

from agreements.days.calendar import FIRST_DAY, LAST_DAY

LONGEST_ID = 300
"""Characters of an item's id: it is part of keys, of which PostgreSQL takes 2,704 bytes at most."""

Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Id = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_ID, strip_whitespace=True)]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,63}$")]
Precision = Literal["day", "month", "quarter", "year", "relative", "none"]
Bound = Literal["by", "before", "at", "in", "from", "until"]
Day = Annotated[date, Field(ge=FIRST_DAY, le=LAST_DAY)]
Number = Annotated[
    Decimal,
    Field(max_digits=15),  # what a float holds exactly
    PlainSerializer(lambda n: int(n) if n == n.to_integral_value() else float(n), when_used="json"),
]


class Fact(BaseModel):  # noqa: PLW1641 - what is frozen has a hash, of its values alone
    """Anything that a register file states; frozen, and refusing keys that the format does not have."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, defer_build=True)

    clause: Text | None = None
    quote: Text | None = None
    note: Text | None = None

    def __eq__(self, other: object) -> bool:
        """Say whether two facts say the same and leave out the same, which is told from what is blank."""
        return (
            isinstance(other, Fact)
            and super().__eq__(other)
            and self.model_fields_set == other.model_fields_set
        )

    def recorded(self, key: str) -> bool:
        """Say whether the file gives a key at all, be it empty: what it leaves out nobody has looked up.

        One that is given with no key at all is blank as a whole, so that the document has none of them.
        """
        return key in self.model_fields_set or not self.model_fields_set


class Dated(Fact):
    """Something that falls on a day or in a window; `date` is the last day of the window."""

    date: Day | None = None
    date_from: Day | None = None
    date_text: Text | None = None
    precision: Precision = "day"
    bound: Bound | None = None


def _event(said: object) -> object:
    """Take the start by the name of its section too."""
    return "start" if said == "commencement" else said


class AfterEvent(Fact):
    """A date that runs from an event: so many months or days after it, or before it if they are negative."""

    event: Annotated[Literal["signature", "start", "end"], BeforeValidator(_event)]
    months: Annotated[int, Field(ge=-600, le=600)] = 0
    days: Annotated[int, Field(ge=-3660, le=3660)] = 0
