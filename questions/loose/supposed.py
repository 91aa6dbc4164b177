"""What is supposed of an agreement that only says that it stands as it is: `assuming nobody extended it`."""

import re

_DONE = (
    r"(?P<done>extend(?:ed|s)?|extension|renew(?:ed|s|al)?|prolong(?:ed|s)?|rolled (?:over|on|forward)"
    r"|chang(?:ed?|es)|amend(?:ed|s|ment)?|var(?:ied|y|ies|iation))"
)
_NOBODY = (
    r"(?:nobody|no[- ]?one|nothing|none|neither|not|never|no|without"
    r"|(?:is|was|has|have|had|were|does|did|do)n['\u2019]?t)"
)
_IF = r"(?:assum(?:ing|e)|presum(?:ing|e)|suppos(?:ing|e)|provid(?:ed|ing)|(?:so|as) long as|given|if|and)"
_WORDS = r"(?:[\w'\u2019]+ ){0,6}?"
_REST = r"(?: (?:it|this|that|since|early|again|at all|further|either|in between|the (?:mou|agreement)))*"
_OPEN = r"(?P<open>^\W*+|(?<![\s,;(\u2013\u2014-])[\s,;(\u2013\u2014-]++)"
_NOT_DONE = re.compile(
    rf"{_OPEN}{_IF} (?:that )?{_WORDS}{_NOBODY}\b {_WORDS}{_DONE}{_REST}"
    r"(?P<shut>\)?\s*[,;:)\u2013\u2014]+\s*|\W*$)",
    re.IGNORECASE,
)
_UNLESS = re.compile(
    rf"{_OPEN}(?:unless|except if) {_WORDS}{_DONE}{_REST}"
    r"(?P<shut>\)?\s*[,;:)\u2013\u2014]+\s*|\W*$)",
    re.IGNORECASE,
)
_NOTE = r"(?:change notes?|ccns?|amendments?|variations?)(?: (?:number |no\.? ?)?\d{1,4})?"
_BEFORE = re.compile(
    rf"{_OPEN}(?:(?:before|prior to|without) (?:(?:the|our|its|any|that|first|last|latest) )*"
    rf"(?P<done>{_NOTE})"
    rf"|before (?:it|this|that|the (?:mou|agreement)) (?:was|got) {_DONE.replace('done', 'by')}"
    rf"(?: by (?:the )?{_NOTE})?)"
    r"(?P<shut>\)?\s*[,;:)\u2013\u2014]+\s*|\W*$)",
    re.IGNORECASE,
)
"""How it is asked what was so before something was done: `when did it end before change note 2?`."""

_AT_FIRST = re.compile(r"\s(?P<done>originally|in the first place|to begin with|at first)\b", re.IGNORECASE)
"""How it is asked what was so before anything was done: `when did it originally end?`."""

_OF_TERM = re.compile(
    r"\b(?:still|running|in force|going|live|current|valid|active|over|end(?:s|ed)?|expir\w+|finish\w*"
    r"|runs? out|ran out|lapsed?|last(?:s|ed)?|up)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\W*+(?:(?:so|and|then|ok)\W++)*+(?:is|are|was|were|does|do|did|had|has|would|will|when|how long"
    r"|(?:until|till) when|what (?:is|was) the (?:end|last|expiry))\b(?!.*\b(?:happens?|who|why|what if)\b)",
    re.IGNORECASE,
)
"""How it is asked until when an agreement runs, which is as it says where nobody did anything."""


def without_supposed(said: str) -> tuple[str, str]:
    """Return a question of when an agreement runs without what it supposes not done, and what that is."""
    for way in (_NOT_DONE, _UNLESS, _BEFORE, _AT_FIRST):
        found = way.search(said)
        rest = f"{said[: found.start()]} {said[found.end() :]}".strip() if found else ""
        if found and _ASKS.match(rest) and _OF_TERM.search(rest):
            return rest, _participle(found.groupdict().get("by") or found["done"])
    return said, ""


def _participle(done: str) -> str:
    low = done.casefold()
    ends = (("ext", "extended"), ("ren", "renewed"), ("prol", "prolonged"), ("roll", "extended"))
    return next((word for start, word in ends if low.startswith(start)), "changed")
