"""What Slack refuses, and that our rules are at least as strict as the two other judges there are."""

import copy
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from practice.rules import message_faults, metadata_faults, too_long, view_faults
from tests.practice.cards import button, field, form, option, plain, section, status_card, table

Json = dict[str, Any]
SCHEMA = Path(__file__).parents[3] / "shared" / "slack" / "block-kit.schema.json"
TEXT = {"type": "rich_text_section", "elements": [{"type": "text", "text": "x", "style": {"bold": True}}]}

GOOD: dict[str, Json] = {
    **{f"card {place}": block for place, block in enumerate(status_card())},
    **{f"field {block['block_id']}": block for block in form()["blocks"][1:] if block["block_id"] != "paper"},
    "header": {"type": "header", "text": plain("Title")},
    "divider": {"type": "divider", "block_id": "d"},
    "image": {"type": "image", "image_url": "https://example.org/a.png", "alt_text": "A chart"},
    "markdown": {"type": "markdown", "text": "**bold**"},
    "rich text": {
        "type": "rich_text",
        "elements": [
            TEXT,
            {"type": "rich_text_list", "style": "bullet", "elements": [TEXT], "indent": 1},
            {"type": "rich_text_quote", "elements": [{"type": "link", "url": "https://example.org"}]},
            {"type": "rich_text_preformatted", "elements": [{"type": "text", "text": "x"}], "border": 0},
        ],
    },
    "menus": {
        "type": "actions",
        "elements": [
            {"type": "users_select", "action_id": "a", "initial_user": "U0JO", "placeholder": plain("Who")},
            {"type": "conversations_select", "action_id": "b", "default_to_current_conversation": True},
            {"type": "timepicker", "action_id": "c", "initial_time": "09:30"},
            {"type": "datetimepicker", "action_id": "d", "initial_date_time": 1500000000},
            {
                "type": "multi_static_select",
                "action_id": "e",
                "option_groups": [{"label": plain("Places"), "options": [option("Doncaster", "d")]}],
                "max_selected_items": 1,
            },
        ],
    },
}


@pytest.mark.parametrize("block", GOOD.values(), ids=GOOD)
def test_a_good_block_passes_here_and_with_slacks_own_models(block: Json) -> None:
    assert message_faults([block]) == []
    parsed = Block.parse(copy.deepcopy(block))
    assert parsed is not None
    if block["type"] != "table":  # Slack's models know tables but not their cells
        parsed.validate_json()


def test_a_good_form_passes_here_and_with_slacks_own_models() -> None:
    assert view_faults(form()) == []
    View(**copy.deepcopy(form())).validate_json()


def mangled(value: Any) -> Iterator[Any]:  # noqa: ANN401 - any piece of JSON
    """Yield copies of a piece of JSON with one thing in it wrong."""
    if isinstance(value, dict):
        yield {**value, "surprise": 1}
        yield []
        for name in value:
            yield {other: each for other, each in value.items() if other != name}
            for worse in mangled(value[name]):
                yield {**value, name: worse}
    elif isinstance(value, list):
        yield {}
        yield []
        yield value[:1] * 101
        for place in range(len(value)):
            for worse in mangled(value[place]):
                yield [*value[:place], worse, *value[place + 1 :]]
    elif isinstance(value, str):
        yield from ("", "x" * 3001, 7, None)
    else:
        yield from ("x", -(10**12), None)


@pytest.mark.skipif(
    not SCHEMA.exists(), reason="the JSON Schema of Block Kit lies beside the repo, not in it"
)
@pytest.mark.parametrize("block", GOOD.values(), ids=GOOD)
def test_what_the_schema_refuses_is_refused_here(block: Json) -> None:
    from jsonschema_rs import Draft202012Validator  # noqa: PLC0415 - only for this test

    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    judge = Draft202012Validator({"$defs": schema["$defs"], "$ref": "#/$defs/block"})
    assert judge.is_valid(block)
    let_through = [w for w in mangled(block) if not message_faults([w]) and not judge.is_valid(w)]
    assert let_through == []


def twice(*blocks: Json) -> list[Json]:
    return [*blocks, *blocks]


ACROSS: dict[str, tuple[list[Json], str]] = {
    "51 blocks": ([{"type": "divider"}] * 51, "no more than 50 items allowed"),
    "a block id twice": (twice({"type": "divider", "block_id": "d"}), '`block_id` "d" already exists'),
    "an action id twice": (
        twice({"type": "actions", "elements": [button("Go", "go")]}),
        '`action_id` "go" already exists',
    ),
    "two tables": (twice(table()), "only_one_table_allowed"),
    "too much Markdown": (
        twice({"type": "markdown", "text": "x" * 6001}),
        "markdown blocks must be less than 12001 characters together",
    ),
    "an alert in a message": ([{"type": "alert", "text": plain("x")}], "unsupported type: alert"),
    "a number's limits crossed": (
        [
            field(
                "n",
                "N",
                {"type": "number_input", "is_decimal_allowed": False, "min_value": "9", "max_value": "1"},
            )
        ],
        "min_value must not be more than max_value",
    ),
    "an initial option not on offer": (
        [
            field(
                "s",
                "S",
                {"type": "static_select", "options": [option("A", "a")], "initial_option": option("B", "b")},
            )
        ],
        "initial option must match one of the options",
    ),
    "a day that isn't one": (
        [field("d", "D", {"type": "datepicker", "initial_date": "2017-02-29"})],
        "must be a valid date",
    ),
    "a ragged table": (
        [{"type": "table", "rows": [table()["rows"][0], table()["rows"][1][:2]]}],
        "all rows must have the same number of cells",
    ),
    "a table of long cells": (
        [{"type": "table", "rows": [[{"type": "raw_text", "text": "x" * 500}] * 10] * 3}],
        "a table may have at most 10,000 characters",
    ),
    "two that want the focus": (
        [
            field("a", "A", {"type": "plain_text_input", "focus_on_load": True}),
            field("b", "B", {"type": "plain_text_input", "focus_on_load": True}),
        ],
        "only one element may have `focus_on_load`",
    ),
}


@pytest.mark.parametrize(("blocks", "said"), ACROSS.values(), ids=ACROSS)
def test_what_spans_blocks_is_judged(blocks: list[Json], said: str) -> None:
    assert said in [fault.said for fault in message_faults(blocks)]


def without(name: str) -> Callable[[Json], Json]:
    return lambda view: {key: value for key, value in view.items() if key != name}


BAD_VIEWS: dict[str, tuple[Callable[[Json], Json], str]] = {
    "no submit": (without("submit"), "must define `submit` to use an `input` block in modals"),
    "no title": (without("title"), "missing required field: title"),
    "a long title": (lambda view: view | {"title": plain("x" * 25)}, "must be less than 25 characters"),
    "101 blocks": (
        lambda view: view | {"blocks": [{"type": "divider"}] * 101},
        "no more than 100 items allowed",
    ),
    "a table": (lambda view: view | {"blocks": [table()]}, "unsupported type: table"),
    "long metadata": (
        lambda view: view | {"private_metadata": "x" * 3001},
        "must be less than 3001 characters",
    ),
    "too large": (
        lambda view: view | {"blocks": [section("é" * 3000) for _ in range(50)]},
        "view is larger than 250kB",
    ),
}


@pytest.mark.parametrize(("spoil", "said"), BAD_VIEWS.values(), ids=BAD_VIEWS)
def test_a_bad_view_is_refused(spoil: Callable[[Json], Json], said: str) -> None:
    assert said in [fault.said for fault in view_faults(spoil(form()))]


def test_all_words_of_a_message_are_counted_together() -> None:
    assert not too_long([section("x" * 3000)] * 4)
    assert too_long([section("x" * 3000)] * 5)


@pytest.mark.parametrize(
    ("metadata", "good"),
    [
        ({"event_type": "reminder", "event_payload": {"key": "a", "count": 1, "flat": {"a": True}}}, True),
        ({"event_type": "reminder", "event_payload": {"deep": {"a": {"b": 1}}}}, False),
        ({"event_type": "reminder"}, False),
        ({"event_type": "reminder", "event_payload": "key"}, False),
        ([], False),
    ],
)
def test_metadata_is_flat(metadata: object, good: bool) -> None:  # noqa: FBT001 - a table of cases
    assert (metadata_faults(metadata) == []) is good


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["type", "text", "elements", "rows", "element"]), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(anything, st.sampled_from(["section", "actions", "table", "rich_text", "input"]))
def test_no_rubbish_breaks_the_judge(rubbish: object, kind: str) -> None:
    assert message_faults(rubbish) or rubbish == []
    assert message_faults(
        [{"type": kind, "text": rubbish, "elements": rubbish, "rows": rubbish, "element": rubbish}]
    )
    view_faults({"type": "modal", "title": rubbish, "blocks": rubbish})
    metadata_faults({"event_type": "x", "event_payload": rubbish})
