"""Several questions in a line, cut apart where each of them asks something."""

import re

from answering.language.comparing import LEAST, LESS, MORE, MOST
from answering.language.english import is_light, stem, words
from answering.language.opening import AUX, WH
from answering.language.thesaurus import STOP
from questions.loose.beside.parts import is_statement
from questions.loose.beside.statements import is_premise
from questions.loose.threads import PLACE

_ASKING = rf"(?:(?:on|by|to|from|until|for|of|in|under)\s+)?(?:{WH}|{AUX}|whether)(?:['\u2019]s)?\b"
_BETWEEN_TWO = re.compile(
    rf"(?:\?|;|\.(?=\s))\s*+(?:(?:and|also|plus)\b[\s,]*+)*(?={_ASKING})|(?<![\s,]),*+\s++(?:and|plus)\s+(?:also\s+)?(?={_ASKING})"
    rf"|,\s+(?=(?:{WH})\b)",
    re.IGNORECASE,
)
_OPENS = re.compile(
    rf"\W*(?:(?:and|so|ok|okay|also|please|hi|hello|hey)\W+)*"
    rf"(?:(?:\w+\W+){{0,4}}?(?:{WH})|(?!(?:i|we)\b)(?:\w+\W+){{0,4}}?(?:{AUX}))(?:['\u2019]s)?\b",
    re.IGNORECASE,
)
"""How a part asks; of `we might leave`, whatever its verb, it is told."""

_REMARKS = re.compile(
    r"\W*(?:this|that|it|you|these|those|they)(?:['\u2019](?:s|re)| is| are| was| were)\b", re.IGNORECASE
)
"""How a remark begins, which asks nothing."""

_ONE_ASKED = re.compile(r"\b(?:between|difference|compare|whether|if|both|says?|know)\b", re.IGNORECASE)
"""Words of a first half after which what follows is part of the same question."""

_WHETHER = re.compile(r"\W*(?:\w+\s+)?whether\b", re.IGNORECASE)
_WEIGHS = re.compile(
    r"\b(?:who |which (?:\w+ ){1,3}|(?:is|are|was|were|be) (?:it |this |that )?)"
    r"(?:(?:can|may|will|must|should|has to|have to|had to|then) )?"
    r"(?:decid|determin|consider|assess|advis|check|look|judg|recommend|agree|approv|review|report|evaluat"
    r"|sa(?:y|id)|confirm|tell|told)\w*",
    re.IGNORECASE,
)
"""What is done in an agreement of which `and whether` says the rest: `who decides when and whether`."""

_ENDS = re.compile(r"[?.]")
"""The end of a sentence, after which nothing is part of the same question."""

_AGAIN = re.compile(
    r"(?:what|which|who) (?:is|are|was|were|would) (?:it|they|that|those|he|she|these)(?: be)?\W*"
    r"|when(?:['\u2019]s| is| are| was| were)(?: each| both| it| that| they)+(?: due)?\W*"
    r"|(?:if so,? )?(?:which|what|who|when)(?: ones?)?\W*"
    r"|(?:and )?(?:in |under )?(?:which|what) (?:mou|agreement|contract|deal|document)s?"
    r"(?: (?:(?:is|was|does|do|are|were) (?:it|that|this|he|she|they|these|those)|names?|mentions?)\b"
    r"(?: (?:him|her|it|them|this|that|in|from|under|part of|belong to|come from|appear in|named in))*)?\W*",
    re.IGNORECASE,
)
"""What asks the first question once more."""

_ITS_DAY = re.compile(
    r"(?:(?:on|by|in|from|until|at|to) )?(?:what|which) (?:date|day|month|year)\W*", re.IGNORECASE
)
"""What asks no more than when, which an answer to the first tells too."""

_OF_SAME = re.compile(rf"(?:{AUX}) not\b", re.IGNORECASE)
"""What says of whoever is asked about what they are not: `who signs and is not on the board?`."""

_EXTREME = re.compile(rf"\b(?:{MOST}|{LEAST})\b", re.IGNORECASE)
_BEYOND = re.compile(
    rf"\W*how (?:much|many|far) (?:[\w'\u2019]+ ){{0,3}}?(?:{MORE}|{LESS})\b.{{0,160}}\bthan\b",
    re.IGNORECASE,
)
"""How it is asked which is the most, and how far that lies from another, which only both together tell."""

_IT = re.compile(r"\bits?\b", re.IGNORECASE)
"""What stands for the agreement that is put behind all of what is asked."""

_LEANS = re.compile(rf"\W*(?:{_ASKING})", re.IGNORECASE)
_MOST = 6


def halves(said: str, most: int = _MOST) -> tuple[str, ...]:
    """Cut a line where one part says what it asks about and the next asks; one question is left whole."""
    place = PLACE.search(said)
    if place and most == _MOST:
        cut = halves(said[: place.start()], most - 1)
        placed = (
            f"{one}{place[0]}" if _IT.search(one) and not PLACE.search(one) else one for one in cut[:-1]
        )
        return (*placed, f"{cut[-1]}{place[0]}")
    if most < 2:  # noqa: PLR2004 - parts that a line has once it is cut
        return (said,)
    for found in _BETWEEN_TWO.finditer(said):
        first, second = said[: found.start()].strip(), said[found.end() :].strip()
        goes_on = _ONE_ASKED.search(first) and not _ENDS.match(found[0])
        goes_on = goes_on or bool(_WHETHER.match(second) and _WEIGHS.search(first))
        alone = PLACE.sub("", second)
        if (
            _LEANS.match(second)
            and not (goes_on or _AGAIN.fullmatch(alone) or _ITS_DAY.fullmatch(alone) or _OF_SAME.match(alone))
            and not (_EXTREME.search(first) and _BEYOND.match(second))
            and _may_end(first, found[0])  # last, as much of the line is looked through for it
        ):
            return first, *halves(second, most - 1)
    return (said,)


_NUMBER = re.compile(r"(?<![^\s(])\(?(?P<number>[1-9])[.):](?=\s+[A-Za-z])")
_NUMBERS = re.compile(
    r"\b(?:clause|schedule|version|note|phase|part|paper|stage|section|paragraph|appendix)\s*$", re.IGNORECASE
)


def numbered(said: str) -> tuple[str, tuple[str, ...]]:
    """Cut a line into what is said before its numbered questions and these, none where it has no two."""
    marks = [
        found
        for found in _NUMBER.finditer(said)
        if not _NUMBERS.search(said[max(0, found.start() - 12) : found.start()])
    ]
    if not marks[1:] or [int(found["number"]) for found in marks] != [*range(1, len(marks) + 1)]:
        return said, ()
    ends = [*(found.start() for found in marks[1:]), len(said)]
    each = (said[found.end() : end].strip(" ,;.\n\t?") for found, end in zip(marks, ends, strict=True))
    return said[: marks[0].start()].strip(), tuple(each)


def _may_end(part: str, mark: str) -> bool:
    """Say whether a part asks something by itself, with the mark behind it or without."""
    return (_asks(part) and not _is_told(part, mark)) or (mark.startswith("?") and _tells(part))


def _asks(part: str) -> bool:
    return bool(_OPENS.match(part)) and not _REMARKS.match(part) and _tells(part)


def _is_told(part: str, mark: str) -> bool:
    """Say whether a part tells a case or ends as a sentence that tells, and asks nothing."""
    return is_premise(part) or (mark.lstrip().startswith(".") and is_statement(part))


def _tells(part: str) -> bool:
    return any(word not in STOP and not is_light(stem(word)) for word in words(part))
