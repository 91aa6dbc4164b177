"""How somebody hands a file to the bot: in a direct message, or shared in a channel before the command."""

import re
from typing import Any

from tests.handlers import sent
from tests.handlers.loopback import Reply
from tests.handlers.staff import CLERK, Office, new_view, text_of


def hands_over(
    office: Office, user: str, name: str, content: bytes, words: str = "", **changed: object
) -> list[dict[str, Any]]:
    """Send the bot a file in a direct message; returns what it says there."""
    office.slack.files["F1"] = content
    file = {"id": "F1", "name": name, "size": len(content), "url_private": f"{office.slack.address}files/F1"}
    before = len(office.slack.of("chat.postMessage"))
    office.hand(sent.direct(words, subtype="file_share", files=[file | changed]), user)
    office.until(lambda: len(office.slack.of("chat.postMessage")) >= before + 2)
    return office.slack.of("chat.postMessage")[before:]


def code_in(said: list[dict[str, Any]]) -> str:
    found = re.search(r"import ([0-9a-f]{8}) confirm", text_of(said[-1]))
    assert found, text_of(said[-1])[:2000]
    return found[1]


def confirmed(office: Office, code: str, **first: object) -> dict[str, Any]:
    """Fill the form part by part as it stands, leaving out what is unsure; returns what comes last."""
    view = office.types(CLERK, f"import {code} confirm")
    values: dict[str, object] = dict(first)
    while True:
        told = office.hands_in(CLERK, view, **values)
        view = told["view"] | new_view()
        if not view.get("callback_id"):
            return told
        values = {
            block["block_id"]: "leave"
            for block in view["blocks"]
            if block["type"] == "input" and "initial_option" not in block["element"]
        }


def shared(office: Office, user: str, name: str, content: bytes, ts: str = "1700000000.5") -> dict[str, Any]:
    """Make the message with which somebody shared a file, as Slack shows it later."""
    office.slack.files[name] = content
    url = f"{office.slack.address}files/{name}"
    file = {"id": "F1", "name": name, "size": len(content), "url_private": url}
    return {"type": "message", "user": user, "ts": ts, "text": "", "files": [file]}


def from_elsewhere(office: Office, message: dict[str, Any]) -> dict[str, Any]:
    """Show a message as in a channel shared with another workspace: of its files their ids only."""
    office.slack.described |= {file["id"]: file for file in message["files"]}
    bare = [{"id": file["id"], "file_access": "check_file_info"} for file in message["files"]]
    return {**message, "files": bare}


def show(office: Office, method: str, *messages: dict[str, Any]) -> None:
    office.slack.will(method, Reply(body={"ok": True, "messages": list(messages)}))


def types_import(office: Office, user: str, words: str = "import", **changed: object) -> list[dict[str, Any]]:
    """Type the command in a channel; returns what is said to that person alone, once all is said."""
    hook = f"hooks/{user}"
    before = len(office.slack.of(hook))
    payload = sent.command(words, office.slack.response_url(user), **changed)
    response = office.hand(payload, user)
    assert not response.body
    office.until(lambda: len(office.slack.of(hook)) > before)
    if "I am reading" in text_of(office.slack.of(hook)[before]):
        office.until(lambda: len(office.slack.of(hook)) >= before + 2)
    return office.slack.of(hook)[before:]
