"""The blocks that the practice page draws, with Slack's limits of each."""

import json
from collections.abc import Iterator
from typing import Any

from practice.rules.elements import (
    CHANNEL,
    ID,
    IMAGE,
    INPUTS,
    MENUS,
    SLACK_FILE,
    URL,
    USER,
    mrkdwn,
    plain,
    text,
)
from practice.rules.shapes import (
    Fault,
    Rule,
    Shape,
    among,
    at_least_one,
    by_type,
    either,
    exactly_one,
    fields,
    items,
    nothing,
    number,
    string,
    truth,
)

MARKDOWN_MOST = 12_000
TABLE_ROWS_MOST = 100
TABLE_COLUMNS_MOST = 20
TABLE_MOST = 10_000
"""Characters of a table as JSON."""

_STYLES = ("bold", "italic", "strike", "underline", "code", "highlight", "client_highlight")
_STYLE = fields({}, dict.fromkeys(_STYLES, truth), [at_least_one(*_STYLES)])


def _leaf(required: dict[str, Shape], optional: dict[str, Shape] | None = None) -> Shape:
    return fields({"type": string(1), **required}, {"style": _STYLE, **(optional or {})})


_LEAF = by_type(
    {
        "text": _leaf({"text": string(1)}),
        "link": _leaf({"url": URL}, {"text": string(), "unsafe": truth}),
        "user": _leaf({"user_id": USER}),
        "channel": _leaf({"channel_id": CHANNEL}),
        "emoji": _leaf({"name": string(1)}, {"unicode": string(1), "skin_tone": number(1, 6)}),
        "broadcast": _leaf({"range": among("here", "channel", "everyone")}),
        "date": _leaf({"timestamp": number(0), "format": string(1)}, {"url": URL, "fallback": string()}),
    }
)
_LEAVES = items(_LEAF, 0)
_SECTION = fields({"type": among("rich_text_section"), "elements": _LEAVES})
_BORDER = {"border": among(0, 1)}
_RICH = by_type(
    {
        "rich_text_section": _SECTION,
        "rich_text_list": fields(
            {"type": string(1), "style": among("bullet", "ordered"), "elements": items(_SECTION)},
            {**_BORDER, "indent": number(0, 8), "offset": number(0)},
        ),
        "rich_text_preformatted": fields(
            {"type": string(1), "elements": _LEAVES}, {**_BORDER, "language": string(1)}
        ),
        "rich_text_quote": fields({"type": string(1), "elements": _LEAVES}, _BORDER),
    }
)
_CELL = by_type(
    {
        "raw_text": fields({"type": string(1), "text": string(1)}),
        "rich_text": fields({"type": string(1), "elements": items(_RICH)}),
    }
)


def _rectangular(table: dict[str, Any], at: str) -> Iterator[Fault]:
    if len({len(row) for row in table["rows"]}) > 1:
        yield Fault("all rows must have the same number of cells", f"{at}/rows")


def _not_too_large(table: dict[str, Any], at: str) -> Iterator[Fault]:
    if len(json.dumps(table["rows"], ensure_ascii=False)) > TABLE_MOST:
        yield Fault(f"a table may have at most {TABLE_MOST:,} characters", f"{at}/rows")


def _files_wait_for_submit(block: dict[str, Any], at: str) -> Iterator[Fault]:
    if block["element"]["type"] == "file_input" and block.get("dispatch_action"):
        yield Fault("dispatch_action is not supported for file_input", f"{at}/dispatch_action")


def _block(required: dict[str, Shape], optional: dict[str, Shape] | None = None, *also: Rule) -> Shape:
    return fields({"type": string(1), **required}, {"block_id": ID, **(optional or {})}, also)


_ACCESSORIES = by_type(
    {**{kind: of for kind, of in MENUS.items() if kind != "datetimepicker"}, "image": IMAGE}
)

BLOCKS: dict[str, Shape] = {
    "actions": _block({"elements": items(by_type(MENUS), 1, 25)}),
    "alert": _block({"text": text()}, {"level": among("default", "info", "warning", "error", "success")}),
    "context": _block(
        {"elements": items(by_type({"plain_text": plain(), "mrkdwn": mrkdwn(), "image": IMAGE}), 1, 10)}
    ),
    "divider": _block({}),
    "header": _block({"text": plain(150)}),
    "image": _block(
        {"alt_text": string(1, 2000)},
        {"image_url": URL, "slack_file": SLACK_FILE, "title": plain(2000)},
        exactly_one("image_url", "slack_file"),
    ),
    "input": _block(
        {"label": plain(2000), "element": by_type(INPUTS)},
        {"dispatch_action": truth, "hint": plain(2000), "optional": truth},
        _files_wait_for_submit,
    ),
    "markdown": _block({"text": string(1, MARKDOWN_MOST)}),
    "rich_text": _block({"elements": items(_RICH)}),
    "section": _block(
        {},
        {"text": text(), "fields": items(text(2000), 1, 10), "accessory": _ACCESSORIES, "expand": truth},
        at_least_one("text", "fields"),
    ),
    "table": _block(
        {"rows": items(items(_CELL, 1, TABLE_COLUMNS_MOST), 1, TABLE_ROWS_MOST)},
        {
            "column_settings": items(
                either(fields({}, {"align": among("left", "center", "right"), "is_wrapped": truth}), nothing),
                0,
                TABLE_COLUMNS_MOST,
            )
        },
        _rectangular,
        _not_too_large,
    ),
}

_ANYWHERE = {"actions", "context", "divider", "header", "image", "input", "rich_text", "section"}
SURFACES: dict[str, frozenset[str]] = {
    "message": frozenset(_ANYWHERE | {"markdown", "table"}),
    "modal": frozenset(_ANYWHERE | {"alert"}),
    "home": frozenset(_ANYWHERE),
}
"""Which blocks may stand where. Where sources differ (a table on a Home tab), the stricter is followed."""
