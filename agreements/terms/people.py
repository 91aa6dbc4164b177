"""Who the register file names: parties, those who sign for them, contacts, boards."""

from typing import Annotated

from pydantic import Field

from agreements.terms.facts import Day, Fact, Slug, Text


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

    @property
    def former(self) -> bool:
        """Whether it was a party, which a change note removed."""
        return self.as_.startswith(FORMER)


FORMER = "A party until "
"""How it is told of an organisation that it is a party no more."""


def former(party: Party, until: str) -> Mention:
    """Return a party that a change note removed as one that is named, and is no party any more."""
    names = (party.full_name, *party.also_called)
    other = tuple(name for name in names if name and name != party.name)
    said = {"name": party.name, "as": f"{FORMER}{until} took effect", "also_called": other}
    return Mention.model_validate({**said, "clause": until})


HERE = "appointed here"
"""How the clause of a signature block ends whose name the document leaves out, and a role here gives."""


class Signatory(Fact):
    """One signature block: who signs, for which party."""

    party: Slug | None = None
    printed_as: Text | None = None
    name: Text | None = None
    position: Text | None = None
    signed_on: Day | None = None

    @property
    def appointed(self) -> bool:
        """Whether a role here says who signs, for the document names nobody."""
        return (self.clause or "").endswith(HERE)

    @property
    def printed_name(self) -> str | None:
        """The name that the document itself gives."""
        return None if self.appointed else self.name


class Contact(Fact):
    """A person named outside the signature blocks."""

    name: Text | None = None
    position: Text | None = None
    organisation: Text | None = None
    role: Text | None = None
    email: Text | None = None


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
