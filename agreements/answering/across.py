"""Questions across agreements: which of them has, mentions, is in force, ends soonest, asks most notice."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from agreements.answering import measures, standings
from agreements.answering.answers import Across, AskWhich
from agreements.answering.english import is_light, lemma, stem
from agreements.answering.entry import Entry
from agreements.answering.filters import BELONGING, KINDS
from agreements.answering.having import having
from agreements.answering.lists import group_named
from agreements.answering.requests import Form, Question
from agreements.answering.rows import Asking, Found, Rule, row
from agreements.answers import Register
from agreements.standing import standing


def across(question: Question, entries: list[Entry], register: Register, day: date) -> Across | AskWhich:
    """Find the agreements that answer, or ask which is meant where too many would have to be read whole."""
    asked = frozenset(
        stem(word) for word in question.words if word not in question.aside and not is_light(stem(word))
    )
    pool = _pool(question, entries, register, day)
    every = str(len(pool))  # as in `which of our five agreements`
    question = replace(question, words=tuple(word for word in question.words if word != every))
    asked -= {every}
    unread = _unread(question, asked)
    if unread:
        return Across(question, (), (), len(pool), "having", day, unread=unread)
    for applies, rule, about in _RULES:
        if applies(question, asked):
            if len(pool) > len(entries) and not _kept(about, asked):
                return AskWhich(question, ())
            rows, unsure = rule(Asking(question, asked, day), pool)
            return _judged(Across(question, tuple(rows), tuple(unsure), len(pool), about, day))
    if len(pool) > len(entries):
        return AskWhich(question, ())
    return _judged(having(question, pool, day))


_OF_EVERY = re.compile(r"\b(?:all|every|each|both)\b", re.IGNORECASE)


def _judged(found: Across) -> Across:
    """Say yes or no where it is asked whether any are such, or all; silence about all of them is neither."""
    if found.question.form is not Form.YES_NO or found.question.denied:
        return found
    if _OF_EVERY.search(found.question.said):
        return replace(found, verdict=len(found.rows) == found.total)
    worked_out = found.about != "having" and not found.unsure
    return replace(found, verdict=True if found.rows else False if worked_out else None)


_SET_APART = re.compile(
    r"\b(?:but not|except|excluding|apart from|other than|besides)\b.*?(?=\W*$)", re.IGNORECASE
)


def _unread(question: Question, asked: frozenset[str]) -> str:
    """Return the words that set agreements apart in a way that is not understood."""
    apart = _SET_APART.search(question.said)
    if apart:
        return apart[0]
    than = measures.COMPARED.search(question.said)
    if than and not _compares(question, _figureless(asked)):
        return than[0]
    if question.form in {Form.MOST, Form.LEAST} and not measures.is_measured(_figureless(asked)):
        return " ".join(word for word in question.words if stem(word) in asked)
    return ""


def _kept(about: str, asked: frozenset[str]) -> bool:
    """Say whether what is kept of every agreement is enough to tell."""
    return measures.in_summaries(asked) if about in {"extreme", "compared", "ordered"} else about != "dated"


def _pool(question: Question, entries: list[Entry], register: Register, day: date) -> list[Entry]:
    """Return the agreements read whole, and where all were asked about those of which summaries were read."""
    whole = {entry.terms.id for entry in entries}
    rest = [terms for terms in register.summaries if terms.id not in whole] if question.everything else []
    return [*entries, *(Entry(terms, standing(terms, day)) for terms in rest)]


def _all(_: Asking, pool: list[Entry]) -> Found:
    return [row(one) for one in pool], []


def _has(*words: str) -> Callable[[Question, frozenset[str]], bool]:
    wanted = frozenset(stem(word) for word in words)
    return lambda _, asked: bool(asked & wanted)


def _only(*words: str) -> Callable[[Question, frozenset[str]], bool]:
    wanted = frozenset(stem(word) for word in words)
    return lambda _, asked: bool(asked) and asked <= wanted


_LIVE = _only(
    "inforce", "live", "active", "running", "valid", "current", "effect", "operational", "ongoing", "still"
)
_ENDS = _only("end", "ended", "expire", "expired", "finish", "finished", "lapsed", "run", "ending", "expiry")
_STARTS = _only("start", "started", "begin", "commence", "began")
_BELONGS = _has(
    "partyto", "party", "partner", "involved", "belong", "member", "join", "bind", "sign", "parties"
)
_SIGNS = _only("sign", "signs", "signatory", "signer", "officer", "behalf")
_SIGNED = _only("sign", "signed", "unsigned", "fully", "everyone", "party")


def _figureless(asked: frozenset[str]) -> frozenset[str]:
    """Leave out figures and units, which say how much of what is asked."""
    return frozenset(one for one in asked if not one.isdigit()) - _UNITS


_UNITS = frozenset(
    stem(word)
    for word in (
        "day",
        "week",
        "month",
        "year",
        "period",
        "agreement",
        "order",
        "rank",
        "sort",
        "last",
        "first",
    )
)
_IN_ORDER = re.compile(r"\b(?:in order|order (?:of|by|them)|sort(?:ed)?|rank(?:ed)?)\b", re.IGNORECASE)


def _compares(question: Question, asked: frozenset[str]) -> bool:
    return measures.comparison(question.said) is not None and measures.is_measured(asked)


def _of_party(question: Question, asked: frozenset[str]) -> bool:
    rest = asked - frozenset(stem(word) for word in question.party)
    return question.of_party or (bool(question.party) and (not rest or _BELONGS(question, rest)))


def _asks_for_all(question: Question, _: frozenset[str]) -> bool:
    """Say whether no more is asked than which agreements there are."""
    said = {lemma(word) for word in question.words if word not in question.aside}
    return said <= _THEMSELVES and not (
        question.denied or question.period or question.party or question.names
    )


_THEMSELVES = frozenset(
    lemma(word) for word in ("agreement", "mou", "mous", "memorandum", "memoranda", "document", "register")
)


def _asks_of_kind(_: Question, asked: frozenset[str]) -> bool:
    kinds = asked & frozenset(KINDS)
    return bool(kinds) and asked - kinds <= BELONGING


def _counts(question: Question, asked: frozenset[str]) -> bool:
    """Say whether it is asked how many of something there are in all."""
    return question.form is Form.HOW_MANY and group_named(asked) is not None


def _falls_due(question: Question, asked: frozenset[str]) -> bool:
    return bool(question.period) and bool(asked & (frozenset(standings.KINDS) | standings.ANY_KIND))


def _of_figures(rule: Rule) -> Rule:
    """Let a rule see only the words that say what is measured."""
    return lambda asking, pool: rule(Asking(asking.question, _figureless(asking.words), asking.day), pool)


_RULES: tuple[tuple[Callable[[Question, frozenset[str]], bool], Rule, str], ...] = (
    (
        lambda question, asked: (
            bool(_IN_ORDER.search(question.said)) and measures.is_measured(_figureless(asked))
        ),
        _of_figures(measures.ordered),
        "ordered",
    ),
    (
        lambda question, _: question.form in {Form.MOST, Form.LEAST},
        _of_figures(measures.extreme),
        "extreme",
    ),
    (
        lambda question, asked: _compares(question, _figureless(asked)),
        _of_figures(measures.compared),
        "compared",
    ),
    (_asks_for_all, _all, "having"),
    (_counts, measures.counted, "counted"),
    (_of_party, standings.party, "party"),
    (_asks_of_kind, standings.of_kind, "party"),
    (_LIVE, standings.live, "live"),
    (_ENDS, standings.ending, "ending"),
    (_STARTS, standings.starting, "starting"),
    (_falls_due, standings.reviewing, "dated"),
    (
        lambda question, asked: _SIGNS(question, asked) and "name" in question.said.casefold(),
        standings.naming_signers,
        "signers",
    ),
    (_SIGNED, standings.unsigned, "signed"),
)
"""What is worked out from dates, signatures and parties, in this order; the rest is matched word by word."""
