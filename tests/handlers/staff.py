"""People at work: who they are, which day it is, and what they type, fill in and press in Slack."""

import itertools
import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from slack_bolt import BoltResponse

from agreements.acts import Appoint
from agreements.records import Actor, Role
from agreements.requests import ImportEntry
from agreements.terms import Terms
from agreements.terms.canonical import digest
from bot import speaking
from bot.desk import Desk
from bot.settings import Settings
from bot.wiring import clock
from documents.entry import read_entry
from handlers.slack_app import slack_app
from storage.ledger import head
from storage.store import Store, open_store
from tests import waiting
from tests.conftest import Filling
from tests.handlers import sent
from tests.handlers.desks import says_nothing
from tests.handlers.judging import judge
from tests.handlers.loopback import LoopbackSlack
from tests.views.asking import SAMPLES, SMALL, raw

ADMIN, CLERK, JACKIE, ROBIN, READER, DEPUTY = (
    "U0ADMIN",
    "U0CLERK",
    "U0JACKIE",
    "U0ROBIN",
    "U0READER",
    "U0DEPUTY",
)
PUBLIC_URL = "https://mou.example.org"
OPENED = date(2017, 11, 20)
"""The day on which the office opens."""

_views = itertools.count(1)
Filled = dict[str, Any]


class Staffed(Protocol):
    """What opens an office whose people are appointed, on an empty register."""

    def __call__(self, store: Store, *samples: str, speaks: bool = True) -> "Office":
        """Put the samples in the register, or Doncaster alone, and open an office on it."""


class Office:
    """A register with agreements in it, the app before it, and the day that everybody lives."""

    def __init__(self, store: Store, slack: LoopbackSlack, *samples: str, speaks: bool = True) -> None:
        """Take a register; where it does not speak, others are told nothing until `speak` is called."""
        self.store, self.slack = store, slack
        self.day = OPENED
        self.desk = _desk(store, self._now)
        for name in samples:
            self.desk.decide(_import(name), actor=Actor(ADMIN))
        settings = Settings.model_validate(
            {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_API_URL": slack.api_url, "MOU_ADMINS": (ADMIN,)}
        )
        says = speaking.voice(store, settings, clock=clock(), living=self._now)
        speaker = speaking.Speaker(speaking.delivery(store, settings, says, clock=clock()))
        slack.before_the_end.append(speaker.stop)
        self.speak = speaker.speak
        self.app = slack_app(
            self.desk,
            self.speak if speaks else says_nothing,
            bot_token="xoxb-1",
            signing_secret=sent.SECRET,
            api_url=slack.api_url,
        )
        slack.forget()

    def _now(self) -> datetime:
        return _morning(self.day)

    @property
    def recorded(self) -> int:
        """How many records there are."""
        with self.store.database.reading() as connection:
            return head(connection).sequence

    def hand(self, payload: sent.Payload, user: str) -> BoltResponse:
        """Hand the app a payload of somebody's, and judge what comes of it."""
        before = len(self.slack.calls)
        response = self.app.dispatch(sent.request(by(payload, user)))
        judge(response, self.slack.calls[before:])
        return response

    def types(self, user: str, words: str, **changed: object) -> Filled:
        """Type a command; returns the answer, or the form that it opens."""
        opened = len(self.slack.of("views.open"))
        response = self.hand(sent.command(words, self.slack.response_url(user), **changed), user)
        if response.body:
            said: Filled = json.loads(response.body)
            return said
        view: Filled = self.slack.of("views.open")[opened]["view"]
        return view | new_view()

    def presses(self, user: str, value: str, view: Filled) -> Filled:
        """Press a button in a modal; returns what it shows then."""
        pressed = sent.pressed_in_view("ask:1", value, "modal")
        self.hand({**pressed, "view": {**view, "type": "modal"}}, user)
        shown: Filled = self.slack.of("views.update")[-1]["view"]
        return shown | {"id": view["id"], "hash": new_view()["hash"]}

    def hands_in(self, user: str, view: Filled, /, **values: object) -> Filled:
        """Hand in a form as it stands with some fields changed; returns what Slack is told to do."""
        return self.submits(user, view, state(view, **values))

    def submits(self, user: str, view: Filled, held: Filled) -> Filled:
        """Hand in a form that holds this, whatever it is."""
        payload = sent.submitted(view, held)
        payload["view"] |= {key: view[key] for key in ("id", "hash", "previous_view_id") if key in view}
        response = self.hand(payload, user)
        told: Filled = json.loads(response.body) if response.body else {}
        fields = {block["block_id"] for block in view["blocks"] if block["type"] == "input"}
        assert fields.issuperset(told.get("errors", {}))
        return told

    def appoints(self, user: str, name: str, role: str, party: str = "") -> Filled:
        """Have the administrator give somebody a role."""
        view = self.types(ADMIN, "people add")
        return self.hands_in(ADMIN, view, user=user, name=name, position="Officer", role=role, party=party)

    def says(self, words: str, user: str = ADMIN) -> str:
        """Ask the desk, and return its first line."""
        return self.desk.ask(words, actor=Actor(user))[0].headline.text

    def until(self, done: Callable[[], object]) -> None:
        """Wait for what is done after an answer."""
        waiting.until(done)


@cache
def staffing(*samples: str) -> Filling:
    """Make what puts samples in a register and appoints both signatories of Doncaster and a clerk."""

    def fill(url: str) -> None:
        store = open_store(url)
        desk = _desk(store, lambda: _morning(OPENED))
        for act in (
            *map(_import, samples),
            Appoint(JACKIE, "Jackie Pederson", "Officer", Role.SIGNATORY, "doncaster-ccg"),
            Appoint(ROBIN, "Robin Councillor", "Officer", Role.SIGNATORY, "doncaster-council"),
            Appoint(CLERK, "Cleo Clerk", "Officer", Role.CLERK),
        ):
            desk.decide(act, actor=Actor(ADMIN))
        store.close()

    return fill


def _desk(store: Store, now: Callable[[], datetime]) -> Desk:
    return Desk(
        store, clock=now, zone=ZoneInfo("Europe/London"), administrators=(ADMIN,), public_url=PUBLIC_URL
    )


def _morning(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 9, tzinfo=UTC)


@cache
def _import(name: str) -> ImportEntry:
    terms = read_entry(_file(name), name)
    assert isinstance(terms, Terms), terms
    return ImportEntry(terms, digest(terms), name)


def _file(name: str) -> bytes:
    """Read a sample, or make a small agreement of that name."""
    small = {**SMALL, "id": name, "title": name, "short_name": name}
    return raw(name).encode() if name in SAMPLES else json.dumps(small).encode()


def by(payload: sent.Payload, user: str) -> sent.Payload:
    """Make a payload somebody's own."""
    if "command" in payload:
        return {**payload, "user_id": user}
    if "event" in payload:
        return {**payload, "event": {**payload["event"], "user": user}}
    return {**payload, "user": {**payload["user"], "id": user}}


def new_view() -> Filled:
    """Make the id and the hash that Slack gives a view."""
    number = next(_views)
    return {"id": f"V{number}", "hash": f"{number}.hash"}


def state(view: Filled, **values: object) -> Filled:
    """Fill in a form: what its fields begin with, and over it the values given, as Slack writes them."""
    filled = {
        block["block_id"]: {block["element"]["action_id"]: _held(block["element"], values, block["block_id"])}
        for block in view["blocks"]
        if block["type"] == "input"
    }
    assert filled.keys() >= values.keys(), values.keys() - filled.keys()
    return filled


def _held(element: Filled, values: Filled, name: str) -> Filled:
    kind = element["type"]
    key, first = {
        "plain_text_input": ("value", "initial_value"),
        "datepicker": ("selected_date", "initial_date"),
        "users_select": ("selected_user", "initial_user"),
        "multi_users_select": ("selected_users", "initial_users"),
        "multi_conversations_select": ("selected_conversations", "initial_conversations"),
        "static_select": ("selected_option", "initial_option"),
        "external_select": ("selected_option", "initial_option"),
    }[kind]
    held = values.get(name, element.get(first))
    if key == "selected_option" and isinstance(held, str):
        held = next((one for one in element["options"] if one["value"] == held), None)
    return {"type": kind, key: held}


def text_of(told: Filled) -> str:
    """Join all words of what Slack is told."""
    return json.dumps(told, ensure_ascii=False)
