"""The groups of facts that may be listed and counted, and the words that ask for each.

Data only.
"""

from typing import NamedTuple

from answering.facts.sections import Section
from answering.facts.tables import rows
from answering.language.english import cues


class Listing(NamedTuple):
    """What a group is called here, its section and sort, and the words that ask for it, its heads apart."""

    name: str
    section: Section
    kind: str
    heads: str
    more: str

    @property
    def key(self) -> str:
        """The aspect under which it is told."""
        return f"list.{self.name}"


def _listing(name: str, place: str, words: str) -> Listing:
    section, _, kind = place.strip().partition(" ")
    heads, _, more = words.partition("|")
    return Listing(name, Section(section), kind, heads, more)


GROUPS = tuple(
    _listing(*row)
    for row in rows("""
parties: parties: party parties partner partners participant participants organisations partyto bound |
    organisation member members involved join joined in between who list sides
addresses: parties address: address addresses | postal postcode list
emails: contacts email: email emails | address addresses list mail
mentioned: mentioned: mention mentioned mentions | other organisations not party parties non third
collective: collective_names: collective collectively definition definitions | defined defines terms
bodies: governance: boards committees groups bodies governance | board committee group structure structures
contacts: contacts: contact contacts representatives people individuals | person named
    individual who list key
milestones: milestones: milestone milestones deadlines timetable | deadline stage stages plan list
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
funding: funding: funding fund money payment payments grant cost costs price budget sums |
    funds sum sums pay paid financial much value worth list amount get receive provide
targets: targets: target targets goals projections | goal figure figures projection list due meet met reach
    reached hit achieve achieved set
indicators: indicators: indicator indicators success kpi kpis successful outcomes | measure measures
    measured benefit benefits outcome list
registers: registers: registers register | log kept keep list
schedules: schedules: schedules appendices annexes attachments attached | schedule appendix annex attachment
    list come with
missing: schedules missing: missing absent | not attached attachments attachment schedules schedule appendices
    appendix annex annexes included lacking gaps
embedded: schedules embedded: embedded | file files document documents attachment attachments schedule
    schedules appendix appendices annex annexes
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
date clashes: discrepancies date: contradict contradiction contradictory clash inconsistent wrong odd |
    date dates issue error mistake problem problems
blanks: discrepancies blank: blank blanks empty unfilled incomplete tbc gaps insert | fill filled left
    complete
arithmetic: discrepancies arithmetic: arithmetic totals adding | sum sums add addition total wrong error
    errors figures mistake
references: discrepancies cross_reference: references reference | cross broken wrong error
missing parts: discrepancies missing: missing absent | lacking gaps what
information: information_sharing: information data sharing | share governance rules rule ig
ways to end: termination: terminate termination ways | end
""")
)
"""Name, section and sort, then the words: heads before the bar."""

HEADS = cues(" ".join(one.heads for one in GROUPS))
"""The words by which any group is asked for."""
