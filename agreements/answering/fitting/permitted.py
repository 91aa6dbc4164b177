"""Whether a fact says that something may or must be done, and not only what it would be done with."""

import re

from agreements.answering.fitting.leanings import WHOLES
from agreements.answering.fitting.matching import Match
from agreements.answering.language.english import like, stem
from agreements.answering.requests import Form, Question

_MAY_OR_MUST = re.compile(
    r"^\W*(?:(?:and|so|but|then|or|ok) )*(?:can|could|may|might|must|should|shall)\b"
    r"|\b(?:need|needs|have|has|had|ought|allowed|able|permitted|free|entitled|obliged|required) to\b",
    re.IGNORECASE,
)
"""How it is asked whether somebody may do something, or has to."""

_DEEDS = frozenset(stem(word) for word in ("use", "take", "give", "tell", "keep", "show"))
"""What may be done with anything, for which reason such words are no more than light elsewhere."""


def lacks_deed(match: Match, question: Question) -> bool:
    """Say whether a fact has no word for what may be done: of the money, `can they take it back?`."""
    if question.form is not Form.YES_NO or match.item.section in WHOLES - {"lists"}:
        return False
    if not _MAY_OR_MUST.search(question.said):
        return False
    own = match.item.name | match.item.text
    done = [word for word in question.words if stem(word) in _DEEDS]
    return any(not ({stem(word), *(stem(one) for one in like(word))} & own) for word in done)
