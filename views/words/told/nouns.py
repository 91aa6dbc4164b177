"""What the facts of a list are called: one, several, and none of them."""

from answering.facts.lists import Group
from answering.facts.sections import Section

_NOUNS = {
    Section.PARTIES: ("party", "parties"),
    Section.MENTIONED: (
        "organisation or the like besides the parties",
        "organisations or the like besides the parties",
    ),
    Section.COLLECTIVE_NAMES: ("name for several at once", "names for several at once"),
    Section.GOVERNANCE: ("board or committee", "boards and committees"),
    Section.CONTACTS: ("contact", "contacts"),
    Section.MILESTONES: ("milestone or deliverable", "milestones and deliverables"),
    Section.DATED: ("dated thing", "dated things"),
    Section.GATEWAYS: ("gateway", "gateways"),
    Section.REVIEWS: ("review", "reviews"),
    Section.RECURRING: ("recurring duty", "recurring duties"),
    Section.OWED: ("thing that falls to it", "things that fall to it"),
    Section.COMMITMENTS: ("undertaking", "undertakings"),
    Section.FUNDING: ("funding item", "funding items"),
    Section.TARGETS: ("target", "targets"),
    Section.INDICATORS: ("measure of success", "measures of success"),
    Section.REGISTERS: ("register to keep", "registers to keep"),
    Section.SCHEDULES: ("schedule or attachment", "schedules and attachments"),
    Section.FORMS: ("form", "forms"),
    Section.BACKGROUND: ("earlier event", "earlier events"),
    Section.TRIGGERS: ("event that sets duties off", "events that set duties off"),
    Section.DECISIONS: ("rule on who decides", "rules on who decides"),
    Section.DISCREPANCIES: ("thing to check", "things to check"),
    Section.INFORMATION_SHARING: ("rule on information", "rules on information"),
    Section.TERMINATION: ("way to end it early", "ways to end it early"),
}
_NONE = {
    Section.MENTIONED: "organisations besides the parties",
    Section.DATED: "milestones, gateways or reviews then",
    Section.REVIEWS: "reviews of the agreement",
    Section.FUNDING: "funding: no sum is stated",
    Section.DISCREPANCIES: "contradictions of that sort",
    Section.INFORMATION_SHARING: "rules on sharing information",
}
"""What is said otherwise where there is none."""


_OF_SLOT = {"address": ("address", "addresses"), "email": ("email address", "email addresses")}
"""What is listed of what a party or a contact has, rather than who they are."""


def nouns(group: Group) -> tuple[str, str] | None:
    """Return what one and several of a group are called; nothing of what is in scope."""
    return _OF_SLOT.get(group.kind) or _NOUNS.get(group.section)


def one_of(group: Group) -> str:
    """Return what the only one of a group is called: `review`."""
    return (nouns(group) or ("fact", "facts"))[0].replace(" and ", " or ")


def none_of(group: Group) -> str:
    """Return what there is none of, as it stands behind `no`: `boards or committees`."""
    _, several = nouns(group) or ("fact", "facts")
    plainly = None if group.kind in _OF_SLOT else _NONE.get(group.section)
    return plainly or several.replace(" and ", " or ")


def some_of(group: Group) -> str:
    """Return what those are called of which none is meant, behind how many they are: `5 funding items`."""
    said = none_of(group).removesuffix(" then")
    called = nouns(group)
    return called[1] if called and ":" in said else said
