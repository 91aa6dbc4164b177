from typing import Any

import pytest
from slack_sdk.errors import SlackObjectFormationError

from tests.views.judges import judge_by_models


def pressed(words: str, **more: str) -> dict[str, Any]:
    text = {"type": "plain_text", "text": words, "emoji": False}
    return {"type": "button", "text": text, "action_id": "ask:1", "value": "status", **more}


def among(*elements: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"type": "actions", "block_id": "b", "elements": list(elements)}]


def test_what_slack_takes_is_taken() -> None:
    judge_by_models(among(pressed("Status"), pressed("Dates")))


@pytest.mark.parametrize(
    "element", [pressed("x" * 76), pressed("Sign", value="x" * 2001), pressed("Sign", style="loud")]
)
def test_an_element_that_breaks_a_rule_of_its_kind_is_refused(element: dict[str, Any]) -> None:
    with pytest.raises(SlackObjectFormationError):
        judge_by_models(among(pressed("Status"), element))


def test_an_element_of_no_kind_is_lost() -> None:
    with pytest.raises(AssertionError, match="loses something"):
        judge_by_models(among({"type": "lever", "action_id": "ask:1"}))
