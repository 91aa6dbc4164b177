"""Who asks for one reminder is told that it is said here no more, and why."""

import pytest

from agreements.records import Actor
from agreements.reminding.records import Quiet
from agreements.reminding.requests import Hush, ShowReminders, Watch
from agreements.unread import Candidate, Choose
from answering.decide import decide
from tests.agreements.histories import READER, day, given, made
from views.text import text
from views.words import page

HERE, OTHER = "C-HERE", "C-OTHER"
TODAY = day("2017-09-15")
ASKED = ShowReminders("made", "M1")


def said(hush: Hush, channel: str) -> str:
    """Answer in a channel, after something was said in one of them."""
    terms = made("a", "b", starts="2017-04-01", milestones=[{"id": "M1", "what": "x", "date": "2017-09-29"}])
    watched = given(terms, on="2017-05-02").asked(Watch("made"), on="2017-05-02", by=READER, channel=HERE)
    history = watched.asked(hush, on="2017-09-14", by=READER, channel=HERE)
    actor = Actor(READER, "T1", channel)
    decision = decide(ASKED, history.register(ASKED, TODAY), today=TODAY, actor=actor)
    return " ".join(text(page(decision.answer)).split())


@pytest.mark.parametrize(
    ("hush", "told", "offered"),
    [
        (
            Hush("made", "M1"),
            "Acknowledged On 14 September 2017: it is not said again in this channel.",
            "snooze made M1",
        ),
        (
            Hush("made", "M1", Quiet.SNOOZED, day("2017-09-20")),
            "Put off On 14 September 2017: it is not said in this channel before 20 September 2017.",
            "acknowledge made M1",
        ),
        (
            Hush("made", "M1", Quiet.NOT_OURS),
            "Not ours Said on 14 September 2017: nothing more is said of it in this channel.",
            "acknowledge made M1",
        ),
    ],
)
def test_it_is_told_where_it_was_heard_and_nowhere_else(hush: Hush, told: str, offered: str) -> None:
    here, elsewhere = said(hush, HERE), said(hush, OTHER)

    assert told in here
    assert offered in here
    assert hush.typed.split(" until ")[0] not in here
    assert "14 September" not in elsewhere
    assert "acknowledge made M1" in elsewhere


def test_which_agreement_is_meant_offers_first_what_is_watched_there() -> None:
    history = given(made("a", "b")).asked(Watch("made"), on="2017-05-02", by=READER, channel=HERE)
    offered = tuple(Candidate(one, one, f"status {one}") for one in ("harbour", "made", "quay"))
    for channel, said_, first in (HERE, "", "made"), (OTHER, "", "harbour"), (OTHER, "mou", "harbour"):
        asked = Choose(said_, "status", offered)
        told = history.asked(asked, on="2017-09-15", by=READER, channel=channel).said
        assert isinstance(told, Choose)
        assert [one.agreement for one in told.candidates][:1] == [first]
        assert len(told.candidates) == 3
