"""What askers say of themselves before they ask, or after: left out where the question stands without it."""

import re
from itertools import islice
from typing import TYPE_CHECKING

from agreements.later import Later
from questions.loose.threads import PLACE
from questions.vocabulary import Vocabulary

if TYPE_CHECKING:  # a command, which has nothing before it, is looked at here too
    from agreements.answering.language import english, thesaurus
    from questions.loose import naming
else:
    english, thesaurus = (
        Later("agreements.answering.language.english"),
        Later("agreements.answering.language.thesaurus"),
    )
    naming = Later("questions.loose.naming")

_MOST_CUTS = 8  # places at which a line is cut
_MOST_SAID = 3  # things said beside a question
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


_OFFICE = frozenset(
    word
    for line in (
        "minute minutes paper papers board boards report reports file files audit audits auditor auditors",
        "boss manager noon lunch desk fast quick quickly query question solicitor solicitors lawyer team",
        "all chair",
        "slide slides pack briefing brief bother again email inbox councillor office urgent notes handover",
        "predecessor open front meeting meetings evening hello checking asking doing looking writing",
        "settle",
        "argument straight busy late phone sorry cup tea time moment chief executive ceo finance director",
        "reply",
        "letter speech agenda risk register annual re",
    )
    for word in line.split()
)
"""Words of an office and of asking, with which nothing is said of an agreement."""

_FOR = re.compile(
    r"\W*(?:for|hi|hello|hey|morning|afternoon|sorry|quick|just|to settle|while|not urgent|first(?:ly)?$)\b",
    re.IGNORECASE,
)
"""What begins that which is said before a comma of why it is asked."""

_MEANT = re.compile(
    r"[\s,.;?!\u2013\u2014-]+(?:i mean|i meant|that['\u2019]?s|that is|it['\u2019]s|this is)"
    r"(?: (?:for|about|on|of))? (?P<name>(?:[\w'\u2019-]+ ){0,8}?[\w'\u2019-]+)(?: by the way)?[.!?]*$",
    re.IGNORECASE,
)
"""What is said behind a question of which agreement it is."""


def without_background(said: str, vocabulary: Vocabulary, *, labels: bool = True) -> str:
    """Return a question without sentences in which its asker only says who asks, and why or when.

    The agreement that such a sentence names is what the question is about where that names none, `labels` of
    one word among them. A question that says too little by itself, or points to what was said, keeps them.
    """
    place = PLACE.search(said)
    if place and naming.naming(place[1], vocabulary).sure:
        return f"{without_background(said[: place.start()], vocabulary)}{place[0]}"
    said = _LABEL.sub("", said) or said
    meant = _MEANT.search(said)
    named = naming.naming(meant["name"], vocabulary) if meant else None
    if meant and named and named.sure and not _told(named.left):
        return _of(f"{said[: meant.start()]}?", meant["name"], vocabulary) or said
    for _ in range(_MOST_SAID):
        shorter = _cut(said, vocabulary, labels=labels)
        if shorter == said:
            break
        said = shorter
    return said


def _cut(said: str, vocabulary: Vocabulary, *, labels: bool) -> str:
    """Cut off what stands before or behind a question and says no more than who asks."""
    for cut in islice(_CUT.finditer(said), _MOST_CUTS):
        before, after = said[: cut.start()].strip(), said[cut.end() :].strip()
        if _OPENS.match(after) and _is_told_before(before, said[cut.start()], vocabulary, labels=labels):
            return _of(after, before, vocabulary) or said
        behind = said[cut.start()] == "?" or _SEEN.match(after)
        if behind and _OPENS.match(before) and after and _is_background(after):
            return _of(f"{before}?", after, vocabulary) or said
    return said


def _is_told_before(before: str, end: str, vocabulary: Vocabulary, *, labels: bool) -> bool:
    """Say whether what stands before a question, up to a stop or a comma, only says who asks or of what."""
    *parts, last = _SENTENCE.split(before)
    earlier = all(_is_background(part) or _is_office(part) for part in parts)
    if _REMARK.fullmatch(before) or (earlier and end != "," and (_is_background(last) or _is_office(last))):
        return True
    if earlier and end == "," and _FOR.match(last) and _is_office(last) and not _POINTS.search(last):
        return True
    named = naming.naming(before, vocabulary, labels=labels)
    return bool(named.taken) and _is_office(named.left)


def _is_office(part: str) -> bool:
    return not (_told(part) or _ASKS.search(part) or _TURNED.search(part))


_SENTENCE = re.compile(r"[.!?;]+\s+")


def _told(part: str) -> list[str]:
    """Return the words of a part that say more than who asks, and of what; a figure in letters is none."""
    part = re.sub(rf"{naming.NAMED}\d+", " ", part)
    figures = any(letter.isdigit() for letter in part)
    return [
        word
        for word in english.words(part)
        if word not in thesaurus.STOP | _OFFICE
        and not english.is_light(english.stem(word))
        and (figures or not word.isdigit())
    ]


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
    if _POINTS.search(question):
        return ""
    itself, named = naming.naming(question, vocabulary), naming.naming(background, vocabulary).taken
    if itself.sure and (itself.taken or not named):
        return question
    if named or not telling:
        return f"{question.rstrip(' ?.!')}? ({named[0]})" if named else ""
    more = len(telling) > 1 and not re.search(r"\d", background)
    return question if more or _OF_IT.search(question) else ""
