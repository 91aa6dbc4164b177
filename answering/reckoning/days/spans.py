"""Days counted: from one dated fact of an agreement to another, or to the day asked about."""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from agreements.standing import earliest_end, last_day_for_notice
from agreements.terms import Dated, Termination, Terms
from answering.derived import Span
from answering.facts.aspects import ASPECTS
from answering.facts.entry import Entry
from answering.facts.sections import Section
from answering.fitting.choosing.days import window
from answering.fitting.leaving.deadlines import last_day
from answering.fitting.matching import Match, found_at, matches
from answering.fitting.weights import THRESHOLDS
from answering.language.english import cues, lemma, stem, stems, tells
from answering.language.english import words as split
from answering.language.standings import SIGNING
from answering.of_one import Told, Unsaid
from answering.reckoning.days.leaving import last_for_notice
from answering.requests import End, Form, Question

_FIRST = "first"
_TWO = 2
CALLED = {
    "term.start": "start",
    "term.end": "end",
    "notice.last": "last day for notice",
    "signatory.date": "signature",
    "version.date": "date of this version",
}


def span_of(match: Match, question: Question, entry: Entry) -> Span | None:
    """Count the days of an answer that is about how long something lasts or is left."""
    if match.key == "dated.date" and question.form is Form.HOW_LONG:
        return _of_dated(match, question, entry.day)
    if match.key == "notice.ends":
        return _of_notice(match, question, entry.terms, entry.day)
    if match.key == "notice.last" and isinstance(match.item.fact, Termination):
        return last_for_notice(question, match.item.fact, entry.terms)
    return _of_term(match, entry)


def _of_term(match: Match, entry: Entry) -> Span | None:
    """Count the days of the whole term, those left of it, or those from the last one to agree on more."""
    start, end = entry.terms.commencement, entry.terms.end
    if end.date is None:
        return None
    first = entry.standing.starts_on or (start.stated_period.from_ if start.stated_period else None)
    if match.key == "term.length" and first:
        return Span(first, end.date, "start", "end", (start.clause, end.clause), inclusive=True)
    if match.key == "term.left":
        return Span(entry.day, end.date, "the day asked about", "end", (end.clause,))
    until = last_day(match, entry.terms) if match.key == "extension.until" else None
    clauses = (match.item.fact.clause, end.clause)
    return Span(until, end.date, "last day to agree it", "end", clauses) if until else None


def _of_notice(match: Match, question: Question, terms: Terms, day: date) -> Span | None:
    """Count from the day on which notice is given, while there is something to end, until it has run out."""
    period, last = question.period, terms.end.date
    given = period.first if period and period.first == period.last else day
    way = match.item.fact if isinstance(match.item.fact, Termination) else None
    ends = earliest_end(terms, given, way)
    if ends == given or (last and given > last):
        return None
    return Span(given, ends, "notice", "earliest end", (match.item.fact.clause,))


def _of_dated(match: Match, question: Question, day: date) -> Span | None:
    """Count the days until something falls due, or from its first day to its last."""
    fact = match.item.fact
    due, whole = getattr(fact, "date", None), window(fact)
    if question.asks.until and due and fact.precision == "day":  # type: ignore[attr-defined]
        first, last = sorted((day, due))
        return Span(first, last, "", "", (fact.clause,))
    return Span(*whole, "first day", "last day", (fact.clause,), inclusive=True) if whole else None


_OF_THINGS = re.compile(
    r"\bhow (?:many|much) (?:more|fewer|less) "
    r"(?!(?:working |calendar )?(?:days?|weeks?|months?|years?|time)\b)\w",
    re.IGNORECASE,
)
"""How it is asked by how much something else grows from one to the other, which days do not tell."""


def between(question: Question, entry: Entry) -> Told | Unsaid | None:
    """Work out the days between two ends, each a dated fact named by its own words, or a day.

    Where what is named has no day, that is said: none is made of a month.
    """
    signed = _between_signatures(question, entry)
    if signed or not question.parts or question.form not in _LONG or _OF_THINGS.search(question.said):
        return signed
    ends = [found for end in _spelt_out(question.parts) if (found := end_of(question, end, entry))]
    if len(ends) != _TWO or ends[0] == ends[1]:
        return None
    undated = tuple(one.match for one in ends if one.match and not one.day)
    if undated:
        return Unsaid(question, entry, undated)
    (first, one), (last, other) = sorted(
        (((end.day or entry.day), end) for end in ends), key=lambda one: one[0]
    )
    if first == last and one.called == other.called:
        return None
    facts = tuple(end.match for end in (one, other) if end.match)
    span = Span(first, last, one.called, other.called, tuple(match.item.fact.clause for match in facts))
    return Told(question, entry, facts, span=span)


@dataclass(frozen=True)
class Ended:
    """An end that was found: its day if it has one, what falls on it and, where it is named, that fact."""

    day: date | None
    called: str
    match: Match | None


def end_of(question: Question, end: End, entry: Entry) -> Ended | None:
    """Find the day of an end by its own words, or by those and what was spoken of before."""
    if end.day and not end.words:
        return Ended(end.day, end.called, None)
    signature = _at_signature(end, entry)
    if signature:
        return signature
    about = tuple(word for word in question.thread.before if not word.isdigit())
    place = stems(entry.terms.place or "")
    elsewhere = tuple(word for word in end.words if stem(word) not in place)
    ways = dict.fromkeys((end.words, elsewhere, (*end.words, *about)))
    found = next((found for words in ways if (found := _dated(question, words, entry))), None)
    return found or (Ended(end.day, end.called, None) if end.day else None)


def _spelt_out(parts: tuple[End, ...]) -> tuple[End, ...]:
    """Give an end that is only a number the words of the other: `the first and the fourth stage`."""
    one, other = parts
    if len(one.words) == 1 and (one.words[0].isdigit() or one.words[0] == _FIRST) and other.words:
        number = "1" if one.words[0] == _FIRST else one.words[0]
        return End(tuple(number if word.isdigit() else word for word in other.words)), other
    return parts


def _between_signatures(question: Question, entry: Entry) -> Told | None:
    """Count the days from the first signature to the last, or between two where no other ends are named."""
    signed = sorted(entry.standing.signatures, key=lambda one: one.signed_on)
    spoken = question.thread.previous.words if question.thread.previous else ()
    about = {stem(word) for word in (*question.words, *spoken) if word not in question.aside}
    two = len(signed) == _TWO and question.form is Form.DIFFERENCE and not question.parts
    of_all = len(signed) > 1 and question.form in _LONG and bool(_FIRST_TO_LAST.search(question.said))
    of_all = of_all and all(_is_signature(end) for end in question.parts)
    if not about & SIGNING or not (two or of_all):
        return None
    first, last = signed[0], signed[-1]
    names = [f"signed for {entry.terms.called(one.party)}" for one in (first, last)]
    blocks = [block.clause for block in entry.terms.signatories]
    span = Span(first.signed_on, last.signed_on, names[0], names[1], tuple(blocks))
    asked = replace(question, parts=(End((names[0],)), End((names[1],))))
    return Told(asked, entry, (), span=span)


def _is_signature(end: End) -> bool:
    """Say whether an end is no more than the first signature or the last."""
    return {stem(word) for word in end.words} <= SIGNING | cues(
        "first last latest earliest final 1 party one"
    )


def _at_signature(end: End, entry: Entry) -> Ended | None:
    """Return the day of the first signature or the last, where an end is that of several."""
    signed = sorted(entry.standing.signatures, key=lambda one: one.signed_on)
    told = {stem(word) for word in end.words}
    if not signed or not told & SIGNING or not _is_signature(end) or told <= SIGNING:
        return None
    one = signed[-1] if told & cues("last latest final") else signed[0]
    item = next(
        item
        for item in entry.items
        if item.section == Section.SIGNATORIES and getattr(item.fact, "signed_on", None) == one.signed_on
    )
    match = found_at(item, "signatory.date")
    return Ended(one.signed_on, f"signed for {entry.terms.called(one.party)}", match)


_LONG = frozenset([Form.DIFFERENCE, Form.HOW_LONG])
_FIRST_TO_LAST = re.compile(
    r"\b(?:first|earliest)\b.*\b(?:last|latest|final)\b|\b(?:last|latest|final)\b.*\b(?:first|earliest)\b",
    re.IGNORECASE,
)


def _dated(question: Question, words: tuple[str, ...], entry: Entry) -> Ended | None:
    """Return what words name that falls on a day: of several like it the one that has most of the words.

    Where none of them tells by itself what is meant, two must stand in the name of one fact only. Nothing is
    returned where facts of different days are named as well as each other.
    """
    asked, said = replace(question, words=words, form=Form.WHEN, parts=()), {stem(word) for word in words}
    plainly = {lemma(word) for word in words}
    found = [
        (
            (len(said & match.item.name), len(plainly & match.item.said), _in_order(words, match)),
            match.score,
            match,
        )
        for match in matches(asked, entry)
        if (match.key in _DATED and (match.key != "signatory.date" or _is_of_signing(question)))
        or isinstance(match.item.fact, Dated)
    ]
    term = next((match for *_, match in found if _is_only_of_term(words, match)), None)
    if term:
        return _ended(term, entry, said)
    if tells(words):
        found = [one for one in found if one[-1].coverage >= THRESHOLDS.answer]
        found = [one for one in found if one[1] >= found[0][1] - _AS_GOOD]
    else:
        found = [one for one in found if one[-1].coverage >= THRESHOLDS.answer or one[0][0] >= _TWO]
    found.sort(key=lambda one: one[:2], reverse=True)
    like = [one for one in found if one[0] == found[0][0]]
    ends = [_ended(match, entry, said) for *_, match in like]
    days = {
        (end.day, getattr(match.item.fact, "date", None)) for end, (*_, match) in zip(ends, like, strict=True)
    }
    return ends[0] if len(days) == 1 else None


def _is_only_of_term(words: tuple[str, ...], match: Match) -> bool:
    """Say whether words tell of nothing but the start or the end of the agreement, which is then meant."""
    told = {stem(word) for word in words if tells([word])}
    return match.item.section == Section.TERM and bool(told) and told <= ASPECTS[match.key].heads


def _is_of_signing(question: Question) -> bool:
    """Say whether it is asked of signatures, without which the name of a party is of no day."""
    return bool(SIGNING & {stem(word) for word in (*question.words, *question.thread.before)})


def _in_order(said: tuple[str, ...], match: Match) -> int:
    """Count the words that a fact has in the order in which they were said, and pairs that stand together."""
    left = [stem(word) for word in split(str(getattr(match.item.fact, "what", "")))]
    beside = set(pairwise(left))
    count = sum((stem(one), stem(other)) in beside for one, other in pairwise(said))
    for word in said:
        if stem(word) in left:
            left, count = left[left.index(stem(word)) + 1 :], count + 1
    return count


_DATED = frozenset(
    ["term.end", "term.start", "notice.last", "version.date", "signatory.date", "event.date", "target.date"]
)
_AS_GOOD = 0.09
"""How much less than the best a fact may fit to be the one that is named."""

_STARTS = cues("start begin beginning commence opening first")


def _ended(match: Match, entry: Entry, said: Collection[str]) -> Ended:
    """Return the day of a fact: the last of a run of days, or where its start is said the first."""
    fact, stated, whole = match.item.fact, entry.terms.commencement.stated_period, window(match.item.fact)
    days = {
        "term.end": entry.terms.end.date,
        "term.start": entry.standing.starts_on or (stated.from_ if stated else None),
        "notice.last": last_day_for_notice(entry.terms),
        "signatory.date": getattr(fact, "signed_on", None),
    }
    exact = getattr(fact, "precision", "day") in {"day", "relative"}  # so long after a day that is known
    found = whole[0] if whole and _STARTS & set(said) else getattr(fact, "date", None) if exact else None
    day = days.get(match.key, found)
    printed = match.key == "term.start" and not entry.standing.starts_on
    called = "printed start" if printed else getattr(fact, "what", "") or CALLED.get(match.key, "")
    return Ended(day, called, match if day or match.key not in days else replace(match, gives=False))
