"""Who is still to sign once somebody has is named with whom to ask, and offered to be asked."""

from agreements import acts
from agreements.answers import Answer
from agreements.change_notes.effects import SetEnd
from agreements.records import Role
from tests.agreements.histories import CLERK, History, day, given, made, signatory
from views.page import Page
from views.words import page

ON = "2017-05-02"


def said(history: History) -> Page:
    assert history.said
    return page(Answer(acts.StartSigning(history.id, "agreement"), day(ON), history.said), ())


def asks(history: History) -> list[str]:
    return [one.typed for one in said(history).buttons if one.typed.startswith("ask to sign")]


def test_who_may_sign_for_the_other_is_named_and_can_be_asked() -> None:
    signed = given(made("a", "b")).appointed("U-SAM", Role.SIGNATORY, "b").signed("a", on=ON)
    assert said(signed).headline.text.endswith(
        "Still to sign: Party B (Name of U-B or Name of U-SAM may sign)."
    )
    assert asks(signed) == ["ask to sign made agreement for b"]


def test_of_a_change_note_it_is_that_which_is_asked_for() -> None:
    proposed = given(made("a", "b")).proposed(SetEnd(day("2018-06-30")), on=ON)
    assert asks(proposed.signed("a", on=ON, subject="ccn-1")) == ["ask to sign made ccn 1 for b"]


def test_nobody_is_offered_who_can_not_see_it_or_is_who_asks() -> None:
    hidden = given(made("a", "b")).asked(acts.Restrict("made", (signatory("a"),)), on=ON, by=CLERK)
    assert asks(hidden.signed("a", on=ON)) == []
    both = given(made("a", "b")).appointed(signatory("a"), Role.SIGNATORY, "b").signed("a", on=ON)
    assert asks(both) == []
    assert said(both).headline.text.endswith("Still to sign: Party B.")


def test_of_many_only_the_first_are_offered_and_none_is_named() -> None:
    signed = given(made("a", "b", "c", "d")).signed("a", on=ON)
    assert said(signed).headline.text.endswith("Still to sign: Party B, Party C and Party D.")
    assert asks(signed) == ["ask to sign made agreement for b", "ask to sign made agreement for c"]
