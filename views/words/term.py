"""When the agreement starts and ends, how it may be prolonged, and what follows it."""

from agreements.days.calendar import in_words
from agreements.standing import end_since_copy
from agreements.terms import Commencement, End, Extension, StatedPeriod, Successor
from views.page import Part, Row
from views.words.days import between, in_its_words
from views.words.people import everyone
from views.words.phrases import BLANK, SILENT, joined, labelled, quoted
from views.words.scene import Scene, row, unsaid


def term_words(scene: Scene) -> str:
    """Say from when to when the agreement runs, and what makes it start."""
    start, end_ = scene.terms.commencement, scene.terms.end
    since = end_since_copy(scene.terms)
    if start.rule == "fixed_date" and start.date and end_.date and not since:
        return f"{in_words(start.date)} to {in_words(end_.date)}, days fixed in the document{_period(scene)}"
    by = f", by {'the ' * end_.clause.startswith('notice')}{end_.clause}" if since and end_.clause else ""
    return f"{_starts(scene)}{_period(scene)}; {_ends(scene)}{by}"


def _starts(scene: Scene) -> str:
    start, stands = scene.terms.commencement, scene.standing
    if start.rule == "fixed_date":
        return f"a fixed start on {in_words(start.date)}" if start.date else f"a fixed start, its day {BLANK}"
    if stands.starts_on and stands.expires_on and stands.expires_on < stands.starts_on:
        return (
            f"to start when {everyone(stands.parties)} had signed, the last on {in_words(stands.starts_on)}"
        )
    if stands.starts_on:
        return f"started {in_words(stands.starts_on)}, when the last party signed"
    all_ = everyone(stands.parties)
    if _over(scene):
        return f"to start when {all_} had signed"
    return f"starts when {all_} {'has' if stands.parties == 1 else 'have'} signed"


def _over(scene: Scene) -> bool:
    last = scene.terms.end.date
    return last is not None and last < scene.day


def _period(scene: Scene) -> str:
    stated, start = scene.terms.commencement.stated_period, scene.terms.commencement
    if not stated or (stated.from_ == start.date and stated.to == scene.terms.end.date):
        return ""
    return f", though the document also prints the period {between(stated.from_, stated.to)}"


def _ends(scene: Scene) -> str:
    last = scene.terms.end
    if last.date:
        return f"{'ended' if _over(scene) else 'ends'} {in_words(last.date)}"
    if last.date_text or last.condition:
        return f"its end given as {quoted(last.date_text or last.condition or '')}"
    return f"end date {BLANK}" if last.clause else "no end date in the document"


def commencement(fact: Commencement, scene: Scene) -> tuple[Part, ...]:
    """Say when the agreement starts and what makes it start."""
    said = _starts(scene)
    start = row(scene, fact, "Start", said, in_its_words(fact.date_text, said))
    return (*start, *(stated_period(fact.stated_period, scene) if fact.stated_period else ()))


def stated_period(fact: StatedPeriod, scene: Scene) -> tuple[Part, ...]:
    """Say which period the document prints beside the start."""
    return row(scene, fact, "Period printed", f"{in_words(fact.from_)} to {in_words(fact.to)}")


def end(fact: End, scene: Scene) -> tuple[Part, ...]:
    """Say when the agreement ends."""
    said = f"{_ends(scene)}{f' ({scene.far(fact.date)})' if fact.date else ''}"
    words = in_its_words(fact.date_text, said)
    return row(scene, fact, "End", said, words, labelled("Condition", fact.condition))


def duration(scene: Scene) -> tuple[Part, ...]:
    """Say the term as the entry sums it up."""
    text = scene.terms.duration_text
    cites = scene.cites(scene.terms.commencement.clause, scene.terms.end.clause)
    return (Row("Term", text, cites),) if text else ()


def extension(fact: Extension, scene: Scene) -> tuple[Part, ...]:
    """Say whether and how the term may be extended."""
    if not scene.terms.recorded("extension"):
        return (Row("Extension", "The register does not record whether it may be extended."),)
    open_ = "no right to extend is stated" if fact.rule else f"{SILENT} whether it may be extended"
    silent = unsaid(fact, "allowed", open_) if fact.rule else open_
    may = {True: "it may be extended", False: "it may not be extended", None: silent}[fact.allowed]
    by = f"To be agreed by {scene.names(fact.by_whom)}" if fact.by_whom else None
    return row(scene, fact, "Extension", may, fact.rule, by)


def successor(fact: Successor, scene: Scene) -> tuple[Part, ...]:
    """Say what replaces the agreement."""
    name = fact.name or "no successor is named"
    day = f"From {in_words(fact.date)} ({scene.far(fact.date)})" if fact.date else None
    return row(
        scene,
        fact,
        "Successor",
        name,
        f"Also called {joined(fact.also_called)}" if fact.also_called else None,
        day,
        in_its_words(fact.date_text, day or ""),
        fact.text,
    )
