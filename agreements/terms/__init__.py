"""What an agreement says: the register file's sections as frozen models, each fact with its clause.

`None` means that the document does not say, or leaves a blank; a section that was left out of the
file is not in `model_fields_set`. The format is described for people in `register/README.md`.
"""

from collections.abc import Mapping
from datetime import date
from typing import Annotated

from pydantic import Field, PrivateAttr

from agreements.terms.cells import Cell
from agreements.terms.document import (
    CopyStatus,
    Discrepancy,
    Form,
    FormField,
    LegalStatus,
    PastEvent,
    Schedule,
    Source,
    Statement,
    Version,
)
from agreements.terms.facts import (
    AfterEvent,
    Bound,
    Dated,
    Day,
    Fact,
    Number,
    Precision,
    Slug,
    Text,
)
from agreements.terms.lasting import (
    Commencement,
    End,
    Extension,
    NoticePeriod,
    StatedPeriod,
    Successor,
    Termination,
    Trigger,
    Variation,
)
from agreements.terms.measures import Allocation, Funding, Indicator, Target
from agreements.terms.people import Body, CollectiveName, Contact, Member, Mention, Party, Signatory
from agreements.terms.scope import DecisionRule, KeptRegister, OtherTerm, Rule, Scope, ScopeItem
from agreements.terms.work import Commitment, Gateway, Milestone, Obligation, Review

__all__ = [
    "AfterEvent",
    "Allocation",
    "Body",
    "Bound",
    "Cell",
    "CollectiveName",
    "Commencement",
    "Commitment",
    "Contact",
    "CopyStatus",
    "Dated",
    "Day",
    "DecisionRule",
    "Discrepancy",
    "End",
    "Extension",
    "Fact",
    "Form",
    "FormField",
    "Funding",
    "Gateway",
    "Indicator",
    "KeptRegister",
    "LegalStatus",
    "Member",
    "Mention",
    "Milestone",
    "NoticePeriod",
    "Number",
    "Obligation",
    "OtherTerm",
    "Party",
    "PastEvent",
    "Precision",
    "Review",
    "Rule",
    "Schedule",
    "Scope",
    "ScopeItem",
    "Signatory",
    "Slug",
    "Source",
    "StatedPeriod",
    "Statement",
    "Successor",
    "Target",
    "Termination",
    "Terms",
    "Text",
    "Trigger",
    "Variation",
    "Version",
]


class Terms(Fact):
    """One version of an agreement, whole."""

    id: Slug
    title: Text
    short_name: Text
    place: Text | None = None
    also_called: tuple[Text, ...] = ()
    source: Source | None = None
    purpose: Statement | None = None
    version: Version = Field(default_factory=Version)
    status: CopyStatus = Field(default_factory=CopyStatus)
    legal_status: LegalStatus = Field(default_factory=LegalStatus)
    parties: Annotated[tuple[Party, ...], Field(min_length=1)]
    collective_names: tuple[CollectiveName, ...] = ()
    mentioned: tuple[Mention, ...] = ()
    signatories: tuple[Signatory, ...] = ()
    contacts: tuple[Contact, ...] = ()
    commencement: Commencement
    end: End
    duration_text: Text | None = None
    extension: Extension = Field(default_factory=Extension)
    variation: Variation = Field(default_factory=Variation)
    termination: tuple[Termination, ...] = ()
    triggers: tuple[Trigger, ...] = ()
    successor: Successor | None = None
    governance: tuple[Body, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    gateways: tuple[Gateway, ...] = ()
    reviews: tuple[Review, ...] = ()
    recurring: tuple[Obligation, ...] = ()
    funding: tuple[Funding, ...] = ()
    targets: tuple[Target, ...] = ()
    allocations: tuple[Allocation, ...] = ()
    scope: Scope = Field(default_factory=Scope)
    decisions: tuple[DecisionRule, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    registers: tuple[KeptRegister, ...] = ()
    information_sharing: tuple[Rule, ...] = ()
    other_terms: tuple[OtherTerm, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    schedules: tuple[Schedule, ...] = ()
    forms: tuple[Form, ...] = ()
    background: tuple[PastEvent, ...] = ()
    discrepancies: tuple[Discrepancy, ...] = ()
    _others: Mapping[str, str] = PrivateAttr(default_factory=dict)

    def ending(self, last_day: date, clause: str) -> "Terms":
        """Return the terms with another last day, and without what sums up the term as it was."""
        end = self.end.model_copy(update={"date": last_day, "date_text": None, "clause": clause})
        return self.model_copy(update={"end": end, "duration_text": None})

    def party(self, party_id: str) -> Party | None:
        """Find a party by its id."""
        return next((party for party in self.parties if party.id == party_id), None)

    def called(self, reference: str) -> str:
        """Return the name of the party, present or other, or body that is meant, or what is a name itself."""
        named = {one.id: one.name for one in self.governance} | {one.id: one.name for one in self.parties}
        return named.get(reference) or self._others.get(reference, reference)

    def knowing(self, parties: Mapping[str, str]) -> "Terms":
        """Return the terms with the names by id of those who are parties to them on other days."""
        others = {one: name for one, name in parties.items() if self.party(one) is None}
        if others == self._others:
            return self
        known = self.model_copy()
        known._others = others  # noqa: SLF001 - its own
        return known

    def place_to_sign(self, party: Party) -> bool | None:
        """Say whether the document has a place to sign for a party; nothing where the file does not tell."""
        if party.recorded("signature_block"):
            return party.signature_block
        return True if self.signatory_of(party.id) else None

    def signatory_of(self, party_id: str) -> Signatory | None:
        """Find the signature block of a party."""
        return next((block for block in self.signatories if block.party == party_id), None)
