"""Who may see an agreement is said among its roles, to those who may see it."""

from agreements import acts
from agreements.answers import Answer, Nothing
from tests.agreements.histories import CLERK, READER, History, day, given, made, signatory
from views.text import text
from views.words import page


def quay(*people: str, channels: tuple[str, ...] = ()) -> History:
    history = given(made("a", "b"))
    if not people:
        return history
    return history.asked(acts.Restrict("made", people, channels), on="2017-05-02", by=CLERK)


def said(history: History) -> str:
    request = acts.ShowRoles("made")
    return text(
        page(Answer(request, day("2017-05-03"), history.answer(request, on="2017-05-03", by=CLERK)), ())
    )


def test_what_is_open_to_all_says_so() -> None:
    assert "Seen by            Everyone here: it is not restricted." in said(quay())
    again = quay(CLERK).asked(acts.Restrict("made"), on="2017-05-03", by=CLERK)
    assert "it is not restricted" in said(again)


def test_what_is_restricted_names_who_sees_it_and_who_signs_and_does_not() -> None:
    shown = said(quay(CLERK, signatory("a"), channels=("C1", "C2")))
    assert "Name of U-CLERK, Name of U-A and 2 channels only: it is restricted." in shown
    assert "Name of U-B signs for a party to it and is not named" in shown
    assert "Name of U-A signs" not in shown


def test_nothing_of_it_is_said_to_others() -> None:
    hidden = quay(CLERK)
    assert hidden.agreement.restriction
    assert isinstance(
        hidden.decided(acts.Restrict("made"), day("2017-05-03"), READER).answer.content, Nothing
    )
