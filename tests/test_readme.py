"""The README is held to the code: its conversation, its commands, its rooms and its settings."""

import re
from pathlib import Path

import pytest

from bot.cli import main
from bot.settings import Settings
from questions.commands.command import Group
from questions.commands.table import COMMANDS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def between(mark: str) -> str:
    """Return what stands in the README between a pair of marks."""
    found = re.search(rf"<!-- {mark} -->\n(.*?)<!-- /{mark} -->", README, re.DOTALL)
    assert found, f"the README has no marks for {mark}"
    return found[1].strip()


def test_every_command_stands_in_the_table_of_its_group() -> None:
    tables = []
    for group in Group:
        own = [one for one in COMMANDS if one.group is group]
        rows = [f"| `{one.usage.replace('|', '¦')}` | {one.summary} | `{one.example}` |" for one in own]
        head = f"| {group.title}, `help {group.word}` | what it does | example |"
        tables.append("\n".join([head, "|---|---|---|", *rows]))
    assert between("commands") == "\n\n".join(tables)


def test_the_conversation_is_one_of_the_golden_ones() -> None:
    shown = between("dialog").removeprefix("```\n").removesuffix("\n```")
    said = [(ROOT / "tests/dialogs" / name).read_text("utf-8") for name in ("doncaster.txt", "asking.txt")]
    for turn in re.split(r"\n\n(?=> )", shown):
        assert any(turn in conversation for conversation in said), turn


@pytest.mark.parametrize("room", sorted(path.parent.name for path in ROOT.glob("*/__init__.py")))
def test_every_room_is_on_the_map(room: str) -> None:
    assert f"| `{room}/` |" in README


def test_every_setting_is_explained() -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    for name in Settings.model_fields:
        assert re.search(rf"^#? ?{name.upper()}=", example, re.MULTILINE), name


def test_every_terminal_command_is_named() -> None:
    for name in main.commands:
        assert f"`mou {name}" in README, name


def test_what_it_points_to_is_there() -> None:
    for target in re.findall(r"\]\((?!http)([^)#]+)\)", README):
        assert (ROOT / target).exists(), target
