"""What may stand beside a command that records something, hands something out or is about reminders."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from agreements.days.calendar import Period
from questions.acting import About, Taken, TakenWithDay, abouts, cut, logging, moving, replacing
from questions.command import Takes
from questions.dated import Dated
from questions.handing import formats, is_all
from questions.reminding import commas_apart, heeding, leading, snoozing, watching
from questions.shapes import period_at_an_end
from questions.times import Unclear
from questions.ways import Reading, Shape, with_name
from questions.when import coming_day
from questions.words import Word


def of_act(reading: Reading, words: tuple[Word, ...], way: Dated, today: date) -> Iterator[Reading]:
    """Read a name, what of the agreement is acted on, on which day, and why."""
    for about, others in abouts(words, number_alone=reading.command.takes is Takes.NOTE):
        acted = replace(reading, about=_on(about, way))
        yield from with_name(acted, others)
        before, said = cut(others, "to") if reading.command.name == "change" else (others, "")
        to = coming_day(said, today) if said else None
        if isinstance(to, date):  # of a change, the last day that the term is to have
            yield from with_name(replace(acted, about=replace(acted.about, to=to)), before)


def _on(about: About, way: Dated) -> About:
    return replace(about, day=way.when.as_of, known_on=way.when.known_on)


_IT = frozenset({"it", "this", "that"})


def of_handout(reading: Reading, words: tuple[Word, ...], _: Dated, __: date) -> Iterator[Reading]:
    """Read a name, or all, and the format of a file."""
    for format_, others in formats(reading.command.name, words):
        handed = replace(reading, label=format_, pointing=any(word.low in _IT for word in others))
        if is_all(others):
            yield replace(handed, everything=True)
        yield from with_name(handed, others)


def of_report(reading: Reading, words: tuple[Word, ...], _: Dated, today: date) -> Iterator[Reading]:
    """Read a name and the period that a figure is of."""
    found, others = period_at_an_end(words, today, back=True)
    fault = found if isinstance(found, Unclear) else reading.fault
    about = About(period=found if isinstance(found, Period) else None)
    yield from with_name(replace(reading, fault=fault, about=about), others)


def of_watch(reading: Reading, words: tuple[Word, ...], _: Dated, __: date) -> Iterator[Reading]:
    """Read what is watched: an agreement, a party or everything, and which kind of reminders."""
    for about, others in watching(words):
        yield from with_name(replace(reading, about=about), others)
        if about.everything:
            yield replace(reading, about=about)


def _each(reader: Callable[[tuple[Word, ...]], Taken]) -> Shape:
    """Read a name, and what a reader finds beside it."""

    def read(reading: Reading, words: tuple[Word, ...], way: Dated, _: date) -> Iterator[Reading]:
        for about, others in reader(words):
            yield from with_name(replace(reading, about=_on(about, way)), others)

    return read


def _each_with_day(reader: Callable[[tuple[Word, ...], date], TakenWithDay]) -> Shape:
    """Read a name, and what a reader finds beside it with a day of its own."""

    def read(reading: Reading, words: tuple[Word, ...], _: Dated, today: date) -> Iterator[Reading]:
        for about, others, fault in reader(words, today):
            yield from with_name(replace(reading, fault=reading.fault or fault, about=about), others)

    return read


of_log, of_successor, of_item = _each(logging), _each(replacing), _each(heeding)
of_leads = _each(lambda words: leading(commas_apart(words)))
of_move, of_snooze = _each_with_day(moving), _each_with_day(snoozing)
