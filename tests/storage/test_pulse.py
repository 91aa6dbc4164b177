"""What Slack refuses is read until it takes a later message for the same audience."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from agreements.reminding.delivering import Said, State, Step, Stuck
from agreements.reminding.postings import Posting, Sort
from agreements.reminding.requests import ShowReminders, ShowWatching, Watch
from agreements.requests import Base
from storage import postings
from storage.outbox import Outbox
from storage.store import Store
from tests.storage.keeping import read

MARCH = datetime(2017, 3, 1, 9, tzinfo=UTC)
REFUSED, SAID = Step(State.FAILED, None, "is_archived"), Step(State.SAID, None)
ASKED = ShowReminders("doncaster")


def tried(
    store: Store,
    step: Step,
    *,
    days: int = 0,
    audience: str = "C1",
    edits: str = "",
) -> None:
    """Write a message down on a day of March, and mark what became of it at once."""
    now = MARCH + timedelta(days)
    new = Posting(f"{audience} {days} {edits}", audience, now.date(), Sort.DIGEST, (), edits=edits)
    with store.database.writing() as connection:
        postings.add(connection, [new], now=now)
    outbox = Outbox(store.database)
    claimed = outbox.claim(now=now, until=now + timedelta(seconds=30))
    assert claimed is not None
    said = Said(audience, "1.0") if step.state is State.SAID else None
    assert outbox.finish(claimed, step, said=said)


def refused(store: Store, request: Base = ASKED) -> tuple[Stuck, ...]:
    return read(store, request.reads).refusals


def test_what_is_refused_is_counted_by_audience_and_reason_since_the_first(store: Store) -> None:
    tried(store, REFUSED)
    tried(store, REFUSED, days=1)
    tried(store, replace(REFUSED, why="not_in_channel"), days=2)
    tried(store, REFUSED, days=3, audience="U1")

    assert refused(store) == (
        Stuck("C1", "is_archived", 2, MARCH),
        Stuck("C1", "not_in_channel", 1, MARCH + timedelta(2)),
        Stuck("U1", "is_archived", 1, MARCH + timedelta(3)),
    )


def test_a_message_that_slack_takes_later_ends_it_for_its_audience_alone(store: Store) -> None:
    tried(store, SAID)
    tried(store, REFUSED, days=1)
    tried(store, REFUSED, days=1, audience="C2")
    assert {one.audience for one in refused(store)} == {"C1", "C2"}

    tried(store, SAID, days=2)

    assert {one.audience for one in refused(store)} == {"C2"}


def test_a_message_that_could_not_be_changed_is_no_refusal_of_its_channel(store: Store) -> None:
    tried(store, SAID)
    tried(store, REFUSED, days=1, edits="C1 0 ")
    assert refused(store) == ()


def test_only_requests_that_show_it_read_it(store: Store) -> None:
    tried(store, REFUSED)
    assert refused(store, ShowWatching())
    assert refused(store, Watch("doncaster")) == ()
