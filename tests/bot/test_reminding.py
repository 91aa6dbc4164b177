"""The clock with all its parts: a real register, real deliveries, and a loopback of Slack to take them."""

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, time, timedelta
from threading import Event
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from agreements.records import Actor
from bot import sample
from bot.clockwork import Clockwork
from bot.desk import Desk
from bot.settings import Settings
from handlers.delivery import metadata
from storage.outbox import Outbox
from storage.store import Store
from storage.tables import postings
from tests.handlers.loopback import LoopbackSlack, Reply, refusal
from views.text import text

LONDON = ZoneInfo("Europe/London")
REGISTERED = date(2014, 7, 21)
CLERK = Actor(sample.CLERK, "T1", "C0SOUTHEND")
DUE_IN_30 = date(2014, 7, 30)
"""On this day milestone M1 of Southend is due in 30 days."""


class Office:
    """A register on a day, a desk before it, and clocks that live on that day."""

    def __init__(self, store: Store, slack: LoopbackSlack) -> None:
        self.store, self.slack, self.day = store, slack, REGISTERED
        self.later = timedelta()
        self.desk = Desk(store, clock=self._living, zone=LONDON, administrators=(sample.ADMINISTRATOR,))
        sample.fill(self.desk)
        assert not self.ask("watch southend").refused
        self.clock = self._clock()

    def _living(self) -> datetime:
        return datetime.combine(self.day, time(12), UTC)

    def _clock(self) -> Clockwork:
        settings = Settings.model_validate(
            {
                "SLACK_BOT_TOKEN": "xoxb-1",
                "SLACK_API_URL": self.slack.api_url,
                "MOU_ADMINS": sample.ADMINISTRATOR,
                "MOU_PRACTICE": "1",
            }
        )
        began = datetime(2026, 11, 28, 12, tzinfo=UTC)
        return Clockwork(
            self.store, settings, clock=lambda: began + self.later, living=self._living, stop=Event()
        )

    def ask(self, words: str, actor: Actor = CLERK) -> Any:  # noqa: ANN401 - a page
        page, _ = self.desk.ask(words, actor=actor)
        if page.form:
            blanks = {blank.name: blank.initial for blank in page.form.blanks}
            page = self.desk.hand_in(page.form.name, dict(page.form.carried), blanks, actor=actor)
        return page

    def look(self, day: date | None = None) -> list[dict[str, Any]]:
        """Let the clock look on a day, until nothing is left, and return what the channel was told."""
        self.day = day or self.day
        before = len(self.slack.of("chat.postMessage"))
        for _ in range(30):
            self.later += timedelta(seconds=2)
            self.clock._tick(timedelta(seconds=-60), timedelta(minutes=1))()
        said = self.slack.of("chat.postMessage")[before:]
        return [one for one in said if one["channel"] == CLERK.channel]

    def states(self) -> set[str]:
        with self.store.database.reading() as connection:
            return set(connection.scalars(select(postings.c.state)))


@pytest.fixture
def slack() -> Iterator[LoopbackSlack]:
    with LoopbackSlack() as running:
        yield running


@pytest.fixture
def office(store: Store, slack: LoopbackSlack) -> Office:
    return Office(store, slack)


def labels(message: dict[str, Any]) -> list[str]:
    rows = [one for one in message["blocks"] if one["type"] == "actions"]
    return [button["text"]["text"] for row in rows for button in row["elements"]]


def test_what_is_due_is_said_once_with_its_clause_and_its_buttons(office: Office) -> None:
    assert office.look() == []
    [said] = office.look(DUE_IN_30)
    assert "milestone M1 is due in 30 days" in said["text"]
    assert "clause 4.2" in said["text"]
    assert {"Done", "Acknowledge", "Snooze"} <= set(labels(said))
    assert office.look() == []
    office.clock = office._clock()
    assert office.look() == []
    assert office.states() == {"said"}


def test_a_message_is_changed_in_place_once_somebody_has_dealt_with_it(office: Office) -> None:
    office.look(DUE_IN_30)
    done = office.ask("acknowledge southend M1")
    assert not done.refused, text(done)
    office.look()
    [changed] = office.slack.of("chat.update")
    assert (changed["channel"], changed["ts"][:10]) == ("C1", "1700000000")
    assert sample.CLERK in changed["text"] or "Cleo Marsh" in changed["text"]
    assert labels(changed) == []
    office.look()
    assert len(office.slack.of("chat.update")) == 1


def test_a_change_of_what_was_said_survives_a_clock_that_dies(office: Office) -> None:
    office.look(DUE_IN_30)
    office.ask("acknowledge southend M1")
    now = datetime(2026, 11, 28, 12, tzinfo=UTC) + office.later + timedelta(seconds=5)
    assert Outbox(office.store.database).claim(now=now, until=now + timedelta(seconds=30))  # and dies
    office.look()
    assert len(office.slack.of("chat.update")) == 1


def test_what_was_moved_before_it_could_be_said_is_never_said(office: Office) -> None:
    office.slack.will("chat.postMessage", *[Reply(429, {"ok": False}, {"Retry-After": "3600"})] * 9)
    office.look(DUE_IN_30)
    assert not office.ask("moved southend M1 to 31 October 2014 because staff left").refused
    office.slack._told.clear()
    office.slack.forget()
    office.later += timedelta(hours=2)
    assert office.look() == []
    assert "dropped" in office.states()


def test_a_channel_that_is_closed_is_told_of_once_to_who_set_it_and_to_administrators(
    office: Office,
) -> None:
    office.slack.will("chat.postMessage", refusal("is_archived"))
    office.look(DUE_IN_30)
    told = [one for one in office.slack.of("chat.postMessage") if "archived" in one["text"]]
    opened = [one["users"] for one in office.slack.of("conversations.open")]
    assert sorted(opened) == sorted([sample.CLERK, sample.ADMINISTRATOR])
    assert len(told) == 2
    assert "<#C0SOUTHEND>" in told[0]["text"]
    office.slack.will("chat.postMessage", refusal("is_archived"))
    office.later += timedelta(hours=2)
    office.look()
    assert len(office.slack.of("conversations.open")) == 2


def test_two_clocks_at_once_say_everything_once(office: Office) -> None:
    office.day = DUE_IN_30
    clocks = [office._clock() for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        for _ in range(5):
            office.later += timedelta(seconds=2)
            looks = [pool.submit(one._tick(timedelta(seconds=-60), timedelta(minutes=1))) for one in clocks]
            assert all(one.result() for one in looks)
    keys = [json.dumps(one["metadata"]) for one in office.slack.of("chat.postMessage")]
    assert keys
    assert len(keys) == len(set(keys))


def test_a_reply_that_was_lost_is_looked_for_in_slack(office: Office) -> None:
    office.slack.will("chat.postMessage", Reply(drop=True))
    with office.store.database.reading() as connection:
        assert not connection.scalars(select(postings.c.key)).all()
    office.day = DUE_IN_30
    office.later += timedelta(seconds=2)
    office.clock._tick(timedelta(seconds=-60), timedelta(minutes=1))()
    with office.store.database.reading() as connection:
        [key] = connection.scalars(select(postings.c.key).where(postings.c.state == "sending")).all()
    found = Reply(body={"ok": True, "messages": [{"ts": "8.0", "metadata": metadata(key)}]})
    office.slack.will("conversations.history", found)
    assert office.look() == []
    assert office.states() == {"said"}
