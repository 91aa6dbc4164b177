"""A person at the page, without a browser: the page's own calls, as its scripts make them."""

import json
from dataclasses import dataclass
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

from tests.waiting import LONG

Json = dict[str, Any]


def call(
    url: str, body: bytes | None = None, headers: dict[str, str] | None = None
) -> tuple[int, str, dict[str, str]]:
    """Make a request; gives status, body and headers."""
    request = Request(url, body, headers or {})  # noqa: S310 - always loopback
    try:
        with urlopen(request, timeout=LONG) as answer:  # noqa: S310 - always loopback
            return answer.status, answer.read().decode(), dict(answer.headers)
    except HTTPError as fault:
        return fault.code, fault.read().decode(), dict(fault.headers)


@dataclass(frozen=True)
class Visitor:
    """One open page, acting as one person."""

    url: str
    person: str = "U0JACKIE"
    client: str = "page-1"

    def post(self, what: str, **body: object) -> Json:
        sent = {"as": self.person, "client": self.client, **body}
        status, text, _ = call(
            f"{self.url}/page/{what}", json.dumps(sent).encode(), {"Content-Type": "application/json"}
        )
        assert status in {200, 409}, (status, text)
        return dict(json.loads(text))

    def state(self, channel: str = "C0PARTNER") -> Json:
        asked = {"as": self.person, "client": self.client, "channel": channel}
        status, text, _ = call(f"{self.url}/page/state?{urlencode(asked)}")
        assert status == 200, text
        return dict(json.loads(text))

    def say(self, text: str, channel: str = "C0PARTNER", **more: object) -> Json:
        return self.post("say", channel=channel, text=text, **more)

    def messages(self, channel: str = "C0PARTNER") -> list[Json]:
        return list(self.state(channel)["open"]["messages"])

    def last(self, channel: str = "C0PARTNER") -> Json:
        """Give the last message; one without words where nothing is said yet."""
        return next(reversed(self.messages(channel)), {"text": ""})

    def press(self, message: Json, action: str, value: object = "", channel: str = "C0PARTNER") -> Json:
        at = {"channel": channel, "ts": message["ts"]}
        return self.post("press", at=at, block=block_of(message, action), action=action, value=value)

    def modals(self) -> list[Json]:
        return list(self.state()["modals"])

    def submit(self, **values: object) -> Json:
        """Submit the form on top; a value goes into the only field of its block."""
        view = self.modals()[-1]
        ids = {b["block_id"]: b["element"]["action_id"] for b in view["blocks"] if b["type"] == "input"}
        filled = {block: {ids[block]: value} for block, value in values.items()}
        return self.post("submit", at={"view": view["id"]}, values=filled)

    def close(self) -> Json:
        return self.post("close", at={"view": self.modals()[-1]["id"]})

    def journal(self) -> list[Json]:
        return list(json.loads(call(f"{self.url}/page/journal")[1])["entries"])


def block_of(holder: Json, action: str) -> str:
    """Find the block that holds an element."""
    for block in holder["blocks"]:
        inside = [*block.get("elements", []), block.get("accessory", {}), block.get("element", {})]
        if any(each.get("action_id") == action for each in inside):
            return str(block["block_id"])
    raise AssertionError(f"no {action} in {holder['blocks']}")
