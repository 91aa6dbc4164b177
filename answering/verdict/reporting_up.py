"""Which body reports to which: those below one that is named, and whether one reports to another."""

import re

from agreements.terms import Body
from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.facts.sections import Section
from answering.fitting.matching import found_at
from answering.language.opening import OPENS
from answering.of_one import Told
from answering.requests import Form, Question

_REPORTS = r"(?:reports?(?: back| up| in)?|feeds?(?: (?:its |their )?reports?)?(?: back| up| in)?)"
_TO = r"(?:reporting |accountable |answerable )?(?:in)?to"
_REST = r"(?P<above>(?:(?!\b(?:by|when|on|about|every|each|after|before|if)\b).)+?)\W*$"
_BELOW = re.compile(
    r"\b(?:who|what|(?:which|what) (?:other )?(?:boards?|bod(?:y|ies)|groups?|committees?|panels?))"
    rf" (?:{_REPORTS}|(?:is|are)(?= (?:reporting|accountable|answerable) )) {_TO} {_REST}",
    re.IGNORECASE,
)
"""How it is asked who is below a body."""

_WHETHER = re.compile(
    rf"^{OPENS}(?:(?:does|do|did)(?:n['\u2019]?t)? (?P<below>.+?) {_REPORTS}"
    rf"|(?:is|are)(?:n['\u2019]?t)? (?P<one>.+?)(?= (?:reporting|accountable|answerable) )) {_TO} {_REST}",
    re.IGNORECASE,
)
"""How it is asked whether one reports to another."""


def reports_up(question: Question, entry: Entry) -> Told | None:
    """Tell which bodies report to one that is named, or to whom one does of which that is asked.

    It is yes where that is so. Where it reports to another, neither yes nor no is said: it may to both.
    """
    said = question.asks.plain
    below, whether = _BELOW.search(said), _WHETHER.search(said)
    if question.scope.across or not (below or whether):
        return None
    bodies = [item for item in entry.items if item.section == Section.GOVERNANCE]
    if below and question.form is not Form.YES_NO:
        so = [one for one in bodies if _named(below["above"], entry) & _above(one, entry)]
        return Told(question, entry, tuple(found_at(one, "body.reports") for one in so)) if so else None
    if whether is None:
        return None
    lower, upper = _named(whether["below"] or whether["one"], entry), _named(whether["above"], entry)
    first = next((one for one in bodies if one.own in lower and _above(one, entry)), None)
    if not lower or not upper or first is None:
        other = next((one for one in bodies if one.own in upper and _above(one, entry) & lower), None)
        return Told(question, entry, (found_at(other, "body.reports"),)) if other else None
    verdict = not question.denied if _above(first, entry) & upper else None
    return Told(question, entry, (found_at(first, "body.reports"),), verdict)


def _named(text: str, entry: Entry) -> frozenset[str]:
    return entry.known.within(text)


def _above(item: Item, entry: Entry) -> frozenset[str]:
    """Return to whom a body reports."""
    body = item.fact
    return _named(body.reports_to or "", entry) if isinstance(body, Body) else frozenset()
