"""A clause may hold several sums: a change note says which of them it changes, and the entry what it was."""

from decimal import Decimal
from typing import Any

from agreements import acts
from agreements.change_notes.effects import SetSum, sum_changed
from agreements.outcomes import ToFill
from tests.agreements.histories import CLERK, History, given, made
from tests.answering.told import asked

WORDS = "Party A puts in £50,000 and Party B puts in £40,000"
SUMS: dict[str, Any] = {
    "funding": [
        {"id": "F1", "what": WORDS, "amount": 50000, "amount_text": "£50,000", "payer": "a", "clause": "3"},
        {"id": "F2", "what": WORDS, "amount": 40000, "amount_text": "£40,000", "payer": "b", "clause": "3"},
    ]
}


def signed() -> History:
    return given(made("a", "b", **SUMS)).signed("a", "b", on="2017-01-10")


def varied() -> History:
    history = signed().proposed(SetSum("F2", Decimal(45000)), on="2017-02-01", change_on="2017-02-10")
    return history.signed("a", "b", on="2017-02-05", subject="ccn-1")


def test_the_form_tells_sums_of_the_same_words_apart() -> None:
    form = signed().asked(acts.StartNote("made"), on="2017-02-01", by=CLERK).said
    assert isinstance(form, ToFill)
    (options,) = (one.options for one in form.fields if one.name == "sum")
    assert [one.called for one in options] == [
        f"£50,000 from Party A: {WORDS}",
        f"£40,000 from Party B: {WORDS}",
    ]


def test_an_effect_says_which_sum_it_changes() -> None:
    effect = SetSum("F2", Decimal(45000))
    assert sum_changed(effect, signed().terms("2017-02-01")) == f"sum of £40,000 from Party B for {WORDS}"
    assert sum_changed(effect, varied().terms("2017-02-20")) == f"sum from Party B for {WORDS}"


def test_a_sum_that_was_changed_says_what_it_was_and_no_more_than_is_known() -> None:
    _, line = asked(varied(), "what is F2?", "2017-02-20")
    assert "£45,000: " in line
    assert "£40,000 before change note 1" in line
    assert "None" not in line
    assert "before" not in asked(varied(), "what is F1?", "2017-02-20")[1]
