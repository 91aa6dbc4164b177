"""What may stand beside a command that asks: an agreement, which of them, a clause, a period, or nothing."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import takewhile

from agreements.days.calendar import Period
from agreements.recorded import user_mentioned
from agreements.requests import Which
from agreements.word_lists import set_of
from questions.commands.command import Reading, Takes, with_name
from questions.dated import Take
from questions.times import Unclear
from questions.when import period
from questions.words import Word, only_small, text_of, trimmed

_MOST_WORDS = 14
"""Of a name or a period that is looked for at either end of other words."""

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
_ASKING = set_of("about cover covers mean means say says state states what")
"""Words that ask what a clause says where they stand behind its number."""

_HEADED = set_of("annex appendix page paper part schedule section table")


def _of_nothing(reading: Reading, words: tuple[Word, ...]) -> Iterator[Reading]:
    """Read a command that takes nothing."""
    if only_small(words):
        yield replace(reading, fault=None)


def _of_register(reading: Reading, words: tuple[Word, ...]) -> Iterator[Reading]:
    """Read whatever follows as it stands."""
    yield replace(reading, fault=None, label=text_of(words))


def _of_agreement(reading: Reading, words: tuple[Word, ...]) -> Iterator[Reading]:
    """Read the name of an agreement."""
    yield from with_name(reading, words)


def _of_which(reading: Reading, words: tuple[Word, ...]) -> Iterator[Reading]:
    """Read which agreements are meant by where they stand, and which part of a long list."""
    part, words = _part(words)
    reading = replace(reading, part=part)
    which, others = _state(words) or _state(trimmed(words)) or (Which.ALL, words)
    if others != words and not only_small(others):
        yield replace(reading, name=words)
    yield from with_name(replace(reading, which=which), others)


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


def _of_clause(reading: Reading, words: tuple[Word, ...]) -> Iterator[Reading]:
    """Read the number or heading of a clause, before or after a name."""
    number = _label_length(words)
    if number and {word.low for word in words[number : number + 1]} & _ASKING:
        return  # it is asked in plain words
    for count in range(min(_MOST_WORDS, len(words) - 1), 0, -1):
        yield replace(reading, split=True, label=_label(words[:-count]), name=words[-count:])
        yield replace(reading, split=True, label=_label(words[count:]), name=words[:count])
    count = _label_length(words)
    if count:
        yield from with_name(replace(reading, label=_label(words[:count])), words[count:])
    elif words and _NUMBERED.fullmatch(words[-1].low):
        yield from with_name(replace(reading, label=_label(words[-1:])), words[:-1])
    elif reading.take is Take.ALL:
        yield replace(reading, split=True, name=words)
        yield replace(reading, label=_label(words))


def _label(words: tuple[Word, ...]) -> str:
    """Spell a label as clauses are cited; whom a message mentions is no part of one."""
    said = text_of(word for word in words if not user_mentioned(word.raw))
    return re.sub(r"(?<=\d) (?=\(\w+\))", "", said)


def _label_length(words: tuple[Word, ...]) -> int:
    """Count the words of a clause number, or of a heading such as `Schedule 1`, that come first."""
    low = [word.low for word in words]
    if low and _NUMBERED.fullmatch(low[0]):
        return 1 + sum(1 for _ in takewhile(_SUB_CLAUSE.fullmatch, low[1:]))
    return 2 if len(low) > 1 and low[0] in _HEADED else 0


def _of_period(reading: Reading, words: tuple[Word, ...]) -> Iterator[Reading]:
    """Read a period and whose dates are asked for, either of which may be left out."""
    from_day = reading.when.as_of or reading.today
    found, others = period_at_an_end(words, from_day, back=reading.back)
    if isinstance(found, Unclear):
        yield from with_name(replace(reading, fault=reading.fault or found), _without_for(others))
    elif found:
        yield from with_name(replace(reading, period=found), _without_for(others))
    yield from with_name(reading, _without_for(words))


def _without_for(words: tuple[Word, ...]) -> tuple[Word, ...]:
    return words[1:] if words and words[0].low == "for" else words


def period_at_an_end(
    words: tuple[Word, ...], from_day: date, *, back: bool
) -> tuple[Period | Unclear | None, tuple[Word, ...]]:
    """Find a period at either end of words, the longest first, and return it with the other words."""
    for count in range(min(_MOST_WORDS, len(words)), 0, -1):
        for taken, others in ((words[:count], words[count:]), (words[-count:], words[:-count])):
            found = period(text_of(taken), from_day, back=back)
            if found is not None:
                return found, others
    return None, words


NOTHING = Takes(_of_nothing, named=False, of_today=True)
REGISTER = Takes(_of_register, named=False)
AGREEMENT = Takes(_of_agreement)
NAME = Takes(_of_agreement)
WHICH = Takes(_of_which)
CLAUSE = Takes(_of_clause, on_both_sides=True)
PERIOD = Takes(_of_period, numbers=True, on_both_sides=True)
