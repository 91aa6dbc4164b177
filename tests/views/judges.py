"""Judges what is sent to Slack: by the shared schema, by Slack's own models, and by rules across blocks."""

import json
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema_rs import Draft202012Validator
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from tests.views.quick_models import make_quick

make_quick()

SCHEMA = Path(__file__).parents[3] / "shared" / "slack" / "block-kit.schema.json"
TAKEN: set[str] = set()
"""Blocks that Slack's models took, written down: many come again and again, and to parse one takes long."""
SHOWN_AS_IT_IS = {"plain_text", "text", "raw_text"}


@cache
def _schema() -> dict[str, Any]:
    if not SCHEMA.exists():
        pytest.skip(f"no schema to judge by: {SCHEMA} is not there")
    schema: dict[str, Any] = json.loads(SCHEMA.read_text(encoding="utf-8"))
    return schema


@cache
def _validator(name: str) -> Draft202012Validator:
    schema = _schema()
    return Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": schema["$defs"]})


def judge_message(blocks: list[dict[str, Any]], words: str) -> None:
    """Fail where Slack would refuse the message, or would read a mention or a link in its words."""
    judge_by_models(blocks)
    judge_by_rules(blocks, most=50)
    assert sum(block["type"] == "table" for block in blocks) <= 1
    assert len(json.dumps(blocks, ensure_ascii=False)) <= 12_000
    assert 0 < len(words) <= 40_000
    assert "<" not in words
    assert ">" not in words


def judge_by_schema(blocks: list[dict[str, Any]]) -> None:
    """Fail where the shared schema refuses a block; skip where it is not there."""
    for block in blocks:
        faults = [fault.message[:200] for fault in _validator("block").iter_errors(block)]
        assert not faults


def judge_by_models(blocks: list[dict[str, Any]]) -> None:
    """Fail where Slack's models refuse a block, or lose something of it."""
    for block in blocks:
        written = json.dumps(block)
        if written not in TAKEN:
            parsed = Block.parse(block)
            assert parsed is not None
            parsed.validate_json()
            again = json.loads(json.dumps(parsed.to_dict()))
            assert again == block, f"the model of {block['type']} loses something"
            TAKEN.add(written)


def judge_by_rules(blocks: list[dict[str, Any]], most: int) -> None:
    """Fail on what only shows across blocks, and on text that Slack would read as more than text."""
    assert 0 < len(blocks) <= most
    actions = Counter(one["action_id"] for one in walked(blocks) if "action_id" in one)
    assert all(times == 1 for times in actions.values())
    for one in walked(blocks):
        if isinstance(one.get("text"), str):
            assert one["type"] in SHOWN_AS_IT_IS
            assert one["text"]
            assert one["text"].isprintable() or not any(
                letter in one["text"] for letter in "\x1b\x07\u202e\u2066"
            )
        if one.get("type") == "plain_text":
            assert one["emoji"] is False
        if one.get("type") == "button":
            assert len(one["text"]["text"]) <= 75
            assert 0 < len(one["value"]) <= 2000


def judge_view(view: dict[str, Any]) -> None:
    """Fail where Slack would refuse a modal or the Home tab."""
    faults = [fault.message[:200] for fault in _validator(f"{view['type']}_view").iter_errors(view)]
    assert not faults
    View(**view).validate_json()
    judge_by_rules(view["blocks"], most=100)


def walked(value: object) -> Iterator[dict[str, Any]]:
    """Go through every object in a value."""
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from walked(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from walked(inner)


def words_of(blocks: list[dict[str, Any]]) -> str:
    """Join every text of some blocks."""
    return " ".join(one["text"] for one in walked(blocks) if isinstance(one.get("text"), str))
