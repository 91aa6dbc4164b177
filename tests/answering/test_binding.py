"""Whether some of an agreement binds, where the document sets clauses apart from the rest."""

from typing import Any

import pytest

from agreements.terms import LegalStatus
from agreements.terms.binding import set_apart
from tests.agreements.histories import History, given, made
from tests.answering.told import asked


def stating(text: str, *, binding: bool) -> History:
    terms: dict[str, Any] = {"legal_status": {"binding": binding, "text": text, "clause": "3"}}
    return given(made("a", "b", **terms))


NOT_SAVE = stating(
    "Nothing here is binding in law, other than clauses 5 (Intellectual property) and 8.2.", binding=False
)
BINDS_BUT = stating("This is a binding contract except for section 4.", binding=True)


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("is anything in it legally binding?", True),
        ("is any of it binding?", True),
        ("is clause 5 binding?", True),
        ("is clause 5.1 legally binding?", True),
        ("is clause 8.2 binding?", True),
        ("is clause 8 binding?", False),
        ("is clause 6 binding?", False),
        ("is the intellectual property clause binding?", True),
        ("is all of it binding?", False),
        ("is it legally binding?", False),
    ],
)
def test_what_is_set_apart_binds_though_the_rest_does_not(said: str, verdict: bool) -> None:  # noqa: FBT001
    told, line = asked(NOT_SAVE, said, "2017-02-01")
    assert told.verdict is verdict
    assert "other than clauses 5 (Intellectual property) and 8.2" in line


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("is section 4 binding?", False),
        ("is section 2 binding?", True),
        ("is all of it legally binding?", False),
        ("is it binding?", True),
    ],
)
def test_what_is_set_apart_does_not_bind_though_the_rest_does(said: str, verdict: bool) -> None:  # noqa: FBT001
    assert asked(BINDS_BUT, said, "2017-02-01")[0].verdict is verdict


def test_where_nothing_is_set_apart_no_clause_is_said_to_bind_or_not() -> None:
    plain = stating("This is not meant to bind anybody in law.", binding=False)
    assert getattr(asked(plain, "is clause 5 binding?", "2017-02-01")[0], "verdict", None) is None
    more = stating("It is not binding, save for clause 5. Clause 9 binds the parties too.", binding=False)
    assert getattr(asked(more, "is clause 9 binding?", "2017-02-01")[0], "verdict", None) is None
    assert (
        getattr(asked(NOT_SAVE, "is the parking clause binding?", "2017-02-01")[0], "verdict", None) is None
    )


def test_clauses_are_set_apart_in_lists_and_runs() -> None:
    apart = set_apart(LegalStatus(binding=False, text="Not binding, save for clauses 2, 4 to 6 and 11."))
    assert apart is not None
    assert apart.labels == ("2", "4", "5", "6", "11")
    assert set_apart(LegalStatus(binding=False, text="Not binding, save as the law requires.")) is None


@pytest.mark.parametrize(
    ("text", "labels", "said"),
    [
        (
            "Not binding, apart from clause 7 (recovery) and clause 12 (confidentiality), which are.",
            ("7", "12"),
            "apart from clause 7 (recovery) and clause 12 (confidentiality)",
        ),
        (
            "Not binding, save for clause 4 and the duty of confidence.",
            ("4",),
            "save for clause 4 and the duty of confidence",
        ),
        (
            "Not binding, save for section 2 or paragraph 3.1.",
            ("2", "3.1"),
            "save for section 2 or paragraph 3.1",
        ),
    ],
)
def test_all_that_is_set_apart_is_said(text: str, labels: tuple[str, ...], said: str) -> None:
    found = set_apart(LegalStatus(binding=False, text=text, clause="3"))
    assert found is not None
    assert (found.labels, found.said) == (labels, said)
