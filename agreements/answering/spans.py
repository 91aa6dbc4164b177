"""Days counted: from one dated fact of an agreement to another, or to the day asked about."""

from dataclasses import replace
from datetime import date

from agreements.answering.answers import Span, Told
from agreements.answering.english import stem
from agreements.answering.entry import Entry
from agreements.answering.grounds import ENOUGH
from agreements.answering.matching import Match, matches
from agreements.answering.requests import Form, Question
from agreements.standing import last_day_for_notice

_FIRST = "first"
_TWO = 2
_SIGNED = frozenset(stem(word) for word in ("sign", "signature", "signatures"))
_CALLED = {"term.start": "start", "term.end": "end", "notice.last": "last day for notice"}


def span_of(match: Match, entry: Entry, day: date) -> Span | None:
    """Count the days of an answer that is about how long something lasts or is left."""
    terms, stands = entry.terms, entry.standing
    stated = terms.commencement.stated_period
    start = stands.starts_on or (stated.from_ if stated else None)
    end = terms.end.date
    clauses = (terms.commencement.clause, terms.end.clause)
    if match.key == "term.length" and start and end:
        return Span(start, end, "start", "end", clauses, inclusive=True)
    last = last_day_for_notice(terms)
    if match.key == "term.left" and end:
        return Span(day, end, "the day asked about", "end", (terms.end.clause,))
    if match.key == "notice.last" and last and end:
        return Span(last, end, "last day for notice", "end", (match.item.fact.clause, terms.end.clause))
    return None


def between(question: Question, entry: Entry, day: date) -> Told | None:
    """Work out the days between two dated facts, each named by its own words."""
    if not question.parts:
        return _between_signatures(question, entry, day)
    ends = [_dated(question, words, entry) for words in _spelt_out(question.parts)]
    if any(one is None for one in ends):
        return None
    (first, one), (last, other) = sorted((end for end in ends if end), key=lambda pair: pair[0])
    if one == other:
        return None
    clauses = (one.item.fact.clause, other.item.fact.clause)
    names = [getattr(match.item.fact, "what", "") or _CALLED.get(match.key, "") for match in (one, other)]
    span = Span(first, last, names[0], names[1], clauses)
    return Told(question, entry.terms, entry.standing, day, (one, other), span=span)


def _spelt_out(parts: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
    """Give an end that is only a number the words of the other: `the first and the fourth stage`."""
    one, other = parts
    if len(one) == 1 and (one[0].isdigit() or one[0] == _FIRST):
        number = "1" if one[0] == _FIRST else one[0]
        return tuple(number if word.isdigit() else word for word in other), other
    return parts


def _between_signatures(question: Question, entry: Entry, day: date) -> Told | None:
    """Count the days between two signatures, where there are two and no other ends are named."""
    signed = sorted(entry.standing.signatures, key=lambda one: one.signed_on)
    about = {stem(word) for word in question.words if word not in question.aside}
    if question.form is not Form.DIFFERENCE or not about & _SIGNED or len(signed) != _TWO:
        return None
    names = [f"signed for {entry.terms.called(one.party)}" for one in signed]
    blocks = [block.clause for block in entry.terms.signatories]
    span = Span(signed[0].signed_on, signed[1].signed_on, names[0], names[1], tuple(blocks))
    asked = replace(question, parts=((names[0],), (names[1],)))
    return Told(asked, entry.terms, entry.standing, day, (), span=span)


def _dated(question: Question, words: tuple[str, ...], entry: Entry) -> tuple[date, Match] | None:
    asked = replace(question, words=words, form=Form.WHEN, parts=())
    for match in matches(asked, entry):
        day = _day_of(match, entry)
        if day and match.coverage >= ENOUGH:
            return day, match
    return None


def _day_of(match: Match, entry: Entry) -> date | None:
    if match.key == "term.end":
        return entry.terms.end.date
    if match.key == "term.start":
        return entry.standing.starts_on
    if match.key == "notice.last":
        return last_day_for_notice(entry.terms)
    found = getattr(match.item.fact, "date", None)
    return found if isinstance(found, date) else None
