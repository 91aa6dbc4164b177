"""Blocks -> which of them are numbered, in which series, below what: read over the whole document at once.

A paragraph that begins with "3." or "(c)" goes on with a series that is open, begins one, or is text. Each
way costs something where it is unlike what people write: a series that begins in the middle, leaves a number
out or ends after one, headings among paragraphs, a mark that means nothing. The cheapest way through the
whole document stands; a few of the best are kept at each step, so that what comes later decides.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from documents.copy_sheets import versions_of_copy
from documents.covers import parties_on_cover
from documents.headings import is_heading, may_be_heading, sounds_like_heading
from documents.labels import read_schedule
from documents.marks import Mark, marks_of
from documents.readers.blocks import Block

_KEPT = 8  # ways that are followed at once
_HOPELESS = 5.0  # how much dearer than the cheapest one may be
_DEEPEST = 7  # series within each other
_GAP = 3  # numbers that a writer may leave out
_START, _LATE, _STEP = 1.0, 2.5, 0.25  # to begin a series; in the middle of it; for each number before that
_BELOW = 0.1  # to begin a series that is numbered by what it stands in: "4.1" below "4"
_SKIPPED = 0.4  # each number that is left out of such a one
_MOST = 12  # numbers left out; more cost no more
_MISSING, _FAR, _AGAIN, _BACK = 1.0, 4.0, 2.5, 8.0  # numbers left out, few or many; the same again; a lower
_ALONE = 0.7  # a series that ends after one
_IMPLIED = 0.5  # "5.1" where no line has "5"
_UNLIKE = 0.8  # another way of printing
_TITLED, _SET = 0.3, 0.1  # a heading among paragraphs, or the other way round; one that is set in another way
_RESTART = 1.2  # a series that begins again with no heading between
_IN_TEXT = 0.7  # headings numbered below a paragraph
_OUTRANKED = 1.5  # "1." below "(a)" or "(1)"
_PAST, _OVER = 0.3, 1.0  # a series that goes on past a heading; a heading within a numbered paragraph
_INNER = 0.05  # of two series that would go on, the outer does
_NO_SCHEDULE = 0.9  # the title of a schedule that is only named
_SHOWN = 2  # of what is titled: a heading by its look
_WEAK = 0.5  # how far a line that only reads like a heading is one


class _Open(NamedTuple):
    """A series that is open: what counts below what, how far it has come, and how it looks."""

    family: str
    prefix: tuple[int, ...]
    last: int
    style: str
    titled: int
    once: bool
    passed: float  # whether a heading without a number came since its last item
    start: int
    at: int  # the place of its last item; -1 where that has no line


class _Way(NamedTuple):
    """A way to read the document up to a place."""

    cost: float
    open: tuple[_Open, ...]
    before: "_Way | None"
    place: int
    mark: Mark | None  # None where the line is the title of a schedule


@dataclass(frozen=True, slots=True)
class Item:
    """A numbered paragraph: its mark, its series by the place of the first in it, and what it stands in."""

    mark: Mark
    series: int
    outermost: int  # the series that this is in, below no other
    parent: int | None


@dataclass(frozen=True, slots=True)
class Numbering:
    """The numbered paragraphs of a document by place, and the places at which schedules begin."""

    items: Mapping[int, Item]
    schedules: frozenset[int]


def read_series(blocks: Sequence[Block]) -> Numbering:
    """Find the numbered paragraphs of a document, and how their series stand within each other."""
    ways = [_Way(0.0, (), None, -1, None)]
    unnumbered = versions_of_copy(blocks) | parties_on_cover(blocks)
    for place, block in enumerate(blocks):
        if block.rows or place in unnumbered:
            continue
        if _names_schedule(block):
            ways = _best(way for before in ways for way in _at_schedule(before, place))
        elif marks := marks_of(block):
            ways = _best(way for before in ways for way in _at_mark(before, place, marks))
        elif shown := heads(block):
            ways = [way._replace(open=_passed(way.open, shown)) for way in ways]
    return _followed(min(ways, key=lambda way: way.cost + _ends(way.open)[0]))


def heads(block: Block) -> float:
    """Say how far a line without a number is a heading: 1 by its look, less by its words alone, 0 not."""
    if is_heading(block):
        return 1.0
    return _WEAK if sounds_like_heading(block) or may_be_heading(block) else 0.0


def _names_schedule(block: Block) -> bool:
    made = f"{block.number} {block.text}" if block.number else block.text
    return read_schedule(made) is not None


def _best(ways: Iterator[_Way]) -> list[_Way]:
    """Keep the cheapest ways; of those that will go on alike, one."""
    kept: dict[object, _Way] = {}
    for way in sorted(ways, key=_cost):
        if way.cost > _HOPELESS + next(iter(kept.values()), way).cost:
            break
        alike = tuple((one.family, one.prefix, one.last, one.passed) for one in way.open)
        kept.setdefault(alike, way)
        if len(kept) == _KEPT:
            break
    return list(kept.values())


def _cost(way: _Way) -> float:
    return way.cost


def _passed(series: tuple[_Open, ...], shown: float) -> tuple[_Open, ...]:
    return tuple(one._replace(passed=max(one.passed, shown)) for one in series)


def _at_schedule(way: _Way, place: int) -> Iterator[_Way]:
    """Give the ways on from the title of a schedule: all series end there, or it is only named."""
    yield _Way(way.cost + _ends(way.open)[0], (), way, place, None)
    yield way._replace(cost=way.cost + _NO_SCHEDULE)


def _at_mark(way: _Way, place: int, marks: Sequence[Mark]) -> Iterator[_Way]:
    """Give the ways on from what begins with a mark: it is text, or an item wherever one may be."""
    yield way._replace(cost=way.cost + min(mark.firmness for mark in marks))
    for mark in marks:
        for cost, series in _placed(way.open, mark, place):
            yield _Way(way.cost + cost, series, way, place, mark)


def _placed(
    series: tuple[_Open, ...], mark: Mark, place: int, at: int | None = None
) -> Iterator[tuple[float, tuple[_Open, ...]]]:
    """Give the series that would then be open, and what it costs, for each place that a mark may have."""
    at = place if at is None else at
    *above, last = mark.path
    prefix = tuple(above)
    new = _Open(mark.family, prefix, last, mark.style, mark.titled, passed=0.0, once=True, start=place, at=at)
    begun = _START + (_LATE + _STEP * min(last - 2, _MOST) if last > 1 else 0.0)
    ends = _ends(series)  # what it costs to end all from a depth on
    goes_on = False
    for depth, one in enumerate(series):
        if one.family == mark.family and one.prefix == prefix:
            goes_on = True
            gone = one._replace(last=last, style=mark.style or one.style, once=False, passed=0.0, at=at)
            yield _going_on(one, mark) + ends[depth + 1] + _INNER * depth, (*series[:depth], gone)
    if prefix and not goes_on:
        hosts = [
            (0.0, series[: depth + 1], ends[depth + 1])
            for depth, one in enumerate(series)
            if one.family == mark.family and one.prefix == prefix[:-1] and one.last == prefix[-1]
        ]
        if not hosts:
            implied = Mark(mark.family, prefix, "", "", "", 0.0, mark.titled)
            hosts = [(_IMPLIED + cost, held, 0.0) for cost, held in _placed(series, implied, place, -1)]
        begun = _BELOW + _SKIPPED * min(last - 1, _MOST)
        yield from ((begun + cost + closed, (*held, new)) for cost, held, closed in hosts)
    elif not prefix:
        for depth, cost in _beginnings(series, mark):
            yield begun + cost + ends[depth], (*series[:depth], new)


def _going_on(one: _Open, mark: Mark) -> float:
    """Say what it costs that a mark is the next of a series."""
    step = mark.path[-1] - one.last
    if step > 1 and one.prefix:
        cost = _SKIPPED * min(step - 1, _MOST)
    elif step > 1:
        cost = _MISSING + 0.5 * (step - 1) if step <= _GAP else _FAR + _STEP * min(step, _MOST)
    else:
        cost = 0.0 if step == 1 else _AGAIN if step == 0 else _BACK
    unlike = bool(mark.style and one.style) and mark.style != one.style
    cost += _TITLED * (bool(one.titled) != bool(mark.titled)) + _SET * (one.titled != mark.titled)
    return cost + _UNLIKE * unlike + _PAST * one.passed


def _beginnings(series: tuple[_Open, ...], mark: Mark) -> Iterator[tuple[int, float]]:
    """Say for each depth what it costs that a series begins there, and ends those that stand deeper."""
    ended = 0.0 if mark.titled >= _SHOWN else sum(_RESTART * (1 - one.passed) for one in series)
    headed, alike = 0.0, 0
    yield 0, ended
    for depth, above in enumerate(series[:_DEEPEST], start=1):
        if mark.titled < _SHOWN:
            ended -= _RESTART * (1 - above.passed)
        headed += _OVER * above.passed * (above.titled == 0)
        alike += above.family == mark.family and not above.prefix
        if alike > 1:
            return  # a list of numbers in a list of numbers in a list of numbers
        leads = above.family == "1" or (above.family in {"A", "I"} and above.titled)
        outranked = mark.family == "1" and not leads
        yield depth, ended + headed + _IN_TEXT * max(0, mark.titled - above.titled) + _OUTRANKED * outranked


def _ends(series: tuple[_Open, ...]) -> list[float]:
    """Say for each depth what it costs that all series from there on have ended."""
    costs = [0.0]
    for one in reversed(series):
        costs.append(costs[-1] + (_ALONE if one.once and not one.prefix and one.at >= 0 else 0.0))
    return costs[::-1]


def _followed(way: _Way) -> Numbering:
    """Go back over a way, and gather what it read."""
    items: dict[int, Item] = {}
    schedules: list[int] = []
    here: _Way | None = way
    while here is not None and here.place >= 0:
        if here.mark is None:
            schedules.append(here.place)
        else:
            parent = here.open[-2].at if len(here.open) > 1 else -1
            items[here.place] = Item(
                here.mark, here.open[-1].start, here.open[0].start, None if parent < 0 else parent
            )
        here = here.before
    return Numbering(dict(sorted(items.items())), frozenset(schedules))
