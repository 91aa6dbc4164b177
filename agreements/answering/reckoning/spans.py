"""Days counted: from one dated fact of an agreement to another, or to the day asked about."""

from dataclasses import replace
from datetime import date

from agreements.answering.answers import Span, Told
from agreements.answering.facts.entry import Entry
from agreements.answering.fitting.grounds import ENOUGH
from agreements.answering.fitting.matching import Match, matches
from agreements.answering.fitting.windows import UNTIL, window
from agreements.answering.language.english import stem
from agreements.answering.requests import End, Form, Question
from agreements.standing import earliest_end, last_day_for_notice
from agreements.terms import Terms

_FIRST = "first"
_TWO = 2
_SIGNED = frozenset(stem(word) for word in ("sign", "signature", "signatures"))
CALLED = {"term.start": "start", "term.end": "end", "notice.last": "last day for notice"}


def span_of(match: Match, question: Question, entry: Entry, day: date) -> Span | None:
    """Count the days of an answer that is about how long something lasts or is left."""
    if match.key == "dated.date" and question.form is Form.HOW_LONG:
        return _of_dated(match, question, day)
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
    if match.key == "notice.ends":
        return _of_notice(match, question, entry.terms, day)
    if match.key == "notice.last" and last and end:
        return Span(last, end, "last day for notice", "end", (match.item.fact.clause, terms.end.clause))
    return None


def _of_notice(match: Match, question: Question, terms: Terms, day: date) -> Span | None:
    """Count from the day on which notice is given, while there is something to end, until it has run out."""
    period, last = question.period, terms.end.date
    given = period.first if period and period.first == period.last else day
    ends = earliest_end(terms, given)
    if ends == given or (last and given > last):
        return None
    return Span(given, ends, "notice", "earliest end", (match.item.fact.clause,))


def _of_dated(match: Match, question: Question, day: date) -> Span | None:
    """Count the days until something falls due, or from its first day to its last."""
    fact = match.item.fact
    due, whole = getattr(fact, "date", None), window(fact)
    if UNTIL.search(question.said) and due and fact.precision == "day":  # type: ignore[attr-defined]
        first, last = sorted((day, due))
        return Span(first, last, "", "", (fact.clause,))
    return Span(*whole, "first day", "last day", (fact.clause,), inclusive=True) if whole else None


def between(question: Question, entry: Entry, day: date) -> Told | None:
    """Work out the days between two ends, each a dated fact named by its own words, or a day."""
    if not question.parts:
        return _between_signatures(question, entry, day)
    found = [_end(question, end, entry) for end in _spelt_out(question.parts)]
    ends = sorted((end for end in found if end), key=lambda end: end[0])
    if len(ends) != _TWO or ends[0] == ends[1]:
        return None
    (first, one, *_), (last, other, *_) = ends
    if first == last and one == other:
        return None
    facts = tuple(match for _, _, match in ends if match)
    span = Span(first, last, one, other, tuple(match.item.fact.clause for match in facts))
    return Told(question, entry.terms, entry.standing, day, facts, span=span)


def _end(question: Question, end: End, entry: Entry) -> tuple[date, str, Match | None] | None:
    """Return the day of an end, what falls on it and, where it is named, the fact that says so."""
    if end.day:
        return end.day, end.called, None
    about = tuple(word for word in question.before if not word.isdigit())
    for words in dict.fromkeys((end.words, (*end.words, *about))):
        found = _dated(question, words, entry)
        if found:
            day, match = found
            return day, getattr(match.item.fact, "what", "") or CALLED.get(match.key, ""), match
    return None


def _spelt_out(parts: tuple[End, ...]) -> tuple[End, ...]:
    """Give an end that is only a number the words of the other: `the first and the fourth stage`."""
    one, other = parts
    if len(one.words) == 1 and (one.words[0].isdigit() or one.words[0] == _FIRST) and other.words:
        number = "1" if one.words[0] == _FIRST else one.words[0]
        return End(tuple(number if word.isdigit() else word for word in other.words)), other
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
    asked = replace(question, parts=(End((names[0],)), End((names[1],))))
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
