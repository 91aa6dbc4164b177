"""What this bot means by its own words, and how it is asked what a word means."""

import re
from collections.abc import Iterator

from agreements.word_lists import set_of

OWN = {
    ("mou", "mous", "moa", "memorandum", "memorandum of understanding"): (
        "a memorandum of understanding: a written agreement between organisations. Whether it binds them in"
        " law, each says itself"
    ),
    ("agreement", "agreements"): "one memorandum of understanding or the like, with a short name of its own",
    ("party", "parties"): "an organisation that is bound by an agreement",
    ("signatory", "signatories"): "the person who may sign for a party, by name and position",
    ("sign-off", "signoff", "sign off"): (
        "what somebody who may sign for a party has recorded: of an agreement, a change note or a deliverable"
    ),
    ("change note", "change notes", "ccn", "ccns"): (
        "a numbered proposal to change an agreement, which changes it once all who must sign it have"
    ),
    ("term",): (
        "the time for which an agreement counts: from its first day, or the last signature where it starts on"
        " signature, to its last day"
    ),
    ("in force", "inforce"): (
        "that an agreement has started, on its first day or with the last signature, and has neither passed"
        " its last day nor been ended early"
    ),
    ("notice", "notice period", "under notice"): (
        "a party's written word that it ends an agreement early, and how long before that it must be given"
    ),
    ("milestone", "milestones"): "a step that an agreement says is to be reached by a day",
    ("deliverable", "deliverables"): "a thing that an agreement says is to be made or handed over by a day",
    ("gateway", "gateways"): "a point at which a body decides on evidence whether taking part goes on",
    ("review", "reviews"): "a look at an agreement on a day or at intervals, which ends with what was found",
    ("obligation", "obligations"): "a duty that recurs: who does what, how often, by which clause",
    (
        "body",
        "bodies",
    ): "a board or committee that an agreement names: its chair, its members, how often it meets",
    ("discrepancy", "discrepancies"): (
        "a place where a document contradicts itself, or leaves a blank that a careful clerk would flag"
    ),
    (
        "clerk",
        "clerks",
    ): "who keeps an agreement's entry here, and can be asked what its document does not say",
    ("register",): "the agreements that are kept here, with their facts and what was recorded of them",
    ("lead time", "lead times"): "how many days before a date it is spoken of",
}
"""For each of its words, in the ways that people say it, what the bot means by it."""

_MEANINGS = {word: meaning for words, meaning in OWN.items() for word in words}

_LEADS = r"\W*(?:(?:and|so|ok|hi|hello|please|sorry|but|remind me|tell me|can you|could you|explain)\b\W*)*"
_QUOTES = "\"'\u2018\u2019\u201c\u201d"
_TERM = (
    rf"(?:(?:the|an?) )?(?:(?:word|term|phrase|abbreviation|acronym|letters) )?[{_QUOTES}]?"
    rf"(?P<term>[\w&/-]+(?: [\w&/-]+){{0,3}}?)[{_QUOTES}]?"
)
_HERE = (
    r"(?: (?:here|then|please|exactly|again|actually|to you"
    r"|in (?:this|the|these) (?:bot|register|context)))*\W*"
)
_BY_MEANING = tuple(
    re.compile(f"{_LEADS}(?:{way}){_HERE}", re.IGNORECASE)
    for way in (
        rf"what (?:does|do|did|would) {_TERM} (?:mean|stand for|abbreviate|refer to)",
        rf"what(?:['\u2019]?s| is| are)? (?:meant by|the (?:meaning|definition) of) {_TERM}",
        rf"(?:(?:the )?(?:meaning|definition) of|define) {_TERM}",
        rf"what do you mean by {_TERM}",
    )
)
_NAME = rf"[{_QUOTES}]?(?P<term>[\w&/-]+(?: [\w&/-]+){{0,2}})[{_QUOTES}]?{_HERE}"
_BY_KIND = tuple(
    re.compile(f"{_LEADS}{way}{_NAME}", re.IGNORECASE)
    for way in (r"what(?:['\u2019]?s| is)? an? ", "what are ")
)
_NO_TERM = set_of("it that this they them those these he she you all any which")


def meaning_of(term: str) -> str:
    """Return what this bot means by a word of its own, or nothing of any other."""
    return _MEANINGS.get(term.casefold(), "")


def term_asked(said: str) -> str:
    """Return the word of which it is asked what it means, and nothing else.

    `what is a milestone` asks that of our own words and of abbreviations, `what does it mean` of none.
    """
    found = next((one for way in _BY_MEANING if (one := way.fullmatch(said))), None)
    term = found["term"] if found else next(_kinds(said), "")
    first = term.casefold().split()[:1]
    return "" if not first or first[0] in _NO_TERM else term


def _kinds(said: str) -> Iterator[str]:
    found = (one["term"] for way in _BY_KIND if (one := way.fullmatch(said)))
    return (term for term in found if meaning_of(term) or _is_short(term))


def _is_short(term: str) -> bool:
    """Say whether a word is written as an abbreviation is."""
    return term.isupper() and term.isalpha() and len(term) <= _LONGEST


_LONGEST = 7
