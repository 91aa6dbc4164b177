"""Whether the agreement starts only once all have signed, where that is held out."""

import re

from answering.facts.entry import Entry
from answering.facts.sections import Section
from answering.fitting.matching import found_at
from answering.language.english import cues
from answering.of_one import Told
from answering.reckoning.held_out.counts import is_only_of
from answering.requests import Form, Question

_STARTS = (
    r"(?:start|begin|began|commenc|kick|(?:in|into) (?:force|effect)|tak\w+ effect|go(?:es)? live|effective)"
)
_ON_SIGNING = re.compile(
    rf"\b{_STARTS}\w*\b.*?\b(?:once|when|until|till|unless|only if|as soon as|after|on)\b.*\bsign"
    rf"|\bsign\w*\b.*\bbefore\b.*\b{_STARTS}",
    re.IGNORECASE,
)
"""How it is asked whether the signatures start it, rather than a day."""

_OF_SIGNING = cues("""
start starts begin begins began commence inforce effective effect live sign signs signed signature signatures
party parties partner partners organisation side sides member members all full fully
""")


def on_signing(question: Question, entry: Entry) -> Told | None:
    """Say whether the agreement starts on the last signature, where no more is asked."""
    asks = question.form is Form.YES_NO and _ON_SIGNING.search(question.said)
    if not asks or question.period or not is_only_of(question, _OF_SIGNING | entry.title):
        return None
    start = entry.terms.commencement
    on_signature = start.rule == "on_signature_by_all"
    item = next((one for one in entry.items if one.section == Section.TERM), None)
    if item is None or not (on_signature or start.date):
        return None
    match = found_at(item, "term.start")
    denied = question.denied and not _NOT_UNTIL.search(question.said)
    return Told(question, entry, (match,), on_signature != denied)


_NOT_UNTIL = re.compile(r"(?:\bnot|n['\u2019]?t)\b.*\b(?:until|till|unless)\b", re.IGNORECASE)
"""How what is so only once something is done is said by a denial."""
