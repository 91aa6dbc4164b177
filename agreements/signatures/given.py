"""What somebody has signed, in every agreement that they may see."""

from collections.abc import Iterator
from datetime import date

from agreements.agreement import Agreement
from agreements.answers import Given, HasSigned, Register
from agreements.asking import Asking
from agreements.authority.people import is_of_note
from agreements.records import SignOff, SignOffWithdrawn
from agreements.requests import MySignatures


def given_by(_: MySignatures, register: Register, asking: Asking) -> HasSigned:
    """List the sign-offs that somebody recorded, the last first."""
    found = [one for agreement in register.agreements for one in _given(agreement, asking)]
    return HasSigned(tuple(sorted(found, key=_order, reverse=True)))


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
