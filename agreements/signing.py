"""The rules of signing: what is signed, who may, when it is too late, and what follows.

Authority is judged when the form is handed in, whatever was shown when it was opened.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from agreements import acts
from agreements.agreement import THE_AGREEMENT, Agreement
from agreements.asking import Asking
from agreements.canonical import canonical
from agreements.effects import as_data
from agreements.notes import Note
from agreements.outcomes import (
    AskedToSign,
    Blank,
    Choice,
    ChooseSubject,
    Field,
    Option,
    Outcome,
    Refusal,
    Refused,
    Signed,
    ToFill,
    Withdrawn,
)
from agreements.people import Entitled
from agreements.records import Authority, Method, NoteState, Record, SignOff, SignOffWithdrawn
from agreements.standing import State, standing
from agreements.terms import Terms


@dataclass(frozen=True)
class Subject:
    """Something to sign: its name as recorded, what it is called, who must sign it, and the text signed."""

    name: str
    called: str
    needed: tuple[str, ...]
    signed: tuple[SignOff, ...]
    statement: str
    text: str
    version: date | None
    revision: int = 0

    @property
    def missing(self) -> tuple[str, ...]:
        """The parties still to sign."""
        signers = {sign_off.party for sign_off in self.signed}
        return tuple(party for party in self.needed if party not in signers)

    @property
    def of_note(self) -> bool:
        """Whether it is a change note, which may still extend an agreement that has run out."""
        return self.name.startswith("ccn-")

    @property
    def digest(self) -> str:
        """The SHA-256 of exactly what is signed."""
        return hashlib.sha256(self.text.encode()).hexdigest()


def subjects(agreement: Agreement, day: date) -> tuple[Subject, ...]:
    """List what can be signed: the agreement, proposed notes, then gateways, reviews and deliverables."""
    terms = agreement.terms_on(day)
    found = [_the_agreement(agreement, terms, day)]
    found += [_a_note(agreement, note, terms) for note in agreement.notes if note.state is NoteState.PROPOSED]
    items = [
        *((gateway.id, f"gateway {gateway.id}: {gateway.what}") for gateway in terms.gateways),
        *((review.id, f"review {review.id}: {review.what}") for review in terms.reviews),
        *(
            (one.id, f"{one.kind} {one.id}: {one.what}")
            for one in terms.milestones
            if one.kind == "deliverable"
        ),
    ]
    found += [_an_item(agreement, terms, name, called, day) for name, called in items]
    return tuple(found)


def _the_agreement(agreement: Agreement, terms: Terms, day: date) -> Subject:
    entry = agreement.entry_on(day)
    label = entry.terms.version.label or "no version label"
    statement = f"I sign {entry.terms.title} ({label}) for the party named, and I have authority to do so."
    signed = tuple(one for one in agreement.sign_offs(THE_AGREEMENT, day) if one.version == entry.counts_on)
    return Subject(
        THE_AGREEMENT,
        "the agreement",
        tuple(party.id for party in terms.parties),
        signed,
        statement,
        _canonical({"agreement": agreement.id, "statement": statement, "terms": entry.digest}),
        entry.counts_on,
    )


def _a_note(agreement: Agreement, note: Note, terms: Terms) -> Subject:
    statement = (
        f"I agree to change note {note.number}, {note.text.title}, of {terms.title} for the party named, "
        "and I have authority to do so. All else in the agreement, as changed before, stays as it is."
    )
    return Subject(
        note.subject,
        f"change note {note.number}: {note.text.title}",
        note.needed,
        note.sign_offs,
        statement,
        _canonical({"agreement": agreement.id, "statement": statement, "note": note_text(note)}),
        agreement.entry_on(note.text.change_on).counts_on,
        note.text.revision,
    )


def note_text(note: Note) -> dict[str, object]:
    """Return what a change note says, as it is signed: every field and effect, not who wrote it when."""
    text = note.text
    return {
        "number": text.number,
        "revision": text.revision,
        "title": text.title,
        "originator": text.originator,
        "first_proposed_on": text.first_proposed_on.isoformat(),
        "reason": text.reason,
        "details": text.details,
        "impact": text.impact,
        "change_on": text.change_on.isoformat(),
        "effects": as_data(text.effects),
    }


def _an_item(agreement: Agreement, terms: Terms, name: str, called: str, day: date) -> Subject:
    entry = agreement.entry_on(day)
    statement = f"I sign off {called} of {terms.title} for the party named, and I have authority to do so."
    return Subject(
        name,
        called,
        tuple(party.id for party in terms.parties),
        tuple(one for one in agreement.sign_offs(name, day) if one.version == entry.counts_on),
        statement,
        _canonical({"agreement": agreement.id, "statement": statement, "terms": entry.digest}),
        entry.counts_on,
    )


def _canonical(value: object) -> str:
    return canonical(value).decode()


def start_signing(request: acts.StartSigning, agreement: Agreement, asking: Asking) -> Outcome:
    """Open the form, for the parties that the asker may sign for, or say who may."""
    terms = agreement.terms_on(asking.today)
    found = subjects(agreement, asking.today)
    subject = _subject(found, request.subject) if request.subject else None
    if subject is None:
        open_ = [one for one in found if one.missing and (one.name == THE_AGREEMENT or one.of_note)]
        if request.subject:
            return Refused(Refusal.NO_SUBJECT, terms, request.subject, choices=_choices(terms, found))
        if len(open_) != 1:
            return ChooseSubject(terms, _choices(terms, [one for one in found if one.missing]))
        subject = open_[0]
    refused = _too_late(subject, terms, asking.today)
    if refused:
        return refused
    clerk = asking.people.is_clerk(asking.user, agreement.id)
    theirs = [
        party
        for party in subject.missing
        if asking.people.authority(asking.user, terms, party, subject.name, asking.today)
    ]
    if not theirs and not clerk:
        return _not_entitled(terms, subject, asking)
    return _sign_form(terms, subject, theirs, clerk=clerk and not theirs, today=asking.today)


def _subject(found: tuple[Subject, ...], name: str) -> Subject | None:
    return next((one for one in found if one.name.casefold() == name.casefold()), None)


def _choices(terms: Terms, found: Iterable[Subject]) -> tuple[Choice, ...]:
    return tuple(Choice(one.called, acts.StartSigning(terms.id, one.name).typed) for one in found)


def _sign_form(terms: Terms, subject: Subject, theirs: list[str], *, clerk: bool, today: date) -> ToFill:
    parties = list(subject.missing) if clerk else theirs
    options = tuple(Option(party, terms.called(party)) for party in parties)
    fields = [
        Field("statement", Blank.STATEMENT, subject.statement),
        Field("party", Blank.CHOICE, parties[0] if len(parties) == 1 else "", options),
    ]
    if clerk:
        block = terms.signatory_of(parties[0]) if len(parties) == 1 else None
        fields += [
            Field("name", Blank.TEXT, (block and block.name) or ""),
            Field("position", Blank.TEXT, (block and block.position) or ""),
            Field("signed_on", Blank.DAY, today.isoformat()),
            Field("evidence", Blank.TEXT),
        ]
    else:
        fields.append(Field("minute", Blank.TEXT, required=False))
    carried = {"agreement": terms.id, "subject": subject.name, "digest": subject.digest}
    return ToFill("paper" if clerk else "sign", terms.id, subject.called, tuple(fields), carried)


def _not_entitled(terms: Terms, subject: Subject, asking: Asking) -> Refused:
    entitled = [
        one
        for party in subject.missing
        for one in asking.people.entitled(terms, party, subject.name, asking.today)
    ]
    choices = tuple(
        Choice(terms.called(party), acts.AskToSign(terms.id, subject.name, party).typed)
        for party in subject.missing
        if asking.people.entitled(terms, party, subject.name, asking.today)
    )
    return Refused(
        Refusal.NOT_ENTITLED,
        terms,
        subject.called,
        entitled=tuple(entitled),
        details=subject.missing,
        choices=choices,
    )


def _too_late(subject: Subject, terms: Terms, today: date) -> Refused | None:
    if not subject.missing:
        return Refused(Refusal.ALL_SIGNED, terms, subject.called)
    ended = standing(terms, today).state is State.ENDED
    if ended and not subject.of_note:
        return Refused(Refusal.ENDED, terms, subject.called)
    return None


def sign_off(
    request: acts.SignOff, agreement: Agreement, asking: Asking
) -> tuple[Outcome, tuple[Record, ...]]:
    """Record a sign-off, once its text, its party and the asker's authority are seen to be right."""
    day = request.paper.signed_on if request.paper else asking.today
    terms = agreement.terms_on(asking.today)
    subject = _subject(subjects(agreement, asking.today), request.subject)
    if subject is None:
        return Refused(Refusal.NO_SUBJECT, terms, request.subject), ()
    refused = _refusal(request, subject, terms, asking)
    if refused:
        return refused, ()
    person = _signer(request, subject, terms, asking)
    if person is None:
        return _not_entitled(terms, subject, asking), ()
    record = SignOff(
        agreement=agreement.id,
        subject=subject.name,
        version=subject.version,
        revision=subject.revision,
        party=request.party,
        user=asking.user,
        team=asking.actor.team,
        name=person.name,
        position=person.position,
        authority=replace(person.authority, minute=request.minute),
        method=Method.ON_PAPER if request.paper else Method.IN_SLACK,
        evidence=request.paper.evidence if request.paper else "",
        statement=subject.statement,
        signed=subject.text,
        digest=subject.digest,
        counts_on=day,
        round=_round(agreement, subject, request.party),
    )
    return _signed_outcome(agreement.after(record), record, subject, asking.today), (record,)


def _refusal(request: acts.SignOff, subject: Subject, terms: Terms, asking: Asking) -> Refused | None:
    first = next((one for one in subject.signed if one.party == request.party), None)
    if first:
        return Refused(Refusal.ALREADY_SIGNED, terms, subject.called, request.party, first=first)
    if request.party not in subject.needed:
        return Refused(Refusal.NO_PARTY, terms, subject.called, request.party)
    if request.digest != subject.digest:
        return Refused(Refusal.TEXT_CHANGED, terms, subject.called, details=(subject.statement,))
    if request.paper and request.paper.signed_on > asking.today:
        return Refused(Refusal.FUTURE, terms, subject.called)
    ended = terms.end.date is not None and terms.end.date < (
        request.paper.signed_on if request.paper else asking.today
    )
    if ended and not subject.of_note:
        return Refused(Refusal.ENDED, terms, subject.called)
    return None


def _signer(request: acts.SignOff, subject: Subject, terms: Terms, asking: Asking) -> Entitled | None:
    if request.paper is None:
        return asking.people.authority(asking.user, terms, request.party, subject.name, asking.today)
    if not asking.people.is_clerk(asking.user, terms.id):
        return None
    authority = Authority("recorded by the clerk", by=asking.people.name_of(asking.user))
    return Entitled(asking.user, request.paper.name, request.paper.position, authority)


def _round(agreement: Agreement, subject: Subject, party: str) -> int:
    return sum(
        isinstance(one, SignOff)
        and (one.subject, one.version, one.party) == (subject.name, subject.version, party)
        for one in agreement.records
    )


def _signed_outcome(agreement: Agreement, record: SignOff, subject: Subject, today: date) -> Signed:
    terms = agreement.terms_on(today)
    note = next((note for note in agreement.notes if note.subject == subject.name), None)
    missing = tuple(party for party in subject.missing if party != record.party)
    return Signed(terms, standing(terms, today), record, subject.called, missing, note)


def start_withdrawing(request: acts.StartWithdrawing, agreement: Agreement, asking: Asking) -> Outcome:
    """Open the form that withdraws a sign-off, for the parties that the asker may sign for."""
    terms = agreement.terms_on(asking.today)
    subject = _subject(subjects(agreement, asking.today), request.subject or THE_AGREEMENT)
    if subject is None:
        return Refused(Refusal.NO_SUBJECT, terms, request.subject)
    if not subject.missing:
        return Refused(Refusal.ALL_SIGNED, terms, subject.called)
    theirs = [one.party for one in subject.signed if _may_withdraw(one.party, subject, terms, asking)]
    if not theirs:
        return Refused(Refusal.NOT_SIGNED, terms, subject.called)
    options = tuple(Option(party, terms.called(party)) for party in theirs)
    return ToFill(
        "unsign",
        terms.id,
        subject.called,
        (Field("party", Blank.CHOICE, theirs[0], options), Field("why", Blank.LONG)),
        {"agreement": terms.id, "subject": subject.name},
    )


def _may_withdraw(party: str, subject: Subject, terms: Terms, asking: Asking) -> bool:
    may_sign = asking.people.authority(asking.user, terms, party, subject.name, asking.today)
    return bool(may_sign) or asking.people.is_clerk(asking.user, terms.id)


def withdraw(
    request: acts.WithdrawSignOff, agreement: Agreement, asking: Asking
) -> tuple[Outcome, tuple[Record, ...]]:
    """Record that a sign-off is withdrawn; never once all have signed."""
    terms = agreement.terms_on(asking.today)
    subject = _subject(subjects(agreement, asking.today), request.subject)
    if subject is None:
        return Refused(Refusal.NO_SUBJECT, terms, request.subject), ()
    if not subject.missing:
        return Refused(Refusal.ALL_SIGNED, terms, subject.called), ()
    given = next((one for one in subject.signed if one.party == request.party), None)
    if given is None or given.written is None:
        return Refused(Refusal.NOT_SIGNED, terms, subject.called, request.party), ()
    if not _may_withdraw(request.party, subject, terms, asking):
        return _not_entitled(terms, subject, asking), ()
    record = SignOffWithdrawn(
        agreement=agreement.id,
        of=given.written.sequence,
        subject=subject.name,
        party=request.party,
        why=request.why,
        counts_on=asking.today,
    )
    return Withdrawn(terms, subject.called, request.party), (record,)


def ask_to_sign(request: acts.AskToSign, agreement: Agreement, asking: Asking) -> Outcome:
    """Find whom to ask to sign for a party."""
    terms = agreement.terms_on(asking.today)
    subject = _subject(subjects(agreement, asking.today), request.subject or THE_AGREEMENT)
    if subject is None:
        return Refused(Refusal.NO_SUBJECT, terms, request.subject)
    if request.party not in subject.missing:
        return Refused(Refusal.NO_PARTY, terms, subject.called, request.party)
    asked = asking.people.entitled(terms, request.party, subject.name, asking.today)
    if not asked:
        return Refused(Refusal.NOBODY_TO_ASK, terms, subject.called, request.party)
    by = asking.people.name_of(asking.user)
    return AskedToSign(terms, subject.called, subject.name, request.party, asked, by)
