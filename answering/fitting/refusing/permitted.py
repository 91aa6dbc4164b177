"""Whether a fact says that something may or must be done, and not only what it would be done with."""

import re

from answering.facts.items import Item
from answering.facts.sections import WHOLES, Section
from answering.fitting.matching import Match
from answering.language.english import cues, lemma, like, stem
from answering.language.opening import OPENS
from answering.requests import Form, Question

_MAY_OR_MUST = re.compile(
    rf"^{OPENS}(?:can|could|may|might|must|should|shall)\b"
    r"|\b(?:need|needs|have|has|had|ought|allowed|able|permitted|free|entitled|obliged|required) to\b",
    re.IGNORECASE,
)
"""How it is asked whether somebody may do something, or has to."""

_DEEDS = cues("use take give tell keep show come bring see")
"""What may be done with anything, for which reason such words are no more than light elsewhere."""


def lacks_deed(match: Match, question: Question) -> bool:
    """Say whether a fact has no word for what may be done: of the money, `can they take it back?`."""
    if question.form is not Form.YES_NO or match.item.section in WHOLES - {Section.LISTS}:
        return False
    if not _MAY_OR_MUST.search(question.said):
        return False
    return any(stem(word) in _DEEDS and not tells_of(match.item, word) for word in question.words)


def tells_of(item: Item, deed: str) -> bool:
    """Say whether a fact has a word for what is done, or one that means the same."""
    alike = {stem(one) for one in like(lemma(deed))}
    return bool({stem(deed), *alike} & item.words) or lemma(deed) in item.said
