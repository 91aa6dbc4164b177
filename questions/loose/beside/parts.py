"""What a part of a line does: names an agreement, sets a condition or a topic, or tells of its asker."""

import re
from enum import IntEnum
from typing import TYPE_CHECKING

from agreements.later import Later
from answering.language.opening import NAMED, OPENS, VERB, WH
from questions.loose.beside.askers import gives_himself, is_of_asker, tells_whose
from questions.loose.beside.offices import COURTESY, DAYS, STATES, is_of_office, is_paper, office, telling
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
    from answering.language import english
    from questions.loose import naming
else:
    aspects = Later("answering.facts.aspects")
    english = Later("answering.language.english")
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

_AT_TASK = re.compile(
    r"\W*(?:(?:i|we)(?:['\u2019]?(?:m|re)| am| are) )?(?:(?:just|only|now|still|currently) )*"
    r"(?:do|mak|plann|sort|prepp|complet)ing (?:up |out )?(?:my |our |some |an? )?"
    r"(?!the\b|it\b|this\b|that\b)(?:[\w'\u2019-]+ ){0,3}[\w'\u2019-]+\W*$",
    re.IGNORECASE,
)
"""What else he says that he does, which may be what he then asks of."""

_FOR = re.compile(
    r"\W*(?:(?:need(?:ed)?|want(?:ed)?) )?(?:it |this )?(?:for|in time for|in connection with|to do with) "
    r"(?:(?:my|our|an?|the) )?(?:[\w'\u2019]+ ){0,3}[\w'\u2019]+\W*",
    re.IGNORECASE,
)
"""For what it is asked: `for my handbook`."""


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
        return Part.TELLS if told <= office() and not ahead else Part.SAYS
    states = is_statement(part) and (ended or is_of_self(part) or is_premise(part))
    states = states or is_occasion(part) or bool(_AT_TASK.match(part))
    courtesy = english.cues(COURTESY)
    asks = not states and _asks(part) and not (FRAME.match(part) and told <= courtesy)
    if (
        asks
        or _sets(without_own_day(part), vocabulary, labels=labels)
        or (intends(part) and (not states or is_matter(part, told)))
    ):
        return Part.SETS
    if is_of_asker(part) or (told <= courtesy and not (told and told <= english.cues(DAYS))):
        return Part.GREETS
    himself = not behind and gives_himself(part)
    if himself or is_of_office(part, told) or _AT_WORK.match(part):
        return Part.TELLS
    return _told(without_own_day(part), vocabulary, behind=behind, labels=labels, states=states)


def _sets(part: str, vocabulary: Vocabulary, *, labels: bool) -> bool:
    """Say whether a part is a condition, a day or a clause by more than a name has: `the s75 agreement`."""
    if not _SETS.search(part):
        return False
    left = naming.naming(part, vocabulary, labels=labels).left
    return bool(_SETS.search(re.sub(rf"{NAMED}\d+", " ", left)))


def _is_greeting(part: str, *, behind: bool) -> bool:
    return bool((_SIGNED if behind else _ADDRESSES).fullmatch(part)) and not _ASKS.search(part)


def _told(part: str, vocabulary: Vocabulary, *, behind: bool, labels: bool, states: bool) -> Part:
    """Say what a part does that neither greets nor asks, by whom it names and how it tells."""
    if names(part, vocabulary, labels=labels, only=True):
        return Part.NAMES
    if states and not (is_matter(part, telling(part)) or intends(part) or sets_topic(part)):
        return _stated(part, vocabulary, labels=labels)
    says = states or STATES.match(part) or (_FOR.fullmatch(part) and is_paper(part))
    return Part.SAYS if says or (not behind and tells_whose(part)) else Part.SETS


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
    told = telling(re.sub(rf"{NAMED}\d+", " ", named.left)) - office()
    one = named.taken and len(named.agreements) == 1
    return named.taken[-1] if one and not (only and told) else ""


def _asks(part: str) -> bool:
    return bool(BEGINS.match(part) or _ASKS.search(_RELATIVE.sub(" ", part)))


def stands(part: str) -> bool:
    """Say whether a part says by itself what it asks about, and not only how."""
    told = telling(part)
    return len(told) > 1 or bool(told - aspects.ASKING)
