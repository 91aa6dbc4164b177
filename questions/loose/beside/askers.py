"""Who asks, or what for, said before what is asked: `ward clerk here -`, `for the audit papers`."""

import re

from answering.language.opening import AUX

_NONE = r"(?!(?:no|not|any|none|nobody|every|all|in|on|at|from|out|over|up|down|and|or|but|what|who)\b)"
_WORDS = rf"{_NONE}[\w'\u2019&/-]+(?: {_NONE}[\w'\u2019&/-]+)"

_HERE = re.compile(
    rf"\W*+(?:(?:hi|hello|hey|morning|it['\u2019]?s|this is)\W++)*+{_WORDS}{{0,3}} here"
    r"(?: (?:at|in|from|for) [\w'\u2019&/ -]{2,40})?\W*",
    re.IGNORECASE,
)
"""Who writes, as he gives himself: `a ward clerk here at the Trust`."""

_HOLDS = re.compile(rf"\b(?:{AUX})\b", re.IGNORECASE)

_LABEL = re.compile(
    rf"\W*+(?:{_WORDS}{{0,2}} (?:check|query|question|enquiry|request|note|point|q)\W*"
    r"|(?:an? |one )?(?:query|question|enquiry|request|message|note) (?:from|by) [\w'\u2019&/ -]{2,40}\W*)",
    re.IGNORECASE,
)
_PAPER = re.compile(
    r"\W*+(?:(?:just|quick|quickly|one|a|an|another|query|question|something|this|it|is|urgent|urgently)\b\W*+){0,5}"
    r"for (?:the|my|our|an?) (?:[\w'\u2019-]+ ){1,3}[\w'\u2019-]+\W*",
    re.IGNORECASE,
)
"""What it is for, with a word of its own: `quick one for the transport papers`."""

_POST = re.compile(
    rf"\W*+{_WORDS}{{0,3}} (?:at|in|from|for|with|of) [\w'\u2019&/ -]{{2,40}}\W*", re.IGNORECASE
)
_POSTS = re.compile(
    r"\b(?:managers?|mgrs?|officers?|clerks?|nurses?|matrons?|doctors?|gps?|leads?|directors?|heads?|assistants?"
    r"|secretar(?:y|ies)|coordinators?|administrators?|accountants?|auditors?|solicitors?|analysts?"
    r"|commissioners?|governors?|trustees?|teachers?|teams?|councillors?|cllrs?|members?|carers?)\b",
    re.IGNORECASE,
)


_NEW = re.compile(
    r"\W*+(?:(?:i['\u2019]?(?:m|ve)|i am|we['\u2019]?re|as|being|still|quite|very|only|just|sorry)\W++)"
    r"{0,4}(?:an? )?(?:(?:new|newly)(?: (?:appointed|joiner|starter|member of staff))?"
    r" (?:in post|here|to (?:this|the (?:team|role|job|post|area|patch)))"
    r"|(?:new|started)(?: (?:here|in (?:this|the|my) (?:role|job|post|team)))?)\W*",
    re.IGNORECASE,
)
_ASKS_FOR = re.compile(
    r"\W*+(?:(?:just|only|i['\u2019]?m|i am)\W++){0,2}asking (?:for|on behalf of) "
    rf"(?:an?|my|our|the|one of (?:my|our|the)) {_WORDS}{{0,3}}\W*",
    re.IGNORECASE,
)
"""How long somebody has been there, and for whom he asks."""


def is_of_asker(part: str) -> bool:
    """Say whether a part only tells how new its asker is, or for whom he asks."""
    return bool(_NEW.fullmatch(part) or _ASKS_FOR.fullmatch(part))


def gives_himself(part: str) -> bool:
    """Say whether a part only tells who writes."""
    return bool(_HERE.fullmatch(part)) and not _HOLDS.search(part)


def tells_whose(part: str) -> bool:
    """Say whether a part may only tell whose question it is, or for which paper: it may be a subject too."""
    if _HOLDS.search(_PAPER.sub("", part)):
        return False
    return bool(
        _LABEL.fullmatch(part) or _PAPER.fullmatch(part) or (_POST.fullmatch(part) and _POSTS.search(part))
    )
