"""Why a change note can't be made: what its effects would do to the terms on their day, and after."""

from datetime import date
from decimal import Decimal

from agreements.agreement import Agreement
from agreements.change_notes.effects import Effect, PutItem, SetEnd, SetSum, apply, mark
from agreements.days.calendar import FIRST_DAY, LAST_DAY, ONE_DAY, in_words
from agreements.records import NoteState
from agreements.standing import standing
from agreements.terms import Terms

NUMBERED = (
    *("parties", "governance", "milestones", "gateways", "reviews", "recurring", "funding", "targets"),
    *("allocations", "decisions", "indicators", "commitments", "forms", "triggers", "discrepancies"),
)
"""The sections whose items have ids; an id is used once in an agreement (register/README.md)."""

LARGEST_SUM, DIGITS = 10**12, 15
"""A sum stays below a trillion, in as many digits as a number of the register has."""


def objections(
    agreement: Agreement, effects: tuple[Effect, ...], change_on: date, today: date
) -> tuple[str, ...]:
    """Say in words why effects can't be made on a day, or nothing where they can.

    What is changed must be there, the name of what is added must not be something else's, and neither a day
    nor a sum may be beyond what the register holds. No notice may stand that ends the agreement before the
    end that is set. The terms must make sense on that day and with each agreed note that follows.
    """
    terms = agreement.terms_on(change_on)
    varied = apply(terms, effects, "change note")
    found = [_objection(terms, varied, effect, change_on) for effect in effects]
    found += _under_notice(agreement, effects, max(change_on, today))
    if effects:
        starts_on = _starts_on(agreement, change_on, today)
        found += _nonsense(varied, starts_on)
        for following in _following(agreement, change_on):
            varied = apply(varied, following, "change note")
            found += _nonsense(varied, starts_on)
    return tuple(dict.fromkeys(words for words in found if words))


def _under_notice(agreement: Agreement, effects: tuple[Effect, ...], day: date) -> list[str]:
    """Say in words which notices leave an end that is set without effect."""
    last_days = [one.last_day for one in effects if isinstance(one, SetEnd)]
    terms = agreement.terms_on(day)
    return [
        f"{terms.called(one.party)} gave notice on {in_words(one.counts_on)}, which ends it on "
        f"{in_words(one.ends_on)}: withdraw that notice first"
        for one in agreement.progress_on(day).notices
        if any(one.ends_on < last_day for last_day in last_days)
    ]


def _starts_on(agreement: Agreement, change_on: date, today: date) -> date | None:
    same = agreement.entry_on(change_on).counts_on == agreement.entry_on(today).counts_on
    day = max(change_on, today) if same else change_on
    return standing(agreement.terms_on(day), day).starts_on


def _following(agreement: Agreement, change_on: date) -> list[tuple[Effect, ...]]:
    version = agreement.entry_on(change_on).counts_on
    following = sorted(
        (
            note
            for note in agreement.notes
            if note.state is NoteState.AGREED
            and note.text.change_on > change_on
            and agreement.entry_on(note.text.change_on).counts_on == version
        ),
        key=lambda note: note.order,
    )
    return [note.text.effects for note in following]


def _nonsense(terms: Terms, starts_on: date | None) -> list[str]:
    """Say in words why terms can't stand: they end before they start, or have lost the last party."""
    found = []
    if starts_on and terms.end.date and terms.end.date < starts_on:
        found.append("the agreement would end before it starts")
    if not terms.parties:
        found.append("the agreement would have no parties left")
    return found


def _objection(terms: Terms, varied: Terms, effect: Effect, change_on: date) -> str:
    if isinstance(effect, SetEnd):
        if not FIRST_DAY <= effect.last_day <= LAST_DAY:
            return f"the register holds no days such as {in_words(effect.last_day)}"
        before = effect.last_day < change_on - ONE_DAY
        return "the agreement would end before the change takes effect" if before else ""
    if isinstance(effect, PutItem):
        return _misfit(terms, varied, effect)
    section = "funding" if isinstance(effect, SetSum) else effect.section
    if effect.item not in {mark(one) for one in getattr(terms, section)}:
        return f"{effect.item} is not in the agreement"
    if isinstance(effect, SetSum) and not _is_sum(effect.amount):
        return f"{effect.amount} is not a sum that the register can hold"
    return ""


def _misfit(terms: Terms, varied: Terms, put: PutItem) -> str:
    name = mark(put.item)
    if put.section == "signatories":
        return "" if varied.party(name) else f"{name or 'nobody'} is not a party, so nobody can represent it"
    taken = {one.id for section in NUMBERED if section != put.section for one in getattr(terms, section)}
    return f"{name} is the name of something else in the agreement" if name in taken else ""


def _is_sum(amount: Decimal) -> bool:
    return amount.is_finite() and 0 <= amount < LARGEST_SUM and len(amount.as_tuple().digits) <= DIGITS
