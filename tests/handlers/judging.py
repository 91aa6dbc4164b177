"""Judges all that the app sends to Slack, by the rules that hold for the views."""

import json
from typing import Any

from slack_bolt import BoltResponse

from tests.handlers.loopback import HOOKS, Call
from tests.views.judges import SCHEMA, judge_by_rules, judge_by_schema, judge_message, judge_view

SHARED = "Shared by <@"


def judge(response: BoltResponse, calls: list[Call]) -> None:
    """Fail where a request wasn't acknowledged, or where Slack would refuse what was said."""
    assert response.status == 200
    if response.body:
        _judge_acknowledgement(json.loads(response.body))
    for call in calls:
        if "view" in call.said:
            _judge_view(call.said["view"])
        elif call.method == "chat.postMessage" or (call.method.startswith(HOOKS) and call.said != GONE):
            _judge_message(call.said)


GONE = {"delete_original": True}


def _judge_acknowledgement(said: dict[str, Any]) -> None:
    if "options" in said:
        assert len(said["options"]) <= 100
        for option in said["options"]:
            assert 0 < len(option["text"]["text"]) <= 75
            assert 0 < len(option["value"]) <= 75
    elif said.get("response_action") == "errors":
        assert said["errors"]
        assert all(isinstance(why, str) and why for why in said["errors"].values())
    elif "view" in said:
        assert said["response_action"] in {"update", "push"}
        _judge_view(said["view"])
    else:
        assert said["response_type"] == "ephemeral"
        _judge_message(said)


def _judge_message(said: dict[str, Any]) -> None:
    words = said["text"]
    if words.startswith(SHARED):
        words = words.partition(">: ")[2]
    judge_message(said["blocks"], words)
    if SCHEMA.exists():
        judge_by_schema(said["blocks"])


def _judge_view(view: dict[str, Any]) -> None:
    if SCHEMA.exists():
        judge_view(view)
    else:
        judge_by_rules(view["blocks"], most=100)
    assert not [block for block in view["blocks"] if block["type"] == "table"]
