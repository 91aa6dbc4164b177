"""What a way of taking words asks for, once it is known what its name is of."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from agreements.later import Later
from agreements.requests import (
    About,
    Base,
    Help,
    ListAgreements,
    Named,
    Topic,
    WhoIs,
)
from agreements.terms.names import Rank
from questions.commands.command import Reading
from questions.commands.shapes import NAME, WHICH
from questions.vocabulary import Found

if TYPE_CHECKING:
    from agreements.reminding import requests as reminders
else:
    reminders = Later("agreements.reminding.requests")


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
    if way.command.takes in {WHICH, NAME}:
        return near.text, way.request(near.text).typed
    return near.short_name, way.request(near.agreement).typed


def bare_offer(near: Found) -> str:
    """Return the command that means what was said without one."""
    return WhoIs(near.text).typed if near.item else About(Topic.STATUS, near.agreement).typed
