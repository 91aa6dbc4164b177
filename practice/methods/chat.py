"""chat.*: what the bot says, changes and takes back."""

from practice import messages
from practice.methods.registry import UNLIMITED, Call, method
from practice.rules import CHANGED_TEXT_MOST
from practice.tickets import Refused, ReplyTo
from practice.workspace import BOT_USER, Conversation, Json, Posted


def _said(call: Call) -> Json:
    given = call.given | {
        "blocks": call.json("blocks", "invalid_blocks_format"),
        "metadata": call.json("metadata", "invalid_metadata_format"),
        "attachments": call.json("attachments", "invalid_attachments"),
    }
    return messages.body(given)


def _target(call: Call) -> Conversation:
    """Find where to post: an id, a name, or a person, whose direct message it then is."""
    wanted, workspace = call.need("channel"), call.rig.workspace
    if wanted in workspace.people:
        return workspace.direct(wanted, BOT_USER)
    named = wanted.removeprefix("#")
    by_name = {each.name: each for each in workspace.conversations.values() if each.kind == "channel"}
    found = workspace.conversations.get(wanted) or by_name.get(named)
    if found is None or (found.kind != "channel" and BOT_USER not in found.members):
        raise Refused("channel_not_found")
    if found.archived:
        raise Refused("is_archived")
    return found


def _own(call: Call, missing: str, foreign: str) -> tuple[Conversation, Posted]:
    """Find a message of the bot's own."""
    conversation = call.conversation()
    posted = conversation.find(call.need("ts"))
    if posted is None:
        raise Refused(missing)
    if posted.message["user"] != BOT_USER:
        raise Refused(foreign)
    return conversation, posted


@method("chat.postMessage", UNLIMITED, "chat:write")
def post_message(call: Call) -> Json:
    """Post a message."""
    conversation = _target(call)
    if BOT_USER not in conversation.members and "chat:write.public" not in call.rig.manifest.scopes:
        raise Refused("not_in_channel")
    said = _said(call)
    call.rig.limits.post(conversation.id)
    posted = messages.say(call.rig, conversation, said, call.given.get("thread_ts") or None)
    if call.truth("reply_broadcast"):
        posted.message["subtype"] = "thread_broadcast"
    return {"channel": conversation.id, "ts": posted.message["ts"], "message": posted.message}


@method("chat.postEphemeral", 100, "chat:write")
def post_ephemeral(call: Call) -> Json:
    """Post a message that one person sees."""
    conversation, person = _target(call), call.need("user")
    if BOT_USER not in conversation.members:
        raise Refused("channel_not_found" if conversation.kind != "channel" else "not_in_channel")
    if person not in conversation.members:
        raise Refused("user_not_in_channel")
    said = _said(call)
    reply = ReplyTo(person, conversation.id, thread=call.given.get("thread_ts") or "")
    posted = messages.whisper(call.rig, conversation, said, reply)
    return {"message_ts": posted.message["ts"]}


@method("chat.update", 50, "chat:write")
def update(call: Call) -> Json:
    """Put other words into a message."""
    conversation, posted = _own(call, "message_not_found", "cant_update_message")
    said = _said(call)
    if len(said["text"].encode()) > CHANGED_TEXT_MOST:
        raise Refused("msg_too_long")
    messages.change(call.rig, conversation, posted, said)
    return {
        "channel": conversation.id,
        "ts": posted.message["ts"],
        "text": posted.message["text"],
        "message": posted.message,
    }


@method("chat.delete", 50, "chat:write")
def delete(call: Call) -> Json:
    """Take a message back."""
    conversation, posted = _own(call, "message_not_found", "cant_delete_message")
    messages.take_away(call.rig, conversation, posted)
    return {"channel": conversation.id, "ts": posted.message["ts"]}


@method("chat.getPermalink", UNLIMITED)
def get_permalink(call: Call) -> Json:
    """Give the address at which a message stands on the page."""
    conversation, ts = call.conversation(), call.need("message_ts")
    if conversation.find(ts) is None:
        raise Refused("message_not_found")
    return {"channel": conversation.id, "permalink": f"http://{call.host}/#{conversation.id}/{ts}"}
