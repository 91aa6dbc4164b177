"""What is said of gateways and reviews: their evidence, what was decided, what was found."""

from agreements.acts import StartNote
from agreements.agreement import When
from agreements.answers import Answer
from agreements.days.calendar import how_far, in_words
from agreements.life.deeds import Deal, ShowGateway, StartDeciding, StartEvidence, StartReviewing
from agreements.life.gateways import Decisions
from agreements.life.happenings import Decision
from agreements.life.results import GatewayDecided, GatewayShown, ReviewHeld
from agreements.requests import About, Topic
from agreements.terms import Gateway, Terms
from views.page import Button, Line, Page, Part, Point, Row
from views.words.days import fact_falls
from views.words.deeds.fates import late_words, with_note
from views.words.phrases import capital, count, ended, joined, sentences
from views.words.scene import asked, unsaid


def gateway_shown(answer: Answer, content: GatewayShown) -> Page:
    """Show a gateway: when, who decides, each piece of evidence ticked or not, and what was decided."""
    terms, one = content.terms, content.gateway
    given = sum(piece in content.evidence for piece in one.evidence)
    when = f"{fact_falls(one)} ({how_far(one.date, answer.day)})" if one.date else "no date"
    by_nobody = unsaid(one, "decided_by", "The document does not say") or "By whom is not recorded"
    rows: list[Part] = [
        Row("When", sentences(when)),
        Row("Decided by", ended(_deciders(terms, one) or by_nobody)),
    ]
    rows += _decision_rows(content.decisions)
    if one.evidence:
        rows.append(Row("Evidence", f"{given} of {count(len(one.evidence), 'piece')} given:"))
        rows += [Point(_piece(place, piece, content)) for place, piece in enumerate(one.evidence, 1)]
    else:
        none = unsaid(one, "evidence", "The document lists none.")
        rows.append(Row("Evidence", none or "None is recorded."))
    of = answer.request.when
    said = _headline(content, asked(of, answer.today))
    return Page(Line(ended(said)), tuple(rows), _buttons(content, of), agreements=(terms.id,))


def _headline(content: GatewayShown, when: str) -> str:
    terms, one, ticked = content.terms, content.gateway, content.ticked
    if ticked is None:
        return f"{one.id} of {terms.short_name}{when}: {one.what}"
    did = "Ticked" if ticked.given else "Not ticked any more"
    return f"{did} at {one.id} of {terms.short_name}: {ticked.piece}"


def _piece(place: int, piece: str, content: GatewayShown) -> str:
    record = content.evidence.get(piece)
    if record is None:
        return sentences(f"{place}, not given: {piece}")
    return with_note(f"{place}, given {in_words(record.counts_on)}: {piece}", record.note)


def _deciders(terms: Terms, one: Gateway) -> str:
    return joined(terms.called(body) for body in one.decided_by or ())


def _decision_rows(so_far: Decisions) -> list[Row]:
    """Say what each body decided, and for which of those that are named it waits."""
    records = dict.fromkeys((*so_far.by.values(), *([so_far.other] if so_far.other else [])))
    rows = [
        Row("Decision", with_note(f"{one.decision} by {one.body} on {in_words(one.counts_on)}", one.note))
        for one in records
    ]
    waits = bool(so_far.by) and so_far.waiting
    return [*rows, Row("Waiting", f"For {joined(so_far.waiting)} to decide.")] if waits else rows


def _buttons(content: GatewayShown, of: When) -> tuple[Button, ...]:
    terms, one = content.terms, content.gateway
    history = Button("History", About(Topic.HISTORY, terms.id, when=of).typed)
    if content.decisions.settled:
        return (Button("Raise a change note", StartNote(terms.id).typed), history)
    tick = (Button("Tick evidence", StartEvidence(terms.id, one.id).typed),) if one.evidence else ()
    return (*tick, Button("Record the decision", StartDeciding(terms.id, one.id).typed), history)


def gateway_decided(_: Answer, content: GatewayDecided) -> Page:
    """Say what was decided by whom, whether the agreement names them, and what evidence lacked."""
    terms, one, record = content.terms, content.gateway, content.record
    until = f" to {in_words(record.deferred_to)}" if record.deferred_to else ""
    said = f"{capital(record.decision)}{until}: {one.id} of {terms.short_name}, {one.what}"
    rows: list[Part] = [Row("Decided by", sentences(f"{record.body}, on {in_words(record.counts_on)}"))]
    if not content.named:
        whom = _deciders(terms, one)
        names = f"The agreement names {whom}, not {record.body}" if whom else "The agreement names no body"
        rows.append(Row("Check", f"{names}, to decide this. It is recorded as you said."))
    if content.named and content.decisions.waiting and record.decision is not Decision.DEFERRED:
        others = joined(content.decisions.waiting)
        rows.append(Row("Waiting", f"For {others} to decide, which the agreement names too."))
    if content.later:
        then = f"{in_words(content.later.counts_on)}, is the later one and stands"
        rows.append(Row("Check", f"The decision by {content.later.body}, on {then}."))
    if content.missing:
        lacking = count(len(content.missing), "piece of evidence was", "pieces of evidence were")
        rows.append(Row("Evidence", f"{capital(lacking)} not ticked: {joined(content.missing)}."))
    rows += [Row("Note", record.note)] if record.note else []
    settled = content.decisions.settled
    if settled and record.decision is not Decision.DEFERRED and settled.decision is not record.decision:
        rows.append(Row("Comes to", f"{capital(settled.decision)}, as {settled.body} decided."))
    if one.effect and settled and settled.decision is Decision.RECONFIRMED:
        rows.append(Row("Effect", sentences(one.effect)))
    return Page(Line(ended(said)), tuple(rows), _after(content), agreements=(terms.id,))


def _after(content: GatewayDecided) -> tuple[Button, ...]:
    terms, settled = content.terms, content.decisions.settled
    undo = Button("It was not decided", Deal(terms.id, content.gateway.id, done=False).typed)
    if content.record.decision is Decision.DEFERRED or settled is None:
        return (Button("The gateway", ShowGateway(terms.id, content.gateway.id).typed), undo)
    reconfirmed = settled.decision is Decision.RECONFIRMED
    refresh = "Refresh by a change note" if reconfirmed else "Raise a change note"
    status = Button("Status", About(Topic.STATUS, terms.id).typed)
    return (Button(refresh, StartNote(terms.id).typed), status, undo)


def review_held(answer: Answer, content: ReviewHeld) -> Page:
    """Say what a review found, and when the next is."""
    terms, one, record = content.terms, content.review, content.record
    late = late_words(record.counts_on, content.due, one)
    following = (
        f"{in_words(record.next_on)} ({how_far(record.next_on, answer.today)})."
        if record.next_on
        else "None was set."
    )
    if content.later:
        following = f"As the later review says, which was held on {in_words(content.later.counts_on)}."
    rows = (
        Row("Held", ended(", ".join(filter(None, (in_words(record.counts_on), late))))),
        Row("Outcome", sentences(record.outcome)),
        Row("Next", following),
    )
    buttons = (
        Button("Raise a change note", StartNote(terms.id).typed),
        Button("Record another review", StartReviewing(terms.id).typed),
        Button("Reviews", About(Topic.REVIEWS, terms.id).typed),
        Button("It was not held", Deal(terms.id, one.id, done=False).typed),
    )
    said = f"Reviewed: {one.id} of {terms.short_name}, {one.what}"
    return Page(Line(ended(said)), rows, buttons, agreements=(terms.id,))
