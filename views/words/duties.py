"""What recurs, what was undertaken without a date, and which registers are to be kept."""

from agreements.days.frequency import frequency
from agreements.terms import Commitment, KeptRegister, Obligation
from views.page import Heading, Part
from views.words.phrases import capital, count, joined, labelled
from views.words.scene import Said, Scene, absent, row, unsaid


def obligations(scene: Scene) -> Said:
    """Say what recurs and how often, what was undertaken without a date, which registers are kept."""
    terms = scene.terms
    if not (terms.recurring or terms.commitments or terms.registers):
        return absent(scene, "recurring", "the document sets no recurring duties")
    parts: list[Part] = []
    groups = (
        ("What recurs", [part for one in terms.recurring for part in obligation(one, scene)]),
        ("Undertaken without a date", [part for one in terms.commitments for part in commitment(one, scene)]),
        ("Registers to keep", [part for one in terms.registers for part in register(one, scene)]),
    )
    for name, found in groups:
        parts += [Heading(name, 2), *found] if found else []
    return Said(
        _summary(scene),
        tuple(parts),
        scene.cites(*(one.clause for one in (*terms.recurring, *terms.registers))),
    )


def _summary(scene: Scene) -> str:
    recurring, commitments = scene.terms.recurring, scene.terms.commitments
    periods = sum(frequency(one.frequency) is not None for one in recurring)
    said = count(len(recurring), "recurring duty", "recurring duties")
    if len(recurring) == 1:
        said += f", at {'a' if periods else 'no'} set interval"
    elif recurring:
        said += f", {periods or 'none'} of them at a set interval"
    undertaken = f"{count(len(commitments), 'undertaking')} without a date"
    kept = scene.terms.registers
    if kept:
        return joined([said, undertaken, f"{count(len(kept), 'register')} to keep"])
    return f"{said}, and {undertaken}"


def obligation(fact: Obligation, scene: Scene) -> tuple[Part, ...]:
    """Say what recurs, how often, who does it and for whom."""
    return row(
        scene,
        fact,
        fact.id,
        f"{capital(how_often(fact))}: {fact.what}",
        scene.fate(fact.id),
        no_dates(fact),
        labelled("Owner", scene.names(fact.owner)) or unsaid(fact, "owner", "No owner is given"),
        labelled("To", scene.called(fact.to or "")),
    )


def how_often(fact: Obligation) -> str:
    """Say how often something recurs: `at least monthly`, `how often is not said`."""
    if not fact.frequency and not fact.recorded("frequency"):
        return "how often is not recorded"
    if not fact.frequency or fact.frequency.casefold() == "not stated":
        return "how often is not stated"
    return f"at least {fact.frequency}" if fact.at_least else fact.frequency


def no_dates(fact: Obligation) -> str | None:
    """Say of what comes at a set interval that no dates follow from it, where they do not."""
    rule = frequency(fact.frequency)
    return "No dates are worked out from that" if rule and rule.months is None else None


def commitment(fact: Commitment, scene: Scene) -> tuple[Part, ...]:
    """Say an undertaking without a date."""
    owner = labelled("Owner", scene.names(fact.owner)) or unsaid(fact, "owner", "No owner is given")
    return row(scene, fact, fact.id, fact.what, owner)


def register(fact: KeptRegister, scene: Scene) -> tuple[Part, ...]:
    """Say which register is to be kept, of what, by whom."""
    kept = f"Kept by {scene.called(fact.owner)}" if fact.owner else None
    kept = kept or unsaid(fact, "owner", "Who keeps it is not said")
    reported = f"Reported to {scene.called(fact.reported_to)}" if fact.reported_to else None
    return row(scene, fact, fact.name, fact.contents, kept, reported)
