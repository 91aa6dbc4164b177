"""What a term means that a text of the agreement defines, where nothing else is asked about."""

import re

from answering.facts.entry import Entry
from answering.fitting.cutting.likeness import defined
from answering.fitting.matching import found_at
from answering.language.english import cues, is_light, stem, words
from answering.of_one import Told
from answering.requests import Form, Question

_IS_ASKED = re.compile(
    r"\bwhat(?:['\u2019]?s| (?:exactly )?(?:is|are))\b|\bwhat .{2,60} (?:is|are)\b", re.IGNORECASE
)
_ASKING = cues("mean means meant meaning define defined definition count counts class classed qualify term")
_LISTED = cues("inscope inview outofscope")
"""What a list tells rather than its definition."""


def defined_as(question: Question, entry: Entry) -> Told | None:
    """Tell what a term means where that is asked of it, or only what it is."""
    asks = question.asks.meaning or (question.form is Form.WHAT and _IS_ASKED.search(question.said))
    if not asks or question.form is Form.YES_NO or question.scope.across:
        return None
    said = question.asks.spaced
    terms = ((words(term), item) for item in entry.items for term in defined(item))
    found = [(term, item) for term, item in terms if f" {' '.join(term)} " in said]
    term, item = max(found, key=lambda one: len(one[0]), default=((), None))
    rest = {stem(word) for word in question.words if word not in {*term, *question.aside}} - _ASKING
    if item is None or _LISTED.intersection(map(stem, term)) or not all(map(is_light, rest)):
        return None
    match = found_at(item, "text.says")
    return Told(question, entry, (match,))
