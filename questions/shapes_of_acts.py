"""What may stand beside a command that records something, hands something out or is about reminders."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from agreements.days.calendar import Period
from questions.acting import About, abouts, cut, logging, moving, replacing
from questions.command import Takes
from questions.dated import Dated
from questions.handing import formats, is_all
from questions.reminding import commas_apart, heeding, leading, snoozing, watching
from questions.shapes import period_at_an_end
from questions.times import Unclear
from questions.ways import Reading, with_name
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


def of_move(reading: Reading, words: tuple[Word, ...], _: Dated, today: date) -> Iterator[Reading]:
    """Read a name, an item, and the day to which it is moved."""
    for about, others, fault in moving(words, today):
        yield from with_name(replace(reading, fault=reading.fault or fault, about=about), others)


def of_log(reading: Reading, words: tuple[Word, ...], way: Dated, _: date) -> Iterator[Reading]:
    """Read a name and the sort of what is put in a register."""
    for about, others in logging(words):
        yield from with_name(replace(reading, about=_on(about, way)), others)


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


def of_successor(reading: Reading, words: tuple[Word, ...], _: Dated, __: date) -> Iterator[Reading]:
    """Read a name and the agreement that replaces it."""
    for about, others in replacing(words):
        yield from with_name(replace(reading, about=about), others)


def of_watch(reading: Reading, words: tuple[Word, ...], _: Dated, __: date) -> Iterator[Reading]:
    """Read what is watched: an agreement, a party or everything, and which kind of reminders."""
    for about, others in watching(words):
        yield from with_name(replace(reading, about=about), others)
        if about.everything:
            yield replace(reading, about=about)


def of_item(reading: Reading, words: tuple[Word, ...], _: Dated, __: date) -> Iterator[Reading]:
    """Read a name and an item."""
    for about, others in heeding(words):
        yield from with_name(replace(reading, about=about), others)


def of_snooze(reading: Reading, words: tuple[Word, ...], _: Dated, today: date) -> Iterator[Reading]:
    """Read a name, an item, and the day until which it is put off."""
    for about, others, fault in snoozing(words, today):
        yield from with_name(replace(reading, fault=reading.fault or fault, about=about), others)


def of_leads(reading: Reading, words: tuple[Word, ...], _: Dated, __: date) -> Iterator[Reading]:
    """Read a name, an item, and numbers of days."""
    for about, others in leading(commas_apart(words)):
        yield from with_name(replace(reading, about=about), others)
