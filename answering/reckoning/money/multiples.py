"""A sum asked for so many times over: in a whole term, for so many things at a price, in part or in full.

A question is cut into the sum that it is about, asked for as any other is, and what is done with that. Where
the sum does not say that it is paid each year, or what one more thing costs, nothing is worked out.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from fractions import Fraction
from functools import partial

from dateutil.relativedelta import relativedelta

from agreements.days.number_words import AMOUNT, IN_WORDS, amount_of
from agreements.requests import AFTER
from agreements.terms import Fact, Funding, OtherTerm, ScopeItem
from agreements.terms.printed import printed
from agreements.terms.rates import Rate, rate_said
from answering.derived import Portions
from answering.facts.entry import Entry
from answering.facts.saying import words_of
from answering.fitting.choosing.funds import is_of_whom
from answering.fitting.cutting.units import units
from answering.language.english import cues, stem, tells
from answering.language.english import words as split
from answering.of_one import Told
from answering.reckoning.money.amounts import PARTS, Amounts, Times
from answering.reckoning.money.portions import share_of_whole
from answering.reckoning.money.rated import in_period
from answering.requests import Form, Question

_NUMBER = rf"(?:{AMOUNT}|{IN_WORDS})"


@dataclass(frozen=True)
class Operation:
    """A question of the sum alone, and what that comes to once it is taken as the whole question asks."""

    without: Question
    apply: Callable[[Told, Entry], Amounts | Portions | None]


def operations(question: Question) -> Iterator[Operation]:
    """Find what a question does with a sum: each way in which it can be read."""
    if question.scope.across or question.form not in _FORMS:
        return
    said = question.said.partition(AFTER)[0]
    for found in _OVER.finditer(said):
        yield Operation(_without(question, *found.span(), *_IN_ALL), partial(_over, found))
    for found in _PART.finditer(said) if question.form is not Form.YES_NO else ():
        of_that = _OF_THAT.fullmatch(said, found.end("part"))
        without = _before(question) if of_that else _without(question, *found.span("part"))
        if without:
            yield Operation(without, partial(_part, _part_of(found["part"])))
    rate, before = rate_said(said), _before(question)
    if rate is not Rate.NONE and before and _PER.fullmatch(said):
        yield Operation(before, lambda told, _: in_period(_sums(told), rate))
    if before and _SHARE.search(said):
        yield Operation(before, lambda told, entry: share_of_whole(_sums(told), entry))
    whole = _IN_FULL.search(said)
    if whole:
        part = replace(question, words=_beside(question, whole))
        yield Operation(_without(part, *whole.span("whole")), _in_full)
    for found in _MANY.finditer(said):
        if stem(found["noun"].casefold()) not in _NO_THINGS:
            yield Operation(_without(question, *found.span("number")), partial(_many, found))


_OF_SUMS = frozenset([Form.HOW_MUCH, Form.WHAT, Form.SUM])
_FORMS = frozenset([Form.HOW_MUCH, Form.HOW_MANY, Form.WHAT, Form.SUM, Form.YES_NO])
_IN_ALL = (
    "years",
    "year",
    "total",
    "altogether",
    "overall",
    "all",
    "whole",
    "full",
    "entire",
    "come",
    "comes",
)


def _without(question: Question, first: int, last: int, *besides: str) -> Question:
    """Leave the words of a question that tell which sum is meant, without those between two places of it."""
    gone = {*split(question.said[first:last]), *besides}
    kept = tuple(word for word in question.words if word not in gone)
    said = f"{question.said[:first]} {question.said[last:]}"
    before = _before(question)
    if before and not tells(kept):
        return before  # `and over the whole term?`
    return replace(question, said=said, words=kept, form=Form.HOW_MUCH, parts=())


def _before(question: Question) -> Question | None:
    """Return the question before, whose answer is meant, where that may have asked for a sum."""
    before = question.thread.previous
    meant = before is not None and before.form in _OF_SUMS and not before.scope.across
    return replace(before, form=Form.HOW_MUCH) if before and meant else None


_OF_THAT = re.compile(
    r"(?: of)? (?:that|it|this|those|them)(?: sum| amount| figure| money)?\W*", re.IGNORECASE
)


def _beside(question: Question, found: re.Match[str]) -> tuple[str, ...]:
    """Return the words that stand beside what was found, not those remarked behind a dash or a comma."""
    ends = [0, *(one.end() for one in _REMARK.finditer(found.string)), len(found.string)]
    first = max(end for end in ends if end <= found.start())
    last = min(end for end in ends if end >= found.end())
    own = set(split(found.string[first:last]))
    return tuple(word for word in question.words if word in own)


_REMARK = re.compile(r"\s[-\u2013\u2014]\s|[,;:]\s")

_YEARS = r"(?:academic |financial |contract )?years?"
_OVER = re.compile(
    r"\b(?:over|across|throughout|during|for|in) (?:(?:the|all|its|of|whole|full|entire|total) ){0,4}"
    rf"(?:(?P<number>{_NUMBER})[ -]{_YEARS}\b(?:['\u2019]s?)?(?: (?:term|life|period|agreement|mou|deal)\b)?"
    r"|(?<=whole of )(?!year|month|quarter|week)[\w-]+"
    r"|(?:term|life|lifetime|duration)\b(?: of (?:the|this|our) (?:agreement|mou|deal|contract)\b)?)",
    re.IGNORECASE,
)
"""How it is asked what something comes to in all the years, or in so many of them."""


def _part_of(said: str) -> Fraction:
    return PARTS[" ".join(said.casefold().split())]


_PART = re.compile(
    r"(?:^|[,:;\u2013\u2014]\s|\s-\s)\W{0,3}(?:(?:and|so|ok)\W{1,3}){0,2}"
    r"(?:what(?:['\u2019]?s| is| was| would| will)?(?: be)? |how much (?:is|was|would|will)(?: be)? |)"
    rf"(?P<part>{'|'.join(sorted(PARTS, key=len, reverse=True))})(?: of)? "
    r"(?!goes\b)",
    re.IGNORECASE,
)
"""How a part of a sum is asked for, or a multiple of it."""

_WHOLE = r"(?:the|its|our) (?:\w+ )?(?:total|whole|overall|lot|cost|bill)"
_SHARE = re.compile(
    rf"\b(?:share|proportion|percentage|per ?cent|fraction|%)\b(?: of {_WHOLE})?"
    r"\W+(?:is|was|would|does|are|were)(?: be| make)? (?:that|it|this|those)\b"
    rf"|\b(?:that|it|this) (?:is|was|makes|comes to) (?:of|as an? \w+ of) {_WHOLE}\b",
    re.IGNORECASE,
)
"""How it is asked what share of a whole the sum just told is."""

_PER = re.compile(
    r"\W*(?:(?:and|so|ok) )?(?:how much |what )?(?:(?:is|does|would|will|do) )?"
    r"(?:(?:that|it|this|those|they)(?:['\u2019]s)? )?(?:be |come to |cost |add up to |amount to )?"
    r"(?:in |for |over )?(?:an?|per|each|every|annual\w*|yearly|quarterly|monthly)(?: [\w-]+)?"
    r"(?: (?:is|does|would|will) (?:that|it|this|those|they)(?: be| come to| cost| add up to)?)?"
    r"(?: in all| in total)?\W*",
    re.IGNORECASE,
)
"""How it is asked what the sum just told comes to in a year or the like."""

_IN_FULL = re.compile(
    r"\b(?P<whole>full|whole|total|entire) (?:annual |yearly )?(?:costs?|salary|price|bill|wages?)\b",
    re.IGNORECASE,
)
_OF_WHOLE = re.compile(
    rf"\b(?P<part>half|a third|one third|two thirds|a quarter|one quarter|three quarters|a fifth"
    rf"|(?P<percent>{AMOUNT}) ?(?:%|per cent)) (?:of )?(?:the|its|their) (?:[\w-]+ ){{0,2}}?"
    r"(?:costs?|salary|price|bill|wages?)\b",
    re.IGNORECASE,
)
"""How the whole is asked for, and how a sum is said to be a part of it."""

_SMALL = "costs?|comes?|be|in|at|for|of|to|an?|per|would|will|do|does|is|are|on|from|with"
_MANY = re.compile(
    rf"(?<![\w.,/\u00a3-])(?P<number>{_NUMBER}) (?P<noun>[a-z][\w-]*)"
    rf"(?P<more>(?: (?!(?:{_SMALL})\b)[a-z][\w-]*){{0,2}})",
    re.IGNORECASE,
)
_NO_THINGS = cues("year month percent of to and or per pound party")
"""How so many things are said, and words behind a number that is none of things that have a price."""


def recurs(fact: Fact) -> bool:
    """Say whether a sum is paid all through the term, rather than once or from some year on."""
    if not isinstance(fact, Funding) or fact.amount is None:
        return False
    return printed(fact).rate is not Rate.NONE and not re.search(r"\d", fact.year or "")


def _over(found: re.Match[str], told: Told, entry: Entry) -> Amounts | None:
    """Take sums that are paid each year as often as it has years, or as are said of them."""
    facts, (most, exactly) = _sums(told), years_of(entry)
    years = amount_of(found["number"]) if found["number"] else most if exactly else 0
    if (
        not facts
        or not 1 < years <= most
        or not all(recurs(one) and _is_theirs(one, told, entry) for one in facts)
    ):
        return None
    return Amounts(tuple(_in_years(one, Fraction(years)) for one in facts), facts[0].currency)


def _in_years(fact: Funding, years: Fraction) -> Times:
    """Take a sum as often as it is paid in so many years."""
    rate = printed(fact).rate
    return Times(Fraction(fact.amount or 0), years * rate.in_year, f"{rate.called}s")


def _is_theirs(fact: Funding, told: Told, entry: Entry) -> bool:
    """Say whether money is from or to whoever is said to pay or to get it."""
    question = told.question
    asked = units(question.words, entry, question.aside)
    said = frozenset(one for unit in asked for one in unit.stems)
    return is_of_whom(fact, question, said, [unit.who for unit in asked if unit.who])


def years_of(entry: Entry) -> tuple[int, bool]:
    """Return how many whole years the term has, and whether it has no days besides."""
    start, last = entry.terms.commencement, entry.terms.end.date
    first = entry.standing.starts_on or (start.stated_period.from_ if start.stated_period else None)
    if first is None or last is None or last < first:
        return 0, False
    whole = relativedelta(last + timedelta(days=1), first)
    return whole.years, not (whole.months or whole.days)


def _sums(told: Told) -> list[Funding]:
    """Return the sums that answer, where nothing else does."""
    one = told.matches[0] if len(told.matches) == 1 else None
    if one and one.key == "list.funding":
        facts = list(told.facts or ())
    else:
        facts = [match.item.fact for match in told.matches if match.key == "funding.amount"]
    kept = [one for one in facts if isinstance(one, Funding) and one.amount is not None]
    return kept if kept and len(kept) >= len(told.matches) and len(kept) == len(facts) else []


def _part(part: Fraction, told: Told, _: Entry) -> Amounts | None:
    facts = _sums(told)
    if len(facts) != 1 or facts[0].amount is None:
        return None
    return Amounts((Times(Fraction(facts[0].amount), part),), facts[0].currency)


def _in_full(told: Told, _: Entry) -> Amounts | None:
    """Take a sum for the whole of which it is said to be a part."""
    facts = _sums(told)
    found = _OF_WHOLE.search(facts[0].terms or "") if len(facts) == 1 else None
    if found is None or facts[0].amount is None:
        return None
    share = Fraction(amount_of(found["percent"])) / 100 if found["percent"] else _part_of(found["part"])
    return Amounts((Times(Fraction(facts[0].amount), 1 / share),), facts[0].currency)


_PRICE = re.compile(
    rf"(?:£ ?(?P<pounds>{AMOUNT})|\b(?P<pence>\d{{1,2}})p\b)"
    r" (?:(?P<each>each|apiece)\b|(?:an?|per|for each|for every) (?P<of>[\w-]+(?: [\w-]+)?))",
    re.IGNORECASE,
)
_COVERS = re.compile(
    rf"\b(?:covers?|covering|includes?|including|for|up to|the first) (?P<number>{_NUMBER})"
    r" (?P<of>[\w-]+(?: [\w-]+)?)",
    re.IGNORECASE,
)
_BEYOND = re.compile(
    r"\b(?:further|extra|additional|more|beyond|above|over|thereafter|any other)\b", re.IGNORECASE
)
_PIECE = re.compile(r"[.;:,](?:\s|$)")


def _many(found: re.Match[str], told: Told, _: Entry) -> Amounts | None:
    """Take a price as often as there are things; where a sum covers some, the price is of the rest."""
    fact = told.matches[0].item.fact if len(told.matches) == 1 and told.verdict is None else None
    if not isinstance(fact, Funding | ScopeItem | OtherTerm):
        return None
    number, things = Fraction(amount_of(found["number"])), split(f"{found['noun']} {found['more']}")
    said = {stem(word) for word in things}
    text = words_of(fact)
    covers = [Fraction(amount_of(one["number"])) for one in _COVERS.finditer(text) if _is_of(one["of"], said)]
    beyond = bool(covers)
    prices = {price for one in _PIECE.split(text) if (price := _price(one, fact, said, beyond=beyond))}
    if len(covers) > 1 or len(prices) != 1:
        return None
    price, thing = prices.pop(), " ".join(things)
    if not covers:
        currency = fact.currency if isinstance(fact, Funding) else "GBP"
        return Amounts((Times(price, number, thing),), currency)
    if not isinstance(fact, Funding) or fact.amount is None:
        return None
    rest = (Times(price, number - covers[0], f"beyond {covers[0]}"),) if number > covers[0] else ()
    return Amounts((Times(Fraction(fact.amount), Fraction(1)), *rest), fact.currency)


def _price(piece: str, fact: Fact, said: set[str], *, beyond: bool) -> Fraction | None:
    """Return what one thing costs, where a piece of text says so of what was said."""
    found = _PRICE.search(piece)
    if found is None or (beyond and not _BEYOND.search(piece)):
        return None
    named = f"{getattr(fact, 'item', None) or ''} {piece[: found.start()]}" if found["each"] else found["of"]
    if not _is_of(named, said):
        return None
    return Fraction(int(found["pence"]), 100) if found["pence"] else Fraction(amount_of(found["pounds"]))


def _is_of(named: str, said: set[str]) -> bool:
    """Say whether a thing that has a price, or some of which are covered, is what was said."""
    return any(stem(word) in said for word in split(named))
