"""What the clerk replied, where a document does not say what was asked and the clerk was asked the same."""

import re
from datetime import date

from agreements.agreement import visible
from agreements.answers import Register
from agreements.clerk.open_questions import AskedOfClerk, questions_of
from answering.language.english import stem, stems
from answering.language.opening import WH
from answering.of_one import Unsaid
from answering.texts import sought

_WHICH = re.compile(
    rf"\b(?:{WH}|much|many|often|long|if|not|no|never|before|after)\b",
    re.IGNORECASE,
)
"""Words by which two questions differ that have the same others."""


def reply_to(found: Unsaid, register: Register, day: date) -> AskedOfClerk | None:
    """Return the last question with a reply that asks by a day what was asked, in the same telling words."""
    question, terms = found.question, found.terms
    agreement = next((one for one in visible(register.agreements, question.when) if one.id == terms.id), None)
    names = stems(" ".join((*question.aside, terms.id, terms.place or "")))
    wanted = _telling(question.told, names)
    replied = [one for one in questions_of(agreement.records, day) if one.answered] if agreement else []
    alike = [one for one in replied if wanted[0] and _telling(one.asked.question, names) == wanted]
    return alike[-1] if alike else None


def _telling(said: str, names: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    words = frozenset(stem(word) for word in sought(said, ())) - names
    return words, frozenset(word.casefold() for word in _WHICH.findall(said))
