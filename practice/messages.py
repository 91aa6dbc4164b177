"""Messages of the bot: judged as Slack judges them, posted, changed and taken away."""

import json
import random
import string

from practice import payloads
from practice.rig import Rig
from practice.rules import MESSAGE_TEXT_MOST, Fault, elements_of, message_faults, metadata_faults, too_long
from practice.tickets import Refused, ReplyTo
from practice.workspace import APP, BOT, BOT_USER, TEAM, Conversation, Json, Posted

MARKDOWN_TEXT_MOST = 12_000
BAD_REQUEST = 400
"""The status with which a response address refuses what a method would refuse with 200."""


def refuse(error: str, faults: list[Fault]) -> None:
    """Raise Refused with Slack's list of what is wrong, if there is any."""
    if faults:
        said = [str(fault) for fault in faults]
        raise Refused(
            error, errors=said, response_metadata={"messages": [f"[ERROR] {each}" for each in said]}
        )


def with_ids(blocks: list[Json]) -> list[Json]:
    """Copy blocks with the ids that Slack gives to blocks and elements that have none."""
    filled: list[Json] = json.loads(json.dumps(blocks))
    for block in filled:
        block.setdefault("block_id", _short())
        for element in elements_of(block):
            element.setdefault("action_id", _short())
    return filled


def _short() -> str:
    return "".join(random.choices(string.ascii_letters + string.digits, k=5))  # noqa: S311 - a name, no secret


def body(given: Json) -> Json:
    """Judge what a bot wants to say and give it as part of a message; raises Refused as Slack would."""
    if given.get("attachments"):
        raise Refused("invalid_attachments")
    text, blocks = _words(given)
    if len(text) > MESSAGE_TEXT_MOST:
        raise Refused("msg_too_long")
    if not blocks and not text.strip():
        raise Refused("no_text")
    message: Json = {"text": text}
    if blocks:
        message["blocks"] = _judged(blocks)
    if given.get("metadata"):
        refuse("invalid_metadata_format", metadata_faults(given["metadata"]))
        message["metadata"] = given["metadata"]
    return message


def _words(given: Json) -> tuple[str, object]:
    """Give the text and blocks; Markdown given as text becomes a block, and stands alone."""
    text, blocks, markdown = given.get("text") or "", given.get("blocks"), given.get("markdown_text")
    if not isinstance(text, str) or not isinstance(markdown, str | None):
        raise Refused("invalid_arguments")
    if markdown is None:
        return text, blocks
    if text or blocks:
        raise Refused("markdown_text_conflict")
    if len(markdown) > MARKDOWN_TEXT_MOST:
        raise Refused("msg_too_long")
    return markdown, [{"type": "markdown", "text": markdown}]


def _judged(blocks: object) -> list[Json]:
    if not isinstance(blocks, list):
        raise Refused("invalid_blocks_format")
    refuse("invalid_blocks", message_faults(blocks))
    if too_long(blocks):
        raise Refused("msg_blocks_too_long")
    return with_ids(blocks)


def from_bot(rig: Rig) -> Json:
    """Give what stands on every message of the bot."""
    return {
        "user": BOT_USER,
        "bot_id": BOT,
        "app_id": APP,
        "team": TEAM,
        "bot_profile": payloads.bot_profile(rig.manifest.bot_name) | {"id": BOT},
    }


def say(rig: Rig, conversation: Conversation, said: Json, thread: str | None = None) -> Posted:
    """Post a message of the bot for everybody in a conversation."""
    more: Json = {}
    if thread:
        first = conversation.find(thread)
        if first is None:
            raise Refused("thread_not_found")
        more["thread_ts"] = first.message.get("thread_ts", thread)
    posted = rig.workspace.post(conversation, from_bot(rig) | said | more)
    if conversation.status.get("thread_ts") in (None, posted.message.get("thread_ts")):
        conversation.status = {}
    rig.message_event(conversation, posted.message)
    return posted


def whisper(rig: Rig, conversation: Conversation, said: Json, reply: ReplyTo) -> Posted:
    """Post an ephemeral message of the bot for one person."""
    more = {"thread_ts": reply.thread} if reply.thread else {}
    message = from_bot(rig) | said | more | {"is_ephemeral": True}
    return rig.workspace.post(conversation, message, only_for=reply.person, typed=reply.typed)


def slackbot(rig: Rig, conversation: Conversation, person: str, text: str, typed: str = "") -> None:
    """Post what Slack itself tells one person, as its Slackbot."""
    message = {
        "user": "USLACKBOT",
        "text": text,
        "team": TEAM,
        "is_ephemeral": True,
        "subtype": "bot_message",
    }
    rig.workspace.post(conversation, message, only_for=person, typed=typed)


def change(rig: Rig, conversation: Conversation, posted: Posted, said: Json) -> None:
    """Put other words into a message, and mark it as edited."""
    before = dict(posted.message)
    for name in ("blocks", "metadata"):
        posted.message.pop(name, None)
    kept = {"metadata": before["metadata"]} if "metadata" in before else {}
    posted.message.update(kept | said)
    posted.message["edited"] = {"user": BOT_USER, "ts": rig.now_ts()}
    if posted.only_for is None:
        inner = {"subtype": "message_changed", "message": posted.message, "previous_message": before}
        rig.message_event(conversation, _hidden(rig, inner))


def take_away(rig: Rig, conversation: Conversation, posted: Posted) -> None:
    """Delete a message."""
    rig.workspace.remove(conversation, posted)
    if posted.only_for is None:
        inner = {
            "subtype": "message_deleted",
            "previous_message": posted.message,
            "deleted_ts": posted.message["ts"],
        }
        rig.message_event(conversation, _hidden(rig, inner))


def _hidden(rig: Rig, inner: Json) -> Json:
    return {"type": "message", "hidden": True, "ts": rig.now_ts(), **inner}


def respond(rig: Rig, reply: ReplyTo, answer: object) -> None:
    """Do what an answer to a command, or to a response address, asks for; raises Refused as Slack would."""
    if not isinstance(answer, dict):
        raise Refused("invalid_payload", status=BAD_REQUEST)
    conversation = rig.workspace.conversations[reply.channel]
    clicked = conversation.find(reply.ts, reply.person) if reply.ts else None
    if answer.get("delete_original"):
        if clicked is None:
            raise Refused("message_not_found", status=404)
        take_away(rig, conversation, clicked)
        return
    try:
        said = body(answer)
    except Refused as refusal:
        refusal.status = BAD_REQUEST
        raise
    if answer.get("replace_original") and clicked:
        change(rig, conversation, clicked, said)
    elif answer.get("response_type") == "in_channel":
        say(rig, conversation, said, answer.get("thread_ts"))
    else:
        whisper(rig, conversation, said, reply)
