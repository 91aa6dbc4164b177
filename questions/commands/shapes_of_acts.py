"""What may stand beside a command that records something, hands something out or is about reminders."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial

from agreements.days.calendar import Period
from agreements.handed_out.formats import Format
from questions.commands.acting import (
    About,
    Taken,
    TakenWithDay,
    abouts,
    cut,
    handing_on,
    lengthening,
    logging,
    moving,
    replacing,
)
from questions.commands.command import Reading, Shape, Takes, with_name
from questions.commands.reminding import commas_apart, heeding, leading, snoozing, watching
from questions.commands.shapes import period_at_an_end
from questions.times import Unclear
from questions.when import coming_day
from questions.words import Word, trimmed


def _of_act(*, number_alone: bool) -> Shape:
    """Read a name, what of the agreement is acted on, on which day, and why."""

    def read(reading: Reading, words: tuple[Word, ...]) -> Iterator[Reading]:
        for about, others in abouts(words, number_alone=number_alone):
            acted = replace(reading, about=_on(about, reading))
            yield from with_name(acted, others)
            if reading.command.name == "change":  # the last day that the term is to have, or how much longer
                before, said = cut(others, "to")
                to = coming_day(said, reading.today) if said else None
                if isinstance(to, date):
                    yield from with_name(replace(acted, about=replace(acted.about, to=to)), before)
                longer, before = lengthening(others)
                if longer:
                    yield from with_name(replace(acted, about=replace(acted.about, longer=longer)), before)

    return read


def _on(about: About, reading: Reading) -> About:
    return replace(about, day=reading.when.as_of, known_on=reading.when.known_on)


_FORMATS = {one.value: one for one in Format} | {
    "excel": Format.XLSX,
    "xls": Format.XLSX,
    "spreadsheet": Format.XLSX,
    "workbook": Format.XLSX,
    "word": Format.DOCX,
    "doc": Format.DOCX,
    "calendar": Format.ICS,
    "ical": Format.ICS,
    "json": Format.OCDS,
    "yml": Format.YAML,
}
_ALL = {("all",), ("everything",), ("all", "agreements"), ("whole", "register"), ("register",)}
_IT = frozenset({"it", "this", "that"})


def _of_handout(reading: Reading, words: tuple[Word, ...]) -> Iterator[Reading]:
    """Read a name, or all, and the format of a file."""
    for format_, others in _formats(reading.command.name, words):
        handed = replace(reading, label=format_, pointing=any(word.low in _IT for word in others))
        if tuple(word.low for word in trimmed(others)) in _ALL:
            yield replace(handed, everything=True)
        yield from with_name(handed, others)


def _formats(command: str, words: tuple[Word, ...]) -> Iterator[tuple[str, tuple[Word, ...]]]:
    """List what the words may say of a file: its format, said before or after the agreement's name."""
    if words and command == "export":
        for kind, others in ((words[-1], words[:-1]), (words[0], words[1:])):
            if kind.low in _FORMATS:
                yield _FORMATS[kind.low], others
    yield "", words


def _of_report(reading: Reading, words: tuple[Word, ...]) -> Iterator[Reading]:
    """Read a name and the period that a figure is of."""
    found, others = period_at_an_end(words, reading.today, back=True)
    fault = found if isinstance(found, Unclear) else reading.fault
    about = About(period=found if isinstance(found, Period) else None)
    yield from with_name(replace(reading, fault=fault, about=about), others)


def _of_watch(reading: Reading, words: tuple[Word, ...]) -> Iterator[Reading]:
    """Read what is watched: an agreement, a party or everything, and which kind of reminders."""
    for about, others in watching(words):
        yield from with_name(replace(reading, about=about), others)
        if about.everything:
            yield replace(reading, about=about)


def _each(reader: Callable[[tuple[Word, ...]], Taken]) -> Shape:
    """Read a name, and what a reader finds beside it."""

    def read(reading: Reading, words: tuple[Word, ...]) -> Iterator[Reading]:
        for about, others in reader(words):
            yield from with_name(replace(reading, about=_on(about, reading)), others)

    return read


def _each_with_day(reader: Callable[[tuple[Word, ...], date], TakenWithDay]) -> Shape:
    """Read a name, and what a reader finds beside it with a day of its own."""

    def read(reading: Reading, words: tuple[Word, ...]) -> Iterator[Reading]:
        for about, others, fault in reader(words, reading.today):
            yield from with_name(replace(reading, fault=reading.fault or fault, about=about), others)

    return read


_acting = partial(Takes, acts=True, of_today=True)

SUBJECT = _acting(_of_act(number_alone=False))
NOTE = _acting(_of_act(number_alone=True))
MOVE = _acting(_each_with_day(moving))
HANDING_ON = _acting(_each_with_day(handing_on))
SUCCESSOR = _acting(_each(replacing))
LOG = _acting(_each(logging))
REPORT = _acting(_of_report)
HANDOUT = Takes(_of_handout)
WATCH = Takes(_of_watch, of_today=True)
ITEM = Takes(_each(heeding), of_today=True)
SNOOZE = Takes(_each_with_day(snoozing), of_today=True)
LEADS = Takes(_each(lambda words: leading(commas_apart(words))), numbers=True, of_today=True)
