"""assistant.threads.*: what an agent shows in its Messages tab besides messages."""

import time

from practice.messages import refuse
from practice.methods.registry import Call, method
from practice.rules.shapes import fields, items, string
from practice.tickets import Refused
from practice.workspace import Conversation, Json

_PROMPTS = items(fields({"title": string(1, 255), "message": string(1, 4000)}), 1, 4)
_LOADING = items(string(1, 255), 1, 10)


def _agent(call: Call) -> Conversation:
    if not call.rig.manifest.agent:
        raise Refused("not_enabled")
    return call.joined("channel_id")


@method("assistant.threads.setSuggestedPrompts", 100, "assistant:write", "chat:write")
def set_suggested_prompts(call: Call) -> Json:
    """Offer up to four things to say."""
    conversation = _agent(call)
    prompts = call.json("prompts", "invalid_arguments")
    refuse("invalid_arguments", list(_PROMPTS(prompts, "/prompts")))
    if call.given.get("thread_ts"):
        return {}
    conversation.prompts = {"title": call.given.get("title") or "", "prompts": prompts}
    return {}


@method("assistant.threads.setStatus", 100, "assistant:write", "chat:write")
def set_status(call: Call) -> Json:
    """Say what the app is doing until it answers, for two minutes at most; empty takes it away."""
    conversation = _agent(call)
    loading = call.json("loading_messages", "invalid_arguments")
    if loading is not None:
        refuse("invalid_arguments", list(_LOADING(loading, "/loading_messages")))
    status = call.given.get("status") or ""
    until = time.time() + call.rig.practice.pace.status
    thread = call.given.get("thread_ts")
    conversation.status = {"text": status, "until": until, "thread_ts": thread} if status else {}
    return {}


@method("assistant.threads.setTitle", 100, "assistant:write", "chat:write")
def set_title(call: Call) -> Json:
    """Name a thread of the app's."""
    conversation = _agent(call)
    refuse("invalid_arguments", list(string(1, 255)(call.given.get("title"), "/title")))
    if conversation.find(call.need("thread_ts")) is None:
        raise Refused("invalid_thread_ts")
    return {}
