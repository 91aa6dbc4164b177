"""The forms of what happens while an agreement runs, part of `reading.READERS`."""

from collections.abc import Callable
from datetime import date

from agreements.clerk import inquiries
from agreements.days.calendar import Period
from agreements.handed_out.handing import NEW, REVOKE
from agreements.handed_out.handouts import TakeAddress
from agreements.life import deeds, registers
from agreements.life.figures import figure
from agreements.life.happenings import Decision
from agreements.life.logged import LogKind, Reliance, Taken
from agreements.requests import Base
from questions.forms.filled import BlankFault, Filled


def _done(form: Filled) -> Base:
    return deeds.Deal(
        form.agreement, form.text("item"), day=form.day("day"), note=form.text("note", required=False)
    )


def _undone(form: Filled) -> Base:
    return deeds.Deal(form.agreement, form.text("item"), done=False, note=form.text("note", required=False))


def _moved(form: Filled) -> Base:
    sure = form.text("sure", required=False) == "sure"
    return deeds.MoveItem(form.agreement, form.text("item"), form.day("to"), form.text("why"), sure)


def _item(form: Filled) -> str:
    return form.carried.get("item", "")


def _evidence(form: Filled) -> Base:
    piece = form.figure("piece", "Choose one of the pieces.", digits=3)
    given = form.one_of("given", ("given", "not given"), "Choose one of the two.")
    return deeds.GiveEvidence(form.agreement, _item(form), piece, given == "given", form.text("note"))


def _decide(form: Filled) -> Base:
    decision = form.one_of("decision", Decision, "Choose one of the decisions.")
    deferred_to = form.maybe_day("deferred_to")
    if decision is Decision.DEFERRED and deferred_to is None:
        form.faults.append(BlankFault("deferred_to", "Choose the day to which it is deferred."))
    if decision not in {Decision.DEFERRED, None} and deferred_to:
        form.faults.append(BlankFault("deferred_to", "Leave this blank unless it is deferred."))
    return deeds.Decide(
        form.agreement,
        _item(form),
        decision=decision or Decision.DEFERRED,
        body=form.text("body"),
        decided_on=form.day("decided_on"),
        deferred_to=deferred_to,
        note=form.text("note", required=False),
    )


def _review(form: Filled) -> Base:
    return deeds.HoldReview(
        form.agreement,
        _item(form),
        outcome=form.text("outcome"),
        held_on=form.day("held_on"),
        next_on=form.maybe_day("next_on"),
    )


def _notice(form: Filled) -> Base:
    return deeds.GiveNotice(
        form.agreement,
        party=form.text("party"),
        given_on=form.day("given_on"),
        ends_on=form.day("ends_on"),
        note=form.text("note", required=False),
    )


def _withdraw_notice(form: Filled) -> Base:
    return deeds.WithdrawNotice(
        form.agreement,
        party=form.text("party"),
        why=form.text("why"),
        mistaken=form.text("mistaken", required=False) == "mistaken",
    )


def _replaced(form: Filled) -> Base:
    return deeds.Replace(form.agreement, form.text("by"))


def _log(form: Filled) -> Base:
    carried = next((one for one in LogKind if one.value == form.carried.get("kind")), None)
    kind = carried or form.one_of("kind", LogKind) or LogKind.ACTION
    deciding = kind is LogKind.DECISION
    offer = form.text("offer", required=False)
    return registers.PutInLog(
        form.agreement,
        kind=kind,
        title=form.text("title"),
        owner=form.text("owner", required=kind is LogKind.REQUEST and not offer),
        counts_on=form.day("counts_on"),
        due_on=form.maybe_day("due_on"),
        before=form.text("before", required=False),
        taken=form.one_of("taken", Taken, required=deciding),
        relied_on=form.one_of("relied_on", Reliance, required=deciding),
        offer=offer,
    )


def _event(form: Filled) -> Base:
    return registers.RecordEvent(
        form.agreement,
        _item(form),
        counts_on=form.day("counts_on"),
        owner=form.text("owner", required=False),
        due_on=form.maybe_day("due_on"),
        before=form.text("before", required=False),
    )


def _close(form: Filled) -> Base:
    return registers.CloseItem(
        form.agreement,
        number=form.number("number"),
        outcome=form.text("outcome"),
        counts_on=form.day("counts_on"),
    )


def _report(form: Filled) -> Base:
    period = Period(_carried_day(form, "first"), _carried_day(form, "last"))
    said = form.text("figure")
    if said and figure(said) is None:
        form.faults.append(BlankFault("figure", "Write it in figures, such as 1,250 or 2.5% or 1 in 1,000."))
    return registers.Report(
        form.agreement,
        period=period,
        target=form.text("target"),
        figure=said,
        note=form.text("note", required=False),
        sure=form.text("sure", required=False) == "sure",
    )


def _carried_day(form: Filled, name: str) -> date:
    try:
        return date.fromisoformat(form.carried.get(name, ""))
    except ValueError:
        form.faults.append(BlankFault("", "This form isn't one of ours. Start again from its command."))
        return date.min


def _ask_clerk(form: Filled) -> Base:
    return inquiries.AskClerk(form.agreement, form.text("question"), form.carried.get("thread", ""))


def _reply(form: Filled) -> Base:
    return inquiries.ReplyTo(form.agreement, form.number("number"), form.text("reply"))


def _address(form: Filled) -> TakeAddress:
    return TakeAddress(revoke=form.one_of("what", (NEW, REVOKE)) == REVOKE)


READERS: dict[str, Callable[[Filled], Base]] = {
    "address": _address,
    "done": _done,
    "undone": _undone,
    "moved": _moved,
    "evidence": _evidence,
    "decide": _decide,
    "review": _review,
    "notice": _notice,
    "withdraw notice": _withdraw_notice,
    "replaced": _replaced,
    "log": _log,
    "event": _event,
    "close": _close,
    "report": _report,
    "ask clerk": _ask_clerk,
    "reply": _reply,
}
