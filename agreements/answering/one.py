"""A question answered from one agreement, or refused: what the document does not say is never guessed."""

import re
from dataclasses import replace
from datetime import date

from agreements.answering.answers import Span, Told, Unsaid, bearing
from agreements.answering.aspects import ASPECTS
from agreements.answering.denials import denial
from agreements.answering.english import others, stem
from agreements.answering.entry import Entry
from agreements.answering.filters import slot_asked
from agreements.answering.matching import Match, cites, matches, units
from agreements.answering.outcomes import asks_outcome, is_ahead, outcome
from agreements.answering.requests import Form, Question
from agreements.answering.strangers import no_party
from agreements.answering.sums import sums
from agreements.answering.tables import adds_up, cells
from agreements.answering.verdicts import in_force, verdict
from agreements.standing import last_day_for_notice
from agreements.terms import Dated

ENOUGH = 0.8
"""How much of what a question asks about, by weight, a fact must explain to answer it."""

_STRICT = frozenset([Form.WHEN, Form.WHO, Form.HOW_OFTEN, Form.HOW_MUCH])
"""Forms of answer that only a fact of that sort gives: what happens says nothing of when."""

_CALLED = {"term.start": "start", "term.end": "end", "notice.last": "last day for notice"}
_TIMED = frozenset(["dated.date", "event.date", "target.date", "duty.often", "funding.when"])

_TIE = 0.035
_RELATED = 0.25
_JUDGED = frozenset(["lists", "notice", "term", "signing"])
"""Sections whose lack of something is an answer: no."""

_SUMS = frozenset(stem(word) for word in ("budget", "price", "fee", "salary", "cost", "amount"))
_OF_MONEY = frozenset(["funding", "lists", "targets", "discrepancies"])
_OWNERS = frozenset(["duty.owner", "dated.owner", "duty.to"])
_IS_THERE = re.compile(
    r"^\W*(is|are|was|were) there\b"
    r"|^\W*(do|does|did)\b.*\b(have|has|name|contain|set out|give|provide for)\b",
    re.IGNORECASE,
)
_TOPICS = frozenset(["other_terms", "commitments", "decisions", "information_sharing", "indicators", "scope"])
_WHATS = frozenset(["dated.what", "duty.what", "text.says", "event.what", "decision.rule"])
_FIGURE = re.compile(r"\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|twelve|both)\b", re.IGNORECASE)
_TEXTS = frozenset(["decisions", "commitments", "other_terms", "information_sharing", "indicators"])
"""Sections of texts on what is to be, from which who does something is not told by words alone."""

_FREE_TEXTS = _TEXTS | {"scope", "governance", "targets"}
"""Sections of long texts, which have a word like one of nearly any question."""

_MOST_ALSO = 3
_MOST_TIED = 8
_EXISTENCE = (
    "there ",
    "have ",
    "has ",
    "include",
    "contain",
    "set",
    "say",
    "give",
    "name",
    "mention",
    "specif",
    "carr",
    "provide",
    "list",
    "cover",
)


def answer(question: Question, entry: Entry, day: date) -> Told | Unsaid:
    """Answer a question from the facts of one agreement, or say what the document does not say."""
    worked_out = _worked_out(question, entry, day)
    if worked_out:
        return worked_out
    if question.clause and not any(not unit.light for unit in units(question.words, entry, question.aside)):
        return _clause(question, entry, day)
    found = _who_has_not(question, matches(question, entry))
    best = _best(found)
    if best is None or not _accounts(best) or _elsewhere(best, question.clause):
        return _unsaid(question, entry, day, found)
    best = _for_party(best, found)
    fitting = _of_form(best, question.form)
    came_about = asks_outcome(question)
    if (
        fitting is None
        or not _is_stated(fitting, question)
        or not _supports(fitting, question)
        or (came_about and fitting.item.section == "lists")
    ):
        return _unsaid(question, entry, day, found)
    found = tuple(fitting if match is best else match for match in found)
    if came_about and is_ahead(fitting):
        return _came_about(question, entry, day, found, fitting)
    return _told(question, entry, day, found, fitting)


def _worked_out(question: Question, entry: Entry, day: date) -> Told | None:
    """Answer with days counted, cells of a table or sums of money, where the question asks for them."""
    span = _between(question, entry, day) if question.parts else None
    if span:
        return span
    stranger = no_party(question, entry, day)
    if stranger:
        return stranger
    table = cells(question, entry)
    if table:
        said = adds_up(table) if question.form is Form.YES_NO else None
        return Told(question, entry.terms, entry.standing, day, (), said, cells=table)
    added = sums(question, entry)
    if not added:
        return None
    form = Form.DIFFERENCE if question.form is Form.DIFFERENCE else Form.SUM
    return Told(question, entry.terms, entry.standing, day, added, sums=form)


def _accounts(match: Match) -> bool:
    """Say whether a fact accounts for every word, or for most where it is of whom is named."""
    return match.coverage >= ENOUGH and (match.subject or not match.unexplained)


def _elsewhere(best: Match, clause: str) -> bool:
    """Say whether what was found is of the whole agreement, where a clause was asked about."""
    return bool(clause) and clause not in best.item.labels and best.item.section in {"lists", "signing"}


def _clause(question: Question, entry: Entry, day: date) -> Told | Unsaid:
    """Answer with every fact of the clause."""
    found = tuple(
        Match(item, item.aspects[-1][0], gives=True, score=1.0, coverage=1.0, unexplained=())
        for item in entry.items
        if item.section not in {"lists", "signing", "notice"} and cites(item, question.clause)
    )
    if not found:
        return Unsaid(question, entry.terms, entry.standing, day, (), (f"clause {question.clause}",))
    return Told(question, entry.terms, entry.standing, day, found)


def _best(found: tuple[Match, ...]) -> Match | None:
    enough = [match for match in found if _accounts(match)]
    return next(iter((*enough, *found)), None)


def _told(  # noqa: C901, PLR0911 - each thing that decides
    question: Question, entry: Entry, day: date, found: tuple[Match, ...], best: Match
) -> Told | Unsaid:
    tied = _tied(found, best)
    unread = denial(best, question)
    if unread:
        return Unsaid(question, entry.terms, entry.standing, day, unread=unread)
    if best.item.section == "lists" and not best.narrowed:
        if question.form is Form.YES_NO:
            return _finished(question, entry, day, (best,), found, saying=question.denied)
        if best.gives and slot_asked(question.said)[0]:
            return _finished(question, entry, day, (best,), found, saying=None)
        return _unsaid(question, entry, day, found, (best,))
    if question.exact and isinstance(best.item.fact, Dated) and best.item.fact.precision != "day":
        return _unsaid(question, entry, day, found, tied)
    giving = tuple(match for match in tied if match.gives)
    said = None
    if question.form is Form.YES_NO:
        said = (
            _yes_or_no(question, entry, day, best, tied)
            if best.gives or best.item.section in _JUDGED
            else None
        )
        if best.key == "term.in_force":
            return _finished(question, entry, day, (best,), found, saying=said)
        if said is None and not best.gives:
            exists = any(word in f"{question.said.casefold()} " for word in _EXISTENCE)
            if not exists or best.key in {"legal.binding", "extension.allowed", "variation.writing"}:
                return _unsaid(question, entry, day, found, tied)
            said = question.denied
            return _finished(question, entry, day, tied, found, saying=said)
        if said is None and best.item.fact.__class__.__name__ == "Body" and best.key == "body.members":
            return _unsaid(question, entry, day, found, tied)
    elif not giving:
        return _unsaid(question, entry, day, found, tied)
    return _finished(question, entry, day, giving or tied, found, saying=said)


def _is_stated(best: Match, question: Question) -> bool:
    """Say whether a free text has the question's own words: one like each of them is soon found by chance."""
    free = (
        best.item.section in _FREE_TEXTS
        or best.key == "funding.payer"
        or (question.form is Form.YES_NO and best.key in _WHATS)
    )
    return not free or best.worded or best.subject or question.leans


def _supports(best: Match, question: Question) -> bool:
    """Say whether a text tells who, in the very words that were used, or how many, with a figure."""
    if question.form is Form.HOW_MANY and best.key in _WHATS:
        said = " ".join(str(getattr(best.item.fact, slot, None) or "") for slot in ("what", "text", "rule"))
        return bool(_FIGURE.search(said)) and not question.denied
    sums = _SUMS & {stem(word) for word in question.words if word not in question.aside}
    if (
        question.form is not Form.YES_NO
        and best.item.section not in _OF_MONEY
        and sums - best.item.name - best.item.text - best.item.cues
    ):
        return False
    if question.form is Form.YES_NO and _IS_THERE.search(question.said) and best.item.section in _TOPICS:
        return best.verbatim
    if question.form is Form.WHO and best.key == "body.role" and not best.subject:
        return best.coverage > ENOUGH or question.leans
    if question.form is Form.WHO and best.key in _OWNERS and not question.leans:
        return best.touches
    return question.form is not Form.WHO or best.item.section not in _TEXTS or best.exact


def _came_about(question: Question, entry: Entry, day: date, found: tuple[Match, ...], best: Match) -> Told:
    """Say whether something came about: yes where that is recorded, else neither yes nor no."""
    record = outcome(best, entry)
    said = _finished(question, entry, day, (best,), found, saying=(not question.denied) if record else None)
    return replace(said, also=(), asks_outcome=True, settled=record)


def _who_has_not(question: Question, found: tuple[Match, ...]) -> tuple[Match, ...]:
    """Let who has not signed be asked for, where that is denied of whoever signs."""
    if not question.denied or question.form is not Form.WHO:
        return found
    return tuple(
        replace(one, key="signing.missing") if one.key in {"signing.who", "signing.has"} else one
        for one in found
    )


def _for_party(best: Match, found: tuple[Match, ...]) -> Match:
    """Return the signatory of the party that is named, where who signs was asked."""
    if best.key != "signing.who":
        return best
    named = (one for one in found if one.key == "signatory.name" and one.subject)
    return next((one for one in named if one.coverage >= ENOUGH), best)


def _of_form(best: Match, form: Form) -> Match | None:
    """Return the match as it stands where it gives an answer of the form, else another aspect that does."""
    if form not in _STRICT or best.item.section in {"lists", "signing"} or form in ASPECTS[best.key].forms:
        return best
    keys = [(key, gives) for key, gives in best.item.aspects if key in _TIMED and form in ASPECTS[key].forms]
    return next((replace(best, key=key, gives=gives) for key, gives in keys), None)


def _tied(found: tuple[Match, ...], best: Match) -> tuple[Match, ...]:
    near = [
        match
        for match in found
        if match.score >= best.score - _TIE
        and match.coverage >= min(best.coverage, 0.97) - _TIE
        and (match.item.section, match.key) == (best.item.section, best.key)
    ]
    return tuple(near[:_MOST_TIED])


def _yes_or_no(
    question: Question, entry: Entry, day: date, best: Match, tied: tuple[Match, ...]
) -> bool | None:
    if best.key != "term.in_force":
        said = {verdict(question, match, entry.terms, entry.standing, day) for match in (best, *tied)}
        return said.pop() if len(said) == 1 else None
    live = in_force(entry.terms, entry.standing, day)
    asked = frozenset(stem(word) for word in question.words)
    over = asked & frozenset(
        stem(word) for word in ("ended", "over", "expired", "lapsed", "finished", "dead", "past", "expire")
    )
    if over:
        end = entry.terms.end.date
        return None if end is None else day > end
    return live


def _finished(  # noqa: PLR0913 - the question, of what, and all that was found
    question: Question,
    entry: Entry,
    day: date,
    main: tuple[Match, ...],
    found: tuple[Match, ...],
    *,
    saying: bool | None,
) -> Told:
    also = tuple(
        match
        for match in found
        if match not in main
        and match.coverage >= ENOUGH
        and match.gives
        and match.score >= main[0].score - _RELATED
        and match.item.section not in {"lists", "signing"}
        and match.item.fact not in [one.item.fact for one in main]
    )
    alone = main[0].item.section in {"lists", "signing"} or main[0].key == "term.in_force"
    related = () if alone else also[:_MOST_ALSO]
    return Told(
        question,
        entry.terms,
        entry.standing,
        day,
        main,
        verdict=saying,
        also=related,
        facts=main[0].narrowed,
        span=_computed_span(main[0], entry, day),
        checks=bearing(main, entry.terms),
    )


def _computed_span(match: Match, entry: Entry, day: date) -> Span | None:
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


def _between(question: Question, entry: Entry, day: date) -> Told | None:
    """Work out the days between two dated facts, each named by its own words."""
    ends = [_dated(question, words, entry) for words in question.parts]
    if any(one is None for one in ends):
        return None
    (first, one), (last, other) = sorted((end for end in ends if end), key=lambda pair: pair[0])
    if one == other:
        return None
    clauses = (one.item.fact.clause, other.item.fact.clause)
    names = [getattr(match.item.fact, "what", "") or _CALLED.get(match.key, "") for match in (one, other)]
    span = Span(first, last, names[0], names[1], clauses)
    return Told(question, entry.terms, entry.standing, day, (one, other), span=span)


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


def _unsaid(
    question: Question, entry: Entry, day: date, found: tuple[Match, ...], left: tuple[Match, ...] = ()
) -> Unsaid:
    best = _best(found)
    missed = best.unexplained if best and not left else ()
    words = tuple(unit.said for unit in missed if not any(_known(one, entry) for one in unit.stems))
    if not found and not left:
        words = tuple(unit.said for unit in units(question.words, entry, question.aside) if not unit.light)
    near = tuple(
        match
        for match in found
        if match.gives and match not in left and match.item.section not in {"lists", "signing"}
    )
    return Unsaid(question, entry.terms, entry.standing, day, left, words, near[:_MOST_ALSO])


def _known(stemmed: str, entry: Entry) -> bool:
    """Say whether any fact has the word, or one like it, so that it cannot be said that none is about it."""
    return bool(entry.counts[stemmed]) or any(entry.counts[one] for one in others(stemmed))
