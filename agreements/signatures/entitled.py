"""How signing for a party is refused: with who may or was first, and for whom the asker may."""

from dataclasses import replace

from agreements import acts
from agreements.asking import Asking
from agreements.outcomes import Choice, Refusal, Refused
from agreements.signatures.subjects import Subject
from agreements.terms import Terms


def not_entitled(terms: Terms, subject: Subject, asking: Asking, *parties: str) -> Refused:
    """Refuse to sign for some parties, or for any that is still to sign where none is named."""
    entitled = {
        party: asking.people.entitled(terms, party, subject.name, asking.today)
        for party in parties or subject.missing
    }
    return Refused(
        Refusal.NOT_ENTITLED,
        terms,
        subject.called,
        parties[0] if len(parties) == 1 else "",
        entitled=tuple(one for group in entitled.values() for one in group),
        details=tuple(entitled),
        choices=(
            *(
                _asks(party, terms, subject)
                for party, group in entitled.items()
                if group and _waits(party, subject)
            ),
            *(_own(terms, subject, asking) if parties else ()),
        ),
        begins=asking.people.begins(asking.user, terms, tuple(entitled), subject.name, asking.today),
    )


def no_party(terms: Terms, subject: Subject, said: str, asking: Asking) -> Refused:
    """Refuse what is no party that signs, with those that are still to."""
    own = _own(terms, subject, asking)
    signs = {one.called for one in own}
    waiting = (one for one in not_entitled(terms, subject, asking).choices if one.called not in signs)
    return Refused(Refusal.NO_PARTY, terms, subject.called, said, choices=(*own, *waiting))


def has_signed(terms: Terms, subject: Subject, parties: list[str]) -> Refused:
    """Refuse to sign for those that have signed, with whoever did it first."""
    first = next((one for one in subject.signed if one.party in parties), None)
    party = first.party if first else parties[0]
    return Refused(Refusal.ALREADY_SIGNED, terms, subject.called, party, first=first)


def nothing_to_sign(terms: Terms, subject: Subject, asking: Asking) -> Refused:
    """Refuse whoever signs for no party, or for one that has signed: with who was first, and whom to ask."""
    refused = not_entitled(terms, subject, asking)
    signed = dict.fromkeys(subject.on_copy) | {one.party: one for one in subject.signed}
    for party, first in signed.items():
        if asking.people.authority(asking.user, terms, party, subject.name, asking.today):
            return replace(
                refused, why=Refusal.ALREADY_SIGNED, party=party, first=first, entitled=(), details=()
            )
    return refused


def _waits(party: str, subject: Subject) -> bool:
    return party in subject.missing


def _asks(party: str, terms: Terms, subject: Subject) -> Choice:
    return Choice(terms.called(party), acts.AskToSign(terms.id, subject.name, party).typed)


def _own(terms: Terms, subject: Subject, asking: Asking) -> tuple[Choice, ...]:
    """Offer to sign for the parties that the asker signs for."""
    return tuple(
        Choice(terms.called(party), acts.StartSigning(terms.id, subject.name, party).typed)
        for party in subject.missing
        if asking.people.authority(asking.user, terms, party, subject.name, asking.today)
    )
