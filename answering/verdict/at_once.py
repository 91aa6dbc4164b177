"""Whether anybody may leave at once, where every way to leave takes notice."""

import re

from agreements.terms import Termination
from answering.facts.entry import Entry
from answering.facts.saying import words_of
from answering.facts.sections import Section
from answering.fitting.cutting.units import units
from answering.fitting.matching import found_at
from answering.language.english import cues
from answering.language.standings import LEAVING
from answering.of_one import Told
from answering.requests import Form, Question

_AT_ONCE = re.compile(
    r"\b(?:immediate(?:ly)?|instantly|overnight|forthwith|on the spot|(?:straight|right) ?away|at once"
    r"|there and then|(?:with )?no notice|without (?:any |giving )?notice|the same day|tomorrow)\b",
    re.IGNORECASE,
)
_MAY = re.compile(r"\b(?:can|could|may|might|(?:allowed|able|free|entitled) to)\b", re.IGNORECASE)
_DENIED = re.compile(r"\b(?:not|never|nobody|no[- ]?one|none|neither)\b|n['\u2019]t\b", re.IGNORECASE)
_GOING = LEAVING | cues("stop walk stand drop")
_LEAVES = _GOING | cues("""
away out down go notice immediately overnight instantly forthwith spot straight tomorrow day true
""")
"""Words that tell no more than that somebody leaves, and when."""

_ANYBODY = cues("party parties partner partners member members council trust side anyone anybody somebody")


def leaves_at_once(question: Question, entry: Entry) -> Told | None:
    """Say that nobody may leave at once where each way to leave takes notice, and no text says otherwise."""
    rest = _AT_ONCE.sub(" ", question.said)
    if question.form is not Form.YES_NO or rest == question.said or not _MAY.search(rest):
        return None
    asked = units(question.words, entry, question.aside)
    parties = {party.id for party in entry.terms.parties}
    who = {unit.who for unit in asked if unit.who in parties}
    told = {one for unit in asked if unit.who not in parties and not unit.light for one in unit.stems}
    if not told & _GOING or told - _LEAVES - _ANYBODY:
        return None
    ways = [(item, item.fact) for item in entry.items if isinstance(item.fact, Termination)]
    meant = [item for item, way in ways if not who or who <= {*(way.by_whom or ())}]
    if not meant or any(_is_at_once(way) for _, way in ways) or _says_so(entry):
        return None
    match = found_at(meant[0], "notice.how")
    return Told(question, entry, (match,), None if _DENIED.search(rest) else False)


def _is_at_once(way: Termination) -> bool:
    """Say whether a way to leave takes no notice, or may take none."""
    takes = way.notice and (way.notice.days or way.notice.months)
    return not takes or bool(_AT_ONCE.search(words_of(way)))


def _says_so(entry: Entry) -> bool:
    """Say whether any other text has that something is done at once and ends."""
    texts = (words_of(item.fact) for item in entry.items if item.section != Section.DISCREPANCIES)
    return any(_AT_ONCE.search(text) and _ENDS.search(text) for text in texts)


_ENDS = re.compile(r"\b(?:leav|terminat|withdr|end|stop|stand|ceas|cancel|suspend)\w*", re.IGNORECASE)
