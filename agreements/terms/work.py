"""What is to be done under an agreement, and by when."""

from typing import Literal

from agreements.terms.facts import AfterEvent, Dated, Fact, Id, Text


class Milestone(Dated):
    """Something due on a date: a milestone or a deliverable."""

    id: Id
    what: Text
    kind: Literal["milestone", "deliverable"] = "milestone"
    owner: tuple[Text, ...] | None = None


class Gateway(Dated):
    """A point at which taking part is reconfirmed or not, on evidence, by a named body."""

    id: Id
    what: Text
    evidence: tuple[Text, ...] = ()
    evidence_from: Text | None = None
    decided_by: tuple[Text, ...] | None = None
    effect: Text | None = None


class Review(Dated):
    """A look at the agreement due on a date, or running from an event."""

    id: Id
    what: Text
    by: tuple[Text, ...] | None = None
    purpose: Text | None = None
    after: AfterEvent | None = None


class Obligation(Fact):
    """Something that recurs: who, what, how often."""

    id: Id
    what: Text
    frequency: Text | None = None
    at_least: bool = False
    owner: tuple[Text, ...] | None = None
    to: Text | None = None


class Commitment(Fact):
    """An undertaking without a date."""

    id: Id
    what: Text
    owner: tuple[Text, ...] | None = None
