"""What a part of a line does: names an agreement, sets a condition or a topic, or tells of its asker."""

import re
from enum import IntEnum
from typing import TYPE_CHECKING

from agreements.later import Later
from answering.language.opening import AUX, HAS, IS, NAMED, OPENS, WH
from questions.loose.askers import gives_himself, tells_whose
from questions.vocabulary import Vocabulary

if TYPE_CHECKING:  # a command has no parts, and is looked at here too
    from answering.facts import aspects
    from answering.language import english, thesaurus
    from questions.loose import naming
else:
    aspects = Later("answering.facts.aspects")
    english = Later("answering.language.english")
    thesaurus = Later("answering.language.thesaurus")
    naming = Later("questions.loose.naming")

_MOST_WORDS = 14  # of a part that names an agreement

ASKING = rf"(?:{WH})(?:['\u2019]?s)?"
VERB = rf"(?:{AUX})(?:n['\u2019]?t)?"
BEGINS = re.compile(
    rf"{OPENS}"
    rf"(?:(?:\w+ ){{0,3}}{ASKING}|{VERB}|any(?:thing|one|body)?|list|name|compare"
    r"|(?:\w+ ){0,3}(?:deadline|address|email|number|name|date) (?:for|of))\b",
    re.IGNORECASE,
)
"""How what asks begins."""

_ASKS = re.compile(
    rf"\b(?:(?<!sure )(?:{ASKING}|whether)|{VERB} (?:it|they|that|this|the|there))\b", re.IGNORECASE
)
_RELATIVE = re.compile(r"\b(?:an?|the|my|our|this|that) \w+ (?:who|which|where)\b", re.IGNORECASE)
FRAME = re.compile(
    r"\W*(?:(?:please|hi|hello|hey|and|so|ok)\W+)*"
    r"(?:(?:can|could|would|will|do|does) (?:you|u|any ?(?:one|body)|some(?:one|body))|when(?:ever)? you"
    r"|(?:any|no) (?:idea|chance|clue)|haven['\u2019]?t (?:an?|the|got)|do (?:i|we) know"
    r"|(?:can|could|may) (?:i|we) (?:just |quickly )?(?:ask|check|confirm|clarify|find|get|know)"
    r"|(?:ca|could|do|did)n['\u2019]?t (?:find|see|make|tell|remember|work|know|understand))\b",
    re.IGNORECASE,
)
"""How an answer is asked for, whatever is asked: `can anybody tell me`."""

_SETS = re.compile(
    r"\b(?:(?:if|in case)(?! (?:you(?:['\u2019]d)?|that['\u2019]?s|it['\u2019]?s|poss\w*|obvious|not too"
    r"|(?:this|that|it) (?:is|was))\b)"
    r"|suppos\w+|imagine|assum\w+|unless|except|otherwise|in the event|provided|given|once|apart|besides"
    r"|not the|as (?:of|at)|say|might|decided|agreed|refus\w+"
    r"|(?:like|want\w*|plan\w*|intend\w*|thinking|going|hop(?:e|ing)|looking) (?:of|to)"
    r"(?! (?:know|check|see|find|tell|ask|confirm|finish|write|get|understand|the|an?))"
    r"|(?:right|correct|true)(?=\?*$)"
    r"|the (?:very )?(?:first|second|third|fourth|fifth|last|former|latter|others?)"
    r"(?: one)?(?=\W*$))\b|\d(?!\d? ?(?:mins?|minutes?|hours?|hrs?|am|pm)\b)",
    re.IGNORECASE,
)
"""What makes a part a condition of what is asked, or tells its day or clause, or which of several."""

_COURTESY = """
morning afternoon evening day dear bother pain apology apologies forgive daft silly obvious quick quickly
quickie q question query enquiry urgent urgently asap rush hurry time critical moment minute min mins sec
second noon lunch tomorrow today tonight monday tuesday wednesday thursday friday hour week straight free
busy late early trouble tia appreciated appreciate advance grateful regards wishes kind best lovely great
sorry pardon excuse confusing confused lost hopeless sense mad driving new idea clue chance check checking
sanity clarify clarification confirm confirming reply remind reminder forget forgot remember mind honest
honestly hmm um er oh ah well cup tea coffee x fyi fao btw settle argument curious curiosity know wonder
help fine hope hoping short ask want need keep find look anywhere twice clear
"""
"""Words of greeting, asking, hurry and thanks, none of which a word of the question can point to."""

_DAYS = "noon lunch tomorrow today tonight monday tuesday wednesday thursday friday week hour"
_PEOPLE = """
everyone everybody folks guys people someone somebody boss manager solicitor lawyer legal finance
procurement hr comms team chair chief executive exec ceo cfo director auditor councillor colleague friend
leader lead member mp journalist resident patient public office committee press union board freedom
"""
_PAPERS = """
minutes paper report file audit desk contract contracts slide pack briefing brief email inbox note handover
predecessor open meeting phone call letter speech agenda risk register log tracker annual newsletter website
article cabinet subject budget return spreadsheet diary invite archive dashboard presentation page response
request version number figure draft drafting write writing written wrote prepare preparing update updating
cover covering read reading review reviewing search searched finish finishing compile compiling put putting
ring arrange arranging chase chasing answer meet run running sit doing trying tried saw seen noticed stuck
understanding own handbook timeline plan list checklist analysis review
"""
"""Words of an office: its people, its papers, and what is done with those."""

_SELF = frozenset(
    ["i", "we", "it", "this", "that", "you", "they", "just", "now", "also", "still", "all", "only"]
)
_STANDS = re.compile(rf"\b(?:{IS}|{HAS})\b", re.IGNORECASE)
"""A verb by which something is said of what stands before it."""

_ADDRESSES = re.compile(
    r"\W*(?:(?:hi|hiya|hello|hey|dear|howdy|good (?:morning|afternoon|evening|day))\b(?: (?:again|there|to))?"
    r"\W*(?:\w+\W*){0,2}|(?:morning|afternoon|evening)(?: (?:all|both|everyone|team|folks))?\W*)",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"\W*(?:(?:many|kind|best|warm|yours|with)\W+)*(?:thanks|thank you|thx|ta|cheers|regards|wishes"
    r"|all the best|sincerely|sent from)\b(?: (?:in advance|again))?\W*(?:\w+\W*){0,3}",
    re.IGNORECASE,
)
"""How somebody greets, and how he thanks and signs what he wrote."""

_AT = re.compile(
    r"\W*(?:at|in|on|under|with|by|during|within|from|until|till|after|before|ahead of)\b", re.IGNORECASE
)
_AT_WORK = re.compile(
    r"\W*(?:(?:hi|hello|hey|sorry|ok|so)\W+)*(?:(?:i|we)(?:['\u2019](?:m|re|ve)| am| are| have)? )?"
    r"(?:(?:been|just|only|now|still|also|currently) )*(?:draft|writ|prepar|updat|check|work|cover|compil"
    r"|finish|review|search|chas|read|arrang|answer|fill|prepp?|look)ing\b(?! to (?!the|our|my|an?)\b)",
    re.IGNORECASE,
)
"""What somebody says that he does in his office, whatever he does it with."""

STATES = re.compile(
    r"\W*(?:(?:just|only|and|but|as|since|because|before|while|so|though|counting|including|not|no)\W+)*"
    r"(?:(?:i|we|you|they|some(?:body|one)|every(?:body|one)|nobody)(?:['\u2019]\w+)?"
    r"|(?:it|this|that)['\u2019]s|not sure|got|been|(?:any|all) (?:agreements?|of (?:them|it))"
    r"|(?:humour|help|tell|remind|bear with) (?:me|us)"
    r"|to (?:complete|settle|finish|fill|write|draft|update|answer|check|file|close|go)"
    r"|(?:need|want)(?:ed|ing)? (?:to (?!know)|it |this )"
    r"|(?:try|feel|struggl|putt|pull|gett|go|hav|mak|do|start)ing"
    r" (?:to|an?|the|my|our|with|on|it|together|into)"
    r"|(?:[\w'\u2019]+ ){1,4}?(?:is|are|was|were|has|have|had|will|would|should|wants?|needs?|keeps?|says?"
    r"|asks?|asked|thinks?|swears?|swore|left|raised|complained|rang|phoned|wrote|called|came|sent|said|told|went"
    r"|took))\b",
    re.IGNORECASE,
)
_FOR = re.compile(
    r"\W*(?:(?:need(?:ed)?|want(?:ed)?) )?(?:it |this )?(?:for|in time for|in connection with|to do with) "
    r"(?:(?:my|our|an?|the) )?(?:[\w'\u2019]+ ){0,3}[\w'\u2019]+\W*",
    re.IGNORECASE,
)
"""How a statement begins, and for what it is asked: `the treasurer swears by it`, `for my handbook`."""


_FOR_OWN = re.compile(
    r"\W*(?:for (?:my|our)|(?:need|want)(?:ed)? (?:(?:it|this|an? \w+) )?for)\b", re.IGNORECASE
)
"""How the asker says what he needs it for himself."""


class Part(IntEnum):
    """What a part of a line does; the sentences of one together do what the last of these of them does."""

    GREETS = 0
    TELLS = 1
    NAMES = 2
    SAYS = 3
    SETS = 4


def does(part: str, vocabulary: Vocabulary, *, behind: bool, labels: bool) -> Part:
    """Say what a part of a line does, before what asks or `behind` it; with `labels` a word may name."""
    told, courtesy = telling(part), english.cues(_COURTESY)
    if (_SIGNED if behind else _ADDRESSES).fullmatch(part) and not _ASKS.search(part):
        return Part.GREETS
    if _SETS.search(part) or (_asks(part) and not (FRAME.match(part) and told <= courtesy)):
        return Part.SETS
    if told <= courtesy and not (told and told <= english.cues(_DAYS)):
        return Part.GREETS
    states = bool(STATES.match(part))
    of_office = (
        told <= _office() and (states or _is_polite(part)) and not (_AT.match(part) or _is_of_thing(part))
    )
    of_self = _AT_WORK.match(part) or (not behind and gives_himself(part))
    if of_office or of_self or (told <= _office() and _FOR_OWN.match(part)):
        return Part.TELLS
    if names(part, vocabulary, labels=labels, only=True):
        return Part.NAMES
    says = states or (_FOR.fullmatch(part) and _is_paper(part)) or (not behind and tells_whose(part))
    return Part.SAYS if says else Part.SETS


def names(part: str, vocabulary: Vocabulary, *, labels: bool, only: bool = False) -> str:
    """Return the one agreement that a part names; with `only`, where it says no more than that."""
    if only and len(part.split()) > _MOST_WORDS:
        return ""
    named = naming.naming(part, vocabulary, labels=labels)
    told = telling(re.sub(rf"{NAMED}\d+", " ", named.left)) - _office()
    one = named.taken and len(named.agreements) == 1
    return named.taken[-1] if one and not (only and told) else ""


def _asks(part: str) -> bool:
    return bool(BEGINS.match(part) or _ASKS.search(_RELATIVE.sub(" ", part)))


def _office() -> frozenset[str]:
    return english.cues(_COURTESY) | english.cues(_PEOPLE) | english.cues(_PAPERS)


def _is_polite(part: str) -> bool:
    return not english.cues(_COURTESY).isdisjoint(map(english.stem, english.words(part)))


def _is_paper(part: str) -> bool:
    """Say whether what a part ends with is a paper that somebody writes."""
    return english.stem(english.words(part)[-1]) in english.cues(_PAPERS)


def _is_of_thing(part: str) -> bool:
    """Say whether something is said in a part of what is not the asker, nor whom he asks for."""
    before = (english.words(part[: verb.start()])[-1:] for verb in _STANDS.finditer(part))
    return any(
        one not in _SELF and english.stem(one) not in english.cues(_PEOPLE) for last in before for one in last
    )


def telling(part: str) -> frozenset[str]:
    """Return the stems of the words of a part that may say what it is about; a small figure is none."""
    told = (
        english.stem(word)
        for word in english.words(part)
        if word not in thesaurus.STOP and not word.isdigit()
    )
    return frozenset(one for one in told if not english.is_light(one))


def stands(part: str) -> bool:
    """Say whether a part says by itself what it asks about, and not only how."""
    told = telling(part)
    return len(told) > 1 or bool(told - aspects.ASKING)
