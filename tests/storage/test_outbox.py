"""Postings are claimed by one clock at a time, and marked once."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from agreements.records import Actor
from agreements.reminding.delivering import Claimed, Said, State, Step
from agreements.reminding.planned import WATCHERS, Matter, Planned
from agreements.reminding.postings import Posting, Sort
from storage import postings
from storage.outbox import Outbox
from storage.pulse import pulse
from storage.store import Store

NOW = datetime(2017, 3, 1, 9, tzinfo=UTC)
LEASE = timedelta(seconds=30)


def planned(item: str = "M1", lead: int = 7) -> Planned:
    due = date(2017, 3, 8)
    return Planned(
        "doncaster", f"{item}@{due}", lead, WATCHERS, Matter.MILESTONE, item, due, due - timedelta(lead)
    )


def posting(key: str, *about: Planned, audience: str = "C1", sort: Sort = Sort.REMINDER) -> Posting:
    return Posting(key, audience, NOW.date(), sort, about)


def write(store: Store, *new: Posting, now: datetime = NOW) -> None:
    with store.database.writing() as connection:
        postings.add(connection, new, now=now)


@pytest.fixture
def outbox(store: Store) -> Outbox:
    return Outbox(store.database)


def claim(outbox: Outbox, after: timedelta = timedelta()) -> Claimed | None:
    return outbox.claim(now=NOW + after, until=NOW + after + LEASE)


def test_what_is_written_down_is_claimed_once_as_it_was_written(store: Store, outbox: Outbox) -> None:
    new = posting("a", planned("M1"), planned("M2"), sort=Sort.DIGEST)
    write(store, new)

    claimed = claim(outbox)
    assert claimed is not None
    assert (claimed.posting, claimed.before, claimed.attempts) == (new, State.WAITING, 1)
    assert claim(outbox, timedelta(seconds=5)) is None


def test_a_reminder_is_written_down_once_for_an_audience(store: Store, outbox: Outbox) -> None:
    write(store, posting("a", planned("M1")))
    write(store, posting("b", planned("M1")), posting("c", planned("M1"), planned("M2"), sort=Sort.DIGEST))
    write(store, posting("d", planned("M1"), audience="C2"))

    found = [claim(outbox, timedelta(seconds=2 * n)) for n in range(4)]
    assert [(one.posting.key, one.posting.reminders) for one in found if one] == [
        ("a", (planned("M1"),)),
        ("c", (planned("M2"),)),
        ("d", (planned("M1"),)),
    ]


def test_a_claim_that_lapses_is_had_by_another_who_knows_that_it_may_have_been_said(
    store: Store, outbox: Outbox
) -> None:
    write(store, posting("a", planned()))
    first = claim(outbox)
    second = claim(outbox, LEASE)
    assert first is not None
    assert second is not None
    assert (second.before, second.sent_at, second.attempts) == (State.SENDING, NOW, 2)

    said = Step(State.SAID, None)
    assert not outbox.finish(first, said, said=Said("C1", "1.0"))
    assert outbox.finish(second, said, said=Said("C1", "1.0"))
    assert not outbox.finish(second, said, said=Said("C1", "1.0"))
    assert outbox.soonest() is None


def test_one_channel_is_spoken_to_once_a_second_and_others_meanwhile(store: Store, outbox: Outbox) -> None:
    write(store, posting("a", planned("M1")), posting("b", planned("M2")))
    write(store, posting("c", planned("M1"), audience="C2"))

    assert {one.posting.key for one in (claim(outbox), claim(outbox)) if one} == {"a", "c"}
    assert claim(outbox) is None
    assert outbox.soonest() == NOW + timedelta(seconds=1)
    later = claim(outbox, timedelta(seconds=1))
    assert later is not None
    assert later.posting.key == "b"


def test_a_clock_that_is_an_hour_ahead_keeps_no_other_from_its_turn_in_a_channel(
    store: Store, outbox: Outbox
) -> None:
    write(store, *(posting(key, planned(f"M{number}")) for number, key in enumerate("abc")))
    ahead, other = claim(outbox, timedelta(hours=1)), claim(outbox)
    assert [one.posting.key for one in (ahead, other) if one] == ["a", "b"]
    assert claim(outbox) is None


def test_what_follows_on_one_thing_goes_into_the_thread_of_what_was_said_first(
    store: Store, outbox: Outbox
) -> None:
    for number, lead in enumerate((30, 14, 7)):
        write(store, posting(f"k{number}", planned(lead=lead)))
        claimed = claim(outbox, timedelta(minutes=number))
        assert claimed is not None
        assert claimed.thread == ("1.0" if number else "")
        outbox.finish(claimed, Step(State.SAID, None), said=Said("C1", f"{number + 1}.0"))


def test_an_edit_knows_where_the_message_is_that_it_changes(store: Store, outbox: Outbox) -> None:
    write(store, posting("a", planned()))
    original = claim(outbox)
    assert original is not None
    edit = replace(posting("a", planned()), key="e", edits="a")
    write(store, edit)
    early = claim(outbox, timedelta(seconds=2))
    assert early is not None
    assert (early.ts, early.over, early.posting.reminders) == ("", False, (planned(),))
    outbox.finish(early, Step(State.WAITING, NOW + timedelta(seconds=3)))
    outbox.finish(original, Step(State.SAID, None), said=Said("C1", "1.0"))
    late = claim(outbox, timedelta(seconds=4))
    assert late is not None
    assert (late.channel, late.ts) == ("C1", "1.0")


def test_what_slack_put_off_is_due_and_not_said_and_what_waits_for_its_hour_is_not(
    store: Store, outbox: Outbox
) -> None:
    def due_and_not_said(later: timedelta) -> int:
        with store.database.reading() as connection:
            return pulse(connection, now=NOW + later).waiting

    write(store, posting("a", planned()))
    first = claim(outbox)
    assert first is not None
    outbox.finish(first, Step(State.WAITING, NOW + timedelta(hours=1)))
    assert [due_and_not_said(timedelta(minutes=late)) for late in (1, 60)] == [0, 1]
    again = claim(outbox, timedelta(hours=1))
    assert again is not None
    outbox.finish(again, Step(State.SENDING, NOW + timedelta(hours=2), "ratelimited"))
    assert due_and_not_said(timedelta(minutes=61)) == 1
    last = claim(outbox, timedelta(hours=2))
    assert last is not None
    outbox.finish(last, Step(State.SAID, None), said=Said("C1", "1.0"))
    assert due_and_not_said(timedelta(hours=3)) == 0


def test_claimed_by_many_at_once_each_is_claimed_once(store: Store, outbox: Outbox) -> None:
    write(store, *(posting(f"k{n}", planned(f"M{n}"), audience=f"C{n}") for n in range(60)))

    def all_there_are(_: int) -> list[str]:
        found = []
        for _again in range(100):  # while others have the next in hand there may be none for a moment
            one = claim(outbox)
            if one:
                found.append(one.posting.key)
        return found

    with ThreadPoolExecutor(4) as pool:
        claimed = [key for keys in pool.map(all_there_are, range(4)) for key in keys]
    assert sorted(claimed) == sorted(f"k{n}" for n in range(60))


def test_clocks_do_not_wait_for_those_who_record(postgresql_store: Store) -> None:
    write(postgresql_store, posting("a", planned()))
    with postgresql_store.writing(Actor("U1")):
        assert claim(Outbox(postgresql_store.database)) is not None
