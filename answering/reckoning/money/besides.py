"""What sums come to with one that is named besides, or without it: `the total without the unconfirmed`."""

import re
from dataclasses import dataclass

from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.fitting.choosing.funds import is_for_year
from answering.fitting.cutting.units import Unit, units
from answering.fitting.matching import found_at
from answering.language.english import cues, stems
from answering.language.english import words as split
from answering.of_one import Told
from answering.reckoning.money.sums import (
    OF_FIRMNESS,
    about,
    firm_said,
    is_stated,
    of_agreement,
    of_firmness,
    telling,
)
from answering.requests import Form, Question

_ADDED = r"(?:added(?: in| on)?|included|thrown in|on top|counted(?: in)?|as well|too)"
_ENDS = r"(?=[,;?!)]|\.(?:\s|$)|\W*$)"
_X = r"(?P<x>[^,;?!()]{2,80}?)"
_WITH = re.compile(
    rf"\b(?:includ(?:ing|es?)|incl?\b\.?|counting) {_X}(?: {_ADDED})?{_ENDS}"
    rf"|\b(?:with|plus) (?P<added>[^,;?!()]{{2,80}}?) {_ADDED}{_ENDS}",
    re.IGNORECASE,
)
_WITHOUT = re.compile(
    r"\b(?:without|exclud(?:ing|es?)|excl\b\.?|not (?:counting|including)|leaving (?:out|aside)"
    rf"|leave out|ignoring|minus|except(?: for)?|but not) {_X}{_ENDS}",
    re.IGNORECASE,
)
"""How it is said which sum is to be among those that are added up, or is not to be."""

_IN_ALL = re.compile(
    r"\b(?:totals?|altogether|in all|overall|all told|sum|(?:comes?|add(?:s|ed)?|amounts?) (?:up )?to|budget"
    r"|pot|the lot|how much)\b",
    re.IGNORECASE,
)
_POINTS = re.compile(
    r"(?:that|it|this|those|them)(?: (?:bit|part|one|sum|money|amount|share))?", re.IGNORECASE
)
_AGAIN = re.compile(
    r"\W*(?:(?:and|so|ok|but|what|how much|about|is|is it|would|it|be|that|come|to|then)\W+)*", re.IGNORECASE
)
"""How it is asked of the sums before."""

_IDLE = cues("""
bit part share one piece element line item add added include included count pot lot exclude ignore leave
""")
_FORMS = frozenset([Form.WHAT, Form.HOW_MUCH, Form.SUM, Form.HOW])


@dataclass(frozen=True)
class _Read:
    """The sums that a question is of, and those that it names besides."""

    base: tuple[Item, ...]
    named: tuple[Item, ...]
    without: bool

    @property
    def kept(self) -> tuple[Item, ...]:
        """The sums that are to be added up."""
        if self.without:
            return tuple(item for item in self.base if item not in self.named)
        return (*self.base, *(item for item in self.named if item not in self.base))


def besides(question: Question, entry: Entry) -> Told | None:
    """Add up sums with those that a question names besides, or without them, where each is known."""
    read = _read(question, entry) if question.form in _FORMS else None
    if read is None or not read.kept or (len(read.kept) < len(read.base) and not read.without):
        return None
    told = tuple(found_at(item, "funding.amount") for item in read.kept)
    return Told(question, entry, told, sums=Form.SUM if told[1:] else None)


def _read(question: Question, entry: Entry) -> _Read | None:
    """Read which sums are meant, and which of them are to be left out or put in."""
    out, into = _WITHOUT.search(question.said), _WITH.search(question.said)
    found = out or into
    if found is None:
        return None
    x, rest = found["x"] or found["added"], _rest(found)
    before = question.thread.previous or question.thread.earlier
    if not _IN_ALL.search(rest):
        again = before is not None and _AGAIN.fullmatch(rest)
        earlier = _earlier(before, entry) if before and again else None
        if earlier is None:
            return None
        named = earlier.named if _POINTS.fullmatch(x) else _named(x, question, entry)
        return (
            _Read(earlier.kept if named is not earlier.named else earlier.base, named, bool(out))
            if named
            else None
        )
    named = _named(x, question, entry)
    own = {*split(x)} - {*split(rest)}
    asked = units([word for word in question.words if word not in own], entry, question.aside)
    base = _meant(asked, rest, question, entry)
    return _Read(base, named, bool(out)) if named and base else None


def goes_on(said: str) -> bool:
    """Say whether no more is asked than what the sums told before come to with another, or without one."""
    found = _WITHOUT.search(said) or _WITH.search(said)
    return found is not None and bool(_AGAIN.fullmatch(_rest(found)))


def _rest(found: re.Match[str]) -> str:
    return f"{found.string[: found.start()]} {found.string[found.end() :]}"


def _earlier(before: Question, entry: Entry) -> _Read | None:
    """Read which sums the question before was of."""
    read = _read(before, entry)
    if read or not _IN_ALL.search(before.said):
        return read
    base = _meant(units(before.words, entry, before.aside), before.said, before, entry)
    return _Read(base, (), without=False) if base else None


def _meant(asked: tuple[Unit, ...], said: str, question: Question, entry: Entry) -> tuple[Item, ...]:
    """Return the sums that all words are about."""
    stated = [item for item in entry.items if is_stated(item) and is_for_year(item.fact, question.days)]  # type: ignore[arg-type]
    heavy = [unit for unit in of_agreement(telling(asked), stated, entry) if not set(unit.stems) & _IDLE]
    return tuple(
        of_firmness(about(stated, [unit for unit in heavy if not set(unit.stems) & OF_FIRMNESS]), said)
    )


def _named(x: str, question: Question, entry: Entry) -> tuple[Item, ...]:
    """Return the sums that are named by who pays or gets them, by words, or by whether they are firm."""
    stated = [item for item in entry.items if is_stated(item)]
    own = {*split(x)}
    asked = units([word for word in question.words if word in own], entry, question.aside)
    heavy = [unit for unit in telling(asked) if not set(unit.stems) & (_IDLE | OF_FIRMNESS)]
    if not heavy and firm_said(x) is None:
        return ()
    return tuple(item for item in of_firmness(stated, x) if all(_is_of(item, unit, entry) for unit in heavy))


def _is_of(item: Item, unit: Unit, entry: Entry) -> bool:
    """Say whether a word is of a sum, or of a name of who pays it or gets it."""
    ids = (getattr(item.fact, "payer", None), getattr(item.fact, "payee", None))
    names = stems(" ".join(entry.terms.called(one) for one in ids if one))
    return unit.who in item.whom or bool(set(unit.stems) & (item.words | names))
