"""Delivery over a real database and a loopback of Slack: said once, in time and at a pace, come what may."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from threading import Event
from typing import Any

import pytest
from sqlalchemy import select

from agreements.reminding.delivering import Claimed, Refused
from agreements.reminding.postings import Letter, Posting, Sort
from handlers.delivery import Messenger, metadata
from scheduler.clock import Tick
from scheduler.delivering import Delivery
from storage import postings as kept
from storage.errors import Unreachable
from storage.outbox import Outbox
from storage.store import Store
from storage.tables import postings
from tests.handlers.loopback import LoopbackSlack, Reply, refusal, too_many
from tests.waiting import LONG

NOW = datetime(2026, 5, 1, 9, tzinfo=UTC)
LEASE = timedelta(seconds=30)
AT_ONCE = timedelta()
Said = dict[str, Any]


@dataclass
class Voice:
    """Says the keys of postings; notes what it is told."""

    untrue: set[str] = field(default_factory=set)
    broken: set[str] = field(default_factory=set)
    troubles: list[str] = field(default_factory=list)
    defects: list[Exception] = field(default_factory=list)
    before_printing: Callable[[], None] = lambda: None

    def say(self, claimed: Claimed) -> Said | None:
        self.before_printing()
        if claimed.posting.key in self.broken:
            raise RuntimeError(claimed.posting.key)
        return None if claimed.posting.key in self.untrue else {"text": claimed.posting.key}

    def trouble(self, claimed: Claimed, refused: Refused) -> None:
        self.troubles.append(f"{claimed.posting.audience} {refused.why}")

    def apologise(self, defect: Exception) -> None:
        self.defects.append(defect)


class Place:
    """A register's outbox, a clock that is put on by hand, and deliveries that live by it."""

    def __init__(self, store: Store, slack: LoopbackSlack) -> None:
        self.store, self.slack, self.voice = store, slack, Voice()
        self.now, self.patience = NOW, float(LONG)

    def write(self, *keys: str, audience: str = "") -> None:
        with self.store.database.writing() as connection:
            for key in keys:
                new = Posting(key, audience or f"C{key}", date(2026, 5, 1), Sort.LOOK_AHEAD, ())
                kept.add(connection, [new], now=self.now)

    def delivery(self) -> Delivery:
        messenger = Messenger("xoxb-1", self.slack.api_url, patience=self.patience)
        outbox = Outbox(self.store.database)
        return Delivery(outbox, messenger, self.voice, clock=lambda: self.now, lease=LEASE)

    def deliver(self, after: timedelta = AT_ONCE) -> None:
        """Deliver what is due after a while."""
        self.now += after
        self.delivery().deliver(Event(), patience=-LEASE, most=timedelta(hours=1))

    def said(self) -> list[str]:
        return [one["text"] for one in self.slack.of("chat.postMessage")]

    def states(self) -> dict[str, str]:
        with self.store.database.reading() as connection:
            rows = connection.execute(select(postings.c.key, postings.c.state))
            return {row.key: row.state for row in rows}

    def has(self, key: str) -> None:
        """Let Slack say, the next time it is asked, that it has a message."""
        found = {"ts": "9.0", "metadata": metadata(key)}
        self.slack.will("conversations.history", Reply(body={"ok": True, "messages": [found]}))


@pytest.fixture
def slack() -> Iterator[LoopbackSlack]:
    with LoopbackSlack() as running:
        yield running


@pytest.fixture
def place(store: Store, slack: LoopbackSlack) -> Place:
    return Place(store, slack)


def test_what_is_due_is_said_once(place: Place) -> None:
    place.write("a", "b", "c")
    place.deliver()
    place.deliver(timedelta(hours=1))
    assert sorted(place.said()) == ["a", "b", "c"]
    assert set(place.states().values()) == {"said"}


def test_what_is_not_true_any_more_is_never_said(place: Place) -> None:
    place.write("a", "b")
    place.voice.untrue.add("a")
    place.deliver()
    assert place.said() == ["b"]
    assert place.states() == {"a": "dropped", "b": "said"}


@pytest.mark.parametrize("lost", [Reply(drop=True), Reply(500, "away"), Reply(stall=1)])
def test_a_reply_that_was_lost_is_found_again_and_nothing_said_twice(lost: Reply, place: Place) -> None:
    place.write("a")
    place.slack.will("chat.postMessage", lost)
    place.patience = 0.3 if lost.stall else LONG
    place.deliver()
    place.patience = LONG
    assert place.states() == {"a": "sending"}
    place.has("a")
    place.deliver(timedelta(seconds=5))
    place.deliver(timedelta(hours=1))
    assert place.said() == ["a"]
    assert place.states() == {"a": "said"}


def test_what_slack_does_not_have_is_said_again_but_not_before_it_cannot_arrive_any_more(
    place: Place,
) -> None:
    place.write("a")
    place.slack.will("chat.postMessage", Reply(drop=True))
    place.deliver()
    place.deliver(timedelta(seconds=5))
    assert len(place.slack.of("conversations.history")) == 1
    assert place.said() == ["a"]
    place.deliver(timedelta(seconds=24))
    assert place.said() == ["a"]
    for _ in range(2):  # it is looked for once more, and then sent
        place.deliver(timedelta(seconds=1))
    assert place.said() == ["a", "a"]
    assert len(place.slack.of("conversations.history")) == 2
    assert place.states() == {"a": "said"}


def test_a_clock_that_died_while_it_sent_is_followed_by_one_that_looks_first(place: Place) -> None:
    place.write("a")
    Outbox(place.store.database).claim(now=place.now, until=place.now + LEASE)  # and dies
    place.deliver(timedelta(seconds=29))
    assert place.slack.calls == []
    place.has("a")
    place.deliver(timedelta(seconds=1))
    assert place.said() == []
    assert place.states() == {"a": "said"}


def test_a_channel_whose_pages_do_not_end_holds_no_clock_and_nothing_is_said_twice(place: Place) -> None:
    place.write("a")
    place.slack.will("chat.postMessage", Reply(drop=True))
    place.deliver()
    for number in range(99):
        more = {"ok": True, "messages": [], "response_metadata": {"next_cursor": f"{number}"}}
        place.slack.will("conversations.history", Reply(body=more))
    slow = Messenger("xoxb-1", place.slack.api_url, patience=LONG)
    call = slow.client.api_call

    def slowly(*given: Any, **named: Any) -> Any:  # noqa: ANN401 - as Slack's client has it
        place.now += timedelta(seconds=4)
        return call(*given, **named)

    slow.client.api_call = slowly  # type: ignore[method-assign] # its calls take time on a clock put on by hand
    place.now += timedelta(seconds=5)
    Delivery(Outbox(place.store.database), slow, place.voice, clock=lambda: place.now, lease=LEASE).deliver(
        Event(), patience=-LEASE, most=timedelta(seconds=1)
    )
    assert len(place.slack.of("conversations.history")) == 4, "in half of the lease"
    assert place.said() == ["a"]
    assert place.states() == {"a": "sending"}


def test_slack_is_left_alone_for_as_long_as_it_asks(place: Place) -> None:
    place.write("a", "b")
    place.slack.will("chat.postMessage", too_many(60))
    delivery = place.delivery()
    for after in (0, 30, 29):
        place.now += timedelta(seconds=after)
        delivery.deliver(Event(), patience=-LEASE, most=LEASE)
        assert len(place.said()) == 1
    place.now += timedelta(seconds=2)
    delivery.deliver(Event(), patience=-LEASE, most=LEASE)
    assert sorted(place.said()) in (["a", "a", "b"], ["a", "b", "b"])
    assert set(place.states().values()) == {"said"}


def test_one_channel_gets_about_one_message_a_second(place: Place) -> None:
    place.write("a", "b", "c", audience="C1")
    for count in (1, 2, 3):
        place.deliver()
        assert len(place.said()) == count
        place.now += timedelta(seconds=1)


def test_a_refusal_is_told_of_and_keeps_nobody_else_waiting(place: Place) -> None:
    place.write("a", "b")
    place.slack.will("chat.postMessage", refusal("is_archived"))
    place.deliver()
    assert sorted(place.states().values()) == ["failed", "said"]
    assert place.voice.troubles in (["Ca is_archived"], ["Cb is_archived"])
    place.deliver(timedelta(minutes=59))
    assert len(place.said()) == 2
    place.deliver(timedelta(minutes=2))
    assert set(place.states().values()) == {"said"}


def test_a_token_that_is_not_taken_stops_the_sending_and_is_told_to_nobody_in_slack(
    place: Place, caplog: pytest.LogCaptureFixture
) -> None:
    place.write("a", "b", "c")
    place.slack.will("chat.postMessage", refusal("token_revoked"))
    with caplog.at_level(logging.ERROR, "mou"):
        place.deliver()
    assert len(place.said()) == 1
    assert place.voice.troubles == []
    assert "token_revoked" in caplog.text
    place.deliver(timedelta(minutes=2))
    assert set(place.states().values()) == {"said"}


def test_a_token_that_lapsed_for_days_loses_nothing_and_delays_nothing_by_more_than_minutes(
    place: Place,
) -> None:
    place.write("a")
    for _ in range(20):
        place.slack.will("chat.postMessage", refusal("token_expired"))
        place.deliver(timedelta(hours=7))
        assert place.states() == {"a": "waiting"}
    place.deliver(timedelta(minutes=10))
    assert place.states() == {"a": "said"}


def test_something_of_ours_that_breaks_keeps_nobody_else_waiting_and_is_tried_again(place: Place) -> None:
    place.write("a", "b")
    place.voice.broken.add("a")
    place.deliver()
    assert place.said() == ["b"]
    assert len(place.voice.defects) == 1
    place.voice.broken.clear()
    place.deliver(timedelta(seconds=5))
    assert place.said() == ["b", "a"]


def test_printed_and_taken_slowly_it_is_said_once_however_many_clocks_look_meanwhile(place: Place) -> None:
    letter = Posting("a", "U1", date(2026, 5, 1), Sort.NOTICE, (), letter=Letter("{}", thread="1.0"))
    with place.store.database.writing() as connection:
        kept.add(connection, [letter], now=place.now)
    slow = Messenger("xoxb-1", place.slack.api_url, patience=LONG)
    call, other = slow.client.api_call, place.delivery()

    def nearly_too_slow() -> None:
        place.now += LEASE / 3 - timedelta(seconds=0.5)

    def slowly(*given: Any, **named: Any) -> Any:  # noqa: ANN401 - as Slack's client has it
        nearly_too_slow()
        for _ in range(3):
            other.deliver(Event(), patience=-LEASE, most=LEASE)
        return call(*given, **named)

    slow.client.api_call = slowly  # type: ignore[method-assign] # its calls take time on a clock put on by hand
    place.slack.will("chat.postMessage", refusal("thread_not_found"))
    voice = Voice(before_printing=nearly_too_slow)
    Delivery(Outbox(place.store.database), slow, voice, clock=lambda: place.now, lease=LEASE).deliver(
        Event(), patience=-LEASE, most=LEASE
    )
    place.deliver(timedelta(minutes=1))
    place.deliver(timedelta(minutes=1))

    assert len(place.said()) == len(["not in the thread", "said"])
    assert place.states() == {"a": "said"}


def test_what_was_said_is_changed_to_what_was_printed_last(place: Place) -> None:
    place.write("a")
    place.deliver()
    acts = iter(["done", "undone"])

    def edited() -> str:
        edit = Posting(next(acts), "Ca", date(2026, 5, 1), Sort.LOOK_AHEAD, (), edits="a")
        with place.store.database.writing() as connection:
            kept.add(connection, [edit], now=place.now)
        return edit.key

    edited()
    slow = Messenger("xoxb-1", place.slack.api_url, patience=LONG)
    call = slow.client.api_call

    def slowly(*given: Any, **named: Any) -> Any:  # noqa: ANN401 - as Slack's client has it
        edited()
        place.deliver(timedelta(seconds=2))
        return call(*given, **named)

    slow.client.api_call = slowly  # type: ignore[method-assign] # another act comes between printing and Slack
    place.now += timedelta(seconds=2)
    Delivery(Outbox(place.store.database), slow, place.voice, clock=lambda: place.now, lease=LEASE).deliver(
        Event(), patience=-LEASE, most=timedelta(seconds=1)
    )
    place.deliver(timedelta(minutes=1))

    assert [one["text"] for one in place.slack.of("chat.update")] == ["done", "undone"]


def test_told_to_stop_it_finishes_what_is_in_hand_and_begins_nothing_else(place: Place) -> None:
    place.write("a", "b")
    stop = Event()
    say = place.voice.say

    def stopped_meanwhile(claimed: Claimed) -> Said | None:
        stop.set()
        return say(claimed)

    place.voice.say = stopped_meanwhile  # type: ignore[method-assign] # told to stop just then
    place.delivery().deliver(stop, patience=AT_ONCE, most=LEASE)
    assert len(place.said()) == 1
    assert sorted(place.states().values()) == ["said", "waiting"]


def ticking(place: Place, sweep: Callable[[], None], recorded: list[str]) -> Tick:
    apologise = place.voice.apologise
    return Tick(
        sweep, place.delivery(), recorded.append, apologise, stop=Event(), patience=-LEASE, most=LEASE
    )


def test_a_sweep_that_fails_is_told_of_and_what_was_written_down_is_said_all_the_same(place: Place) -> None:
    place.write("a")
    recorded: list[str] = []

    def locked() -> None:
        raise Unreachable("database is locked")

    assert not ticking(place, locked, recorded)()
    assert place.said() == ["a"]
    assert recorded == ["Unreachable"]
    assert ticking(place, lambda: None, recorded)()
    assert recorded[-1] == ""
