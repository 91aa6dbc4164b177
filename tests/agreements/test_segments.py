from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given as any_
from hypothesis import settings
from hypothesis import strategies as st

from agreements.change_notes.effects import PutItem, RemoveItem, SetEnd
from agreements.days.occurrences import occurrences
from agreements.segments import KEPT, Segment, segments
from agreements.standing import standing
from agreements.terms import Milestone, Party
from tests.agreements.histories import SAMPLES, History, day, given, made, parties, sample

FIRST, LAST = day("2017-01-01"), day("2017-12-31")
DAYS = st.dates(FIRST, LAST)


def held(kept: Iterable[Segment], on: date) -> Segment:
    found = [one for one in kept if on in one.summary.holds]
    assert len(found) == 1
    return found[0]


def agrees(history: History, days: Iterable[date]) -> None:
    """Compare what was kept for each day with what is worked out for it."""
    kept = segments(history.agreement)
    for on in days:
        terms, segment = history.agreement.terms_on(on), held(kept, on)
        stands = standing(terms, on)
        assert standing(segment.summary.terms, on) == stands
        assert segment.occurrences == occurrences(terms, stands.starts_on)
        for section in KEPT:
            assert getattr(segment.summary.terms, section) == getattr(terms, section)


@st.composite
def lives(draw: st.DrawFn) -> History:
    """Live through signatures, withdrawals, notes, corrections and versions in any order and on any days."""
    history = given(made("a", "b", "c", ends="2017-09-30"))
    for on in sorted(draw(st.lists(DAYS, min_size=4, max_size=12))):
        history = lived(history, on, draw)
    return history


def lived(history: History, on: date, draw: st.DrawFn) -> History:
    then, party, other = on.isoformat(), draw(st.sampled_from("abc")), draw(DAYS).isoformat()
    act = draw(st.sampled_from(["sign", "paper", "withdraw", "note", "correction", "version"]))
    if act == "sign":
        return history.tried_to_sign(party, on=on)
    if act == "paper":
        return history.signed_on_paper(party, signed_on=min(other, then), on=on)
    if act == "withdraw":
        return history.withdrew(party, on=on)
    if act == "note":
        return noted(history, draw(effects(party, max(other, then))), then, max(other, then))
    if act == "correction":
        return history.imported(made("a", "b", "c", ends="2017-10-31"), on=on)
    return history.imported(made("a", "b", ends="2018-03-31", version={"counts_from": other}), on=on)


def effects(party: str, change_on: str) -> st.SearchStrategy[SetEnd | PutItem | RemoveItem]:
    return st.sampled_from(
        [
            SetEnd(day(change_on) + timedelta(days=9)),
            PutItem("parties", Party(id="d", name="Party D")),
            RemoveItem("parties", party),
            PutItem("milestones", Milestone(id="M1", what="something", date=day(change_on))),
        ]
    )


def noted(history: History, effect: SetEnd | PutItem | RemoveItem, on: str, change_on: str) -> History:
    history = history.proposed(effect, on=on, change_on=change_on)
    for note in history.agreement.notes:
        for party in note.missing:
            history = history.signed_on_paper(party, signed_on=on, on=on, subject=note.subject)
    return history


@any_(lives(), st.lists(DAYS, min_size=3, max_size=6))
@settings(max_examples=30)
def test_what_is_kept_agrees_with_what_is_worked_out_day_by_day(history: History, on: list[date]) -> None:
    agrees(history, on)


@any_(lives())
@settings(max_examples=30)
def test_segments_cover_every_day_once_and_once_in_force_stays_until_the_end(history: History) -> None:
    cut = segments(history.agreement)
    assert (cut[0].summary.holds.first, cut[-1].summary.holds.last) == (date.min, date.max)
    for before, after in pairwise(cut):
        assert after.summary.holds.first - before.summary.holds.last == timedelta(days=1)
    starts: dict[date | None, set[date]] = {}
    for one in cut:
        stands = standing(one.summary.terms, one.summary.holds.first)
        version = one.summary.terms.version.counts_from
        if starts.get(version):
            assert stands.starts_on in starts[version], "a start once made is never unmade"
        if stands.starts_on:
            starts.setdefault(version, set()).add(stands.starts_on)
    assert all(len(days) == 1 for days in starts.values())


@pytest.mark.parametrize("name", SAMPLES)
def test_each_sample_signed_and_varied_agrees_around_every_act(name: str) -> None:
    all_ = parties(sample(name))
    history = given(name).signed(*all_[:-1], on="2014-09-01").signed(all_[-1], on="2014-10-01")
    history = history.varied(SetEnd(day("2020-03-31")), on="2015-02-01", change_on="2015-03-01")
    acts = "2014-09-01", "2014-10-01", "2015-03-01", "2020-03-31"
    agrees(history, (day(act) + timedelta(days=near) for act in acts for near in (-1, 0, 1)))


def test_one_segment_for_each_run_of_days_on_which_nothing_changes() -> None:
    history = given(made("a", "b"))
    assert len(segments(history.agreement)) == 1
    history = history.signed("a", "b", on="2017-02-01").varied(on="2017-03-01", change_on="2017-04-01")
    firsts = [one.summary.holds.first for one in segments(history.agreement)]
    assert firsts == [date.min, day("2017-02-01"), day("2017-03-01"), day("2017-04-01")]


def test_a_summary_keeps_what_a_list_needs_and_says_what_it_left_out() -> None:
    terms = held(segments(given("doncaster").agreement), FIRST).summary.terms
    assert terms.model_fields_set <= KEPT
    assert (terms.milestones, terms.discrepancies) == ((), ())
    assert terms.short_name == sample("doncaster").short_name
