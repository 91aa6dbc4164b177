"""What a person put into a field: read against its element, in Slack's shape, and complained of."""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from practice.rules.elements import options_of
from practice.workspace import Json

FIELDS = {
    "plain_text_input": ("value", "initial_value"),
    "email_text_input": ("value", "initial_value"),
    "url_text_input": ("value", "initial_value"),
    "number_input": ("value", "initial_value"),
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
    "datetimepicker": ("selected_date_time", "initial_date_time"),
    "users_select": ("selected_user", "initial_user"),
    "channels_select": ("selected_channel", "initial_channel"),
    "conversations_select": ("selected_conversation", "initial_conversation"),
    "multi_users_select": ("selected_users", "initial_users"),
    "multi_channels_select": ("selected_channels", "initial_channels"),
    "multi_conversations_select": ("selected_conversations", "initial_conversations"),
    "static_select": ("selected_option", "initial_option"),
    "external_select": ("selected_option", "initial_option"),
    "radio_buttons": ("selected_option", "initial_option"),
    "overflow": ("selected_option", ""),
    "multi_static_select": ("selected_options", "initial_options"),
    "multi_external_select": ("selected_options", "initial_options"),
    "checkboxes": ("selected_options", "initial_options"),
    "file_input": ("files", ""),
}
"""For each kind of element: under which name Slack gives its value, and its first value."""

FILE_LOOKUP = Callable[[str], Json | None]
PEOPLE_OR_PLACES = {
    "users": r"[UW][A-Z0-9]+",
    "channels": r"[CG][A-Z0-9]+",
    "conversations": r"[A-Z][A-Z0-9]+",
}
REQUIRED = "Please complete this required field."
EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
ADDRESS = re.compile(r"https?://\S+")


class CraftedError(ValueError):
    """The page sent what nobody could have put in."""


def first_value(element: Json) -> Json:
    """Give a field as it is before anybody touches it."""
    name, initial = FIELDS[element["type"]]
    return {"type": element["type"], name: element.get(initial, [] if _takes_several(element) else None)}


def _takes_several(element: Json) -> bool:
    kind = element["type"]
    return kind in {"checkboxes", "file_input"} or kind.startswith("multi_")


def value(element: Json, raw: object, offered: list[Json], find_file: FILE_LOOKUP) -> Json:
    """Give a field with what the page says was put in; raises CraftedError where that can't be.

    `raw` is a string, or a list of them where several can be chosen; `offered` are the options suggested.
    """
    kind = element["type"]
    name, _ = FIELDS[kind]
    if _takes_several(element):
        if not isinstance(raw, list) or len(raw) > element.get("max_selected_items", len(raw)):
            raise CraftedError(kind)
        return {"type": kind, name: [_one(element, each, offered, find_file) for each in raw]}
    if raw is None or raw == "":
        return {"type": kind, name: None}
    return {"type": kind, name: _one(element, raw, offered, find_file)}


def _one(element: Json, raw: object, offered: list[Json], find_file: FILE_LOOKUP) -> object:
    kind = element["type"]
    if not isinstance(raw, str):
        raise CraftedError(kind)
    if kind == "file_input":
        found = find_file(raw)
        if found is None:
            raise CraftedError(kind)
        return found
    if FIELDS[kind][0] in {"selected_option", "selected_options"}:
        known = [*options_of(element), *offered, *_chosen_at_first(element)]
        option = next((option for option in known if option["value"] == raw), None)
        if option is None:
            raise CraftedError(kind)
        return option
    for subject, pattern in PEOPLE_OR_PLACES.items():
        if subject in kind and not re.fullmatch(pattern, raw):
            raise CraftedError(kind)
    return _moment(kind, raw)


def _moment(kind: str, raw: str) -> str | int:
    try:
        if kind == "datepicker":
            return date.fromisoformat(raw).isoformat()
        if kind == "datetimepicker":
            return int(raw)
    except ValueError:
        raise CraftedError(kind) from None
    if kind == "timepicker" and not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", raw):
        raise CraftedError(kind)
    return raw


def _chosen_at_first(element: Json) -> list[Json]:
    one = [element["initial_option"]] if "initial_option" in element else []
    return [*one, *element.get("initial_options", [])]


def complaint(block: Json, filled: Json) -> str | None:
    """Say what Slack's own page would object to before it sends a form, if anything."""
    element = block["element"]
    held = filled[FIELDS[element["type"]][0]]
    if held in (None, "", []):
        return None if block.get("optional") else REQUIRED
    checks: dict[str, Callable[[Json, Any], str | None]] = {
        "plain_text_input": _length,
        "email_text_input": lambda _, text: (
            None if EMAIL.fullmatch(text) else "Enter a valid e-mail address."
        ),
        "url_text_input": lambda _, text: None if ADDRESS.fullmatch(text) else "Enter a valid address (URL).",
        "number_input": _figure,
        "file_input": _kind_of_file,
    }
    check = checks.get(element["type"])
    return check(element, held) if check else None


def _length(element: Json, text: str) -> str | None:
    if len(text) < element.get("min_length", 0):
        return f"Enter at least {element['min_length']} characters."
    most = element.get("max_length", 3000)
    return f"Enter no more than {most} characters." if len(text) > most else None


def _figure(element: Json, text: str) -> str | None:
    try:
        figure = Decimal(text)
    except InvalidOperation:
        return "Enter a number."
    if not figure.is_finite():
        return "Enter a number."
    if not element["is_decimal_allowed"] and figure != figure.to_integral_value():
        return "Enter a whole number."
    if "min_value" in element and figure < Decimal(element["min_value"]):
        return f"Enter a number of at least {element['min_value']}."
    if "max_value" in element and figure > Decimal(element["max_value"]):
        return f"Enter a number of at most {element['max_value']}."
    return None


def _kind_of_file(element: Json, files: list[Json]) -> str | None:
    if len(files) > element.get("max_files", 10):
        return f"Choose no more than {element.get('max_files', 10)} files."
    allowed = element.get("filetypes")
    if allowed and any(each["filetype"] not in allowed for each in files):
        return f"Choose files of these kinds: {', '.join(allowed)}."
    return None
