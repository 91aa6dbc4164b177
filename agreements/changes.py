"""What differs between two versions of the terms, field by field."""

from agreements.answers import Change
from agreements.terms import Terms


def changes(before: Terms, after: Terms) -> tuple[Change, ...]:
    """List the fields in which two terms differ, by their path in the register file.

    List items are matched by `id` or `name` where they have one, else by place.
    """
    one = _leaves(before.model_dump(mode="json", by_alias=True), "")
    two = _leaves(after.model_dump(mode="json", by_alias=True), "")
    paths = dict.fromkeys([*one, *two])
    return tuple(
        Change(path, one.get(path, ""), two.get(path, ""))
        for path in paths
        if one.get(path, "") != two.get(path, "")
    )


def _leaves(value: object, path: str) -> dict[str, str]:
    if isinstance(value, dict):
        found: dict[str, str] = {}
        for name, inner in value.items():
            found |= _leaves(inner, f"{path}.{name}" if path else str(name))
        return found
    if isinstance(value, list):
        found = {}
        for mark, inner in zip(_marks(value), value, strict=True):
            found |= _leaves(inner, f"{path}[{mark}]")
        return found
    return {} if value is None else {path: str(value)}


def _marks(items: list[object]) -> list[str]:
    named = [one.get("id") or one.get("name") if isinstance(one, dict) else None for one in items]
    marks = [str(name or place) for place, name in enumerate(named, 1)]
    return [
        mark if marks.index(mark) == place else f"{mark}, {place + 1}" for place, mark in enumerate(marks)
    ]
