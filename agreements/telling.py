"""The rules that tell: what the register says about agreements, dates and people."""

from dataclasses import replace
from datetime import date

from agreements.agreement import Agreement, When, visible
from agreements.answers import (
    ClauseSays,
    Content,
    DueDates,
    HasRoles,
    History,
    Hit,
    Nothing,
    Register,
    Section,
    Status,
    Who,
)
from agreements.authority.signers import people_on, with_signers
from agreements.change_notes.effects import section_of
from agreements.change_notes.notes import Note, agreed_ahead
from agreements.days.calendar import Period
from agreements.days.occurrences import CONTEXT, TASKS, Kind, Occurrence, last_day, occurrences
from agreements.history import happened, with_roles
from agreements.life.progress import Progress
from agreements.records import Appointment, NoteState
from agreements.requests import About, Due, ReadClause, Topic, WhoIs
from agreements.standing import Standing, State, standing
from agreements.terms import Discrepancy, Terms
from agreements.terms.clauses import all_labels, cited_by, labels
from agreements.unread import Choose, NotADay, NotFound, NotUnderstood


def about(request: About, register: Register, day: date) -> Content:
    """Say one thing about one agreement."""
    agreement = known(register, request.agreement, request.when)
    if agreement is None:
        return Nothing(request.agreement)
    terms = with_signers(agreement.terms_on(day), people_on(register.people, request.when), day)
    stands = standing(terms, day)
    made = agreement.progress_on(day)
    dates = occurrences(terms, stands.starts_on, made)
    if request.topic is Topic.STATUS:
        return replace(
            _status(terms, stands, dates, made),
            to_take_effect=agreed_ahead(agreement.notes, day),
            proposed=tuple(note for note in agreement.notes_on(day) if note.state is NoteState.PROPOSED),
        )
    if request.topic is Topic.HISTORY:
        whole = next(visible([with_roles(agreement, register.people)], request.when))
        told = happened(whole.acted_by(day) if request.when.as_of else whole)
        return History(terms, stands, told, whole.names)
    ahead = _changing(request.topic, agreed_ahead(agreement.notes, day))
    return Section(request.topic, terms, stands, dates, made, ahead)


_HELD_IN = {
    Topic.DATES: frozenset({"end", "milestones", "gateways", "reviews", "recurring"}),
    Topic.TERMS: frozenset({"end"}),
    Topic.OBLIGATIONS: frozenset({"recurring"}),
    Topic.PARTIES: frozenset({"parties"}),
    Topic.SIGNATORIES: frozenset({"parties", "signatories"}),
}
"""The sections of the terms that a topic tells, where they are not the one of its name."""


def _changing(topic: Topic, ahead: tuple[Note, ...]) -> tuple[Note, ...]:
    """Return the notes that will change what a topic tells; the whole card tells all."""
    if topic is Topic.SHOW:
        return ahead
    told = _HELD_IN.get(topic, {topic.value})
    return tuple(note for note in ahead if any(section_of(one) in told for one in note.text.effects))


def _status(
    terms: Terms,
    stands: Standing,
    dates: tuple[Occurrence, ...],
    made: Progress,
) -> Status:
    open_ = [one for one in dates if one.window and not one.settled_on]
    tasks = [one for one in open_ if one.kind in TASKS | {Kind.NOTICE, Kind.LOGGED}]
    ended = stands.state is State.ENDED
    coming = [one for one in tasks if one.due and last_day(one.due, one) >= stands.day]
    return Status(
        terms,
        stands,
        next=coming[0] if coming and not ended else None,
        unrecorded=tuple(one for one in dates if has_passed(one, stands.day)),
        discrepancies=bearing_on_status(terms),
        made=made,
    )


def has_passed(one: Occurrence, day: date) -> bool:
    """Say whether a date was due before a day with no outcome recorded; a duty that recurs has none."""
    is_task = one.kind in (TASKS - {Kind.OBLIGATION}) | {Kind.LOGGED}
    return is_task and one.due is not None and last_day(one.due, one) < day and one.settled_on is None


def bearing_on_status(terms: Terms) -> tuple[Discrepancy, ...]:
    """Return the discrepancies that bear on where the agreement stands.

    Those flagged on a clause that gives its start, end or signature, unless they are of wording only.
    """
    facts = (terms.commencement, terms.commencement.stated_period, terms.end, *terms.signatories)
    cited = {label for fact in facts if fact and fact.clause for label in labels(fact.clause)}
    return tuple(
        one
        for one in terms.discrepancies
        if one.clause and one.kind not in {"wording", "naming"} and cited & set(labels(one.clause))
    )


def read_clause(request: ReadClause, register: Register, day: date) -> Content:
    """Find what the register holds from a clause, or the clauses nearest to it."""
    agreement = known(register, request.agreement, request.when)
    if agreement is None:
        return Nothing(request.agreement)
    terms = agreement.terms_on(day)
    found = cited_by(terms, request.label) if request.label else ()
    head, every = _head(request.label), all_labels(terms)
    nearest = () if found else tuple(label for label in every if not request.label or _head(label) == head)
    made = agreement.progress_on(day)
    return ClauseSays(request.label, terms, standing(terms, day), found, nearest, made)


def _head(label: str) -> str:
    return label.casefold().split(".")[0].split("(")[0]


def due_dates(request: Due, register: Register, day: date) -> Content:
    """Find what falls due in a period, and the windows open in it."""
    agreement = known(register, request.agreement, request.when) if request.agreement else None
    if request.agreement and agreement is None:
        return Nothing(request.agreement)
    asked = request.period
    found = [
        one for one in register.occurrences if not request.agreement or one.agreement == request.agreement
    ]
    name = agreement.terms_on(day).short_name if agreement else ""
    if request.overdue:
        passed = [one for one in found if _due_in(one.occurrence, asked) and has_passed(one.occurrence, day)]
        duties = sum(_due_in(one.occurrence, asked) and _recurred(one.occurrence, day) for one in found)
        return DueDates(asked.first, asked.last, name, tuple(passed), (), overdue=True, duties=duties)
    dated = [one for one in found if one.occurrence.kind not in CONTEXT]
    due = [one for one in dated if _due_in(one.occurrence, asked)]
    still_open = [one for one in dated if one not in due and _open_in(one.occurrence, asked)]
    return DueDates(asked.first, asked.last, name, tuple(due), tuple(still_open))


def _recurred(one: Occurrence, day: date) -> bool:
    """Say whether a time of a duty that recurs is over, and what came of it is not recorded."""
    over = one.due is not None and one.due < day
    return one.kind is Kind.OBLIGATION and over and one.settled_on is None


def _due_in(one: Occurrence, period: Period) -> bool:
    return one.due is not None and one.due in period


def _open_in(occurrence: Occurrence, asked: Period) -> bool:
    return occurrence.window is not None and occurrence.window.meets(asked)


def who(request: WhoIs, register: Register, day: date) -> Content:
    """Find what a name means, in each agreement that has it."""
    known = {one.id: one for one in visible(register.agreements, request.when)}
    people = people_on(register.people, request.when)
    hits = [
        Hit(named, with_signers(known[named.agreement].terms_on(day), people, day))
        for named in request.found
        if named.agreement in known
    ]
    more = len(request.agreements) - len(request.reads.agreements)
    return Who(request.said, tuple(hits), more) if hits else NotFound(request.said, "who is")


def not_found(request: Choose | NotADay | NotFound | NotUnderstood, register: Register, day: date) -> Content:
    """Say that nothing has a name, or what roles whoever has it has here."""
    if not isinstance(request, NotFound) or not request.reads.roles_of:
        return request
    people = people_on(register.people, request.when)
    terms, running = {one.id: one.terms_on(day) for one in register.agreements}, people.delegations(day)
    roles = (
        (one, terms.get(one.over))
        for one in people.roles_of(request.said)
        if (not one.over or one.over in terms) and (isinstance(one, Appointment) or one in running)
    )
    found = tuple(roles)
    return HasRoles(request.said, found) if found else request


def known(register: Register, agreement_id: str, when: When) -> Agreement | None:
    """Find an agreement as known on the day asked about."""
    agreement = register.agreement(agreement_id)
    known = next(visible([agreement], when), None) if agreement else None
    return known if known and known.entries else None
