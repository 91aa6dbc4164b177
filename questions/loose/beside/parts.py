"""What a part of a line does: names an agreement, sets a condition or a topic, or tells of its asker."""

import re
from enum import IntEnum
from typing import TYPE_CHECKING

from agreements.later import Later
from agreements.word_lists import set_of
from answering.language.opening import HAS, IS, NAMED, OPENS, VERB, WH
from questions.loose.beside.askers import gives_himself, tells_whose
from questions.loose.beside.shells import shell, shell_of_thing
from questions.loose.beside.statements import (
    intends,
    is_clause,
    is_matter,
    is_occasion,
    is_of_self,
    is_premise,
    sets_topic,
    without_own_day,
)
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
BEGINS = re.compile(
    rf"{OPENS}"
    r"(?:(?!to whom it may concern\b|(?:she|he|they|nobody|no one|everybody|everyone|people|half|some|most"
    r"|it|there)\b"
    r"|(?:an?|the|my|our|this|that) \w+ (?:who|which|where|whose)\b"
    r"|(?:\w+ ){1,2}(?:an?|my|our) \w+ (?:who|whose)\b)"
    rf"(?:\w+ ){{0,3}}{ASKING}|{VERB}|any(?:thing|one|body)?|list|name|compare"
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
    r"^\W*say\b|\b(?:(?:if|in case)(?! (?:i may|you(?:['\u2019]d)?|that['\u2019]?s|it['\u2019]?s|poss\w*"
    r"|obvious"
    r"|not too"
    r"|(?:this|that|it) (?:is|was))\b)"
    r"|suppos\w+|imagine|assum\w+|unless|except|otherwise|in the event|provided|(?<!was )(?<!been )given|once"
    r"|apart|besides|not the|as (?:of|at)|might|decided|agreed|refus\w+"
    r"|(?:right|correct|true)(?=\?*$)"
    r"|the (?:very )?(?:first|second|third|fourth|fifth|last|former|latter|others?)"
    r"(?: one)?(?=\W*$))\b|\d(?!\d? ?(?:mins?|minutes?|hours?|hrs?|am|pm)\b)",
    re.IGNORECASE,
)
"""What makes a part a condition of what is asked, or tells its day or clause, or which of several."""

_POLITE_IF = re.compile(
    r"\bif (?=(?:you|some ?(?:one|body)|any ?(?:one|body)|one of you|it|this|that|there|possible|at all"
    r"|i may)\b)|\bmight (?=(?:i|we|it|you)\b)|(?<=\byou )might\b|(?<=\bit )might\b|(?<=one )might\b"
    r"|(?<=body )might\b",
    re.IGNORECASE,
)
"""What makes no condition: `if somebody could`."""

_SORRY = re.compile(
    r"\W*(?:(?:hi|hello|hey|so|and|i|do|must|my|with|very|really|many|please)\b\W*){0,4}"
    r"(?:sorry|apologi[sz]e|apologies|forgive|excuse|pardon|bear with)\b"
    r"(?: (?:to|for|if|that|but|about|me|my|i|we|you|the \w+ (?:question|query)|one|another|again"
    r"|in advance)\b.*)?",
    re.IGNORECASE | re.DOTALL,
)
"""How somebody excuses that he asks: `sorry to be a nuisance`."""

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
ring arrange arranging chase chasing answer meet run running sit doing trying tried saw seen stuck
understanding own handbook timeline plan list checklist analysis review
"""
"""Words of an office: its people, its papers, and what is done with those."""

_SELF = set_of("i we it this that you they just now also still all only")
_STANDS = re.compile(rf"\b(?:{IS}|{HAS})\b", re.IGNORECASE)
"""A verb by which something is said of what stands before it."""

_ADDRESSES = re.compile(
    r"\W*(?:dear (?:\w+\W*){1,5}|to whom it may concern\W*|(?:hi|hiya|hello|hey|howdy|good (?:morning"
    r"|afternoon|evening|day))\b(?: (?:again|there|to))?"
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
_NEAR = (
    r"(?:tomorrow|today|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:morning|afternoon|evening)"
    r"|(?:next|this) (?:week|month))"
)
_AT_OWN = re.compile(
    r"\W*(?:ahead of|prior to|before|for|in time for|in advance of|in preparation for|following|after|by"
    r"|at|in)"
    rf" (?:{_NEAR}['\u2019]s (?:[\w'\u2019-]+ ){{0,3}}[\w'\u2019-]+|(?:(?:the|my|our"
    rf"|an?) )(?:[\w'\u2019-]+ ){{1,5}}"
    rf"(?:on )?{_NEAR}(?: (?:morning|afternoon|evening))?)\W*$",
    re.IGNORECASE,
)
"""For what of his own, in the days around, somebody asks: `ahead of tomorrow's board`."""

_AHEAD = re.compile(
    r"\W*(?:in preparation for|ahead of|in advance of|prior to|in readiness for|in connection with) the\b"
    r"(?!.*\b(?:tomorrow|today|tonight|\w+day)\b)",
    re.IGNORECASE,
)
"""For what somebody asks that may be of an agreement too."""

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
    r"|asks?|asked|thinks?|swears?|swore|left|raised|complained|rang|phoned|wrote|called|came|sent|said"
    r"|told|went"
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


_CALLED = re.compile(
    rf"{NAMED}\d+\s+(?:agreement|mou|memorandum|contract|deal|document|arrangement|partnership|one|{VERB})\b",
    re.IGNORECASE,
)
"""How an agreement is called behind its name, or what is said of it."""


class Part(IntEnum):
    """What a part of a line does; the sentences of one together do what the last of these of them does."""

    GREETS = 0
    TELLS = 1
    STATES = 2
    NAMES = 3
    SAYS = 4
    SETS = 5


def does(part: str, vocabulary: Vocabulary, *, behind: bool, labels: bool, ended: bool = False) -> Part:
    """Say what a part of a line does, before what asks or `behind` it; with `labels` a word may name.

    One that is `ended` by a mark is a sentence of its own, which tells whatever words it has.
    """
    told = telling(part)
    sorry = _SORRY.fullmatch(part) and not sets_case(part)
    if _is_greeting(part, behind=behind) or (sorry and not _names_anybody(part, vocabulary, labels=labels)):
        return Part.GREETS
    ahead = _AHEAD.match(part)
    if (ahead or _AT_OWN.match(part)) and not sets_case(part):
        return Part.TELLS if told <= _office() and not ahead else Part.SAYS
    states = is_statement(part) and (ended or is_of_self(part) or is_premise(part))
    states = states or is_occasion(part)
    courtesy = english.cues(_COURTESY)
    asks = not states and _asks(part) and not (FRAME.match(part) and told <= courtesy)
    if (
        _SETS.search(without_own_day(part))
        or asks
        or (intends(part) and (not states or is_matter(part, told)))
    ):
        return Part.SETS
    if told <= courtesy and not (told and told <= english.cues(_DAYS)):
        return Part.GREETS
    if _is_of_office(part, told) or _AT_WORK.match(part) or (not behind and gives_himself(part)):
        return Part.TELLS
    return _told(without_own_day(part), vocabulary, behind=behind, labels=labels, states=states)


def _is_greeting(part: str, *, behind: bool) -> bool:
    return bool((_SIGNED if behind else _ADDRESSES).fullmatch(part)) and not _ASKS.search(part)


def _told(part: str, vocabulary: Vocabulary, *, behind: bool, labels: bool, states: bool) -> Part:
    """Say what a part does that neither greets nor asks, by whom it names and how it tells."""
    if names(part, vocabulary, labels=labels, only=True):
        return Part.NAMES
    if states and not (is_matter(part, telling(part)) or intends(part) or sets_topic(part)):
        return _stated(part, vocabulary, labels=labels)
    says = states or STATES.match(part) or (_FOR.fullmatch(part) and _is_paper(part))
    return Part.SAYS if says or (not behind and tells_whose(part)) else Part.SETS


def _is_of_office(part: str, told: frozenset[str]) -> bool:
    """Say whether a part tells of an office and what is done in it, and of nothing else."""
    if not told <= _office():
        return False
    says = STATES.match(part) or _is_polite(part)
    return bool(_FOR_OWN.match(part) or (says and not (_AT.match(part) or _is_of_thing(part))))


def _stated(part: str, vocabulary: Vocabulary, *, labels: bool) -> Part:
    """Say what a statement does by whom it names: the agreement meant, somebody in one, or nobody."""
    named = naming.naming(part, vocabulary, labels=labels)
    if named.others or (named.taken and len(named.agreements) != 1):
        return Part.SAYS
    return Part.NAMES if calls(part, vocabulary, labels=labels) else Part.STATES


def calls(part: str, vocabulary: Vocabulary, *, labels: bool) -> bool:
    """Say whether a part is of the one agreement that it names, so that `it` may be that."""
    named = naming.naming(part, vocabulary, labels=labels)
    called = _CALLED.search(named.left) or any(one.casefold().endswith(" one") for one in named.taken)
    return bool(called) and bool(named.taken) and len(named.agreements) == 1


def _names_anybody(part: str, vocabulary: Vocabulary, *, labels: bool) -> bool:
    named = naming.naming(part, vocabulary, labels=labels)
    return bool(named.taken or named.others)


def is_statement(part: str) -> bool:
    """Say whether a part tells something by its grammar, and asks nothing."""
    return is_clause(part) and not (BEGINS.match(part) or shell(part) or shell_of_thing(part))


def sets_case(head: str) -> bool:
    """Say whether words before a question may set the case of which it is asked."""
    return bool(_SETS.search(_POLITE_IF.sub(" ", head))) or is_matter(head, telling(head))


def is_asking(text: str) -> bool:
    """Say whether any sentence of a text asks, by how it begins or by its mark."""
    return any(opens(one) or one.rstrip().endswith("?") for one in re.split(r"(?<=[.!?])\s+|\n", text) if one)


def asks_within(text: str) -> bool:
    """Say whether words that ask stand anywhere in a text, before a subject."""
    return bool(_ASKS.search(text))


def opens(part: str) -> bool:
    """Say whether a part asks by how it begins, be it in words in which anything is asked."""
    return bool(BEGINS.match(part) or shell(part) or shell_of_thing(part))


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
