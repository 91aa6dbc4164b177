"""Texts, options and the elements that stand in blocks, with Slack's limits of each."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from practice.rules.shapes import (
    Fault,
    Rule,
    Shape,
    among,
    at_least_one,
    by_type,
    exactly_one,
    fields,
    items,
    number,
    string,
    truth,
)

TEXT_MOST = 3000
OPTION_MOST = 75
OPTIONS_MOST = 100
URL = string(1, 3000, r"[A-Za-z][A-Za-z0-9+.-]*:\S+")
ID = string(1, 255)
USER = string(1, pattern=r"[UW][A-Z0-9]+")
CHANNEL = string(1, pattern=r"[CG][A-Z0-9]+")
FIGURE = string(1, pattern=r"-?\d+(\.\d+)?")


def plain(most: int = TEXT_MOST) -> Shape:
    """Make a shape for a plain text object of at most this many characters."""
    return fields({"type": among("plain_text"), "text": string(1, most)}, {"emoji": truth})


def mrkdwn(most: int = TEXT_MOST) -> Shape:
    """Make a shape for a marked-up text object of at most this many characters."""
    return fields({"type": among("mrkdwn"), "text": string(1, most)}, {"verbatim": truth})


def text(most: int = TEXT_MOST) -> Shape:
    """Make a shape for a text object of either kind of at most this many characters."""
    return by_type({"plain_text": plain(most), "mrkdwn": mrkdwn(most)})


def _option(of: Shape, *, url: bool = False) -> Shape:
    more = {"description": of} | ({"url": URL} if url else {})
    return fields({"text": of, "value": string(1, OPTION_MOST)}, more)


OPTION = _option(plain(OPTION_MOST))
MARKED_OPTION = _option(text(OPTION_MOST))
OPTION_GROUP = fields({"label": plain(OPTION_MOST), "options": items(OPTION, 1, OPTIONS_MOST)})
CONFIRM = fields(
    {"title": plain(100), "text": text(300), "confirm": plain(30), "deny": plain(30)},
    {"style": among("primary", "danger")},
)
SLACK_FILE = fields({}, {"id": string(1), "url": URL}, [exactly_one("id", "url")])
FILTERS: dict[str, Shape] = {
    "include": items(among("im", "mpim", "private", "public")),
    "exclude_external_shared_channels": truth,
    "exclude_bot_users": truth,
}
FILTER = fields({}, FILTERS, [at_least_one(*FILTERS)])
DISPATCH = fields({"trigger_actions_on": items(among("on_enter_pressed", "on_character_entered"), 1, 2)})


def options_of(element: dict[str, Any]) -> list[dict[str, Any]]:
    """List the options of a menu, those of its groups included."""
    grouped = [option for group in element.get("option_groups", []) for option in group["options"]]
    return [*element.get("options", []), *grouped]


def _initial_is_offered(element: dict[str, Any], at: str) -> Iterator[Fault]:
    chosen = element.get(
        "initial_options", [element["initial_option"]] if "initial_option" in element else []
    )
    for option in chosen:
        if option not in options_of(element):
            yield Fault("initial option must match one of the options", at)


def _values_differ(element: dict[str, Any], at: str) -> Iterator[Fault]:
    values = [option["value"] for option in options_of(element)]
    for value in sorted({value for value in values if values.count(value) > 1}):
        yield Fault(f"option value {value} is used more than once", at)


def _grows(low: str, high: str) -> Rule:
    def look(element: dict[str, Any], at: str) -> Iterator[Fault]:
        if low in element and high in element and Decimal(element[low]) > Decimal(element[high]):
            yield Fault(f"{low} must not be more than {high}", at)

    return look


def day(value: object, at: str) -> Iterator[Fault]:
    """Look for a day of the calendar written YYYY-MM-DD."""
    wrong = list(string(10, 10, r"\d{4}-\d{2}-\d{2}")(value, at))
    yield from wrong
    if not wrong:
        try:
            date.fromisoformat(str(value))
        except ValueError:
            yield Fault("must be a valid date", at)


_TYPE = {"type": string(1)}
_NAMED = {"action_id": ID}
_ASKED = {**_NAMED, "confirm": CONFIRM, "focus_on_load": truth}
_HINTED = {**_ASKED, "placeholder": plain(150)}
_TYPED = {**_NAMED, "dispatch_action_config": DISPATCH, "focus_on_load": truth, "placeholder": plain(150)}
_CHOICES = {"options": items(OPTION, 1, OPTIONS_MOST), "option_groups": items(OPTION_GROUP, 1, OPTIONS_MOST)}
_CHOSEN = [exactly_one("options", "option_groups"), _initial_is_offered, _values_differ]
_TICKED = [_initial_is_offered, _values_differ]
_MANY = {"max_selected_items": number(1)}
_CONVERSATION = {"default_to_current_conversation": truth, "filter": FILTER}
_URL_BACK = {"response_url_enabled": truth}

IMAGE = fields(
    {**_TYPE, "alt_text": string(1, 2000)},
    {"image_url": URL, "slack_file": SLACK_FILE},
    [exactly_one("image_url", "slack_file")],
)

BUTTON = fields(
    {**_TYPE, "text": plain(75)},
    {
        **_NAMED,
        "url": URL,
        "value": string(1, 2000),
        "style": among("primary", "danger"),
        "confirm": CONFIRM,
        "accessibility_label": string(1, 75),
    },
)
CHECKBOXES = fields(
    {**_TYPE, "options": items(MARKED_OPTION, 1, 10)},
    {**_ASKED, "initial_options": items(MARKED_OPTION)},
    _TICKED,
)
RADIO_BUTTONS = fields(
    {**_TYPE, "options": items(MARKED_OPTION, 1, 10)}, {**_ASKED, "initial_option": MARKED_OPTION}, _TICKED
)
OVERFLOW = fields(
    {**_TYPE, "options": items(_option(plain(OPTION_MOST), url=True), 1, 5)}, {**_NAMED, "confirm": CONFIRM}
)

MENUS: dict[str, Shape] = {
    "button": BUTTON,
    "checkboxes": CHECKBOXES,
    "radio_buttons": RADIO_BUTTONS,
    "overflow": OVERFLOW,
    "datepicker": fields(_TYPE, {**_HINTED, "initial_date": day}),
    "timepicker": fields(
        _TYPE, {**_HINTED, "initial_time": string(5, 5, r"([01]\d|2[0-3]):[0-5]\d"), "timezone": string(1)}
    ),
    "datetimepicker": fields(_TYPE, {**_ASKED, "initial_date_time": number(10**9, 10**10 - 1)}),
    "static_select": fields(_TYPE, {**_HINTED, **_CHOICES, "initial_option": OPTION}, _CHOSEN),
    "multi_static_select": fields(
        _TYPE, {**_HINTED, **_CHOICES, **_MANY, "initial_options": items(OPTION)}, _CHOSEN
    ),
    "external_select": fields(_TYPE, {**_HINTED, "initial_option": OPTION, "min_query_length": number(0)}),
    "multi_external_select": fields(
        _TYPE, {**_HINTED, **_MANY, "initial_options": items(OPTION), "min_query_length": number(0)}
    ),
    "users_select": fields(_TYPE, {**_HINTED, "initial_user": USER}),
    "multi_users_select": fields(_TYPE, {**_HINTED, **_MANY, "initial_users": items(USER)}),
    "channels_select": fields(_TYPE, {**_HINTED, **_URL_BACK, "initial_channel": CHANNEL}),
    "multi_channels_select": fields(_TYPE, {**_HINTED, **_MANY, "initial_channels": items(CHANNEL)}),
    "conversations_select": fields(
        _TYPE, {**_HINTED, **_CONVERSATION, **_URL_BACK, "initial_conversation": string(1)}
    ),
    "multi_conversations_select": fields(
        _TYPE, {**_HINTED, **_CONVERSATION, **_MANY, "initial_conversations": items(string(1))}
    ),
}

INPUTS: dict[str, Shape] = {
    **{kind: shape for kind, shape in MENUS.items() if kind not in {"button", "overflow"}},
    "plain_text_input": fields(
        _TYPE,
        {
            **_TYPED,
            "initial_value": string(0, TEXT_MOST),
            "multiline": truth,
            "min_length": number(0, 3000),
            "max_length": number(1, 3000),
        },
        [_grows("min_length", "max_length")],
    ),
    "email_text_input": fields(_TYPE, {**_TYPED, "initial_value": string()}),
    "url_text_input": fields(_TYPE, {**_TYPED, "initial_value": string()}),
    "number_input": fields(
        {**_TYPE, "is_decimal_allowed": truth},
        {**_TYPED, "initial_value": FIGURE, "min_value": FIGURE, "max_value": FIGURE},
        [
            _grows("min_value", "max_value"),
            _grows("min_value", "initial_value"),
            _grows("initial_value", "max_value"),
        ],
    ),
    "file_input": fields(_TYPE, {**_NAMED, "filetypes": items(string(1)), "max_files": number(1, 10)}),
}
"""Elements that may stand in an input block, but for `rich_text_input`, which the page does not draw."""
