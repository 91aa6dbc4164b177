"""What somebody has signed, in every agreement that they may see."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from agreements import acts
from agreements.agreement import THE_AGREEMENT, Agreement
from agreements.answers import Given, HasSigned, OwnSigning, Register
from agreements.asking import Asking
from agreements.authority.people import is_of_note
from agreements.outcomes import Refusal, Refused
from agreements.records import Method, SignOff, SignOffWithdrawn
from agreements.requests import MySignatures
from agreements.signatures.subjects import subjects
from agreements.standing import standing


def given_by(_: MySignatures, register: Register, asking: Asking) -> HasSigned:
    """List the sign-offs that somebody recorded, the last first."""
    found = [one for agreement in register.agreements for one in _given(agreement, asking)]
    return HasSigned(tuple(sorted(found, key=_order, reverse=True)))


def given_of(request: acts.ShowOwnSigning, agreement: Agreement, asking: Asking) -> OwnSigning | Refused:
    """Say whether the asker signed an agreement, or a note or item of it, here or by name on the copy itself.

    What cannot be signed is refused, but a change note that is none: of that they have signed nothing.
    """
    terms = agreement.terms_on(asking.today)
    said = (request.subject or THE_AGREEMENT).casefold()
    subject = next((one for one in subjects(agreement, asking.today) if one.name.casefold() == said), None)
    if subject is None and not is_of_note(said):
        return Refused(Refusal.NO_SUBJECT, terms, request.subject)
    name, signed = (subject.name, subject.signed) if subject else (said, ())
    of_item = name != THE_AGREEMENT and not is_of_note(name)
    given = tuple(
        replace(one, voided=one.voided or (of_item and not one.withdrawn and one.sign_off not in signed))
        for one in _given(agreement, asking)
        if one.sign_off.subject == name and one.sign_off.method is Method.IN_SLACK
    )
    counting = [one.sign_off for one in given if not (one.withdrawn or one.voided)]
    if name != THE_AGREEMENT:
        title = f"change note {said.removeprefix('ccn-')}" if is_of_note(said) else ""
        missing = subject.missing if subject else ()
        return OwnSigning(
            terms,
            standing(terms, asking.today),
            title or (subject.called if subject else name),
            given,
            bool(counting),
            missing,
        )
    own = asking.people.appointed_as(asking.user)
    days = {(block.party, block.signed_on) for block in terms.signatories if block.signed_on}
    by_name = any(block.signed_on and own and block.name == own for block in terms.signatories)
    here = any((one.party, one.counts_on) in days for one in counting)
    return OwnSigning(terms, standing(terms, asking.today), "", given, here or by_name)


def _order(one: Given) -> tuple[date, int]:
    written = one.sign_off.written
    return one.sign_off.counts_on, written.sequence if written else 0


def _given(agreement: Agreement, asking: Asking) -> Iterator[Given]:
    terms = agreement.terms_on(asking.today)
    withdrawn = {one.of for one in agreement.records if isinstance(one, SignOffWithdrawn)}
    notes = {note.subject: note for note in agreement.notes}
    for one in agreement.records:
        if not isinstance(one, SignOff) or one.user != asking.user:
            continue
        note = notes.get(one.subject) if is_of_note(one.subject) else None
        yield Given(
            terms,
            one,
            note.text.title if note else "",
            withdrawn=bool(one.written and one.written.sequence in withdrawn),
            voided=bool(note and note.text.revision != one.revision),
        )
