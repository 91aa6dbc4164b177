"""Which items a question may speak of, and what its words narrow a list down to before it is weighed."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from agreements.terms import Fact
from answering.facts.items import Item
from answering.facts.lists import Group
from answering.facts.sections import WHOLES, Section
from answering.fitting.choosing.filters import seats_of, tells_list
from answering.fitting.choosing.narrowing import narrowed
from answering.fitting.cutting.asking import Asking
from answering.fitting.cutting.likeness import explained
from answering.fitting.cutting.topical import told_by_topic
from answering.fitting.cutting.units import Unit
from answering.requests import Form


@dataclass(frozen=True)
class Spoken:
    """An item that a question may speak of: what words narrow it down to, which do, and which are its topic.

    `narrows` says that those words tell which list is meant. It is `whole` where it is about the agreement as
    a whole, so that only the words that ask for it count, and the `subject` where it is about who is named.
    """

    item: Item
    kept: tuple[Fact, ...] | None
    taken: tuple[Unit, ...]
    of_topic: Collection[Unit]
    narrows: bool
    whole: bool
    subject: bool

    def in_seats(self, key: str, asked: Sequence[Unit]) -> "Spoken":
        """Return the same with the seats of whoever is named kept, where the members of a body are asked."""
        if key != "body.members":
            return self
        kept, taken = seats_of(self.item, asked)
        return replace(self, kept=kept, taken=taken)


def spoken_of(asking: Asking, item: Item) -> Spoken | None:
    """Return an item that has a word that is asked about, or needs none of its own to be what is meant."""
    question, asked, whole = asking.question, asking.asked, item.section in WHOLES
    of_topic = told_by_topic(item, asked, question)
    needless = of_topic or question.thread.leans or whole or not asking.reach
    if not needless and (
        asking.reach.isdisjoint(item.reach)
        or not any(explained(unit, item, item.cues) for unit in asked if not unit.light)
    ):
        return None
    kept, taken = narrowed(item, asked, asking.entry, question)
    narrows = _tells_whose(asking, item, taken) and any(tells_list(unit, asking.bodies) for unit in taken)
    subject = any(unit.who and unit.who == item.own for unit in asked)
    return Spoken(item, kept, taken, of_topic, narrows, whole, subject)


def _tells_whose(asking: Asking, item: Item, taken: Sequence[Unit]) -> bool:
    """Say whether a list is asked for by whose it is, rather than something of somebody."""
    question = asking.question
    if not isinstance(item.fact, Group) or item.fact.section == Section.TERMINATION:
        return False
    if item.fact.section == Section.CONTACTS and question.form is not Form.WHO:
        return False
    if asking.who or question.form is Form.YES_NO or _SIZE.search(question.asks.plain):
        return False  # neither who they are, how big, nor yes or no, is told by what is somebody's
    if question.form is Form.WHEN and all(unit.light or unit.who in asking.bodies for unit in asking.asked):
        return False  # when a board is next is not what it has to do by some day
    if question.form is Form.WHO and question.refers:
        return any(unit not in taken and not unit.light for unit in asking.asked)  # `who did it for us?`
    return True


_SIZE = re.compile(r"\bhow (?:big|large|small)\b|\bsize of\b")
"""How it is asked how big somebody is."""
