"""When an answer is to come to what was told last, such as an application: `when do they expect to hear?`."""

import re
from dataclasses import replace

from answering.conversing.spoken import Spoken
from answering.facts.sections import DATED_ITEMS
from answering.fitting.matching import found_at
from answering.language.english import cues
from answering.language.opening import AUX, OPENS
from answering.of_one import Told, Unsaid
from answering.requests import Form, Question

_THEY = r"(?:it|he|she|they|we|you|that|(?:an?|the|their|its|any)(?: final)?)"
_NEWS = r"(?:answer|reply|response|decision|verdict|outcome|ruling|news|result)"
_WHEN = re.compile(
    rf"{OPENS}(?:when|by when|how soon) (?:{AUX}) {_THEY} "
    r"(?:(?:likely|due|expect\w*|hop\w*|meant|supposed|get|gets|have|to|be|hear|give|reach|receive)\b ?){0,5}"
    rf"(?:(?:an?|the|their|its|any|back)\b ?){{0,2}}(?:{_NEWS}\b ?)?"
    r"(?:(?:expected|due|by|from them|back)\b ?){0,3}\W*",
    re.IGNORECASE,
)
"""How no more is asked than when an answer comes."""

_OF_NEWS = re.compile(rf"\b(?:{_NEWS}|hear)\b", re.IGNORECASE)
_DECIDING = cues(
    "decision decide decided answer reply response approval approve ruling verdict outcome result"
)


def awaited(question: Question, last: Spoken) -> Told | Unsaid | None:
    """Tell when a decision falls that was told last; of anything else, no answer is known to come."""
    if not (_WHEN.fullmatch(question.said) and _OF_NEWS.search(question.said)):
        return None
    told = last.facts[0] if len(last.facts) == 1 and not last.listed else None
    if told is None or told.section not in DATED_ITEMS or not told.words & _DECIDING:
        return last.silent(question, last.before)
    asked, match = (
        replace(question, form=Form.WHEN),
        found_at(told, "dated.date", gives=told.gives("dated.date")),
    )
    return Told(asked, last.entry, (match,)) if match.gives else Unsaid(asked, last.entry, open=(match,))
