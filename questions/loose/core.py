"""What a line asks, without what is said beside it: why, for whom, on what occasion."""

import re

from agreements.answering.facts.aspects import ASKING
from agreements.answering.language.english import is_light, stem, words
from agreements.answering.language.thesaurus import STOP
from questions.loose.threads import PLACE, leaning, parted

_PAPERS = (
    r"(?:minutes|record|register|report|files?|slides?|papers?|pack|newsletter|website|press|letter|briefing"
    r"|audit|return|notes?|log|meeting)"
)
_LED = re.compile(
    rf"^\W*(?:(?:for|in time for|ahead of|before) (?:the|my|our|this|an?) (?:\w+ ){{0,2}}?{_PAPERS}"
    r"|(?:not|nothing) (?:too |very |at all )?urgent|no (?:rush|hurry)"
    r"|(?:just|only) (?:so|to) (?:\w+\W+){1,6}?|to settle (?:an? )?\w+|(?:\w+ ){1,3}?\w+, so(?=:))"
    r"\W+(?:(?:so|but|and)\W+)?",
    re.IGNORECASE,
)
"""What leads to a question without being a sentence: `not urgent but`, `for the minutes,`."""

_CUT = re.compile(r"(?P<mark>[.!?;:]|,|\s[-\u2013\u2014])(?=\s)\s*|\n\s*")
_ENDS = frozenset([*".!?;", None])
"""Marks of the end of a sentence, or of a line."""

_WH = r"what|when|who|whom|whose|which|where|why|how"
_OPENS = re.compile(
    r"\W*(?:(?:and|so|but|ok|okay|please|also|just)\W+)*"
    rf"(?:(?:(?:on|by|to|from|until|for|of|in|under|at)\s+)?(?:{_WH})"
    r"|is|are|was|were|do|does|did|has|have|had|can|could|will|would|must|may"
    r"|(?:\w+ )?(?:deadline|address|email|number|name) (?:for|of))(?:['\u2019]s)?\b",
    re.IGNORECASE,
)
_ASKING_WITHIN = re.compile(rf"\b(?:{_WH}|whether)\b", re.IGNORECASE)
_SUPPOSES = re.compile(
    r"\b(?:if|suppos\w+|imagine|assum\w+|unless|except|otherwise|in case|provided)\b", re.IGNORECASE
)
"""What makes something said beside a question a condition of what it asks."""

_REMARK = re.compile(
    r"\W*(?:(?:just|only|and|but|as|since|because|before|while|so|though|counting|including)\W+)*"
    r"(?:(?:it|this|that|any|all|those|the ones?|i|we|you|they|somebody|someone|everybody|everyone|nobody)"
    r"(?:['\u2019]\w+)?|(?:the|my|our|a|an|some) (?:[\w'\u2019]+ ){1,2}?(?:is|are|was|were|has|have|wants?"
    r"|needs?|keeps?|says?|asks?|asked|thinks?|swears?|swore))\b(?:\W+\w+){1,9}\W*",
    re.IGNORECASE,
)
"""A remark in the same sentence: `, the chair wants to know`."""

_POINTS = re.compile(
    r"\b(?:it|its|that|those|these|they|them|their|he|she|his|her"
    r"|this(?! (?:mou|agreement|document|one)\b))\b",
    re.IGNORECASE,
)


def core(said: str) -> str:
    """Return what a line asks, or nothing where that is all of it or needs what the rest says."""
    line, before = parted(said)
    place = PLACE.search(line)
    line, of = (line[: place.start()], place[0]) if place else (line, "")
    kept = line
    for _ in range(_MOST):
        shorter = _without_one(kept)
        if not shorter:
            break
        kept = shorter
    return leaning(f"{kept}{of}", before) if kept != line else ""


_MOST = 3  # things that are said beside a question


def _without_one(said: str) -> str:
    led = _LED.match(said)
    if led and _OPENS.match(said[led.end() :]):
        return said[led.end() :]
    for cut in _CUT.finditer(said):
        first, rest = said[: cut.start()].strip(), said[cut.end() :].strip()
        within = cut["mark"] not in _ENDS
        if cut["mark"] != "?" and _OPENS.match(rest) and _is_beside(first, within=within) and _stands(rest):
            return rest
        if _OPENS.match(first) and _is_beside(rest, within=within) and _stands(first):
            return f"{first}?"
    return ""


def _is_beside(part: str, *, within: bool) -> bool:
    """Say whether a part asks nothing, and makes no condition of what is asked."""
    asks = _OPENS.match(part) or _ASKING_WITHIN.search(part) or _SUPPOSES.search(part)
    return bool(part) and not asks and (not within or bool(_REMARK.fullmatch(part)))


def _stands(part: str) -> bool:
    """Say whether a part says by itself what it asks about, and not only how."""
    told = {one for word in words(part) if word not in STOP and not is_light(one := stem(word))}
    return not _POINTS.search(part) and (len(told) > 1 or bool(told - ASKING))
