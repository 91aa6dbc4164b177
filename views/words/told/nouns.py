"""What the facts of a list are called: one, several, and none of them."""

from answering.facts.sections import Section

NOUNS = {
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


def one_of(section: Section) -> str:
    """Return what one of them is called: `board or committee`."""
    return NOUNS.get(section, ("fact", "facts"))[0].replace(" and ", " or ")


def none_of(section: Section) -> str:
    """Return what there is none of, as it stands behind `no`: `boards or committees`."""
    _, several = NOUNS.get(section, ("fact", "facts"))
    return _NONE.get(section) or several.replace(" and ", " or ")


def some_of(section: Section) -> str:
    """Return what those are called of which none is meant, behind how many they are: `5 funding items`."""
    said = none_of(section).removesuffix(" then")
    return NOUNS[section][1] if ":" in said else said
