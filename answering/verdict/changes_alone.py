"""Whether one party may change an agreement by itself, where each has to sign or agree to a change."""

import re

from answering.facts.entry import Entry
from answering.facts.sections import Section
from answering.fitting.cutting.units import units
from answering.fitting.matching import found_at
from answering.language.english import cues
from answering.of_one import Told
from answering.requests import Form, Question

_ALONE = re.compile(
    r"\b(?:alone|unilateral(?:ly)?|single-?handed(?:ly)?|off (?:its|their|our|your|his|her) own bat"
    r"|(?:by|all by) (?:it|them|our|your|him|her)sel(?:f|ves)|on (?:its|their|our|your) own"
    r"|without (?:asking|telling|consulting|involving|the others?|the other (?:side|party|partner)"
    r"|anyone|anybody))\b",
    re.IGNORECASE,
)
_MAY = re.compile(r"\b(?:can|could|may|might|(?:allowed|able|free|entitled) to)\b", re.IGNORECASE)
_DENIED = re.compile(r"\b(?:not|never|nobody|no[- ]?one|none|neither)\b|n['\u2019]t\b", re.IGNORECASE)
_CHANGING = cues("change vary variation amend amendment alter modify revise")
_NO_MORE = _CHANGING | cues("""
alone unilateral unilaterally single handed own bat term terms others other side party partner letter email
phone send sending write writing just simply asking telling consulting involving agree mou agreement deal
memorandum contract document clause text wording thing bit go need get council ccg trust two
""")
"""Words that tell no more than that somebody changes it, by what means, and alone."""

_BY_ALL = re.compile(
    r"\b(?:each|every|both|all|mutual|jointly?)\b(?! (?:year|month|quarter|time)s?\b)", re.IGNORECASE
)


def changes_alone(question: Question, entry: Entry) -> Told | None:
    """Say that nobody may change an agreement alone where its change takes the word of several."""
    said = question.asks.plain
    if question.form is not Form.YES_NO or not (_ALONE.search(question.said) or _ALONE.search(said)):
        return None
    if not _MAY.search(said):
        return None
    asked = units(question.words, entry, question.aside)
    told = {one for unit in asked if not unit.who for one in unit.stems}
    rule = entry.terms.variation
    by_several = bool(rule.must_sign and rule.must_sign[1:]) or bool(_BY_ALL.search(rule.rule or ""))
    item = next((one for one in entry.items if one.section == Section.VARIATION), None)
    if item is None or not by_several or not told & _CHANGING or told - _NO_MORE:
        return None
    denied = _DENIED.search(_ALONE.sub(" ", said))
    return Told(question, entry, (found_at(item, "variation.rule"),), None if denied else False)
