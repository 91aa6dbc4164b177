"""Whether a fact may answer a question: it must be of the sort asked for, and have the words used."""

import re

from agreements.days.calendar import MONTH_WORD
from answering.facts.aspects import ASPECTS
from answering.facts.saying import provision_of, words_of
from answering.facts.sections import (
    GIVING_REASONS,
    OF_MONEY,
    PEOPLE,
    STANDING,
    STATEMENTS,
    TIMES,
    WHILE_IT_RUNS,
    WHOLES,
    Section,
)
from answering.fitting.choosing.days import falls, window
from answering.fitting.choosing.filters import BELONGING
from answering.fitting.cutting.idle import gives_rate
from answering.fitting.cutting.likeness import defines
from answering.fitting.matching import Match
from answering.fitting.refusing.appointing import is_post_to_fill
from answering.fitting.refusing.exceptions import is_denying
from answering.fitting.refusing.figures import NUMBER, counts, has_value
from answering.fitting.refusing.particulars import PARTICULARS
from answering.fitting.refusing.permitted import lacks_deed
from answering.fitting.refusing.presence import asks_more
from answering.fitting.refusing.several import are_not_bodies, are_not_told
from answering.fitting.refusing.votes import tells_no_votes
from answering.fitting.weights import THRESHOLDS
from answering.language.english import cues, is_light, lemma, stem, stems
from answering.language.standings import SIGNING
from answering.requests import Form, Question

OF_PAYING = ("funding.payer", "funding.payee")
_SUMS = cues("budget price fee salary cost amount")

_OWNERS = frozenset(["duty.owner", "dated.owner", "duty.to"])

_WHATS = frozenset(["dated.what", "duty.what", "text.says", "event.what", "decision.rule"])
_COUNTING = _WHATS | {"discrepancy.what"}
"""Aspects that tell how many only with a figure of that very thing."""

_MEASURES = frozenset([Form.HOW_LONG, Form.HOW_MUCH])
"""Forms of answer that a text gives only with a length or a figure."""

_ONCE = re.compile(r"\b(did|happened|took place|was done|were done)\b", re.IGNORECASE)

_REASON = re.compile(
    r"\b(?:because|so (?:that|as)|in order|owing to|due to|since|reasons?|purposes?|aims?|thus|therefore)\b"
    r"|\bto (?!the\b|a\b|be\b|it\b|each\b|all\b)[a-z]+\b",
    re.IGNORECASE,
)
"""How a text gives a reason."""

_REFUSED = re.compile(
    r"\b(?:refus|reject|fail|turn\w* (?:\w+ )?down|otherwise|not pass|throw\w* out)", re.IGNORECASE
)
"""How it is said that something is not let through."""

_OF_EVENT = frozenset(
    ["dated.date", "dated.owner", "gateway.by", "gateway.from", "gateway.evidence", "review.by"]
)
"""What is said of something to be done besides what follows from it."""

_POST = re.compile(
    r"\bwho(?:'s|\u2019s| is| are| was| were)? (?:the|our|their|its)\b(?! leads? (?:for|on|the)\b)"
    r"(?!.*\b(respons|in charge|leading|down to)(?!.*\bnamed\b))"
    r"|\bnames? of (?:the|our|its|their|\S+['\u2019]s)(?= )"
    r"(?! (?:agreement|mou|document|file|form|part|board|group|committee))"
    r"|\bwho(?:'s|\u2019s| is| are| was| were) (?:[a-z-]+ ){0,3}(?:manager|officer|director|lead|head"
    r"|executive|secretary|treasurer|guardian|clerk|chief|nurse|administrator|co-?ordinator)s?\b"
    r"(?! (?:on|for|the)\b)",
    re.IGNORECASE,
)
"""How it is asked who holds a post, which what somebody is to do does not tell."""
_WHO_IS = re.compile(r"\b(?:who|what)(?:['\u2019]?s| is| are| was| were)\b", re.IGNORECASE)

_HOLDING = cues(
    "lead manager officer director head executive secretary treasurer guardian clerk nurse administrator"
    " coordinator co-ordinator"
)
"""Words for the post of one person."""

_SIGNATORY = cues("signatory")
"""A word for whoever signs, and for a party where it is asked whether somebody is one."""


def lacks_nothing(match: Match, question: Question) -> bool:
    """Say whether a fact has all that the question wants of an answer, but for its words."""
    return not any(
        lacks(match, question) for lacks in _LACKING if not (match.verbatim and lacks in _OF_OTHER_WORDS)
    )


def _sum_to_work_out(match: Match, question: Question) -> bool:
    """Say whether a sum or a difference is asked, which no fact gives but of a term or of notice."""
    return question.form in {Form.SUM, Form.DIFFERENCE} and match.item.section not in {
        Section.TERM,
        Section.NOTICE,
    }


def _count(match: Match, question: Question) -> bool:
    if question.form is not Form.HOW_MANY:
        return False
    if match.key == "target.definition":
        said = getattr(match.item.fact, "definition", None) or ""
        return not any(map(str.isdigit, said))  # what counts for it is no count
    if match.key == "duty.often":
        often = str(match.item.fact.frequency)  # type: ignore[attr-defined]
        return not (gives_rate(often, question) or any(NUMBER.fullmatch(word) for word in often.split()))
    if match.key == "target.value" and "%" in str(match.item.fact.value):  # type: ignore[attr-defined]
        return not question.asks.stems & ASPECTS[match.key].heads  # a share counts only what is to be reached
    if match.key not in _COUNTING and (
        Form.HOW_MANY in ASPECTS[match.key].forms or match.item.section in WHOLES
    ):
        return False
    return question.denied or not counts(match, question)


def _measure(match: Match, question: Question) -> bool:
    """Say whether a text lacks a length or a figure; a date gives no length, but of a wait."""
    if question.form is Form.HOW_LONG and match.key.endswith(".date"):
        return not question.asks.until and window(match.item.fact) is None
    if question.form is Form.HOW_LONG and match.item.section in {Section.LISTS, Section.GOVERNANCE}:
        return True
    if match.key == "target.value" and question.form is Form.HOW_LONG:
        return not has_value(match, question)
    text = match.key in _WHATS or match.item.section in STATEMENTS
    told = question.asks.telling - stems(getattr(match.item.fact, "topic", None) or "")
    if text and question.form in _MEASURES and match.stray and len(told) == 1 and not match.topical:
        return True  # which measures something else of the one thing that is named
    untimed = question.form is Form.HOW_LONG and (
        Form.HOW_LONG not in ASPECTS[match.key].forms or match.item.section == Section.VARIATION
    )
    return (text or untimed) and question.form in _MEASURES and not has_value(match, question)


def _days(match: Match, question: Question) -> bool:
    """Say whether some days are asked about that a rule without a date does not name, or another year."""
    if question.days is None:
        return False
    named = bool({stem(word) for word in question.hints} & (match.item.name | match.item.text))
    if getattr(match.item.fact, "date", None):
        if falls(match.item.fact, question.days):
            return False
        whole = {stem(word) for word in question.hints} <= match.item.name | match.item.text
        of_target = match.item.section == Section.TARGETS and not whole
        return of_target or (question.of_year and not named and match.item.section in TIMES)
    once = match.item.section in STANDING and bool(_ONCE.search(question.said))
    return (once or match.item.section in STATEMENTS | {Section.SCOPE, Section.TRIGGERS}) and not named


def _flag(match: Match, question: Question) -> bool:
    """Say whether what is flagged in a document was found, though nothing that is amiss is asked about."""
    return match.item.section == Section.DISCREPANCIES and not question.asks.stems & ASPECTS[match.key].cues


def _reason(match: Match, question: Question) -> bool:
    """Say whether it is asked why, of which the fact gives no reason."""
    of_body = match.item.section == Section.GOVERNANCE and match.subject  # whose role says what it is for
    if question.form is not Form.WHY or of_body or match.item.section in GIVING_REASONS:
        return False
    if match.item.section in STATEMENTS and not match.touches and not question.thread.leans:
        return True  # which has no word of what is asked but of whom
    return match.key != "review.why" and not _REASON.search(provision_of(match.item.fact))


_ONE_TIME = re.compile(
    r"\bwhen (?:did|was|were)\b|\b(?:first|next|last|latest) (?:\w+ ){0,4}(?:meet|met|meeting)\b"
    r"|\bfirst met\b|\bmeet next\b",
    re.IGNORECASE,
)

_OF_YEAR = re.compile(rf"\d|\b(?:{MONTH_WORD})\b", re.IGNORECASE)
"""A day or a month in the words of what recurs."""

_HAS_BEEN = re.compile(
    r"\b(?:was|were|has|have|had|did)\b(?:\W+\w+){0,8}?\W+(?:ever|been|already|yet|extended|renewed|varied|changed"
    r"|amended|terminated|ended early|served|given)\b",
    re.IGNORECASE,
)


def _occasion(match: Match, question: Question) -> bool:
    """Say whether it is asked when something was or will be once, of which how often it is says nothing."""
    often = match.key in {"body.meets", "duty.often"} and question.form is Form.WHEN
    undated = question.exact and not _OF_YEAR.search(provision_of(match.item.fact))
    return often and (undated or bool(_ONE_TIME.search(question.said)))


def _consequence(match: Match, question: Question) -> bool:
    """Say whether it is asked what happens, of which a fact of money, a person or a body says nothing."""
    if not question.asks.what_happens:
        return False
    if match.item.section == Section.LISTS and question.period:
        return False  # what falls in those days is what happens on them
    denied = question.denied or _REFUSED.search(question.said)
    if denied and match.key in {"gateway.effect", "trigger.effect"}:
        text = provision_of(match.item.fact)  # what follows from it says nothing of its lack
        return not (is_denying(text) or _REFUSED.search(text))
    named = bool(match.item.name) and match.item.name <= question.asks.stems
    named = named or bool(match.topical)
    alone = (
        len(question.asks.telling) == 1
        and match.item.section not in {Section.TRIGGERS, Section.GATEWAYS}
        and not named
    )
    other = PEOPLE | OF_MONEY | {Section.SCOPE, Section.RECURRING}
    return alone or match.key in _OF_EVENT or match.item.section in other


def _body(match: Match, question: Question) -> bool:
    """Say whether yes or no is asked, though not across agreements, of what an unnamed board does."""
    return (
        not question.scope.across
        and question.form is Form.YES_NO
        and match.key == "body.role"
        and not match.subject
    )


_SHARES = cues("percent percentage proportion")
_PART_OF_ALL = re.compile(
    r"%|\b(?:per ?cent\w*|in|of|half|halves|(?:third|quarter|fifth|tenth)s?|all|each|every|none|no|rate)\b",
    re.IGNORECASE,
)
"""How a target is said as a part of all there are."""


def _share(match: Match, question: Question) -> bool:
    """Say whether a share is asked, of which a target that is a mere number says nothing."""
    if match.key != "target.value" or not _SHARES & question.asks.stems:
        return False
    said = words_of(match.item.fact)
    return not _SHARES & match.item.name and not _PART_OF_ALL.search(said)


def _meaning(match: Match, question: Question) -> bool:
    """Say whether a meaning is asked that the fact, if no definition, is not by name about."""
    named = (
        match.item.name <= question.asks.stems
        and not match.item.own
        and match.item.section != Section.OTHER_TERMS
    )
    named = named or (match.subject and match.item.section in PEOPLE) or match.key == "target.definition"
    told = match.item.section == Section.COLLECTIVE_NAMES or named or defines(match.item, question.asks.stems)
    return question.asks.meaning and not told


def _signature(match: Match, question: Question) -> bool:
    """Say whether it is asked who signs or has signed, of which being a party says nothing.

    Nor does what is to follow once all have signed.
    """
    follows = question.form in {Form.YES_NO, Form.WHO, Form.WHEN} and match.item.section == Section.TRIGGERS
    named = _SIGNATORY if question.form is not Form.YES_NO else frozenset[str]()
    return (match.key == "party.is" or follows) and bool((SIGNING | named) & question.asks.stems)


def _of_parties_only(match: Match, question: Question) -> bool:
    """Say whether no word but `party` tells what is asked, which any text has, and any payment."""
    told = question.asks.telling
    of_any = match.item.section in STATEMENTS or (match.item.section == Section.FUNDING and match.stray)
    return of_any and bool(told) and told <= BELONGING and not question.thread.leans


def _done(match: Match, question: Question) -> bool:
    """Say whether it is asked if something has come about, of which the rule that it may says nothing."""
    ruled = match.item.section in WHILE_IT_RUNS
    return ruled and question.form is Form.YES_NO and bool(_HAS_BEEN.search(question.said))


def _money(match: Match, question: Question) -> bool:
    """Say whether a budget or a fee is asked that the fact, if none of money, does not name."""
    if question.form in {Form.YES_NO, Form.HOW_MANY} or match.item.section in OF_MONEY or match.topical:
        return False
    if _PRICE.search(words_of(match.item.fact)):
        return False
    return bool(_SUMS & question.asks.stems - match.item.name - match.item.text - match.item.cues)


_PRICE = re.compile(r"(?:\u00a3 ?\d[\d,.]*|\b\d{1,2}p) (?:each|apiece|an?|per) ?", re.IGNORECASE)
"""How a text says what one of something costs."""


def _blocks_of_form(match: Match, question: Question) -> bool:
    """Say whether a form that is not named was found by its signature blocks, as the document has."""
    named = match.item.name & question.asks.stems - SIGNING
    return match.key == "form.blocks" and not (named or question.thread.leans)


def _who(match: Match, question: Question) -> bool:
    """Say whether it is asked who does something that the fact does not have in the very words."""
    if question.form is not Form.WHO:
        return False
    of_sum = match.key in OF_PAYING and any(word.isdigit() for word in question.words)
    told, topic = question.asks.telling, stems(getattr(match.item.fact, "topic", None) or "")
    of_topic = bool(told and told <= topic and _WHO_IS.search(question.said))
    names_them = of_topic or (match.topical and bool(_lemmas(question) & match.item.said))
    if _POST.search(question.said) and not (of_sum or names_them):
        named = match.item.name <= question.asks.stems
        return _holds_no_post(match, question) or (match.item.section not in PEOPLE and not named)
    if match.key in {"trigger.effect", "text.says"} and len(question.asks.telling) == 1 and not names_them:
        return True  # who did that alone is asked of the agreement itself, or of anything
    if match.key == "body.role" and not match.subject:
        return match.coverage <= THRESHOLDS.answer and not (question.thread.leans or match.worded)
    if match.key in _OWNERS and not question.thread.leans:
        return not match.touches
    return False


def _holds_no_post(match: Match, question: Question) -> bool:
    """Say whether the post of one person is asked for, of which a board's role only speaks."""
    posts = question.asks.stems & _HOLDING
    return match.key == "body.role" and not match.subject and bool(posts) and not posts & match.item.name


_LACKING = (
    *(_flag, _sum_to_work_out, _count, _measure, _days, _share, _meaning, _signature, _money, _who),
    *(
        _consequence,
        _body,
        _reason,
        _occasion,
        _done,
        _blocks_of_form,
        is_post_to_fill,
        _of_parties_only,
        asks_more,
        are_not_told,
        are_not_bodies,
        lacks_deed,
        tells_no_votes,
    ),
    *PARTICULARS,
)
"""What a question may want of an answer that a fact lacks."""

_OF_OTHER_WORDS = frozenset(
    {_days, _meaning, _signature, _who, is_post_to_fill, _of_parties_only, are_not_told}
)
"""What words of the name of a fact may seem to want, and do not where that is said in full."""


def _lemmas(question: Question) -> set[str]:
    return {lemma(word) for word in question.words if not is_light(stem(word))}
