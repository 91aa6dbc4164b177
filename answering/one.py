"""A question answered from one agreement, or refused: what the document does not say is never guessed."""

import re
from dataclasses import replace

from agreements.change_notes.effects import section_of
from agreements.change_notes.notes import Note
from agreements.terms.clauses import states
from answering.adapted import at_its_place, in_their_post, of_itself, of_law, of_named_part
from answering.asked_for import is_asked_for
from answering.derived import NoteOnRecord, Portions
from answering.ended import overtaken, unless_over
from answering.facts.aspects import ASPECTS
from answering.facts.entry import Entry
from answering.facts.groups import HEADS
from answering.facts.items import Item
from answering.facts.lists import Group
from answering.facts.sections import DATED_AND_TARGETS, RULES, SUMMARIES, Section
from answering.fitting.apart import without
from answering.fitting.choosing.funds import FIRM
from answering.fitting.cutting.units import units
from answering.fitting.denials import denial
from answering.fitting.in_turn import in_turn
from answering.fitting.ladder import answering, is_close
from answering.fitting.matching import Match, found_at, matches
from answering.fitting.weights import MARGINS
from answering.language.english import tells
from answering.of_one import Told, Unsaid
from answering.reckoning.days.order import in_order
from answering.reckoning.held_out.claims import claims
from answering.reckoning.money.multiples import operations
from answering.reckoning.tables.found import cells
from answering.records.notes_told import beside
from answering.records.told import from_records
from answering.requests import Form, Question
from answering.signing.preferred import asks_of_signing, of_party, of_record, only_decides
from answering.signing.told import who_has_not
from answering.silence import unsaid
from answering.telling import Case, is_of_none, tell
from answering.verdict.bearing_out import bears_out
from answering.verdict.binding import binds_in_part
from answering.verdict.mentions import as_mentioned
from answering.verdict.outcomes import (
    asks_ending,
    asks_outcome,
    asks_state,
    is_ahead,
    outcome,
    was_so,
    whether_late,
)
from answering.verdict.tenable import tenable
from answering.working import worked_out
from answering.yearless import in_its_year

_WITHOUT_OUTCOME = frozenset([Section.LISTS, Section.MENTIONED])
"""Sections that tell nothing of whether something came about."""


def answer(question: Question, entry: Entry) -> Told | Unsaid:
    """Answer a question from the facts of one agreement, or say what the document does not say.

    Where it is only of a name of the agreement, such as `joint posts`, it may be of what has that name.
    """
    recorded = from_records(question, entry)
    if recorded:
        return recorded
    found = _told_of(question, entry)
    placed = at_its_place(question, entry) if isinstance(found, Unsaid) and not found.open else None
    again = _told_of(placed, entry) if placed and tells(placed.words) else None
    if isinstance(again, Told):
        return replace(again, question=question)
    by_post = in_their_post(question, entry) if isinstance(found, Unsaid) and not found.open else None
    theirs = _told_of(by_post, entry) if by_post else None
    if isinstance(theirs, Told) and theirs.matches and theirs.matches[0].item.section in _OF_POSTS:
        return replace(theirs, question=question)
    said = isinstance(found, Told) or found.open or found.nearest
    if said or question.form not in _OF_NAMED or tells(set(question.words) - {*question.aside}):
        return found
    named = _answer(replace(question, aside=()), entry)
    return named if isinstance(named, Told) else found


_OF_POSTS = RULES | {Section.RECURRING, Section.MILESTONES, Section.REGISTERS}
"""Sections of what is to be done or decided by whoever holds a post."""


def _told_of(question: Question, entry: Entry) -> Told | Unsaid:
    """Answer a question, unless what was found bears it out in no way in which it is asked."""
    left = without(entry, question.apart) if question.apart else entry
    of_turn, left = in_turn(question, left)
    found = _answer(of_turn, left)
    found = found if of_turn is question else replace(found, question=question)
    found = replace(found, changed=_beside(found, entry)) if entry.notes else found
    found = tenable(replace(found, entry=entry, ahead=_changing(found, entry.ahead)), question)
    found = as_mentioned(found, question, entry)
    if isinstance(found, Told) and not is_asked_for(found, question):
        return Unsaid(question, found.entry, nearest=found.matches)
    if isinstance(found, Told) and found.key == "signing.missing":
        return replace(found, to_sign=entry.proposed)
    return overtaken(found, entry) if isinstance(found, Told) and found.matches else found


def _beside(found: Told | Unsaid, entry: Entry) -> tuple[NoteOnRecord, ...]:
    """Return the change notes beside the first of the rules that an answer rests on."""
    rests = found.matches if isinstance(found, Told) else (*found.open, *found.likely)
    return beside(frozenset(match.item.section for match in rests[:1]), entry)


def _changing(found: Told | Unsaid, ahead: tuple[Note, ...]) -> tuple[Note, ...]:
    """Return the notes that change a section which an answer rests on."""
    if not ahead:
        return ()
    rests = found.matches if isinstance(found, Told) else (*found.open, *found.likely)
    sections = {_section_of(match) for match in rests}
    return tuple(note for note in ahead if any(section_of(one) in sections for one in note.text.effects))


def _section_of(match: Match) -> str:
    fact = match.item.fact
    section = fact.section if isinstance(fact, Group) else match.item.section
    return _OF_TERM.get(section, section)


_OF_TERM = {Section.TERM: "end", Section.EXTENSION: "end", Section.NOTICE: "end", Section.TERMINATION: "end"}
"""Sections of items whose answer another last day changes."""

_OF_NAMED = frozenset([Form.HOW_MUCH, Form.HOW_MANY, Form.HOW_OFTEN])


def _answer(question: Question, entry: Entry) -> Told | Unsaid:
    question = in_its_year(of_law(of_itself(question, entry), entry), entry)
    question = of_named_part(question, entry)
    worked = (
        binds_in_part(question, entry)
        or _ended_early(question, entry)
        or _how_late(question, entry)
        or _weighed(question, entry)
        or _multiplied(question, entry)
        or worked_out(question, entry)
    )
    if worked:
        return worked
    told = (unit for unit in units(question.words, entry, question.aside) if question.clause)
    if question.clause and all(unit.light for unit in told):
        return _listed(question, entry) or _clause(question, entry)
    return unless_over(_matched(question, entry), entry, lambda asked: _matched(asked, entry))


def _matched(question: Question, entry: Entry) -> Told | Unsaid:
    every = (match for match in matches(question, entry) if not only_decides(match, question))
    case = Case(question, entry, who_has_not(question, tuple(every)))
    found = _by_facts(case)
    if not isinstance(found, Told) or not found.matches or is_asked_for(found, question):
        return found
    first = found.matches[0]
    rest = (
        one for one in case.found if one.item is not first.item and one.score > first.score - MARGINS.apart
    )
    again = _by_facts(replace(case, found=tuple(rest)))
    return again if isinstance(again, Told) else found


def _by_facts(case: Case) -> Told | Unsaid:
    """Answer with the fact that fits best, of those that answer at all."""
    question, found = case.question, case.found
    best = next((match for match in found if match.accounts), None)
    if best is None or _elsewhere(best, question.clause):
        return _unanswered(case)
    best = _all_of(of_party(best, found), found, question)
    came_about = asks_outcome(question)
    best = of_record(best, question, found) if came_about else best
    only = _only_one(best, case.entry) if came_about else None
    if only:
        return _came_about(case, only)
    fit = answering(question, case.entry, best, found)
    firm = _how_firm(case, fit) if fit else None
    if firm:
        return firm
    if fit is None or (came_about and fit.item.section in _WITHOUT_OUTCOME and not asks_of_signing(question)):
        return _unanswered(case)
    if (came_about and is_ahead(fit)) or asks_state(question, fit):
        return _came_about(case, fit)
    case = replace(case, found=tuple(fit if match.item is fit.item else match for match in found))
    return _happened(case, fit) or tell(case, fit)


def _all_of(best: Match, found: tuple[Match, ...], question: Question) -> Match:
    """Return the list of which what was found is one of several, where all of them are asked for."""
    asked = {word for word in question.words if word.endswith("s")}
    lists = (one for one in found if one.accounts and asked & one.item.heads)
    return next((one for one in lists if _is_one_of(best, one)), best)


def _is_one_of(one: Match, listed: Match) -> bool:
    kept = listed.narrowed or ()
    return len(kept) > 1 and one.item.fact in kept


def _only_one(best: Match, entry: Entry) -> Match | None:
    """Return the one thing to be done that a list was narrowed down to, by its days or otherwise."""
    if best.item.section != Section.LISTS or len(best.narrowed or ()) != 1:
        return None
    item = next((one for one in entry.items if best.narrowed and one.fact == best.narrowed[0]), None)
    return found_at(item, "dated.date") if item and item.section in DATED_AND_TARGETS else None


def _how_firm(case: Case, fit: Match) -> Told | Unsaid | None:
    """Say whether the sums of a list are firm, where that is asked rather than whether there are any."""
    asks = case.question.form is Form.YES_NO and case.question.asks.every & FIRM
    sums = fit.narrowed if fit.key == "list.funding" else ()
    besides = case.question.asks.telling - FIRM
    of_any = not case.question.period and bool(besides) and besides <= _OF_ANY_SUM
    if fit.key == "funding.firm" and of_any:
        sums = case.entry.terms.funding  # of which one has a word for money in what it says
    if not asks or not sums:
        return None
    kept = [item for item in case.entry.items if item.fact in sums and item.gives("funding.firm")]
    said = {getattr(item.fact, "firm", None) for item in kept}
    verdict = None if len(said) != 1 else said.pop() != case.question.denied
    told = (found_at(item, "funding.firm") for item in kept)
    return case.told(*told, saying=verdict) if len(kept) == len(sums) else case.left_open(fit)


_OF_ANY_SUM = ASPECTS["funding.amount"].cues
"""Words for money, whatever it is for."""


def _unanswered(case: Case) -> Told | Unsaid:
    """Say that no fact answers, unless one that lacks a word of the question is still the one it is about."""
    said = unsaid(case.question, case.entry, case.found)
    if not said.likely or not is_close(said.likely[0], case.found, case.question):
        return said
    if asks_outcome(case.question) and is_ahead(said.likely[0]):
        return _came_about(case, said.likely[0])
    return replace(said, lacking=tuple(unit.said for unit in said.likely[0].unexplained))


def _weighed(question: Question, entry: Entry) -> Told | None:
    """Answer yes or no where what the question holds out can be weighed with what a fact states."""
    if any(end.day and not end.words for end in question.parts) and in_order(question, entry):
        return None  # a day is not held out, but set against another
    for claim in claims(question):
        if (claim.of_tables and not cells(claim.without, entry)) or _is_of_it_alone(question, claim.without):
            continue
        told = answer(claim.without, entry)
        held = claim.holds(told, entry) if isinstance(told, Told) else None
        if isinstance(told, Told) and held is not None and _is_borne_out(told, claim.without, entry):
            return replace(told, verdict=held != question.denied)
    return None


def _is_of_it_alone(question: Question, without: Question) -> bool:
    """Say whether no more is said than what is held out, of what went before and is not asked about yet."""
    thread = question.thread
    return thread.previous is not None and not thread.leans and not tells({*without.words} - {*without.aside})


def _is_borne_out(told: Told, asked: Question, entry: Entry) -> bool:
    """Say whether what is told is of all that is asked but for what is held out."""
    return not told.matches or bears_out(told.matches[0], asked, entry)


def _multiplied(question: Question, entry: Entry) -> Told | None:
    """Work out what a sum comes to as often as it is asked for, or what a part or the whole of it does."""
    for operation in operations(question):
        told = answer(operation.without, entry)
        found = operation.apply(told, entry) if isinstance(told, Told) else None
        if isinstance(told, Told) and found:
            shares = found if isinstance(found, Portions) else None
            amounts = None if isinstance(found, Portions) else found
            told = replace(told, question=question, verdict=None, also=())
            return replace(told, amounts=amounts, portions=shares)
    return None


def _elsewhere(best: Match, clause: str) -> bool:
    """Say whether what was found is of the whole agreement, where a clause was asked about."""
    facts = best.narrowed or (best.item.fact,)
    return bool(clause) and best.item.section in SUMMARIES and not all(states(clause, one) for one in facts)


def _main(item: Item) -> str:
    """Return the aspect that says most of a fact: what a body is for, else the last that is given."""
    giving = [key for key, gives in item.aspects if gives] or [item.aspects[-1][0]]
    return "body.role" if "body.role" in giving else giving[-1]


def _listed(question: Question, entry: Entry) -> Told | None:
    """Answer with the facts of one sort that a clause states, where it is asked for those."""
    found = _matched(question, entry) if HEADS & question.asks.every else None
    listed = isinstance(found, Told) and found.matches and found.matches[0].item.section == Section.LISTS
    return found if isinstance(found, Told) and listed else None


def _clause(question: Question, entry: Entry) -> Told | Unsaid:
    """Answer with every fact of the clause."""
    found = tuple(
        found_at(item, _main(item))
        for item in entry.items
        if item.section not in {Section.LISTS, Section.SIGNING, Section.NOTICE}
        and states(question.clause, item.fact)
    )
    if not found:
        typed = re.search(rf"\b[a-z]+\.? *{re.escape(question.clause)}", question.said, re.IGNORECASE)
        return Unsaid(question, entry, (), (typed[0] if typed else f"clause {question.clause}",))
    return Told(question, entry, found)


def _happened(case: Case, fit: Match) -> Told | None:
    """Tell what happened in days on which nothing was due."""
    question = case.question
    if fit.key != "list.due" or not question.period or not is_of_none(fit):
        return None
    if question.form is Form.YES_NO or denial(fit, question):
        return None
    told = _answer(replace(question, words=("background",), aside=()), case.entry)
    return replace(told, question=question) if isinstance(told, Told) and told.facts else None


def _came_about(case: Case, best: Match) -> Told:
    """Say whether something came about: yes where that is recorded, else neither yes nor no."""
    record = outcome(best, case.entry)
    asked = case.question.form is Form.YES_NO
    so = was_so(case.question, best.item.fact, record, case.entry) if record and asked else None
    said = replace(case, found=()).told(best, saying=so)
    so_far = None if record else case.entry.made.decisions.get(getattr(best.item.fact, "id", None) or "")
    return replace(said, asks_outcome=True, settled=record, decisions=so_far)


def _how_late(question: Question, entry: Entry) -> Told | None:
    """Tell how late something is by whether it is recorded as done, and the day by which it was due."""
    asked = whether_late(question)
    told = _answer(asked, entry) if asked else None
    if not isinstance(told, Told) or not told.asks_outcome:
        return None
    return replace(told, question=question, verdict=told.verdict if question.form is Form.YES_NO else None)


def _ended_early(question: Question, entry: Entry) -> Told | None:
    """Say that no notice is recorded, where it is asked if somebody ended an agreement early."""
    if not asks_ending(question, entry):
        return None
    told = _answer(replace(question, words=("terminate",), form=Form.WHAT, aside=()), entry)
    if not isinstance(told, Told):
        return None
    return replace(told, question=question, verdict=None, asks_outcome=True, settled=None)
