"""Frozen dataclasses that are made in a third of the time: there are hundreds, for which each command waits.

`dataclasses` writes six methods of each class as text and compiles them. Here that is so of `__init__` alone;
the others are the same for all classes but for the names of their fields. To all else they are dataclasses.
"""

import dataclasses
from collections.abc import Callable, Sequence
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:  # a checker knows them as what they are like
    from dataclasses import dataclass as dataclass  # noqa: PLC0414 - handed on
else:

    def dataclass(*, frozen: bool, eq: bool = True, kw_only: bool = False) -> Callable[[type], type]:
        """Make a class a frozen dataclass, as `dataclasses.dataclass` would."""
        if not frozen:
            raise TypeError("what is not frozen is no value")
        return lambda class_: _value(class_, eq=eq, kw_only=kw_only)


_UNSAID = object()
"""Stands for a default that is made anew for each value."""


def _value(class_: type, *, eq: bool, kw_only: bool) -> type:
    made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, kw_only=kw_only)(class_)
    fields = dataclasses.fields(made)
    methods: dict[str, object] = {
        "__init__": _init(made, fields),
        "__repr__": _repr([one.name for one in fields if one.repr]),
    }
    if eq:
        compared = [one.name for one in fields if one.compare]
        values = attrgetter(*compared) if compared else lambda _: ()
        methods |= {"__eq__": _eq(values), "__hash__": lambda self: hash(values(self))}
    for name, method in methods.items():
        if made.__dict__.get(name) is None:  # not of its own; with an `__eq__` of its own, `__hash__` is None
            setattr(made, name, method)
    made.__setattr__ = made.__delattr__ = _stay
    return class_


def _init(class_: Any, fields: Sequence[dataclasses.Field[Any]]) -> object:  # noqa: ANN401 - any class
    """Write what takes the fields, compiled once for each class."""
    known: dict[str, Any] = {"_set": object.__setattr__, "_unsaid": _UNSAID}
    taken: dict[bool, list[str]] = {False: [], True: ["*"]}
    lines = []
    for one in fields:
        taking, value, default = one.name, one.name, f"_of_{one.name}"
        if one.default is not dataclasses.MISSING:
            known[default] = one.default
            taking = f"{one.name}={default}"
        elif one.default_factory is not dataclasses.MISSING:
            known[default] = one.default_factory
            taking, value = f"{one.name}=_unsaid", f"{default}() if {one.name} is _unsaid else {one.name}"
        if one.init:
            taken[bool(one.kw_only)].append(taking)
        else:
            value = f"{default}()"
        lines.append(f"_set(self, {one.name!r}, {value})")
    if hasattr(class_, "__post_init__"):
        lines.append("self.__post_init__()")
    named = taken[True] if taken[True][1:] else []
    body = "\n ".join(lines or ["pass"])
    exec(f"def __init__({', '.join(['self', *taken[False], *named])}):\n {body}", known)  # noqa: S102 - of names of fields
    init = known["__init__"]
    init.__qualname__, init.__module__ = f"{class_.__qualname__}.__init__", class_.__module__
    init.__annotations__ = {one.name: one.type for one in fields} | {"return": None}
    return init


def _repr(names: Sequence[str]) -> object:
    @recursive_repr()
    def tell(self: object) -> str:
        said = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{type(self).__qualname__}({said})"

    return tell


def _eq(values: Callable[[object], object]) -> object:
    def is_like(self: object, other: object) -> bool:
        return values(self) == values(other) if type(other) is type(self) else NotImplemented

    return is_like


def _stay(self: object, name: str, _: object = None) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"{name} of {type(self).__qualname__} stays as it is")
