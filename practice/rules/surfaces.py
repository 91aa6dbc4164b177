"""What only a look at a whole message or view shows: counts, sums, names twice, what goes together."""

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from practice.rules.blocks import BLOCKS, MARKDOWN_MOST, SURFACES
from practice.rules.elements import plain
from practice.rules.shapes import Fault, Shape, among, by_type, fields, items, string, truth

MESSAGE_TEXT_MOST = 40_000
CHANGED_TEXT_MOST = 4_000
"""Bytes of the text of a message that is changed: nowhere documented, and reported by who ran into it."""

MESSAGE_BLOCKS_MOST = 50
VIEW_BLOCKS_MOST = 100
ALL_BLOCKS_TEXT_MOST = 13_200
"""Nowhere documented; measured by others (slackapi/bolt-js issue 2509)."""
VIEW_BYTES_MOST = 250_000
METADATA_BYTES_MOST = 16_000


def message_faults(blocks: object) -> list[Fault]:
    """List all that Slack would refuse in the blocks of a message."""
    return list(_blocks_faults(blocks, "message", MESSAGE_BLOCKS_MOST, "/blocks"))


def view_faults(view: object) -> list[Fault]:
    """List all that Slack would refuse in a modal or Home view."""
    found = list(_VIEW(view, "/view"))
    if found or not isinstance(view, dict):
        return found
    found = list(_blocks_faults(view["blocks"], view["type"], VIEW_BLOCKS_MOST, "/view/blocks"))
    if (
        view["type"] == "modal"
        and "submit" not in view
        and any(b.get("type") == "input" for b in view["blocks"])
    ):
        found.append(Fault("must define `submit` to use an `input` block in modals", "/view"))
    if len(json.dumps(view).encode()) > VIEW_BYTES_MOST:
        found.append(Fault("view is larger than 250kB", "/view"))
    return found


def metadata_faults(metadata: object) -> list[Fault]:
    """List all that Slack would refuse in metadata: it is a type, and scalars or flat objects by key."""
    found = list(_METADATA(metadata, "/metadata"))
    if not found and len(json.dumps(metadata).encode()) > METADATA_BYTES_MOST:
        found.append(Fault("metadata is too large", "/metadata"))
    return found


def too_long(blocks: object) -> bool:
    """Tell whether the words of all blocks together are more than Slack posts."""
    return sum(len(words) for words in _words(blocks)) > ALL_BLOCKS_TEXT_MOST


def elements_of(block: dict[str, Any]) -> list[dict[str, Any]]:
    """List what can be pressed, chosen or filled in a block that was found well-shaped."""
    if block["type"] == "actions":
        return list(block["elements"])
    element = block.get("element" if block["type"] == "input" else "accessory")
    return [element] if element and element["type"] != "image" else []


def _blocks_faults(blocks: object, surface: str, most: int, at: str) -> Iterator[Fault]:
    allowed = SURFACES[surface]
    shape = items(by_type({kind: of for kind, of in BLOCKS.items() if kind in allowed}), 0, most)
    found = list(shape(blocks, at))
    yield from found
    if not found and isinstance(blocks, list):
        yield from _twice(blocks, at)
        yield from _together(blocks, surface, at)


def _twice(blocks: list[dict[str, Any]], at: str) -> Iterator[Fault]:
    ids = Counter(block["block_id"] for block in blocks if "block_id" in block)
    actions = Counter(e["action_id"] for block in blocks for e in elements_of(block) if "action_id" in e)
    for name, counted in (("block_id", ids), ("action_id", actions)):
        for value, times in counted.items():
            if times > 1:
                yield Fault(f'`{name}` "{value}" already exists', at)


def _together(blocks: list[dict[str, Any]], surface: str, at: str) -> Iterator[Fault]:
    if sum(block["type"] == "table" for block in blocks) > 1:
        yield Fault("only_one_table_allowed", at)
    if sum(len(block["text"]) for block in blocks if block["type"] == "markdown") > MARKDOWN_MOST:
        yield Fault(f"markdown blocks must be less than {MARKDOWN_MOST + 1} characters together", at)
    elements = [element for block in blocks for element in elements_of(block)]
    if sum(bool(element.get("focus_on_load")) for element in elements) > 1:
        yield Fault("only one element may have `focus_on_load`", at)
    if surface != "modal" and any(element["type"] == "file_input" for element in elements):
        yield Fault("unsupported type: file_input", at)


def _words(value: object) -> Iterator[str]:
    """Yield every string under a `text` key (or `alt_text`), however deep."""
    if isinstance(value, dict):
        for name, each in value.items():
            if name in {"text", "alt_text"} and isinstance(each, str):
                yield each
            else:
                yield from _words(each)
    elif isinstance(value, list):
        for each in value:
            yield from _words(each)


def _anything(_value: object, _at: str) -> Iterator[Fault]:
    yield from ()


def _flat(value: object, at: str) -> Iterator[Fault]:
    flat = value.values() if isinstance(value, dict) else value if isinstance(value, list) else [value]
    if any(isinstance(each, (dict, list)) for each in flat):
        yield Fault("must be a scalar or a flat object", at)


def _payload(value: object, at: str) -> Iterator[Fault]:
    if not isinstance(value, dict):
        yield Fault("must provide an object", at)
        return
    for name, each in value.items():
        yield from _flat(each, f"{at}/{name}")


_METADATA = fields(
    {"event_type": string(1, 255), "event_payload": _payload}, {"entities": items(_anything, 0)}
)
_COMMON: dict[str, Shape] = {
    "private_metadata": string(0, 3000),
    "callback_id": string(0, 255),
    "external_id": string(0, 255),
}
_VIEW = by_type(
    {
        "modal": fields(
            {"type": among("modal"), "title": plain(24), "blocks": items(_anything, 1)},
            {
                **_COMMON,
                "submit": plain(24),
                "close": plain(24),
                "clear_on_close": truth,
                "notify_on_close": truth,
                "submit_disabled": truth,
            },
        ),
        "home": fields({"type": among("home"), "blocks": items(_anything, 1)}, _COMMON),
    }
)
