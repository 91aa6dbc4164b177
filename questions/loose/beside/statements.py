"""Clauses that tell rather than ask, by their grammar, and whether what they tell may be a case."""

import re
from typing import TYPE_CHECKING

from agreements.later import Later
from answering.language.opening import AUX

if TYPE_CHECKING:  # a command has no clauses, and is looked at here too
    from answering.language import english
else:
    english = Later("answering.language.english")

_LEADS = (
    r"\W*+(?:(?:hi|hello|hey|morning|afternoon|and|but|so|now|also|then|just|only|because|cos|as|since"
    r"|though|while|now that|given that"
    r"|before|after|well|yes|no"
    r"|(?:last|this) (?:year|month|week|time)|yesterday|today|recently|please|sorry)\b\W*+){0,4}"
    r"(?:being [^,;]{2,40}\b\W*+)?"
)
_SELF = (
    r"(?:i|we|my|our|this is (?=\w+ (?:from|at|in|of|here)\b)|this (?:came up|was raised|has come up)"
    r"|it (?:has|is|was)|(?:no|an?)? ?colleague"
    r"|no ?body|no[- ]one|some(?:body|one)|every(?:body|one)|it['\u2019]s"
    r"|there(?:['\u2019]s)?)\b"
)
_OTHERS = (
    r"(?:you|he|she|they|it|this|that|these|those|who|nothing|something|everything|people|both|neither"
    r"|half)\b"
)
_PAST = (
    r"(?:took|went|came|said|told|gave|got|made|wrote|rang|sent|kept|lost|found|thought|knew|saw|heard"
    r"|brought"
    r"|felt|put|ran|left|began|held|met|sat|spoke|fell|grew|stood|won|became|swore|used to"
    r"|(?<!\bthe )(?<!\ban )(?<!\ba )(?<!\bour )(?<!\bof )(?<!\band )(?<!\bfor )\w{2,}ed [a-z]+)"
)
_NOW = (
    r"(?:wants|needs|keeps?|says|thinks?|swears|gets|goes|comes|seems?|looks|knows?|remembers?|works"
    r"|disagrees?"
    r"|visits|meets)"
)
_CLAUSE = re.compile(
    rf"{_LEADS}(?:(?:{_SELF}|{_OTHERS})(?:['\u2019]\w+)?\s+\w"
    rf"|(?:[\w'\u2019&/()-]+ ){{1,12}}?(?:(?:{AUX})(?:n['\u2019]?t)?|\w+['\u2019](?:re|ve|m|ll|d)"
    rf"|{_PAST}|{_NOW})\b"
    r"|(?:see|note|ignore|excuse|bear|thank|hope|hoping|got|been|glad|happy|don['\u2019]?t)\b)",
    re.IGNORECASE,
)
"""A clause with a subject and a verb that says something of it, rather than a mere topic."""

_PREMISE = re.compile(
    r"\W*(?:now that|as|since|because|although|though|given that|seeing that|considering(?: that)?|whereas)\b"
    r"(?! (?:of|at|well|an?|soon|long|much)\b)",
    re.IGNORECASE,
)
"""How a clause begins that tells what is so, of which something is asked then."""

_OF_SELF = re.compile(rf"{_LEADS}{_SELF}", re.IGNORECASE)
"""How somebody begins to tell of himself and his own, or of nobody whom he names."""

_MATTER = """
terminate termination notice withdraw withdrawal exit quit extend extension renew renewal sign signed
unsigned signature amend amendment vary variation breach default expire expired end ended lapse lapsed start
started begin began bust insolvent bankrupt fail failed refuse refused dispute merge merged dissolve abolish
overspend overspent underspend pay paid owe owes resign vote miss missed late overdue enforce replace
replaced exceed exceeded suspend suspended transfer transferred consent approve approved delegated
"""
"""What happens to an agreement, or in it, so that something may be asked of the case that it did."""

_OF_PARTIES = """
terminate termination notice withdraw extend extension renew sign signed unsigned signature amend vary breach
default dispute pay paid owe consent approve approved delegated
"""
_BY_ONE = re.compile(rf"{_LEADS}(?:i|my|a colleague|everybody|everyone)\b", re.IGNORECASE)
"""What of that one who asks may do himself."""

_OCCASION = re.compile(
    r"\W*(?:(?:in preparation for|as part of|ahead of|in advance of|prior to|in connection with|following"
    r"|for the purposes? of|in the context of|in (?:the )?light of|on the back of|in readiness for"
    r"|in support of)"
    r" (?:an?|my|our|some|this|that)\b|follow(?:ing)?[- ](?:on|up)\b|in my (?:capacity|role|job)\b"
    r"|(?:speaking |writing |here )?as (?:an?"
    r"|some(?:one|body))\b"
    r"|being an?\b|on behalf of (?:an?|my|our)\b|with (?:[\w'\u2019-]+ ){1,5}\w+ing\b"
    r"|to help (?:me|us)\b|further to\b|(?:as|per|as per) (?:(?:the|my|our|your) )?(?:discussed|mentioned"
    r"|requested|promised"
    r"|below|above|attached|emails?|notes?|messages?|calls?|conversations?|discussions?)\b"
    r"|(?:re:? )?your (?:note|e-?mail|message|letter|call|reply|question|query)\b|by close of play\b"
    r"|by return\b)",
    re.IGNORECASE,
)
"""On what occasion of his own, and as whom, somebody asks: `in preparation for a visit`."""

_OWN_DAY = re.compile(
    r"\b(?:(?:on|by|at|before|until|from|in|since) )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? [a-z]{3,9}(?: \d{4})?"
    r"|\d{1,2}[:.]\d\d(?: ?[ap]m)?|\d{1,2} ?[ap]m|\d{1,3}(?= (?:of us|of them|people|colleagues|emails"
    r"|files|folders)\b))",
    re.IGNORECASE,
)
_OWN_EVENT = re.compile(
    r"\b(?:meetings?|boards?|calls?|interviews?|deadlines?|presentations?|trainings?|visits?|inspections?"
    r"|leave"
    r"|committees?|cabinet|appointments?|hearings?|workshops?|papers?|holidays?|slides?|job|post|of us"
    r"|days? off)\b",
    re.IGNORECASE,
)
"""A day in the diary of whoever asks, and for what it stands there."""

_TOPIC = re.compile(
    r"\b(?:about|regarding|concerning|i mean|namely|specifically|especially|in relation to|with regard to)\b"
    r"(?! (?:it|this|that|them)\b)",
    re.IGNORECASE,
)
"""How it is said what something is about."""

_INTENDS = re.compile(
    r"\b(?:like|want\w*|plan\w*|intend\w*|thinking|going|hop(?:e|ing)|looking) (?:of|to)"
    r"(?! (?:know|check|see|find|tell|ask|confirm|finish|write|get|understand|the|an?))\b",
    re.IGNORECASE,
)
"""How somebody says what he means to do."""

_IS_SOMEBODY = re.compile(
    r"\b(?:(?:i|we)(?:['\u2019](?:m|re)| am| are| was| were| work| represent| speak| belong| come)"
    r"|as (?:an?|the|one of|some(?:one|body))|being|capacity|behalf|here)\b",
    re.IGNORECASE,
)
_ASKS_OF_SELF = re.compile(r"\b(?:we|us|our|ours|i|my|mine)\b", re.IGNORECASE)


def is_clause(part: str) -> bool:
    """Say whether a part has a subject and a verb that says something of it."""
    return bool(_CLAUSE.match(part))


def is_premise(part: str) -> bool:
    """Say whether a part tells what is so before something is asked of that: `now that it has begun`."""
    return bool(_PREMISE.match(part)) and is_clause(part)


def is_of_self(part: str) -> bool:
    """Say whether a part begins to tell of whoever asks, or of nobody whom he names."""
    return bool(_OF_SELF.match(part))


def intends(part: str) -> bool:
    """Say whether somebody says in a part what he means to do."""
    return bool(_INTENDS.search(part))


def is_matter(part: str, told: frozenset[str]) -> bool:
    """Say whether a part, by its stems, tells of what happens to an agreement, or in it.

    Whoever starts, ends or misses something by himself is no party to it.
    """
    return not told.isdisjoint(english.cues(_OF_PARTIES if _BY_ONE.match(part) else _MATTER))


def is_occasion(part: str) -> bool:
    """Say whether a part tells on what occasion of his own, or as whom, somebody asks."""
    return bool(_OCCASION.match(part))


def without_own_day(part: str) -> str:
    """Return a part that tells of its asker's diary without the day that stands there."""
    return _OWN_DAY.sub(" ", part) if is_of_self(part) and _OWN_EVENT.search(part) else part


def sets_topic(part: str) -> bool:
    """Say whether a part says what something is about."""
    return bool(_TOPIC.search(part))


def is_asked_of_teller(part: str, asks: str) -> bool:
    """Say whether a part says who somebody is, of whom it is then asked: `we are a clinic. do we pay?`."""
    return bool(_IS_SOMEBODY.search(part) and _ASKS_OF_SELF.search(asks))
