"""`as of` has one meaning: what held on the day, by all that is known now, whoever is asked."""

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from io import BytesIO, TextIOWrapper
from zipfile import ZipFile

import pytest

from agreements import acts, outcomes
from agreements.agreement import When
from agreements.answers import Status
from agreements.change_notes.effects import PutItem, SetEnd
from agreements.handed_out.formats import Format
from agreements.handed_out.handouts import Export, ShowTimeline
from agreements.handed_out.timeline import Sort
from agreements.life import deeds, results
from agreements.records import NoteState
from agreements.requests import About, Topic
from agreements.segments import segments
from agreements.terms import Milestone
from tests.agreements.histories import CLERK, History, day, given, made
from views.exports.makers import write_one

MILESTONES = [{"id": "M1", "what": "A plan", "date": "2017-05-31"}]
LATER = "2017-12-01"
"""The day on which all is known, and asked."""


def agreed_late() -> History:
    """Agree a note that takes effect before its last signature."""
    history = given(made("a", "b", starts="2017-01-01", ends="2017-12-31", milestones=MILESTONES))
    history = history.signed("a", "b", on="2017-01-01").proposed(
        SetEnd(day("2018-06-30")),
        PutItem("milestones", Milestone(id="M1", what="A plan", date=day("2017-08-31"))),
        on="2017-02-01",
    )
    history = history.signed("a", on="2017-02-02", subject="ccn-1")
    return history.signed("b", on="2017-04-03", subject="ccn-1")


def agreed_ahead() -> History:
    """Agree a note that takes effect later, and propose another."""
    history = given(made("a", "b", starts="2017-01-01", ends="2017-12-31"))
    history = history.varied(SetEnd(day("2018-06-30")), on="2017-02-01", change_on="2017-05-01")
    return history.proposed(SetEnd(day("2019-06-30")), on="2017-06-01")


def signed_anew() -> History:
    """Sign, withdraw that, and record old paper that turned up after that."""
    history = given(made("a", "b", ends="2017-12-31")).signed("a", on="2017-01-02")
    return history.withdrew("a", on="2017-01-10").signed_on_paper(
        "b", signed_on="2017-01-05", on="2017-01-20"
    )


def under_notice() -> History:
    """Give notice and withdraw it; do a milestone, then not after all, and move it."""
    ways = [{"rule": "Three months", "notice": {"months": 3}}]
    sections = {"milestones": MILESTONES, "termination": ways}
    history = given(made("a", "b", starts="2017-01-01", ends="2018-12-31", **sections))
    notice = deeds.GiveNotice("made", party="a", given_on=day("2017-02-01"), ends_on=day("2017-06-30"))
    history = history.asked(notice, on="2017-02-20", by=CLERK)
    history = history.asked(deeds.Deal("made", "M1", day=day("2017-02-25")), on="2017-03-01", by=CLERK)
    history = history.asked(deeds.Deal("made", "M1", done=False), on="2017-03-10", by=CLERK)
    history = history.asked(deeds.WithdrawNotice("made", party="a", why="on"), on="2017-03-20", by=CLERK)
    return history.asked(deeds.MoveItem("made", "M1", day("2017-09-30"), "late"), on="2017-04-20", by=CLERK)


LIVES = {life.__name__: life() for life in (agreed_late, agreed_ahead, signed_anew, under_notice)}


def days_of(history: History) -> Iterator[date]:
    for turn in history.agreement.turns:
        yield from (turn - timedelta(1), turn, turn + timedelta(1))


@pytest.mark.parametrize("life", LIVES)
def test_every_answer_as_of_a_day_is_about_the_same_terms(life: str) -> None:
    history = LIVES[life]
    for about in days_of(history):
        when = When(about)
        status = history.answer(About(Topic.STATUS, "made", when=when), on=LATER)
        exported = history.answer(Export("made", Format.CSV, when=when), on=LATER)
        timeline = history.answer(ShowTimeline("made", when=when), on=LATER)
        notes = history.answer(acts.ShowNotes("made", when=when), on=LATER)
        assert isinstance(status, Status)
        assert isinstance(exported, results.Exported)
        assert isinstance(timeline, results.Timeline)
        assert isinstance(notes, outcomes.Notes)
        terms = history.agreement.terms_on(about)
        assert status.terms == exported.terms == timeline.terms == notes.terms == terms

        (row,) = rows(exported, "agreements")
        listed = next(one for one in segments(history.agreement) if about in one.summary.holds).summary.mark
        state, ends = status.standing.state, status.standing.expires_on
        assert (row["State"], row["Last day"]) == (state, ends.isoformat() if ends else "")
        assert (listed.state(about), listed.expires_on) == (state, ends)
        due = {one.id: one.date for one in terms.milestones}
        assert {
            one["Item"]: date.fromisoformat(one["Due"])
            for one in rows(exported, "dates")
            if one["Kind"] == "milestone"
        } == due
        marks = {lane.item: lane.marks[0] for lane in timeline.lanes if lane.sort is Sort.MILESTONE}
        assert {name: mark.days.last for name, mark in marks.items()} == due
        assert {name: mark.settled_on for name, mark in marks.items()} == {
            one["Item"]: date.fromisoformat(one["Settled"]) if one["Settled"] else None
            for one in rows(exported, "dates")
            if one["Kind"] == "milestone"
        }
        in_effect = {one.number for one in notes.notes if one.state is NoteState.AGREED}
        assert {f"CCN {number}" for number in in_effect} == {
            lane.item for lane in timeline.lanes if lane.sort is Sort.CHANGE_NOTE
        }
        clause = terms.end.clause or ""
        assert all(int(number) in in_effect for number in clause.split("change note ")[1:])


def rows(exported: results.Exported, table: str) -> list[dict[str, str]]:
    file = BytesIO()
    write_one(exported.format, exported.agreement, file, exported.day)
    with ZipFile(file) as archive:
        return list(csv.DictReader(TextIOWrapper(archive.open(f"{table}.csv"), "utf-8-sig")))


def test_a_note_stands_on_a_day_as_it_did_then_unless_it_was_in_effect() -> None:
    def states(history: History, on: str) -> list[NoteState]:
        notes = history.answer(acts.ShowNotes("made", when=When(day(on))), on=LATER)
        assert isinstance(notes, outcomes.Notes)
        return [one.state for one in notes.notes]

    assert states(agreed_late(), "2017-01-31") == []
    assert states(agreed_late(), "2017-02-01") == [NoteState.AGREED]
    assert states(agreed_ahead(), "2017-02-01") == [NoteState.AGREED]
    assert states(agreed_ahead(), "2017-05-31") == [NoteState.AGREED]
    assert states(agreed_ahead(), "2017-06-01") == [NoteState.AGREED, NoteState.PROPOSED]


def test_what_is_listed_as_of_a_day_was_done_by_then() -> None:
    exported = agreed_late().answer(Export("made", Format.CSV, when=When(day("2017-03-01"))), on=LATER)
    assert isinstance(exported, results.Exported)
    assert max(one["Counts from"] for one in rows(exported, "records")) == "2017-02-02"
    assert [one["Counts from"] for one in rows(exported, "signatures")] == ["2017-01-01", "2017-01-01"]
