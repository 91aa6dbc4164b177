"""Every type of record can be kept, and comes back as it was."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from types import SimpleNamespace
from typing import Any, cast, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Row

from agreements.change_notes import effects
from agreements.change_notes.effects import Effect, as_data
from agreements.life import figures, happenings, logged
from agreements.records import Actor, Entry, NoteWritten, Record, TextRead, Written
from agreements.terms import Gateway, Milestone, Obligation, Party, Review, Signatory
from storage.codec import KINDS, decode, encode
from storage.store import Store
from tests.storage.keeping import THEN, entry, keep, kept_of, named

NOTE = NoteWritten(
    agreement="ashby",
    number=1,
    revision=0,
    title="Längere Laufzeit \N{RIGHT-TO-LEFT OVERRIDE}\u0301",
    originator="أحمد",
    first_proposed_on=date(2016, 5, 1),
    reason="a\nb\tc\u0007",
    details="d" * 3000,
    impact="None",
    change_on=date(2016, 6, 1),
    counts_on=date(2016, 5, 1),
)
PLAIN = {"id": "N1", "what": "Same words"}
EFFECTS: list[Effect] = [
    effects.SetEnd(date(2020, 2, 29)),
    effects.SetSum("F1", Decimal("12345678.90")),
    effects.RemoveItem("parties", "a"),
    effects.PutItem("milestones", Milestone.model_validate(PLAIN)),
    effects.PutItem("gateways", Gateway.model_validate(PLAIN)),
    effects.PutItem("reviews", Review.model_validate(PLAIN)),
    effects.PutItem("reviews", Review.model_validate({**PLAIN, "date": date(2016, 9, 1), "purpose": None})),
    effects.PutItem("recurring", Obligation.model_validate(PLAIN)),
    effects.PutItem("parties", Party.model_validate({"id": "c", "name": "C"})),
    effects.PutItem("signatories", Signatory.model_validate({"party": "a"})),
]
DAY, ASHBY = date(2016, 5, 2), "ashby"
HAPPENINGS: list[Record] = [
    happenings.Dealt(agreement=ASHBY, item="O1-2016-06", note="a\nb", counts_on=DAY),
    happenings.Dealt(agreement=ASHBY, item="M1", done=False, counts_on=DAY, round=1),
    happenings.Moved(agreement=ASHBY, item="M1", to=date(2016, 6, 1), why="=1+1", counts_on=DAY),
    happenings.EvidenceGiven(agreement=ASHBY, gateway="G1", piece="Plan", given=False, counts_on=DAY),
    happenings.Decided(
        agreement=ASHBY,
        gateway="G1",
        decision=happenings.Decision.DEFERRED,
        body="Board",
        deferred_to=date(2016, 6, 1),
        counts_on=DAY,
    ),
    happenings.Reviewed(agreement=ASHBY, review="R1", outcome="On", next_on=None, counts_on=DAY),
    happenings.NoticeGiven(agreement=ASHBY, party="a", ends_on=date(2016, 8, 2), counts_on=DAY),
    happenings.NoticeWithdrawn(agreement=ASHBY, of=2, party="a", why="no", counts_on=DAY),
    happenings.Replaced(agreement=ASHBY, by=ASHBY, counts_on=DAY),
    logged.Logged(
        agreement=ASHBY,
        number=1,
        kind=logged.LogKind.DECISION,
        title="=cmd|'/c calc'!A1",
        taken=logged.Taken.VIRTUALLY,
        relied_on=logged.Reliance.REFERRED,
        counts_on=DAY,
    ),
    logged.LogClosed(agreement=ASHBY, number=1, outcome="Yes", counts_on=DAY),
    figures.Reported(
        agreement=ASHBY, target="T1", first=DAY, last=date(2016, 6, 30), figure="1 in 1,000", counts_on=DAY
    ),
]


def any_of(type_: type[Record]) -> st.SearchStrategy[Record]:
    """Draw records of a type with any words, days and numbers."""
    if type_ is NoteWritten:
        return st.builds(type_, written=st.none(), effects=st.lists(st.sampled_from(EFFECTS)).map(tuple))
    return st.builds(type_, written=st.none())


def test_every_type_of_record_has_its_kind() -> None:
    assert sorted(map(repr, KINDS.values())) == sorted(map(repr, get_args(Record)))


@settings(max_examples=120)
@given(
    record=st.sampled_from([one for one in KINDS.values() if one not in {Entry, TextRead}]).flatmap(any_of)
)
def test_any_record_put_together_again_is_the_same(record: Record) -> None:
    encoded = encode(record)
    place = {"sequence": 7, "recorded_at": THEN, "by_user": "U", "by_team": "T", "by_channel": "C"}

    back = decode(cast("Row[Any]", SimpleNamespace(**encoded.columns, **place)), {})

    assert encode(back) == encoded
    assert back.written == Written(7, THEN, Actor("U", "T", "C"))
    assert type(back) is type(record)


@pytest.mark.parametrize("effect", EFFECTS, ids=range(len(EFFECTS)))
def test_effect_comes_back_of_its_own_sort_and_signs_as_before(sqlite_store: Store, effect: Effect) -> None:
    note = replace(NOTE, effects=(effect,))

    keep(sqlite_store, entry(named("ashby")), note)

    _, back = kept_of(sqlite_store, "ashby")
    assert isinstance(back, NoteWritten)
    assert back.effects == note.effects
    assert as_data(back.effects) == as_data(note.effects)


@pytest.mark.parametrize("happening", HAPPENINGS, ids=range(len(HAPPENINGS)))
def test_what_happened_comes_back_as_it_was(store: Store, happening: Record) -> None:
    keep(store, entry(named("ashby")), happening)

    assert kept_of(store, "ashby")[1] == happening


def test_words_of_any_script_and_length_come_back_as_they_were(store: Store) -> None:
    keep(store, entry(named("ashby")), NOTE)

    assert kept_of(store, "ashby")[1] == NOTE
