"""Words of an office and its courtesies, by which a part of a line tells of its asker alone."""

import re
from typing import TYPE_CHECKING

from agreements.later import Later
from agreements.word_lists import set_of
from answering.language.opening import HAS, IS

if TYPE_CHECKING:  # a command has no parts, and is looked at here too
    from answering.language import english, thesaurus
else:
    english = Later("answering.language.english")
    thesaurus = Later("answering.language.thesaurus")

COURTESY = """
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

DAYS = "noon lunch tomorrow today tonight monday tuesday wednesday thursday friday week hour"
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
ring arrange arranging chase chasing answer meet run running sit doing trying tried saw seen stuck
understanding own handbook timeline plan list checklist calendar rota analysis review
"""
"""Words of an office: its people, its papers, and what is done with those."""

_SELF = set_of("i we it this that you they just now also still all only")
_STANDS = re.compile(rf"\b(?:{IS}|{HAS})\b", re.IGNORECASE)
"""A verb by which something is said of what stands before it."""

_AT = re.compile(
    r"\W*(?:at|in|on|under|with|by|during|within|from|until|till|after|before|ahead of)\b", re.IGNORECASE
)

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
    r"|asks?|asked|thinks?|swears?|swore|left|raised|complained|rang|phoned|wrote|called|came|sent|said"
    r"|told|went"
    r"|took))\b",
    re.IGNORECASE,
)
"""How a statement begins: `the treasurer swears by it`."""

_FOR_OWN = re.compile(
    r"\W*(?:for (?:my|our)|(?:need|want)(?:ed)? (?:(?:it|this|an? \w+) )?for)\b", re.IGNORECASE
)
"""How the asker says what he needs it for himself."""


def is_of_office(part: str, told: frozenset[str]) -> bool:
    """Say whether a part tells of an office and what is done in it, and of nothing else."""
    if not told <= office():
        return False
    says = STATES.match(part) or _is_polite(part)
    return bool(_FOR_OWN.match(part) or (says and not (_AT.match(part) or _is_of_thing(part))))


def office() -> frozenset[str]:
    """Return the stems of all words of courtesy, people and papers."""
    return english.cues(COURTESY) | english.cues(_PEOPLE) | english.cues(_PAPERS)


def _is_polite(part: str) -> bool:
    return not english.cues(COURTESY).isdisjoint(map(english.stem, english.words(part)))


def is_paper(part: str) -> bool:
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
