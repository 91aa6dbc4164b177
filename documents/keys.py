"""The keys of the register format, as its models have them: what stands for each, and if it is needed."""

from dataclasses import dataclass, replace
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from agreements.terms import Fact


@dataclass(frozen=True)
class Sort:
    """What stands for a key: one or many, sections or plain values; whether it is needed or may be null."""

    section: type[Fact] | None
    many: bool
    nullable: bool
    needed: bool


@cache
def keys_of(section: type[Fact]) -> dict[str, Sort]:
    """Return what stands for each key of a section."""
    return {
        field.alias or name: _sort(field.annotation, needed=field.is_required())
        for name, field in section.model_fields.items()
    }


def _sort(annotation: Any, *, needed: bool) -> Sort:  # noqa: ANN401 - what an annotation may be has no type
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _sort(inner[0], needed=needed)
    if origin in (Union, UnionType):
        rest = [one for one in inner if one is not NoneType]
        if len(rest) > 1:
            return Sort(None, many=False, nullable=len(rest) < len(inner), needed=needed)
        return replace(_sort(rest[0], needed=needed), nullable=True)
    if origin is tuple:
        return Sort(_sort(inner[0], needed=needed).section, many=True, nullable=needed, needed=needed)
    section = annotation if isinstance(annotation, type) and issubclass(annotation, Fact) else None
    # null stays where a key is needed, to be told as a fault, unless a section there needs none of its own
    return Sort(section, many=False, nullable=needed and not _may_be_empty(section), needed=needed)


def _may_be_empty(section: type[Fact] | None) -> bool:
    return section is not None and not any(field.is_required() for field in section.model_fields.values())
