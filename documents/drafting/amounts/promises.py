"""Promises of money that tell no sum: to meet a cost, in kind, what is still to be settled."""

import re
from collections.abc import Sequence
from dataclasses import replace

from documents.dates import find_dates
from documents.drafting.amounts.unpaid import NO_PROMISE
from documents.drafting.told import Sentence
from documents.drafting.who.people import actor_of

PROMISE = re.compile(
    r"\b(?!(?:funders?|funding|providers?)\b)"
    r"(?:offer|provide|commit|contribute|make available|be made available|pay|meet|fund|"
    r"invest|reimburse)\w*\b[^.;]{0,60}\b(?:further |additional )?"
    r"(?:funding|investment|contribution|cost of|grant|rent|salar\w+)\b",
    re.IGNORECASE,
)
_GIVEN = (
    r"\b(?:uplift|shares?|contributions?|subscriptions?|allocations?|payments?|funding|grants?|sums?|"
    r"amounts?)\b"
)
_AGREED = r"(?:settled|agreed|set|confirmed)"
_SET = rf"(?:{_AGREED}|fixed|determined|decided|notified|negotiated)"
_HANGS = r"(?:depends? (?:up)?on|(?:is|are) (?:\w+ )?subject to)"
_LATER = (
    r"(?:20\d\d\b|(?:the |any )?(?:later|subsequent|succeeding|following|future|further|remaining|other|next|"
    r"second|third)\b(?: and \w+)? (?:financial )?years?\b)"
)
"""A year other than those whose sums are told, or one by its number."""

_LATER_YEAR = re.compile(
    rf"{_GIVEN} (?:for|in|of) {_LATER}(?:[^.;]|\.(?=\d)){{0,90}}"
    rf"\b(?:(?:will|shall|must) be {_SET}|{_HANGS})\b|"
    rf"\b(?:in|for) {_LATER}[^.;]{{0,60}}\b(?:shall|will|must)\b[^.;]{{0,20}} (?:contribute|pay|share)\b"
    r"[^.;]{0,40}(?:\bin proportion to\b|\d ?(?:%|per cent))",
    re.IGNORECASE,
)
_SETTLED_BY = re.compile(rf"{_GIVEN}[^.;]{{0,90}}\bwill be {_AGREED} by\b", re.IGNORECASE)
_UNSETTLED = re.compile(
    rf"{_GIVEN}[^.;]{{0,90}}\b(?:(?:will|shall|is to) be added|"
    rf"(?:has|have) not (?:yet )?been {_AGREED})\b|"
    rf"{_GIVEN}[^.;]{{0,40}}\b(?:is|are|remains?) (?:yet |still )?to be {_AGREED}\b|"
    rf"{_GIVEN}[^.;]{{0,40}}\b{_HANGS}\b[^.;]{{0,40}}\b(?:budgets?|settlement|spending)\b|"
    r"\bno sum (?:has|is)\b|\b(?:decide|agree|settle)\b[^.;]{0,40}\bwhat (?:they|we|each) (?:can|will) pay\b|"
    r"\bwhat \w+ pays in\b",
    re.IGNORECASE,
)
UNFIRM = re.compile(
    r"\b(?:expect\w*|subject to|propos\w+|anticipat\w+|indicative|estimated?|up to|"
    r"approximately|(?-i:may)|likely|intend\w*|in principle|approx|hoped? for|"
    r"(?:not|neither)\b[^.;]{0,30}\b(?:awarded|confirmed|approved|committed|announced|secured)|"
    r"(?:try|tries|hopes?|aims?) to)\b",
    re.IGNORECASE,
)
_SHARED_COST = re.compile(
    r"\b(?:paid for|met|funded|borne|shared|financed)\b[^.;]{0,30}\b(?:equally|in equal (?:shares|parts)|"
    r"half (?:each|and half))\b",
    re.IGNORECASE,
)
_IN_KIND = re.compile(
    r"\b(?:contribut|provid|giv|offer)\w*\b[^.;]{0,60}\bin[- ]kind\b|\bin kind\b[^.;]{0,40}\bcontribut",
    re.IGNORECASE,
)
_NOTHING_YET = re.compile(
    r"\b(?:nothing|no (?:sum|figure|amount))\b[^.;]{0,20}\b(?:agreed|settled|promised|fixed|set|decided)\b",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"\b(?:money|fund\w*|financ\w+|costs?|payments?|contributions?|sums?|charges)\b", re.IGNORECASE
)
_OF_ONE_TOLD = re.compile(
    r"\b(?:the|its|their|that|this) (?:\w+ )?(?:grants?|contributions?|funding)$", re.IGNORECASE
)
"""What a promise is of whose sum is told elsewhere: it tells only how, or when, it is paid."""

_CLOSE = 40  # characters before a promise in which who makes it may be named


def promises_without_sum(one: Sentence) -> bool:
    """Say whether a sentence without a sum still tells of money, or its worth, that is to be given."""
    told = _UNSETTLED.search(one.text) or _is_shared_cost(one.text) or _IN_KIND.search(one.text)
    # By which day sums are settled is something to be done, and told as that.
    by_day = any(found.precision != "year" for found in find_dates(one.text))
    later = (is_of_later_year(one.text) or _SETTLED_BY.search(one.text)) and not by_day
    return bool(told or later) and not NO_PROMISE.search(one.text)


def is_of_later_year(text: str) -> bool:
    """Say whether a sentence leaves open what is paid in a later year: "Grants for 2031/32 will be set …"."""
    return later_year(text) is not None


def later_year(text: str) -> str | None:
    """Give the words that leave open what is paid in a later year, with that year."""
    told = _LATER_YEAR.search(text)
    return told[0] if told else None


def _is_shared_cost(text: str) -> bool:
    """Say whether a cost is met by several; what may be spent beyond it is promised by nobody."""
    return bool(_SHARED_COST.search(text)) and not re.search(r"\b(?:over|under)-?spend", text, re.IGNORECASE)


def says_nothing_yet(one: Sentence) -> bool:
    """Say whether a sentence about money tells that none is agreed: "Nothing has been settled for 2031"."""
    about = _MONEY.search(one.heading) or _MONEY.search(one.text)
    return bool(about and _NOTHING_YET.search(one.text) and not _UNSETTLED.search(one.text))


def promiser(one: Sentence, names: Sequence[str]) -> str | None:
    """Find who promises: who the sentence says is to act, or the last that it names before the promise."""
    promised = PROMISE.search(one.text)
    if promised is None or NO_PROMISE.search(one.text) or _OF_ONE_TOLD.search(promised[0]):
        return None
    close = one.text[max(0, promised.start() - _CLOSE) : promised.start()]
    before = replace(one, text=f"{close} will", lead=None)
    return actor_of(one, names) or actor_of(before, names)


_NOT_YET = re.compile(
    r"(?:This|It|That|Neither|Nobody|None|No)\b[^.;]{0,60}\b(?:awarded|confirmed|approved|committed|announced|"
    r"secured|certain|rely)\b"
)
"""What a sentence says of the sum in the one before, that makes it none to count on."""


_DENIES = re.compile(r"\b(?:not|nor|neither|nobody|none|no)\b", re.IGNORECASE)


def is_doubted(after: Sentence) -> bool:
    """Say whether a sentence says of the sum before that it is not settled: "This is not yet confirmed"."""
    return bool(not after.opens and _NOT_YET.match(after.text) and _DENIES.search(after.text))
