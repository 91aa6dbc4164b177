"""What a careful clerk would flag: where the document contradicts itself or leaves something open."""

import re

from agreements.days.calendar import in_words
from agreements.standing import end_since_copy
from agreements.terms import Discrepancy
from views.page import Heading, Part
from views.words.people import signed_since
from views.words.phrases import count, joined, labelled, sentences
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
    return row(scene, fact, fact.id, said, treated, since_copy(fact, scene))


_OF_SIGNING = re.compile(r"\b(?:un)?sign(?:s|ed|ing|atures?)?\b", re.IGNORECASE)


_OF_END = re.compile(r"\b(?:term|ends?|ended|ending|expir\w+|last day)\b(?! of (?!the term))", re.IGNORECASE)


def since_copy(fact: Discrepancy, scene: Scene) -> str | None:
    """Say of what was flagged on signing that all have signed since, on the end that it is another since."""
    signed = signed_since(scene) if _OF_SIGNING.search(fact.what) else None
    last = end_since_copy(scene.terms)
    if last is None or not _OF_END.search(fact.what):
        return signed
    by = scene.terms.end.clause or ""
    return sentences(signed, f"Since then the last day is {in_words(last)}, by {by}")
