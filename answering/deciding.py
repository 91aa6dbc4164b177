"""A free question decided: answered from one agreement, from several, across all, or which one is asked."""

import re
from dataclasses import replace
from datetime import date

from agreements.agreement import Agreement, visible
from agreements.answers import Content, Nothing, Register
from agreements.authority.people import People
from agreements.authority.signers import people_on, with_signers
from agreements.change_notes.notes import agreed_ahead
from agreements.days.number_words import IN_WORDS, number_of
from agreements.records import NoteState
from agreements.standing import standing
from agreements.telling import not_found
from agreements.unread import NotFound
from agreements.versions import held_texts
from answering.across.deciding import across
from answering.answers import (
    COUNTED,
    Across,
    Advice,
    Answered,
    AskWhich,
    Both,
    InTexts,
    NotForUs,
    RowFound,
    Several,
    Unheld,
    Weighed,
)
from answering.conversing.leaning import first_that_answers, of_row
from answering.conversing.weighing import weigh
from answering.facts.entry import Entry
from answering.facts.lists import group_named
from answering.glossary import meant, nowhere_meant
from answering.language.english import cues, stem, words
from answering.language.standings import ENDING, STARTING
from answering.of_one import Told, Unsaid
from answering.one import answer
from answering.reckoning.meanings import spelt_out_in
from answering.replies import reply_to
from answering.requests import WORKED_OUT, Form, Question, Tone, Two
from answering.texts import telling
from answering.verdict.mentions import asks_what_is_said
from answering.which import choosing


def decide_question(question: Question, register: Register, day: date) -> Content:
    """Answer a free question from the agreements that were read for it, or say what else its words may be.

    One that is asked of an agreement as known before it was put in the register has none to be answered from.
    """
    named = question.scope.among if question.scope.chosen and question.when.known_on else ()
    if named and not any(one.id in named for one in visible(register.agreements, question.when)):
        return Nothing(named[0])
    found = _with_passages(_first_that_answers(question, register, day), question, register)
    if isinstance(found, Unsaid):
        found = replace(found, replied=reply_to(found, register, day))
    if question.otherwise is None or not _is_nothing(found, question):
        return found
    return not_found(question.otherwise, register, day)


def _with_passages(found: Answered, question: Question, register: Register) -> Answered:
    """Add what documents say with the same words, where the register has no fact that answers."""
    match found:
        case Unsaid(undefined=short) if short and isinstance(spelt_out_in(register.found, found), Told):
            return spelt_out_in(register.found, found)
        case Unsaid(open=(), unread=""):
            shown = telling(register.found, question.sought)
            if not shown and not any(match.accounts for match in found.likely):
                shown = telling(register.found, found.words)
            return replace(found, passages=shown, searched=_has_text(found, question, register))
        case (
            Across(rows=(), about="having", unread="", question=Question(denied=False))
            | AskWhich(fitting=False)
        ):
            shown = telling(register.found, question.sought)
            return InTexts(question, shown) if shown else found
        case Across(rows=rows, about="having") if asks_what_is_said(question):
            told = {row.terms.id for row in rows}
            others = [one for one in register.found if one.agreement not in told]
            return replace(found, passages=telling(others, question.sought))
        case _:
            return found


def _has_text(found: Unsaid, question: Question, register: Register) -> bool:
    """Say whether there is a text of the version that was asked about, in which passages were looked for."""
    agreement = register.agreement(found.terms.id)
    if agreement is None or question.when.known_on:
        return False
    return any(found.entry.day in one.holds for one in held_texts(agreement.records))


def decide_two(two: Two, register: Register, day: date) -> Content:
    """Answer each of two questions by itself."""
    each = (
        _with_passages(_first_that_answers(one, register, one.when.as_of or day), one, register)
        for one in two.questions
    )
    return Both(tuple(each))


def _first_that_answers(question: Question, register: Register, day: date) -> Answered:
    """Decide a question as it stands, or as it leans on the one before it."""
    changed = frozenset(one.id for one in register.agreements if question.supposed and _is_much_changed(one))
    if question.supposed:
        register = replace(register, agreements=tuple(one.unvaried() for one in register.agreements))
    entries = _entries(question, register, day)
    if question.scope.unheld and not any(_speaks_of(question.scope.unheld, entry) for entry in entries):
        return Unheld(question)
    found = first_that_answers(question, entries, lambda one: _decided(one, register, day))
    if not changed:
        return found
    if isinstance(found, Several):
        return replace(found, each=tuple(_as_unchanged(one, changed) for one in found.each))
    return _as_unchanged(found, changed) if isinstance(found, Told) else found


def _is_much_changed(agreement: Agreement) -> bool:
    return sum(one.state is NoteState.AGREED for one in agreement.notes) > 1


def _speaks_of(name: str, entry: Entry) -> bool:
    """Say whether an agreement speaks of another that goes by a name, which then may be told of."""
    said = [stem(word) for word in words(name)]
    if any(entry.has_run([*said, kind]) for kind in _KINDS):
        return True
    return not name.istitle() and entry.has_run(said)


_KINDS = tuple(sorted(cues("agreement mou memorandum contract compact concordat deal")))


def _as_unchanged(found: Told | Unsaid, changed: frozenset[str]) -> Told | Unsaid:
    """Leave unsaid how an agreement would stand without one of several changes, as which is not known."""
    if found.terms.id not in changed:
        return found
    return Unsaid(found.question, found.entry)


def _is_nothing(found: Answered, question: Question) -> bool:
    """Say whether the words fit no fact, neither one that answers nor one that is left open.

    Facts that are only likely are none where an agreement was named that is not there.
    """
    match found:
        case Across():
            return not found.rows
        case Unsaid():
            told = not isinstance(question.otherwise, NotFound) and any(one.accounts for one in found.likely)
            return not found.open and not told
        case AskWhich():
            return not found.fitting
        case _:
            return isinstance(found, NotForUs)


def _decided(question: Question, register: Register, day: date) -> Answered:
    if question.tone in {Tone.FOREIGN, Tone.EMPTY}:
        return NotForUs(question, foreign=question.tone is Tone.FOREIGN)
    entries, rows = _entries(question, register, day), dict[str, RowFound]()
    if question.scope.crowded and not question.scope.across:
        return AskWhich(question, tuple(entry.terms for entry in entries), fitting=True)
    if question.thread.within:
        answering = _decided(question.thread.within, register, question.thread.within.when.as_of or day)
        rows = {row.terms.id: row for row in answering.rows} if isinstance(answering, Across) else {}
        rows = rows if _is_of_so_many(question.said, len(rows)) else {}
    if rows:
        entries = [entry for entry in entries if entry.terms.id in rows]
        register = replace(register, summaries=tuple(one for one in register.summaries if one.id in rows))
    return meant(question, entries) or _of_agreements(question, entries, rows, register, day)


def _is_of_so_many(said: str, number: int) -> bool:
    """Say whether it is asked of as many as answered before, where it is said of how many."""
    found = _OF_SO_MANY.search(said)
    return found is None or int(number_of(found[1]) or 0) == number


_OF_SO_MANY = re.compile(rf"\bof the (\d+|{IN_WORDS})\b", re.IGNORECASE)


def _of_agreements(
    question: Question, entries: list[Entry], rows: dict[str, RowFound], register: Register, day: date
) -> Answered:
    """Answer what is asked across agreements, of those that are meant, or of the one that it may be."""
    if question.scope.across:
        return across(question, entries, register, day)
    if question.tone is Tone.ADVICE:
        one = entries[0] if len(entries) == 1 else None
        told = answer(question, one) if one else None
        return Advice(one.terms if one else None, told if isinstance(told, Told) else None)
    if question.scope.chosen and entries:
        weighed = _weighed(question, entries) if entries[1:] else None
        return weighed or _of_each(question, entries, rows)
    return nowhere_meant(question, choosing(question, entries, day), entries)


def _of_each(question: Question, entries: list[Entry], rows: dict[str, RowFound]) -> Answered:
    """Answer of each of the agreements that are meant, from what in it answered to the question before."""
    weighs = question.weighing.held or question.weighing.same or question.form is Form.DIFFERENCE
    asked = replace(question, form=Form.WHAT) if weighs and entries[1:] else question
    each = tuple(
        of_row(asked, rows[entry.terms.id], entry) if rows else answer(asked, entry) for entry in entries
    )
    return Several(question, each) if each[1:] else each[0]


def _weighed(question: Question, entries: list[Entry]) -> Weighed | None:
    """Weigh what several agreements say, where it is asked which is more, or by how much."""
    if question.form in _COUNTS and _ALTOGETHER.search(question.asks.plain):
        question = replace(question, form=Form.SUM)
    apart = _terms_apart(question) if len(entries) == _TWO else None
    question = apart or question
    if question.form not in WORKED_OUT:
        return None
    asked = question.asks.telling
    if group_named(asked) and question.form is Form.DIFFERENCE and not COUNTED.search(question.said):
        return None  # in what they differ, and not by how many
    forms = (Form.HOW_MANY,) if group_named(asked) else _VALUED
    forms = (
        (Form.HOW_MUCH, *forms) if stem("notice") in asked else forms
    )  # how long it is, not by when it is due
    ways = (replace(question, form=form, parts=()) for form in forms)
    found = (weigh(question, [answer(one, entry) for entry in entries]) for one in ways)
    return next((one for one in found if one and _weighs_all(one, len(entries))), None)


def _terms_apart(question: Question) -> Question | None:
    """Return how far apart two agreements end or start, where that is asked and no more."""
    asked = question.asks.telling
    if not _BY_HOW_LONG.search(question.said) or not asked or question.period:
        return None
    word = next((one for one, words in _OF_TERM if asked <= words | _APART), "")
    weighing = replace(question.weighing, held="", form=None)
    said = replace(question, said=f"when does it {word}?", words=(word,), weighing=weighing)
    return replace(said, form=Form.DIFFERENCE) if word else None


_OF_TERM = (("end", ENDING), ("start", STARTING))
_TWO = 2
_APART = cues("before after by earlier later apart between roughly about long month week day year")
_BY_HOW_LONG = re.compile(
    r"\bby (?:roughly |about )?how (?:long|much|many (?:days|weeks|months|years))\b"
    r"|\bhow (?:long|much|far|many (?:days|weeks|months|years))"
    r" (?:before|after|apart|earlier|later|sooner)\b",
    re.IGNORECASE,
)
"""How it is asked how far apart two days lie."""


def _weighs_all(found: Weighed, number: int) -> bool:
    """Say whether each agreement has its part, and no signatures are only counted that are to be told."""
    of_signing = any(value.told.key.startswith("signing.") for value in found.values)
    counted = COUNTED.search(found.question.said)
    alike = found.question.weighing.same or found.question.form is Form.DIFFERENCE
    return len(found.values) == number and not (alike and of_signing and not counted)


_COUNTS = frozenset([Form.HOW_MANY, Form.HOW_MUCH])
_ALTOGETHER = re.compile(r"\b(?:altogether|together|combined(?! authorit)|between them|in total|in all)\b")
"""How the numbers or the sums of several agreements are asked for as one."""

_VALUED = (Form.WHEN, Form.HOW_MUCH, Form.HOW_LONG, Form.HOW_MANY)
"""Forms of answer that come down to a value."""


def _entries(question: Question, register: Register, day: date) -> list[Entry]:
    order = question.scope.among
    seen = [one for one in visible(register.agreements, question.when) if not order or one.id in order]
    signers = people_on(register.people, question.when)
    found = [_entry(agreement, day, register.people, signers) for agreement in seen]
    return sorted(found, key=lambda one: order.index(one.terms.id) if one.terms.id in order else len(order))


def _entry(agreement: Agreement, day: date, people: People, signers: People) -> Entry:
    terms = with_signers(agreement.terms_on(day), signers, day)
    notes = agreement.notes_on(day) if agreement.notes else ()
    return Entry(
        terms,
        standing(terms, day),
        agreement.progress_on(day),
        agreed_ahead(agreement.notes, day),
        notes,
        agreement,
        people,
    )
