"""The boards and committees that the agreement names."""

from agreements.terms import Body, Member
from views.page import Heading, Part, Point, Row
from views.words.phrases import count, ended, joined, named_or_counted, sentences
from views.words.scene import Said, Scene, absent, quotes


def bodies(scene: Scene) -> Said:
    """Say which bodies the agreement names and what each is for."""
    found = scene.terms.governance
    if not found:
        return absent(scene, "governance", "the document names no boards or committees")
    number = count(len(found), "body", "bodies")
    names = named_or_counted([body_name(one) for one in found], 240)
    parts = tuple(part for one in found for part in body(one, scene))
    return Said(f"{number}: {names}" if names else number, parts, scene.cites(*(one.clause for one in found)))


def body_name(fact: Body) -> str:
    """Name a body with its abbreviation."""
    return f"{fact.name} ({fact.abbreviation})" if fact.abbreviation else fact.name


def body(fact: Body, scene: Scene) -> tuple[Part, ...]:
    """Say what a body is for, who chairs it and sits on it, how often it meets and to whom it reports."""
    cites = scene.cites(fact.clause)
    said = (
        ("Role", fact.role),
        ("Also called", joined(fact.also_called)),
        ("Chair", scene.called(fact.chair or "")),
        ("Meets", fact.meets),
        ("Reports to", scene.called(fact.reports_to or "")),
    )
    parts: list[Part] = [Heading(body_name(fact), 2)]
    parts += [Row(label, sentences(text), cites) for label, text in said if text]
    if fact.members:
        parts += [Row("Members", f"{count(len(fact.members), 'seat')}:")]
        parts += [part for one in fact.members for part in member(one, scene)]
    if fact.functions:
        parts += [Row("Functions", f"{count(len(fact.functions), 'function')}:")]
        parts += [Point(ended(one)) for one in fact.functions]
    unsaid = _unsaid(fact)
    parts += [Row("Not said", f"The document does not give {joined(unsaid, 'or')}.")] if unsaid else []
    parts += [Row("Note", ended(fact.note), cites)] if fact.note else []
    return (*parts, *quotes(scene, fact))


def _unsaid(fact: Body) -> list[str]:
    asked = (
        ("its role", "role"),
        ("its chair", "chair"),
        ("its members", "members"),
        ("how often it meets", "meets"),
        ("to whom it reports", "reports_to"),
    )
    return [what for what, key in asked if not getattr(fact, key) and fact.recorded(key)]


def member(fact: Member, scene: Scene) -> tuple[Part, ...]:
    """Say who has a seat on a body."""
    organisation = scene.called(fact.organisation or "")
    seat = ", ".join(one for one in (fact.person, fact.position, organisation) if one) or "left blank"
    note = f". Note: {fact.note}" if fact.note else ""
    return (Point(ended(f"{seat}{note}"), scene.cites(fact.clause)), *quotes(scene, fact))
