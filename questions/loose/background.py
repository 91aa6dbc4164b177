"""What askers say of themselves before they ask, or after: left out where the question stands without it."""

import re
from typing import TYPE_CHECKING

from agreements.later import Later
from questions.vocabulary import Vocabulary

if TYPE_CHECKING:  # a command, which has nothing before it, is looked at here too
    from agreements.answering.language import english, thesaurus
    from questions.loose import again, naming
else:
    english, thesaurus = (
        Later("agreements.answering.language.english"),
        Later("agreements.answering.language.thesaurus"),
    )
    again, naming = Later("questions.loose.again"), Later("questions.loose.naming")

_CUT = re.compile(r"(?:[.!?;:,]|\s[-\u2013\u2014]|\n)(?=\s)\s*")
_REMARK = re.compile(
    r"\W*(?:this|that|it|you|these|those|they)(?:['\u2019](?:s|re)| is| are| was| were)(?:\W+\w+){1,5}\W*",
    re.IGNORECASE,
)
"""What is remarked before something is asked: `this is hopeless`."""
_OF_ASKER = re.compile(
    r"\W*(?:(?:hi|hello|hey|morning|afternoon|evening|sorry|ok|okay|so|um+|right|well|and|but)\b\W*)*"
    r"(?:(?:all|there|team|everyone|folks|mate)\b\W*)?"
    r"(?:(?:i|we|i['\u2019]?(?:m|ve|d|ll)|we['\u2019](?:re|ve|d|ll))\b"
    r"|(?:(?:my|our|the|a) )?(?:new )?(?:boss|manager|director|team|chair|chief exec\w*|colleague|auditors?"
    r"|solicitors?|lawyers?|accountant|finance (?:team|director|lead)|ceo|cfo|mp|journalist)\b"
    r"|(?:quick|new|just|need|got|asking|doing|writing|working|preparing|prepping|drafting|updating|checking"
    r"|having|trying|running|sitting|looking|before|for)\b|$)",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"^\W*(?:[\w'\u2019]+ ){0,3}(?:q|qn|question|query|enquiry)\s*[:\u2013\u2014-]\s+", re.IGNORECASE
)
"""What is written over a question: `audit query:`."""

_SEEN = re.compile(
    r"(?:i|we)(?:['\u2019]?ve| have)? (?:seen|saw|read|heard|found|noticed|been told"
    r"|can(?:['\u2019]?t|not) find)\b",
    re.IGNORECASE,
)
"""What is said behind a question of why it is asked: `, I've read two answers`."""

_SUPPOSES = re.compile(
    r"\b(?:if|suppos\w+|say|imagine|assum\w+|fancy|want\w*|(?:would|d) like|like to|plan to|planning to"
    r"|intend\w*|thinking (?:of|about)|hop(?:e|ing) to|might|decided|agreed|refus\w+)\b",
    re.IGNORECASE,
)
"""What makes a sentence say more than who asks: what follows is asked of that."""

_ASKS = re.compile(r"\b(?:what|when|who|whom|whose|which|where|why|how|whether)\b", re.IGNORECASE)
_TURNED = re.compile(
    r"\b(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|must)"
    r" (?:it|they|we|you|that|this|the|there)\b",
    re.IGNORECASE,
)
"""A verb before whom it is of: that asks."""

_OPENS = re.compile(
    r"\W*(?:(?:and|so|but|ok|okay|please|also)\W+)*"
    r"(?:(?:\w+\W+){0,3}(?:what|when|who|whom|whose|which|where|why|how)"
    r"|is|are|was|were|do|does|did|has|have|had|can|could|will|would|must|may|any)(?:['\u2019]s)?\b",
    re.IGNORECASE,
)
_POINTS = re.compile(
    r"\b(?:that|those|these|they|them|their|this(?! (?:mou|agreement|document|one)\b)|he|she|his|her)\b",
    re.IGNORECASE,
)
_OF_IT = re.compile(r"\b(?:it|its|(?:the|this) (?:mou|agreement|document|deal|memorandum))\b", re.IGNORECASE)


def without_background(said: str, vocabulary: Vocabulary) -> str:
    """Return a question without sentences in which its asker only says who asks, and why or when.

    The agreement that such a sentence names is what the question is about where that names none. A question
    that says too little by itself, or points to what was said, keeps them.
    """
    place = again.PLACE.search(said)
    if place and naming.naming(place[1], vocabulary).sure:
        return f"{without_background(said[: place.start()], vocabulary)}{place[0]}"
    said = _LABEL.sub("", said) or said
    for cut in _CUT.finditer(said):
        before, after = said[: cut.start()].strip(), said[cut.end() :].strip()
        told = _REMARK.fullmatch(before) or (said[cut.start()] != "," and _is_background(before))
        if told and _OPENS.match(after):
            return _of(after, before, vocabulary) or said
        behind = said[cut.start()] == "?" or _SEEN.match(after)
        if behind and _OPENS.match(before) and after and _is_background(after):
            return _of(f"{before}?", after, vocabulary) or said
    return said


def _is_background(part: str) -> bool:
    says_more = _ASKS.search(part) or _SUPPOSES.search(part) or _TURNED.search(part)
    return bool(_OF_ASKER.match(part)) and not says_more


def _of(question: str, background: str, vocabulary: Vocabulary) -> str:
    """Return the question, of the agreement named beside it; nothing where it needs what was said."""
    telling = [
        word
        for word in english.words(question)
        if word not in thesaurus.STOP and not english.is_light(english.stem(word))
    ]
    if not telling or _POINTS.search(question):
        return ""
    if naming.naming(question, vocabulary).sure:
        return question
    named = naming.naming(background, vocabulary).taken
    if named and (_OF_IT.search(question) or len(telling) > 1):
        return f"{question} ({named[0]})"
    return question if _OF_IT.search(question) else ""
