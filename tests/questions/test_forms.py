"""Forms handed in: read into acts, with all the faults of their blanks at once, whatever was crafted."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from agreements import acts
from agreements.effects import PutItem, RemoveItem, SetEnd, SetSum
from agreements.terms import Milestone
from agreements.terms.facts import LONGEST_ID
from questions.filled import LONGEST, BlankFault
from questions.forms import read_form

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
        "change_on": "31/3/2018",
        "sum": "F1",
        "amount": "a lot",
        "put": "sandwich",
        "remove": "terms:1",
    }
    assert _faults("change", NOTE | {"title": " ", "details": "x" * (LONGEST + 1)} | faulty) == [
        "title",
        "details",
        "change_on",
        "change_on",
        "amount",
        "put",
        "remove",
    ]


def test_a_delegation_cannot_end_before_it_begins() -> None:
    values = {"user": "U1", "name": "Dee", "position": "Deputy", "party": "p", "scope": "agreement"}
    assert _faults("delegate", values | {"first": "2018-02-01", "last": "2018-01-01"}) == ["last"]


def test_a_form_that_is_not_ours_is_refused() -> None:
    assert _faults("transfer money", {}) == [""]


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
