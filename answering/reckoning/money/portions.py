"""Shares applied to a sum: what a party pays of it, whose part is the most, a share that the asker names."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from agreements.days.number_words import AMOUNT, TIMES, amount_of
from agreements.terms import Allocation, Funding
from agreements.terms.cells import as_number
from agreements.terms.printed import is_printed, printed
from agreements.terms.rates import Rate
from answering.derived import Portion, Portions
from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.fitting.cutting.units import Unit, units
from answering.language.comparing import LEAST, LESS, MORE, MOST
from answering.language.english import stem, stems
from answering.of_one import Told
from answering.reckoning.tables.places import is_of_hundred
from answering.requests import EXTREMES, Form, Question

_OF_ONE = (
    re.compile(
        r"(?<!\d)(?P<share>\d++(?:\.\d++)?) ?% (?:by|from|to|for) (?:the )?"
        r"(?P<whom>[A-Z][\w'& -]*?)(?=[,;.]| and\b|$)"
    ),
    re.compile(r"(?P<whom>[A-Z][\w'& -]*?):? (?P<share>\d+(?:\.\d+)?) ?%"),
)
"""How a text gives shares: `60% by the Council`, `the Council 60%`."""

_ASKED_OF = re.compile(r"(?<!\d)(?P<share>\d++(?:\.\d++)?) ?(?:%|per ?cent) of\b", re.IGNORECASE)
_SUM = re.compile(
    rf"£ ?(?P<pounds>{AMOUNT}) ?(?P<unit>[km]\b)?|\b(?P<plain>\d[\d,]*\d) ?(?P<thousand>[km])?\b",
    re.IGNORECASE,
)
_COMPARES = re.compile(rf"\b(?:{MORE}|{MOST})\b", re.IGNORECASE)
_LEAST_SUM = 1_000
_MONEY = frozenset(
    stem(word)
    for word in (
        *("pay", "pays", "paid", "contribute", "contribution", "share", "percent", "part", "money", "pound"),
        *(
            "fund",
            "funding",
            "cost",
            "costs",
            "owe",
            "bear",
            "bill",
            "split",
            "much",
            "sum",
            "amount",
            "slice",
            "chunk",
            "proportion",
            "total",
        ),
        *f"{MORE}|{MOST}|{LESS}|{LEAST}".split("|"),
    )
)


@dataclass(frozen=True)
class _Shares:
    """Shares that belong together: whose each is, the words by which they stand, the sum that they are of.

    Of a sum that is larger than the `most` they are not.
    """

    each: tuple[tuple[str, Decimal], ...]
    about: frozenset[str]
    clause: str | None
    funding: Funding | None
    most: Decimal | None = None


def portions(question: Question, entry: Entry) -> Told | None:
    """Work out shares of a sum, where each word of a question is of them, of the sum or of whose they are."""
    asked = units(question.words, entry, question.aside)
    named = _ASKED_OF.search(question.said)
    found = _of_asker(Decimal(named["share"]), asked, entry) if named else _of_parties(question, asked, entry)
    return Told(question, entry, (), portions=found) if found else None


def _of_asker(share: Decimal, asked: Sequence[Unit], entry: Entry) -> Portions | None:
    """Apply a share that the asker names to the one sum that all other words are of."""
    left = [unit for unit in asked if unit.said != str(share)]
    kept = [item for item in _sums(entry) if all(_is_of(unit, item) for unit in left)]
    fact = kept[0].fact if len(kept) == 1 else None
    if not isinstance(fact, Funding) or fact.amount is None:
        return None
    return Portions((Portion("", share, fact.amount),), fact.what, fact.currency, fact.clause, stated=False)


def share_of_whole(told: Sequence[Funding], entry: Entry) -> Portions | None:
    """Return what share one sum is of the only other that says in its terms that it is a part of it."""
    part = told[0].amount if len(told) == 1 else None
    if part is None:
        return None
    wholes = [
        one
        for one in entry.terms.funding
        if one.amount
        and one.amount > part
        and one.currency == told[0].currency
        and is_printed(one.terms, part)
    ]
    if (
        len(wholes) != 1
        or wholes[0].amount is None
        or printed(wholes[0]).per not in {printed(told[0]).per, Rate.YEAR.words}
    ):
        return None
    whole = wholes[0].amount
    share = Portion("", part * 100 / whole, whole, part)
    return Portions((share,), f"{told[0].what}, of {wholes[0].what}", told[0].currency, wholes[0].clause)


def share_of_all(told: Funding, entry: Entry) -> Portions | None:
    """Return what share a sum is of all that are stated, of one sort, none a part of another."""
    every = entry.terms.funding
    alike = {(one.currency, one.year, printed(one).per) for one in every}
    known = [one.amount for one in every if one.amount is not None]
    whole = sum(known, Decimal(0))
    within = any(is_printed(one.terms, other) for one in every for other in known if other != one.amount)
    if within or told.amount is None or len(known) < len(every) or len(alike) > 1:
        return None
    if known[2:] and whole == 2 * max(known):  # the largest is what the others come to
        return None
    part = Portion("", told.amount * 100 / whole, whole, told.amount)
    return Portions((part,), told.what, told.currency, told.clause)


def _of_parties(question: Question, asked: Sequence[Unit], entry: Entry) -> Portions | None:
    most = question.form in EXTREMES or bool(_COMPARES.search(question.said))
    said = _sum_said(question.said)
    sums = question.form is Form.HOW_MUCH or (
        question.form is Form.WHAT and ("money" in question.words or said)
    )
    if not (sums or most):
        return None
    for shares in _all_shares(entry):
        whole = said or (shares.funding.amount if shares.funding else None)
        whose = dict(shares.each)
        named = [unit.who for unit in asked if unit.who in whose]
        rest = [unit for unit in asked if unit.who not in whose and not _is_about(unit, shares, said)]
        if whole is not None and shares.most is not None and whole > shares.most:
            continue
        if rest or whole is None or not (named or most) or not _points(asked, shares, said):
            continue
        kept = [(who, whose[who]) for who in named] if named else list(shares.each)
        kept.sort(key=lambda one: one[1], reverse=question.form is not Form.LEAST)
        each = tuple(Portion(entry.terms.called(who), share, whole) for who, share in kept)
        what = shares.funding.what if shares.funding else ""
        currency = shares.funding.currency if shares.funding else "GBP"
        return Portions(each, what, currency, shares.clause)
    return None


def _points(asked: Sequence[Unit], shares: _Shares, said: Decimal | None) -> bool:
    """Say whether a word is of the shares themselves, or their sum is said."""
    own = shares.funding is not None and said is not None and said == shares.funding.amount
    return own or any(set(unit.stems) & shares.about for unit in asked if not unit.who and not unit.light)


def _is_about(unit: Unit, shares: _Shares, said: Decimal | None) -> bool:
    if unit.light or set(unit.stems) & (_MONEY | shares.about):
        return True
    return said is not None and (unit.said[0].isdigit() or unit.said in TIMES)


def _is_of(unit: Unit, item: Item) -> bool:
    own = item.words
    return (
        unit.light or bool(set(unit.stems) & (own | _MONEY)) or unit.who in item.whom or _is_sum(unit, item)
    )


def _is_sum(unit: Unit, item: Item) -> bool:
    return isinstance(item.fact, Funding) and unit.said == str(item.fact.amount)


def _sum_said(said: str) -> Decimal | None:
    """Return a sum of money in a question: £600k, 50,000."""
    for found in _SUM.finditer(said):
        unit = found["unit"] or found["thousand"]
        value = amount_of(found["pounds"] or found["plain"], unit)
        if value >= _LEAST_SUM and (found["pounds"] or unit or "," in found[0]):
            return value
    return None


def _sums(entry: Entry) -> list[Item]:
    return [item for item in entry.items if isinstance(item.fact, Funding) and item.fact.amount is not None]


_SLOTS = ("text", "terms", "rule", "effect")


def _all_shares(entry: Entry) -> Iterator[_Shares]:
    for item in entry.items:
        fields = vars(item.fact)  # to ask a fact by name for what it has not takes it much longer
        text = " ".join(str(fields.get(slot) or "") for slot in _SLOTS)
        each = _in_text(text, entry) if "%" in text else ()
        if each:
            fact = item.fact if isinstance(item.fact, Funding) and item.fact.amount is not None else None
            yield _Shares(each, item.words, item.fact.clause, fact)
    for table in entry.terms.allocations:
        columns = [place for place in range(1, len(table.columns)) if is_of_hundred(table, place)]
        for column in columns:
            each = tuple(_in_table(table.rows, column, entry))
            about = stems(table.columns[column] if columns[1:] else table.name)
            same = [item for item in _sums(entry) if item.name & about]
            funding = same[0].fact if len(same) == 1 and isinstance(same[0].fact, Funding) else None
            if len(each) > 1:
                yield _Shares(each, about, table.clause, funding)
                yield from _by_rule(each, table, entry)


_BY_TABLE = r"\b(?:shared?|split|borne|divided|met|apportioned)\b[^.;]{0,60}?\b"
_UP_TO = re.compile(
    rf"\b(?:up to|not (?:more than|exceeding)|of no more than) £ ?(?P<most>{AMOUNT}) ?(?P<unit>[km]\b)?",
    re.IGNORECASE,
)


def _by_rule(each: tuple[tuple[str, Decimal], ...], table: Allocation, entry: Entry) -> Iterator[_Shares]:
    """Give the shares of a table for what a rule says is shared by it, up to the sum that it names."""
    for rule in entry.terms.other_terms if table.clause else ():
        found = re.search(rf"{_BY_TABLE}{re.escape(table.clause or '')}\b", rule.text, re.IGNORECASE)
        if found:
            limit = _UP_TO.search(rule.text[: found.start()])
            most = amount_of(limit["most"], limit["unit"]) if limit else None
            yield _Shares(each, stems(rule.topic), rule.clause, None, most)


def _in_text(text: str, entry: Entry) -> tuple[tuple[str, Decimal], ...]:
    """Return whose each share is, in the first way of giving shares by which a text names two."""
    for pattern in _OF_ONE:
        found = [(entry.known.within(one["whom"]), Decimal(one["share"])) for one in pattern.finditer(text)]
        each = tuple((next(iter(whom)), share) for whom, share in found if len(whom) == 1)
        if len(each) > 1:
            return each
    return ()


def _in_table(rows: Sequence[Sequence[object]], column: int, entry: Entry) -> Iterator[tuple[str, Decimal]]:
    for row in rows:
        whom, share = entry.known.within(str(row[0])), as_number(row[column])
        if len(whom) == 1 and share is not None:
            yield next(iter(whom)), share
