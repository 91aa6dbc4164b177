"""The rules of closing what stands in the partnership's registers, with its outcome or answer."""

from dataclasses import replace

from agreements.agreement import Agreement
from agreements.answers import Ruled
from agreements.asking import Asking
from agreements.authority.runners import barred
from agreements.days.misdated import misdated
from agreements.life import registers
from agreements.life.logged import LogClosed, LogItem, log_of
from agreements.life.results import ChooseItem, InLog, Result
from agreements.outcomes import Blank, Choice, Field, Outcome, Refusal, Refused, Sought, ToFill
from agreements.terms import Terms


def start_closing(request: registers.StartClosing, agreement: Agreement, asking: Asking) -> Outcome | Result:
    """Open the form that closes an item."""
    terms = agreement.terms_on(asking.today)
    one = barred(terms, asking) or _open_item(request.number, terms, agreement)
    if not isinstance(one, LogItem):
        return one
    fields = (Field("outcome", Blank.LONG), Field("counts_on", Blank.DAY, asking.today.isoformat()))
    carried = {"agreement": terms.id, "number": str(one.entry.number)}
    called = f"{one.entry.kind} {one.entry.number}"
    form = ToFill("close", terms.id, terms.short_name, called, fields, carried)
    return form.saying(request.day, request.note)


def _open_item(number: int, terms: Terms, agreement: Agreement) -> LogItem | ChooseItem | Refused:
    items = log_of(agreement.records)
    one = next((one for one in items if one.entry.number == number), None)
    if one and one.closed is None:
        return one
    if one and one.closed:
        return Refused(Refusal.CLOSED, terms, f"{one.entry.kind} {number}", earlier=one.closed)
    choices = tuple(
        Choice(
            f"{one.entry.number}: {one.entry.title}", registers.StartClosing(terms.id, one.entry.number).typed
        )
        for one in items
        if one.closed is None
    )
    return (
        Refused(Refusal.NO_ITEM, terms, str(number or ""), choices=choices, sought=Sought.LOGGED)
        if number or not choices
        else ChooseItem(terms, Sought.LOGGED, choices)
    )


def close_item(request: registers.CloseItem, agreement: Agreement, asking: Asking) -> Ruled:
    """Record that an item is closed, with its outcome or answer."""
    terms = agreement.terms_on(asking.today)
    one = barred(terms, asking) or _open_item(request.number, terms, agreement)
    if not isinstance(one, LogItem):
        return one, ()
    if not request.outcome.strip():
        return Refused(Refusal.BLANK, terms, details=("outcome",)), ()
    if request.counts_on > asking.today:
        return Refused(Refusal.FUTURE, terms), ()
    if request.counts_on < one.entry.counts_on:
        opened = ("opened_on", one.entry.counts_on)
        return misdated(("closed_on", request.counts_on), opened, terms), ()
    record = LogClosed(
        agreement=terms.id,
        number=one.entry.number,
        outcome=request.outcome.strip(),
        counts_on=request.counts_on,
    )
    return InLog(terms, replace(one, closed=record)), (record,)
