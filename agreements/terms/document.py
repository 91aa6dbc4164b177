"""What the register file says of the document itself: its text, its copy, its attachments and its faults."""

from typing import Annotated, Literal

from pydantic import Field

from agreements.terms.facts import Dated, Day, Fact, Id, Slug, Text


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

    id: Id
    kind: Literal[
        "date", "conflict", "blank", "missing", "naming", "wording", "arithmetic", "cross_reference"
    ]
    severity: Literal["high", "medium", "low"]
    what: Text
    treated_as: Text | None = None
