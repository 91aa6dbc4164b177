"""The app's manifest, as far as Slack acts on it: commands, scopes, events and what the app shows."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml


@dataclass(frozen=True)
class Command:
    """A slash command as the manifest describes it."""

    command: str
    description: str
    usage_hint: str = ""
    should_escape: bool = False


@dataclass(frozen=True)
class Manifest:
    """What a manifest lets the app do and see."""

    name: str
    bot_name: str
    description: str
    commands: tuple[Command, ...]
    scopes: frozenset[str]
    events: frozenset[str]
    interactive: bool
    home_tab: bool
    messages_tab: bool
    agent: bool
    prompts: tuple[dict[str, str], ...]

    def command(self, name: str) -> Command | None:
        """Find the slash command of this name, if the app has it."""
        return next((command for command in self.commands if command.command == name), None)


def read_manifest(path: Path) -> Manifest:
    """Read a manifest file; raises ValueError where it lacks the app's name."""
    raw = yaml.safe_load(path.read_text(encoding="utf-8"))
    shown = _under(raw, "display_information")
    if not shown.get("name"):
        raise ValueError(f"{path.name}: display_information.name is missing")
    features, settings = _under(raw, "features"), _under(raw, "settings")
    home, agent = _under(features, "app_home"), _under(features, "agent_view")
    return Manifest(
        name=shown["name"],
        bot_name=_under(features, "bot_user").get("display_name", shown["name"]),
        description=shown.get("description", ""),
        commands=tuple(
            Command(
                each["command"],
                each["description"],
                each.get("usage_hint", ""),
                each.get("should_escape", False),
            )
            for each in features.get("slash_commands", [])
        ),
        scopes=frozenset(_under(raw, "oauth_config", "scopes").get("bot", [])),
        events=frozenset(_under(settings, "event_subscriptions").get("bot_events", [])),
        interactive=_under(settings, "interactivity").get("is_enabled", False),
        home_tab=home.get("home_tab_enabled", False),
        messages_tab=home.get("messages_tab_enabled", False) or "agent_view" in features,
        agent="agent_view" in features,
        prompts=tuple(agent.get("suggested_prompts", [])),
    )


def _under(raw: object, *names: str) -> dict[str, Any]:
    """Walk to a nested mapping; one that is missing or empty is an empty one."""
    for name in names:
        raw = raw.get(name) if isinstance(raw, dict) else None
    return raw if isinstance(raw, dict) else {}
