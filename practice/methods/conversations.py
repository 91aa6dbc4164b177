"""conversations.*: which there are, who is in them, and what was said."""

import base64
import binascii
from decimal import Decimal, InvalidOperation

from practice.methods.registry import Call, method
from practice.tickets import Refused
from practice.workspace import BOT_USER, Conversation, Json, Posted, is_reply

HISTORY_SCOPES = {"channel": "channels:history", "private": "groups:history", "im": "im:history"}
READ_SCOPES = {"channel": "channels:read", "private": "groups:read", "im": "im:read"}
TYPES = {"public_channel": "channel", "private_channel": "private", "im": "im"}


def described(conversation: Conversation) -> Json:
    """Give a conversation as Slack describes it to the bot."""
    shown: Json = {
        "id": conversation.id,
        "created": 1_500_000_000,
        "is_archived": conversation.archived,
        "is_im": conversation.kind == "im",
        "is_channel": conversation.kind == "channel",
        "is_group": conversation.kind == "private",
        "is_private": conversation.kind != "channel",
        "is_mpim": False,
        "is_member": BOT_USER in conversation.members,
        "is_general": False,
        "is_ext_shared": conversation.connected,
    }
    if conversation.kind == "im":
        return shown | {"user": next(iter(conversation.members - {BOT_USER})), "is_open": True}
    return shown | {
        "name": conversation.name,
        "name_normalized": conversation.name,
        "topic": {"value": conversation.topic, "creator": "", "last_set": 0},
        "purpose": {"value": "", "creator": "", "last_set": 0},
        "num_members": len(conversation.members),
    }


def _ts(value: object, name: str = "oldest") -> Decimal:
    try:
        found = Decimal(str(value))
    except InvalidOperation:
        found = Decimal("NaN")
    if not found.is_finite():
        raise Refused(f"invalid_ts_{name}")
    return found


def _page(call: Call, conversation: Conversation, found: list[Posted], *, newest_first: bool) -> Json:
    """Cut one page out of messages by `oldest`, `latest`, `inclusive`, `limit` and `cursor`."""
    given, inclusive = call.given, call.truth("inclusive")
    ordered = sorted(found, key=lambda each: _ts(each.message["ts"]), reverse=newest_first)
    if given.get("latest"):
        latest = _ts(given["latest"], "latest")
        ordered = [
            e for e in ordered if (ts := _ts(e.message["ts"])) < latest or (inclusive and ts == latest)
        ]
    if given.get("oldest"):
        oldest = _ts(given["oldest"])
        ordered = [
            e for e in ordered if (ts := _ts(e.message["ts"])) > oldest or (inclusive and ts == oldest)
        ]
    start, limit = _cursor(call), call.number("limit", 100, 999)
    cut = (conversation.to_bot(each.message) for each in ordered[start : start + limit])
    shown = [_without_metadata(each, call) for each in cut]
    more = start + limit < len(ordered)
    answer: Json = {"messages": shown, "has_more": more}
    if more:
        answer["response_metadata"] = {
            "next_cursor": base64.b64encode(f"next:{start + limit}".encode()).decode()
        }
    return answer


def _cursor(call: Call) -> int:
    cursor = call.given.get("cursor")
    if not cursor:
        return 0
    try:
        return int(base64.b64decode(str(cursor), validate=True).decode().removeprefix("next:"))
    except (ValueError, binascii.Error):
        raise Refused("invalid_cursor") from None


def _without_metadata(message: Json, call: Call) -> Json:
    if call.truth("include_all_metadata"):
        return message
    return {name: value for name, value in message.items() if name != "metadata"}


@method("conversations.history", 50, *HISTORY_SCOPES.values())
def history(call: Call) -> Json:
    """Give what was said in a conversation, newest first, without the replies of threads."""
    conversation = call.joined()
    call.scope(HISTORY_SCOPES[conversation.kind])
    top = [
        e
        for e in conversation.shared
        if not is_reply(e.message) or e.message.get("subtype") == "thread_broadcast"
    ]
    return _page(call, conversation, top, newest_first=True) | {"pin_count": 0}


@method("conversations.replies", 50, *HISTORY_SCOPES.values())
def replies(call: Call) -> Json:
    """Give a thread, its first message first."""
    conversation = call.joined()
    call.scope(HISTORY_SCOPES[conversation.kind])
    asked = conversation.find(call.need("ts"))
    first = conversation.find(str(asked.message.get("thread_ts", asked.message["ts"]))) if asked else None
    if first is None or first.only_for:
        raise Refused("thread_not_found")
    thread = [first, *conversation.replies(first.message["ts"])]
    return _page(call, conversation, thread, newest_first=False)


@method("conversations.info", 50, *READ_SCOPES.values())
def info(call: Call) -> Json:
    """Describe a conversation."""
    conversation = call.conversation()
    call.scope(READ_SCOPES[conversation.kind])
    return {"channel": described(conversation)}


@method("conversations.list", 20, *READ_SCOPES.values())
def list_(call: Call) -> Json:
    """List the conversations that the bot may know of."""
    wanted = [name.strip() for name in str(call.given.get("types") or "public_channel").split(",")]
    if any(name not in {*TYPES, "mpim"} for name in wanted):
        raise Refused("invalid_types")
    kinds = {TYPES[name] for name in wanted if name in TYPES}
    for kind in sorted(kinds):
        call.scope(READ_SCOPES[kind])
    hide_archived = call.truth("exclude_archived")
    found = [
        described(each)
        for each in call.rig.workspace.conversations.values()
        if each.kind in kinds
        and (each.kind == "channel" or BOT_USER in each.members)
        and not (hide_archived and each.archived)
    ]
    start, limit = _cursor(call), call.number("limit", 100, 999)
    after = start + limit
    cursor = base64.b64encode(f"next:{after}".encode()).decode() if after < len(found) else ""
    return {"channels": found[start:after], "response_metadata": {"next_cursor": cursor}}


@method("conversations.members", 100, *READ_SCOPES.values())
def members(call: Call) -> Json:
    """List who is in a conversation."""
    conversation = call.conversation()
    call.scope(READ_SCOPES[conversation.kind])
    return {"members": sorted(conversation.members), "response_metadata": {"next_cursor": ""}}


@method("conversations.open", 50, "im:write")
def open_(call: Call) -> Json:
    """Open the direct message with a person."""
    if call.given.get("channel"):
        conversation = call.joined()
    else:
        given = (
            call.json("users", "invalid_arguments")
            if "[" in call.need("users")
            else call.need("users").split(",")
        )
        if not isinstance(given, list) or len(given) != 1:
            raise Refused("not_enough_users" if not given else "too_many_users")
        if given[0] not in call.rig.workspace.people:
            raise Refused("user_not_found")
        conversation = call.rig.workspace.direct(given[0], BOT_USER)
    return {"channel": described(conversation) if call.truth("return_im") else {"id": conversation.id}}


@method("conversations.join", 50, "channels:join")
def join(call: Call) -> Json:
    """Let the bot join a public channel."""
    conversation = call.conversation()
    if conversation.kind != "channel":
        raise Refused("method_not_supported_for_channel_type")
    if conversation.archived:
        raise Refused("is_archived")
    conversation.members.add(BOT_USER)
    return {"channel": described(conversation)}
