"""The ways in which words can be taken, in order of preference: which is the command, the name, the days.

Nothing here knows the register: which way is meant shows only when the names are looked up.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from itertools import takewhile

from agreements.agreement import NOW, When
from agreements.calendar import ONE_DAY, Period
from agreements.requests import Which
from questions.acting import NOTHING_MORE, About, abouts, logging, moving, reason_at, replacing
from questions.command import Command, Takes
from questions.commands import command_at, group_named, named
from questions.dated import Dated, Take, dated
from questions.handing import formats, is_all
from questions.reminding import commas_apart, heeding, leading, snoozing, watching
from questions.times import EARLIEST, Unclear
from questions.when import period
from questions.words import SMALL, Word, only_small, text_of, trimmed

AHEAD = timedelta(days=30)
"""How far `due` looks where no period is said."""

PASSED = timedelta(days=365)
"""How far `overdue` looks back over all agreements."""

_BEFORE = SMALL | {"show", "list"}
"""Words that may stand before the command: `show me the dates of`."""

_MOST_OPENINGS = 6
_MOST_WORDS = 14
"""Of a name or a period that is looked for at either end of other words."""

_NUMBERS = frozenset({Takes.PERIOD, Takes.LEADS})
"""What takes numbers of its own, which are no days unless after `as of`."""

_STATES = {
    ("all",): Which.ALL,
    ("live",): Which.LIVE,
    ("current",): Which.LIVE,
    ("in", "force"): Which.LIVE,
    ("ended",): Which.ENDED,
    ("expired",): Which.ENDED,
    ("unsigned",): Which.UNSIGNED,
    ("not", "signed"): Which.UNSIGNED,
}
_NUMBERED = re.compile(r"\d[\w.]*(\(\w+\))*", re.ASCII)
_SUB_CLAUSE = re.compile(r"\(\w+\)", re.ASCII)
_HEADED = frozenset({"annex", "appendix", "page", "paper", "part", "schedule", "section", "table"})


@dataclass(frozen=True)
class Reading:
    """One way of taking the words; a `name` of no words means that none was said.

    `opening` is 0 for the first command found, 1 for the next; `typed` says whether there was one at all.
    A name that was `split` from a heading counts only where it is an agreement's own; `everything` means all
    agreements in so many words.
    """

    command: Command
    name: tuple[Word, ...]
    when: When
    fault: Unclear | None = None
    opening: int = 0
    typed: bool = True
    split: bool = False
    which: Which = Which.ALL
    part: int = 1
    label: str = ""
    period: Period | None = None
    everything: bool = False
    about: About = NOTHING_MORE

    @cached_property
    def said(self) -> str:
        """The name as typed, without small words around it."""
        return text_of(trimmed(self.name))

    @cached_property
    def spellings(self) -> tuple[str, ...]:
        """The name as typed, with and without small words around it, for looking up."""
        return tuple(dict.fromkeys((text_of(self.name), self.said))) if self.name else ()


@dataclass(frozen=True)
class _Opening:
    """A command found among the words, the other words, and whether the command stands at an end of them."""

    command: Command
    others: tuple[Word, ...]
    at_an_end: bool


def readings(words: tuple[Word, ...], today: date, defaults: When) -> tuple[Reading, ...]:
    """List the ways in which words can be taken, best first.

    Relative days count from `today`; `defaults` are the days of a question that says none.
    """
    place = reason_at(words)
    as_they_are, after_as_of, everywhere = (
        _giving_reason(_defaulting(dated(words[:place], take, today), defaults), words[place:])
        for take in Take
    )
    ways = {way.words: way for way in (as_they_are, after_as_of, everywhere)}.values()
    found = [
        replace(reading, opening=place)
        for way in ways
        for place, opening in enumerate(_openings(way.words))
        if opening.command.takes not in _NUMBERS or way.words == after_as_of.words
        for reading in _SHAPES[opening.command.takes](opening, way, today)
    ]
    status = Reading(named("status"), (), defaults, opening=_MOST_OPENINGS, typed=False)
    bare = [replace(status, name=way.words, when=way.when, fault=way.fault) for way in ways]
    return (*sorted(found, key=lambda reading: reading.opening), *bare)


def _giving_reason(way: Dated, reason: tuple[Word, ...]) -> Dated:
    return replace(way, words=way.words + reason)


def _defaulting(way: Dated, defaults: When) -> Dated:
    said = way.when
    if defaults == NOW:
        return way
    return replace(way, when=When(said.as_of or defaults.as_of, said.known_on or defaults.known_on))


def _openings(words: tuple[Word, ...]) -> Iterator[_Opening]:
    place = count = 0
    while place < len(words) and count < _MOST_OPENINGS:
        command, length = command_at(words, place) or (None, 1)
        if command:
            before, after = words[:place], words[place + length :]
            leads = all(word.low in _BEFORE for word in before)
            yield _Opening(command, after if leads else before + after, leads or only_small(after))
            count += 1
        place += length


def _with_name(reading: Reading, words: tuple[Word, ...]) -> Iterator[Reading]:
    """Take words for the name; small ones may be one, but mostly none is meant."""
    if words:
        yield replace(reading, name=words)
    if only_small(words):
        yield replace(reading, name=())


def _of_agreement(opening: _Opening, way: Dated, _: date) -> Iterator[Reading]:
    if opening.at_an_end:
        yield from _with_name(Reading(opening.command, (), way.when, way.fault), opening.others)


def _of_command(opening: _Opening, way: Dated, _: date) -> Iterator[Reading]:
    if not opening.at_an_end:
        return
    for words in (opening.others, trimmed(opening.others)):
        helps, length = command_at(words, 0) or (None, 0)
        if length == len(words):
            yield Reading(opening.command, (), way.when, label=helps.name if helps else "")
        elif group := group_named(text_of(words).casefold()):
            yield Reading(opening.command, (), way.when, label=group.word)


def _of_which(opening: _Opening, way: Dated, _: date) -> Iterator[Reading]:
    if not opening.at_an_end:
        return
    part, words = _part(opening.others)
    reading = Reading(opening.command, (), way.when, way.fault, part=part)
    which, others = _state(words) or _state(trimmed(words)) or (Which.ALL, words)
    if others != words and not only_small(others):
        yield replace(reading, name=words)
    yield from _with_name(replace(reading, which=which), others)


def _part(words: tuple[Word, ...]) -> tuple[int, tuple[Word, ...]]:
    """Take the number of the part of a list from the end of words, 1 where none is said."""
    match = re.fullmatch(r"part ([1-9]\d{0,4})", " ".join(word.low for word in words[-2:]), re.ASCII)
    return (int(match[1]), words[:-2]) if match else (1, words)


def _state(words: tuple[Word, ...]) -> tuple[Which, tuple[Word, ...]] | None:
    low = tuple(word.low for word in words)
    for state, which in _STATES.items():
        if low[: len(state)] == state:
            others = words[len(state) :]
            return (_state(others) if which is Which.ALL else None) or (which, others)
        if low[-len(state) :] == state:
            return which, words[: -len(state)]
    return None


def _of_clause(opening: _Opening, way: Dated, _: date) -> Iterator[Reading]:
    reading, words = Reading(opening.command, (), way.when, way.fault), opening.others
    for count in range(min(_MOST_WORDS, len(words) - 1), 0, -1):
        yield replace(reading, split=True, label=_label(words[:-count]), name=words[-count:])
        yield replace(reading, split=True, label=_label(words[count:]), name=words[:count])
    count = _label_length(words)
    if count:
        yield from _with_name(replace(reading, label=_label(words[:count])), words[count:])
    elif words and _NUMBERED.fullmatch(words[-1].low):
        yield from _with_name(replace(reading, label=_label(words[-1:])), words[:-1])
    elif way.take is Take.ALL:
        yield replace(reading, split=True, name=words)
        yield replace(reading, label=_label(words))


def _label(words: tuple[Word, ...]) -> str:
    """Spell a label as clauses are cited; whom a message mentions is no part of one."""
    said = text_of(word for word in words if not word.raw.startswith("<@"))
    return re.sub(r"(?<=\d) (?=\(\w+\))", "", said)


def _label_length(words: tuple[Word, ...]) -> int:
    """Count the words of a clause number, or of a heading such as `Schedule 1`, that come first."""
    low = [word.low for word in words]
    if low and _NUMBERED.fullmatch(low[0]):
        return 1 + sum(1 for _ in takewhile(_SUB_CLAUSE.fullmatch, low[1:]))
    return 2 if len(low) > 1 and low[0] in _HEADED else 0


def _of_period(opening: _Opening, way: Dated, today: date) -> Iterator[Reading]:
    words, from_day = opening.others, way.when.as_of or today
    reading = Reading(opening.command, (), way.when, way.fault)
    found, others = _period_at_an_end(words, from_day)
    if isinstance(found, Unclear):
        yield from _with_name(replace(reading, fault=way.fault or found), _without_for(others))
    elif found:
        yield from _with_name(replace(reading, period=found), _without_for(others))
    whose = _without_for(words)
    yield from _with_name(replace(reading, period=_usual_period(opening.command, whose, from_day)), whose)


def _usual_period(command: Command, whose: tuple[Word, ...], day: date) -> Period:
    """Return the period where none is said: the days ahead, or for what is overdue those that have passed."""
    if command.name != "overdue":
        return Period(day, day + AHEAD)
    return Period(EARLIEST if trimmed(whose) else day - PASSED, day - ONE_DAY)


def _without_for(words: tuple[Word, ...]) -> tuple[Word, ...]:
    return words[1:] if words and words[0].low == "for" else words


def _period_at_an_end(
    words: tuple[Word, ...], from_day: date
) -> tuple[Period | Unclear | None, tuple[Word, ...]]:
    for count in range(min(_MOST_WORDS, len(words)), 0, -1):
        for taken, others in ((words[:count], words[count:]), (words[-count:], words[:-count])):
            found = period(text_of(taken), from_day)
            if found is not None:
                return found, others
    return None, words


def _of_act(opening: _Opening, way: Dated, _: date) -> Iterator[Reading]:
    if opening.at_an_end:
        reading = Reading(opening.command, (), way.when, way.fault)
        for about, words in abouts(opening.others, number_alone=opening.command.takes is Takes.NOTE):
            yield from _with_name(replace(reading, about=_on(about, way)), words)


def _on(about: About, way: Dated) -> About:
    return replace(about, day=way.when.as_of, known_on=way.when.known_on)


def _of_move(opening: _Opening, way: Dated, today: date) -> Iterator[Reading]:
    if opening.at_an_end:
        for about, words, fault in moving(opening.others, today):
            reading = Reading(opening.command, (), way.when, way.fault or fault, about=about)
            yield from _with_name(reading, words)


def _of_log(opening: _Opening, way: Dated, _: date) -> Iterator[Reading]:
    if opening.at_an_end:
        for about, words in logging(opening.others):
            reading = Reading(opening.command, (), way.when, way.fault, about=_on(about, way))
            yield from _with_name(reading, words)


def _of_handout(opening: _Opening, way: Dated, _: date) -> Iterator[Reading]:
    if opening.at_an_end:
        for format_, words in formats(opening.command.name, opening.others):
            reading = Reading(opening.command, (), way.when, way.fault, label=format_)
            if is_all(words):
                yield replace(reading, everything=True)
            yield from _with_name(reading, words)


def _of_report(opening: _Opening, way: Dated, today: date) -> Iterator[Reading]:
    if opening.at_an_end:
        found, others = _period_at_an_end(opening.others, today)
        fault = found if isinstance(found, Unclear) else way.fault
        about = About(period=found if isinstance(found, Period) else None)
        yield from _with_name(Reading(opening.command, (), way.when, fault, about=about), others)


def _of_successor(opening: _Opening, way: Dated, _: date) -> Iterator[Reading]:
    if opening.at_an_end:
        for about, words in replacing(opening.others):
            yield from _with_name(Reading(opening.command, (), way.when, way.fault, about=about), words)


def _of_watch(opening: _Opening, way: Dated, _: date) -> Iterator[Reading]:
    if opening.at_an_end:
        for about, words in watching(opening.others):
            yield from _with_name(Reading(opening.command, (), way.when, way.fault, about=about), words)
            if about.everything:
                yield Reading(opening.command, (), way.when, way.fault, about=about)


def _of_item(opening: _Opening, way: Dated, _: date) -> Iterator[Reading]:
    if opening.at_an_end:
        for about, words in heeding(opening.others):
            yield from _with_name(Reading(opening.command, (), way.when, way.fault, about=about), words)


def _of_snooze(opening: _Opening, way: Dated, today: date) -> Iterator[Reading]:
    if opening.at_an_end:
        for about, words, fault in snoozing(opening.others, today):
            reading = Reading(opening.command, (), way.when, way.fault or fault, about=about)
            yield from _with_name(reading, words)


def _of_leads(opening: _Opening, way: Dated, _: date) -> Iterator[Reading]:
    if opening.at_an_end:
        for about, words in leading(commas_apart(opening.others)):
            yield from _with_name(Reading(opening.command, (), way.when, way.fault, about=about), words)


def _of_nothing(opening: _Opening, way: Dated, _: date) -> Iterator[Reading]:
    if opening.at_an_end and only_small(opening.others):
        yield Reading(opening.command, (), way.when)


def _of_register(opening: _Opening, way: Dated, _: date) -> Iterator[Reading]:
    if opening.at_an_end:
        yield Reading(opening.command, (), way.when, label=text_of(opening.others))


_SHAPES: dict[Takes, Callable[[_Opening, Dated, date], Iterator[Reading]]] = {
    Takes.COMMAND: _of_command,
    Takes.WHICH: _of_which,
    Takes.AGREEMENT: _of_agreement,
    Takes.NAME: _of_agreement,
    Takes.CLAUSE: _of_clause,
    Takes.PERIOD: _of_period,
    Takes.SUBJECT: _of_act,
    Takes.NOTE: _of_act,
    Takes.MOVE: _of_move,
    Takes.SUCCESSOR: _of_successor,
    Takes.LOG: _of_log,
    Takes.REPORT: _of_report,
    Takes.HANDOUT: _of_handout,
    Takes.REGISTER: _of_register,
    Takes.WATCH: _of_watch,
    Takes.ITEM: _of_item,
    Takes.SNOOZE: _of_snooze,
    Takes.LEADS: _of_leads,
    Takes.NOTHING: _of_nothing,
    Takes.MINE: _of_nothing,
}
