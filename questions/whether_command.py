"""Whether words are a command, or only ask something with the words of one."""

import re
from datetime import date
from typing import TYPE_CHECKING

from agreements.later import Later
from agreements.requests import About, Base, Due, Help, Last, ReadClause, Topic, WhoIs
from agreements.terms.names import key
from agreements.unread import Choose, NotOfADay, NotUnderstood, TooLong
from answering.language.opening import AUX, OPENS, WH
from questions.commands.table import OF_ACTS, nearest_command
from questions.reader import Known, Said, read
from questions.vocabulary import Vocabulary
from questions.words import words_in

if TYPE_CHECKING:  # a command is known as one before any of these is loaded
    from agreements import acts
    from agreements.life import deeds, registers
    from answering.facts import aspects, groups
    from answering.language import english, thesaurus
    from answering.records import asked as of_records
    from questions.loose import breadth, threads
    from questions.loose.going_on import again
else:
    acts = Later("agreements.acts")
    deeds, registers = Later("agreements.life.deeds"), Later("agreements.life.registers")
    aspects, groups = Later("answering.facts.aspects"), Later("answering.facts.groups")
    of_records = Later("answering.records.asked")
    english = Later("answering.language.english")
    thesaurus = Later("answering.language.thesaurus")
    again, breadth = Later("questions.loose.going_on.again"), Later("questions.loose.breadth")
    threads = Later("questions.loose.threads")

_SITS = re.compile(
    r"\W*who('?s|\u2019s| is| are) ((on|in|at|behind)\b|.*\b(for|at|to|by|from|with)\W*$)",
    re.IGNORECASE | re.DOTALL,
)
_OF_ALL = re.compile(
    r"\b(which|what|how many|any|all|both|the two|these|all of (the|our|these|those))"
    r" (agreements|mous|memoranda|contracts)\b|\b(each|every) (agreement|mou|memorandum|contract)\b",
    re.IGNORECASE,
)
_OF_EVERY = re.compile(
    rf"{OPENS}(?:(?:in|under|for|to|with|from|by|of) )?(?:which|what|how many)"
    r" (?:(?:of )?(?:the |our |all )*)(?:agreements|mous|memoranda|contracts)\b",
    re.IGNORECASE,
)
_WITHIN_THEM = re.compile(r"\b(?:in|on|under|within) them\b", re.IGNORECASE)
_POINTS = re.compile(
    r"\b(?:it|its|this|that|these|those|they|them|their|theirs|he|she|him|his|hers?|there|same|such"
    r"|others?|else|another|also|too|as well|instead|more|rest)\b",
    re.IGNORECASE,
)
"""What may be of what was spoken of before, beside the agreements that are asked about themselves."""

_WHICH = re.compile(rf"{OPENS}which\b", re.IGNORECASE)
_WHICH_HAVE = re.compile(
    rf"{OPENS}which (?:of (?:them|these|those|ours) )?"
    r"(?:(?:do|does|did)(?: not|n['\u2019]?t) )?(?:have|has|had|lack)\b",
    re.IGNORECASE,
)
"""How it is asked which agreements have something, and not which of it there are."""

_MOST_OF_A_LABEL = 5
_OPENS_STATUS = re.compile(rf"{OPENS}status\b", re.IGNORECASE)
"""How it is asked where agreements stand, which no document says."""

_OF_ACTS = frozenset([acts.__name__, deeds.__name__, registers.__name__])
_WHAT_ABOUT = re.compile(r"\W*(so |and )?what('?s|\u2019s| is| was) .* (about|for)\W*$", re.IGNORECASE)
"""How it is asked what an agreement is for, rather than where it stands."""

_ASKS = re.compile(
    r"\W*+((and|but|so|ok|okay|also|please|hi|hello|hey)\W++)*"
    r"((((out )?of|among|amongst|across|between) (\w+\W+){1,5}|(\w+\W+){0,3})"
    rf"({WH})|{AUX}|any|anything|anyone|anybody|compare)(['\u2019]?s)?\b"
    r"|(the |our )?(agreements|mous|memoranda|contracts) (with|without|that|which|where|whose|involving)\b"
    r"|(the )?(name|email|date|day|deadline|size|number|cost|amount|price|reason|address|title)s? (of|for)\b"
    rf"|.*[,:;\u2013\u2014]\s*((and|but|so)\s+)?({WH})(['\u2019]?s)?\b"
    rf"|.*\b({WH})(['\u2019]?s)? ({AUX})\b"
    rf"|.*[,:;\u2013\u2014]\s*({AUX})"
    r" (it|they|we|i|you|he|she|there|that|this|the|anyone|anybody|somebody)\b"
    r"|.*\?(?:\s|$)",
    re.IGNORECASE | re.DOTALL,
)
"""How a line begins that asks, or what asks in it."""


def is_act(request: Base) -> bool:
    """Say whether a request records something, shows the form for it or the help on it, or asks a clerk."""
    return request.acts or _is_of_act(request) or isinstance(request, Help)


_IS_IT = re.compile(r"\b(?:is|was|are|were) (?:it|that|they|those)\b", re.IGNORECASE)
_SIGNED_IT = re.compile(r"\bsign(?:ed)? (?:it|that|this|them|those|these)\b", re.IGNORECASE)


def is_of_every(said: str) -> bool:
    """Say whether it is asked which of all agreements, whichever was spoken of: `which agreements end?`."""
    return bool(_OF_EVERY.match(said)) and not _POINTS.search(_WITHIN_THEM.sub("", said))


def goes_on(said: str, heard: Said, last: Last | None, *, asks: bool) -> bool:
    """Say whether what reads as a command goes on with a conversation: `who's on it`, `which are due?`."""
    return last is not None and _asks_on(said, heard, last, asks=asks)


def _asks_on(said: str, heard: Said, last: Last, *, asks: bool) -> bool:
    match heard.request:
        case Help() | Due(agreement=""):
            of_it = bool(last.agreement) and bool(_IS_IT.search(said))
            return asks and (isinstance(heard.request, Help) or of_it or breadth.is_bare(said))
        case WhoIs():
            return bool(again.WHOSE.match(said))
        case Choose():
            return asks and not last.agreement
        case About(topic=Topic.STATUS) if not last.agreement:
            return threads.begun(said) != said and Topic.STATUS not in said.casefold()
        case About(topic=Topic.SIGNATORIES) if _SIGNED_IT.search(said):
            return of_records.asks_of_changes(threads.parted(last.said)[0])
        case _:
            return False


def is_command(said: str, heard: Said, vocabulary: Vocabulary, today: date, *, asks: bool) -> bool:
    """Say whether words are a command: known wholly, or with a slip in it, or in its name if none asks."""
    match heard.request:
        case request if asks and is_asked_about(said, request):
            return False
        case WhoIs(said=name) if threads.PLACE.search(said) or _asks_of_any(said, name):
            return False
        case TooLong() | Help() | WhoIs():
            return True
        case (ReadClause() | Choose(command="clause")) as clause if not _is_label(clause, said, asks=asks):
            return False
        case NotUnderstood(said=words, nearest=(offered, *_)) if not _differ_in_number(words, offered):
            instead = read(offered, vocabulary, today=today)
            helps = isinstance(instead.request, Help)
            if helps or misspells_command(words):
                return helps or (instead.known is not Known.NOT and not asks)
    of_standing = isinstance(heard.request, Choose) and bool(_OPENS_STATUS.match(said))
    return heard.known is Known.WHOLLY or (heard.known is Known.BY_COMMAND and (of_standing or not asks))


def _asks_of_any(said: str, name: str) -> bool:
    """Say whether words that were taken for a name ask something of any agreement: `who are the parties?`."""
    own = [word for word in english.words(said) if word not in thesaurus.STOP]
    only = all(english.is_light(english.stem(word)) or english.stem(word) in aspects.ASKING for word in own)
    return only and (key(name) not in key(said) or not _NAMES_WHOM.match(said))


_NAMES_WHOM = re.compile(rf"{OPENS}(?:who|what)", re.IGNORECASE)


def _differ_in_number(said: str, offered: str) -> bool:
    """Say whether a command was said of one of what it is of: `target Stockport`."""
    said_of, offered_of = ({word.low.removesuffix("s") for word in words_in(one)} for one in (said, offered))
    return said_of <= offered_of


_NUMBERED = re.compile(
    r"\b(?:clause|section|paragraph|para|schedule|appendix)s?\W{1,2}\(?\w?\d|(?<![\d.()])\d[\d.()]*+\W++(?:clause|section)\b",
    re.IGNORECASE,
)
"""How a clause is told by its number, beside which others may stand: three months."""


_LEADS_TO_NUMBER = re.compile(
    r"(?!(?:clause|section|annex|appendix|page|paper|part|schedule|table)\b)"
    r"[a-z]+ (?:\S+ )*\d[\d.()]*(?: of| in| for)?$",
    re.IGNORECASE,
)
"""Words that lead to the number of a clause, and ask something of it."""


def _is_label(clause: ReadClause | Choose, said: str, *, asks: bool) -> bool:
    """Say whether a clause is named by its number, with no more words than a number has around it."""
    led = isinstance(clause, ReadClause) and bool(_LEADS_TO_NUMBER.match(clause.label))
    if led or not asks:
        return not led
    found = _NUMBERED.search(said)
    if found and groups.HEADS.intersection(map(english.stem, english.words(said[: found.start()]))):
        return False  # it is asked which things of a sort stand in it
    if isinstance(clause, Choose):
        return bool(found)
    if _ASKS_MORE.match(clause.label):
        return False
    return (
        any(letter.isdigit() for letter in clause.label) and len(words_in(clause.label)) <= _MOST_OF_A_LABEL
    )


_ASKS_MORE = re.compile(r"\d[\d.]*(?:\([a-z0-9]+\))* (?!and\b|to\b)\w\w", re.IGNORECASE)
"""The number of a clause with more behind it, which asks something of that: `5 say about reviews`."""


def is_asked_about(said: str, request: Base) -> bool:
    """Say whether a question only has the words of a command: who is on a board, when a review is."""
    match request:
        case WhoIs():
            return bool(_SITS.match(said) or _WHICH.match(said) or _OF_ALL.search(said)) or "%" in said
        case Choose() if _OF_ALL.search(said) or _WHICH_HAVE.match(said):
            return True
        case About(topic=Topic.SIGNATORIES):
            return " for " in said  # of one party, not of all
        case About(topic=Topic.STATUS):
            return bool(_WHAT_ABOUT.match(said))
        case _:
            return _is_of_act(request)


def _is_of_act(request: Base) -> bool:
    """Say whether a request is to record something, or to be shown the form for it."""
    if isinstance(request, Choose | NotOfADay):
        return request.command in OF_ACTS
    if type(request).__module__ not in _OF_ACTS:
        return False
    shows = acts.ShowNotes | acts.PrintNote | registers.ShowLog | registers.ShowFigures
    return not isinstance(request, shows)


def misspells_command(said: str) -> bool:
    """Say whether the first word or the last is a slip away from a command."""
    words = words_in(said)
    return any(nearest_command(word.low) for word in (*words[:1], *words[-1:]))


def asks_something(said: str) -> bool:
    """Say whether a line asks, by how it begins or by what stands in it."""
    return bool(_ASKS.match(said))
