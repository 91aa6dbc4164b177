"""What is said of people: who signs, who is named as a contact, and who has a seat on a body."""

from agreements import terms as t
from agreements.days.calendar import in_words
from agreements.standing import signed_before
from answering.of_one import Told
from views.words.bodies import body_name
from views.words.people import contact_words, signatory_words
from views.words.phrases import joined, quoted
from views.words.scene import Scene


def signatory(fact: t.Signatory, scene: Scene, _: Told) -> str:
    """Say who signs for whom, and whether they have."""
    before = dict(signed_before(scene.terms)).get(fact.party or "", "")
    unsigned = "not signed in this version, though in an earlier one" if before else "not signed on this copy"
    signed = f"signed {in_words(fact.signed_on)}" if fact.signed_on else unsigned
    if fact.party is None and fact.printed_as:
        return (
            f"{quoted(fact.printed_as)} has a place to sign but is not listed as a party"
            f" ({signatory_words(fact)}); {signed}"
        )
    if fact.appointed:
        post = f", {fact.position}," if fact.position else ""
        party = scene.called(fact.party or "")
        return f"the document names nobody; {fact.name}{post} signs for {party} here; {signed}"
    return f"{signatory_words(fact)}, signs for {scene.called(fact.party or 'nobody named')}; {signed}"


def position(fact: t.Signatory | t.Contact, __: Scene, _: Told) -> str:
    """Say what somebody's position is."""
    return f"{fact.name or 'The person who signs'} is {fact.position}"


def organisation(fact: t.Contact, scene: Scene, _: Told) -> str:
    """Say where somebody is from."""
    return f"{fact.name} is from {scene.called(fact.organisation or '')}"


def person(fact: t.Contact, scene: Scene) -> str:
    """Name a contact, by the position where no name is given."""
    post = ", ".join(one for one in (fact.position, scene.called(fact.organisation or "")) if one)
    return fact.name or f"{post or fact.role} (no name given)"


def contact(fact: t.Contact, scene: Scene, _: Told) -> str:
    """Say who somebody is and what they do."""
    said = contact_words(fact, scene) if fact.name else fact.role
    return f"{person(fact, scene)}: {said}" if said else person(fact, scene)


def member(fact: t.Member, scene: Scene, _: Told) -> str:
    """Name whoever has a seat."""
    return ", ".join(
        one for one in (fact.person, fact.position, scene.called(fact.organisation or "")) if one
    )


def seat(fact: t.Member, scene: Scene, told: Told) -> str:
    """Say that somebody has a seat, and where."""
    bodies = joined(body_name(body) for body in scene.terms.governance if fact in (body.members or ()))
    named = member(fact, scene, told)
    return f"{named} has a seat on the {bodies}" if bodies else named
