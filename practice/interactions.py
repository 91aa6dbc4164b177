"""What a person does with blocks: presses, chooses, submits, closes; and what the bot's answer does."""

from dataclasses import dataclass
from typing import Any

from practice import payloads
from practice.delivery import NoAnswer
from practice.inputs import CraftedError, complaint, first_value, value
from practice.methods.files import described
from practice.methods.views import dressed, judged, push_view
from practice.rig import Rig
from practice.rules import elements_of
from practice.rules.elements import OPTION, OPTION_GROUP, OPTIONS_MOST
from practice.rules.shapes import items
from practice.tickets import Refused, ReplyTo, Trigger
from practice.workspace import Conversation, Json, Posted, View

TROUBLE = "We had some trouble connecting. Try again?"
NOT_CONFIGURED = "This app is not configured to handle interactive responses."
PRESS_TROUBLE = {"operation_timeout": "Operation timed out. Apps need to respond within 3 seconds."}
PRESS_FAILED = "This app isn't responding. Try again, or tell the people who look after it."
NO_RESULTS = "No results: the app gave no options."

_OPTIONS = items(OPTION, 0, OPTIONS_MOST)
_GROUPS = items(OPTION_GROUP, 0, OPTIONS_MOST)

Values = dict[str, dict[str, Any]]


@dataclass(frozen=True)
class Click:
    """A click or choice as the page tells it: on what, which, and what all fields around it hold."""

    block_id: str
    action_id: str
    raw: object
    values: Values

    def around(self) -> Values:
        """Give what all fields hold, this one included."""
        return self.values | {self.block_id: self.values.get(self.block_id, {}) | {self.action_id: self.raw}}


@dataclass(frozen=True)
class Where:
    """The message or view that a person is busy with, on which of the open pages."""

    person: str
    client: str
    conversation: Conversation | None = None
    posted: Posted | None = None
    view: View | None = None

    @property
    def blocks(self) -> list[Json]:
        """The blocks in sight."""
        holder = self.view.body if self.view else self.posted.message if self.posted else {}
        return list(holder.get("blocks", []))

    @property
    def name(self) -> str:
        """A name of the place, the same each time."""
        if self.view:
            return str(self.view.body["id"])
        return (
            f"{self.conversation.id}/{self.posted.message['ts']}" if self.conversation and self.posted else ""
        )


def find(rig: Rig, person: str, client: str, at: Json) -> Where:
    """Find the message (`channel`, `ts`) or view (`view`) that the page speaks of; raises CraftedError."""
    if at.get("view"):
        view = rig.workspace.view(str(at["view"]))
        if view is None or view.person != person or view.client not in ("", client):
            raise CraftedError("view")
        return Where(person, client, view=view)
    conversation = rig.workspace.conversations.get(str(at.get("channel")))
    if conversation is None or person not in conversation.members:
        raise CraftedError("channel")
    posted = conversation.find(str(at.get("ts")), person)
    if posted is None:
        raise CraftedError("message")
    return Where(person, client, conversation, posted)


def _element(where: Where, block_id: str, action_id: str) -> Json:
    for block in where.blocks:
        if block["block_id"] == block_id:
            for element in elements_of(block):
                if element["action_id"] == action_id:
                    return element
    raise CraftedError("element")


def _read(rig: Rig, where: Where, block_id: str, element: Json, raw: object) -> Json:
    def find_file(name: str) -> Json | None:
        stored = rig.workspace.files.get(name)
        return described(stored, rig.address) if stored and stored.user == where.person else None

    offered = rig.offered.get((where.name, block_id, element["action_id"]), [])
    return value(element, raw, offered, find_file)


def state(rig: Rig, where: Where, values: Values) -> Json:
    """Give all fields of a message or view with what they hold, in Slack's shape."""
    held: Json = {}
    for block in where.blocks:
        for element in elements_of(block):
            if element["type"] not in {"button", "overflow"}:
                block_id, action_id = block["block_id"], element["action_id"]
                raws = values.get(block_id, {})
                touched = action_id in raws
                filled = (
                    _read(rig, where, block_id, element, raws[action_id]) if touched else first_value(element)
                )
                held.setdefault(block_id, {})[action_id] = filled
    return held


def _who(rig: Rig, where: Where) -> payloads.Who:
    return payloads.Who(where.person, rig.workspace.display_name(where.person))


def _payload(rig: Rig, where: Where, kind: str, values: Values) -> Json:
    held = state(rig, where, values)
    if where.conversation and where.posted:
        payload = payloads.in_message(kind, _who(rig, where), where.conversation, where.posted)
        return payload | {"state": {"values": held}}
    if where.view:
        return payloads.in_view(kind, _who(rig, where), payloads.with_state(where.view, held))
    raise CraftedError("place")


async def press(rig: Rig, where: Where, click: Click) -> Json:
    """Send the bot a click or choice; gives Slack's words under `trouble` if it doesn't answer."""
    element = _element(where, click.block_id, click.action_id)
    if not rig.manifest.interactive:
        return {"trouble": NOT_CONFIGURED}
    action = {
        "action_id": click.action_id,
        "block_id": click.block_id,
        "action_ts": payloads.action_stamp(),
    }
    if element["type"] == "button":
        action |= {name: element[name] for name in ("type", "text", "value", "style") if name in element}
    else:
        action |= _read(rig, where, click.block_id, element, click.raw)
    payload = _payload(rig, where, "block_actions", click.around()) | {"actions": [action]}
    view = where.view.body["id"] if where.view else ""
    payload["trigger_id"] = rig.tickets.trigger(Trigger(where.person, where.client, view))
    if where.conversation and where.posted:
        ts, thread = where.posted.message["ts"], where.posted.message.get("thread_ts", "")
        reply = ReplyTo(where.person, where.conversation.id, ts, thread if thread != ts else "")
        payload["response_url"] = rig.response_url(reply)
    try:
        await rig.delivery.ask("interactive", f"block_actions {click.action_id}", payload)
    except NoAnswer as fault:
        return {"trouble": PRESS_TROUBLE.get(fault.code, PRESS_FAILED)}
    return {}


async def suggest(rig: Rig, where: Where, block_id: str, action_id: str, typed: str) -> Json:
    """Ask the bot for the options of a menu that match what was typed."""
    element = _element(where, block_id, action_id)
    payload = _payload(rig, where, "block_suggestion", {})
    payload |= {"action_id": action_id, "block_id": block_id, "value": typed}
    try:
        answer = await rig.delivery.ask("interactive", f"block_suggestion {action_id}", payload)
    except NoAnswer:
        return {"options": [], "trouble": NO_RESULTS}
    options = _options(answer)
    if options is None:
        return {"options": [], "trouble": NO_RESULTS}
    known = rig.offered.setdefault((where.name, block_id, element["action_id"]), [])
    known.extend(option for option in options if option not in known)
    return {"options": options}


def _options(answer: object) -> list[Json] | None:
    if not isinstance(answer, dict):
        return None
    if "option_groups" in answer and not any(_GROUPS(answer["option_groups"], "/option_groups")):
        return [option for group in answer["option_groups"] for option in group["options"]]
    if any(_OPTIONS(answer.get("options"), "/options")):
        return None
    return list(answer["options"])


async def submit(rig: Rig, where: Where, values: Values) -> Json:
    """Send a form to the bot and do what it answers; gives `errors` by block, or `trouble` in words."""
    view = _top(rig, where)
    held = state(rig, where, values)
    objections = {
        block["block_id"]: said
        for block in where.blocks
        if block["type"] == "input"
        and (said := complaint(block, held[block["block_id"]][block["element"]["action_id"]]))
    }
    if objections:
        return {"errors": objections}
    trigger = rig.tickets.trigger(Trigger(where.person, where.client, view.body["id"]))
    payload = payloads.submission(_who(rig, where), payloads.with_state(view, held), trigger)
    try:
        answer = await rig.delivery.ask("interactive", f"view_submission {view.body['callback_id']}", payload)
        return _follow(rig, where, view, answer)
    except (NoAnswer, Refused):
        return {"trouble": TROUBLE}


def _follow(rig: Rig, where: Where, view: View, answer: object) -> Json:
    """Do what the answer to a submitted form says; raises Refused where Slack could not."""
    stack = rig.workspace.modals.get(where.client, [])
    if not answer:
        if view in stack:
            stack.remove(view)
        return {}
    if not isinstance(answer, dict):
        raise Refused("invalid_response")
    match answer.get("response_action"):
        case "errors":
            return {"errors": _errors(where, answer.get("errors"))}
        case "clear":
            stack.clear()
        case "update":
            view.body = dressed(rig, judged(answer.get("view"), "modal"), was=view.body)
        case "push":
            push_view(rig, where.client, where.person, judged(answer.get("view"), "modal"))
        case _:
            raise Refused("invalid_response_action")
    return {}


def _errors(where: Where, errors: object) -> dict[str, str]:
    fields = {block["block_id"] for block in where.blocks if block["type"] == "input"}
    if not isinstance(errors, dict) or not errors or not fields.issuperset(errors):
        raise Refused("invalid_errors")
    if not all(isinstance(said, str) and said for said in errors.values()):
        raise Refused("invalid_errors")
    return errors


def _top(rig: Rig, where: Where) -> View:
    stack = rig.workspace.modals.get(where.client, [])
    if not stack or where.view is not stack[-1]:
        raise CraftedError("view")
    return stack[-1]


async def close(rig: Rig, where: Where, values: Values) -> None:
    """Close the form on top, and all below it if it says so; tells the bot of those that ask to be told."""
    view = _top(rig, where)
    stack = rig.workspace.modals[where.client]
    cleared = bool(view.body["clear_on_close"])
    gone = list(reversed(stack)) if cleared else [view]
    del stack[0 if cleared else -1 :]
    rig.live.ring()
    held = state(rig, where, values)
    for each in gone:
        if each.body["notify_on_close"]:
            body = payloads.with_state(each, held if each is view else {})
            payload = payloads.closed(_who(rig, where), body, cleared=cleared)
            try:
                await rig.delivery.ask("interactive", f"view_closed {each.body['callback_id']}", payload)
            except NoAnswer:
                continue
