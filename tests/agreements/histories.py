"""Histories to test with: what was recorded of an agreement by whom on which day, then what is answered.

Everything is recorded as it is in life, by a request that is decided; the ledger here is a tuple. Each party
has a signatory whose user is its id in capitals, `U-DONCASTER-CCG`; there is a clerk, an administrator and a
reader without a role.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any, Self, cast

import yaml

from agreements import acts, outcomes
from agreements.agreement import THE_AGREEMENT, Agreement, When, visible
from agreements.answers import Content, Decision, DueDate, Imported, ImportedEntry, Register
from agreements.authority.people import People
from agreements.change_notes.effects import Effect
from agreements.change_notes.notes import Note, subject_of
from agreements.days.calendar import Period
from agreements.records import Actor, Appointment, NoteState, Record, Role, SignOff, Written
from agreements.reminding.audiences import Watches
from agreements.requests import Base, ImportEntry
from agreements.segments import segments
from agreements.signatures.subjects import subjects
from agreements.standing import Standing, State, standing
from agreements.terms import Terms
from agreements.terms.canonical import digest
from answering.decide import decide

SAMPLES = ("doncaster", "lancashire", "nottinghamshire", "southend", "stockport")
READER, CLERK, ADMINISTRATOR = "U-READER", "U-CLERK", "U-ADMIN"
BEFORE_ALL = date(2014, 1, 1)
"""The day on which the samples are taken to have been put in the register."""


def day(text: str) -> date:
    """Read a day as `2017-12-01`."""
    return date.fromisoformat(text)


@cache
def sample(name: str) -> Terms:
    """Return a sample agreement's terms, as its register file gives them."""
    path = Path(__file__).parents[2] / "register" / f"{name}.yaml"
    return read_terms(yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader))


def read_terms(entry: dict[str, Any]) -> Terms:
    """Read an entry of plain values, days as text or as dates."""
    return Terms.model_validate_json(json.dumps(entry, default=str))


def made(*parties: str, starts: str = "", ends: str = "2018-03-31", **sections: object) -> Terms:
    """Make up an agreement of parties a, b… that starts on a day, or on signature where none is given."""
    commencement = {"rule": "fixed_date", "date": starts} if starts else {"rule": "on_signature_by_all"}
    entry: dict[str, Any] = {
        "id": "made",
        "title": "Made-up MoU",
        "short_name": "Made-up MoU",
        "parties": [{"id": party, "name": f"Party {party.upper()}"} for party in parties],
        "commencement": commencement,
        "end": {"date": ends or None},
    }
    return read_terms(entry | sections)


def signatory(party: str) -> str:
    """Name the user who signs for a party."""
    return f"U-{party.upper()}"


@dataclass(frozen=True)
class History:
    """What was recorded so far, and what the last request was answered."""

    id: str
    records: tuple[Record, ...] = ()
    said: "Content | None" = None

    @property
    def agreement(self) -> Agreement:
        return Agreement(self.id, tuple(one for one in self.records if one.agreement == self.id))

    @property
    def people(self) -> People:
        return People(tuple(one for one in self.records if not one.agreement))

    def asked(
        self, request: Base, *, on: str | date, by: str = READER, channel: str = "", at: str = "12:00"
    ) -> Self:
        """Decide a request on a day and record what it records."""
        today = day(on) if isinstance(on, str) else on
        now = datetime.combine(today, datetime.strptime(at, "%H:%M").time(), UTC)  # noqa: DTZ007 - a time alone
        decision = self.decided(request, today, by, channel, now)
        actor = Actor(by, "T1", channel)
        written = tuple(
            replace(record, written=Written(number, now, actor))
            for number, record in enumerate(decision.records, len(self.records) + 1)
        )
        return replace(self, records=self.records + written, said=decision.answer.content)

    def decided(
        self, request: Base, today: date, by: str, channel: str = "", now: datetime | None = None
    ) -> Decision:
        """Decide a request as the store would have it decided, with nothing recorded."""
        return decide(
            request,
            self.register(request, today),
            today=today,
            actor=Actor(by, "T1", channel),
            administrators=(ADMINISTRATOR,),
            now=now,
        )

    def register(self, request: Base, today: date) -> Register:
        """Read what a request needs, as the store does."""
        reads, about = request.reads, request.when.as_of or today
        agreement = next(visible([self.agreement], request.when), None)
        watches = Watches(tuple(one for one in self.records if not one.agreement))
        if agreement is None or not agreement.records:
            return Register(people=self.people, watches=watches)
        named = self.id in reads.agreements or reads.signed or reads.roles_of
        whole = (self.agreement,) if named else ()
        if not (reads.summaries or reads.shows or reads.occurrences):
            return Register(whole, people=self.people, watches=watches)
        held = next(one for one in segments(agreement) if about in one.summary.holds)
        name = held.summary.terms.short_name
        dates = tuple(DueDate(self.id, name, one) for one in held.occurrences if reads.occurrences)
        return Register(
            whole, (held.summary.terms,), dates, self.people, watches=watches, marks=(held.summary.mark,)
        )

    def answer(self, request: Base, *, on: str | date, by: str = READER) -> Content:
        """Answer a request that records nothing."""
        after = self.asked(request, on=on, by=by)
        assert after.records == self.records
        return cast("Content", after.said)

    # What people do

    def imported(self, terms: Terms, *, on: str | date = BEFORE_ALL) -> Self:
        return self.asked(ImportEntry(terms, digest(terms), f"{terms.id}.yaml"), on=on, by=ADMINISTRATOR)

    def appointed(self, user: str, role: Role, party: str = "", over: str = "") -> Self:
        record = Appointment(
            user=user,
            name=f"Name of {user}",
            position="Position",
            role=role,
            party=party,
            over=over,
            counts_on=BEFORE_ALL,
            written=Written(len(self.records) + 1, datetime(2014, 1, 1, tzinfo=UTC), Actor(ADMINISTRATOR)),
        )
        return replace(self, records=(*self.records, record))

    def signed(self, *parties: str, on: str | date, subject: str = THE_AGREEMENT) -> Self:
        """Have parties sign in Slack, each through its signatory."""
        history = self
        for party in parties:
            history = history.tried_to_sign(party, on=on, subject=subject)
            assert isinstance(history.said, outcomes.Signed), history.said
        return history

    def tried_to_sign(
        self, party: str, *, on: str | date, subject: str = THE_AGREEMENT, by: str = "", digest: str = ""
    ) -> Self:
        today = day(on) if isinstance(on, str) else on
        request = acts.SignOff(self.id, subject, party, digest or self.digest(subject, today))
        return self.asked(request, on=today, by=by or signatory(party))

    def signed_on_paper(
        self, party: str, *, signed_on: str, on: str | date, subject: str = THE_AGREEMENT, by: str = CLERK
    ) -> Self:
        today = day(on) if isinstance(on, str) else on
        paper = acts.Paper("Pat Smith", "Chief Officer", day(signed_on), "signed copy in the file")
        request = acts.SignOff(self.id, subject, party, self.digest(subject, today), paper=paper)
        return self.asked(request, on=today, by=by)

    def withdrew(self, party: str, *, on: str | date, subject: str = THE_AGREEMENT, by: str = "") -> Self:
        request = acts.WithdrawSignOff(self.id, subject, party, "signed too soon")
        return self.asked(request, on=on, by=by or signatory(party))

    def proposed(
        self,
        *effects: Effect,
        on: str,
        change_on: str = "",
        first_proposed_on: str = "",
        by: str = CLERK,
        **fields: Any,  # noqa: ANN401 - the request's own fields
    ) -> Self:
        """Write a change note and propose it; `number` and `revision` edit one."""
        filled: dict[str, Any] = {"number": 0, "revision": 0, "title": "A change", "originator": "Pat Smith"}
        filled |= {"reason": "needed", "details": "as said", "impact": "None"} | fields
        request = acts.WriteNote(
            self.id,
            first_proposed_on=day(first_proposed_on or on),
            change_on=day(change_on or on),
            effects=effects,
            **filled,
        )
        return self.asked(request, on=on, by=by)

    def varied(self, *effects: Effect, on: str, change_on: str = "", **fields: Any) -> Self:  # noqa: ANN401
        """Have a change note proposed and signed by all who must, on one day."""
        history = self.proposed(*effects, on=on, change_on=change_on, **fields)
        assert isinstance(history.said, outcomes.OneNote), history.said
        note = history.said.note
        return history.signed(*note.needed, on=on, subject=subject_of(note.number))

    def moved(self, number: int, to: NoteState, *, on: str, by: str = CLERK, why: str = "No need") -> Self:
        """Propose, reject or withdraw a change note."""
        return self.asked(acts.MoveNote(self.id, number, to, why), on=on, by=by)

    # What holds

    def digest(self, subject: str, today: date) -> str:
        """Return the digest that the form of a subject would carry, or nothing where there is no form."""
        form = self.answer(acts.StartSigning(self.id, subject), on=today, by=CLERK)
        return form.carried["digest"] if isinstance(form, outcomes.ToFill) else ""

    def standing(self, on: str | date) -> Standing:
        today = day(on) if isinstance(on, str) else on
        return standing(self.agreement.terms_on(today), today)

    def state(self, on: str | date) -> State:
        return self.standing(on).state

    def terms(self, on: str) -> Terms:
        return self.agreement.terms_on(day(on))

    def note(self, number: int) -> Note:
        return self.agreement.notes[number - 1]


def given(agreement: str | Terms, *, on: str | date = BEFORE_ALL) -> History:
    """Put an agreement in the register, with a signatory for each party, a clerk and an administrator."""
    terms = sample(agreement) if isinstance(agreement, str) else agreement
    history = History(terms.id).imported(terms, on=on)
    assert isinstance(history.said, ImportedEntry)
    assert history.said.result is Imported.NEW
    history = history.appointed(CLERK, Role.CLERK)
    for party in terms.parties:
        history = history.appointed(signatory(party.id), Role.SIGNATORY, party.id)
    return history


def parties(terms: Terms) -> tuple[str, ...]:
    """List the ids of the parties."""
    return tuple(party.id for party in terms.parties)


def refused(history: History) -> outcomes.Refusal | None:
    """Return why the last request was refused, or nothing where it was not."""
    return history.said.why if isinstance(history.said, outcomes.Refused) else None


def days(first: str, last: str) -> Period:
    """Return the days from one to another."""
    return Period(day(first), day(last))


def known(as_of: str = "", known_on: str = "") -> When:
    """Ask about a day, as known on a day."""
    return When(day(as_of) if as_of else None, day(known_on) if known_on else None)


def ids(items: Iterable[Any]) -> list[str]:
    """List the items of occurrences, or the ids of facts."""
    return [getattr(one, "item", None) or one.id for one in items]


def last_sign_off(history: History) -> SignOff:
    """Return the sign-off that was recorded last."""
    return [one for one in history.records if isinstance(one, SignOff)][-1]


def digest_of(history: History, subject: str = THE_AGREEMENT, on: str = "2017-10-02") -> str:
    """Return the digest of a subject as it stands on a day, whoever may sign it."""
    return next(one.digest for one in subjects(history.agreement, day(on)) if one.name == subject)
