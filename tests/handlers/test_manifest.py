"""The manifest asks Slack for what the code uses, and for nothing more."""

import ast
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema_rs import Draft7Validator
from slack_sdk import WebClient

from handlers import examining
from handlers.slack_app import register
from tests.handlers.desks import PlainDesk, says_nothing

ROOT = Path(__file__).parents[2]
MANIFEST = ROOT / "manifest.yaml"
SCHEMA = ROOT.parent / "shared" / "slack" / "manifest.schema.2.0.0.json"

HISTORY = {"channels:history", "groups:history", "im:history", "mpim:history"}
"""What reading a conversation needs, by its kind."""

SCOPES = {
    "app_mention": {"app_mentions:read"},
    "message.im": {"im:history"},
    "app_home_opened": set(),
    "apps.connections.open": set(),  # asked for by the app's own token, which has a scope of its own
    "auth.test": set(),
    "chat.postMessage": {"chat:write"},
    "chat.update": {"chat:write"},
    "conversations.history": HISTORY,
    "conversations.replies": HISTORY,
    "assistant.threads.setSuggestedPrompts": {"assistant:write"},
    "conversations.open": {"im:write"},
    "files.info": {"files:read"},  # and so does fetching what it describes
    "files.upload.v2": {"files:write"},
    "views.open": set(),
    "views.update": set(),
    "views.publish": set(),
}
"""What each event and Web API method needs, by its page at docs.slack.dev/reference."""

FETCHING = {"files:read"}
"""What fetching a file that was handed in needs: it is asked for by its address, which is no method."""

METHODS = {name for name in dir(WebClient) if "_" in name.strip("_")}
EVENTS = {"message": "message.im"}
"""The event to subscribe to for each that is listened to, where the names differ."""


class Doors:
    """Notes what is registered instead of listening."""

    def __init__(self) -> None:
        self.commands: set[object] = set()
        self.events: set[object] = set()
        self.interactive: set[str] = set()

    def command(self, name: object) -> Callable[[object], None]:
        return lambda _: self.commands.add(name)

    def event(self, name: object) -> Callable[[object], None]:
        return lambda _: self.events.add(name)

    def action(self, _: object) -> Callable[[object], None]:
        return lambda _: self.interactive.add("action")

    def view(self, _: object) -> Callable[[object], None]:
        return lambda _: self.interactive.add("view")

    def options(self, _: object) -> Callable[[object], None]:
        return lambda _: self.interactive.add("options")


@pytest.fixture(scope="module")
def manifest() -> dict[str, Any]:
    read: dict[str, Any] = yaml.load(MANIFEST.read_text(encoding="utf-8"), yaml.CSafeLoader)
    return read


@pytest.fixture(scope="module")
def doors() -> Doors:
    noted = Doors()
    register(noted, PlainDesk(), says_nothing)  # type: ignore[arg-type] # stands where the app does, and opens nothing
    return noted


def subscribed(doors: Doors) -> set[str]:
    return {EVENTS.get(str(name), str(name)) for name in doors.events}


def methods_called() -> Iterator[str]:
    """Find the Web API methods that the code calls, in every room that may know Slack."""
    for path in (*ROOT.glob("handlers/**/*.py"), *ROOT.glob("scheduler/**/*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr in METHODS:
                yield node.attr.replace("_", ".")


def test_it_is_a_manifest(manifest: dict[str, Any]) -> None:
    if not SCHEMA.exists():
        pytest.skip(f"no schema to judge by: {SCHEMA} is not there")
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    assert list(Draft7Validator(schema).iter_errors(manifest)) == []


def test_it_has_the_commands_that_the_code_answers(manifest: dict[str, Any], doors: Doors) -> None:
    assert {one["command"] for one in manifest["features"]["slash_commands"]} == doors.commands


def test_it_subscribes_to_the_events_that_the_code_hears(manifest: dict[str, Any], doors: Doors) -> None:
    events = manifest["settings"]["event_subscriptions"]["bot_events"]
    assert set(events) == subscribed(doors)
    assert len(events) == len(set(events))


def test_it_asks_for_the_scopes_that_the_code_needs(manifest: dict[str, Any], doors: Doors) -> None:
    used = {*subscribed(doors), *methods_called()}
    assert used <= set(SCOPES), "say in SCOPES what these need"
    needed = set().union(*(SCOPES[name] for name in used)) | ({"commands"} if doors.commands else set())
    needed |= FETCHING
    scopes = manifest["oauth_config"]["scopes"]
    assert set(scopes["bot"]) == needed == set(examining.SCOPES)
    assert list(scopes) == ["bot"]


def test_it_has_interactivity_where_the_code_hears_buttons_and_forms(
    manifest: dict[str, Any], doors: Doors
) -> None:
    assert manifest["settings"]["interactivity"]["is_enabled"] is bool(doors.interactive)


def test_it_has_the_tabs_that_the_code_serves(manifest: dict[str, Any], doors: Doors) -> None:
    features = manifest["features"]
    home = features["app_home"]
    assert home["home_tab_enabled"] is ("views.publish" in methods_called())
    hears = "message.im" in subscribed(doors)
    assert home["messages_tab_enabled"] is hears
    assert home["messages_tab_read_only_enabled"] is not hears
    suggests = "assistant.threads.setSuggestedPrompts" in methods_called()
    assert ("agent_view" in features) is suggests
    assert set(features) == {"agent_view", "app_home", "bot_user", "slash_commands"}


def test_it_makes_an_app_for_socket_mode_that_no_stranger_calls(manifest: dict[str, Any]) -> None:
    settings = manifest["settings"]
    assert settings["socket_mode_enabled"] is True
    assert settings["token_rotation_enabled"] is False
    assert "request_url" not in json.dumps(manifest)


def test_its_lines_for_http_make_a_manifest_too() -> None:
    lines = [
        line.replace("# ", "", 1) if line.endswith("# HTTP") else line
        for line in MANIFEST.read_text(encoding="utf-8").splitlines()
    ]
    over_http = yaml.load("\n".join(lines), yaml.CSafeLoader)
    text = json.dumps(over_http)
    assert text.count("https://mou.example.org/slack/events") == 4
    if SCHEMA.exists():
        schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
        assert list(Draft7Validator(schema).iter_errors(over_http)) == []
