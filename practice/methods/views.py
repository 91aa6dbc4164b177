"""views.*: forms and the Home tab."""

import json
import random
import string
import time

from practice.messages import refuse, with_ids
from practice.methods.registry import Call, method
from practice.rig import Rig
from practice.rules import view_faults
from practice.tickets import Refused
from practice.workspace import APP, BOT, TEAM, Json, View, new_id

STACK_MOST = 3


def judged(view: object, kind: str) -> Json:
    """Judge a view of this kind and give it back; raises Refused as Slack would."""
    if not isinstance(view, dict):
        raise Refused("invalid_arguments")
    faults = view_faults(view)
    if any("250kB" in fault.said for fault in faults):
        raise Refused("view_too_large")
    refuse("invalid_arguments", faults)
    if view["type"] != kind:
        said = f"must provide a view of type {kind} [json-pointer:/view/type]"
        raise Refused("invalid_arguments", response_metadata={"messages": [f"[ERROR] {said}"]})
    return view


def dressed(
    rig: Rig, view: Json, *, was: Json | None = None, root: str = "", previous: str | None = None
) -> Json:
    """Give a judged view with all that Slack adds to it; `was` is the view that it takes the place of."""
    name = was["id"] if was else new_id("V")
    if view.get("external_id"):
        _alone(rig, view["external_id"], name)
    return {
        "id": name,
        "team_id": TEAM,
        "app_id": APP,
        "app_installed_team_id": TEAM,
        "bot_id": BOT,
        "title": None,
        "submit": None,
        "close": None,
        "callback_id": "",
        "private_metadata": "",
        "external_id": "",
        "clear_on_close": False,
        "notify_on_close": False,
        "previous_view_id": was["previous_view_id"] if was else previous,
        "root_view_id": was["root_view_id"] if was else root or name,
        **view,
        "blocks": with_ids(view["blocks"]),
        "state": {"values": {}},
        "hash": f"{int(time.time())}.{''.join(random.choices(string.ascii_letters, k=8))}",  # noqa: S311 - no secret
    }


def _alone(rig: Rig, external_id: str, name: str) -> None:
    workspace = rig.workspace
    every = [*workspace.homes.values(), *(view for stack in workspace.modals.values() for view in stack)]
    if any(view.body["external_id"] == external_id and view.body["id"] != name for view in every):
        raise Refused("duplicate_external_id")


def push_view(rig: Rig, client: str, person: str, view: Json) -> Json:
    """Put a judged form on top of those that are open at a page; raises Refused above three."""
    stack = rig.workspace.modals.get(client, [])
    if not stack:
        raise Refused("view_not_found")
    if len(stack) >= STACK_MOST:
        raise Refused("push_limit_reached")
    below = stack[-1].body
    new = dressed(rig, view, root=below["root_view_id"], previous=below["id"])
    stack.append(View(new, person, client))
    return new


def _given(call: Call, kind: str) -> Json:
    return judged(call.json("view", "invalid_arguments"), kind)


@method("views.open", 100)
def open_(call: Call) -> Json:
    """Open a form at the page whose click gave the trigger id."""
    view = _given(call, "modal")
    trigger = call.rig.tickets.exchange(call.need("trigger_id"))
    new = dressed(call.rig, view)
    call.rig.workspace.modals[trigger.client] = [View(new, trigger.person, trigger.client)]
    return {"view": new}


@method("views.push", 100)
def push(call: Call) -> Json:
    """Put a form on top of the one whose click gave the trigger id."""
    view = _given(call, "modal")
    trigger = call.rig.tickets.exchange(call.need("trigger_id"))
    return {"view": push_view(call.rig, trigger.client, trigger.person, view)}


@method("views.update", 100)
def update(call: Call) -> Json:
    """Put another form in the place of one that is open."""
    view = _given(call, "modal")
    workspace = call.rig.workspace
    if call.given.get("view_id"):
        found = workspace.view(call.need("view_id"))
    else:
        wanted = call.need("external_id")
        every = (each for stack in workspace.modals.values() for each in stack)
        found = next((each for each in every if each.body["external_id"] == wanted), None)
    if found is None:
        raise Refused("not_found")
    _unchanged(call, found.body)
    found.body = dressed(call.rig, view, was=found.body)
    return {"view": found.body}


@method("views.publish", 100)
def publish(call: Call) -> Json:
    """Put a view on a person's Home tab."""
    view = _given(call, "home")
    person = call.need("user_id")
    if person not in call.rig.workspace.people:
        raise Refused("user_not_found")
    if not call.rig.manifest.home_tab:
        raise Refused("not_enabled")
    found = call.rig.workspace.homes.get(person)
    if found:
        _unchanged(call, found.body)
    new = dressed(call.rig, view, was=found.body if found else None)
    call.rig.workspace.homes[person] = View(new, person)
    return {"view": json.loads(json.dumps(new))}


def _unchanged(call: Call, body: Json) -> None:
    if call.given.get("hash") and call.given["hash"] != body["hash"]:
        raise Refused("hash_conflict")
