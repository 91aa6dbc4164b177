"""Makes up an agreement in which every field of the format is filled, each with a text of its own."""

import types
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from itertools import count
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from agreements.terms import Terms
from agreements.terms.facts import LONGEST_ID

DAY = date(2031, 2, 3)
LATER = date(2033, 5, 6)


class Filler:
    """Fills models field by field; `text` makes the texts, `made` remembers each with where it stands."""

    def __init__(self, text: Callable[[str], str]) -> None:
        self._text = text
        self._numbers = count(101)
        self.made: dict[str, object] = {}

    def terms(self) -> Terms:
        filled = self._model(Terms, "terms")
        filled |= {"id": "made-up", "parties": filled["parties"] * 1}
        return Terms.model_validate(filled)

    def _model(self, model: type[BaseModel], at: str) -> dict[str, Any]:
        return {
            field.alias or name: self._field(name, field, f"{at}.{name}")
            for name, field in model.model_fields.items()
        }

    def _field(self, name: str, field: FieldInfo, at: str) -> object:
        patterned = [getattr(mark, "pattern", None) for mark in field.metadata]
        return self._value(field.annotation, name, at, [pattern for pattern in patterned if pattern])

    def _value(self, sort: Any, name: str, at: str, patterns: list[str]) -> object:  # noqa: ANN401 - any type
        origin, inside = get_origin(sort), get_args(sort)
        if origin is Annotated:
            found = [getattr(mark, "pattern", None) for mark in inside[1:]]
            return self._value(inside[0], name, at, [*patterns, *(one for one in found if one)])
        if origin in {Union, types.UnionType}:
            return self._value(inside[0], name, at, patterns)
        if origin is tuple:
            one = inside[:1] if inside[-1] is Ellipsis else inside
            return tuple(
                self._value(each, name, f"{at}[{place}]", patterns) for place, each in enumerate(one)
            )
        if origin is Literal:
            return inside[0]
        if isinstance(sort, type) and issubclass(sort, BaseModel):
            return self._model(sort, at)
        return self._remembered(at, self._scalar(sort, name, patterns))

    def _scalar(self, sort: type, name: str, patterns: list[str]) -> object:
        if any("A-Z" in pattern for pattern in patterns):
            return "GBP"
        if patterns:
            return f"{name.replace('_', '-')}-{next(self._numbers)}"
        makers: dict[type, Callable[[], object]] = {
            bool: lambda: True,
            date: lambda: LATER if name in {"to", "date"} else DAY,
            int: lambda: next(self._numbers),
            Decimal: lambda: Decimal(next(self._numbers) * 1000),
        }
        most = LONGEST_ID if name == "id" else None
        return makers.get(sort, lambda: self._text(name)[:most])()

    def _remembered(self, at: str, value: object) -> object:
        self.made[at] = value
        return value


def tokens() -> Callable[[str], str]:
    """Make texts that each occur once: `wordchair12`."""
    numbers: Iterator[int] = count(100)
    return lambda name: f"word{name.replace('_', '')}{next(numbers)}x"
