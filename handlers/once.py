"""Each request is let in once, by a stored key: Slack tries an event again that it thinks unanswered."""

import logging
from collections.abc import Callable
from http import HTTPStatus

from slack_bolt import BoltContext, BoltRequest, BoltResponse

from handlers.desk import Desk
from handlers.payloads import Payload, at, is_question
from handlers.replies import acknowledged

log = logging.getLogger("mou")

SIGNED = "signed"
"""What the context of a request holds once its signature was found right (Socket Mode needs none)."""


def let_in_once(desk: Desk) -> Callable[..., BoltResponse | None]:
    """Make the middleware behind Bolt's check of signatures, that lets each request in the first time only.

    The key is stored before the answer is given: if the process dies between the two, the asker sees nothing
    and asks again. Stored after, a second delivery while the first is at work (Slack tries again after 3
    seconds) would be answered too, and an act done twice.

    An event has an id, the same at each try, or else the place and the time of its message. What a person
    does has a trigger's, which is the key over a socket, where Slack may deliver it twice. Over HTTP it tries
    none of them again: the signature is the key there, and one seen before is a replay by somebody who
    listened in: 401, as if it were forged. What is looked up for a list records nothing, and two within a
    second may be alike: those have no key.
    """

    def let_in(
        req: BoltRequest, body: Payload, context: BoltContext, next_: Callable[[], None]
    ) -> BoltResponse | None:
        context[SIGNED] = True
        if at(body, "type") == "app_rate_limited":
            log.warning("Slack holds events back: there were more than it delivers in an hour")
        if _is_news(body):
            return acknowledged()
        event, trigger = at(body, "event_id") or _message(body), at(body, "trigger_id")
        signature = req.headers.get("x-slack-signature")
        if event:
            known, again = f"event {event}", acknowledged()
        elif signature:
            known, again = f"request {signature[0]}", unsigned()
        else:
            known, again = f"trigger {trigger}" if trigger else "", acknowledged()
        if known and at(body, "type") != "block_suggestion" and not desk.keys.first_time(known):
            return again
        next_()
        return None

    return let_in


def _message(body: Payload) -> str:
    """Name a message by where and when it was said, for servers that give its event no id."""
    channel, ts = at(body, "event", "channel"), at(body, "event", "ts")
    return f"{channel} {ts}" if channel and ts else ""


def unsigned() -> BoltResponse:
    """Make the answer to whoever is not Slack."""
    return BoltResponse(status=HTTPStatus.UNAUTHORIZED, body={"error": "invalid request"})


def _is_news(body: Payload) -> bool:
    """Tell whether a request wants no answer: what nobody said to the bot, or a form that was closed."""
    if at(body, "type") in {"app_rate_limited", "view_closed"}:
        return True
    event = body.get("event")
    return at(event, "type") in {"message", "app_mention"} and not is_question(event)
