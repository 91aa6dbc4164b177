"""Whom to ask to sign for a party: those who may, and may see what there is to sign."""

from collections.abc import Iterable

from agreements.agreement import Agreement
from agreements.asking import Asking
from agreements.authority.people import Entitled, may_see


def to_ask(party: str, subject: str, agreement: Agreement, asking: Asking) -> tuple[Entitled, ...]:
    """Find who may sign a subject for a party, of those who may see it."""
    terms = agreement.terms_on(asking.today)
    entitled = asking.people.entitled(terms, party, subject, asking.today)
    return tuple(one for one in entitled if may_see(agreement.restriction, one.user, ""))


def others_to_ask(
    parties: Iterable[str], subject: str, agreement: Agreement, asking: Asking
) -> dict[str, tuple[str, ...]]:
    """Name who may sign for each of some parties, where somebody may and the asker is none of them."""
    found = {party: to_ask(party, subject, agreement, asking) for party in parties}
    return {
        party: tuple(one.name for one in some)
        for party, some in found.items()
        if some and asking.user not in {one.user for one in some}
    }
