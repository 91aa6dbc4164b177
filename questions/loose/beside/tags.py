"""Sentences that tell, before what only asks whether that is so: `the vicar says it has ended. Has it?`."""

import re

from answering.language.opening import VERB, WH
from questions.loose.beside.frames import is_turnable, turned

_SO = r"(?:right|correct|true|so|the case)"
_TAG = re.compile(
    rf"(?P<verb>{VERB})(?: not)? (?:(?:it|that)(?: {_SO})?|they|there)"
    r"(?: (?:not|now|really|still|though|then))?\s*(?:\?+(?:\s+|$)|$)",
    re.IGNORECASE,
)
_OF_DOING = re.compile(r"(?:do|does|did)(?:n['\u2019]?t)?", re.IGNORECASE)
_LAST_SENTENCE = re.compile(r"(?:^|[.!?;]\s+|\n)(?=[^.!?;\n]+$)")
_ASKS = re.compile(rf"\b(?:{WH}|whether)\b|^\W*(?:{VERB}|any\b)", re.IGNORECASE)
_WORD = r"[\w'\u2019&-]+"
_SAID_BY = re.compile(
    rf"\W*(?:(?:{_WORD} ){{1,6}}?"
    r"(?:(?:says?|said|thinks?|thought|reckon(?:s|ed)?|believe[sd]?|claim(?:s|ed)?|insist(?:s|ed)?|swears?"
    r"|swore|mentioned|heard|hear|understand|understood|gather|gathered|assumed?|suspects?)"
    rf"|(?:told|tells?|assure[sd]?|advised|informed) {_WORD}"
    r"|(?:was|were|been|am|are) (?:told|informed|advised|assured|led to believe))"
    r"|apparently,?)(?: that)? ",
    re.IGNORECASE,
)
"""Who says what is asked about then: `the treasurer told us that`."""

_EDGE = " .!;,\u2013\u2014-\n"
_MOST = 400  # characters that a sentence has which is asked about


def whether_so(stated: str, asks: str) -> tuple[str, str, str, str]:
    """Return how it is asked whether what a text ends with is so, what stands around it, and who says it.

    All are empty where nothing is stated, or where it may be asked whether somebody says it:
    `they say that it is over. Do they?`.
    """
    nothing = "", "", "", ""
    tag = _TAG.match(asks)
    stated = stated.rstrip(_EDGE)
    last = _LAST_SENTENCE.search(stated[-_MOST:]) if tag else None
    if tag is None or last is None:
        return nothing
    start = max(len(stated) - _MOST, 0) + last.end()
    told = stated[start:].strip(_EDGE)
    by = _SAID_BY.match(told)
    so = told[by.end() :] if by else told
    of_doing = bool(_OF_DOING.fullmatch(tag["verb"]))
    if _ASKS.search(told) or (by and of_doing and is_turnable(so)) or not (of_doing or is_turnable(so)):
        return nothing
    return turned(so), stated[:start].strip(), asks[tag.end() :].strip(), by[0] if by else ""
