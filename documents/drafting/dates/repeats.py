"""What a timetable tells again that a clause has told: one milestone, whatever day the timetable prints."""

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from agreements.intake.proposals import Proposal, Source
from documents.dates import find_dates
from documents.drafting.dates.deciding import names_in
from documents.drafting.dates.timetables import TIMETABLE, is_timetable
from documents.drafting.phrases import DURATION
from documents.drafting.told import Sentence

_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 5  # letters by which "supporters" and "support" are one word
_ONE_STEM = {"decis": "decid"}
_MOST = 0.6  # of the words of a row, where the day is the same
_PAIR = 2
_NEAR = timedelta(days=92)  # further apart, the same words tell of another time
_MOST_ROWS = 200
_MOST_TOLD = 1_000
_MOST_FINE = 50  # gateways with a day that another is compared with


def without_rows_told_before(facts: Sequence[Proposal], sentences: Sequence[Sentence]) -> list[Proposal]:
    """Merge each row of a timetable with the milestone, or the gateway of its day, that a clause told.

    On one day most of its words must be alike; on days that are near each other, all that name the event,
    with a single such milestone. The clause's day stands, and its source is joined by that of the row.
    """
    by_source = {one.source: one for one in sentences}
    rows = [fact for fact in facts if _is_row(fact, by_source)][:_MOST_ROWS]
    merged: dict[int, Proposal] = {}
    dropped: set[int] = set()
    told = [
        (fact, _said(fact, by_source))
        for fact in facts
        if fact.section in {"milestones", "gateways"} and not _is_row(fact, by_source)
    ][:_MOST_TOLD]
    for row in rows:
        twin = _twin(row, told, near=_sums_up(by_source[row.sources[0]])) or _only(row, rows, told)
        if twin is not None:
            merged[id(twin)] = _joined(merged.get(id(twin), twin), row)
            dropped.add(id(row))
    return [merged.get(id(fact), fact) for fact in facts if id(fact) not in dropped]


def without_overviews(facts: Sequence[Proposal]) -> list[Proposal]:
    """Leave out a gateway of a month or year in which another of its name has a day: "Gate 1 (May 2031)"."""
    fine = [fact for fact in facts if fact.section == "gateways" and fact.value["precision"] == "day"]
    return [fact for fact in facts if not any(_is_overview(fact, one) for one in fine[:_MOST_FINE])]


def _is_overview(fact: Proposal, one: Proposal) -> bool:
    first, last, day = fact.value.get("date_from"), fact.value.get("date"), one.value["date"]
    if fact.section != "gateways" or not (isinstance(first, date) and isinstance(last, date)):
        return False
    names = [set(names_in(each.sources[0].words)) for each in (fact, one)]
    return isinstance(day, date) and first <= day <= last and bool(names[0] & names[1]) and fact is not one


def days_told_apart(facts: Sequence[Proposal]) -> Iterator[tuple[Proposal, Source]]:
    """Give each milestone with a source that tells another day for it than its own."""
    for fact in facts:
        day = fact.value.get("date")
        if fact.section != "milestones" or not isinstance(day, date):
            continue
        first = fact.value.get("date_from") or day
        for source in fact.sources[1:]:
            days = [found for found in find_dates(source.words) if found.precision != "year"]
            if days and not any(_meet(found.from_ or found.day, found.day, first, day) for found in days):
                yield fact, source


def _is_row(fact: Proposal, by_source: dict[Source, Sentence]) -> bool:
    """Say whether a milestone stands in a timetable that is attached: a row, or a line "Event: day"."""
    one = by_source.get(fact.sources[0])
    if fact.section != "milestones" or one is None or not (one.is_attached or is_timetable(one)):
        return False
    return one.row is not None or bool(re.fullmatch(r"[^:.]{4,80}: [^:.]{4,40}\.?", one.text))


def _sums_up(one: Sentence) -> bool:
    """Say whether a row stands in a timetable of the whole, and not among what a clause itself tells."""
    return one.is_attached or bool(TIMETABLE.search(one.heading))


def _said(fact: Proposal, by_source: dict[Source, Sentence]) -> frozenset[str]:
    one = by_source.get(fact.sources[0])
    return words_that_say(f"{one.lead or '' if one else ''} {fact.sources[0].words}")


def _twin(row: Proposal, told: Sequence[tuple[Proposal, frozenset[str]]], *, near: bool) -> Proposal | None:
    words = words_that_say(row.sources[0].words)
    event = event_words(row.sources[0].words)
    same, close = [], []
    for fact, said in told:
        beside = near and fact.section == row.section and _is_near(row, fact)
        same_day = _is_one_day(row, fact) if near else row.value["date"] == fact.value["date"]
        if same_day and words and len(words & said) >= _MOST * len(words):
            same.append(fact)
        elif beside and len(event) >= _PAIR and event <= said - _counted_from(fact):
            close.append(fact)
    return same[0] if same else close[0] if len(close) == 1 else None


def _only(
    row: Proposal, rows: Sequence[Proposal], told: Sequence[tuple[Proposal, frozenset[str]]]
) -> Proposal | None:
    """Find the only milestone of the day of a row that no other row tells, if they have a word in common."""
    day = row.value["date"]
    alone = row.value["precision"] == "day" and sum(other.value["date"] == day for other in rows) == 1
    same = [each for each in told if each[0].value["date"] == day] if alone else []
    fits = len(same) == 1 and same[0][0].section == row.section and same[0][0].value["precision"] == "day"
    return same[0][0] if fits and event_words(row.sources[0].words) & same[0][1] else None


def _counted_from(fact: Proposal) -> frozenset[str]:
    """Give the words of the event from which the day of a milestone is counted: that is another's."""
    words = str(fact.value["date_text"] or "")
    return words_that_say(words) if DURATION.search(words) else frozenset()


def _joined(fact: Proposal, row: Proposal) -> Proposal:
    labels = list(dict.fromkeys([str(fact.value["clause"]), str(row.value["clause"])]))
    value = {**fact.value, "clause": ", ".join(labels)}
    finer = fact.value["date_from"] and not row.value["date_from"] and _is_one_day(fact, row)
    if finer or _is_of_time_before(row, fact):
        value |= {key: row.value[key] for key in ("date", "date_from", "date_text", "precision", "bound")}
    return replace(fact, value=value, sources=(*fact.sources, row.sources[0]))


def _is_of_time_before(row: Proposal, fact: Proposal) -> bool:
    """Say whether a row has a day of its own for what is told to come before one that has only a name."""
    days = row.value["date"], fact.value["date"]
    named = fact.value["bound"] in {"by", "before"} and not re.search(r"\d", str(fact.value["date_text"]))
    ahead = isinstance(days[0], date) and isinstance(days[1], date) and days[0] <= days[1]
    return bool(named and ahead and row.value["precision"] == "day")


def _is_one_day(one: Proposal, other: Proposal) -> bool:
    ends = one.value["date"], other.value["date"]
    if not (isinstance(ends[0], date) and isinstance(ends[1], date)):
        return False
    firsts = one.value["date_from"] or ends[0], other.value["date_from"] or ends[1]
    return ends[0] == ends[1] or _meet(firsts[0], ends[0], firsts[1], ends[1])


def _meet(first: object, last: object, from_: object, to: object) -> bool:
    """Say whether two windows have a day in common."""
    days = [day for day in (first, last, from_, to) if isinstance(day, date)]
    return len(days) == 2 * _PAIR and days[0] <= days[3] and days[2] <= days[1]


def _is_near(one: Proposal, other: Proposal) -> bool:
    days = one.value["date"], other.value["date"]
    return isinstance(days[0], date) and isinstance(days[1], date) and abs(days[0] - days[1]) <= _NEAR


def event_words(row: str) -> frozenset[str]:
    """Give the words by which a row of a timetable, or a line "Event: when", names what is to happen."""
    return words_that_say(_event(row))


def _event(row: str) -> str:
    """Give what a row says is to happen: its first cell of several words, or what stands before the colon."""
    if "\t" not in row:
        return row.partition(":")[0]
    cells = (cell for cell in row.split("\t") if not find_dates(cell))
    return next((cell for cell in cells if len(cell.split()) >= _PAIR), "")


@functools.lru_cache(maxsize=1024)  # each day of a sentence asks for the words beside it
def words_that_say(text: str) -> frozenset[str]:
    """Give the words of a text that say something, cut to their stems, without those of its days."""
    parts, last = [], 0
    for found in find_dates(text):
        parts.append(text[last : found.start])
        last = max(last, found.end)
    told = "".join([*parts, text[last:]])
    stems = (word.casefold()[:_STEM].rstrip("s") for word in _WORD.findall(told))
    return frozenset(_ONE_STEM.get(stem, stem) for stem in stems)
