"""What a way of taking words asks for, once it is known what its name is of."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from agreements.later import Later
from agreements.requests import (
    About,
    Base,
    Due,
    Help,
    Home,
    ListAgreements,
    MySignatures,
    Named,
    ReadClause,
    Topic,
    WhoIs,
)
from agreements.terms.names import Rank
from questions import reminding
from questions.acting import OF_AGREEMENT, of_register
from questions.command import ACTS, REMINDS, Takes
from questions.handing import of_one
from questions.vocabulary import Found
from questions.ways import Reading

if TYPE_CHECKING:
    from agreements.reminding import requests as reminders
else:
    reminders = Later("agreements.reminding.requests")


def about(way: Reading, agreement: str) -> Base:
    """Ask for what a command is of, of one agreement."""
    if way.command.takes is Takes.CLAUSE:
        return ReadClause(way.label, agreement, when=way.when)
    if way.command.takes is Takes.HANDOUT:
        return of_one(way.command.name, agreement, way.label, way.when)
    if way.command.takes in REMINDS:
        return reminding.OF_AGREEMENT[way.command.name](agreement, way.about)
    if way.command.takes in ACTS:
        return OF_AGREEMENT[way.command.name](agreement, way.about)
    if way.period:
        return Due(way.period, agreement, overdue=way.command.name == "overdue", when=way.when)
    return About(Topic(way.command.name), agreement, when=way.when)


NAMELESS: dict[Takes, Callable[[Reading, date], Base]] = {
    Takes.COMMAND: lambda way, _: Help(way.label),
    Takes.REGISTER: lambda way, _: of_register(way.command.name, way.label),
    Takes.NOTHING: lambda way, _: reminding.ALONE[way.command.name](),
    Takes.MINE: lambda way, today: Home(today) if way.command.name == Home(today).typed else MySignatures(),
}
"""What is asked for by what takes no name."""


def watch(way: Reading, found: Sequence[Found]) -> Base:
    """Ask to watch all that is, or what a party is in."""
    party = _called(way, found) if way.name else ""
    return reminders.Watch(party=party, matter=way.about.matter, ended=way.command.name == "unwatch")


def listing(way: Reading, found: Sequence[Found]) -> Base:
    """List agreements, those of a party where one is named."""
    if not way.name:
        return ListAgreements(way.which, part=way.part, when=way.when)
    parties = [one for one in found if one.rank <= Rank.PARTY] or found
    among = tuple(sorted({one.agreement for one in parties}))
    return ListAgreements(way.which, _called(way, parties), among, way.part, when=way.when)


def who(way: Reading, found: Sequence[Found]) -> Base:
    """Ask who is called by a name."""
    if not found:
        return Help(way.command.name)
    items = [one for one in found if one.item] or found
    each = {(one.agreement, one.item): Named(one.agreement, one.text, one.rank, one.item) for one in items}
    return WhoIs(_called(way, items), tuple(each.values()), when=way.when)


def _called(way: Reading, found: Sequence[Found]) -> str:
    """Return a name as the register has it, or as said where several that differ answer to it."""
    best = min(found, key=lambda one: (one.rank not in {Rank.PLACE, Rank.PARTY}, one.rank, one.text))
    return best.text if len({one.key for one in found}) == 1 else way.said


def offer(way: Reading, near: Found) -> tuple[str, str]:
    """Return what a name that may have been meant is called, and the command that means it."""
    if way.command.takes is Takes.WHICH:
        return near.text, ListAgreements(way.which, near.text, when=way.when).typed
    if way.command.takes is Takes.NAME:
        return near.text, WhoIs(near.text, when=way.when).typed
    return near.short_name, about(way, near.agreement).typed


def bare_offer(near: Found) -> str:
    """Return the command that means what was said without one."""
    return WhoIs(near.text).typed if near.item else About(Topic.STATUS, near.agreement).typed
