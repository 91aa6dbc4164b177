"""Whether yes or no is tenable in the time, mood and extent in which a question asks.

What a document lays down is no record that it was done, is still done, or will be; that something may be done
is no duty, and says nothing of whether anybody does; and that one is so is not that no other is.
"""

import re
from dataclasses import replace

from agreements.days.calendar import MONTH_WORD
from agreements.days.number_words import IN_WORDS, SEVERAL
from agreements.terms import Dated
from answering.facts.saying import words_of
from answering.facts.sections import POSTS, RULES, TO_BE_DONE, Section
from answering.fitting.refusing.particulars import LEFT_BLANK
from answering.language.comparing import LEAST, MOST
from answering.language.english import stem, telling
from answering.language.opening import OPENS
from answering.of_one import Told, Unsaid
from answering.requests import Form, Question
from answering.verdict.outcomes import asks_outcome
from answering.verdict.verdicts import SINCE

_LAID_DOWN = TO_BE_DONE | {
    Section.DECISIONS,
    Section.OTHER_TERMS,
    Section.INFORMATION_SHARING,
    Section.FORMS,
    Section.NOTICE,
    Section.TERMINATION,
    Section.EXTENSION,
    Section.VARIATION,
    Section.SUCCESSOR,
}
"""Sections of what is to be or may be, which say nothing of what came about."""

_STANDS = frozenset(["body.chair", "body.reports", "contact.who", "contact.role"])
"""What a document says of a body in the same way, whenever it is asked."""

_ONLY = re.compile(
    r"\b(?:only|solely|sole|exclusively|alone|nobody else|no one else)\b"
    rf"(?! (?:\u00a3 ?)?\d| (?:{IN_WORDS}|once|when|if|after)\b)"
)
"""How it is asked whether nothing else is so, and not of how much."""

_NO_LONGER = re.compile(r"\b(?:no longer|(?:not|n['\u2019]t)\b.{0,80}? any ?(?:more|longer))\b")
_MOST = re.compile(rf"\bthe (?:{MOST}|{LEAST})\b")
_SAID_OUTRIGHT = RULES | {Section.PARTIES, Section.MENTIONED, Section.SCOPE, Section.GOVERNANCE}
"""Sections of what is the most or the least of all only where that is said of it."""

_NEITHER = re.compile(r"\bneither\b")
_STILL = re.compile(rf"^{OPENS}(?:is|are|do|does|will|has|have|can)\b.* still (?!to\b|due\b|time\b|need)")
_ON_TIME = re.compile(
    r"\b(?:(?<!too )(?<!left it )(?<!how )(?<!of )"
    rf"late(?! (?:in (?:the|\d|{MONTH_WORD})|19|20|(?:{MONTH_WORD})\b))"
    r"|behind(?! (?:the|that|this)\b)|missed|delayed|slipped|on (?:time|track|schedule)"
    r"|ahead of (?:time|schedule))\b"
)
"""How it is asked whether what was to be done was done in time, which only a record of it tells."""

_FEELS = re.compile(
    r"\b(?:happy|pleased|content|satisfied|unhappy|keen|willing|worried|success|successful|succeed)\b"
)
_BELONGS = re.compile(
    r"\b(?:part(?:y|ies|ners?|icipa\w+)?|members?|memberships?|signator\w+|sign\w*|bound|binds?|involv\w*|includ\w*"
    r"|cover\w*|joined|join|belongs?|with"
    r"|between|in|on|one of|among\w*|take part|agreement|mou|there|mention\w*"
    r"|affect\w*|appl(?:y|ies)|also|both|third)\b"
)
_LEAVING = (
    r"(?:leav\w+|left|withdr\w+|quit\w*|resign\w*|terminat\w+|cancel\w*|extend\w*|extension|renew\w*|replac\w+"
    r"|supersed\w+|breach\w*|br[eo]ak\w*|broken?|amend\w*|chang\w+|var(?:y|ie[sd])|give notice)"
)
_COMES = re.compile(
    rf"^{OPENS}(?:(?:did|was|were|has|have|had|will|would|should|shall|must|does)\b"
    rf"(?! there\b).*\b{_LEAVING}\b|(?:is|are|am)\b.*\b(?:leav|withdraw|quitt|resign|terminat|end)ing\W*$)"
)
"""How it is asked whether it comes or came to what an agreement only lets be done."""

_LETS = frozenset(["notice.who", "notice.how", "notice.period", "extension.allowed", "list.ways to end"])
_LETTING = re.compile(
    r"\b(?:allow\w*|let|lets|permit\w*|says?|stated?|provide|include|able|free|option|right|entitled"
    r"|possible|notice period|period of notice|clauses?|required?|need(?:ed)?|to give|if|in order)\b"
)
"""How it is asked whether it may be done, whatever verb opens the question."""

_ENDLESS = re.compile(
    r"\b(?:for ?ever|indefinitely|endlessly|any number|again and again|as often|perpetuity|automatic\w*)\b"
)
_HAPPENED = re.compile(rf"^{OPENS}(?:did|has|have|had|was|were|is there|are there)\b")
_HAS = re.compile(r"\b(?:ha(?:s|ve) to|(?:have|has|had) (?:a|an|any)|got)\b")
_HAS_TO = re.compile(rf"\b(?:have|has|had|need|needs|needed) to\b(?! pay\b)|^{OPENS}must\b")
"""How it is asked whether one must be so, which that those who are so are covered does not tell."""

_PROGRESSING = re.compile(rf"^{OPENS}(?:was|were)\b.*\b\w{{2,}}ing\b|\bbeen (?:\w+ )?\w{{2,}}ing\b")
_FUTURE = re.compile(rf"^{OPENS}(?:will|would|is|are)\b.*\b(?:next|this|tomorrow|tonight|today)\b")
_SIGNING_TO_COME = re.compile(rf"^{OPENS}(?:will|would)\b.*\bsign\b")


def tenable(found: Told | Unsaid, question: Question) -> Told | Unsaid:
    """Leave out a yes or no that the facts of an answer do not bear in the way it is asked."""
    if not isinstance(found, Told) or found.verdict is None or question.form is not Form.YES_NO:
        return found
    if found.settled or not found.matches or not _is_untenable(found, question):
        return found
    return replace(found, verdict=None)


def _is_of_one_end(found: Told, question: Question) -> bool:
    """Say whether two things are set against each other in time, and no more than one of them was found."""
    if not question.parts[1:] or found.matches[1:] or not isinstance(found.fact, Dated):
        return False
    told = [telling(end.words, ()) for end in question.parts if not end.day]
    own = found.matches[0].item.words
    return len(told) == len(question.parts) and any(
        own.isdisjoint(map(stem, words)) for words in told if words
    )


def _is_untenable(found: Told, question: Question) -> bool:
    said = question.asks.opening
    return bool(
        (found.verdict and (_is_of_more(found, said) or wants_all(words_of(found.fact).casefold(), said)))
        or (_ONLY.search(said) and not _ONLY.search(words_of(found.fact).casefold()))
        or (found.key == "party.is" and not _is_of_belonging(said))
        or _is_of_other_life(found, said)
        or _is_of_one_end(found, question)
        or (found.key == "scope.is" and _HAS_TO.search(said))
        or _FEELS.search(said)
        or _came_about(found, question, said)
        or (found.matches[0].item.section in POSTS and _STILL.search(said))
        or _is_let(found, said)
        or _is_left_blank(found, said)
    )


def _is_of_more(found: Told, said: str) -> bool:
    """Say whether more is held out than that something is so: that nothing else is, or that it was before."""
    own = words_of(found.fact).casefold()
    if _NEITHER.search(said) and not re.search(r"\b(?:neither|nor)\b", own):
        return True
    if is_of_others(own, said):
        return True
    if _NO_LONGER.search(said) and found.key != "term.in_force":
        return True
    most = _MOST.search(said)
    if most and not found.cells and found.matches[0].item.section in _SAID_OUTRIGHT and most[0] not in own:
        return True
    return found.key == "extension.allowed" and bool(_ENDLESS.search(said))


_OWN = re.compile(r"(?<!\bon )(?<!\bby )\b(?:its|their|his|her|our|your)(?: \w+)? own\b")
_OWN_SAID = re.compile(r"\b(?:own|itself|themselves|respective|separate\w*|individual\w*)\b")
"""How it is told that something is somebody's own, and not only that there is such a thing."""


def is_of_others(text: str, said: str) -> bool:
    """Say whether it is asked of somebody's own costs, say, where a text tells of costs and not whose."""
    return bool(_OWN.search(said)) and not _OWN_SAID.search(text.casefold())


def wants_all(text: str, said: str) -> bool:
    """Say whether all are held out to be needed, where a text says how many of them are enough."""
    return bool(_ALL_OF.search(said) and _ENOUGH.search(text))


_ALL_OF = re.compile(r"\b(?:all|every|each|both|everyone|everybody|unanim\w+)\b", re.IGNORECASE)
_ENOUGH = re.compile(
    rf"\b(?:{IN_WORDS}|\d+|any|half|most) of (?:the |its |all )?(?:\w+ )?"
    rf"(?:{SEVERAL}|\d+|members|parties|partners|councils)\b"
    r"|\bmajority\b|\btwo thirds\b|\bquorum\b",
    re.IGNORECASE,
)


def _is_of_other_life(found: Told, said: str) -> bool:
    """Say whether it is asked if something runs, of a fact that says nothing of that."""
    asks = _RUNS.search(said)
    return bool(asks) and found.key != "term.in_force" and not _RUNS_SAID.search(words_of(found.fact))


_RUNS_SAID = re.compile(r"\b(?:in (?:force|effect|operation)|live|operational|operative)\b", re.IGNORECASE)
_RUNS = re.compile(rf"^{OPENS}(?:was|were|is|are)\b.*{_RUNS_SAID.pattern}")


def _is_of_belonging(said: str) -> bool:
    """Say whether it is asked if somebody is a party, and since no day."""
    return bool(_BELONGS.search(said)) and not SINCE.search(said)


def _came_about(found: Told, question: Question, said: str) -> bool:
    """Say whether it is asked what came about, or how things are by now, of what is only laid down."""
    section, key = found.matches[0].item.section, found.key
    if key == "signatory.has":
        return bool(_SIGNING_TO_COME.search(said)) and not _is_named(found, said)
    late = _ON_TIME.search(said)
    if late and late[0] not in words_of(found.fact).casefold() and section in TO_BE_DONE | {Section.LISTS}:
        return True
    if section not in _LAID_DOWN or key in _STANDS or (key == "notice.last" and found.span):
        return False  # a day that is counted has passed or not, which is no matter of record
    if section == Section.TRIGGERS and _HAPPENED.search(said) and not _HAS.search(said):
        return True
    if section in {Section.GOVERNANCE, Section.RECURRING} and (
        _STILL.search(said) or _PROGRESSING.search(said) or (_FUTURE.search(said) and question.period)
    ):
        return True
    return asks_outcome(question)


def _is_named(found: Told, said: str) -> bool:
    name = str(getattr(found.fact, "name", None) or "").casefold()
    return bool(name) and name in said


def _is_let(found: Told, said: str) -> bool:
    """Say whether it is asked if something is or was done, or has to be, that an agreement lets be done."""
    lets = found.key in _LETS or found.matches[0].item.section in {Section.TERMINATION, Section.SUCCESSOR}
    return lets and bool(_COMES.search(said)) and not _LETTING.search(said)


_IN_FULL = re.compile(
    r"\b(?:(?:written|set|spelt|laid|filled|typed|printed) (?:out|in|down)|in full|completed?|filled)\b"
)


_FULLY = re.compile(r"\b(?:in full|fully|completely|word for word)\b")


def _is_left_blank(found: Told, said: str) -> bool:
    """Say whether what is asked to be written out is left blank, or to be full is only a list."""
    if found.verdict and found.matches[0].item.section == Section.LISTS and _FULLY.search(said):
        return True  # that there are some says nothing of how much of each is there
    text = " ".join(str(value) for value in vars(found.fact).values() if isinstance(value, str))
    return bool(found.verdict and _IN_FULL.search(said) and LEFT_BLANK.search(text))
