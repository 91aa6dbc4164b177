"""Whatever a clerk filled in is asked for in the plainest words, and told."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from agreements.days.calendar import in_words
from agreements.terms import Milestone, Review, Terms
from documents.entry import read_entry
from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from views.text import text

HERE = Path(__file__).parent
INVENTED = sorted([*(HERE / "register").glob("*.yaml"), *(HERE / "elsewhere").glob("*.yaml")])
SAMPLES = sorted((HERE.parents[2] / "register").glob("*.yaml"))
REFUSED = re.compile(r"does not say|lists no|Which agreement|has no agreement")

Probe = tuple[str, str]
"""What is asked, and what the answer has to say."""


def called(name: str) -> str:
    """Return a thing as somebody would name it in a sentence."""
    return name if name[:2].isupper() else name[0].lower() + name[1:]


def of_dates(terms: Terms) -> Iterator[Probe]:
    dated: tuple[Milestone | Review, ...] = (*terms.milestones, *terms.reviews)
    for one in dated:
        if one.date and one.precision == "day":
            yield f"when is {called(one.what)} due", in_words(one.date)
            yield f"what's the target date for {called(one.what)}", in_words(one.date)
            yield f"what falls due on {in_words(one.date)}", one.what[:20]


def of_duties(terms: Terms) -> Iterator[Probe]:
    for milestone in terms.milestones:
        if milestone.owner:
            yield f"who is responsible for {called(milestone.what)}", terms.called(milestone.owner[0])
    for duty in terms.recurring:
        often = duty.frequency or "not stated"
        if "not stated" not in often and duty.what[0].isupper() and not duty.what.split()[0].endswith("e"):
            yield f"how often is the {called(duty.what)}", often.split()[0]
    for commitment in terms.commitments:
        if commitment.owner:
            yield f"who has to {called(commitment.what)}", terms.called(commitment.owner[0])


def of_people(terms: Terms) -> Iterator[Probe]:
    for contact in terms.contacts:
        if contact.name and contact.position:
            yield f"what is {contact.name}'s job", contact.position
        if contact.name and contact.email:
            yield f"email address for {contact.name}", contact.email
    for block in terms.signatories:
        if block.party and block.name:
            yield f"who signs for {terms.called(block.party)}", block.name
    for party in terms.parties:
        if party.address:
            yield f"address of {party.name}", party.address.split(",")[0]
        if party.role:
            yield f"what is {party.name}'s role", party.role
        yield f"is {party.name} a party", f"Yes. {terms.short_name}"
    for mention in terms.mentioned:
        yield f"is {mention.name} a party", f"No. {terms.short_name}"


def of_boards(terms: Terms) -> Iterator[Probe]:
    for body in terms.governance:
        if body.meets:
            yield f"how often does the {body.name} meet", body.meets.split(";")[0]
        if body.chair:
            yield f"who chairs the {body.name}", body.chair.split(",")[0]
        if body.abbreviation:
            yield f"what does {body.abbreviation} stand for", body.name
        if body.reports_to:
            yield f"who does the {body.name} report to", terms.called(body.reports_to).split("(")[0].strip()


def of_money(terms: Terms) -> Iterator[Probe]:
    for one in terms.funding:
        if one.amount:
            yield f"how much is the {called(one.what)}", f"{int(one.amount):,}"
        if one.payer:
            yield f"who pays for the {called(one.what)}", terms.called(one.payer)
    for target in terms.targets:
        if target.value:
            yield f"what is the target for {called(target.what)}", target.value


def of_rules(terms: Terms) -> Iterator[Probe]:
    for trigger in terms.triggers:
        yield f"what happens if {called(trigger.event)}", trigger.effect[:20]
    for service in terms.scope.in_scope:
        yield f"is {called(service.item)} in scope", service.item[:20]
    for schedule in terms.schedules:
        yield f"is {schedule.label} attached", schedule.label


EVERY = (of_dates, of_duties, of_people, of_boards, of_money, of_rules)


def untold(path: Path) -> list[tuple[str, str]]:
    terms = read_entry(path.read_bytes(), path.name)
    assert isinstance(terms, Terms)
    desk, found = MemoryDesk((terms,)), []
    for number, (said, holds) in enumerate(probe for of in EVERY for probe in of(terms)):
        answer = text(desk.ask(f"{said}? ({terms.id})", today=TODAY, thread=str(number)))
        first = answer.split("\n")[0]
        if holds.casefold() not in answer.casefold() or REFUSED.search(first):
            found.append((said, first))
    return found


@pytest.mark.parametrize("path", INVENTED, ids=lambda path: path.stem)
def test_every_fact_of_an_invented_agreement_is_told(path: Path) -> None:
    assert untold(path) == []


@pytest.mark.long
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_fact_of_a_sample_is_told(path: Path) -> None:
    assert untold(path) == []


def taken_for_parties(register: tuple[Terms, ...]) -> list[tuple[str, str]]:
    """List whom of one agreement another is said to have as a party, though it has nobody of that name."""
    desk, found = MemoryDesk(register), []
    for other in register:
        names = {
            name for party in other.parties for name in (party.name, party.full_name, *party.also_called)
        }
        for party in (party for terms in register if terms is not other for party in terms.parties):
            said = text(desk.ask(f"is {party.name} a party? ({other.id})", today=TODAY, thread=party.id))
            if said.startswith("Yes") and party.name not in names and not other.party(party.id):
                found.append((party.name, said.split("\n")[0]))
    return found


@pytest.mark.long
def test_nobody_is_a_party_to_an_agreement_for_being_one_elsewhere() -> None:
    read = [read_entry(path.read_bytes(), path.name) for path in SAMPLES]
    assert taken_for_parties(tuple(terms for terms in read if isinstance(terms, Terms))) == []
