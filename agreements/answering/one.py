"""A question answered from one agreement, or refused: what the document does not say is never guessed."""

import re
from dataclasses import replace
from datetime import date

from agreements.answering.adapted import at_its_place, of_itself, of_law
from agreements.answering.answers import Told, Unsaid, bearing
from agreements.answering.asked_for import is_asked_for
from agreements.answering.changing import changing
from agreements.answering.facts.aspects import ASPECTS
from agreements.answering.facts.entry import Entry
from agreements.answering.facts.items import Item
from agreements.answering.facts.sections import JUDGED, SUMMARIES, UNRECORDED, UNSIGNED, Section
from agreements.answering.fitting.apart import without
from agreements.answering.fitting.denials import denial
from agreements.answering.fitting.exceptions import denies_what_is_asked
from agreements.answering.fitting.holders import holders
from agreements.answering.fitting.ladder import answering, is_close
from agreements.answering.fitting.matching import Match, cites, found_at, match_of, matches
from agreements.answering.fitting.units import units
from agreements.answering.fitting.ways import ways_of
from agreements.answering.fitting.weights import MARGINS, THRESHOLDS, WEIGHTS
from agreements.answering.language.english import stem, stems, tells
from agreements.answering.outcomes import asks_ending, asks_outcome, asks_state, is_ahead, outcome
from agreements.answering.reckoning.claims import claims
from agreements.answering.reckoning.multiples import operations
from agreements.answering.reckoning.order import in_order
from agreements.answering.reckoning.spans import span_of
from agreements.answering.reckoning.tables import cells
from agreements.answering.requests import Form, Question
from agreements.answering.signed import who_has_not
from agreements.answering.silence import left_open, unsaid
from agreements.answering.tenable import tenable
from agreements.answering.whether import yes_or_no
from agreements.answering.working import worked_out
from agreements.answering.yearless import in_its_year
from agreements.terms import Dated

_MOST_ALSO = 3
_MOST_TIED = 8
_EXISTENCE = re.compile(
    r"\b(?:there|have|has|said|specif\w+|carr(?:y|ies|ied)"
    r"|(?:include|contain|set|say|give|name|mention|provide|list|cover)(?:s|d|ed)?)\b"
)
"""How it is asked whether a document has something."""


def answer(question: Question, entry: Entry, day: date) -> Told | Unsaid:
    """Answer a question from the facts of one agreement, or say what the document does not say.

    Where it is only of a name of the agreement, such as `joint posts`, it may be of what has that name.
    """
    found = _told_of(question, entry, day)
    placed = at_its_place(question, entry) if isinstance(found, Unsaid) and not found.open else None
    again = _told_of(placed, entry, day) if placed and tells(placed.words) else None
    if isinstance(again, Told):
        return replace(again, question=question)
    said = isinstance(found, Told) or found.open or found.nearest
    if said or question.form not in _OF_NAMED or tells(set(question.words) - {*question.aside}):
        return found
    named = _answer(replace(question, aside=()), entry, day)
    return named if isinstance(named, Told) else found


def _told_of(question: Question, entry: Entry, day: date) -> Told | Unsaid:
    """Answer a question, unless what was found bears it out in no way in which it is asked."""
    found = _answer(question, without(entry, question.apart) if question.apart else entry, day)
    found = tenable(replace(found, terms=entry.terms, ahead=changing(found, entry.ahead)), question)
    if isinstance(found, Told) and not is_asked_for(found, question):
        return Unsaid(question, found.terms, found.standing, day, nearest=found.matches)
    return found


_OF_NAMED = frozenset([Form.HOW_MUCH, Form.HOW_MANY, Form.HOW_OFTEN])


def _answer(question: Question, entry: Entry, day: date) -> Told | Unsaid:
    question = in_its_year(of_law(of_itself(question, entry), entry), entry)
    worked = (
        _ended_early(question, entry, day)
        or _weighed(question, entry, day)
        or _multiplied(question, entry, day)
        or worked_out(question, entry, day)
    )
    if worked:
        return worked
    if question.clause and not any(not unit.light for unit in units(question.words, entry, question.aside)):
        return _clause(question, entry, day)
    every = (match for match in matches(question, entry) if not _only_decides(match, question))
    found = who_has_not(question, tuple(every))
    best = next((match for match in found if match.accounts), None)
    if best is None or _elsewhere(best, question.clause):
        return _unanswered(question, entry, day, found)
    best = _for_party(best, found)
    came_about = asks_outcome(question)
    best = _of_signing(best, question, found) if came_about else best
    fit = answering(question, entry, best, found)
    if fit is None or (came_about and fit.item.section in UNSIGNED and not _signs(question)):
        return _unanswered(question, entry, day, found)
    if (came_about and is_ahead(fit)) or asks_state(question, fit):
        return _came_about(question, entry, day, fit)
    found = tuple(fit if match.item is fit.item else match for match in found)
    return _told(question, entry, day, found, fit)


def _unanswered(question: Question, entry: Entry, day: date, found: tuple[Match, ...]) -> Told | Unsaid:
    """Say that no fact answers, unless one that lacks a word of the question is still the one it is about."""
    said = unsaid(question, entry, day, found)
    if not said.likely or not is_close(said.likely[0], found, question):
        return said
    if asks_outcome(question) and is_ahead(said.likely[0]):
        return _came_about(question, entry, day, said.likely[0])
    return replace(said, lacking=tuple(unit.said for unit in said.likely[0].unexplained))


def _weighed(question: Question, entry: Entry, day: date) -> Told | None:
    """Answer yes or no where what the question holds out can be weighed with what a fact states."""
    if any(end.day and not end.words for end in question.parts) and in_order(question, entry, day):
        return None  # a day is not held out, but set against another
    for claim in claims(question):
        if claim.of_tables and not cells(claim.without, entry):
            continue
        told = answer(claim.without, entry, day)
        held = claim.holds(told, entry) if isinstance(told, Told) else None
        if isinstance(told, Told) and held is not None:
            return replace(told, verdict=held != question.denied)
    return None


def _multiplied(question: Question, entry: Entry, day: date) -> Told | None:
    """Work out what a sum comes to as often as it is asked for, or what a part or the whole of it does."""
    for operation in operations(question):
        told = answer(operation.without, entry, day)
        amounts = operation.apply(told, entry) if isinstance(told, Told) else None
        if isinstance(told, Told) and amounts:
            return replace(told, question=question, verdict=None, also=(), amounts=amounts)
    return None


def _elsewhere(best: Match, clause: str) -> bool:
    """Say whether what was found is of the whole agreement, where a clause was asked about."""
    return bool(clause) and clause not in best.item.labels and best.item.section in SUMMARIES


def _main(item: Item) -> str:
    """Return the aspect that says most of a fact: what a body is for, else the last that is given."""
    giving = [key for key, gives in item.aspects if gives] or [item.aspects[-1][0]]
    return "body.role" if "body.role" in giving else giving[-1]


def _clause(question: Question, entry: Entry, day: date) -> Told | Unsaid:
    """Answer with every fact of the clause."""
    found = tuple(
        found_at(item, _main(item))
        for item in entry.items
        if item.section not in {Section.LISTS, Section.SIGNING, Section.NOTICE}
        and cites(item, question.clause)
    )
    if not found:
        return Unsaid(question, entry.terms, entry.standing, day, (), (f"clause {question.clause}",))
    return Told(question, entry.terms, entry.standing, day, found)


def _told(
    question: Question, entry: Entry, day: date, found: tuple[Match, ...], best: Match
) -> Told | Unsaid:
    tied = _tied(found, best)
    unread = denial(best, question)
    if unread:
        return Unsaid(question, entry.terms, entry.standing, day, unread=unread)
    if best.item.section == Section.LISTS and not best.narrowed:
        return _of_none(question, entry, day, found, best)
    if question.exact and isinstance(best.item.fact, Dated) and best.item.fact.precision != "day":
        return left_open(question, entry, day, tied, found)
    if question.form is Form.YES_NO:
        return _judged(question, entry, day, found, best, tied)
    giving = tuple(match for match in tied if match.gives) or _by_role(question, entry, best)
    if not giving:
        return left_open(question, entry, day, tied, found)
    giving = tuple(one for match in giving for one in ways_of(match, question, entry))
    return _finished(question, entry, day, giving, found, saying=None)


def _by_role(question: Question, entry: Entry, best: Match) -> tuple[Match, ...]:
    """Return what a body is for, where that has a word of what was asked of members who are not listed."""
    if best.key != "body.members":
        return ()
    told = question.asks.stems
    role = stems(getattr(best.item.fact, "role", None) or "") - best.item.name - ASPECTS[best.key].cues
    found = match_of(question, entry, best.item, "body.role") if told & role else None
    return (found,) if found and found.gives else ()


def _of_none(
    question: Question, entry: Entry, day: date, found: tuple[Match, ...], best: Match
) -> Told | Unsaid:
    """Answer where a list has nothing of what was asked for: no, none, or the document sets out none."""
    if question.form is Form.YES_NO:
        return _finished(question, entry, day, (best,), found, saying=question.denied)
    happened = _happened(question, entry, day) if best.key == "list.due" and question.period else None
    if happened:
        return happened
    if best.gives and question.asks.slot[0]:
        return _finished(question, entry, day, (best,), found, saying=None)
    return left_open(question, entry, day, (best,), found)


def _happened(question: Question, entry: Entry, day: date) -> Told | None:
    """Tell what happened in days on which nothing was due."""
    told = _answer(replace(question, words=("background",), aside=()), entry, day)
    return replace(told, question=question) if isinstance(told, Told) and told.facts else None


def _judged(  # noqa: PLR0913, PLR0917 - the question, of what, and all that was found
    question: Question,
    entry: Entry,
    day: date,
    found: tuple[Match, ...],
    best: Match,
    tied: tuple[Match, ...],
) -> Told | Unsaid:
    """Answer yes or no, or with what the fact says where it comes down to neither."""
    said = None
    if best.gives or best.item.section in JUDGED:
        said = yes_or_no(question, entry, day, best, tied)
        if said and not question.denied and denies_what_is_asked(best, question):
            said = None
    if best.key == "term.in_force":
        return _finished(question, entry, day, (best,), found, saying=said)
    if said is None and not best.gives:
        exists = bool(_EXISTENCE.search(question.said.casefold()))
        if not exists or best.key in {"legal.binding", "extension.allowed", "variation.writing"}:
            return left_open(question, entry, day, tied, found)
        return _finished(question, entry, day, tied, found, saying=question.denied)
    if said is None and best.key == "body.members":
        return left_open(question, entry, day, tied, found)
    giving = tuple(match for match in tied if match.gives)
    return _finished(question, entry, day, giving or tied, found, saying=said)


def _came_about(question: Question, entry: Entry, day: date, best: Match) -> Told:
    """Say whether something came about: yes where that is recorded, else neither yes nor no."""
    record = outcome(best, entry)
    said = _finished(question, entry, day, (best,), (), saying=(not question.denied) if record else None)
    return replace(said, asks_outcome=True, settled=record)


def _ended_early(question: Question, entry: Entry, day: date) -> Told | None:
    """Say by which notice an agreement was ended, where that is asked, or that none is recorded."""
    if not asks_ending(question, entry):
        return None
    words = ("end", "date") if entry.made.notice else ("terminate",)
    form = Form.WHEN if entry.made.notice else Form.WHAT
    told = _answer(replace(question, words=words, form=form, aside=()), entry, day)
    if not isinstance(told, Told):
        return None
    if entry.made.notice:
        return replace(told, question=question, verdict=not question.denied)
    return replace(told, question=question, verdict=None, asks_outcome=True, settled=None)


def _for_party(best: Match, found: tuple[Match, ...]) -> Match:
    """Return the signatory of the party that is named, where who signs was asked."""
    if best.key != "signing.who":
        return best
    named = (one for one in found if one.key == "signatory.name" and one.subject)
    return next((one for one in named if one.coverage >= THRESHOLDS.answer), best)


def _only_decides(best: Match, question: Question) -> bool:
    """Say whether a rule is on who decides, and not on who signs, which was asked."""
    asked = question.form is Form.WHO and _signs(question)
    return (
        asked
        and best.item.section == Section.DECISIONS
        and stem("sign") not in best.item.name | best.item.text
    )


def _signs(question: Question) -> bool:
    """Say whether it is asked of signing, of which whoever is no party has no record either."""
    return any(stem(word) == stem("sign") for word in question.words)


def _of_signing(best: Match, question: Question, found: tuple[Match, ...]) -> Match:
    """Return who signed rather than what is said of signing, where it is asked if somebody did."""
    if not _signs(question) or best.item.section not in UNRECORDED:
        return best
    told = (one for one in found if one.key in {"signatory.has", "signing.has"} and one.accounts)
    return next(told, best)


def _tied(found: tuple[Match, ...], best: Match) -> tuple[Match, ...]:
    near = [
        match
        for match in found
        if match.score >= best.score - MARGINS.tied
        and match.coverage >= min(best.coverage, THRESHOLDS.as_good_as_all) - MARGINS.tied
        and (match.item.section, match.key) == (best.item.section, best.key)
    ]
    return tuple(near[:_MOST_TIED]) or (best,)


def _finished(  # noqa: PLR0913 - the question, of what, and all that was found
    question: Question,
    entry: Entry,
    day: date,
    main: tuple[Match, ...],
    found: tuple[Match, ...],
    *,
    saying: bool | None,
) -> Told:
    named = (
        WEIGHTS.verbatim if main[0].verbatim else 0.0
    )  # which counts for what is named, not against the rest
    least = main[0].score - named - (MARGINS.related if main[0].key != "party.role" else MARGINS.doings)
    also = tuple(
        match
        for match in found
        if match not in main
        and match.coverage >= THRESHOLDS.answer
        and match.gives
        and (match.score >= least or match.coverage > main[0].coverage)
        and match.item.section not in SUMMARIES
        and match.item.fact not in [one.item.fact for one in main]
    )
    alone = main[0].item.section in SUMMARIES or main[0].key == "term.in_force"
    also = (*(one for match in main for one in holders(question, match, entry)), *also)
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
        span=span_of(main[0], question, entry, day),
        checks=bearing(main, entry.terms),
    )
