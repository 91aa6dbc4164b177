"""Yes, no, or neither: what a fact answers to a question that asks for one."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from agreements.answering.facts.aspects import ASPECTS
from agreements.answering.facts.sections import PAST_OR_COMING, RULES, TO_BE, Section
from agreements.answering.fitting.deadlines import asks_time, is_left_by, still_time
from agreements.answering.fitting.exceptions import (
    EXCEPTED,
    WITHOUT,
    denies_some,
    is_denying,
    is_short_of,
    lacks,
    left_out_too,
    names_more,
    opens_denying,
    unless_left_out,
)
from agreements.answering.fitting.matching import Match
from agreements.answering.language.denying import denies
from agreements.answering.language.english import stem, stems
from agreements.answering.language.forms import OPPOSITES
from agreements.answering.requests import Form, Question
from agreements.answering.whether_in import contact, members, mention, party, seat
from agreements.answering.whether_signed import EVERY, blocks, party_signed, place, signed, unsaid_of_signing
from agreements.standing import Standing, State, standing
from agreements.terms import ScopeItem, Terms

_COMING = frozenset(
    stem(word) for word in ("come", "ahead", "upcoming", "due", "future", "coming", "pending", "yet")
)
_GONE = frozenset(
    stem(word)
    for word in ("pass", "passed", "over", "happened", "gone", "missed", "past", "already", "overdue", "late")
)
_ADDING = frozenset(stem(word) for word in ("add", "total", "sum", "match", "tally", "right", "correct"))
_WRONG = frozenset(stem(word) for word in ("wrong", "mistake", "error", "incorrect", "discrepancy", "flaw"))
_MENTIONED = frozenset(stem(word) for word in ("mention", "refer", "talk", "discuss"))
_COVERED = frozenset([stem("cover")])


_LAID_DOWN = re.compile(
    r"\b(to be|have to|has to|had to|need\w*|must|require\w*|due|meant|supposed|planned|plans? to|aims? to"
    r"|aimed|expect\w*|will"
    r"|commit\w*|promis\w*|undertak\w*|mention\w*|includ\w*|refer\w*|say|says|anything|provide for)\b",
    re.IGNORECASE,
)
"""How it is asked whether a document lays something down, rather than whether it is so."""

_PLANNED = frozenset(
    stem(word)
    for word in (
        "milestone",
        "deliverable",
        "deadline",
        "gateway",
        "review",
        "target",
        "goal",
        "event",
        "date",
    )
)
"""What a document has by having such a fact."""

_OF_EACH = re.compile(r"\b(?:all|both|each|every|fully)\b", re.IGNORECASE)
"""How it is asked of everybody, and not only of some."""

_ANOTHER = re.compile(r"(?<!one )\banother (?!(?:\w+ )?(?:one|day|week|month|year|time)s?\b)", re.IGNORECASE)
"""How something else is asked about in place of what there is, and not so much more of it."""

_WITHOUT = re.compile(r"\bwithout\b", re.IGNORECASE)

_OUT = frozenset(stem(word) for word in ("outofscope", "exclude", "excluded", "outside", "omit", "missing"))


def verdict(question: Question, match: Match, terms: Terms, stands: Standing, day: date) -> bool | None:
    """Say yes or no to a question that asks for it, or nothing where the fact gives neither."""
    question = _denied_by_both(question, match)
    every = question.asks.every
    asked = question.asks.stems
    left_out = left_out_too(_text(match), question.said)
    asked -= left_out
    if _OF_EACH.search(question.said):
        asked |= EVERY
    if _ANOTHER.search(question.said):
        asked |= {stem("different")}
    if every & _MENTIONED and match.item.section != Section.LISTS:
        return not question.denied
    if _says_neither(match, asked) or is_left_by(question, match.key):
        return None
    timely = still_time(question.said, match, terms, day)
    if timely is not None or asks_time(question.said):
        return (not timely) if timely is not None and question.denied else timely
    if match.item.section in TO_BE and not (_LAID_DOWN.search(question.said) or every & _PLANNED):
        return _in_time(match, every, question, day)
    asked -= unsaid_of_signing(question.said) if match.key == "signatory.has" else frozenset()
    rule = _RULES.get(match.key) or (_of_list if match.item.section == Section.LISTS else _of_text)
    found = rule(match, asked, terms, stands)
    if left_out and found is None:  # nothing else that it denies keeps it from being so
        found = not is_denying(WITHOUT.sub(" ", _text(match))) or None
    of_others = found and match.stray and match.key in {"body.role", "decision.rule"}
    of_others = of_others or (found and rule is _of_text and is_short_of(_text(match), question.said))
    deals = found is False and rule is _of_text and _only_deals(question, match, every)
    if of_others or deals:  # what a body does besides says nothing; what denies something deals with it
        return None
    if found:
        held = unless_left_out(match, asked, frozenset(stem(word) for word in question.hints))
        same = held is False and _repeats_denial(question, match)
        found = not denies(_of_post(match), asked) and (None if same else held)
    timely = _in_time(match, every, question, day)
    said = found if timely is None else timely
    return (not said) if said is not None and question.denied and not left_out else said


def _denied_by_both(question: Question, match: Match) -> Question:
    """Return a question as one that denies nothing where the fact denies the same."""
    both = _WITHOUT.search(question.said) and _WITHOUT.search(_text(match))
    return replace(question, denied=False) if both else question


def _only_deals(question: Question, match: Match, asked: frozenset[str]) -> bool:
    """Say whether a text that denies something is asked for in its words, or for whether it deals with it."""
    return bool(asked & _COVERED and match.item.section in RULES) or _repeats_denial(question, match)


_DENYING = re.compile(r"\b(?:not|never|cannot|neither|no|nor|without) (?:the |an? )?\w+")


def _repeats_denial(question: Question, match: Match) -> bool:
    """Say whether a question holds out the denial of a text in its words, which denies nothing of it."""
    said = question.said.casefold()
    return any(one in said for one in _DENYING.findall(_text(match).casefold()))


def _of_post(match: Match) -> str:
    """Return what a party or somebody with a seat is said to be: `an observer without a say`."""
    slots = ("role", "position") if match.key in {"party.is", "member.seat", "contact.who"} else ()
    return " ".join(str(getattr(match.item.fact, slot, None) or "") for slot in slots)


def _says_neither(match: Match, asked: frozenset[str]) -> bool:
    """Say whether a fact gives neither yes nor no, or only to some of what is asked."""
    ruled = match.key in _RULES
    if Form.YES_NO not in ASPECTS[match.key].forms and not ruled:
        return True
    if match.item.section == Section.GATEWAYS:
        return names_more(match, asked)
    return match.item.section == Section.FUNDING and (
        denies_some(match) or (not ruled and lacks(match, asked))
    )


def _in_time(match: Match, asked: frozenset[str], question: Question, day: date) -> bool | None:
    due: date | None = getattr(match.item.fact, "date", None)
    if match.item.section == Section.VERSION:  # on a day before its own it was not there yet
        return False if due and question.when.as_of and day < due else None
    if due is None or match.item.section not in PAST_OR_COMING:
        return None
    said = question.said.casefold()
    if asked & _GONE or "already" in said or " over" in said:
        return day > due
    if asked & _COMING or "still to" in said or "yet to" in said:
        return day <= due
    return None


def _of_list(match: Match, asked: frozenset[str], __: Terms, ___: Standing) -> bool | None:
    found = bool(match.narrowed)
    complete = asked & {stem("complete"), stem("all"), stem("full")}
    return (not found) if complete and match.key in {"list.missing", "list.blanks"} else found


_LIMIT = frozenset(stem(word) for word in ("cap", "limit", "ceiling", "maximum", "minimum"))
_LIMITING = re.compile(
    r"\b(?:(?:not|no|never) (?:\S+ )*?(?:exceed|more than|above|less than|fewer than)|up to|at (?:most|least)"
    r"|capped|limited to)\b",
    re.IGNORECASE,
)
"""How a text sets the limit that it is asked for, be it by a denial."""

_NOTED = {Section.ALLOCATIONS: ("note",)}
"""Sections of which only the note is a text."""


def _text(match: Match) -> str:
    slots = ("text", "rule", "what", "event", "effect", "as_", "item", *_NOTED.get(match.item.section, ()))
    return " ".join(str(getattr(match.item.fact, name, None) or "") for name in slots)


def _of_text(match: Match, asked: frozenset[str], _: Terms, __: Standing) -> bool | None:
    text = _text(match)
    has = stems(text)
    for one, other in OPPOSITES:
        if stem(one) in asked and stem(other) in has:
            return False
        if stem(other) in asked and stem(one) in has:
            return False
    if match.item.section == Section.DISCREPANCIES:
        of_sums = getattr(match.item.fact, "kind", "") == "arithmetic" and asked & _ADDING
        if of_sums or asked & _WRONG:
            return bool(asked & _WRONG)
        return False if text.casefold().startswith(("there is no", "there are no", "no ")) else None
    limits = bool(asked & _LIMIT and _LIMITING.search(text))
    if limits or denies(text, asked) or opens_denying(text, asked):
        return limits
    text = EXCEPTED.sub(" ", text)
    return None if is_denying(text) else True


def _scope(match: Match, asked: frozenset[str], _: Terms, __: Standing) -> bool | None:
    fact, group = match.item.fact, match.item.group
    inside = group in {"in_scope", "population"} and isinstance(fact, ScopeItem)
    asked -= match.item.name  # of missing people, nothing is missing
    if asked & _OUT:
        return group == "out_of_scope"
    if stem("inview") in asked:
        return group == "in_view"
    if asked & {stem("extra"), stem("additional"), stem("cost")}:
        return group == "additional"
    return None if group == "additional" else inside  # which is so at a cost


def _version(match: Match, asked: frozenset[str], _: Terms, __: Standing) -> bool:
    label = getattr(match.item.fact, "label", None) or ""
    sorts = asked & frozenset(stem(word) for word in ("draft", "final", "agreed"))
    return bool(sorts & stems(label)) if sorts and label else bool(label)


def _slot(name: str) -> Callable[[Match, frozenset[str], Terms, Standing], bool | None]:
    def rule(match: Match, _: frozenset[str], __: Terms, ___: Standing) -> bool | None:
        value: Any = getattr(match.item.fact, name, None)
        return value if isinstance(value, bool) else None

    return rule


def _in_writing(match: Match, asked: frozenset[str], _: Terms, __: Standing) -> bool | None:
    written: bool | None = getattr(match.item.fact, "in_writing", None)
    if asked & {stem("email"), stem("letter"), stem("text")}:
        return None  # whether that counts as writing is not said
    spoken = asked & frozenset(
        stem(word) for word in ("verbal", "verbally", "oral", "orally", "spoken", "phone")
    )
    return (not written) if spoken and written is not None else written


def _ways(match: Match, asked: frozenset[str], terms: Terms, _: Standing) -> bool | None:
    return (
        None
        if not terms.termination or any(one.isdigit() for one in asked)  # so many months are not any
        else (match.key != "notice.period" or any(way.notice for way in terms.termination))
    )


def _successor(match: Match, _: frozenset[str], __: Terms, ___: Standing) -> bool:
    return bool(getattr(match.item.fact, "name", None))


def _schedule(match: Match, asked: frozenset[str], _: Terms, __: Standing) -> bool:
    state = getattr(match.item.fact, "state", "")
    if asked & {stem("missing"), stem("absent")}:
        return state in {"missing", "embedded_not_included"}
    if asked & {stem("blank"), stem("empty")}:
        return state == "part_blank"
    if asked & {stem("complete"), stem("full"), stem("filled")}:
        return state == "present"
    return state in {"present", "part_blank"}


def _given(match: Match, asked: frozenset[str], terms: Terms, _: Standing) -> bool | None:
    """Say whether money is paid; of a party that is named, only where that one pays or gets it."""
    slot = match.key.removeprefix("funding.")
    whose = stems(terms.called(getattr(match.item.fact, slot, None) or ""))
    of_parties = any(asked & stems(" ".join((one.name, *one.also_called))) for one in terms.parties)
    return None if of_parties and not asked & whose else match.gives


def _noted(match: Match, asked: frozenset[str], terms: Terms, stands: Standing) -> bool | None:
    """Say no where a note denies it of the figures of a table; what it says else is neither yes nor no."""
    return None if _of_text(match, asked, terms, stands) is not False or asked & _ADDING else False


_RULES: dict[str, Callable[[Match, frozenset[str], Terms, Standing], bool | None]] = {
    "party.is": party,
    "party.place": place,
    "mention.as": mention,
    "scope.is": _scope,
    "version.label": _version,
    "body.members": members,
    "contact.who": contact,
    "contact.role": contact,
    "legal.binding": _slot("binding"),
    "copy.signed": _slot("signed_on_copy"),
    "funding.firm": _slot("firm"),
    "funding.payer": _given,
    "funding.payee": _given,
    "extension.allowed": _slot("allowed"),
    "variation.writing": _in_writing,
    "notice.writing": _in_writing,
    "notice.who": _ways,
    "notice.how": _ways,
    "notice.period": _ways,
    "signing.has": signed,
    "signatory.has": party_signed,
    "signing.blocks": blocks,
    "schedule.state": _schedule,
    "successor.name": _successor,
    "member.seat": seat,
    "table.note": _noted,
}
"""How each aspect answers yes or no; where none is named, the text of the fact does."""


def in_force(terms: Terms, stands: Standing, day: date) -> bool | None:
    """Say whether the agreement was in force on a day; nothing where that turns on unrecorded signatures."""
    then = standing(terms, day)
    if then.state is State.IN_FORCE:
        return True
    if then.state is State.AWAITING_SIGNATURE and not stands.draft:
        return None
    return False
