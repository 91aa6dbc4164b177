"""Values are frozen dataclasses in every way that anything here looks at."""

import dataclasses
from dataclasses import field, replace
from functools import cached_property
from typing import Any

import pytest
from pydantic import TypeAdapter

from agreements.values import dataclass


def _made(dataclass: Any) -> Any:  # noqa: ANN401 - a class with its subclass
    @dataclass(frozen=True, kw_only=True)
    class Told:
        note: str = "none"

    @dataclass(frozen=True)
    class Count(Told):
        name: str  # type: ignore[misc]  # the one before it is taken by its name only
        number: int = 0
        parts: list[int] = field(default_factory=list)
        apart: str = field(default="", compare=False, repr=False)
        kept: dict[str, int] = field(default_factory=dict, init=False, repr=False, compare=False)

        @cached_property
        def double(self) -> int:
            return self.number * 2

    return Count


OURS, THEIRS = _made(dataclass), _made(dataclasses.dataclass)


@dataclass(frozen=True)
class Nothing:
    """A value without a field."""


@dataclass(frozen=True)
class One:
    """A value of one field."""

    said: str


@dataclass(frozen=True, eq=False)
class Itself:
    """A value that is like none but itself."""

    said: str


@pytest.mark.parametrize("class_", [OURS, THEIRS], ids=["ours", "theirs"])
def test_a_value_is_what_a_dataclass_is(class_: Any) -> None:  # noqa: ANN401 - either class
    one = class_("a", 2, [3], note="x")
    assert one == class_(name="a", number=2, parts=[3], note="x", apart="y")
    assert one != class_("a", 2, [3])
    assert one != ("x", "a", 2, [3])
    assert repr(one) == "_made.<locals>.Count(note='x', name='a', number=2, parts=[3])"
    assert class_("a").parts is not class_("a").parts
    assert class_("a").kept == {}
    assert one.double == 4
    assert replace(one, number=5) == class_("a", 5, [3], note="x")
    assert dataclasses.asdict(one)["parts"] == [3]
    assert class_.__match_args__ == ("name", "number", "parts", "apart")
    with pytest.raises(dataclasses.FrozenInstanceError):
        one.number = 3
    with pytest.raises(dataclasses.FrozenInstanceError):
        del one.number
    with pytest.raises(TypeError):
        hash(one)  # as a list is
    with pytest.raises(TypeError):
        class_()
    with pytest.raises(TypeError):
        class_("a", 2, [3], "", "x")
    assert TypeAdapter(class_).validate_python({"name": "a", "number": "2"}) == class_("a", 2)


def test_values_of_no_field_or_one_are_told_apart_by_their_class() -> None:
    assert Nothing() == Nothing()
    assert hash(Nothing()) == hash(Nothing())
    assert One("a") == One("a")
    assert len({One("a"), One("a"), One("b"), Nothing()}) == 3
    assert One("a") != Itself("a")  # type: ignore[comparison-overlap]
    assert Itself("a") != Itself("a")


def test_a_value_that_holds_itself_is_told_to_an_end() -> None:
    held: list[object] = []
    one = OURS("a", 0, held)
    held.append(one)
    assert repr(one) == "_made.<locals>.Count(note='none', name='a', number=0, parts=[...])"
