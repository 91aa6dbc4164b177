"""What Slack refuses is said where it concerns the asker, to whoever may know of it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from agreements import acts
from agreements.records import Actor
from agreements.reminding.delivering import Stuck
from agreements.reminding.requests import ShowReminders, ShowWatching, Watch
from agreements.requests import Base
from answering.decide import decide
from tests.agreements.histories import ADMINISTRATOR, CLERK, READER, History, day, given, made
from views.text import text
from views.troubles import MENDS
from views.words import page

TODAY = day("2016-03-08")
HERE, OTHER = "C-HERE", "C-OTHER"


def stuck(audience: str, why: str = "is_archived", on: int = 3) -> Stuck:
    return Stuck(audience, why, 1, datetime(2016, 3, on, 9, tzinfo=UTC))


def watched(*channels: str, by: str = CLERK) -> History:
    history = given(made("a", "b", starts="2016-01-01"), on="2016-01-04")
    for channel in channels:
        history = history.asked(Watch("made"), on="2016-02-01", by=by, channel=channel)
    return history


def said(
    history: History,
    request: Base,
    *refusals: Stuck,
    by: str = READER,
    channel: str = HERE,
    aloud: bool = False,
) -> str:
    """Answer in words where Slack refuses something."""
    register = replace(history.register(request, TODAY), refusals=refusals)
    actor = Actor(by, "T1", channel, aloud=aloud)
    decision = decide(request, register, today=TODAY, actor=actor, administrators=(ADMINISTRATOR,))
    return text(page(decision.answer))


ASKED = [ShowReminders("made"), ShowWatching()]
REFUSED_HERE = (
    "Slack has refused my messages to this channel since 3 March 2016. It is archived. Open it again"
)
REFUSED_THERE = "Slack has refused my messages to channel C-OTHER since 3 March 2016. It is archived."


@pytest.mark.parametrize("request_", ASKED)
def test_a_channel_that_is_told_says_that_slack_refuses_and_what_to_do(request_: Base) -> None:
    assert REFUSED_HERE in " ".join(said(watched(HERE), request_, stuck(HERE)).split())


@pytest.mark.parametrize("request_", ASKED)
def test_nothing_is_said_where_slack_refuses_nothing_or_nobody_is_told_any_more(request_: Base) -> None:
    assert "Slack" not in said(watched(HERE), request_, stuck(OTHER))
    gone = watched(HERE).asked(Watch("made", ended=True), on="2016-03-07", by=CLERK, channel=HERE)
    assert "Slack" not in said(gone, request_, stuck(HERE))


@pytest.mark.parametrize("request_", ASKED)
def test_a_person_is_told_in_a_direct_message_watching_or_not(request_: Base) -> None:
    answer = said(watched(), request_, stuck(READER, "restricted_action"), channel="D-1")
    assert "Slack has refused my messages to you since 3 March 2016." in " ".join(answer.split())


def test_several_reasons_are_one_line_since_the_first_with_the_latest() -> None:
    refusals = (stuck(HERE, on=5), stuck(HERE, "not_in_channel", on=3))
    answer = " ".join(said(watched(HERE), ShowReminders("made"), *refusals).split())
    assert REFUSED_HERE in answer
    assert answer.count("Slack has refused") == 1


@pytest.mark.parametrize("by", [CLERK, ADMINISTRATOR])
def test_whoever_keeps_the_register_is_told_of_every_channel_and_person_that_watches(by: str) -> None:
    history = watched(OTHER).asked(Watch("made"), on="2016-02-01", by="U-A", channel="D-2")
    refusals = (stuck(OTHER), stuck("U-A", "user_disabled"), stuck("C-NOT-WATCHING"))

    answer = " ".join(said(history, ShowReminders("made"), *refusals, by=by).split())

    assert REFUSED_THERE in answer
    assert "my messages to Name of U-A since 3 March 2016. Slack lets them in no more." in answer
    assert "NOT-WATCHING" not in answer


def test_nobody_else_learns_who_watches_nor_does_a_channel_that_reads_along() -> None:
    history, asked = watched(HERE, OTHER), ShowReminders("made")
    assert OTHER not in said(history, asked, stuck(OTHER))
    assert OTHER not in said(history, asked, stuck(OTHER), by=CLERK, aloud=True)
    assert REFUSED_THERE in " ".join(said(history, asked, stuck(OTHER), by=CLERK).split())


def test_a_channel_that_does_not_see_a_restricted_agreement_is_not_named_as_told_of_it() -> None:
    history = watched(OTHER).asked(acts.Restrict("made", (CLERK, ADMINISTRATOR)), on="2016-03-01", by=CLERK)
    assert OTHER not in said(history, ShowReminders("made"), stuck(OTHER), by=CLERK)


@pytest.mark.parametrize("why", MENDS)
def test_no_reason_that_is_known_is_said_as_a_code(why: str) -> None:
    answer = said(watched(HERE), ShowWatching(), stuck(HERE, why))
    assert "Slack has refused" in answer
    assert why not in answer
