"""What comes after the agreement, or takes its place."""

import re
from collections.abc import Sequence

from agreements.intake.proposals import Proposal
from documents.dates import find_dates
from documents.drafting.phrases import AGREEMENT
from documents.drafting.told import Sentence

_SUCCEEDS = re.compile(
    r"\b(?:replaced|superseded|succeeded)\s+by\s+(?P<name>(?:the|an?|formal|new)"
    r"?\s*[^.;,]{3,120}?)(?=\s+(?:setting|which|that|when|from|on|by|in|once|following)\b|"
    r"[.;,]|$)",
    re.IGNORECASE,
)
_PASSES_TO = re.compile(
    r"\b(?:will|to|shall) (?:then )?(?:pass|transfer|move|transition|migrate|be taken)(?: over)? (?:in)?to "
    r"(?:the|an?) (?:new )?(?P<name>(?:[A-Z][\w&’'-]*\s+(?:of |and |for )?){1,8}?"
    r"(?:Agreement|Contract|Arrangements?|Memorandum|MoU|Alliance|Partnership|Trust|Company))\b"
)
_THEN_REPLACES = re.compile(
    r"\bby\s+(?P<name>[^.;,]{5,120}?)\s+which will (?:then )?(?:replace|supersede)\b", re.IGNORECASE
)
_ENTERS = re.compile(
    r"\b(?:intend|expect|plan|aim|mean|propose|hope)\w*\b[^.;]{0,60}\b(?:enter(?:ed)?(?: into)?|"
    r"agree(?:d)?|sign(?:ed)?|make|made)\s+"
    r"(?P<name>(?:an?|the) (?:[a-z]+ ){0,3}?(?:[A-Z][\w&’'-]*\s+(?:of |and |for )?){1,8}?(?:Agreement|"
    r"Contract|Arrangements?|"
    r"Memorandum|MoU|Deed))\b(?P<rest>[^.;]*)"
)
_WHEN_IT_ENDS = re.compile(r"\bwhen (?:it|this|the \w+) (?:ends|expires)\b", re.IGNORECASE)
_BEGINS = re.compile(
    r"\b(?:to run|running|starting|commencing|to start|to begin|taking effect|effective)\b", re.IGNORECASE
)


def propose_successor(sentences: Sequence[Sentence]) -> list[Proposal]:
    """Propose what is to follow the agreement, with the day from which it does."""
    for one in sentences:
        told = _SUCCEEDS.search(one.text) or _THEN_REPLACES.search(one.text) or _PASSES_TO.search(one.text)
        about = AGREEMENT.search(one.text) or _WHEN_IT_ENDS.search(one.text)
        if told is not None and (not about or AGREEMENT.match(told["name"])):
            told = None  # of something else, or of what came before
        found = list(find_dates(one.text))
        if told is None and (told := _ENTERS.search(one.text)):
            begins = _BEGINS.search(one.text, told.end("name"))
            found = [each for each in found if begins and each.start >= begins.start()]
        if told is None:
            continue
        value = {
            "name": re.sub(r"^(?:the|an?)\s+", "", told["name"].strip()),
            "date": (found[0].from_ or found[0].day) if found else None,
            "date_text": found[0].text if found else None,
            "text": one.text,
            "clause": one.clause.label,
        }
        return [Proposal("successor", value, (one.source,), "likely")]
    return []
