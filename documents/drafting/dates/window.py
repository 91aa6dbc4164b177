"""A day or a time in which something falls, as an item of a register has it."""

from dataclasses import dataclass
from datetime import date

from documents.dates import Found


@dataclass(frozen=True, slots=True)
class Window:
    """A date for a register item: `day` its last day, `from_` its first where it isn't a single day."""

    day: date | None
    from_: date | None
    text: str | None
    precision: str
    bound: str | None

    @property
    def value(self) -> dict[str, object]:
        """Its keys in a register file."""
        return {
            "date": self.day,
            "date_from": self.from_,
            "date_text": self.text,
            "precision": self.precision,
            "bound": self.bound,
        }


NO_WINDOW = Window(None, None, None, "none", None)


def window_of(found: Found) -> Window:
    """Make a found date a window."""
    return Window(found.day, found.from_, found.text, found.precision, found.bound)
