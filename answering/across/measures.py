"""Agreements ranked, counted and compared by what can be measured of them."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from operator import ge, gt, le, lt
from typing import TypeVar

from agreements.days.durations import ANY_DURATION, UNIT, beside, days_in, duration_of, durations
from agreements.days.number_words import IN_WORDS, number_of
from agreements.standing import notice_length
from answering.across import costs
from answering.across.rows import Asking, Found, row
from answering.answers import Measure, RowFound
from answering.facts.entry import Entry
from answering.facts.lists import group_named, members
from answering.facts.saying import words_of
from answering.facts.sections import NO_PROVISIONS
from answering.fitting.matching import Match, found_at
from answering.language.english import cues, has
from answering.language.standings import ENDING, STARTING
from answering.of_one import Told
from answering.reckoning.tables.places import is_of_pounds
from answering.requests import Form, Question


def measure(asked: frozenset[str]) -> Measure | None:
    """Return what is to be measured, or nothing where the words do not say it, or say something else too."""
    by = next((one for words, one in _ASKED_BY if asked & words), None if asked else Measure.LENGTH)
    words = next((words for words, one in _ASKED_BY if one is by), frozenset[str]())
    return by if all(has(words, one) for one in asked) else None


def is_measured(asked: frozenset[str]) -> bool:
    """Say whether the words ask for what can be measured, or for a list whose facts can be counted."""
    return measure(asked) is not None or group_named(asked) is not None


def extreme(asking: Asking, pool: list[Entry]) -> Found:
    """Find the agreements with the most or the least of what is asked, and those whose days are not known."""
    by = measure(asking.words)
    if by is Measure.MONEY and costs.are_vague(pool):
        return costs.extreme(asking, pool, _wanted(asking.question))
    every = measured(asking, pool)
    best = foremost(in_time(every, asking.question, by, asking.day), asking.question)
    return best, _unmeasured(asking, pool, [one for _, one in every]) if best else []


def _unmeasured(asking: Asking, pool: list[Entry], known: list[RowFound]) -> list[RowFound]:
    """Return the agreements of which the days that are asked about are not known."""
    told = {one.terms.id for one in known}
    of_days = measure(asking.words) in OF_DAYS
    return [row(one) for one in pool if one.terms.id not in told] if of_days else []


Ranked = TypeVar("Ranked")


def foremost(measured: Sequence[tuple[float, Ranked]], question: Question) -> list[Ranked]:
    """Return those with the most or the least, as many as are asked for, and who has as much as the last."""
    ordered = sorted(measured, key=lambda one: one[0], reverse=question.form is Form.MOST)
    place = _PLACE.search(question.said)
    values = list(dict.fromkeys(value for value, _ in ordered))
    if place:
        number = _PLACES.index(place[1].casefold()) + 1
        return [one for value, one in ordered if value in values[number : number + 1]]
    least = ordered[: _wanted(question)][-1:]
    return (
        [one for value, one in ordered if value in values[: values.index(least[0][0]) + 1]] if least else []
    )


def _wanted(question: Question) -> int:
    many = _MANY.search(question.said)
    return int(number_of(many["number"]) or 1) if many else 1


_MANY = re.compile(
    rf"\b(?:top|first|last|which|what|(?<!\bof )(?:the|our)) (?P<number>\d{{1,3}}|{IN_WORDS})\b"
    r"(?! years?\b| months?\b)",
    re.IGNORECASE,
)
"""How many of the first are asked for: `which two end last`, `the top 3`, but not `of our five`."""

_PLACES = ("second", "third", "fourth", "fifth")
_PLACE = re.compile(
    r"\b(second|third|fourth|fifth)[- ](?:\w+est|most|least|last|to (?:end|start|finish|expire|begin))\b",
    re.IGNORECASE,
)
"""How the one behind the first is asked for."""


def in_time(
    measured: list[tuple[float, Ranked]], question: Question, by: Measure | None, day: date
) -> list[tuple[float, Ranked]]:
    """Leave those that start or end from a day on where the next is asked for, before it where it is past."""
    if by not in {Measure.START, Measure.END}:
        return measured
    if _NEXT.search(question.said):
        return [(value, one) for value, one in measured if value >= day.toordinal()]
    if not _GONE.search(question.said):
        return measured
    began = by is Measure.START  # on the day itself, while what ends on it runs
    return [(value, one) for value, one in measured if value < day.toordinal() + began]


_NEXT = re.compile(r"\bnext\b", re.IGNORECASE)
_GONE = re.compile(
    r"\b(?:ended|expired|finished|lapsed|stopped|ran out|began|started|commenced)\b"
    r"|\bw(?:as|ere)\b.*\bto (?:end|expire|finish|lapse|begin|start)\b",
    re.IGNORECASE,
)
"""How it is asked of what has started or ended already."""


def ordered(asking: Asking, pool: list[Entry]) -> Found:
    """Put agreements in order of what is asked, the least first unless the most is; of some it is unknown."""
    last_first = asking.question.form is Form.MOST
    each = sorted(measured(asking, pool), key=lambda one: one[0], reverse=last_first)
    return [one for _, one in each], _unmeasured(asking, pool, [one for _, one in each])


def counted(asking: Asking, pool: list[Entry]) -> Found:
    """Find the agreements that have any of a list, with how many each has."""
    group = group_named(asking.words)
    each = [row(one, facts=members(one.terms, group)) for one in pool] if group else []
    return [one for one in each if one.facts], []


def total(_: Asking, pool: list[Entry]) -> Found:
    """Find the agreements with sums of money, and those that pay for something without saying how much."""
    stated = [one for one in pool if _money_of(one) is not None]
    silent = [one for one in pool if one.terms.funding and one not in stated]
    return [row(one, Measure.MONEY) for one in stated], [row(one, facts=one.terms.funding) for one in silent]


def stated(asking: Asking, pool: list[Entry]) -> Found:
    """Find the agreements that put a figure on money: on who pays whom, else in whatever they say."""
    rows = []
    for one in pool:
        paid = [fact for fact in one.terms.funding if fact.amount is not None]
        said = next(_in_pounds(one), None)
        tabled = any(is_of_pounds(table) for table in one.terms.allocations)
        if bool(paid or said or tabled) != asking.question.denied:
            told = Told(asking.question, one, (said,)) if said and not paid else None
            rows.append(row(one, facts=paid, told=told))
    return rows, []


def _in_pounds(entry: Entry) -> Iterator[Match]:
    for item in entry.items:
        key = next((key for key, gives in item.aspects if gives), "")
        if key and item.section not in NO_PROVISIONS and "\u00a3" in words_of(item.fact):
            yield found_at(item, key)


def compared(asking: Asking, pool: list[Entry]) -> Found:
    """Find the agreements with more or less than a figure of what is asked."""
    than = comparison(asking.question.said)
    if than is None:
        return [], []
    holds, limit, _ = than
    if measure(asking.words) is Measure.MONEY:
        return costs.compared(holds, limit, pool)
    return [
        found for values, found in _values(asking.words, pool) if any(holds(one, limit) for one in values)
    ], []


def measured(asking: Asking, pool: list[Entry]) -> list[tuple[float, RowFound]]:
    """Measure agreements, those of which it is known, by the most or the least that each has, as asked."""
    pick = min if asking.question.form is Form.LEAST else max
    return [(pick(values), found) for values, found in _values(asking.words, pool) if values]


def _values(asked: frozenset[str], pool: list[Entry]) -> list[tuple[tuple[float, ...], RowFound]]:
    """Return what each agreement has of what is asked: of its ways to end it, the notice of each."""
    by = measure(asked)
    group = None if by else group_named(asked)
    if group:
        every = [(one, members(one.terms, group)) for one in pool]
        return [((float(len(facts)),), row(one, facts=facts)) for one, facts in every]
    if by is None:
        return []
    if by is Measure.NOTICE:
        return [(_notices_of(one), row(one, by)) for one in pool]
    values = ((_MEASURED[by](one), one) for one in pool)
    return [((value,), row(one, by)) for value, one in values if value is not None]


Comparison = tuple[Callable[[float, float], bool], float, str]

COMPARED = re.compile(
    r"\b(?:(?P<more>more|greater|longer|over(?! (?:the|all|our|this|that)\b))"
    r"|(?P<less>fewer|less|shorter|under(?! (?:the|all|our|this|that)\b))"
    r"|(?P<least>at least|minimum of)"
    rf"|(?P<most>at most|up to|maximum of))(?: than)? £?(?P<number>\d[\d,]*k?|{IN_WORDS}|[a-z]+)"
    rf"(?: (?P<unit>{UNIT})s?)?\b",
    re.IGNORECASE,
)


_RUNNING_FOR = re.compile(
    r"\b(?:(?:runs?|ran|running|lasts?|lasted|lasting|(?:is|are|was|were) for)(?: for)?"
    rf"(?: (?:exactly|just|only|precisely|a full))? {ANY_DURATION}"
    rf"|{beside(ANY_DURATION)}[ -]"
    r"(?:long|(?:mou|agreement|deal|contract|memorandum|memoranda|one|term)s?))\b"
    r"(?P<more> (?:or|and) (?:more|longer|over|above|upwards)\b)?"
    r"(?P<less> (?:or|and) (?:less|shorter|under)\b)?",
    re.IGNORECASE,
)
"""How it is asked which agreements run for a length of time."""


_OR_MORE = re.compile(
    rf"\b{ANY_DURATION}['\u2019]?(?: (?:of )?[a-z]+)? (?:or|and) (?:(?P<more>more|longer|over|above|upwards)"
    r"|less|shorter|under)\b",
    re.IGNORECASE,
)


def comparison(said: str) -> Comparison | None:
    """Read `more than 3 months`: how it compares, the figure (a length in days), and what was said."""
    found = COMPARED.search(said)
    if found is None:
        return _running_for(said) or _or_more(said)
    one = found["unit"] and found["number"].casefold() in {"a", "an"}
    figure = 1 if one else number_of(found["number"])
    if figure is None:
        return None
    length = duration_of(found) if found["unit"] else None
    holds = gt if found["more"] else lt if found["less"] else ge if found["least"] else le
    return holds, length.days if length else float(figure), found[0]


def _running_for(said: str) -> Comparison | None:
    """Read `run for a year`, of which the first day or the last may be left out, or `two years or more`."""
    found = _RUNNING_FOR.search(said)
    length = duration_of(found) if found else None
    if found is None or length is None:
        return None
    slack = 2 + length.days // _LEAP
    if found["more"] or found["less"]:
        return (ge, length.days - slack, found[0]) if found["more"] else (le, length.days + slack, found[0])
    return (lambda value, wanted: abs(value - wanted) <= slack), length.days, found[0]


def _or_more(said: str) -> Comparison | None:
    """Read `3 months' notice or more`."""
    found = _OR_MORE.search(said)
    length = duration_of(found) if found else None
    return (ge if found["more"] else le, length.days, found[0]) if found and length else None


_LEAP = 4 * 365
"""Days in which a leap day comes; months differ by up to two more."""


def has_length(said: str, entry: Entry) -> bool:
    """Say whether the notice of any way to end an agreement has the length that is said, where one is."""
    length = next(durations(said), None)
    ways = (way.notice for way in entry.terms.termination if way.notice)
    return length is None or any(days_in(notice_length(notice)) == length.days for notice in ways)


def _notices_of(entry: Entry) -> tuple[float, ...]:
    lengths = (notice_length(way.notice) for way in entry.terms.termination if way.notice)
    return tuple(days_in(length) for length in lengths if length)


def _parties_of(entry: Entry) -> float | None:
    return float(len(entry.terms.parties))


def first_day(entry: Entry) -> date | None:
    """Return the day from which the term of an agreement is counted, signed or not."""
    stated = entry.terms.commencement.stated_period
    return entry.standing.starts_on or (stated.from_ if stated else None)


def _length_of(entry: Entry) -> float | None:
    first = first_day(entry)
    return float((entry.terms.end.date - first).days) if first and entry.terms.end.date else None


def _end_of(entry: Entry) -> float | None:
    return float(entry.terms.end.date.toordinal()) if entry.terms.end.date else None


def _start_of(entry: Entry) -> float | None:
    return float(entry.standing.starts_on.toordinal()) if entry.standing.starts_on else None


def _money_of(entry: Entry) -> float | None:
    found = costs.over_term(entry)
    return found[0] if found else None


def _faults_of(entry: Entry) -> float | None:
    return float(len(entry.terms.discrepancies))


_MEASURED: dict[Measure, Callable[[Entry], float | None]] = {
    Measure.PARTIES: _parties_of,
    Measure.MONEY: _money_of,
    Measure.FAULTS: _faults_of,
    Measure.START: _start_of,
    Measure.END: _end_of,
    Measure.LENGTH: _length_of,
}
OF_DAYS = frozenset([Measure.START, Measure.END, Measure.LENGTH])
"""What every agreement has, so that one of which it is not known may have the most or the least."""

_ASKED_BY: Sequence[tuple[frozenset[str], Measure]] = (
    (cues("notice terminate leave"), Measure.NOTICE),
    (cues("party partyto partner organisation member signatory ccg involved"), Measure.PARTIES),
    (
        cues("money funding fund sum amount pay budget total worth value cost costs price spend expensive")
        | cues("dearest cheapest costliest"),
        Measure.MONEY,
    ),
    (cues("discrepancy problem error mistake contradiction issue"), Measure.FAULTS),
    (STARTING, Measure.START),
    (ENDING - cues("run") | cues("date"), Measure.END),
    (cues("term long length duration last period run cover"), Measure.LENGTH),
)
