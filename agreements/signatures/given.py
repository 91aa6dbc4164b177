"""What somebody has signed, in every agreement that they may see."""

from collections.abc import Iterator
from datetime import date

from agreements import acts
from agreements.agreement import THE_AGREEMENT, Agreement
from agreements.answers import Given, HasSigned, OwnSigning, Register
from agreements.asking import Asking
from agreements.authority.people import is_of_note
from agreements.change_notes.notes import subject_of
from agreements.records import Method, SignOff, SignOffWithdrawn
from agreements.requests import MySignatures
from agreements.standing import standing


def given_by(_: MySignatures, register: Register, asking: Asking) -> HasSigned:
    """List the sign-offs that somebody recorded, the last first."""
    found = [one for agreement in register.agreements for one in _given(agreement, asking)]
    return HasSigned(tuple(sorted(found, key=_order, reverse=True)))


def given_of(request: acts.ShowOwnSigning, agreement: Agreement, asking: Asking) -> OwnSigning:
    """Say whether the asker signed an agreement or a change note, here or by name on the copy itself."""
    terms = agreement.terms_on(asking.today)
    subject = subject_of(request.number) if request.number else THE_AGREEMENT
    given = tuple(
        one
        for one in _given(agreement, asking)
        if one.sign_off.subject == subject and one.sign_off.method is Method.IN_SLACK
    )
    counting = [one.sign_off for one in given if not (one.withdrawn or one.voided)]
    if request.number:
        title = f"change note {request.number}"
        return OwnSigning(terms, standing(terms, asking.today), title, given, bool(counting), of_note=True)
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
