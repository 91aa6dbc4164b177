"""The rules of gateways and reviews: which evidence is given, who decided what, what a review found."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from agreements.agreement import Agreement
from agreements.answers import Ruled
from agreements.asking import Asking
from agreements.authority.runners import already, barred
from agreements.days.calendar import FIRST_DAY, LAST_DAY
from agreements.days.misdated import misdated
from agreements.days.occurrences import review_due
from agreements.life import deeds
from agreements.life.gateways import Decisions, deciders, meant
from agreements.life.happenings import Decided, Decision, EvidenceGiven, Reviewed
from agreements.life.results import ChooseItem, GatewayDecided, GatewayShown, Result, ReviewHeld
from agreements.outcomes import Blank, Choice, Field, Option, Outcome, Refusal, Refused, Sought, ToFill
from agreements.terms import Gateway, Review, Terms

Item = TypeVar("Item", Gateway, Review)
Made = TypeVar("Made", Decided, Reviewed)


def show_gateway(
    request: deeds.ShowGateway | deeds.StartEvidence | deeds.StartDeciding,
    agreement: Agreement,
    asking: Asking,
) -> Outcome | Result:
    """Show the gateway that is meant, with its evidence and what was decided by the day asked about."""
    day = request.when.as_of or asking.today
    terms = agreement.terms_on(day)
    one = _one_of(terms.gateways, request, terms)
    return _shown(agreement, one, day) if isinstance(one, Gateway) else one


def _one_of(
    found: Sequence[Item],
    request: deeds.ShowGateway | deeds.StartEvidence | deeds.StartDeciding | deeds.StartReviewing,
    terms: Terms,
) -> Item | ChooseItem | Refused:
    """Find the item that is meant, the only one where none is said."""
    sought = Sought.REVIEW if isinstance(request, deeds.StartReviewing) else Sought.GATEWAY
    named = [one for one in found if one.id.casefold() == request.item.casefold()]
    meant = named if request.item else found
    if len(meant) == 1:
        return meant[0]
    choices = tuple(Choice(f"{one.id}: {one.what}", replace(request, item=one.id).typed) for one in found)
    if request.item or not found:
        return Refused(Refusal.NO_ITEM, terms, request.item, choices=choices, sought=sought)
    return ChooseItem(terms, sought, choices)


def _shown(
    agreement: Agreement, gateway: Gateway, day: date, ticked: EvidenceGiven | None = None
) -> GatewayShown:
    made = agreement.progress_on(day)
    given = {piece: one for (of, piece), one in made.evidence.items() if of == gateway.id}
    terms = agreement.terms_on(day)
    decisions = made.decisions.get(gateway.id) or Decisions(deciders(terms, gateway))
    return GatewayShown(terms, gateway, given, decisions, ticked)


def start_evidence(request: deeds.StartEvidence, agreement: Agreement, asking: Asking) -> Outcome | Result:
    """Open the form that ticks a piece of evidence, the first that is missing standing in it."""
    terms = agreement.terms_on(asking.today)
    gateway = barred(terms, asking) or _one_of(terms.gateways, request, terms)
    if not isinstance(gateway, Gateway):
        return gateway
    shown = _shown(agreement, gateway, asking.today)
    if shown.decisions.settled:
        return already(terms, gateway.id, shown.decisions.settled, asking)
    if not gateway.evidence:
        return shown
    pieces = tuple(Option(str(place), piece) for place, piece in enumerate(gateway.evidence, 1))
    missing = [one.value for one in pieces if one.called not in shown.evidence]
    fields = (
        Field("piece", Blank.CHOICE, missing[0] if missing else "", pieces),
        Field("given", Blank.CHOICE, "given", (Option("given", "given"), Option("not given", "not given"))),
        Field("note", Blank.TEXT),
    )
    return _form("evidence", terms, gateway.id, fields)


def _form(name: str, terms: Terms, item: str, fields: tuple[Field, ...]) -> ToFill:
    return ToFill(name, terms.id, terms.short_name, item, fields, {"agreement": terms.id, "item": item})


def give_evidence(request: deeds.GiveEvidence, agreement: Agreement, asking: Asking) -> Ruled:
    """Record that a piece of evidence was given, or not after all."""
    terms = agreement.terms_on(asking.today)
    gateway = barred(terms, asking) or _one_of(
        terms.gateways, deeds.StartEvidence(terms.id, request.item), terms
    )
    if not isinstance(gateway, Gateway):
        return gateway, ()
    decided = _shown(agreement, gateway, asking.today).decisions.settled
    if decided:
        return already(terms, gateway.id, decided, asking), ()
    if not 1 <= request.piece <= len(gateway.evidence):
        return Refused(Refusal.NO_ITEM, terms, str(request.piece), sought=Sought.EVIDENCE), ()
    if not request.note.strip():
        return Refused(Refusal.BLANK, terms, gateway.id, details=("note",)), ()
    record = EvidenceGiven(
        agreement=terms.id,
        gateway=gateway.id,
        piece=gateway.evidence[request.piece - 1],
        given=request.given,
        note=request.note.strip(),
        counts_on=asking.today,
    )
    return _shown(agreement.after(record), gateway, asking.today, record), (record,)


def start_deciding(request: deeds.StartDeciding, agreement: Agreement, asking: Asking) -> Outcome | Result:
    """Open the form that records a decision; the first body named that has not decided stands in it."""
    terms = agreement.terms_on(asking.today)
    gateway = barred(terms, asking) or _one_of(terms.gateways, request, terms)
    if not isinstance(gateway, Gateway):
        return gateway
    so_far = _shown(agreement, gateway, asking.today).decisions
    if so_far.settled and not so_far.waiting:
        return already(terms, gateway.id, so_far.settled, asking)
    fields = (
        Field("decision", Blank.CHOICE, "", tuple(Option(one.value, one.value) for one in Decision)),
        Field("body", Blank.TEXT, next(iter(so_far.waiting), "")),
        Field("decided_on", Blank.DAY, asking.today.isoformat()),
        Field("deferred_to", Blank.DAY, required=False),
        Field("note", Blank.LONG, required=False),
    )
    return _form("decide", terms, gateway.id, fields).saying(request.day, request.note)


def decide_gateway(request: deeds.Decide, agreement: Agreement, asking: Asking) -> Ruled:
    """Record what a body decided; one that the agreement does not name may, and that is said.

    Each body that the agreement names decides for itself, once, even after another that it does not name.
    """
    terms = agreement.terms_on(asking.today)
    gateway = barred(terms, asking) or _one_of(
        terms.gateways, deeds.StartDeciding(terms.id, request.item), terms
    )
    if not isinstance(gateway, Gateway):
        return gateway, ()
    shown = _shown(agreement, gateway, asking.today)
    every = [one for one in agreement.records if isinstance(one, Decided) and one.gateway == gateway.id]
    earlier = [one for one in every if one in agreement.happened]
    first = _decided_by(shown.decisions, request.body) or _said_before(earlier, request)
    if first:
        return already(terms, gateway.id, first, asking), ()
    refused = _wrong_day(agreement, gateway.id, request.decided_on, request.deferred_to, asking)
    if refused:
        return refused, ()
    deferred = request.decision is Decision.DEFERRED
    blank = [name for name, lacks in _lacking(request).items() if lacks]
    if blank:
        return Refused(Refusal.BLANK, terms, gateway.id, details=tuple(blank)), ()
    record = Decided(
        agreement=terms.id,
        gateway=gateway.id,
        decision=request.decision,
        body=request.body.strip(),
        deferred_to=request.deferred_to if deferred else None,
        note=request.note.strip(),
        counts_on=request.decided_on,
        round=len(every),
    )
    missing = tuple(piece for piece in gateway.evidence if piece not in shown.evidence)
    named = bool(meant(record.body, shown.decisions.named))
    after = _shown(agreement.after(record), gateway, asking.today).decisions
    return GatewayDecided(terms, gateway, record, named, missing, after, _after(earlier, record)), (record,)


def _after(before: Iterable[Made], record: Made) -> Made | None:
    """Find the last of what was recorded before of the same, though it is of a later day."""
    later = [one for one in before if one.counts_on > record.counts_on]
    return max(later, key=lambda one: one.counts_on, default=None)


def _decided_by(so_far: Decisions, body: str) -> Decided | None:
    """Return what leaves a body nothing to decide: its own decision, or for one not named the outcome."""
    bodies = meant(body, so_far.named)
    own = next((so_far.by[one] for one in bodies if one in so_far.by), None)
    return own or (None if bodies else so_far.settled)


def _said_before(earlier: Iterable[Decided], request: deeds.Decide) -> Decided | None:
    """Return the deferral by a body to a day that is recorded already, which leaves everything to decide."""
    same = (request.body.strip(), request.decided_on, request.deferred_to)
    deferred = (one for one in earlier if one.decision is Decision.DEFERRED is request.decision)
    return next((one for one in deferred if (one.body, one.counts_on, one.deferred_to) == same), None)


def _lacking(request: deeds.Decide) -> dict[str, bool]:
    deferred = request.decision is Decision.DEFERRED
    return {"body": not request.body.strip(), "deferred_to": deferred and request.deferred_to is None}


def _wrong_day(
    agreement: Agreement, item: str, day: date, following: date | None, asking: Asking
) -> Refused | None:
    """Refuse a day to come, one before the item was what it is, or one that follows before it."""
    terms = agreement.terms_on(asking.today)
    if day > asking.today:
        return Refused(Refusal.FUTURE, terms, item)
    first = max(agreement.since(item, asking.today), FIRST_DAY)
    if day < first:
        return Refused(Refusal.TOO_EARLY, terms, item, details=(first.isoformat(),))
    if following and not day < following <= LAST_DAY:
        return misdated(("following", following), ("held_on", day), terms, item)
    return None


def start_reviewing(request: deeds.StartReviewing, agreement: Agreement, asking: Asking) -> Outcome | Result:
    """Open the form that records a review's outcome."""
    terms = agreement.terms_on(asking.today)
    review = barred(terms, asking) or _one_of(terms.reviews, request, terms)
    if not isinstance(review, Review):
        return review
    fields = (
        Field("held_on", Blank.DAY, asking.today.isoformat()),
        Field("outcome", Blank.LONG),
        Field("next_on", Blank.DAY, required=False),
    )
    return _form("review", terms, review.id, fields).saying(request.day, request.note)


def hold_review(request: deeds.HoldReview, agreement: Agreement, asking: Asking) -> Ruled:
    """Record that a review was held, once for a day."""
    terms = agreement.terms_on(asking.today)
    review = barred(terms, asking) or _one_of(
        terms.reviews, deeds.StartReviewing(terms.id, request.item), terms
    )
    if not isinstance(review, Review):
        return review, ()
    refused = _wrong_day(agreement, review.id, request.held_on, request.next_on, asking)
    if refused:
        return refused, ()
    if not request.outcome.strip():
        return Refused(Refusal.BLANK, terms, review.id, details=("outcome",)), ()
    every = [one for one in agreement.records if isinstance(one, Reviewed) and one.review == review.id]
    held = [one for one in every if one in agreement.happened]
    same = next((one for one in held if one.counts_on == request.held_on), None)
    if same:
        return already(terms, review.id, same, asking), ()
    record = Reviewed(
        agreement=terms.id,
        review=review.id,
        outcome=request.outcome.strip(),
        next_on=request.next_on,
        counts_on=request.held_on,
        round=len(every),
    )
    settled = review.id in agreement.progress_on(asking.today).settled
    due = None if settled else review_due(review, terms)
    return ReviewHeld(terms, review, record, due, _after(held, record)), (record,)
