"""The buttons of a reminder: each a command typed for you."""

from collections.abc import Callable

from agreements.acts import ShowNotes, StartNote, StartSigning
from agreements.life.deeds import (
    Deal,
    MoveItem,
    Replace,
    ShowGateway,
    StartDeciding,
    StartNotice,
    StartReviewing,
)
from agreements.life.logged import number_of
from agreements.life.registers import ShowLog, StartClosing
from agreements.reminding.planned import Matter
from agreements.reminding.records import Quiet, Quieted
from agreements.reminding.requests import Hush, ShowReminders
from agreements.reminding.saying import Reminder
from agreements.requests import About, Topic
from views.page import Button
from views.words.reminding.sentences import subject

_Made = Callable[[str, str], tuple[Button, ...]]


def buttons(one: Reminder) -> tuple[Button, ...]:
    """Offer what can be done about a reminder: the deed itself first, then to acknowledge or put it off."""
    if one.terms is None or one.planned.matter is Matter.DELEGATION:
        return ()
    agreement, item = one.terms.id, one.planned.item
    return (
        *_DONE.get(one.planned.matter, _nothing)(agreement, item),
        *_evidence(one, agreement, item),
        Button("Acknowledge", Hush(agreement, item).typed),
        Button("Snooze", Hush(agreement, item, Quiet.SNOOZED).typed),
        *_MOVED.get(one.planned.matter, _nothing)(agreement, item),
        Button("Not ours", Hush(agreement, item, Quiet.NOT_OURS).typed),
        Button("Show", _shown(one.planned.matter, agreement, item)),
    )


def left_to_do(one: Reminder) -> tuple[Button, ...]:
    """Offer to record what was only acknowledged or put off, which is still to be done."""
    record = one.fate.record if one.fate else None
    if one.terms is None or not isinstance(record, Quieted) or record.how is Quiet.NOT_OURS:
        return ()
    agreement, item = one.terms.id, one.planned.item
    return (
        *_DONE.get(one.planned.matter, _nothing)(agreement, item),
        *_MOVED.get(one.planned.matter, _nothing)(agreement, item),
        Button("Hear again", Hush(agreement, item, Quiet.HEARD_AGAIN).typed),
    )


def _evidence(one: Reminder, agreement: str, item: str) -> tuple[Button, ...]:
    missing = one.planned.matter is Matter.GATEWAY and one.missing
    return (Button("Evidence", ShowGateway(agreement, item).typed),) if missing else ()


def short(one: Reminder) -> Button | None:
    """Offer the whole of one reminder of a digest, or what it asks to be done."""
    if one.terms is None:
        return None
    agreement, item = one.terms.id, one.planned.item
    label = f"{subject(one)}: {one.terms.short_name}"
    return Button(label, ShowReminders(agreement, item).typed)


def _nothing(_: str, __: str) -> tuple[Button, ...]:
    return ()


def _deal(agreement: str, item: str) -> tuple[Button, ...]:
    return (Button("Done", Deal(agreement, item).typed),)


def _move(agreement: str, item: str) -> tuple[Button, ...]:
    return (Button("Moved", MoveItem(agreement, item).typed),)


def _ending(agreement: str, _: str) -> tuple[Button, ...]:
    return (
        Button("Extend it", StartNote(agreement).typed),
        Button("It was replaced", Replace(agreement).typed),
    )


def _signing(agreement: str, item: str) -> tuple[Button, ...]:
    return (Button("Sign", StartSigning(agreement, item).typed),)


def _noticing(agreement: str, _: str) -> tuple[Button, ...]:
    return (Button("Give notice", StartNotice(agreement).typed),)


_DONE: dict[Matter, _Made] = {
    Matter.MILESTONE: _deal,
    Matter.DELIVERABLE: _deal,
    Matter.OBLIGATION: _deal,
    Matter.PAYMENT: _deal,
    Matter.LOGGED: lambda agreement, item: (Button("Done", StartClosing(agreement, number_of(item)).typed),),
    Matter.GATEWAY: lambda agreement, item: (Button("Done", StartDeciding(agreement, item).typed),),
    Matter.REVIEW: lambda agreement, item: (Button("Done", StartReviewing(agreement, item).typed),),
    Matter.END: _ending,
    Matter.NOTICE: _noticing,
    Matter.DECIDE: _noticing,
    Matter.SIGNATURE: _signing,
    Matter.CHANGE_NOTE: _signing,
}
_MOVED: dict[Matter, _Made] = dict.fromkeys(
    (
        Matter.MILESTONE,
        Matter.DELIVERABLE,
        Matter.GATEWAY,
        Matter.REVIEW,
        Matter.PAYMENT,
        Matter.OBLIGATION,
    ),
    _move,
)
_TOPICS = {
    Matter.MILESTONE: Topic.MILESTONES,
    Matter.DELIVERABLE: Topic.MILESTONES,
    Matter.GATEWAY: Topic.GATEWAYS,
    Matter.REVIEW: Topic.REVIEWS,
    Matter.OBLIGATION: Topic.OBLIGATIONS,
    Matter.PAYMENT: Topic.FUNDING,
    Matter.ATTACHMENT: Topic.SCHEDULES,
    Matter.SIGNATURE: Topic.SIGNATORIES,
}


def _shown(matter: Matter, agreement: str, item: str) -> str:
    if matter is Matter.LOGGED:
        return ShowLog(agreement, None).typed
    if matter is Matter.CHANGE_NOTE:
        return ShowNotes(agreement, int(item.removeprefix("ccn-"))).typed
    return About(_TOPICS.get(matter, Topic.STATUS), agreement).typed
