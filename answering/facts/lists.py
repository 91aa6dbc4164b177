"""What is asked of a section as a whole: who the parties are, how many milestones, what recurs monthly."""

import re
from collections.abc import Iterator

from agreements.terms import Fact, Terms
from answering.facts.items import Item
from answering.facts.sections import Section
from answering.language.english import cues


class Group(Fact):
    """All facts of a section of the entry, or those of one sort, for a question about a whole list."""

    section: Section
    kind: str = ""


def lists(terms: Terms) -> Iterator[Item]:
    """Make an item of each section, whose facts may be listed and counted."""
    for name, section, kind, words in _GROUPS:
        group = Group(section=section, kind=kind)
        given = bool(members(terms, group))
        heads, _, more = words.partition("|")
        aspects = ((f"list.{name}", given),)
        asking = cues(f"{heads} {more}")
        yield Item(
            Section.LISTS,
            group,
            cues(heads),
            frozenset(),
            asking,
            frozenset(),
            aspects,
            heads=frozenset(heads.split()),
        )
    signing = tuple(
        (f"signing.{name}", True) for name in ("who", "has", "missing", "count", "when", "blocks")
    )
    yield Item(Section.SIGNING, Fact(), frozenset(), frozenset(), frozenset(), frozenset(), signing)


def group_named(asked: frozenset[str]) -> Group | None:
    """Return the group whose own words are all that is asked for."""
    fitting = (
        Group(section=section, kind=kind)
        for _, section, kind, words in _GROUPS
        if asked and asked <= cues(words.partition("|")[0])
    )
    return next(fitting, None)


def members(terms: Terms, group: Group) -> tuple[Fact, ...]:
    """Return the facts of a group, in the order of the entry."""
    if group.section == Section.SCOPE:
        names = (
            (group.kind,)
            if group.kind
            else ("population", "in_scope", "in_view", "additional", "out_of_scope")
        )
        return tuple(fact for name in names for fact in getattr(terms.scope, name))
    if group.section == Section.DATED:
        return (*terms.milestones, *terms.gateways, *terms.reviews, *terms.targets)
    found: tuple[Fact, ...] = getattr(terms, group.section)
    if group.section in {Section.MILESTONES, Section.DISCREPANCIES} and group.kind:
        return tuple(fact for fact in found if getattr(fact, "kind", "") == group.kind)
    if group.section == Section.SCHEDULES and group.kind:
        return tuple(fact for fact in found if getattr(fact, "state", "") != "present")
    return found


def _read(table: str) -> tuple[tuple[str, Section, str, str], ...]:
    rows = re.sub(r"\n +", " ", table.strip()).splitlines()
    return tuple(_row(*row.split(":", 2)) for row in rows)


def _row(name: str, place: str, words: str) -> tuple[str, Section, str, str]:
    section, _, kind = place.strip().partition(" ")
    return name, Section(section), kind, words


_GROUPS = _read("""
parties: parties: party parties partner partners participant participants organisations partyto bound |
    organisation member members involved join joined in between who list sides
mentioned: mentioned: mention mentioned mentions | other organisations not party parties non third
collective: collective_names: collective collectively definition definitions | defined defines terms
bodies: governance: boards committees groups bodies governance | board committee group structure structures
contacts: contacts: contact contacts representatives people individuals | person named
    individual who list key
milestones: milestones: milestone milestones deadlines timetable | deadline stage stages date plan list
    deliver due
due: dated: dates due happening falls deadlines overdue upcoming outstanding late promise promised |
    deadline fall happen happens work list stage
deliverables: milestones deliverable: deliverable deliverables | deliver output outputs due list
gateways: gateways: gateway gateways checkpoint | list due
reviews: reviews: review reviews reviewed | list due up next when date
duties: recurring: obligation obligations duty duties recurring recur tasks monthly quarterly annually
    twiceyearly annual | regular task activity do responsibility responsibilities have list happen thing
    must due
commitments: commitments: commitment commitments undertakings promises | undertaking promise promised
    undertake list
funding: funding: funding fund money payment payments grant cost costs price budget |
    funds sum sums pay paid financial much value worth list amount get receive provide
targets: targets: target targets goals projections | goal figure figures projection list
indicators: indicators: indicator indicators success kpi kpis successful outcomes | measure measures
    measured benefit benefits outcome list
registers: registers: registers register | log kept keep list
schedules: schedules: schedules appendices annexes attachments attached | schedule appendix annex attachment
    list come with
missing: schedules missing: missing absent | not attached attachments attachment schedules schedule appendices
    appendix annex annexes included embedded lacking gaps
forms: forms: forms form template templates |
scope: scope: scope | cover covered covers include services
in scope: scope in_scope: inscope services areas workstream workstreams cover covers covered |
    service include area work stream core offer list focus key
in view: scope in_view: inview | service services list view
extra: scope additional: additional extra | cost costs charge charged service services resource more list
    pay
out of scope: scope out_of_scope: outofscope exclude excluded exclusions outside | leave left out service
    services list cover not
population: scope population: population patients age ages aged cover covers covered serve serves served |
    who whom people resident apply which group groups
events: background: background events history | event before past happened list
triggers: triggers: trigger triggers | event events list
decisions: decisions: decisions decision decide decides | list making power powers
discrepancies: discrepancies: discrepancy discrepancies contradiction contradictory contradictions
    contradict errors mistakes wrong problems inconsistent inconsistency inconsistencies flagged clash |
    error mistake problem issue issues check conflict list ambiguous itself
date clashes: discrepancies date: contradict contradiction contradictory clash inconsistent wrong odd
    problem problems | date dates issue error mistake
blanks: discrepancies blank: blank blanks empty unfilled incomplete tbc gaps insert | fill filled left
    complete
arithmetic: discrepancies arithmetic: arithmetic totals sums adding | sum add addition total wrong error
    errors figures mistake
references: discrepancies cross_reference: references reference | cross broken wrong error
missing parts: discrepancies missing: missing absent | lacking gaps what
information: information_sharing: information data sharing | share governance rules rule ig
ways to end: termination: terminate termination ways | end
""")
"""The groups: what they are called here, their section and sort, and the words that ask for them."""
