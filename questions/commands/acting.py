"""The commands that record something: what they are about, and the request that each one is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from agreements.agreement import When
from agreements.days.calendar import Period
from agreements.days.durations import ANY_DURATION, Duration, duration_of
from agreements.later import Later
from agreements.life.logged import LogKind
from agreements.requests import Base
from questions.times import Unclear
from questions.when import coming_day, period
from questions.words import Word, text_of, trimmed

if TYPE_CHECKING:  # what the acts of a command are is loaded with the first of them
    from agreements import acts
    from agreements.clerk import inquiries
    from agreements.intake import imports
    from agreements.life import deeds, registers
else:
    acts, deeds, inquiries = map(
        Later, ("agreements.acts", "agreements.life.deeds", "agreements.clerk.inquiries")
    )
    imports, registers = Later("agreements.intake.imports"), Later("agreements.life.registers")

FILL_IN = "fill in"
"""What stands before a command of which only the form is opened, whatever is said with it."""

_CCN = re.compile(r"ccn-?(\d{1,6})", re.ASCII)
_NOTE = (("change", "note"), ("ccn",), ("note",), ("number",), ())
"""What may stand before the number of a change note."""

_ITEM = re.compile(rf"[a-z]{{1,2}}\d{{1,3}}(-\d{{4}}-\d\d)?|({'|'.join(LogKind)})-\d{{1,6}}", re.ASCII)
_MARK = re.compile(r"(?=[^\W\d_])(?=\S*[\d._-])\w[\w.-]{1,63}")
"""How else a register file may mark an item: `gate-one`, `pay.1`, `gateway2`."""


@dataclass(frozen=True)
class About:
    """What an act is about besides its agreement.

    A subject such as `ccn-3`, a party, to whom, why; the day to which something is moved, that on which it
    was done or as of which it is shown, as known on another, by what it is replaced, the period reported on,
    and how much `longer` a term is to be. Of reminders: the kind of date, or every agreement; how many days
    before, or as many as usual.
    """

    subject: str = ""
    party: str = ""
    why: str = ""
    to: date | None = None
    day: date | None = None
    known_on: date | None = None
    by: str = ""
    period: Period | None = None
    longer: Duration | None = None
    matter: str = ""
    everything: bool = False
    leads: tuple[int, ...] = ()
    by_default: bool = False
    whom: str = ""

    @property
    def number(self) -> int:
        """The number of the change note, 0 where none was said."""
        digits = self.subject.removeprefix("ccn-")
        return int(digits) if digits.isdigit() else 0

    @property
    def when(self) -> When:
        """The days of what is shown."""
        return When(self.day, self.known_on)


NOTHING_MORE = About()

Taken = Iterator[tuple[About, tuple[Word, ...]]]
"""What words may say that a command is about, each with the words left for the agreement's name."""

TakenWithDay = Iterator[tuple[About, tuple[Word, ...], Unclear | None]]
"""The same where a day is part of it, which may be unclear."""


def abouts(words: tuple[Word, ...], *, number_alone: bool) -> Taken:
    """List what the words may say that an act is about, with the words left for the agreement's name.

    `number_alone` says whether a number by itself is that of a change note.
    """
    words, why = without_reason(words)
    for others, of_party in (*_for_whom(words, number_alone=number_alone), (words, "")):
        for subject, name in subjects(others, number_alone=number_alone):
            yield About(subject, of_party, why), name
        yield About("", of_party, why), others
        for subject, name in () if number_alone else _marked(others):
            yield About(subject, of_party, why), name


def _for_whom(words: tuple[Word, ...], *, number_alone: bool) -> Iterator[tuple[tuple[Word, ...], str]]:
    """Find for whom an act may be: said last, or before the name of the agreement, with the other words."""
    if words and words[-1].low == "behalf":  # `on the council's behalf`
        before, whose = cut(words[:-1], "on")
        if whose:
            yield before, whose
        return
    for place, length in reversed(tuple(_before_party(words))):
        before, after = words[:place], words[place + length :]
        named = [one for one, word in enumerate(after) if word.low in _BEFORE_NAME]
        if named and (not before or any(not left for _, left in subjects(before, number_alone=number_alone))):
            yield before + after[named[-1] + 1 :], text_of(trimmed(after[: named[-1]]))
        yield before, text_of(trimmed(after) or after)
        return


def _before_party(words: tuple[Word, ...]) -> Iterator[tuple[int, int]]:
    """List where words stand before a party, with how many they are."""
    low = [word.low for word in words]
    for place, word in enumerate(low[:-1]):
        if word == "for":
            yield place, 1
        elif low[place : place + 3] == ["on", "behalf", "of"] and place + 3 < len(low):
            yield place, 3


_BEFORE_NAME = frozenset({"on", "of", "in"})


def without_reason(words: tuple[Word, ...]) -> tuple[tuple[Word, ...], str]:
    """Cut off the reason: all after the first `because`, which is kept as it was said."""
    place = reason_at(words)
    return words[:place], text_of(words[place + 1 :])


def reason_at(words: tuple[Word, ...]) -> int:
    """Find where a reason begins: no day, item or page in it is one that the command speaks of."""
    return next((place for place, word in enumerate(words) if word.low == "because"), len(words))


def cut(words: tuple[Word, ...], at: str) -> tuple[tuple[Word, ...], str]:
    """Cut words at the last of a word, and return those before it and the text after it."""
    places = [place for place, word in enumerate(words) if word.low == at]
    return (words[: places[-1]], text_of(words[places[-1] + 1 :])) if places else (words, "")


def subjects(words: tuple[Word, ...], *, number_alone: bool) -> Iterator[tuple[str, tuple[Word, ...]]]:
    """List the subjects that stand at either end of the words, each with the words left."""
    for count in range(min(3, len(words)), 0, -1):
        for said, others in ((words[-count:], words[:-count]), (words[:count], words[count:])):
            subject = _subject(said, number_alone=number_alone)
            if subject:
                yield subject, others


def _marked(words: tuple[Word, ...]) -> Iterator[tuple[str, tuple[Word, ...]]]:
    """Take the last word for an item's mark, for where it is no part of the agreement's name."""
    if len(words) > 1 and _MARK.fullmatch(words[-1].low):
        yield text_of(words[-1:]), words[:-1]


def _subject(words: Sequence[Word], *, number_alone: bool) -> str:
    *before, last = [word.low for word in words]
    if last.isdecimal() and len(last) < 7 and tuple(before) in _NOTE and (before or number_alone):  # noqa: PLR2004
        return f"ccn-{int(last)}"
    if last.isdecimal() and len(before) == 1 and before[0] in list(LogKind):
        return f"{before[0]}-{int(last)}"
    if before:
        return ""
    numbered = _CCN.fullmatch(last)
    if numbered:
        return f"ccn-{int(numbered[1])}"
    return "agreement" if last == "agreement" else text_of(words) if _ITEM.fullmatch(last) else ""


def day_to(said: str, today: date) -> tuple[date | None, Unclear | None]:
    """Read the day to which something is put, or what is unclear about it."""
    found = coming_day(said, today) if said else None
    if isinstance(found, Unclear):
        return None, found
    return found, Unclear(said) if said and found is None else None


LONGER = rf"(?:(?:an?|one) )?(?:(?:another|further|additional|extra) )?{ANY_DURATION}"
"""How it is said by how much something is to be longer."""

_LONGER = re.compile(LONGER, re.IGNORECASE)


def lengthening(words: tuple[Word, ...]) -> tuple[Duration | None, tuple[Word, ...]]:
    """Cut off by how much a term is to be longer: `by a year`, `by another 6 months`."""
    before, said = cut(words, "by")
    found = _LONGER.fullmatch(said) if said else None
    return (duration_of(found), before) if found else (None, words)


def lengths_behind(words: tuple[Word, ...]) -> Iterator[tuple[tuple[Word, ...], Duration]]:
    """List how long something may be said to be for at the end: `for a month`, `2 weeks`."""
    for count in (2, 3, 4):
        said = words[len(words) - count :]
        found = _LONGER.fullmatch(text_of(said)) if len(said) == count else None
        length = duration_of(found) if found else None
        if length:
            before = words[: len(words) - count]
            yield (before[:-1] if before and before[-1].low in {"for", "by"} else before), length


def moving(words: tuple[Word, ...], today: date) -> TakenWithDay:
    """List what the words may say of what is moved: an item, `to` a day, `because` of something."""
    others, why = without_reason(words)
    before, said = cut(others, "to")
    if said and before and before[-1].low in {"back", "forward"}:
        before = before[:-1]
    to, unclear = day_to(said, today)
    for name, fault in ((others, None), (before, unclear)):
        for subject, left in (*subjects(name, number_alone=False), ("", name), *_marked(name)):
            yield About(subject, why=why, to=None if name is others else to), left, fault


UNTIL = ("until", "till", "til")
"""Words before the last day of something."""


def handing_on(words: tuple[Word, ...], today: date) -> TakenWithDay:
    """List what the words may say of authority handed on: for a party, `to` somebody, on which days."""
    days, others, fault = _for_days(without_reason(words)[0], today)
    before, whom = cut(others, "to")
    for about, left in abouts(before, number_alone=True) if whom or days != (None, None) or fault else ():
        yield replace(about, whom=whom, day=days[0], to=days[1]), left, fault
    yield from ((about, left, None) for about, left in abouts(words, number_alone=True))


_Days = tuple[date | None, date | None]


def _for_days(words: tuple[Word, ...], today: date) -> tuple[_Days, tuple[Word, ...], Unclear | None]:
    """Cut off from which day and until which something is to be so."""
    before, said = next(
        ((left, said) for at in UNTIL for left, said in [_cut_at_day(words, at, today)] if said), (words, "")
    )
    last, fault = day_to(said, today)
    before, length = (before, None) if said else _for_so_long(before)
    ends = bool(said or length)  # else a `to` behind the first day is before the last: `from 1 May to 3 June`
    left, since = _cut_at_day(before, "from", today) if ends else cut(before, "from")
    first = coming_day(since, today) if since else None
    if isinstance(first, date):
        return (first, length.after(first) if length else last), left, fault
    if length:
        return (None, length.after(today)), before, None
    both = period(since, today) if since and not said else None  # `from 1 May to 3 June`
    if isinstance(both, Period):
        return (both.first, both.last), left, None
    return (None, last), before, fault


def _cut_at_day(words: tuple[Word, ...], at: str, today: date) -> tuple[tuple[Word, ...], str]:
    """Cut words as `cut` does; what follows a day, to whom or for which party, stays with those before it."""
    before, said = cut(words, at)
    after = words[len(before) + 1 :]
    ends = [place for place, word in enumerate(after) if word.low in {"to", "for"}] if said else []
    if ends and not isinstance(coming_day(said, today), date):
        day = text_of(after[: ends[0]])
        if isinstance(coming_day(day, today), date):
            return before + after[ends[0] :], day
    return before, said


def _for_so_long(words: tuple[Word, ...]) -> tuple[tuple[Word, ...], Duration | None]:
    """Cut off for how long something is to be so: `for two weeks`."""
    found = ((left, length) for left, length in lengths_behind(words) if words[len(left)].low == "for")
    return next(found, (words, None))


def replacing(words: tuple[Word, ...]) -> Taken:
    """List what the words may say of what replaces an agreement; `by` may be part of its own name."""
    yield NOTHING_MORE, words
    before, by = cut(words, "by")
    if by:
        yield About(by=by), before


def logging(words: tuple[Word, ...]) -> Taken:
    """List what the words may say of a register: its kind, said before or after the agreement's name."""
    words, why = without_reason(words)
    if words:
        for kind, others in ((words[-1], words[:-1]), (words[0], words[1:])):
            if kind.low.removesuffix("s") in list(LogKind):
                yield About(kind.low.removesuffix("s"), why=why), others
    yield About(why=why), words


def to_fill(request: Base) -> Base:
    """Return a request as it is asked for by `fill in`: one that would act opens its form instead."""
    if isinstance(request, deeds.Deal | deeds.MoveItem | acts.MoveNote):
        return replace(request, asks=True)
    return request
