"""Makes Slack's own models quick to judge by: what each asks of its classes anew is asked of them once."""

from collections.abc import Iterator
from functools import cache

from slack_sdk.models.basic_objects import JsonObject
from slack_sdk.models.blocks import BlockElement

_KINDS: dict[type[BlockElement], tuple[type[BlockElement], ...]] = {}


def _kinds_below(kind: type[BlockElement]) -> tuple[type[BlockElement], ...]:
    if kind not in _KINDS:
        _KINDS[kind] = tuple(_walked(kind))
    return _KINDS[kind]


def _walked(kind: type[BlockElement]) -> Iterator[type[BlockElement]]:
    for below in kind.__subclasses__():
        if hasattr(below, "type"):
            yield below
        yield from _walked(below)


@cache
def _rules_of(kind: type[JsonObject]) -> tuple[str, ...]:
    named = (name for name in dir(kind) if not name.startswith("__"))
    return tuple(name for name in named if hasattr(getattr(kind, name, None), "validator"))


def _validate(one: JsonObject) -> None:
    for name in _rules_of(type(one)):
        getattr(one, name)()


def make_quick() -> None:
    """Have the models look through their classes once, where they do so for each element."""
    for kind, name, quick in (
        (BlockElement, "_get_sub_block_elements", classmethod(_kinds_below)),
        (JsonObject, "validate_json", _validate),
    ):
        assert hasattr(kind, name)  # or a newer version of the models does it otherwise
        setattr(kind, name, quick)
