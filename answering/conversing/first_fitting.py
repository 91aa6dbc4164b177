"""Which of the answers that what was spoken of gives fits what a question that leans on it asks for."""

import re

from answering.answers import Answered
from answering.conversing.spoken import Decide, Spoken, rests_on
from answering.facts.aspects import ASKING, ASPECTS
from answering.facts.sections import Section
from answering.language.english import stem, tells
from answering.of_one import Told, Unsaid
from answering.requests import WORKED_OUT, Form, Question

TELLING = frozenset(
    [Form.WHO, Form.WHEN, Form.WHY, Form.WHERE, Form.HOW_OFTEN, Form.HOW_MUCH, Form.HOW_MANY, Form.HOW_LONG]
)
"""Forms that say by themselves what is asked."""

_OF_FACTS = TELLING - {Form.WHY}
"""Forms that a text alone, without a word of the question, does not give."""

_SIGNATORY = stem("signatory")

_FOR_WHOM = re.compile(
    r"\bwho(?:m|['\u2019]s|s| is| was| are)? (?:is |was |are )?(?:it|that|this|they|those) for\b",
    re.IGNORECASE,
)
_DOERS = frozenset(
    ["duty.owner", "dated.owner", "commitment.owner", "funding.payer", "decision.by", "review.by", "party.is"]
)
"""Who does what was told, where it is asked for whom that is done."""


def first_fitting(
    question: Question, spoken: list[Spoken], decide: Decide, *, whole: bool = False
) -> Answered | None:
    """Return the first answer that fits, of those that what was spoken of gives, last first."""
    each = ((found, one) for one in spoken for found in one.answers(question, decide, whole=whole))
    return next(
        (found for found, one in each if fits(found, question) and not _says_nothing(found, question, one)),
        None,
    )


def _says_nothing(found: Answered, question: Question, last: Spoken) -> bool:
    """Say whether neither yes nor no comes of a fact that was only the nearest to what was asked before."""
    again = isinstance(found, Told) and all(one.item in last.facts for one in found.matches)
    neither = question.form is Form.YES_NO and isinstance(found, Told) and found.verdict is None
    return isinstance(last.before, Unsaid) and neither and again


def fits(found: Answered, question: Question) -> bool:
    """Say whether an answer leaves no word unexplained and is of the form asked for."""
    if isinstance(found, Told) and found.question.form is Form.CLAUSE and not tells(question.thread.own):
        return True
    if not isinstance(found, Told | Unsaid):
        return True
    facts = rests_on(found)
    if not facts:
        return isinstance(found, Told)
    if isinstance(found, Unsaid) or facts[0].item.section == Section.LISTS:
        return not facts[0].unexplained
    return not facts[0].unexplained and not question.scope.across and _is_asked_for(found, question)


def _is_asked_for(found: Told, question: Question) -> bool:
    """Say whether a fact tells why where that is asked, or who gets it, and not only of the same thing."""
    aspect = ASPECTS[found.key]
    if question.thread.bare and question.form in WORKED_OUT and not found.sums:
        return False
    if question.form in TELLING and (question.form not in aspect.forms or found.key.endswith(".what")):
        return False
    if question.thread.bare and question.form in _OF_FACTS and found.key in {"text.says", "body.role"}:
        return False
    own = found.matches[0].item.name | found.matches[0].item.text
    asked = [one for word in found.question.words if (one := stem(word)) in ASKING and one not in own]
    if found.key == "party.is" and question.form is Form.WHO and _SIGNATORY in asked:
        return False
    if _FOR_WHOM.search(question.said) and found.key in _DOERS:
        return False
    return not question.thread.bare or not asked or any(one in aspect.cues for one in asked)
