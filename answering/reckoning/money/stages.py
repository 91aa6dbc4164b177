"""What part of a sum is paid on one of the occasions that its terms name: `half on signing`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from agreements.days.calendar import MONTH_NUMBERS, MONTH_WORD, Period
from agreements.days.number_words import AMOUNT, amount_of
from agreements.terms import Funding
from agreements.terms.printed import printed
from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.fitting.cutting.units import Unit, units
from answering.fitting.matching import found_at
from answering.language.english import cues, others, stems
from answering.of_one import Told
from answering.reckoning.money.amounts import PARTS, Amounts, Times
from answering.reckoning.money.sums import of_money
from answering.requests import Form, Question

_REST = r"the (?:other half|rest|balance|remainder|remaining \w+)"
_PART = "|".join(sorted(PARTS, key=len, reverse=True))
_SHARE = (
    rf"(?:(?P<percent>\d{{1,3}}(?:\.\d+)?) ?(?:%|per ?cent)|£ ?(?P<pounds>{AMOUNT})"
    rf"|(?P<rest>{_REST})|(?P<part>{_PART}))"
)
_WHEN = (
    r"(?:(?:only|but only|paid|payable|due|is paid) )?"
    r"(?:on|in|at|by|upon|when|once|after|following|within|from)"
)
_STAGE = re.compile(rf"(?:^|[\s:;,(]){_SHARE} (?P<when>{_WHEN} [^;.%£]{{2,140}})", re.IGNORECASE)
_NEXT = re.compile(rf"[,;]?(?: and| then)? (?:{_SHARE.replace('?P<', '?P<next_')})\s", re.IGNORECASE)
"""How terms say what part of a sum is paid on which occasion, and where the next begins."""

_DATE = re.compile(
    rf"(?:\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?)?\b(?P<month>{MONTH_WORD})\b"
    r"(?:,? (?P<year>\d{4}))?",
    re.IGNORECASE,
)
_NOT_THEN = re.compile(
    r"\b(?:before|unless|without|if|not|(?:is|are|was|were|has|have|had|does|do|did|wo|ca|would|could)n['\u2019]?t)\b",
    re.IGNORECASE,
)
"""How it is asked what comes about otherwise than on the occasion."""

_IN_MONEY = re.compile(
    r"£|\b(?:releas\w+|pa(?:y|ys|id|yable)|payments?|instal\w+|money|amount|sum)\b", re.IGNORECASE
)
_IDLE = cues("""
release released releases due come comes get gets receive received send sends sending sent hand handed submit
submitted deliver delivered pay paid
hold held back holds withhold withheld go goes stage instalment part share half date day much
""")
_FORMS = frozenset([Form.HOW_MUCH, Form.WHAT])
_MONTH_DAYS = 31
_TWO = 2


@dataclass(frozen=True)
class Stage:
    """What part of a sum is paid on an occasion, in the words of its terms; `stated` where they print it."""

    part: Fraction
    when: str
    stated: bool = False


def stages(question: Question, entry: Entry) -> Told | None:
    """Work out what part of a sum is paid on the one occasion that is named, where its terms name several."""
    asks = question.form is Form.HOW_MUCH or _IN_MONEY.search(question.said)
    if question.form not in _FORMS or not asks or _NOT_THEN.search(question.said):
        return None
    asked = units(question.words, entry, question.aside)
    before = question.thread.previous
    if before and of_money(asked) is False and all(set(unit.stems) <= _IDLE or unit.light for unit in asked):
        asked = (*asked, *units(before.words, entry, before.aside))
    elif not (of_money(asked) or any(set(unit.stems) & _IDLE for unit in asked)):
        return None
    found = [
        (item, part)
        for item in entry.items
        if isinstance(item.fact, Funding) and (part := _part(item, item.fact, asked, question)) is not None
    ]
    if len(found) != 1:
        return None
    ((item, part),) = found
    fact = item.fact
    if not isinstance(fact, Funding) or fact.amount is None:
        return None
    whole = Fraction(fact.amount)
    times = Times(whole * part.part, Fraction(1)) if part.stated else Times(whole, part.part)
    amounts = Amounts((times,), fact.currency, printed(fact).rate)
    return Told(question, entry, (found_at(item, "funding.amount"),), amounts=amounts)


def _part(item: Item, fact: Funding, asked: tuple[Unit, ...], question: Question) -> Stage | None:
    """Return the part that is paid on the one occasion named, if every word is of that or of the sum."""
    each = tuple(stages_of(fact))
    named = [one for one in each if _is_named(one, each, asked, question.period)]
    if len(named) != 1:
        return None
    own, years = stems(named[0].when), f"{named[0].when} {fact.year} {fact.what}"
    known = all(
        unit.light
        or unit.who in item.whom
        or (unit.said in years if unit.said.isdigit() else _reach(unit) & (own | item.words | _IDLE))
        for unit in asked
        if not of_money([unit])
    )
    return named[0] if known else None


def _reach(unit: Unit) -> frozenset[str]:
    """Return the stems of a word and of what is said of the same: `signed` and `signature`."""
    return frozenset(unit.stems).union(*(others(one) for one in unit.stems))


def _is_named(one: Stage, each: tuple[Stage, ...], asked: tuple[Unit, ...], days: Period | None) -> bool:
    """Say whether a question names an occasion by its day, or by words that no other occasion has."""
    if days is not None:
        dates = list(_DATE.finditer(one.when))
        return any(_is_on(date, days) for date in dates)
    rest = frozenset[str]().union(*(stems(other.when) for other in each if other is not one))
    own = stems(one.when) - rest - _LIGHT
    return any(_reach(unit) & own for unit in asked)


_LIGHT = cues("on in at by upon when once after is the a of and only but be been to half")


def _is_on(found: re.Match[str], days: Period) -> bool:
    """Say whether a day or month that terms name is the one asked about."""
    if (days.last - days.first).days >= _MONTH_DAYS or MONTH_NUMBERS[
        found["month"].casefold()
    ] != days.first.month:
        return False
    if found["year"] and int(found["year"]) != days.first.year:
        return False
    one_day = days.first == days.last
    return not one_day or not found["day"] or int(found["day"]) == days.first.day


def stages_of(fact: Funding) -> Iterator[Stage]:
    """Give the occasions on which parts of a sum are paid, where the parts come to all of it."""
    terms, amount = fact.terms or "", fact.amount
    if amount is None:
        return
    parts: list[Stage] = []
    for sentence in re.split(r"\.(?:\s|$)", terms):
        found = list(_each_stage(sentence, Fraction(amount))) or list(_equal(sentence, printed(fact).parts))
        if sum((one.part for one in found), Fraction(0)) == 1 and found[1:]:
            parts += found
    if sum((one.part for one in parts), Fraction(0)) == 1:
        yield from parts


def _each_stage(sentence: str, amount: Fraction) -> Iterator[Stage]:
    """Read the parts that a sentence gives, each with its occasion."""
    at, left = 0, Fraction(1)
    while found := _STAGE.search(sentence, at):
        following = _NEXT.search(sentence, found.start("when"))
        when = sentence[found.start("when") : following.start() if following else found.end()]
        part = _share(found, amount, left)
        left -= part
        yield Stage(part, when, stated=bool(found["pounds"]))
        at = following.start() if following else len(sentence)


def _share(found: re.Match[str], amount: Fraction, left: Fraction) -> Fraction:
    if found["percent"]:
        return Fraction(found["percent"]) / 100
    if found["pounds"]:
        return Fraction(amount_of(found["pounds"])) / amount
    return left if found["rest"] else PARTS[" ".join(found["part"].casefold().split())]


def _equal(sentence: str, parts: int) -> Iterator[Stage]:
    """Read the occasions on which equal parts are paid, where as many are named: by days, or in a list."""
    dates = [found[0] for found in _DATE.finditer(sentence)]
    listed = re.split(r",? and |, ", sentence.partition(": ")[2])
    for each in (dates, listed):
        if parts and len(each) == parts:
            yield from (Stage(Fraction(1, parts), one) for one in each)
            return
