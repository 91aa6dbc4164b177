"""A form as a modal: its blanks become fields, each block under its blank's own name.

Limits of length are Slack's; shared/slack.md has them.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from hashlib import sha256
from operator import itemgetter

from agreements.outcomes import Blank as Kind
from agreements.recorded import is_user
from views.elements import Element, bold, plain_text, rich, rich_text
from views.modals import OPTION_MOST, OPTIONS_MOST, option, shortened
from views.page import Blank, Choice, Form, Line, Page
from views.paging import split
from views.plain import clean

FORM = "form:"
"""The start of the callback of a form; its name follows."""

LOOKED_UP = "looked_up"
"""The start of the action of a list too long to send: its options are looked up as letters are typed."""

TITLE_MOST = 24
WORDS_MOST = 2000
TEXT_MOST = 3000
FIELD_MOST = 2000

LINE_MOST = 300
"""Letters typed on one line, such as a title, which stands in first lines, lists and buttons."""

_CONVERSATION = re.compile(r"[CDG][A-Z0-9]+")


def form_view(page: Page, form: Form, *, metadata: str) -> Element:
    """Print a page's form as a modal; `metadata`, at most 3,000 characters, comes back with it."""
    said = rich_text([bold(shortened(page.headline.text, TEXT_MOST))])
    return {
        "type": "modal",
        "callback_id": f"{FORM}{form.name}",
        "private_metadata": metadata,
        "title": plain_text(shortened(form.title, TITLE_MOST)),
        "submit": plain_text(shortened(form.submit, TITLE_MOST)),
        "close": plain_text("Cancel"),
        "blocks": [said, *(block for blank in form.blanks for block in _blocks(blank))],
    }


def _blocks(blank: Blank) -> Iterator[Element]:
    if blank.kind == Kind.STATEMENT:
        first, *rest = split(clean(blank.initial))
        yield rich_text([bold(blank.label), rich(Line(first))])
        yield from (rich_text([rich(Line(piece))]) for piece in rest)
    elif blank.kind == Kind.BESIDE:
        yield _beside(blank)
    elif blank.kind != Kind.CHOICE or blank.choices:  # Slack takes no list without options
        yield _input(blank)


def _beside(blank: Blank) -> Element:
    """Put what is proposed in one column and its source in the other."""
    proposed, source = f"{blank.label}: {blank.initial}", f"From {blank.hint}"
    fields = [plain_text(shortened(text, FIELD_MOST)) for text in (proposed, source)]
    return {"type": "section", "block_id": blank.name, "fields": fields}


def _input(blank: Blank) -> Element:
    block: Element = {
        "type": "input",
        "block_id": blank.name,
        "label": plain_text(shortened(blank.label, WORDS_MOST)),
        "element": {"action_id": blank.name, **_ELEMENTS[Kind(blank.kind)](blank)},
        "optional": not blank.required,
    }
    return block | {"hint": plain_text(shortened(blank.hint, WORDS_MOST))} if blank.hint else block


def _text(blank: Blank) -> Element:
    long = blank.kind == Kind.LONG or len(blank.initial) > LINE_MOST
    element = {
        "type": "plain_text_input",
        "max_length": TEXT_MOST if long else LINE_MOST,
        "multiline": blank.kind == Kind.LONG,
    }
    return element | {"initial_value": blank.initial[:TEXT_MOST]} if blank.initial else element


def _day(blank: Blank) -> Element:
    return {"type": "datepicker"} | ({"initial_date": blank.initial} if blank.initial else {})


def _user(blank: Blank) -> Element:
    known = is_user(blank.initial)
    return {"type": "users_select"} | ({"initial_user": blank.initial} if known else {})


def _users(blank: Blank) -> Element:
    known = [user for user in blank.initial.split() if is_user(user)]
    return {"type": "multi_users_select"} | ({"initial_users": known} if known else {})


def _channels(blank: Blank) -> Element:
    known = [channel for channel in blank.initial.split() if _CONVERSATION.fullmatch(channel)]
    element: Element = {
        "type": "multi_conversations_select",
        "filter": {"include": ["public", "private"], "exclude_bot_users": True},
    }
    return element | ({"initial_conversations": known} if known else {})


def _choice(blank: Blank) -> Element:
    shown = options(blank)
    at_first = [
        one for one, choice in zip(shown, blank.choices, strict=True) if choice.value == blank.initial
    ]
    if len(shown) > OPTIONS_MOST:
        element = {
            "type": "external_select",
            "action_id": f"{LOOKED_UP}:{blank.name}",
            "min_query_length": 0,
            "placeholder": plain_text("Type a part of its name"),
        }
    else:
        element = {"type": "static_select", "options": shown}
    return element | {"initial_option": at_first[0]} if at_first else element


_ELEMENTS: dict[Kind, Callable[[Blank], Element]] = {
    Kind.CHOICE: _choice,
    Kind.TEXT: _text,
    Kind.LONG: _text,
    Kind.NUMBER: _text,
    Kind.DAY: _day,
    Kind.USER: _user,
    Kind.USERS: _users,
    Kind.CHANNELS: _channels,
}


def options(blank: Blank) -> list[Element]:
    """Print the choices of a blank; those that would read the same say their value too."""
    texts = [shortened(choice.called, OPTION_MOST) for choice in blank.choices]
    times = Counter(texts)
    return [
        option(text if times[text] == 1 else f"{choice.called} ({choice.value})", _short(choice))
        for text, choice in zip(texts, blank.choices, strict=True)
    ]


def matching(blank: Blank, typed: str) -> list[Element]:
    """Print the choices whose names have every word typed so far in them, as many as Slack takes.

    Those whose names start with what was typed come first.
    """
    start = " ".join(typed.casefold().split())
    named = zip(options(blank), (choice.called.casefold() for choice in blank.choices), strict=True)
    found = [
        (not name.startswith(start), one) for one, name in named if all(w in name for w in start.split())
    ]
    return [one for _, one in sorted(found, key=itemgetter(0))][:OPTIONS_MOST]


def _short(choice: Choice) -> str:
    """Return a choice's value, or what stands for one that is too long for Slack."""
    if len(choice.value) <= OPTION_MOST:
        return choice.value
    return f"{STANDS_FOR}{sha256(choice.value.encode()).hexdigest()}"


STANDS_FOR = "sha256:"
"""The start of an option's value where the choice's own is too long for Slack."""


def meant(blank: Blank, value: str) -> str:
    """Return the choice's own value for that of an option."""
    return next((choice.value for choice in blank.choices if _short(choice) == value), "")
