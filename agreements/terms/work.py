"""What is to be done under an agreement, and by when."""

from typing import Literal

from agreements.terms.facts import AfterEvent, Dated, Fact, Id, Text, Texts


class Milestone(Dated):
    """Something due on a date: a milestone or a deliverable."""

    id: Id
    what: Text
    kind: Literal["milestone", "deliverable"] = "milestone"
    owner: Texts | None = None


class Gateway(Dated):
    """A point at which taking part is reconfirmed or not, on evidence, by a named body."""

    id: Id
    what: Text
    evidence: Texts = ()
    evidence_from: Text | None = None
    decided_by: Texts | None = None
    effect: Text | None = None


class Review(Dated):
    """A look at the agreement due on a date, or running from an event."""

    id: Id
    what: Text
    by: Texts | None = None
    purpose: Text | None = None
    after: AfterEvent | None = None


class Obligation(Fact):
    """Something that recurs: who, what, how often."""

    id: Id
    what: Text
    frequency: Text | None = None
    at_least: bool = False
    owner: Texts | None = None
    to: Text | None = None


class Commitment(Fact):
    """An undertaking without a date."""

    id: Id
    what: Text
    owner: Texts | None = None
