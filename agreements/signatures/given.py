"""What somebody has signed, in every agreement that they may see."""

from collections.abc import Iterator
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
    name = subject.name if subject else said
    given = tuple(
        one
        for one in _given(agreement, asking)
        if one.sign_off.subject == name and one.sign_off.method is Method.IN_SLACK
    )
    counting = any(not (one.withdrawn or one.voided) for one in given)
    if name != THE_AGREEMENT:
        title = f"change note {said.removeprefix('ccn-')}" if is_of_note(said) else ""
        missing = subject.missing if subject else ()
        return OwnSigning(
            terms,
            standing(terms, asking.today),
            title or (subject.called if subject else name),
            given,
            counting,
            missing,
        )
    own = asking.people.appointed_as(asking.user)
    by_name = any(block.signed_on and own and block.name == own for block in terms.signatories)
    return OwnSigning(terms, standing(terms, asking.today), "", given, counting or by_name)


def _order(one: Given) -> tuple[date, int]:
    written = one.sign_off.written
    return one.sign_off.counts_on, written.sequence if written else 0


def _given(agreement: Agreement, asking: Asking) -> Iterator[Given]:
    terms = agreement.terms_on(asking.today)
    withdrawn = {one.of for one in agreement.records if isinstance(one, SignOffWithdrawn)}
    notes = {note.subject: note for note in agreement.notes}
    counting = {one for subject in subjects(agreement, asking.today) for one in subject.signed}
    for one in agreement.records:
        if not isinstance(one, SignOff) or one.user != asking.user:
            continue
        note = notes.get(one.subject)
        taken_back = bool(one.written and one.written.sequence in withdrawn)
        stands = note.text.revision == one.revision if note else one in counting
        title = note.text.title if note else ""
        yield Given(terms, one, title, withdrawn=taken_back, voided=not (taken_back or stands))
