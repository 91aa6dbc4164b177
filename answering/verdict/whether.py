"""Whether it is so: what facts that fit a question alike come down to, where it asks for yes or no."""

import re
from dataclasses import replace
from functools import partial

from agreements.days.calendar import MONTH_WORD
from agreements.standing import Standing
from agreements.terms.kinds import KINDS
from answering.facts.entry import Entry
from answering.facts.left_out import is_left_out
from answering.facts.lists import Group, members
from answering.facts.saying import words_of
from answering.facts.sections import RULES, WHOLES, Section
from answering.fitting.cutting.units import units
from answering.fitting.leaving.barred import lets_leave
from answering.fitting.matching import Match
from answering.fitting.refusing.presence import asks_more
from answering.language.english import cues, stem
from answering.language.opening import AUX, OPENS
from answering.language.standings import BEGUN, OVER
from answering.reckoning.days.endpoints import SIGNING_END
from answering.reckoning.tables.versus import versus
from answering.requests import Question
from answering.signing.whether import asks_who_is_left, is_of_some
from answering.verdict.bearing_out import bears_out, is_of_whom
from answering.verdict.holding_out import holds_out_more
from answering.verdict.verdicts import SINCE, in_force, lives_since, verdict

_TOLD_BY_PLACE = WHOLES | {Section.SCOPE, Section.PARTIES, Section.MENTIONED, Section.SCHEDULES}
"""Sections that say by themselves that something is so, whatever it is called."""

_OR = re.compile(r"\bor\b(?! not\b)", re.IGNORECASE)
_OF_TWO = re.compile(
    rf"\bor (?:{AUX}|need|needs|just|only|already|rather|still|else|in|out|extra)\b",
    re.IGNORECASE,
)
_ALTERNATIVE = re.compile(
    r"\w (?:or|/) (?!not\b|no\b|so\b|later\b|more\b|less\b)(?:an? |the |its |our )?(?:\w+ )?\w+\s*\?*$",
    re.IGNORECASE,
)
"""Which of two things is so, to which yes is no answer."""

_WILL = re.compile(rf"{OPENS}(?:will|shall|has|have|had|was|were|did)\b", re.IGNORECASE)
"""How it is asked whether something comes or came about, rather than whether it may."""

_ENDING = re.compile(
    r"\b(?:end|expiry|finish|termination)[ -](?:date|day)s?\b|\bfixed[ -]term\b", re.IGNORECASE
)
_UNENDING = re.compile(
    r"\b(?:no|without(?: an?| any)?|(?:not|n['\u2019]t) have an?) (?:fixed |set |stated )?(?:end|expiry)\b"
    r"|\bnever (?:end|expire|stop|finish|run out)s?\b"
    r"|\bopen[- ]?ended\b|\bindefinite(?:ly)?\b|\bin perpetuity\b|\bfor ever\b",
    re.IGNORECASE,
)
"""How it is asked whether an agreement has an end at all, or has none."""

_DOING = frozenset(["dated.owner", "duty.owner", "commitment.owner"])
_IS_SOMETHING = re.compile(
    r"^\W*(?:is|are|was|were) (?!.*(?:\b(?:of|for|in|to|behind)|\w\wed)\b)"
    r"(?:[\w&'-]+ ){1,6}?(?:the|an?|at|on) (?:\w+ )?\w+\W*$",
    re.IGNORECASE,
)
"""How it is asked what or where somebody is, of which what is done by or with them says nothing."""

_IS_THEIRS = re.compile(rf"^{OPENS}(?:is|are|was|were)\b.+\ban? (?P<whose>\w+) \w+\W*$", re.IGNORECASE)
"""How it is asked whether something is one of an organisation's: `a council post`."""

_DONE_BY = re.compile(r"\b(?P<done>\w+(?:ed|en)|made|led|run|done) by\b", re.IGNORECASE)
_PAID = cues("funded financed covered given provided contributed shared supported matched")
"""How it is asked whether something is done by somebody, and what is as much as that they pay."""

_IS_THERE = re.compile(
    r"\b(?:schedules?|appendi\w+|annex\w*|attach\w*|includ\w*|enclos\w*|embedded|missing|absent|blank|empty|complete|full"
    r"|filled|copy|in (?:the|our|this|it)|read|see|view|open|find|ha(?:s|ve)|got|there|with|contain\w*)\b",
    re.IGNORECASE,
)
"""How it is asked whether a part of the document is there, which is all that its state tells."""

_SAYS_WHAT_IS = re.compile(r"\b(?:is|are|be|being|as|becomes?|remains?|acts?|serves?)\b", re.IGNORECASE)

_SIGNED = frozenset(["signing.has", "signing.count", "signatory.has", "copy.signed"])
_BY_ONESELF = re.compile(r"\b(?:have|haven['\u2019]?t|did|didn['\u2019]?t|had) i\b|\bby me\b", re.IGNORECASE)
"""How it is asked what oneself did, which nothing that is told of the parties says."""

_OF_A_DAY = re.compile(rf"^{OPENS}(?:is|was) (?:the )?(?:\d|(?:{MONTH_WORD})\b)", re.IGNORECASE)
"""How it is asked of a day what it is, which only what has a day says."""

_WAS_THEN = re.compile(
    rf"^{OPENS}(?:was|were|did)\b(?!.*\b(?:by|before|until|as (?:of|at)|already|yet|still)\b)", re.IGNORECASE
)
"""How it is asked what was done in some days, and not whether it had been by then."""

_WHOLLY = re.compile(
    r"\b(?:fully|entirely|wholly|completely|totally|whole|entire|all of|every (?:part|bit|clause|section))\b",
    re.IGNORECASE,
)
"""How it is asked whether something is so of all of it."""

_OF_PART = frozenset(["legal.binding", "notice.who"])
"""What may be so of a part of an agreement, or of leaving it, and not of the whole."""

_TO_COME = re.compile(r"\b(?:still|yet) (?:to come|ahead)\b", re.IGNORECASE)
"""How it is asked whether things lie ahead, which those of a list that do are told of."""

_ONE = re.compile(
    r"(?P<the>\b(?:the|our|its) only (?:one\b|\w+\W*$))|\bonly (?:one|a single)\b|\bjust (?:one|the one)\b",
    re.IGNORECASE,
)
"""How it is asked whether there is one of something, or whether what is named is `the` only one."""


def yes_or_no(  # noqa: PLR0911 - a ladder, what is told by the kind of fact first
    question: Question, entry: Entry, best: Match, tied: tuple[Match, ...]
) -> bool | None:
    """Say yes or no, or nothing where the facts give neither, or say it in other words than the question."""
    if isinstance(best.item.fact, Group) and best.narrowed and _TO_COME.search(question.said):
        if len(best.narrowed) == len(members(entry.terms, best.item.fact)):
            return not question.denied
        if best.item.fact.section in question.said.casefold():  # `are the milestones still to come`: some are
            return None
    one = _ONE.search(question.said)
    if one and (one["the"] or (isinstance(best.item.fact, Group) and best.narrowed)):
        return _is_one(question, entry, best, named=bool(one["the"]))
    if _leaves_open(question, entry, best):
        return None
    lets = lets_leave(best, question, entry)
    if not lets:
        return None if lets is None else question.denied
    if best.item.section == Section.SIGNING and asks_who_is_left(question.said):
        return bool(entry.standing.missing) != question.denied
    if is_of_whom(best, question, entry):
        return not question.denied
    if best.key == "term.in_force":
        return _runs(question, entry)
    return _alike(question, entry, best, tied)


def _is_one(question: Question, entry: Entry, best: Match, *, named: bool) -> bool | None:
    """Say whether there is one of something; of one that is `named`, nothing where others are beside it."""
    if not isinstance(best.item.fact, Group) or not best.narrowed:
        return None
    alone = len(best.narrowed) == 1
    others = named and alone and len(members(entry.terms, best.item.fact)) > 1
    return None if others else alone != question.denied


def _leaves_open(question: Question, entry: Entry, best: Match) -> bool:
    """Say whether a fact says neither yes nor no: in other words, of something more, or of one of two."""
    own_words = best.worded or question.thread.leans or best.item.section in _TOLD_BY_PLACE
    return bool(
        not own_words
        or is_left_out(best.key, best.item.fact, entry.terms)
        or best.lent
        or holds_out_more(best, question, entry)
        or best.of_one
        or (best.topical and asks_more(replace(best, topical=False), question))
        or _OF_TWO.search(question.said)
        or _ALTERNATIVE.search(question.said)
        or (best.key in _OF_PART and _WHOLLY.search(question.said))  # of some of it, it may not be so
        or (best.key == "extension.allowed" and _WILL.match(question.said))  # it may be, and no more is said
        or (best.key == "term.in_force" and _OR.search(question.said))
        or (best.key == "signing.has" and is_of_some(question.said, entry.standing))
        or (best.key in _SIGNED and (_BY_ONESELF.search(question.said) or SIGNING_END.search(question.said)))
        or _is_of_doing(best, question)
        or (best.key == "schedule.state" and not _IS_THERE.search(question.said))
        or (question.period and best.key.startswith("notice.") and _OF_A_DAY.match(question.said))
        or (best.key in _SIGNED and _was_signed_before(question, entry))
        or _is_of_one_of_two(best, question, entry)
    )


def _is_of_doing(best: Match, question: Question) -> bool:
    """Say whether it is asked what somebody is, and a fact only tells what they do or is done with them."""
    theirs, done = _IS_THEIRS.match(question.said), _DONE_BY.search(question.said)
    of_theirs = theirs is not None and stem(theirs["whose"]) in KINDS
    if best.item.section == Section.FUNDING and (of_theirs or (done and stem(done["done"]) not in _PAID)):
        return True  # that they pay for it makes it none of theirs, nor done by them
    if not _IS_SOMETHING.search(question.said):
        return False
    rule = best.item.section in RULES and not _SAYS_WHAT_IS.search(words_of(best.item.fact))
    return rule or best.key in _DOING


def _was_signed_before(question: Question, entry: Entry) -> bool:
    """Say whether it is asked if it was signed in some days, of which all had signed before."""
    days, stands = question.period, entry.standing
    if days is None or stands.missing or not _WAS_THEN.match(question.said):
        return False
    return all(one.signed_on < days.first for one in stands.signatures)


def _alike(question: Question, entry: Entry, best: Match, tied: tuple[Match, ...]) -> bool | None:
    """Say what facts that fit a question alike come down to, where it is the same and borne out."""
    said = {verdict(question, match, entry.terms, entry.standing, entry.day) for match in (best, *tied)}
    found = said.pop() if len(said) == 1 else None
    if best.key == "signatory.has" and found is not None and asks_who_is_left(question.said):
        found = not found
    yes = found is not None and found != question.denied
    return None if yes and not bears_out(best, question, entry) else found


def _is_of_one_of_two(best: Match, question: Question, entry: Entry) -> bool:
    """Say whether one is held against another who is named, which a text without a comparison leaves open."""
    held = versus(question.said)
    if held is None or versus(words_of(best.item.fact)):
        return False
    asked = units(question.words, entry, question.aside)
    return any(unit.who and set(unit.said.split()) <= {*held.behind} for unit in asked)


def _runs(question: Question, entry: Entry) -> bool | None:
    """Say whether an agreement is as is asked: whether it runs, is over, has an end at all, or has none."""
    endless = bool(_UNENDING.search(question.said))
    runs = _is_so(question, entry, endless=endless)
    return (not runs) if runs is not None and question.denied and not endless else runs


def _is_so(question: Question, entry: Entry, *, endless: bool) -> bool | None:
    end = entry.terms.end.date
    if endless or _ENDING.search(question.said):
        return (end is None) == endless
    if OVER.intersection(question.words):
        return None if end is None else entry.day > end
    if BEGUN.intersection(question.words):
        return _has_begun(entry.standing)
    if question.period and SINCE.search(question.said):
        lives = partial(in_force, entry.terms, entry.standing)
        return lives_since(question.said, question.period, entry.standing.starts_on, lives)
    return in_force(entry.terms, entry.standing, entry.day)


def _has_begun(stands: Standing) -> bool | None:
    """Say whether an agreement has begun; nothing where that turns on unrecorded signatures."""
    if stands.starts_on is None:
        return False if stands.draft else None
    return stands.starts_on <= stands.day
