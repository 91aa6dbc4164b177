"""What an agreement is called, what it is for, which document and version the entry is of."""

from collections.abc import Sequence

from agreements.days.calendar import in_words
from agreements.terms import CopyStatus, LegalStatus, PastEvent, Source, Statement, Terms, Version
from agreements.terms.binding import set_apart
from views.page import Part, Row
from views.words.days import fact_falls, in_its_words
from views.words.people import at_odds, signed_since
from views.words.phrases import SILENT, capital, count, ended, joined, labelled, quoted
from views.words.scene import Said, Scene, absent, quotes, row, unsaid


def about(scene: Scene) -> Said:
    """Say what the agreement is called and for, and which text of it the register holds."""
    terms = scene.terms
    names = (
        Row("Title", terms.title, scene.cites(terms.clause)),
        Row("Short name", terms.short_name),
        Row("Reference", terms.id),
        *((Row("Place", terms.place),) if terms.place else ()),
        *((Row("Also called", joined(terms.also_called)),) if terms.also_called else ()),
        *((Row("Note", ended(terms.note)),) if terms.note else ()),
        *quotes(scene, terms),
    )
    return Said(
        terms.title,
        (
            *names,
            *(purpose(terms.purpose, scene) if terms.purpose else ()),
            *version(terms.version, scene),
            *copy(terms.status, scene),
            *(source(terms.source, scene) if terms.source else ()),
        ),
    )


def purpose(fact: Statement, scene: Scene) -> tuple[Part, ...]:
    """Say what the agreement is for."""
    return row(scene, fact, "Purpose", fact.text)


def source(fact: Source, scene: Scene) -> tuple[Part, ...]:
    """Say which document the entry was written from."""
    return row(
        scene,
        fact,
        "Document",
        f"The file {fact.file}" if fact.file else "The register does not record a file",
        labelled("Printed as", fact.printed_as),
        labelled("Held in", fact.held_in),
    )


def version(fact: Version, scene: Scene) -> tuple[Part, ...]:
    """Say which version of the text this is."""
    return row(scene, fact, "Version", version_words(fact, scene))


def version_words(fact: Version, scene: Scene) -> str:
    """Say the version's label, number and date in a sentence."""
    if not scene.terms.recorded("version"):
        return "the register does not record a version"
    if not (fact.label or fact.number or fact.date or fact.date_text):
        return "no version, label or date is printed"
    no_label = unsaid(fact, "label", "no version label is printed") if not fact.number else ""
    label = f"labelled {quoted(fact.label)}" if fact.label else no_label
    number = f"number {fact.number}" if fact.number else ""
    counts = f"counts from {in_words(fact.counts_from)}" if fact.counts_from else ""
    return ", ".join(one for one in (label, number, _dated(fact), counts) if one)


def _dated(fact: Version) -> str:
    if fact.date is None:
        undated = unsaid(fact, "date", "undated") or ""
        return f"dated {fact.date_text}" if fact.date_text else undated
    said = f"dated {in_words(fact.date)}"
    told = not fact.date_text or fact.date_text in f"{said} {fact.label}"
    return said if told else f"{said} ({fact.date_text})"


def copy(fact: CopyStatus, scene: Scene) -> tuple[Part, ...]:
    """Say what is printed on the copy, and whether it is signed."""
    if not scene.terms.recorded("status"):
        return (Row("Copy", "The register does not record the status of the copy."),)
    no_label = unsaid(fact, "label", "No status is printed on it")
    marked = f"Marked {quoted(fact.label)}" if fact.label else no_label
    signed = {
        True: "It is signed",
        False: "It is not signed",
        None: unsaid(fact, "signed_on_copy", f"{SILENT} whether it was signed"),
    }[fact.signed_on_copy]
    since = None if fact.signed_on_copy else signed_since(scene)
    return row(scene, fact, "Copy", marked, signed, since, at_odds(scene))


def legal_status(fact: LegalStatus, scene: Scene) -> tuple[Part, ...]:
    """Say whether the agreement binds in law."""
    besides = fact.text if fact.recorded("binding") else None
    return row(scene, fact, "Legal status", binding_words(scene.terms), besides)


def binding_words(terms: Terms) -> str:
    """Say in a sentence whether the agreement binds in law, in the file's own where no more is given."""
    fact = terms.legal_status
    if not (terms.recorded("legal_status") and fact.recorded("binding")):
        return (fact.text or "the register does not record whether it is legally binding").rstrip(".")
    apart = set_apart(fact)
    return {
        True: "legally binding",
        False: "not legally binding",
        None: f"{SILENT} whether it is legally binding",
    }[fact.binding] + (f", {apart.said}" if apart else "")


def background(scene: Scene) -> Said:
    """Say what happened before the agreement."""
    events = scene.terms.background
    if not events:
        return absent(scene, "background", "the document dates no earlier events")
    return Said(
        f"{count(len(events), 'earlier event')}{_with_dates(events)}",
        tuple(part for one in sorted(events, key=_day) for part in event(one, scene)),
    )


def _with_dates(events: Sequence[PastEvent]) -> str:
    undated = sum(one.date is None for one in events)
    if undated == len(events):
        return ", without a date" if len(events) == 1 else ", none with a date"
    return f", {undated} without a date" if undated else " with a date"


def event(fact: PastEvent, scene: Scene) -> tuple[Part, ...]:
    """Say when something happened."""
    when = fact_falls(fact)
    far = f" ({scene.far(fact.date)})" if fact.date else ""
    return row(
        scene, fact, capital(when) or "No date", f"{fact.what}{far}", in_its_words(fact.date_text, when)
    )


def _day(fact: PastEvent) -> tuple[bool, str]:
    return (fact.date is None, str(fact.date or ""))
