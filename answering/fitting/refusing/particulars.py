"""Particulars that a fact may lack: an hour, a day of the month, steps, a seat, what was before."""

import re

from agreements.days.calendar import WEEKDAY_WORD
from agreements.days.number_words import IN_WORDS
from agreements.terms import Body
from answering.facts.aspects import ASPECTS
from answering.facts.saying import provision_of, words_of
from answering.facts.sections import NAMING, WHOLES, Section
from answering.fitting.choosing.filters import BELONGING
from answering.fitting.matching import Match
from answering.fitting.refusing.exceptions import is_beyond
from answering.language.english import cues, joined_stems
from answering.language.opening import OPENS
from answering.language.standings import LEAVING
from answering.requests import Form, Question

_HOUR_ASKED = re.compile(r"\bwhat time\b", re.IGNORECASE)
_HOUR = re.compile(r"\d[:.]\d\d|\d ?[ap]\.?m\b|\bnoon\b", re.IGNORECASE)
_DAY_ASKED = re.compile(
    r"\b(?:what|which|day|date) (?:day |date )?(?:of|in) (?:the |each |every |a )?(?:month|week)\b",
    re.IGNORECASE,
)
_DAY = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)\b|\b(?:{WEEKDAY_WORD})s?\b"
    r"|\b(?:first|second|third|last) (?:working |business |calendar )?day\b",
    re.IGNORECASE,
)
_STEPS_ASKED = re.compile(
    r"\b(?:steps?|stages?|details?|describe|explain|set(?:s|ting)? out|talk|walk|wording|contents?)\b",
    re.IGNORECASE,
)
LEFT_BLANK = re.compile(
    r"\[\s*(?:insert|tbc|x+|\W*)[^\]]*\]|\b(?:left|is|are|only) (?:a )?blank\b|\bto be inserted\b",
    re.IGNORECASE,
)

_NAME_ASKED = re.compile(
    r"\bnames? of (?:the|our|their|whoever|who)\b"
    r"|\bwhat(?:['\u2019]?s| is| was| are| were) (?:\w+ ){1,8}(?:called|names?)\b",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"\b[A-Z][\w'\u2019-]+ (?:(?:of|and|for|the|&) )*[A-Z]|[\"\u201c][^\"\u201d]+[\"\u201d]|\b[A-Z]{2,}\b"
)
"""What a text has that names somebody or something."""

_FORMER = re.compile(
    r"\b(?:(?:who|it|they|we|he|she) used to|used to be|formerly|previously|old name"
    r"|before (?:it|that) (?:was|became)|in the past)\b",
    re.IGNORECASE,
)
_OF_OLD = re.compile(
    r"\b(?:former\w*|previous\w*|until|used to|replac\w+|became|predecess\w+|old|earlier)\b", re.IGNORECASE
)
_SEAT = re.compile(r"\b(?:sits?|sat|sitting|seats?|attends?|represent(?:s|ed|ing)?)\b", re.IGNORECASE)

_IS_THERE = re.compile(
    r"\b(?:(?:is|are|was|were) there|have|has|had|gives?|sets?|states?) (?:an? |any |some |the )?"
    r"(?:\w+ ){0,3}?"
    r"(?:(?P<day>date|day|deadline)|sum|amount|figure|budget)s?(?: (?:for|to|on|of)\b|\W*$)",
    re.IGNORECASE,
)
_DAY_SLOTS = ("date", "date_from", "date_text", "after", "frequency")
_SUM_SLOTS = ("amount", "amount_text", "value", "number")


def _hour(match: Match, question: Question) -> bool:
    return bool(_HOUR_ASKED.search(question.said)) and not _HOUR.search(words_of(match.item.fact))


def _day(match: Match, question: Question) -> bool:
    """Say whether the day of the month or the week is asked of something that is told without it."""
    dated = match.item.section in WHOLES or getattr(match.item.fact, "date", None)
    return (
        not dated
        and bool(_DAY_ASKED.search(question.said))
        and not _DAY.search(provision_of(match.item.fact))
    )


def _steps(match: Match, question: Question) -> bool:
    """Say whether it is asked what something consists of, which the document leaves blank."""
    if question.form is Form.YES_NO or match.item.section == Section.DISCREPANCIES:
        return False
    return bool(_STEPS_ASKED.search(question.said) and LEFT_BLANK.search(provision_of(match.item.fact)))


def _named(match: Match, question: Question) -> bool:
    """Say whether the name of somebody or something is asked, of which a text has none."""
    if not match.key.endswith((".says", ".what", ".is")) or not _NAME_ASKED.search(question.said):
        return False
    return not _NAME.search(provision_of(match.item.fact))


def _former(match: Match, question: Question) -> bool:
    """Say whether it is asked what was so before, of which the fact says nothing."""
    said = " ".join(str(value) for value in vars(match.item.fact).values() if value)
    return bool(_FORMER.search(question.said)) and not _OF_OLD.search(said)


def _seat(match: Match, question: Question) -> bool:
    """Say whether it is asked who has a seat, or which, of which being a party says nothing."""
    return (
        match.key == "party.is"
        and question.form in {Form.WHO, Form.WHAT}
        and bool(_SEAT.search(question.said))
    )


def _place(match: Match, question: Question) -> bool:
    """Say whether it is asked where, of which how often or when says nothing."""
    return question.form is Form.WHERE and match.key in _IN_TIME and not _WHERE_WRITTEN.search(question.said)


_WHERE_WRITTEN = re.compile(r"\bwhere(?:abouts)? in\b", re.IGNORECASE)
"""How it is asked where a document says something, which the clause beside it tells."""

_IN_TIME = frozenset(["body.meets", "duty.often", "dated.date", "event.date", "target.date"])


def _in_year(match: Match, question: Question) -> bool:
    """Say whether something of one year is asked, which a duty that recurs in any year is not."""
    return (
        match.key in {"duty.what", "list.duties"}
        and question.of_year
        and question.form in {Form.WHAT, Form.HOW_MUCH}
    )


def _of_role(match: Match, question: Question) -> bool:
    """Say whether yes or no is asked of a body in words that neither its purpose nor its functions have."""
    body = match.item.fact
    if match.key != "body.role" or not isinstance(body, Body) or question.form is not Form.YES_NO:
        return False
    own = match.item.name | joined_stems((body.role, *(body.functions or ()))) | match.item.cues
    asked = question.asks.stems - ASPECTS["body.role"].cues
    return not question.scope.across and is_beyond(asked, own)


def _slot(match: Match, question: Question) -> bool:
    """Say whether it is asked if there is a day or a sum for something, which the fact does not give."""
    wanted = _IS_THERE.search(question.said)
    if not wanted or question.form is not Form.YES_NO:
        return False
    slots = _DAY_SLOTS if wanted["day"] else _SUM_SLOTS
    return match.item.section not in WHOLES and not any(getattr(match.item.fact, one, None) for one in slots)


_ORDER = re.compile(
    r"\b(?:before or after|after or before|earlier or later|sooner or later)\b", re.IGNORECASE
)


def _order(_: Match, question: Question) -> bool:
    """Say whether it is asked which of two comes first, which one of them alone does not tell."""
    return bool(_ORDER.search(question.said)) and not question.thread.leans


_MAY_BECOME = re.compile(
    rf"^{OPENS}(?:can|could|may|might|would|should|must)\b(?! (?:you|i|we|anyone|someone)\b)"
    r"|\b(?:out|away|gone|free) (?:of|from)\b",
    re.IGNORECASE,
)
"""How it is asked what may become of somebody, or whether they are there no more."""


def _becomes(match: Match, question: Question) -> bool:
    """Say whether more is asked of somebody than whether they are in it, which is all that a name tells."""
    if match.item.section not in NAMING or question.form is not Form.YES_NO or question.scope.across:
        return False
    asked = question.asks.every
    return bool(_MAY_BECOME.search(question.said)) and not asked & (BELONGING | ASPECTS[match.key].cues)


_KEPT_ASKED = re.compile(
    r"\bhow long\b.*\b(?:kept|keep|keeps|keeping|stored?|holds?|held|retain\w*|hang on to|hold on to)\b",
    re.IGNORECASE,
)
_KEPT = re.compile(
    r"\b(?:kept|keeps?|keeping|stor(?:e|es|ed|age)|holds?|held|retain\w*|retention|destroy\w*|destruct\w*"
    r"|eras(?:e|ed|ure)|delet\w+|shred\w*|archiv\w+|dispos\w+)\b",
    re.IGNORECASE,
)
"""How it is asked how long something is kept, and how a text says that it is, or that it is not any more."""


def _kept(match: Match, question: Question) -> bool:
    asked = question.form is Form.HOW_LONG and bool(_KEPT_ASKED.search(question.said))
    parts = _CLAUSE_END.split(words_of(match.item.fact))
    told = any(_KEPT.search(part) and not _SAME_DAY.search(part) for part in parts)
    return asked and not (told and any(_FOR_SO_LONG.search(part) for part in parts))


_CLAUSE_END = re.compile(r"[.;]|,? and (?=\w+s\b)")
_SAME_DAY = re.compile(r"\bthe same day\b", re.IGNORECASE)
_FOR_SO_LONG = re.compile(
    rf"\b(?:\d+|{IN_WORDS}|an?)[ -](?:(?:working|calendar|clear|school|full|further) )?"
    r"(?:hour|day|night|week|fortnight|month|quarter|term|year)s?\b"
    r"|\b(?:until|as long as|for ever|forever|indefinitely|permanently|no longer than|life(?:time)?)\b",
    re.IGNORECASE,
)
"""What tells how long something is kept, which that it is done on the same day does not."""


_END_ASKED = re.compile(
    r"\b(?:end|expiry) (?:date|day)s?\b|\bhow (?:far off|near|close)\b.{0,60}\b(?:end|expiry)\b",
    re.IGNORECASE,
)


def _end(match: Match, question: Question) -> bool:
    """Say whether the day on which it ends is asked for, and the fact is on how it may be ended before."""
    of_ways = match.item.section in {Section.NOTICE, Section.TERMINATION}
    return of_ways and bool(_END_ASKED.search(question.asks.plain)) and not question.asks.every & _OF_ENDING


_OF_ENDING = LEAVING - cues("end") | cues("notice early")

PARTICULARS = (
    _end,
    _becomes,
    _kept,
    _order,
    _hour,
    _day,
    _slot,
    _steps,
    _named,
    _former,
    _seat,
    _place,
    _in_year,
    _of_role,
)
"""What a question may want in particular, that a fact which is of the same thing lacks."""
