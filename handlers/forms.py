"""A form handed in: what its fields hold becomes the act that it asks for, once."""

import json
import re
from collections.abc import Iterator, Mapping

from slack_bolt import App, BoltContext, BoltResponse
from slack_sdk import WebClient

from agreements.records import Actor
from agreements.terms.canonical import digest_of
from handlers.answering import answer
from handlers.desk import Desk
from handlers.errands import Errands
from handlers.payloads import Payload, at, within
from handlers.places import asker_in, carried
from handlers.replies import acknowledged
from views.forms import FORM, LOOKED_UP, STANDS_FOR, matching, meant
from views.page import Blank, Page

HANDED_IN = re.compile(rf"{FORM}.*", re.DOTALL)
LOOKS_UP = re.compile(rf"{LOOKED_UP}:.*", re.DOTALL)


def register(app: App, desk: Desk, errands: Errands) -> None:
    """Suggest choices for long lists, and take the forms that are handed in."""

    def suggest(body: Payload, context: BoltContext) -> BoltResponse:
        blanks = _blanks(desk, at(carried(body), "typed"), asker_in(body, context))
        blank = blanks.get(at(body, "action_id").removeprefix(f"{LOOKED_UP}:"))
        return acknowledged(options=matching(blank, at(body, "value")) if blank else [])

    def submitted(body: Payload, context: BoltContext, client: WebClient) -> BoltResponse:
        actor = asker_in(body, context)
        page = _handed_in(desk, body, actor)
        errors = _errors(page, body)
        if errors:
            return acknowledged(response_action="errors", errors=errors)
        return answer(body, client, page, actor=actor, errands=errands)

    app.options(LOOKS_UP)(suggest)
    app.view(HANDED_IN)(submitted)


def _handed_in(desk: Desk, body: Payload, actor: Actor) -> Page:
    """Hand a form in, unless exactly the same was handed in from this very form before.

    A double click and a second delivery bring the same view with the same values, so both together are the
    key; whoever corrects a field hands in another. The desk stores the key in the transaction that records
    the act, so neither is ever there without the other, and a refusal takes no key.
    """
    name = at(body, "view", "callback_id").removeprefix(FORM)
    kept = carried(body)
    brought = kept.get("carried")
    unseen = dict(_texts(brought)) if isinstance(brought, dict) else {}
    values = _meant(desk, held(body), at(kept, "typed"), actor)
    return desk.hand_in(name, unseen, values, actor=actor, once=_key(body, values))


def _key(body: Payload, values: Mapping[str, str]) -> str:
    filled = digest_of(json.dumps(values, sort_keys=True).encode())
    return f"form {at(body, 'view', 'id')} {at(body, 'view', 'hash')} {filled}"


def held(body: Payload) -> dict[str, str]:
    """Read what the fields of a form hold, by their names; several users or channels are parted by spaces."""
    blocks = within(body, "view", "state", "values")
    if not isinstance(blocks, dict):
        return {}
    return {
        name: _value(element)
        for name, elements in blocks.items()
        if isinstance(elements, dict)
        for element in elements.values()
    }


def _value(element: object) -> str:
    if not isinstance(element, dict):
        return ""
    several = element.get("selected_users") or element.get("selected_conversations")
    if isinstance(several, list):
        return " ".join(one for one in several if isinstance(one, str))
    alone = (at(element, name) for name in ("value", "selected_date", "selected_user"))
    return next(filter(None, alone), at(element, "selected_option", "value"))


def _texts(given: Payload) -> Iterator[tuple[str, str]]:
    return ((name, value) for name, value in given.items() if isinstance(value, str))


def _blanks(desk: Desk, typed: str, actor: Actor) -> dict[str, Blank]:
    """Ask for a form again, for its blanks as they are now."""
    form = desk.form(typed, actor=actor)
    return {blank.name: blank for blank in form.blanks} if form else {}


def _meant(desk: Desk, values: dict[str, str], typed: str, actor: Actor) -> dict[str, str]:
    """Put choices whose own values are too long for Slack in the place of what stands for them."""
    if not any(value.startswith(STANDS_FOR) for value in values.values()):
        return values
    listed = {name: blank for name, blank in _blanks(desk, typed, actor).items() if blank.choices}
    stand_ins = {name for name, value in values.items() if name in listed and value.startswith(STANDS_FOR)}
    return values | {name: meant(listed[name], values[name]) for name in stand_ins}


def _errors(page: Page, body: Payload) -> dict[str, str]:
    """Say by field what is wrong with it; Slack takes this only for fields that the form has."""
    blocks = within(body, "view", "blocks")
    shown = blocks if isinstance(blocks, list) else []
    fields = {at(block, "block_id") for block in shown if at(block, "type") == "input"}
    errors: dict[str, str] = {}
    for field, why in page.faults:
        if field in fields:
            errors.setdefault(field, why)
    return errors
