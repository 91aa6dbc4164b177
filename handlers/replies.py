"""An answer goes back to where it was asked: beside a command, into a thread, a form or the Home tab.

Bolt runs with `process_before_response`: what a listener returns is the acknowledgement, sent once and last,
so a listener can't fail after it, and nobody waits for Bolt to look whether it has come.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from http import HTTPStatus

from slack_bolt import BoltResponse
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.webhook import WebhookClient, WebhookResponse

from agreements import patience
from agreements.recorded import is_direct
from agreements.records import Actor
from handlers.outcomes import CODE, NO_THREAD, RefusedError, code_of
from handlers.patience import BRIEFLY, Waiting
from handlers.payloads import OddPayloadError, Payload, at, is_question, root, within
from handlers.places import NOWHERE, Place, metadata, place_of
from handlers.printing import message, messages
from views.home import home
from views.modals import modal, option
from views.page import Page

SHARED_BY = "shared_by"
"""The block above an answer that somebody shared: it says who."""

_LONGEST_CODE = 80
"""Characters of a code of Slack's; what a proxy says in its place may be a page, and is no code."""

NOT_HERE = {"not_in_channel", "channel_not_found"}
"""What Slack says where the bot is not in the conversation."""


SPENT = {"expired_url", "used_url"}
"""What Slack says where its address for answers takes no more."""


class UnsaidError(Exception):
    """A page could not be said, or not all of it: the error's cause is what kept it from being."""

    def __init__(self, page: Page) -> None:
        """Take the page."""
        super().__init__(page.headline.text)
        self.page = page


@contextmanager
def saying(page: Page) -> Iterator[None]:
    """Turn whatever goes wrong where a page is said into an UnsaidError: what it answers was done before."""
    try:
        yield
    except Exception as unsaid:
        raise UnsaidError(page) from unsaid


def acknowledged(**body: object) -> BoltResponse:
    """Make the acknowledgement of a request, with what Slack is to do if anything."""
    return BoltResponse(status=HTTPStatus.OK, body=body or "")


def reply(
    body: Payload, client: WebClient, page: Page, number: int = 1, *, replace: bool = False
) -> BoltResponse:
    """Say part `number` of a page to whoever sent the payload, where they are, and acknowledge it.

    `replace` puts it in the place of the message whose button was pressed. Raises RefusedError, slack_sdk's
    SlackApiError or an OSError where Slack doesn't take it, OddPayloadError where there is no such place.
    """
    if "command" in body:
        said = messages(page, number, for_one=True)
        if len(said) == 1:
            return acknowledged(response_type="ephemeral", **said[0])
        tell_asker(client, page, number, url=at(body, "response_url"), user=at(body, "user_id"))
        return acknowledged()
    match at(body, "type"):
        case "event_callback":
            _to_event(body.get("event"), client, page, number)
        case "block_actions" if at(body, "container", "type") == "view":
            _to_view(body, client, page, number)
        case "block_actions":
            _to_message(body, client, page, number, replace=replace)
        case "view_submission":
            return acknowledged(response_action=_laid(body, page), view=_modal(body, page, number))
        case "block_suggestion":
            return acknowledged(options=[option(page.headline.text)])
        case kind:
            raise OddPayloadError(f"a payload of the kind {kind!r} has no place for an answer")
    return acknowledged()


def _to_event(event: object, client: WebClient, page: Page, number: int) -> None:
    if is_question(event):
        post(client, page, number, channel=at(event, "channel"), thread=root(event))
    elif at(event, "type") == "app_home_opened" and at(event, "tab") == "home":
        client.views_publish(user_id=at(event, "user"), view=home(page))


def _modal(body: Payload, page: Page, number: int) -> Payload:
    return modal(page, number, metadata=metadata(place_of(body)))


def _laid(body: Payload, page: Page) -> str:
    """Lay a refusal over the form, so that closing it leads back to all that was typed.

    Slack stacks three at most, so over one that lies upon another it takes the form's place.
    """
    return "push" if page.refused and not at(body, "view", "previous_view_id") else "update"


def _to_view(body: Payload, client: WebClient, page: Page, number: int) -> None:
    view = _modal(body, page, number)
    if at(body, "view", "type") == "modal":
        client.views_update(view_id=at(body, "view", "id"), view=view)
    else:
        client.views_open(trigger_id=at(body, "trigger_id"), view=view)


class Way(Enum):
    """Where the answer to a button below a message goes."""

    IN_ITS_PLACE = "in the place of the message"
    BESIDE = "into the conversation, where all who are in it see it"
    ALONE = "to whoever pressed it, and nobody else"


def way_back(body: Payload, *, replace: bool) -> Way:
    """Choose where the answer to a button goes; `replace` asks for the place of the message.

    It gets there only by an address for answers, if one came along. What somebody shared stands there in
    their name, and they did not share another part of it.
    """
    replace = replace and bool(at(body, "response_url"))
    if replace and is_for_one(body):
        return Way.IN_ITS_PLACE
    if not conversation(body).channel or (replace and is_shared(body)):
        return Way.ALONE
    return Way.IN_ITS_PLACE if replace else Way.BESIDE


def _to_message(body: Payload, client: WebClient, page: Page, number: int, *, replace: bool) -> None:
    url, user, among = at(body, "response_url"), at(body, "user", "id"), conversation(body)
    match way_back(body, replace=replace):
        case Way.IN_ITS_PLACE:
            respond(url, replace_original=True, **message(page, number, for_one=is_for_one(body)))
        case Way.BESIDE:
            try:
                post(client, page, number, channel=among.channel, thread=among.thread)
            except SlackApiError as refused:
                if code_of(refused) not in NOT_HERE:
                    raise
                tell_asker(client, page, number, url=url, user=user)
        case Way.ALONE:
            tell_asker(client, page, number, url=url, user=user)


def tell_asker(  # noqa: PLR0913 - what is said, and both ways to whom
    client: WebClient, page: Page, number: int = 1, *, url: str, user: str, waits: Waiting = BRIEFLY
) -> None:
    """Say part `number` of a page to one person: at Slack's address for that, or in a direct message.

    An address takes five messages within half an hour, and is spent then; other servers may give none.
    """
    alone, direct = (messages(page, number, for_one=for_one) for for_one in (True, False))
    for said, instead in zip(alone, direct, strict=True):
        if url:
            try:
                respond(url, waits, response_type="ephemeral", replace_original=False, **said)
            except RefusedError as refused:
                if code_of(refused) not in SPENT or not user:
                    raise
            else:
                continue
        client.chat_postMessage(channel=user, **instead)


def conversation(body: Payload) -> Place:
    """Find the conversation that an answer goes into, where all who are in it see it; else nowhere.

    A command, a form and a button beside a private or shared answer are answered to one person alone. Direct
    messages in which somebody shared one are between people: the bot is not in them.
    """
    if at(body, "type") == "event_callback":
        event = body.get("event")
        return Place(at(event, "channel"), root(event))
    where = place_of(body)
    pressed = at(body, "type") == "block_actions" and at(body, "container", "type") != "view"
    alone = is_direct(where.channel) and not is_shared(body)
    if pressed and not is_for_one(body) and (alone or where.thread):
        return where
    return NOWHERE


def aloud(body: Payload, actor: Actor) -> Actor:
    """Tell of an actor whether others read the answer: not in a direct message, which only they are in."""
    channel, kind = conversation(body).channel, at(body, "event", "channel_type")
    among = bool(channel) and not (is_direct(channel) or kind == "im")
    return Actor(actor.user, actor.team, actor.channel, aloud=among)


def is_for_one(body: Payload) -> bool:
    """Tell whether the message whose button was pressed is seen by that person only."""
    pressed = body.get("container")
    return isinstance(pressed, dict) and pressed.get("is_ephemeral") is True


def is_shared(body: Payload) -> bool:
    """Tell whether the message whose button was pressed is an answer that somebody shared, or may be one."""
    blocks = within(body, "message", "blocks")
    return not isinstance(blocks, list) or any(at(block, "block_id") == SHARED_BY for block in blocks)


def post(client: WebClient, page: Page, number: int = 1, *, channel: str, thread: str = "") -> None:
    """Post part `number` of a page as a message, or as several, in a thread as `put` does."""
    for said in messages(page, number, for_one=False):
        put(client, said, channel=channel, thread=thread)


def put(client: WebClient, said: Payload, *, channel: str, thread: str = "") -> None:
    """Post a printed message, in a thread where one is given and still there."""
    if thread:
        try:
            client.chat_postMessage(channel=channel, thread_ts=thread, **said)
        except SlackApiError as refused:
            if code_of(refused) not in NO_THREAD:
                raise
        else:
            return
    client.chat_postMessage(channel=channel, **said)


def respond(url: str, waits: Waiting = BRIEFLY, **said: object) -> None:
    """Send a message to the address that Slack gave for answers; raises RefusedError if it is not taken."""
    answer = _send(url, said, waits)
    refused = _refused(answer)
    if refused:
        raise RefusedError(refused, answer.status_code)


def is_taken(url: str, **said: object) -> bool:
    """Send a message as `respond` does, and tell whether Slack took it: after half an hour it does not."""
    return not _refused(_send(url, said, BRIEFLY))


def _refused(answer: WebhookResponse) -> str:
    """Read Slack's code for why it did not take a message at an address, or nothing where it did.

    It says so in JSON or in bare words (`Expired url`), and with the status of success too.
    """
    try:
        said = json.loads(answer.body)
    except (ValueError, RecursionError):
        said = None
    if answer.status_code == HTTPStatus.OK and within(said, "ok") is not False:
        return ""
    told = at(said, "error") if isinstance(said, dict) else answer.body[:_LONGEST_CODE]
    code = "_".join(told.casefold().split())
    return code if CODE.fullmatch(code) else f"http_{answer.status_code}"


def _send(url: str, said: dict[str, object], waits: Waiting) -> WebhookResponse:
    return WebhookClient(url, timeout=patience.SLACK, retry_handlers=[waits]).send_dict(said)
