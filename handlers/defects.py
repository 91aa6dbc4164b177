"""The one place where a defect becomes words; listeners hold no `try`."""

import logging
from collections.abc import Callable

from slack_bolt import BoltContext, BoltResponse
from slack_bolt.error import BoltUnhandledRequestError
from slack_sdk import WebClient

from agreements.reminding.delivering import NotNow, Refused
from handlers.desk import Desk
from handlers.once import SIGNED, unsigned
from handlers.outcomes import OF_SLACK, TOO_MANY, outcome_of
from handlers.payloads import Payload, at
from handlers.replies import UnsaidError, acknowledged, post, reply
from views.page import Line, Page
from views.troubles import mend_here
from views.words import outages

log = logging.getLogger("mou")

GONE = "That button or form is from an earlier version of this bot. Ask again with /mou."
_LATE = "Slack lets me answer there for half an hour only, and that is over. Ask again with /mou."
_SLOW = "Slack had stopped waiting before I could open that. Try it again."
ANSWERS_REFUSED = {
    "expired_url": _LATE,
    "used_url": _LATE,
    "expired_trigger_id": _SLOW,
    "exchanged_trigger_id": _SLOW,
    "trigger_expired": _SLOW,
    "trigger_exchanged": _SLOW,
    "invalid_trigger_id": _SLOW,
    "not_found": "That form was closed before I could answer in it. Ask again with /mou.",
}
"""What people can do about it, by Slack's code for why it took no answer or form: `views.troubles` has the
codes for all messages."""

TOO_MANY_NOW = "Slack takes no more from me just now. Try again in a minute."
UNWELL = "Slack is in trouble just now. If no answer comes, try again in a minute."


def in_words(desk: Desk, token: str) -> Callable[..., BoltResponse]:
    """Make Bolt's error handler: it tells askers where they asked, else in a direct message, and answers 200.

    In Socket Mode anything but 200 is silence, and over HTTP it is Slack's own unhelpful words. Whoever made
    the check of signatures itself fail is told nothing: 401.
    """

    def tell(error: Exception, body: Payload, context: BoltContext, client: WebClient) -> BoltResponse:
        if SIGNED not in context:
            return unsigned()
        client.token = token  # which Bolt hands it only behind the check that each request is let in once
        page = excuse(desk, error)
        for say in (reply, _alone):
            try:
                return say(body, client, page)
            except Exception as unsaid:  # noqa: BLE001 - whatever keeps us from saying it is a defect too
                if say is _alone or not _known(unsaid):  # an address that is spent is none
                    desk.apologise(unsaid)
        return acknowledged()

    return tell


def excuse(desk: Desk, error: Exception) -> Page:
    """Say what can be done about an error where that is known; else log it under an id and say that.

    Where something was recorded all the same, that is said: whoever reads that it was not does it again.
    """
    known = _known(error)
    why = Page(Line(known), refused=True) if known else desk.apologise(_cause(error))
    return outages.unsaid(error.page, why) if isinstance(error, UnsaidError) and error.page.recorded else why


def _cause(error: Exception) -> Exception:
    cause = error.__cause__ if isinstance(error, UnsaidError) else None
    return cause if isinstance(cause, Exception) else error


def _known(error: Exception) -> str:
    error = _cause(error)
    if isinstance(error, BoltUnhandledRequestError):
        return GONE
    if not isinstance(error, OF_SLACK):
        return ""
    match outcome_of(error):
        case Refused(why):
            return ANSWERS_REFUSED.get(why) or mend_here(why)
        case NotNow(why) if why == TOO_MANY:
            return TOO_MANY_NOW
        case trouble:
            log.warning("Slack did not say that it took an answer: %s", trouble.why)
            return UNWELL


def _alone(body: Payload, client: WebClient, page: Page) -> BoltResponse:
    asked_by = at(body, "user", "id") or at(body, "event", "user")
    if asked_by:
        post(client, page, channel=asked_by)
    return acknowledged()
