"""What an agreement is about, and its rules."""

from agreements.terms.facts import Fact, Id, Text


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

    id: Id
    rule: Text
    decided_by: tuple[Text, ...] | None = None


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
