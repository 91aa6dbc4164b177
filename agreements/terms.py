"""What an agreement says: the register file's sections as frozen models, each fact with its clause.

`None` means that the document does not say, or leaves a blank; a section that was left out of the
file is not in `model_fields_set`. The format is described for people in `register/README.md`.
"""

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer, StringConstraints

from agreements.calendar import FIRST_DAY, LAST_DAY

Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,63}$")]
Precision = Literal["day", "month", "quarter", "year", "relative", "none"]
Bound = Literal["by", "before", "at", "in", "from", "until"]
Day = Annotated[date, Field(ge=FIRST_DAY, le=LAST_DAY)]
Number = Annotated[
    Decimal,
    Field(max_digits=15),  # what a float holds exactly
    PlainSerializer(lambda n: int(n) if n == n.to_integral_value() else float(n), when_used="json"),
]
Cell = str | int | float | None


class Fact(BaseModel):
    """Anything that a register file states; frozen, and refusing keys that the format does not have."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, defer_build=True)

    clause: Text | None = None
    quote: Text | None = None
    note: Text | None = None


class Source(Fact):
    """The document that the entry was written from."""

    file: Text | None = None
    printed_as: Text | None = None
    held_in: Text | None = None


class Statement(Fact):
    """A sentence of the entry that the bot only repeats."""

    text: Text


class Version(Fact):
    """Which text of the agreement this is, as its own label says."""

    label: Text | None = None
    number: Text | None = None
    date: Day | None = None
    date_text: Text | None = None
    counts_from: Annotated[Day | None, Field(description="set only by a later version of the agreement")] = (
        None
    )


class CopyStatus(Fact):
    """What is printed on the copy of its being a draft, final or signed."""

    label: Text | None = None
    signed_on_copy: bool | None = None


class LegalStatus(Fact):
    """Whether the parties mean to be bound in law."""

    binding: bool | None = None
    text: Text | None = None


class Party(Fact):
    """An organisation bound by the agreement."""

    id: Slug
    name: Text
    part_of: Slug | None = None
    full_name: Text | None = None
    also_called: tuple[Text, ...] = ()
    role: Text | None = None
    side: Text | None = None
    level: int | None = None
    address: Text | None = None
    signature_block: bool = True


class CollectiveName(Fact):
    """A term for several parties at once."""

    name: Text
    also_called: tuple[Text, ...] = ()
    members: tuple[Slug, ...] | None = None


class Mention(Fact):
    """An organisation named by the document that is not a party."""

    name: Text
    as_: Annotated[Text, Field(alias="as")]
    also_called: tuple[Text, ...] = ()


class Signatory(Fact):
    """One signature block: who signs, for which party."""

    party: Slug | None = None
    printed_as: Text | None = None
    name: Text | None = None
    position: Text | None = None
    signed_on: Day | None = None


class Contact(Fact):
    """A person named outside the signature blocks."""

    name: Text | None = None
    position: Text | None = None
    organisation: Text | None = None
    role: Text | None = None
    email: Text | None = None


class StatedPeriod(Fact):
    """A period printed beside the rule that starts the agreement."""

    from_: Annotated[Day, Field(alias="from")]
    to: Day


class Commencement(Fact):
    """When the agreement starts."""

    rule: Literal["fixed_date", "on_signature_by_all"]
    date: Day | None = None
    date_text: Text | None = None
    stated_period: StatedPeriod | None = None


class End(Fact):
    """The last day in force, or none where the agreement has no end."""

    date: Day | None = None
    date_text: Text | None = None
    condition: Text | None = None


class Extension(Fact):
    """Whether and how the term may be extended."""

    allowed: bool | None = None
    rule: Text | None = None
    by_whom: tuple[Text, ...] | None = None


class Variation(Fact):
    """How the agreement may be varied, and who must sign."""

    rule: Text | None = None
    must_sign: tuple[Text, ...] | None = None
    in_writing: bool | None = None
    procedure: Text | None = None
    form: Text | None = None


class NoticePeriod(Fact):
    """How long before the end notice must be given."""

    months: Annotated[int | None, Field(ge=1, le=240)] = None
    weeks: Annotated[int | None, Field(ge=1, le=520)] = None
    days: Annotated[int | None, Field(ge=1, le=3660)] = None
    at_least: bool = False
    text: Text | None = None


class Termination(Fact):
    """One way to end the agreement early."""

    rule: Text
    by_whom: tuple[Text, ...] | None = None
    notice: NoticePeriod | None = None
    in_writing: bool | None = None


class Trigger(Fact):
    """An event that sets duties off."""

    id: Text
    event: Text
    effect: Text


class Successor(Fact):
    """What replaces the agreement."""

    name: Text | None = None
    also_called: tuple[Text, ...] = ()
    date: Day | None = None
    date_text: Text | None = None
    text: Text | None = None


class Member(Fact):
    """A seat on a body."""

    organisation: Text | None = None
    position: Text | None = None
    person: Text | None = None


class Body(Fact):
    """A board or committee named by the agreement."""

    id: Slug
    name: Text
    abbreviation: Text | None = None
    also_called: tuple[Text, ...] = ()
    role: Text | None = None
    chair: Text | None = None
    members: tuple[Member, ...] | None = None
    meets: Text | None = None
    reports_to: Text | None = None
    functions: tuple[Text, ...] = ()


class Dated(Fact):
    """Something that falls on a day or in a window; `date` is the last day of the window."""

    date: Day | None = None
    date_from: Day | None = None
    date_text: Text | None = None
    precision: Precision = "day"
    bound: Bound | None = None


class Milestone(Dated):
    """Something due on a date: a milestone or a deliverable."""

    id: Text
    what: Text
    kind: Literal["milestone", "deliverable"] = "milestone"
    owner: tuple[Text, ...] | None = None


class Gateway(Dated):
    """A point at which taking part is reconfirmed or not, on evidence, by a named body."""

    id: Text
    what: Text
    evidence: tuple[Text, ...] = ()
    evidence_from: Text | None = None
    decided_by: tuple[Text, ...] | None = None
    effect: Text | None = None


class AfterEvent(Fact):
    """A date that runs from an event: so many months or days after it, or before it if they are negative."""

    event: Literal["signature", "start", "end"]
    months: Annotated[int, Field(ge=-600, le=600)] = 0
    days: Annotated[int, Field(ge=-3660, le=3660)] = 0


class Review(Dated):
    """A look at the agreement due on a date, or running from an event."""

    id: Text
    what: Text
    by: tuple[Text, ...] | None = None
    purpose: Text | None = None
    after: AfterEvent | None = None


class Obligation(Fact):
    """Something that recurs: who, what, how often."""

    id: Text
    what: Text
    frequency: Text | None = None
    at_least: bool = False
    owner: tuple[Text, ...] | None = None
    to: Text | None = None


class Funding(Fact):
    """A sum, who pays it to whom, and on what terms."""

    id: Text
    what: Text
    amount: Number | None = None
    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")] = "GBP"
    amount_text: Text | None = None
    year: Text | None = None
    payer: Text | None = None
    payee: Text | None = None
    firm: bool | None = None
    terms: Text | None = None
    after: AfterEvent | None = None


class Target(Fact):
    """A figure to be reached."""

    id: Text
    what: Text
    value: Text | None = None
    number: Number | None = None
    date: Day | None = None
    date_from: Day | None = None
    date_text: Text | None = None
    definition: Text | None = None


class Allocation(Fact):
    """A table of shares: the printed total beside the computed one."""

    id: Text
    name: Text
    columns: tuple[Text, ...]
    rows: tuple[tuple[Cell, ...], ...]
    printed_total: tuple[Cell, ...] | None = None
    computed_total: tuple[Cell, ...] | None = None


class ScopeItem(Fact):
    """A service, group or place that the agreement is or is not about."""

    item: Text
    detail: Text | None = None


class Scope(Fact):
    """What the agreement is about."""

    population: tuple[ScopeItem, ...] = ()
    in_scope: tuple[ScopeItem, ...] = ()
    in_view: tuple[ScopeItem, ...] = ()
    additional: tuple[ScopeItem, ...] = ()
    out_of_scope: tuple[ScopeItem, ...] = ()


class DecisionRule(Fact):
    """Who may decide what."""

    id: Text
    rule: Text
    decided_by: tuple[Text, ...] | None = None


class Indicator(Fact):
    """A measure of success."""

    id: Text
    what: Text
    measured: Text | None = None


class KeptRegister(Fact):
    """A register that the agreement says is to be kept, of interests or risks."""

    name: Text
    contents: Text | None = None
    owner: Text | None = None
    reported_to: Text | None = None


class Rule(Fact):
    """A rule on information."""

    rule: Text


class OtherTerm(Fact):
    """A term on costs, liability, property, staff, confidentiality or the like."""

    topic: Text
    text: Text


class Commitment(Fact):
    """An undertaking without a date."""

    id: Text
    what: Text
    owner: tuple[Text, ...] | None = None


class Schedule(Fact):
    """A schedule, appendix or other attachment, and whether it is there."""

    label: Text
    title: Text | None = None
    state: Literal["present", "part_blank", "embedded_not_included", "missing"]
    file_name: Text | None = None


class FormField(Fact):
    """One field of a form that the agreement prints."""

    name: Text
    type: Literal["text", "number", "date"]
    hint: Text | None = None


class Form(Fact):
    """A form that the agreement prints, such as its change note."""

    id: Slug
    name: Text
    fields_: Annotated[tuple[FormField, ...], Field(alias="fields")]
    fixed_text: Text | None = None
    signature_blocks: int | None = None
    signature_fields: tuple[Text, ...] = ()


class PastEvent(Dated):
    """A dated event before the agreement."""

    what: Text


class Discrepancy(Fact):
    """A place where the document contradicts itself or leaves a blank."""

    id: Text
    kind: Literal[
        "date", "conflict", "blank", "missing", "naming", "wording", "arithmetic", "cross_reference"
    ]
    severity: Literal["high", "medium", "low"]
    what: Text
    treated_as: Text | None = None


class Terms(Fact):
    """One version of an agreement, whole."""

    id: Slug
    title: Text
    short_name: Text
    place: Text | None = None
    also_called: tuple[Text, ...] = ()
    source: Source | None = None
    purpose: Statement | None = None
    version: Version = Version()
    status: CopyStatus = CopyStatus()
    legal_status: LegalStatus = LegalStatus()
    parties: Annotated[tuple[Party, ...], Field(min_length=1)]
    collective_names: tuple[CollectiveName, ...] = ()
    mentioned: tuple[Mention, ...] = ()
    signatories: tuple[Signatory, ...] = ()
    contacts: tuple[Contact, ...] = ()
    commencement: Commencement
    end: End
    duration_text: Text | None = None
    extension: Extension = Extension()
    variation: Variation = Variation()
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
    scope: Scope = Scope()
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

    def recorded(self, section: str) -> bool:
        """Say whether the file has the section at all, be it empty."""
        return section in self.model_fields_set

    def party(self, party_id: str) -> Party | None:
        """Find a party by its id."""
        return next((party for party in self.parties if party.id == party_id), None)

    def called(self, reference: str) -> str:
        """Return the name of the party that a reference means, or the reference where it is a name itself."""
        party = self.party(reference)
        return party.name if party else reference

    def signatory_of(self, party_id: str) -> Signatory | None:
        """Find the signature block of a party."""
        return next((block for block in self.signatories if block.party == party_id), None)
