"""What a person types or opens: messages, slash commands, the app's tabs."""

import uuid
from dataclasses import dataclass

from practice import payloads
from practice.compose import Names, as_blocks, as_text
from practice.delivery import NoAnswer
from practice.inputs import CraftedError
from practice.manifest import Command
from practice.messages import respond, slackbot
from practice.methods.files import described
from practice.rig import Rig
from practice.tickets import Refused, ReplyTo, Trigger
from practice.workspace import BOT_USER, TEAM, Conversation, Json, StoredFile

BUILT_IN = (
    Command("/invite", "Add the app to this channel", "@app"),
    Command("/remove", "Take the app out of this channel", "@app"),
)


@dataclass(frozen=True)
class Said:
    """What a person typed, where, at which of the open pages, below which message, with which files."""

    person: str
    client: str
    conversation: Conversation
    typed: str
    thread: str
    files: list[str]


def names(rig: Rig) -> Names:
    """Give the names that can be typed after @ and #."""
    workspace = rig.workspace
    people = {person.name: user for user, person in workspace.people.items()}
    channels = {each.name: each.id for each in workspace.conversations.values() if each.kind == "channel"}
    return Names(people | {rig.manifest.bot_name: BOT_USER}, channels)


def find(rig: Rig, person: str, channel: str) -> Conversation:
    """Find a conversation of a person's; raises CraftedError where it isn't theirs."""
    conversation = rig.workspace.conversations.get(channel)
    if conversation is None or person not in conversation.members:
        raise CraftedError("channel")
    return conversation


async def say(rig: Rig, said: Said) -> None:
    """Post what a person typed, or run it as a command if it begins with a slash."""
    if said.typed.startswith("/") and not said.files:
        await _command(rig, said)
    elif said.conversation.archived:
        _tell(rig, said, "This channel is archived: nothing can be posted in it.")
    else:
        _post(rig, said)


def _tell(rig: Rig, said: Said, text: str) -> None:
    slackbot(rig, said.conversation, said.person, text, said.typed)


def _post(rig: Rig, said: Said) -> None:
    conversation, known = said.conversation, names(rig)
    message: Json = {"user": said.person, "team": TEAM, "client_msg_id": str(uuid.uuid4())}
    message["text"] = as_text(said.typed, known)
    if said.typed:
        message["blocks"] = as_blocks(said.typed, known)
    if said.thread:
        first = conversation.find(said.thread)
        if first is None:
            raise CraftedError("thread")
        message["thread_ts"] = first.message.get("thread_ts", said.thread)
        message["parent_user_id"] = first.message.get("parent_user_id", first.message["user"])
    files = _own_files(rig, said)
    if files:
        message |= {"files": [described(each, rig.address) for each in files], "subtype": "file_share"}
        message |= {"upload": False, "display_as_bot": False}
    posted = rig.workspace.post(conversation, message)
    rig.message_event(conversation, posted.message)
    for each in files:
        rig.event(
            None,
            {
                "type": "file_shared",
                "file_id": each.id,
                "file": {"id": each.id},
                "user_id": said.person,
                "channel_id": conversation.id,
            },
        )
    if f"<@{BOT_USER}>" in message["text"] and conversation.kind != "im":
        _mention(rig, said, posted.message)


def _own_files(rig: Rig, said: Said) -> list[StoredFile]:
    found = []
    for name in said.files:
        stored = rig.workspace.files.get(name)
        if stored is None or stored.user != said.person:
            raise CraftedError("file")
        stored.conversations.append(said.conversation.id)
        found.append(stored)
    return found


def _mention(rig: Rig, said: Said, message: Json) -> None:
    if BOT_USER in said.conversation.members:
        told = {name: value for name, value in message.items() if name != "subtype"}
        rig.event(said.conversation, {**told, "type": "app_mention"})
    else:
        bot = rig.manifest.bot_name
        slackbot(
            rig,
            said.conversation,
            said.person,
            f"{bot} isn't in this channel. Type /invite @{bot} to add it.",
        )


async def _command(rig: Rig, said: Said) -> None:
    name = said.typed.split(" ", 1)[0]
    used = rig.manifest.command(name)
    if said.thread:
        _tell(rig, said, f"{name} is not supported in threads. Sorry!")
    elif name in {built_in.command for built_in in BUILT_IN}:
        _membership(rig, said)
    elif used is None:
        lead = 'In Slack, all messages that start with the "/" character are interpreted as commands.'
        _tell(rig, said, f"{name} is not a valid command. {lead}")
    else:
        await _run(rig, said, used)


async def _run(rig: Rig, said: Said, used: Command) -> None:
    text = said.typed.removeprefix(used.command).strip()
    reply = ReplyTo(said.person, said.conversation.id, typed=said.typed)
    payload = payloads.command(
        used,
        as_text(text, names(rig)) if used.should_escape else text,
        payloads.Who(said.person, rig.workspace.display_name(said.person)),
        said.conversation,
    )
    payload["trigger_id"] = rig.tickets.trigger(Trigger(said.person, said.client))
    payload["response_url"] = rig.response_url(reply)
    try:
        answer = await rig.delivery.ask("slash_commands", said.typed, payload)
        if answer:
            respond(rig, reply, answer)
    except NoAnswer as fault:
        _tell(rig, said, f'{used.command} failed with the error "{fault.code}"')
    except Refused as refusal:
        _tell(rig, said, f'{used.command} failed with the error "{refusal.error}"')


def _membership(rig: Rig, said: Said) -> None:
    """Let the app into a channel or put it out, as /invite and /remove do."""
    name, _, whom = said.typed.partition(" ")
    bot, conversation, joins = rig.manifest.bot_name, said.conversation, name == "/invite"
    if conversation.kind == "im" or whom.strip().lower().lstrip("@") != bot.lower():
        _tell(rig, said, f"Type {name} @{bot} in a channel.")
        return
    if joins == (BOT_USER in conversation.members):
        _tell(rig, said, f"{bot} is {'already in' if joins else 'not in'} this channel.")
        return
    common = {"user": BOT_USER, "channel_type": "C", "team": TEAM}
    if joins:
        conversation.members.add(BOT_USER)
        rig.event(conversation, {"type": "member_joined_channel", **common, "inviter": said.person})
    else:
        rig.event(conversation, {"type": "member_left_channel", **common})
        conversation.members.discard(BOT_USER)
    words, subtype = ("added to", "channel_join") if joins else ("removed from", "channel_leave")
    text = f"<@{BOT_USER}> was {words} the channel by <@{said.person}>"
    rig.workspace.post(conversation, {"user": BOT_USER, "team": TEAM, "subtype": subtype, "text": text})


def open_app(rig: Rig, person: str, tab: str) -> None:
    """Tell the bot that a person opened its Home or Messages tab."""
    conversation = rig.workspace.direct(person, BOT_USER)
    inner: Json = {"type": "app_home_opened", "user": person, "channel": conversation.id, "tab": tab}
    home = rig.workspace.homes.get(person)
    if tab == "home" and home:
        inner["view"] = home.body
    rig.event(None, inner)
