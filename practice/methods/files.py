"""files.*: handing files over and looking at them."""

from practice import messages
from practice.methods.registry import Call, method
from practice.rig import Rig
from practice.tickets import Refused
from practice.workspace import BOT_USER, TEAM, Json, StoredFile

FILE_MOST = 64 * 1024 * 1024
"""Slack takes a gigabyte; this workspace holds files in memory."""

ALT_MOST = 1000
"""Characters of what a picture shows, by Slack's rule."""


def described(stored: StoredFile, address: str) -> Json:
    """Give a file as Slack describes it, at the address of the page."""
    private = f"{address}/files-pri/{TEAM}-{stored.id}/"
    return {
        "id": stored.id,
        "created": stored.created,
        "timestamp": stored.created,
        "name": stored.name,
        "title": stored.title,
        **({"alt_txt": stored.alt} if stored.alt else {}),
        "mimetype": stored.mimetype,
        "filetype": stored.filetype,
        "pretty_type": stored.filetype.upper(),
        "user": stored.user,
        "user_team": TEAM,
        "editable": False,
        "size": stored.size,
        "mode": "hosted",
        "file_access": "visible",
        "is_external": False,
        "external_type": "",
        "is_public": any(each.startswith("C") for each in stored.conversations),
        "public_url_shared": False,
        "display_as_bot": False,
        "username": "",
        "url_private": f"{private}{stored.name}",
        "url_private_download": f"{private}download/{stored.name}",
        "permalink": f"{address}/page/files/{stored.id}",
        "channels": [each for each in stored.conversations if each.startswith("C")],
        "groups": [each for each in stored.conversations if each.startswith("G")],
        "ims": [each for each in stored.conversations if each.startswith("D")],
    }


def receive(rig: Rig, file_id: str, data: bytes) -> None:
    """Take the contents of a file that room was made for; raises Refused if they do not fit."""
    stored = rig.workspace.files.get(file_id)
    if stored is None or stored.complete:
        raise Refused("file_not_found", status=404)
    if len(data) != stored.size:
        raise Refused("length_mismatch", status=400)
    stored.data = data


@method("files.getUploadURLExternal", 100, "files:write")
def get_upload_url(call: Call) -> Json:
    """Make room for a file and say where to send it."""
    size = call.number("length", 0, FILE_MOST + 1)
    if size > FILE_MOST:
        raise Refused("file_upload_size_restricted")
    alt = call.given.get("alt_txt") or ""
    if len(alt) > ALT_MOST:
        raise Refused("alt_txt_too_large")
    stored = call.rig.workspace.add_file(call.need("filename"), BOT_USER, size)
    stored.alt = alt
    return {"upload_url": f"http://{call.host}/upload/{stored.id}", "file_id": stored.id}


@method("files.completeUploadExternal", 100, "files:write")
def complete_upload(call: Call) -> Json:
    """Count files as handed over, and share them in a conversation if one is named."""
    wanted = call.json("files", "invalid_arguments")
    if not isinstance(wanted, list) or not wanted:
        raise Refused("invalid_arguments")
    found = []
    for each in wanted:
        stored = call.rig.workspace.files.get(each.get("id", "")) if isinstance(each, dict) else None
        if stored is None or len(stored.data) != stored.size:
            raise Refused("file_not_found")
        found.append((stored, each.get("title") or stored.title))
    conversation = call.joined("channel_id") if call.given.get("channel_id") else None
    for stored, title in found:
        stored.complete, stored.title = True, title
        if conversation:
            stored.conversations.append(conversation.id)
    shown = [described(stored, call.rig.address) for stored, _ in found]
    if conversation:
        said = {"text": call.given.get("initial_comment") or "", "files": shown, "upload": False}
        messages.say(call.rig, conversation, said, call.given.get("thread_ts") or None)
    return {"files": shown}


@method("files.info", 100, "files:read")
def info(call: Call) -> Json:
    """Describe a file."""
    stored = call.rig.workspace.files.get(call.need("file"))
    if stored is None or not stored.complete:
        raise Refused("file_not_found")
    return {
        "file": described(stored, call.rig.address),
        "comments": [],
        "response_metadata": {"next_cursor": ""},
    }
