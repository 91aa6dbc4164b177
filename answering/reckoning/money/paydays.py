"""Which payments fall due in some days: by the days that the terms of money name, or that records give it."""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

from agreements.days.calendar import MONTH_NUMBERS, MONTH_WORD, Period, month
from agreements.days.occurrences import Kind, occurrences
from agreements.terms import Funding
from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.facts.sections import Section
from answering.fitting.choosing.days import days_ahead
from answering.fitting.choosing.years import years_named
from answering.fitting.cutting.units import units
from answering.fitting.matching import found_at
from answering.language.english import cues
from answering.of_one import Told, Unsaid
from answering.requests import Form, Question
from answering.timing import is_next

_SENTENCE = re.compile(r"[.;](?:\s|$)")
_PAYING = re.compile(r"\b(?:pay\w*|paid|instal\w+|invoice\w*|transfer\w*|due)\b", re.IGNORECASE)
_DAY = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<month>{MONTH_WORD})\b(?: (?P<year>\d{{4}}))?",
    re.IGNORECASE,
)
_EACH = re.compile(rf"\b(?:each|every) (?P<month>{MONTH_WORD})\b", re.IGNORECASE)
_YEARLY = re.compile(r"\b(?:each|every|a) year\b|\b(?:yearly|annually)\b", re.IGNORECASE)
_EACH_PART = re.compile(
    r"\bon the (?P<end>first|last) day (?:of|in) (?:each|every) (?P<part>month|quarter)\b", re.IGNORECASE
)
_OFTEN = re.compile(r"\b(?:monthly|quarterly|weekly|(?:each|every) (?:month|quarter|week))\b", re.IGNORECASE)

_NOUN = re.compile(r"\b(?:payments?|instal(?:l)?ments?|owe[sd]?|owing)\b", re.IGNORECASE)
_ASKING = cues(
    "payment payments instalment instalments pay paid due owe owed owing money sum sums make made fall"
)
_FORMS = frozenset([Form.WHAT, Form.WHEN, Form.WHO, Form.YES_NO, Form.HOW_MANY])


def asks_payments(said: str) -> bool:
    """Say whether a question is of payments, as things that fall due."""
    return bool(_NOUN.search(said))


def payments(entry: Entry, days: Period) -> tuple[list[Item], list[Item]]:
    """Return the money of which a payment falls due in some days, and that of which it is not known."""
    due, unknown = [], []
    for item, known, is_open in _every(entry, days):
        if any(one.meets(days) for one in known):
            due.append(item)
        elif is_open:
            unknown.append(item)
    return due, unknown


def falling_due(question: Question, entry: Entry) -> Told | Unsaid | None:
    """Answer which payments fall due in the days asked about, or next, where no more is asked."""
    days, coming = days_ahead(question, entry.day), is_next(question.said)
    if not (days or coming) or question.form not in _FORMS or not asks_payments(question.said):
        return None
    asked = units(question.words, entry, question.aside)
    whom = {unit.who for unit in asked if unit.who}
    if any(not (unit.light or unit.who or set(unit.stems) & _ASKING) for unit in asked):
        return None
    first, each = (None, payments(entry, days)) if days else _next(entry, whom)
    due, unknown = (
        [found_at(item, _WHEN, gives=is_due) for item in items if not whom or whom & item.whom]
        for items, is_due in zip(each, (True, False), strict=True)
    )
    listed = next((item for item in entry.items if item.gives("list.funding")), None)
    whether = question.form is Form.YES_NO
    if listed is None:
        return None
    if due:
        also = () if days else tuple(unknown)
        return Told(question, entry, tuple(due), True if whether else None, also=also, paid_on=first)
    if unknown:
        return (
            Told(question, entry, tuple(unknown)) if whether else Unsaid(question, entry, open=tuple(unknown))
        )
    none = replace(found_at(listed, "list.funding"), narrowed=())
    return Told(question, entry, (none,), False if whether else None, facts=())


def _next(entry: Entry, whom: set[str]) -> tuple[date | None, tuple[list[Item], list[Item]]]:
    """Return the day of the next payment, the money of which it is, and that of which no day is known."""
    every = [
        one for one in _every(entry, Period(entry.day, entry.day + _AHEAD)) if not whom or whom & one[0].whom
    ]
    ahead = [(one, item) for item, known, _ in every for one in known if one.last >= entry.day]
    first = min((one.last for one, _ in ahead), default=None)
    paid = [(one, item) for one, item in ahead if one.last == first]
    day = first if all(one.first == first for one, _ in paid) else None
    return day, ([item for _, item in paid], [item for item, _, is_open in every if is_open])


_AHEAD = timedelta(days=3 * 366)
_WHEN = "funding.when"


def _every(entry: Entry, days: Period) -> Iterator[tuple[Item, list[Period], bool]]:
    """Give all money with the days on which it is to be paid, and whether those are not all known."""
    for item in entry.items:
        if item.section == Section.FUNDING and isinstance(item.fact, Funding):
            yield item, *paydays(item.fact, entry, days)


def paydays(fact: Funding, entry: Entry, days: Period) -> tuple[list[Period], bool]:
    """Return the days on which money is to be paid, and whether those are not all known."""
    each = [*_recorded(fact, entry), *_named(fact, entry, days)]
    return [one for known in each for one in known or ()], not each or None in each


def _recorded(fact: Funding, entry: Entry) -> Iterator[list[Period] | None]:
    """Give the day to which a payment was moved, or of what it runs from; nothing where it is not known."""
    for one in occurrences(entry.terms, entry.standing.starts_on, entry.made):
        if one.kind is Kind.PAYMENT and one.item == fact.id:
            yield [Period(one.due, one.due)] if one.due else None


def _named(fact: Funding, entry: Entry, days: Period) -> Iterator[list[Period] | None]:
    """Give the days that the terms of money name for paying it, and nothing for what they leave open."""
    for sentence in _SENTENCE.split(fact.terms or ""):
        if not _PAYING.search(sentence):
            continue
        each = list(_each_part(sentence, fact))
        if each:
            yield each
        elif _OFTEN.search(sentence):
            yield None
        yearly = bool(_YEARLY.search(sentence))
        for found in _DAY.finditer(sentence):
            years = [int(found["year"])] if found["year"] else _years(entry, days) if yearly else None
            yield [one for year in years for one in _day_of(found, year)] if years is not None else None
        for found in _EACH.finditer(sentence):
            number = MONTH_NUMBERS[found["month"].casefold()]
            yield [one for year in _years(entry, days) if (one := month(year, number).within(_term(entry)))]


def _each_part(sentence: str, fact: Funding) -> Iterator[Period]:
    """Give the days on which each month or quarter of the one year begins or ends that money is for."""
    found, years = _EACH_PART.search(sentence), years_named(fact.year or "")
    if found and len(years) == 1:
        firsts = [
            one
            for one in _months(years[0])
            if found["part"].casefold() == "month" or one.first.month % 3 == 1
        ]
        for one in firsts:
            last = one if found["part"].casefold() == "month" else month(one.first.year, one.first.month + 2)
            day = one.first if found["end"].casefold() == "first" else last.last
            yield Period(day, day)


def _months(year: Period) -> list[Period]:
    """Return the months of a financial year."""
    place = year.first.month - 1
    return [month(year.first.year + (place + more) // 12, (place + more) % 12 + 1) for more in range(12)]


def _years(entry: Entry, days: Period) -> range:
    """Return the years of the term in which days fall that are asked about."""
    term = _term(entry).within(days)
    return range(term.first.year, term.last.year + 1) if term else range(0)


def _term(entry: Entry) -> Period:
    return Period(entry.standing.starts_on or date.min, entry.terms.end.date or date.max)


def _day_of(found: re.Match[str], year: int) -> Iterator[Period]:
    with suppress(ValueError):  # no day of the calendar, whatever a document prints
        day = date(year, MONTH_NUMBERS[found["month"].casefold()], int(found["day"]))
        yield Period(day, day)
