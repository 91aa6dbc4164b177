"""The rules of signing: who may, when it is too late, and what follows.

Authority is judged when the form is handed in, whatever was shown when it was opened.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from agreements import acts
from agreements.agreement import THE_AGREEMENT, Agreement
from agreements.asking import Asking
from agreements.authority.people import Entitled, is_of_note
from agreements.authority.representing import parties_meant
from agreements.change_notes.notes import Note
from agreements.change_notes.noting import cannot_apply, no_note, note_closed
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
from agreements.records import Authority, Method, NoteState, Record, SignOff, SignOffWithdrawn
from agreements.signatures.asked_to_sign import others_to_ask, to_ask
from agreements.signatures.entitled import has_signed, no_party, not_entitled, nothing_to_sign
from agreements.signatures.on_paper import faulty_paper
from agreements.signatures.subjects import Subject, subjects
from agreements.standing import standing
from agreements.terms import Terms


def start_signing(request: acts.StartSigning, agreement: Agreement, asking: Asking) -> Outcome:
    """Open the form, for the parties that the asker may sign for, or say who may.

    Once the agreement has ended, only a clerk gets one: for a sign-off given on paper before.
    """
    terms = agreement.terms_on(asking.today)
    found = subjects(agreement, asking.today)
    subject = _subject(found, request.subject) if request.subject else None
    if subject is None:
        if request.subject:
            return _not_to_sign(request.subject, agreement, found, asking)
        open_ = [one for one in found if one.missing]
        first = [one for one in open_ if one.name == THE_AGREEMENT or one.of_note]
        if len(first) != 1:
            return ChooseSubject(terms, _choices(terms, open_, request.party))
        subject = first[0]
    if not subject.missing:
        return Refused(Refusal.ALL_SIGNED, terms, subject.called)
    return _start(subject, request.party, terms, asking)


def _start(subject: Subject, said: str, terms: Terms, asking: Asking) -> Outcome:
    """Open the form that signs a subject for the parties that are meant, never for another than was said."""
    clerk = asking.people.is_clerk(asking.user, terms.id)
    ended = _too_late(subject, terms, asking.today)
    if ended and not clerk:
        return Refused(Refusal.ENDED, terms, subject.called)
    meant = [one for one in subject.needed if one in parties_meant(said, terms, asking)]
    missing = [one for one in meant if one in subject.missing]
    if not missing:
        return has_signed(terms, subject, meant) if meant else no_party(terms, subject, said, asking)
    theirs = [
        party
        for party in missing
        if asking.people.authority(asking.user, terms, party, subject.name, asking.today)
    ]
    if clerk and (ended or not theirs):
        return _paper_form(terms, subject, missing, "" if ended else asking.today.isoformat())
    if theirs:
        return _sign_form(terms, subject, theirs)
    of_any = len(meant) == len(subject.needed)
    return (
        nothing_to_sign(terms, subject, asking) if of_any else not_entitled(terms, subject, asking, *missing)
    )


def _subject(found: tuple[Subject, ...], name: str) -> Subject | None:
    return next((one for one in found if one.name.casefold() == name.casefold()), None)


def _choices(terms: Terms, found: Iterable[Subject], party: str = "") -> tuple[Choice, ...]:
    return tuple(Choice(one.called, acts.StartSigning(terms.id, one.name, party).typed) for one in found)


def _not_to_sign(name: str, agreement: Agreement, found: Iterable[Subject], asking: Asking) -> Refused:
    terms = agreement.terms_on(asking.today)
    note = next((note for note in agreement.notes if note.subject == name.casefold()), None)
    if note:
        return _closed_or_drafted(note, terms)
    if is_of_note(name.casefold()):
        return no_note(terms, agreement, name.casefold().removeprefix("ccn-"))
    return Refused(
        Refusal.NO_SUBJECT, terms, name, choices=_choices(terms, (one for one in found if one.missing))
    )


def _closed_or_drafted(note: Note, terms: Terms) -> Refused:
    called = f"change note {note.number}"
    if not note.open:
        return note_closed(terms, note, "signed")
    propose = Choice("Propose it", acts.MoveNote(terms.id, note.number, NoteState.PROPOSED).typed)
    return Refused(Refusal.NOT_PROPOSED, terms, called, choices=(propose,))


def _sign_form(terms: Terms, subject: Subject, parties: list[str]) -> ToFill:
    minute = Field("minute", Blank.TEXT, required=False)
    return _form("sign", terms, subject, (*_what_and_who(terms, subject, parties), minute))


def _paper_form(terms: Terms, subject: Subject, parties: list[str], signed_on: str) -> ToFill:
    block = terms.signatory_of(parties[0]) if len(parties) == 1 else None
    fields = (
        *_what_and_who(terms, subject, parties),
        Field("name", Blank.TEXT, (block and block.name) or ""),
        Field("position", Blank.TEXT, (block and block.position) or ""),
        Field("signed_on", Blank.DAY, signed_on),
        Field("evidence", Blank.TEXT),
    )
    return _form("paper", terms, subject, fields)


def _what_and_who(terms: Terms, subject: Subject, parties: list[str]) -> tuple[Field, Field]:
    options = tuple(Option(party, terms.called(party)) for party in parties)
    return (
        Field("statement", Blank.STATEMENT, subject.statement),
        Field("party", Blank.CHOICE, parties[0] if len(parties) == 1 else "", options),
    )


def _form(name: str, terms: Terms, subject: Subject, fields: tuple[Field, ...]) -> ToFill:
    carried = {"agreement": terms.id, "subject": subject.name, "digest": subject.digest}
    of = subject.before or terms
    return ToFill(name, terms.id, terms.short_name, subject.called, fields, carried, of=of, note=subject.note)


def _too_late(subject: Subject, terms: Terms, day: date) -> bool:
    return not subject.of_note and terms.end.date is not None and terms.end.date < day


def sign_off(
    request: acts.SignOff, agreement: Agreement, asking: Asking
) -> tuple[Outcome, tuple[Record, ...]]:
    """Record a sign-off, once its text, its party and the asker's authority are seen to be right."""
    day = request.paper.signed_on if request.paper else asking.today
    terms = agreement.terms_on(asking.today)
    found = subjects(agreement, asking.today)
    subject = _subject(found, request.subject)
    if subject is None:
        return _not_to_sign(request.subject, agreement, found, asking), ()
    refused = _refusal(request, subject, agreement, asking)
    if refused:
        return refused, ()
    person = _signer(request, subject, agreement.document_on(asking.today), asking)
    if person is None:
        return not_entitled(terms, subject, asking, request.party), ()
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
    return _signed_outcome(agreement.after(record), record, subject, asking), (record,)


def _refusal(request: acts.SignOff, subject: Subject, agreement: Agreement, asking: Asking) -> Refused | None:
    terms = agreement.terms_on(asking.today)
    first = next((one for one in subject.signed if one.party == request.party), None)
    if first or request.party in subject.on_copy:
        return Refused(Refusal.ALREADY_SIGNED, terms, subject.called, request.party, first=first)
    if request.party not in subject.needed:
        return Refused(Refusal.NO_PARTY, terms, subject.called, request.party)
    if request.digest != subject.digest:
        again = Choice("Open it again", acts.StartSigning(terms.id, subject.name, request.party).typed)
        return Refused(
            Refusal.TEXT_CHANGED, terms, subject.called, details=(subject.statement,), choices=(again,)
        )
    note = _note(agreement, subject)
    faulty = request.paper and faulty_paper(request.paper, note, asking.today)
    if faulty:
        return replace(faulty, terms=terms, subject=subject.called)
    if _too_late(subject, terms, request.paper.signed_on if request.paper else asking.today):
        return Refused(Refusal.ENDED, terms, subject.called)
    return cannot_apply(agreement, note.text, f"change note {note.number}", asking.today) if note else None


def _note(agreement: Agreement, subject: Subject) -> Note | None:
    return next((note for note in agreement.notes if note.subject == subject.name), None)


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


def _signed_outcome(agreement: Agreement, record: SignOff, subject: Subject, asking: Asking) -> Signed:
    today = asking.today
    terms = agreement.terms_on(today)
    note = _note(agreement, subject)
    missing = tuple(party for party in subject.missing if party != record.party)
    others = others_to_ask(missing, subject.name, agreement, asking)
    return Signed(
        terms, standing(terms, today), record, subject.called, missing, note, subject.earlier, others
    )


def start_withdrawing(request: acts.StartWithdrawing, agreement: Agreement, asking: Asking) -> Outcome:
    """Open the form that withdraws a sign-off, for the parties that the asker may sign for."""
    terms = agreement.terms_on(asking.today)
    name = request.subject or THE_AGREEMENT
    found = subjects(agreement, asking.today)
    subject = _subject(found, name)
    if subject is None:
        return _not_to_sign(name, agreement, found, asking)
    if subject.complete:
        return Refused(Refusal.ALL_SIGNED, terms, subject.called, details=("withdrawn",))
    meant = parties_meant(request.party, terms, asking)
    if not meant:
        return no_party(terms, subject, request.party, asking)
    signed = tuple(one.party for one in subject.signed if one.party in meant)
    theirs = [party for party in signed if _may_withdraw(party, subject, terms, asking)]
    if not theirs:
        others = any(_may_withdraw(party, subject, terms, asking) for party in {*subject.missing} & {*meant})
        if others or not signed:
            return Refused(Refusal.NOT_SIGNED, terms, subject.called)
        return not_entitled(terms, subject, asking, *signed)
    options = tuple(Option(party, terms.called(party)) for party in theirs)
    return ToFill(
        "unsign",
        terms.id,
        terms.short_name,
        subject.called,
        (
            Field("party", Blank.CHOICE, theirs[0] if len(theirs) == 1 else "", options),
            Field("why", Blank.LONG),
        ),
        {"agreement": terms.id, "subject": subject.name},
    ).saying(words=request.note)


def _may_withdraw(party: str, subject: Subject, terms: Terms, asking: Asking) -> bool:
    may_sign = asking.people.authority(asking.user, terms, party, subject.name, asking.today)
    return bool(may_sign) or asking.people.is_clerk(asking.user, terms.id)


def withdraw(
    request: acts.WithdrawSignOff, agreement: Agreement, asking: Asking
) -> tuple[Outcome, tuple[Record, ...]]:
    """Record that a sign-off is withdrawn; never once all have signed."""
    terms = agreement.terms_on(asking.today)
    found = subjects(agreement, asking.today)
    subject = _subject(found, request.subject)
    if subject is None:
        return _not_to_sign(request.subject, agreement, found, asking), ()
    if subject.complete:
        return Refused(Refusal.ALL_SIGNED, terms, subject.called, details=("withdrawn",)), ()
    given = next((one for one in subject.signed if one.party == request.party), None)
    if given is None or given.written is None:
        return Refused(Refusal.NOT_SIGNED, terms, subject.called, request.party), ()
    if not _may_withdraw(request.party, subject, terms, asking):
        return not_entitled(terms, subject, asking, request.party), ()
    if not request.why.strip():
        return Refused(Refusal.BLANK, terms, subject.called, details=("why",)), ()
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
    name = request.subject or THE_AGREEMENT
    found = subjects(agreement, asking.today)
    subject = _subject(found, name)
    if subject is None:
        return _not_to_sign(name, agreement, found, asking)
    meant = parties_meant(request.party, terms, asking)
    party = meant[0] if len(meant) == 1 else request.party
    if party not in subject.needed:
        return no_party(terms, subject, party, asking)
    if party not in subject.missing:
        first = next((one for one in subject.signed if one.party == party), None)
        return Refused(Refusal.ALREADY_SIGNED, terms, subject.called, party, first=first)
    if _too_late(subject, terms, asking.today):
        return Refused(Refusal.ENDED, terms, subject.called)
    asked = to_ask(party, subject.name, agreement, asking)
    if not asked:
        entitled = asking.people.entitled(terms, party, subject.name, asking.today)
        return Refused(Refusal.NOBODY_TO_ASK, terms, subject.called, party, entitled=entitled)
    by = asking.people.name_of(asking.user)
    return AskedToSign(terms, subject.called, subject.name, party, asked, by)
