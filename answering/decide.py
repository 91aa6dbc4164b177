"""The one pure function between a request and its answer."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from agreements import listing, requests, telling, unread
from agreements.agreement import NOW
from agreements.answers import Answer, Content, Decision, Helped, Nothing, Register, Ruled
from agreements.asking import Asking
from agreements.later import Later
from agreements.records import Actor
from agreements.reminding.audiences import BY_DEFAULT, Times

if TYPE_CHECKING:
    from agreements import rules
    from answering import deciding
    from answering import requests as asked
else:
    asked = Later("answering.requests")
    rules = Later("agreements.rules")
    deciding = Later("answering.deciding")


def decide(  # noqa: PLR0913 - the request, what was read for it, and all that it is judged by
    request: requests.Base,
    register: Register,
    *,
    today: date,
    actor: Actor,
    administrators: tuple[str, ...] = (),
    public_url: str = "",
    times: Times = BY_DEFAULT,
    now: datetime | None = None,
) -> Decision:
    """Work out the answer to a request from what was read for it, and the records to append.

    The request's own days (`as of`, `as known on`) go before `today`; `administrators` are those of the
    settings, beside those that the register knows; `public_url` is where the bot is reached by HTTP;
    `times` are the hours in which reminders are sent; `now` tells what was recorded a moment ago.
    """
    kind = type(request)
    told = _TOLD.get(kind) or _asked().get(kind) or rules.TOLD.get(kind)
    if told:
        return Decision(Answer(request, today, told(request, register, request.when.as_of or today)))
    people = replace(register.people, administrators=administrators)
    asking = Asking(actor, today, people, public_url, times, now)
    if kind in rules.HANDED_IN:
        content, records, handed_in = rules.HANDED_IN[kind](request, register, asking)
        return Decision(Answer(request, today, content), records, handed_in)
    content, records = _ruled(request, register, asking)
    return Decision(Answer(request, today, content), records)


def _ruled(request: requests.Base, register: Register, asking: Asking) -> Ruled:
    kind = type(request)
    if kind in rules.KEPT:
        return rules.KEPT[kind](request, register, asking)
    name = getattr(request, "agreement", "")
    agreement = telling.known(register, name, NOW if request.acts else request.when)
    if agreement is None:
        return Nothing(name), ()
    if kind in rules.SHOWN:
        return rules.SHOWN[kind](request, agreement, asking), ()
    return rules.ACTED[kind](request, agreement, asking)


def _itself(request: Content, _: Register, __: date) -> Content:
    return request


def _question(request: "asked.Question", register: Register, day: date) -> Content:
    return deciding.decide_question(request, register, day)


def _two(request: "asked.Two", register: Register, day: date) -> Content:
    return deciding.decide_two(request, register, day)


def _help(request: requests.Help, _: Register, __: date) -> Content:
    return Helped(request.command, briefly=request.briefly, of=request.of)


_TOLD: dict[type, Callable[[Any, Register, date], Content]] = {
    requests.About: telling.about,
    requests.ReadClause: telling.read_clause,
    requests.ListAgreements: listing.list_agreements,
    requests.Due: telling.due_dates,
    requests.WhoIs: telling.who,
    requests.Help: _help,
    unread.NotFound: telling.not_found,
    unread.NotUnderstood: _itself,
    unread.NotADay: _itself,
    unread.NotOfADay: _itself,
    unread.NotAFormat: _itself,
    unread.TooLong: _itself,
}
"""What is told of the register on a day, to anyone who may see it; `agreements.rules` has forms and acts."""


@cache
def _asked() -> dict[type, Callable[[Any, Register, date], Content]]:
    """Return what is told likewise of free questions, whose classes a command is answered without."""
    return {asked.Question: _question, asked.Two: _two}
