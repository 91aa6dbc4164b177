"""What one person sees of the workspace, as the page draws it."""

import time
from dataclasses import asdict
from typing import Any

from practice.methods.files import described
from practice.rig import Rig
from practice.sayings import BUILT_IN
from practice.workspace import BOT_USER, Conversation, Json, Posted

MESSAGES_MOST = 300


def sight(rig: Rig, person: str, client: str, channel: str) -> Json:
    """Give all that the page of one person shows, with the messages of the conversation open there."""
    workspace = rig.workspace
    mine = [each for each in workspace.conversations.values() if person in each.members]
    shown = workspace.conversations.get(channel)
    home = workspace.homes.get(person)
    return {
        "workspace": workspace.name,
        "me": person,
        "people": [asdict(each) | {"unread": _waiting(rig, each.id)} for each in workspace.people.values()],
        "app": _app(rig, person),
        "channels": [_channel(each, person) for each in mine if each.kind != "im"],
        "directs": [
            _direct(each, person) for each in mine if each.kind == "im" and BOT_USER not in each.members
        ],
        "open": _messages(rig, shown, person) if shown and person in shown.members else None,
        "home": home.body if home else None,
        "modals": [view.body for view in workspace.modals.get(client, []) if view.person == person],
        "day": _day(rig),
        "tour": [
            asdict(step) | {"day": step.day.isoformat() if step.day else None} for step in rig.practice.tour
        ],
    }


def _app(rig: Rig, person: str) -> Json:
    manifest = rig.manifest
    return {
        "id": BOT_USER,
        "name": manifest.bot_name,
        "description": manifest.description,
        "home": manifest.home_tab,
        "messages": manifest.messages_tab,
        "agent": manifest.agent,
        "channel": rig.workspace.direct(person, BOT_USER).id,
        "unread": _unread(rig.workspace.direct(person, BOT_USER), person),
        "connected": rig.delivery.transport.connected,
        "trouble": rig.trouble,
        "restarts": rig.practice.on_day is not None,
        "commands": [asdict(each) for each in (*manifest.commands, *BUILT_IN)],
    }


def _day(rig: Rig) -> Json:
    return {
        "day": rig.clock.day.isoformat(),
        "moved": rig.clock.moved,
        "moving": not rig.settled.is_set(),
        "offered": [{"name": each.name, "day": each.day.isoformat()} for each in rig.practice.days],
        "next": rig.practice.next_day is not None,
    }


def _channel(conversation: Conversation, person: str) -> Json:
    return {
        "id": conversation.id,
        "name": conversation.name,
        "topic": conversation.topic,
        "private": conversation.kind == "private",
        "archived": conversation.archived,
        "bot": BOT_USER in conversation.members,
        "members": len(conversation.members),
        "unread": _unread(conversation, person),
    }


def _direct(conversation: Conversation, person: str) -> Json:
    other = next(iter(conversation.members - {person}), person)
    return {"id": conversation.id, "with": other, "unread": _unread(conversation, person)}


def _unread(conversation: Conversation, person: str) -> int:
    seen = conversation.seen.get(person, 0)
    return sum(
        each.order > seen and each.only_for in (None, person) and each.message["user"] != person
        for each in conversation.posted
    )


def _waiting(rig: Rig, person: str) -> int:
    """Count what waits for a person in direct messages."""
    directs = [
        each for each in rig.workspace.conversations.values() if each.kind == "im" and person in each.members
    ]
    return sum(_unread(each, person) for each in directs)


def _messages(rig: Rig, conversation: Conversation, person: str) -> Json:
    visible = [each for each in conversation.posted if each.only_for in (None, person)]
    status = conversation.status if conversation.status.get("until", 0) > time.time() else {}
    return {
        "id": conversation.id,
        "messages": [_message(rig, each) for each in visible[-MESSAGES_MOST:]],
        "prompts": conversation.prompts or {"title": "", "prompts": list(rig.manifest.prompts)},
        "status": status.get("text", ""),
        "unread": _unread(conversation, person),
    }


def _message(rig: Rig, posted: Posted) -> dict[str, Any]:
    shown = {
        "order": posted.order,
        "alone": posted.only_for is not None,
        "typed": posted.typed,
        **posted.message,
    }
    if "files" in shown:
        known = (rig.workspace.files.get(each["id"]) for each in shown["files"])
        shown["files"] = [described(each, rig.address) for each in known if each]
    return shown


def seen(rig: Rig, person: str, channel: str) -> None:
    """Count all that was posted in a conversation as read by a person."""
    conversation = rig.workspace.conversations.get(channel)
    if conversation:
        conversation.seen[person] = rig.workspace.order
