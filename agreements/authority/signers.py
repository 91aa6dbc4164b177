"""Who signs for each party, for whatever tells of signing: whom the document names, else who has the role."""

from datetime import date

from agreements.agreement import THE_AGREEMENT, When
from agreements.authority.people import NOBODY, Entitled, People
from agreements.terms import Party, Signatory, Terms
from agreements.terms.people import HERE


def people_on(people: People, when: When) -> People:
    """Return those who have roles, of whom nothing is told as of another day: roles are of today."""
    return people if when == When(zone=when.zone) else NOBODY


def with_signers(terms: Terms, people: People, day: date) -> Terms:
    """Return the terms with whoever has the role to sign where the document names nobody."""
    if not people.records:
        return terms
    found = {one.id: block for one in terms.parties if (block := _block(terms, one, people, day))}
    if not found:
        return terms
    kept = [found.pop(one.party or "", one) for one in terms.signatories]
    return terms.model_copy(update={"signatories": (*kept, *found.values())})


def _block(terms: Terms, party: Party, people: People, day: date) -> Signatory | None:
    block = terms.signatory_of(party.id)
    if block and (block.name or block.signed_on):
        return None
    entitled = people.entitled(terms, party.id, THE_AGREEMENT, day)
    if not entitled:
        return None
    block = block or Signatory(party=party.id, note="The document has no place to sign for it")
    clause = f"{block.clause}; {HERE}" if block.clause else HERE
    return block.model_copy(update={**_names(entitled, block.position), "clause": clause})


def _names(entitled: tuple[Entitled, ...], position: str | None) -> dict[str, str | None]:
    if len(entitled) == 1:
        return {"name": entitled[0].name, "position": position or entitled[0].position}
    each = (f"{one.name} ({one.position})" if one.position else one.name for one in entitled)
    return {"name": " or ".join(dict.fromkeys(each)), "position": position}
