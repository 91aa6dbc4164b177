"""What a printed sum of money means: a whole, so much a year, so much a place, in parts, at most.

A rate belongs to the figure that it stands beside, in one bracket or clause; what isn't sure says nothing.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from agreements.days.number_words import AMOUNT, IN_WORDS, SEVERAL, TIMES, amount_of, number_of
from agreements.terms.measures import Funding
from agreements.terms.rates import Rate, period_in


@dataclass(frozen=True)
class Printed:
    """What is printed of a sum: `per` is what it is paid for each of, and `rate` that where it is a period.

    It is paid in so many equal `parts`, one in each `part_of`, where that is told; `stated` is what it comes
    to in a period, where that is printed beside it. A `bound` is `up to`, `at least` or `about`.
    """

    per: str = ""
    rate: Rate = Rate.NONE
    bound: str = ""
    parts: int = 0
    part_of: Rate = Rate.NONE
    stated: tuple[tuple[Rate, Decimal], ...] = ()


def printed(fact: Funding) -> Printed:
    """Return what is printed of a sum, its year, or the words beside it where what it is for has them."""
    changed = (fact.clause or "").startswith("change note ")
    return _printed(fact.amount, fact.amount_text, fact.year, fact.what, fact.terms, changed=changed)


def firm_total(sums: Iterable[Funding]) -> Decimal | None:
    """Add up what is firm, in pounds; nothing where some is in other money, or so much a year or a place."""
    firm = [one for one in sums if one.firm and one.amount]
    if not firm or any(one.currency != "GBP" or printed(one).per for one in firm):
        return None
    return sum((one.amount or Decimal(0) for one in firm), Decimal(0))


def is_printed(terms: str | None, amount: Decimal) -> bool:
    """Say whether terms print an amount."""
    figure = f"{amount:,.2f}".removesuffix(".00")
    return bool(re.search(rf"(?<![\d,.]){re.escape(figure)}(?![\d,.]?\d)", terms or ""))


_NEAR, _MOST = 240, 12  # characters beside a sum, and sums of a text, that are looked at

_UNIT = "|".join(sorted(TIMES, key=len, reverse=True))
_FIGURE = re.compile(
    rf"(?:[£€$]|\b(?:GBP|EUR|USD)\b) ?(?P<figure>\d[\d,]*+(?:\.\d++)?)(?: ?(?P<unit>{_UNIT})\b)?"
    r"|(?<![\d,.])(?P<plain>\d{1,3}(?:,\d{3})++(?:\.\d++)?)(?![\d/])"
    rf"|(?<![\d,.])\b(?P<some>{AMOUNT}) ?(?P<times>{_UNIT})\b",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\([^()]{0,240}\)|\[[^\[\]]{0,240}\]")
_SENTENCE = re.compile(r"(?:;|(?<!\bc)(?<!\bmax)(?<!\bmin)(?<!\best)(?<!\bapprox)\.)(?:\s|$)")
_SHARED = re.compile(r"[,\s]{0,3}\band\b(?!.*\b(?:for|by|on|once|towards)\b).{0,80}", re.IGNORECASE)
"""What may stand between two sums of which the words behind the second say how often both are paid."""

_APART = re.compile(
    r"\b(?:paid|pays?|payable|payments?|instal\w+|parts?|halves|thirds|tranches|stages|invoic\w+|billed|due"
    r"|transferr?\w*|over|across|total|altogether|until|review\w*|report\w*|uplift\w*|ris(?:es?|ing)"
    r"|increas\w+|falls?|falling|less|minus"
    rf"|for (?:\d+|{IN_WORDS}) (?:\w+ )?(?:years?|months?|quarters?|terms?))\b",
    re.IGNORECASE,
)
"""What stands between a sum and a period that is not that of the sum: `paid each month`."""

_WHOLE = re.compile(
    rf"\b(?:over|across|for|in|during) (?:the )?(?:[a-z]+ )?(?:\d+|{IN_WORDS})[ -](?:\w+ )?"
    r"(?:years?|months?|quarters?|terms?)\b|\b(?:in (?:total|all)|altogether|total|all told"
    r"|(?:whole|entire|full) (?:\w+ )?(?:term|period|life))\b",
    re.IGNORECASE,
)
"""How a sum is said to be of all the years together."""

_SORTS = (
    "payments?|sums?|fees?|grants?|contributions?|charges?|subscriptions?|budgets?|rent|amounts?|instal\\w+"
)
_OFTEN_BEFORE = re.compile(
    rf"\b(?:(?:half[- ])?yearly|annual|quarterly|monthly) (?:{_SORTS})(?: of|:) ?(?P<bound>[a-z. ]{{0,40}})$",
    re.IGNORECASE,
)
_SEVERAL_OF = re.compile(rf"\b(?:\d{{1,3}}|{SEVERAL}) (?:[a-z-]+ ){{0,2}}(?:{_SORTS}) of $", re.IGNORECASE)
"""How a sum is said to be paid more than once."""

_DIRECTLY = re.compile(
    r" (?:annual|yearly|(?:half[- ]|six[- ])?(?:yearly|monthly)|quarterly)\b(?! in\b|,? pa)"
)
"""How it is said in one word, before a sum or right behind it, how often it is paid."""

_SMALL = (
    r"and|or|for|to|of|in|on|from|by|at|with|plus|over|up|per|each|every|an?|the|is|are|was|were|if|as|but"
    r"|one.off|towards?|until|till|through|throughout|during|under|when|where|which|that|who|then|less|via"
    r"|against|before|after|not|only|within|between|because|will|shall|may|must|can|paid|payable|due"
    r"|invoiced|subject|starting|beginning|including|excluding"
)
_THING = rf"(?!(?:{_SMALL})\b)[a-z][\w-]*+"
_TWO = rf"(?:(?:year|yr|month|mth|quarter|qtr|week|day|hour|annum)\b|{_THING}(?: {_THING})?)"
"""What a sum may be the price of each of, in a word or two."""

_PER = re.compile(
    rf" ?(?:\((?:plus|excl?\.?|ex|excluding|incl?\.?|including) VAT\)|,? ?(?:plus|\+) VAT)?[ (]?"
    rf"(?P<per>(?:/ ?|(?:per|each|every|an?|for (?:each|every)|from (?:each|every)) ){_TWO}"
    rf"(?: (?:per|each|every|an?) {_THING}| pa\b| per annum\b){{0,2}}|each\b|apiece\b)",
    re.IGNORECASE,
)
"""How it is said right behind a sum of what each of it is the price."""

_BOUNDS = {
    "up to": r"up to|(?:not|no|never) (?:more|greater) than|not (?:to exceed|exceeding)"
    r"|(?:a )?maximum(?: of)?|max\.?(?: of)?|at most|capped at|(?:a )?cap of|limited to|(?:a )?limit of",
    "at least": r"at least|(?:not|no) less than|(?:a )?minimum(?: of)?|min\.?(?: of)?",
    "about": r"about|around|approx(?:imately|\.)?|circa|c\.?|roughly|(?:somewhere )?in the region of"
    r"|(?:an )?estimated(?: at)?|nearly|almost|~",
}
_BEFORE = {
    bound: re.compile(rf"(?:^|[\s(])(?:{way}) ?(?:a total of )?$", re.IGNORECASE)
    for bound, way in _BOUNDS.items()
}
_AFTER = {
    "up to": re.compile(r",? ?\(?(?:max(?:imum|\.)?|at (?:the )?most|cap)\b", re.IGNORECASE),
    "at least": re.compile(r",? ?\(?(?:min(?:imum|\.)?|at (?:the )?least|or more)\b", re.IGNORECASE),
    "about": re.compile(
        r",? ?\(?(?:approx(?:imately|\.)?|est(?:imated?|\.)?|or so|or thereabouts)\b", re.IGNORECASE
    ),
}
"""How it is said, before a sum or right behind it, that it is not just so much."""

_PART = r"(?:instal(?:l)?ments?|payments?|sums|parts|tranches|stages)"
_IN_PARTS = re.compile(rf" (?:equal )?{_PART}\b", re.IGNORECASE)
_EQUAL = re.compile(
    rf"\b(?P<count>\d{{1,3}}|{IN_WORDS})(?P<equal> equal)? (?:(?P<often>[a-z-]+) )?{_PART}\b"
    rf"(?: of [£€$] ?(?P<each>{AMOUNT}))?|\b(?:two|in) (?:equal )?(?P<halves>halves)\b"
    r"|\bhalf (?:in|on|at)\b[^.;]{1,80}? and (?:the other )?(?P<half>half) (?:in|on|at)\b"
    r"|\bequal (?P<shares>thirds|quarters|fifths)\b",
    re.IGNORECASE,
)
"""How a text says that a sum is paid in equal parts."""

_SHARES = {"halves": 2, "half": 2, "thirds": 3, "quarters": 4, "fifths": 5}
_OPENS = re.compile(r"(?:^|[:=]|\bi\.?e\.?,?|\bthat is,?|\bbeing)\s*$", re.IGNORECASE)
"""What stands before a sum that says what another comes to in a period."""


@dataclass(frozen=True)
class _Figure:
    """A sum in a text, with its words: those before it and behind it, up to the next sum or bracket."""

    value: Decimal
    before: str
    behind: str
    next_behind: str


@lru_cache(maxsize=4096)
def _printed(  # noqa: PLR0913 - what of a sum is printed
    amount: Decimal | None, text: str | None, year: str | None, what: str, terms: str | None, *, changed: bool
) -> Printed:
    if amount is None:
        return Printed()
    figures = list(_figures(text or "")) or list(_figures(_signed(text or "", amount)))
    own = [one for one in figures if one.value == amount]
    said = _agreed([_of_figure(one, directly=True) for one in own])
    if text and not figures and not re.search(r"\d", text):
        said = _of_words(text)
    whole = any(_WHOLE.search(f"{one.before} {one.behind}") for one in own) or bool(figures and not own)
    if not said.per and not whole:
        said = _with(said, _of_words(year or ""))
        told = list(_figures(what))
        named = [one for one in told if one.value == amount] or (told if changed else [])
        beside = _agreed([_of_figure(one, directly=False) for one in named])
        said = _with(said, Printed(bound=beside.bound) if year else beside)
    parts, part_of = next(
        (found for one in (text, terms) if (found := _equal_parts(one or "", amount))), (0, Rate.NONE)
    )
    stated = {
        **dict(_stated_beside(terms or "", amount, opens_sentence=True)),
        **dict(_stated_beside(text or "", amount)),
    }
    if said.rate is not Rate.NONE and said.rate is part_of:
        parts, part_of = 0, Rate.NONE  # which is each of them, or all: it is not sure
    return Printed(said.per, said.rate, said.bound, parts, part_of, tuple(stated.items()))


def _signed(text: str, amount: Decimal) -> str:
    """Put the sign before a sum that stands without: `500 a year`."""
    return re.sub(rf"(?<![\d.,]){re.escape(str(amount))}(?![\d.,%p])", r"£\g<0>", text)


def _agreed(each: list[Printed]) -> Printed:
    """Return what is said of a sum wherever it stands, if the same is said each time."""
    return each[0] if each and len(set(each)) == 1 else Printed()


def _with(said: Printed, other: Printed) -> Printed:
    """Complete what is said of a sum by what is said of it elsewhere."""
    own = said if said.per else other
    return Printed(own.per, own.rate, said.bound or other.bound)


def _of_words(text: str) -> Printed:
    """Return of what it is the price in each that words alone say, such as those of its year."""
    period, per = period_in(text), _PER.fullmatch(text.strip())
    if per and period.rate is Rate.NONE and not re.search(r"\d", text):
        return Printed(per["per"])
    return Printed(period.rate.words, period.rate) if period.rate is not Rate.NONE else Printed()


def _of_figure(one: _Figure, *, directly: bool) -> Printed:
    """Return of what a sum is the price of each, and whether it is the most or the least, by its words."""
    before = _OFTEN_BEFORE.search(one.before)
    at, per = before["bound"] if before else one.before, _PER.match(one.behind)
    end = per.end() if per else 0
    after = _BOUNDS if directly else ()
    bound = next((bound for bound in _BOUNDS if _BEFORE[bound].search(f" {at}")), "") or next(
        (bound for bound in after if _AFTER[bound].match(one.behind, end)), ""
    )
    if before and (bound or not at.strip()):
        period = period_in(before[0])
        return Printed(period.rate.words, period.rate, bound)
    if _SEVERAL_OF.search(one.before):
        return Printed("each", bound=bound)
    thing = per["per"].strip() if per else ""
    rate = period_in(thing, alone=False).rate if thing else Rate.NONE
    if thing and (rate is Rate.NONE or not _is_period(thing)):
        return Printed(thing, bound=bound)
    rate = _behind(one, directly=directly)
    return Printed(rate.words, rate, bound)


def _is_period(thing: str) -> bool:
    """Say whether what a sum is the price of is a period and no more: not `a student a year`."""
    found = period_in(thing, alone=False)
    return not (thing[: found.first] + thing[found.last :]).strip()


def _behind(one: _Figure, *, directly: bool) -> Rate:
    """Return how often a sum is paid by the words behind it, or those behind the next that both share."""
    found = period_in(one.behind, alone=False)
    near = _DIRECTLY.match(one.behind) if directly else None
    if near:
        return period_in(near[0]).rate
    if found.rate is not Rate.NONE:
        of_parts = _IN_PARTS.match(one.behind, found.last) or _APART.search(one.behind[: found.first])
        return Rate.NONE if of_parts else found.rate
    if one.next_behind and _SHARED.fullmatch(one.behind):
        return period_in(one.next_behind, alone=False).rate
    return Rate.NONE


def _figures(text: str) -> Iterator[_Figure]:
    """Give the sums of a text with the words beside each; a bracket with a sum says that of no other."""
    text = text[: _NEAR * _MOST]
    apart = [one for one in _BRACKETS.findall(text) if _FIGURE.search(one)]
    outer = _BRACKETS.sub(lambda one: "" if _FIGURE.search(one[0]) else one[0], text)
    for piece in (outer, *(one[1:-1] for one in apart)):
        every = list(_FIGURE.finditer(piece))[:_MOST]
        ends = [0, *(one.end() for one in every)]
        firsts = [*(one.start() for one in every), len(piece)]
        between = [piece[first:last] for first, last in zip(ends, firsts, strict=True)]
        for place, found in enumerate(every):
            value = amount_of(
                found["figure"] or found["plain"] or found["some"], found["unit"] or found["times"]
            )
            behind, *closed = _SENTENCE.split(between[place + 1][:_NEAR])
            after = "" if closed or place + 2 >= len(between) else between[place + 2][:_NEAR]
            yield _Figure(
                value, _SENTENCE.split(between[place])[-1][-_NEAR:], behind, _SENTENCE.split(after)[0]
            )


def _equal_parts(text: str, amount: Decimal) -> tuple[int, Rate] | None:
    """Return in how many equal parts a sum is paid, and in which period one of them is."""
    each = [one for one in _EQUAL.finditer(text[: _NEAR * _MOST]) if _parts_of(one, amount)]
    if len(each) != 1:
        return None
    (found,) = each
    start = max((one.end() for one in _SENTENCE.finditer(text[: found.start()])), default=0)
    sentence = _SENTENCE.split(text[start:])[0]
    own = period_in(found["often"] or "") if found["often"] else period_in(sentence)
    more = period_in(sentence[own.last :]) if not found["often"] else own
    return _parts_of(found, amount), own.rate if more.rate in {Rate.NONE, own.rate} else Rate.NONE


def _parts_of(found: re.Match[str], amount: Decimal) -> int:
    shares = found["halves"] or found["half"] or found["shares"]
    if shares:
        return _SHARES[shares.casefold()]
    count = number_of(found["count"]) or 0
    told = amount_of(found["each"]) * count == amount if found["each"] else bool(found["equal"])
    return count if told and count > 1 else 0


def _stated_beside(
    text: str, amount: Decimal, *, opens_sentence: bool = False
) -> Iterator[tuple[Rate, Decimal]]:
    """Give what a sum comes to in a period, where that is printed and the sum is so many times that."""
    for one in _figures(text):
        opens = not one.before.strip() if opens_sentence else bool(_OPENS.search(one.before))
        said = _of_figure(one, directly=True) if opens else Printed()
        if said.rate is not Rate.NONE and one.value and one.value != amount and not amount % one.value:
            yield said.rate, one.value
