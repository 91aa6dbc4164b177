from typing import Any

import pytest
from hypothesis import given as any_
from hypothesis import settings
from hypothesis import strategies as st

from agreements import acts, outcomes
from agreements.change_notes.effects import RemoveItem, SetEnd
from agreements.change_notes.notes import next_number
from agreements.outcomes import Refusal
from agreements.records import NoteState, SignOff
from tests.agreements.histories import (
    ADMINISTRATOR,
    CLERK,
    READER,
    SAMPLES,
    day,
    given,
    known,
    made,
    parties,
    refused,
    sample,
    signatory,
)

DRAFT, PROPOSED, AGREED, REJECTED, WITHDRAWN = NoteState


# Who must sign


@pytest.mark.parametrize(
    ("name", "stated"),
    [
        ("doncaster", True),  # both parties, by id
        ("nottinghamshire", True),  # the officials of two sides: all nine parties
        ("lancashire", False),
        ("southend", False),  # a procedure is stated, but not who signs
        ("stockport", False),
    ],
)
def test_who_must_sign_a_note_of_each_sample(name: str, stated: bool) -> None:  # noqa: FBT001
    note = given(name).proposed(on="2016-05-01").note(1)
    assert sorted(note.needed) == sorted(parties(sample(name)))
    assert note.rule_stated == stated


@pytest.mark.parametrize(
    ("must_sign", "needed", "stated"),
    [
        (["a"], ("a",), True),
        (["officials of the Buyers"], ("a", "b"), True),
        (["officials of the Sellers", "a"], ("c", "d", "a"), True),
        (["the Sellers' board"], ("c", "d"), True),
        (["authorised officials of the Group"], ("b", "c"), True),
        (["the Mayor"], ("a", "b", "c", "d"), True),
        (["a", "the Mayor"], ("a", "b", "c", "d"), True),  # nobody is left out on a guess
        ([], ("a", "b", "c", "d"), False),
        (None, ("a", "b", "c", "d"), False),
    ],
)
def test_who_must_sign_follows_from_the_rule_of_variation(
    must_sign: list[str] | None,
    needed: tuple[str, ...],
    stated: bool,  # noqa: FBT001
) -> None:
    sides = {"a": "Buyers", "b": "Buyers", "c": "Sellers", "d": "Sellers"}
    terms = made(
        "a",
        parties=[{"id": party, "name": party, "side": side} for party, side in sides.items()],
        collective_names=[
            {"name": "Group of Two", "also_called": ["the Group"], "members": ["b", "c", "gone"]}
        ],
        variation={"must_sign": must_sign},
    )
    note = given(terms).proposed(on="2017-01-10").note(1)
    assert (note.needed, note.rule_stated) == (needed, stated)


def test_only_those_named_need_sign() -> None:
    history = given(made("a", "b", variation={"must_sign": ["b"]})).varied(
        SetEnd(day("2019-03-31")), on="2017-01-10"
    )
    assert history.note(1).state is AGREED
    assert (
        refused(history.tried_to_sign("a", on="2017-01-11", subject="ccn-1", digest="x")) is Refusal.NO_PARTY
    )


# Its life


@pytest.mark.parametrize(
    ("by", "why"),
    [
        (CLERK, None),
        (ADMINISTRATOR, None),
        ("U-DONCASTER-CCG", None),
        ("U-SOUTHEND-CCG", Refusal.NOT_CLERK),
        (READER, Refusal.NOT_CLERK),
    ],
)
def test_who_may_raise_a_note(by: str, why: Refusal | None) -> None:
    assert refused(given("doncaster").proposed(on="2017-11-01", by=by)) is why
    assert refused(given("doncaster").asked(acts.StartNote("doncaster"), on="2017-11-01", by=by)) is why


def test_numbers_run_from_one_without_a_gap_whatever_becomes_of_the_notes() -> None:
    history = given("doncaster")
    for number in range(1, 5):
        assert next_number(history.records) == number
        history = history.proposed(on="2017-11-01", propose=number != 3)
        assert isinstance(history.said, outcomes.OneNote)
        assert history.said.note.number == number
        if number == 2:
            history = history.moved(2, WITHDRAWN, on="2017-11-01")
    assert [note.number for note in history.agreement.notes] == [1, 2, 3, 4]


MOVES = [
    (DRAFT, PROPOSED, True),
    (DRAFT, WITHDRAWN, True),
    (DRAFT, REJECTED, False),
    (DRAFT, AGREED, False),
    (PROPOSED, REJECTED, True),
    (PROPOSED, WITHDRAWN, True),
    (PROPOSED, DRAFT, False),
    (PROPOSED, AGREED, False),
    *((closed, to, False) for closed in (AGREED, REJECTED, WITHDRAWN) for to in NoteState),
]


@pytest.mark.parametrize(("start", "to", "may"), MOVES)
def test_where_a_note_may_go(start: NoteState, to: NoteState, may: bool) -> None:  # noqa: FBT001
    history = given("doncaster").proposed(on="2017-11-01", propose=start is not DRAFT)
    if start is AGREED:
        history = history.signed("doncaster-ccg", "doncaster-council", on="2017-11-02", subject="ccn-1")
    if start in {REJECTED, WITHDRAWN}:
        history = history.moved(1, start, on="2017-11-02")
    assert history.note(1).state is start
    history = history.moved(1, to, on="2017-11-03")
    assert refused(history) is (None if may else Refusal.NO_SUCH_MOVE)
    assert history.note(1).state is (to if may else start)


def test_a_note_is_agreed_the_day_the_last_who_must_has_signed() -> None:
    history = given("doncaster").proposed(SetEnd(day("2018-06-30")), on="2017-11-01", change_on="2018-01-01")
    history = history.signed("doncaster-ccg", on="2017-11-02", subject="ccn-1")
    assert (history.note(1).state, history.note(1).missing) == (PROPOSED, ("doncaster-council",))
    assert history.terms("2018-02-01").end.date == day("2018-03-31"), "no effect before"
    history = history.signed("doncaster-council", on="2017-11-09", subject="ccn-1")
    assert (history.note(1).state, history.note(1).agreed_on) == (AGREED, day("2017-11-09"))


@any_(st.sampled_from(SAMPLES), st.data())
@settings(max_examples=15)
def test_any_order_of_sign_offs_agrees_a_note_at_the_last(name: str, data: st.DataObject) -> None:
    all_ = parties(sample(name))
    order = data.draw(st.permutations(all_))
    history = given(name).proposed(SetEnd(day("2019-03-31")), on="2016-05-01")
    for party in order[:-1]:
        history = history.signed(party, on="2016-05-02", subject="ccn-1")
        assert history.note(1).state is PROPOSED
    history = history.signed(order[-1], on="2016-05-02", subject="ccn-1")
    assert history.note(1).state is AGREED
    assert history.terms("2016-05-02").end.date == day("2019-03-31")


def test_a_sign_off_of_a_note_may_be_withdrawn_until_it_is_agreed() -> None:
    history = (
        given("doncaster").proposed(on="2017-11-01").signed("doncaster-ccg", on="2017-11-02", subject="ccn-1")
    )
    history = history.withdrew("doncaster-ccg", on="2017-11-03", subject="ccn-1")
    assert history.note(1).sign_offs == ()
    history = history.signed("doncaster-council", "doncaster-ccg", on="2017-11-04", subject="ccn-1")
    assert history.note(1).state is AGREED
    late = history.withdrew("doncaster-ccg", on="2017-11-05", subject="ccn-1")
    assert refused(late) is Refusal.ALL_SIGNED


# Writing and editing


def test_an_edit_voids_the_sign_offs_and_names_those_who_had_signed() -> None:
    history = (
        given("doncaster").proposed(on="2017-11-01").signed("doncaster-ccg", on="2017-11-02", subject="ccn-1")
    )
    history = history.proposed(on="2017-11-03", number=1, revision=0, details="said otherwise")
    assert isinstance(history.said, outcomes.OneNote)
    assert [one.user for one in history.said.voided] == ["U-DONCASTER-CCG"]
    note = history.note(1)
    assert (note.text.revision, note.state, note.sign_offs) == (1, PROPOSED, ())

    history = history.signed("doncaster-ccg", "doncaster-council", on="2017-11-04", subject="ccn-1")
    keys = [one.key for one in history.records if isinstance(one, SignOff)]
    assert len(set(keys)) == 3
    assert history.note(1).state is AGREED


def test_a_sign_off_of_an_older_text_counts_for_nothing_however_late_it_was_written() -> None:
    history = (
        given("doncaster").proposed(on="2017-11-01").signed("doncaster-ccg", on="2017-11-02", subject="ccn-1")
    )
    older = history.records[-1]
    edited = history.proposed(on="2017-11-03", number=1, details="said otherwise")
    assert edited.agreement.after(older).notes[0].sign_offs == ()


def test_an_edit_of_a_text_that_changed_meanwhile_is_refused_and_shows_it() -> None:
    history = (
        given("doncaster").proposed(on="2017-11-01").proposed(on="2017-11-02", number=1, details="newer")
    )
    again = history.proposed(on="2017-11-02", number=1, details="mine")
    assert refused(again) is Refusal.TEXT_CHANGED
    assert isinstance(again.said, outcomes.Refused)
    assert [choice.typed for choice in again.said.choices] == ["change doncaster 1"]
    assert again.said.details == ("newer",)


def test_a_form_shows_the_open_note_as_it_stands() -> None:
    effects = (SetEnd(day("2018-06-30")), RemoveItem("milestones", "M3"))
    history = given("doncaster").proposed(*effects, on="2017-11-01", title="Longer")
    form = history.answer(acts.StartNote("doncaster", 1), on="2017-11-02", by=CLERK)
    assert isinstance(form, outcomes.ToFill)
    initial = {field.name: field.initial for field in form.fields}
    assert (initial["title"], initial["last_day"], initial["remove"]) == (
        "Longer",
        "2018-06-30",
        "milestones:M3",
    )
    assert form.carried == {"agreement": "doncaster", "number": "1", "revision": "0"}
    new = history.answer(acts.StartNote("doncaster"), on="2017-11-02", by="U-DONCASTER-CCG")
    assert isinstance(new, outcomes.ToFill)
    assert {field.name: field.initial for field in new.fields}["originator"] == "Name of U-DONCASTER-CCG"


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"title": " "}, Refusal.BLANK),
        ({"impact": ""}, Refusal.BLANK),
        ({"first_proposed_on": "2017-11-02"}, Refusal.FUTURE),
        ({"first_proposed_on": "2017-10-31", "change_on": "2017-10-30"}, Refusal.DATES),
        ({"first_proposed_on": "0001-01-01"}, Refusal.DATES),
        ({"change_on": "9999-12-31"}, Refusal.DATES),
        ({"number": 7}, Refusal.NO_NOTE),
        ({"number": -1}, Refusal.NO_NOTE),
    ],
)
def test_a_note_that_makes_no_sense_is_refused(fields: dict[str, Any], why: Refusal) -> None:
    history = given("doncaster").proposed(SetEnd(day("2018-06-30")), on="2017-11-01", **fields)
    assert refused(history) is why
    assert history.agreement.notes == ()


def test_a_note_of_words_only_may_look_back() -> None:
    history = given("doncaster").proposed(on="2017-11-01", change_on="2017-10-01")
    assert history.note(1).state is PROPOSED


@pytest.mark.parametrize("closed", [AGREED, REJECTED, WITHDRAWN])
def test_a_closed_note_is_not_edited(closed: NoteState) -> None:
    history = given("doncaster")
    history = (
        history.varied(on="2017-11-01")
        if closed is AGREED
        else history.proposed(on="2017-11-01").moved(1, closed, on="2017-11-01")
    )
    assert refused(history.proposed(on="2017-11-02", number=1)) is Refusal.NOTE_CLOSED
    if closed is AGREED:  # the others are raised anew
        form = history.asked(acts.StartNote("doncaster", 1), on="2017-11-02", by=CLERK)
        assert refused(form) is Refusal.NOTE_CLOSED


def test_names_in_any_script_are_kept_as_they_are() -> None:
    title = "\u202eمذكرة\u202c e\u0301 " + "x" * 2990
    history = given("doncaster").proposed(on="2017-11-01", title=title)
    assert history.note(1).text.title == title
    assert history.signed("doncaster-ccg", on="2017-11-02", subject="ccn-1").note(1).sign_offs


# Asked about a day


def test_the_notes_as_they_stood_on_a_day() -> None:
    history = given("doncaster").proposed(on="2017-11-01", change_on="2017-11-20")
    history = history.signed("doncaster-ccg", on="2017-11-05", subject="ccn-1")
    history = history.signed("doncaster-council", on="2017-11-09", subject="ccn-1")

    def states(on: str) -> list[tuple[NoteState, int]]:
        listed = history.answer(acts.ShowNotes("doncaster", when=known(on)), on="2018-01-01")
        assert isinstance(listed, outcomes.Notes)
        return [(note.state, len(note.sign_offs)) for note in listed.notes]

    assert states("2017-10-31") == []
    assert states("2017-11-01") == [(PROPOSED, 0)]
    assert states("2017-11-08") == [(PROPOSED, 1)]
    assert states("2017-11-09") == [(AGREED, 2)]


def test_one_note_is_shown_or_printed_by_number() -> None:
    history = given("doncaster").proposed(on="2017-11-01", title="Longer")
    shown = history.answer(acts.ShowNotes("doncaster", 1), on="2017-11-02")
    printed = history.answer(acts.PrintNote("doncaster", 1), on="2017-11-02")
    assert isinstance(shown, outcomes.OneNote)
    assert isinstance(printed, outcomes.Printed)
    assert shown.note == printed.note == history.note(1)
    for request in acts.ShowNotes("doncaster", 2), acts.PrintNote("doncaster", 2):
        missing = history.asked(request, on="2017-11-02")
        assert refused(missing) is Refusal.NO_NOTE
        assert isinstance(missing.said, outcomes.Refused)
        assert [choice.typed for choice in missing.said.choices] == ["changes doncaster 1"]


def test_a_delegate_for_change_notes_may_raise_and_sign_them() -> None:
    hand_on = acts.Delegate(
        "doncaster",
        "U-DEPUTY",
        "Dee Puty",
        "Deputy",
        "doncaster-ccg",
        "change notes",
        day("2017-11-01"),
        day("2017-11-30"),
    )
    history = given("doncaster").asked(hand_on, on="2017-11-01", by=signatory("doncaster-ccg"))
    history = history.proposed(on="2017-11-02", by="U-DEPUTY")
    assert refused(history) is None
    assert (
        refused(history.tried_to_sign("doncaster-ccg", on="2017-11-02", subject="ccn-1", by="U-DEPUTY"))
        is None
    )
    assert (
        refused(history.tried_to_sign("doncaster-ccg", on="2017-11-02", by="U-DEPUTY"))
        is Refusal.NOT_ENTITLED
    )
