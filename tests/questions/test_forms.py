"""Forms handed in: read into acts, with all the faults of their blanks at once, whatever was crafted."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agreements import acts
from agreements.change_notes.effects import PutItem, RemoveItem, SetEnd, SetSum
from agreements.terms import Milestone
from agreements.terms.facts import LONGEST_ID
from questions.forms.filled import LONGEST, BlankFault
from questions.forms.reading import read_form

NOTE = {
    "title": "Extend",
    "originator": "Jo",
    "first_proposed_on": "2018-01-05",
    "reason": "Late",
    "details": "A year more",
    "impact": "None",
    "change_on": "2018-03-01",
    "step": "propose",
}
OF_NOTE = {"agreement": "doncaster", "number": "2", "revision": "1"}


def _faults(form: str, values: dict[str, str]) -> list[str]:
    read = read_form(form, {"agreement": "doncaster"}, values)
    assert isinstance(read, tuple)
    return [fault.field for fault in read]


def test_a_sign_off_carries_what_was_shown() -> None:
    carried = {"agreement": "doncaster", "subject": "ccn-3", "digest": "abc"}
    read = read_form("sign", carried, {"party": "doncaster-ccg", "minute": " Item 7 "})
    assert read == acts.SignOff("doncaster", "ccn-3", "doncaster-ccg", "abc", minute="Item 7")


def test_a_change_note_has_its_effects() -> None:
    effects = {
        "last_day": "2019-03-31",
        "sum": "F1",
        "amount": "£250,000.50",
        "put": "milestone",
        "put_id": "M3",
        "put_what": "Terms agreed",
        "put_day": "2018-05-31",
        "remove": "milestones:M9",
    }
    read = read_form("change", OF_NOTE, NOTE | effects)
    assert isinstance(read, acts.WriteNote)
    assert (read.number, read.revision, read.change_on, read.propose) == (2, 1, date(2018, 3, 1), True)
    milestone = Milestone(id="M3", what="Terms agreed", date=date(2018, 5, 31), precision="day")
    assert read.effects == (
        SetEnd(date(2019, 3, 31)),
        SetSum("F1", Decimal("250000.50")),
        PutItem("milestones", milestone),
        RemoveItem("milestones", "M9"),
    )


def test_every_faulty_blank_is_named_at_once() -> None:
    long = {"put": "milestone", "put_id": "x" * (LONGEST_ID + 1), "put_what": "A long one"}
    assert _faults("change", NOTE | long) == ["put_id"]
    faulty = {
        "change_on": "31/4/2018",
        "sum": "F1",
        "amount": "a lot",
        "put": "sandwich",
        "remove": "terms:1",
    }
    assert _faults("change", NOTE | {"title": " ", "details": "x" * (LONGEST + 1)} | faulty) == [
        "title",
        "details",
        "change_on",
        "amount",
        "put",
        "remove",
    ]


def test_a_delegation_cannot_end_before_it_begins() -> None:
    values = {"user": "U1", "name": "Dee", "position": "Deputy", "party": "p", "scope": "agreement"}
    assert _faults("delegate", values | {"first": "2018-02-01", "last": "2018-01-01"}) == ["last"]


def test_a_day_that_is_none_is_said_to_be_so_and_nothing_else() -> None:
    values = {"user": "U1", "name": "Dee", "position": "Deputy", "party": "p", "scope": "agreement"}
    assert _faults("delegate", values | {"first": "2018-02-01", "last": "31/4/2018"}) == ["last"]
    assert _faults("delegate", values | {"first": "soon", "last": "2018-02-01"}) == ["first"]
    assert _faults("delegate", values | {"first": "", "last": "2018-02-01"}) == ["first"]


@pytest.mark.parametrize(
    "said", ["5/3/2018", "05.03.18", "5 March 2018", "Mon 5th of Mar 2018", "2018-03-05"]
)
def test_a_day_is_taken_as_the_commands_take_it(said: str) -> None:
    read = read_form("paper", {"agreement": "quay"}, PAPER | {"signed_on": said})
    assert isinstance(read, acts.SignOff)
    assert read.paper
    assert read.paper.signed_on == date(2018, 3, 5)


@pytest.mark.parametrize(
    "said", ["5 March", "tomorrow", "last Friday", "March 2018", "5/3", "2018", "13/13/2018"]
)
def test_a_day_that_turns_on_when_it_is_read_or_is_none_is_refused(said: str) -> None:
    assert _faults("paper", PAPER | {"signed_on": said}) == ["signed_on"]


PAPER = {"party": "a", "name": "Ann", "position": "Chair", "evidence": "A copy"}


def test_a_form_that_is_not_ours_is_refused() -> None:
    assert _faults("transfer money", {}) == [""]


@settings(max_examples=40)
@given(
    st.sampled_from(["sign", "paper", "unsign", "change", "people", "delegate", "restrict", "?"]),
    st.dictionaries(st.text(max_size=8), st.text(max_size=40), max_size=5),
    st.dictionaries(
        st.sampled_from([*NOTE, "party", "sum", "amount", "put", "put_id", "last"]), st.text(max_size=60)
    ),
)
def test_nothing_handed_in_can_make_it_fail(
    form: str, carried: dict[str, str], values: dict[str, str]
) -> None:
    read = read_form(form, carried, values)
    assert not isinstance(read, tuple) or all(isinstance(fault, BlankFault) for fault in read)
