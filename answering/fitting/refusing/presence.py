"""Whether yes or no is asked of what is there, or of something more that its being there does not tell."""

import re

from answering.facts.aspects import ASPECTS
from answering.facts.sections import STATEMENTS, Section
from answering.fitting.matching import Match
from answering.language.english import cues, is_light
from answering.language.opening import DOES, HAS, MAY, OPENS
from answering.requests import Form, Question

_ANY = re.compile(
    r"\bthere\b|\bonly one\b|\bany(?!one|body)\w*\b"
    r"|\b(?:have|has|had|got|include\w*|contain\w*|set|list\w*|(?<!a )says?"
    r"|name|names|mention\w*"
    r"|give|gives|provide\w*|specif\w*|need|needs|cover\w*)\b",
    re.IGNORECASE,
)
"""How it is asked whether something is there, or is said."""

_DOES = re.compile(rf"^{OPENS}(?:{DOES}|{HAS}|{MAY})\b", re.IGNORECASE)
"""How it is asked of whatever is in scope if it does something, rather than if it is in scope."""

_ITSELF = re.compile(
    r"^\W*(?:is|was) (?:it|this|(?:the|this|our) (?:\w+ ){0,4}?"
    r"(?:mou|agreement|memorandum|document|contract))"
    r" (?:\w+ ){0,2}?\w+\W*$",
    re.IGNORECASE,
)
_ITSELF_SAID = re.compile(r"\b(?:mou|agreement|memorandum|document|contract)\b", re.IGNORECASE)
"""How it is asked, and said, of an agreement itself that it is such, rather than of what it is about."""

_TAKING = cues("take apply extend deal work fall mention get receive access")


def asks_more(match: Match, question: Question) -> bool:
    """Say whether more is asked of what a list has, or is in scope, than whether it is there."""
    if question.form is not Form.YES_NO or question.scope.across:
        return False
    asked = question.asks.stems
    if _ITSELF.match(question.said) and match.key == "text.says" and not question.thread.leans:
        return not _ITSELF_SAID.search(str(vars(match.item.fact)))
    if match.item.section == Section.LISTS:
        timely = question.asks.past or question.asks.coming or question.asks.to_be_done
        return not (timely or _ANY.search(question.said))
    of_text = match.item.section in STATEMENTS and not (question.thread.leans or match.topical)
    if _DOES.match(question.said) and of_text:
        return sum(not is_light(one) for one in asked) == 1 and not _ANY.search(question.said)
    of_scope = match.key == "scope.is" or getattr(match.item.fact, "section", "") == "scope"
    does = of_scope and bool(_DOES.match(question.said))
    return does and not asked & (ASPECTS["scope.is"].cues | _TAKING)
