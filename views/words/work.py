"""What is due once: milestones and deliverables, gateways, reviews."""

from collections.abc import Sequence
from datetime import date

from agreements.days.calendar import in_words
from agreements.days.occurrences import Kind, Occurrence, occurrences, review_due
from agreements.life.gateways import Decisions
from agreements.life.happenings import Reviewed
from agreements.terms import AfterEvent, Dated, Funding, Gateway, Milestone, Review
from views.page import Part, Point, Row
from views.words.days import in_its_words
from views.words.phrases import count, ended, joined, labelled
from views.words.scene import Said, Scene, absent, aside, row, unsaid

_EVENTS = {"signature": "the last party signs", "start": "the agreement starts", "end": "the agreement ends"}


def milestones(scene: Scene) -> Said:
    """Say what the milestones and deliverables are, soonest first."""
    found = scene.terms.milestones
    if not found:
        return absent(scene, "milestones", "the document sets no milestones or deliverables")
    kinds = [count(_kinds(found, kind), kind) for kind in ("milestone", "deliverable") if _kinds(found, kind)]
    parts = tuple(part for one in sorted(found, key=_day) for part in milestone(one, scene))
    return Said(f"{joined(kinds)}; {_span(scene, found)}", parts, scene.cites(*(one.clause for one in found)))


def _kinds(found: tuple[Milestone, ...], kind: str) -> int:
    return sum(one.kind == kind for one in found)


def milestone(fact: Milestone, scene: Scene) -> tuple[Part, ...]:
    """Say what is due when, and from whom."""
    when = scene.dated(fact)
    return row(
        scene,
        fact,
        fact.id,
        f"{fact.kind}, {when}: {fact.what}",
        scene.fate(fact.id, fact),
        labelled("Owner", scene.names(fact.owner)) or unsaid(fact, "owner", "No owner is given"),
        in_its_words(fact.date_text, when),
    )


def gateways(scene: Scene) -> Said:
    """Say when taking part is reconfirmed, on which evidence and by whom."""
    found = scene.terms.gateways
    if not found:
        return absent(scene, "gateways", "the document sets no gateways")
    parts = tuple(part for one in sorted(found, key=_day) for part in gateway(one, scene))
    said = f"{count(len(found), 'gateway')}; {_span(scene, found)}"
    if len(found) == 1:
        decided = f", decided by {scene.names(found[0].decided_by)}" if found[0].decided_by else ""
        said = f"1 gateway, {scene.dated(found[0])}{decided}"
    return Said(said, parts, scene.cites(*(one.clause for one in found)))


def gateway(fact: Gateway, scene: Scene) -> tuple[Part, ...]:
    """Say when a gateway is, on which evidence it is decided and by whom, and what follows."""
    when = scene.dated(fact)
    undecided = unsaid(fact, "decided_by", "Who decides is not said")
    decided = f"Decided by {scene.names(fact.decided_by)}" if fact.decided_by else undecided
    main, *words = row(
        scene,
        fact,
        fact.id,
        f"gateway, {when}: {fact.what}",
        scene.fate(fact.id, fact) or so_far(scene.made.decisions.get(fact.id)),
        decided,
        labelled("Effect", fact.effect),
        in_its_words(fact.date_text, when),
    )
    source = f" from {scene.called(fact.evidence_from)}" if fact.evidence_from else ""
    pieces = f"{count(len(fact.evidence), 'piece')} of evidence{source}:"
    listed = pieces if fact.evidence else unsaid(fact, "evidence", "The document lists none.")
    evidence = (Row("Evidence", listed, scene.cites(fact.clause)),) if listed else ()
    return (main, *evidence, *(Point(ended(one)) for one in fact.evidence), *words)


def so_far(decisions: Decisions | None) -> str | None:
    """Say which of several bodies have decided while others have not."""
    if decisions is None or not decisions.by:
        return None
    by = (f"{one.decision} by {one.body} on {in_words(one.counts_on)}" for one in decisions.by.values())
    return f"So far {joined(by)}; {joined(decisions.waiting)} to decide"


def reviews(scene: Scene) -> Said:
    """Say when the agreement is looked at again, by whom and what for."""
    found = [(falling(one, scene), one) for one in scene.terms.reviews]
    if not found:
        return absent(scene, "reviews", "the document sets no review of the agreement")
    in_order = sorted(found, key=lambda one: _day(one[0]))
    parts = tuple(part for _, one in in_order for part in review(one, scene))
    said = f"{count(len(found), 'review')}; {_span(scene, [dated for dated, _ in found])}"
    return Said(said, parts, scene.cites(*(one.clause for _, one in found)))


def review(fact: Review, scene: Scene) -> tuple[Part, ...]:
    """Say when a review is due, or what its date runs from."""
    dated = falling(fact, scene)
    runs_from = after_words(fact.after) if fact.after and not fact.date else ""
    when = ", ".join(filter(None, (scene.dated(dated) if dated.date or not runs_from else "", runs_from)))
    runs = after(fact.after, scene) if fact.after else ()
    return runs + row(
        scene,
        fact,
        fact.id,
        f"review, {when}: {fact.what}",
        scene.fate(fact.id, dated),
        labelled("Outcome", _outcome(fact, scene)),
        f"By {scene.names(fact.by)}" if fact.by else unsaid(fact, "by", "Who reviews is not said"),
        labelled("Purpose", fact.purpose),
        in_its_words(fact.date_text, when),
    )


def falling(fact: Review, scene: Scene) -> Review:
    """Give a review that runs from an event its day, once the event has one."""
    due = review_due(fact, scene.terms)
    return fact if due == fact.date else fact.model_copy(update={"date": due, "precision": "day"})


def _outcome(fact: Review, scene: Scene) -> str | None:
    """Return what came of a review the last time that it was held."""
    moves = scene.made.moves.get(fact.id, ())
    last = scene.made.settled.get(fact.id) or (moves[-1].record if moves else None)
    return last.outcome if isinstance(last, Reviewed) else None


def after(fact: AfterEvent, scene: Scene) -> tuple[Part, ...]:
    """Say from which event a date runs, where that is a fact of its own."""
    return aside(scene, fact, "Runs from", after_words(fact))


def after_words(after: AfterEvent) -> str:
    """Say from which event a date runs: `6 months after the last party signs`, `2 days before it ends`."""
    lengths = ((after.months or 0, "month"), (after.days or 0, "day"))
    sides: dict[str, list[str]] = {}
    for number, unit in lengths:
        if number:
            sides.setdefault("before" if number < 0 else "after", []).append(count(abs(number), unit))
    if not sides:
        return f"when {_EVENTS[after.event]}"
    each = [f"{joined(length)} {side}" for side, length in sides.items()]
    return f"{' '.join(reversed(each))} {_EVENTS[after.event]}"  # days are counted on from the months


def falls_due(fact: Review | Funding, scene: Scene) -> str:
    """Say when what runs from an event is due: its day, once that is known, and the event, if not moved."""
    found = occurrences(scene.terms, scene.standing.starts_on, scene.made)
    due = next((one.due for one in found if one.item == fact.id), None)
    day = f"{in_words(due)} ({scene.far(due)})" if due else ""
    event = after_words(fact.after) if fact.after and fact.id not in scene.made.moves else ""
    return ", ".join(filter(None, (day, event)))


def _day(fact: Dated) -> date:
    return fact.date or date.max


def _span(scene: Scene, found: Sequence[Milestone | Gateway | Review]) -> str:
    dates = sorted(one.date for one in found if one.date)
    if not dates:
        return "none has a date" if len(found) > 1 else "it has no date"
    undated = f", {len(found) - len(dates)} without a date" if len(found) > len(dates) else ""
    left = sorted(one.date for one in found if one.date and one.id not in scene.made.settled)
    if not left:
        return f"{'each that has a date' if undated else 'each'} is settled{undated}"
    coming = [day for day in left if day >= scene.day]
    day = coming[0] if coming else left[-1]
    return f"{'the next is' if coming else 'the last was'} due {in_words(day)} ({scene.far(day)}){undated}"


def outcome_words(occurrence: Occurrence) -> str:
    """Say that something was dealt with, and when: `done 30 January 2018`; nothing where it was not."""
    if occurrence.settled_on is None:
        return ""
    return f"{_DEALT_WITH.get(occurrence.kind, 'done')} {in_words(occurrence.settled_on)}"


_DEALT_WITH = {Kind.GATEWAY: "decided", Kind.REVIEW: "held", Kind.PAYMENT: "paid", Kind.LOGGED: "closed"}


def kind_words(occurrence: Occurrence) -> str:
    """Name the kind of a date: `Milestone`, `Last day for notice`."""
    return "Recurring duty" if occurrence.kind is Kind.OBLIGATION else occurrence.kind.value.capitalize()
