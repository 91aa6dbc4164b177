"""What a person types, as Slack passes it on: escaped, with mentions, channels and addresses linked."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from practice.workspace import Json

ADDRESS = r"https?://[^\s<>]+[^\s<>.,;:!?)\"']"


@dataclass(frozen=True)
class Names:
    """Who and what can be named: ids under the names that people see."""

    people: Mapping[str, str]
    channels: Mapping[str, str]

    def split(self, text: str) -> list[str]:
        """Split a text so that names and addresses stand alone at odd places."""
        people = "|".join(re.escape(name) for name in sorted(self.people, key=len, reverse=True))
        channels = "|".join(re.escape(name) for name in sorted(self.channels, key=len, reverse=True))
        linked = rf"((?<!\w)@(?:{people})(?!\w)|(?<!\w)#(?:{channels})(?![\w-])|{ADDRESS})"
        return re.split(linked, text, flags=re.IGNORECASE)


def escape(text: str) -> str:
    """Write the three characters that mean something in Slack's messages so that they mean themselves."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _found(names: Mapping[str, str], name: str) -> str:
    return next(wanted for known, wanted in names.items() if known.lower() == name.lower())


def as_text(typed: str, names: Names) -> str:
    """Give what was typed as the `text` of a message or of an escaped command."""
    parts = names.split(typed)
    for place, part in enumerate(parts):
        if place % 2 == 0:
            parts[place] = escape(part)
        elif part.startswith("@"):
            parts[place] = f"<@{_found(names.people, part[1:])}>"
        elif part.startswith("#"):
            parts[place] = f"<#{_found(names.channels, part[1:])}|{part[1:]}>"
        else:
            parts[place] = f"<{escape(part)}>"
    return "".join(parts)


def as_blocks(typed: str, names: Names) -> list[Json]:
    """Give what was typed as the rich text block that Slack makes of a person's message."""
    leaves: list[Json] = []
    for place, part in enumerate(names.split(typed)):
        if place % 2 == 0:
            leaves += [{"type": "text", "text": part}] if part else []
        elif part.startswith("@"):
            leaves.append({"type": "user", "user_id": _found(names.people, part[1:])})
        elif part.startswith("#"):
            leaves.append({"type": "channel", "channel_id": _found(names.channels, part[1:])})
        else:
            leaves.append({"type": "link", "url": part})
    return [
        {
            "type": "rich_text",
            "block_id": "typed",
            "elements": [{"type": "rich_text_section", "elements": leaves}],
        }
    ]
