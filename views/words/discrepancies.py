"""What a careful clerk would flag: where the document contradicts itself or leaves something open."""

import re

from agreements.terms import Discrepancy
from views.page import Heading, Part
from views.words.people import signed_since
from views.words.phrases import count, joined, labelled
from views.words.scene import Said, Scene, absent, row

SEVERITY = {"high": "serious", "medium": "moderate", "low": "minor"}
_KINDS = {
    "date": "dates",
    "conflict": "contradiction",
    "blank": "blank",
    "missing": "missing",
    "naming": "names",
    "wording": "wording",
    "arithmetic": "arithmetic",
    "cross_reference": "cross-reference",
}


def discrepancies(scene: Scene) -> Said:
    """Say what in the document contradicts itself or is left open, the most serious first."""
    found = scene.terms.discrepancies
    if not found:
        return absent(scene, "discrepancies", "nothing in the document is flagged")
    parts: list[Part] = []
    for severity, word in SEVERITY.items():
        some = [part for one in found if one.severity == severity for part in _flagged(one, scene, "")]
        parts += [Heading(word.capitalize(), 2), *some] if some else []
    return Said(f"{count(len(found), 'thing')} to check in the document: {severities(found)}", tuple(parts))


def severities(found: tuple[Discrepancy, ...]) -> str:
    """Count discrepancies by how serious they are: `2 serious, 5 moderate and 3 minor`."""
    counts = {word: sum(one.severity == severity for one in found) for severity, word in SEVERITY.items()}
    return joined(f"{number} {word}" for word, number in counts.items() if number)


def discrepancy(fact: Discrepancy, scene: Scene) -> tuple[Part, ...]:
    """Say what is wrong in the document, and how the register treats it."""
    return _flagged(fact, scene, f"{SEVERITY[fact.severity]}, ")


def _flagged(fact: Discrepancy, scene: Scene, severity: str) -> tuple[Part, ...]:
    said = f"{severity}{_KINDS[fact.kind]}: {fact.what}"
    treated = labelled("In this register", fact.treated_as)
    return row(scene, fact, fact.id, said, treated, signing_since(fact, scene))


_OF_SIGNING = re.compile(r"\b(?:un)?sign(?:s|ed|ing|atures?)?\b", re.IGNORECASE)


def signing_since(fact: Discrepancy, scene: Scene) -> str | None:
    """Say of what was flagged about signing that all have signed since, for the document still says it."""
    return signed_since(scene) if _OF_SIGNING.search(fact.what) else None
