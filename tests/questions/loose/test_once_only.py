"""What a rule lets be done once may not be done again; where it does not say how often, neither is told."""

import pytest

from agreements.terms import Terms
from tests.questions.loose.hollowbeck import talked
from tests.questions.memory import entry

DAY = "2022-03-01"


def allotments(rule: str) -> Terms:
    return entry(
        "pellwick",
        title="Pellwick Allotments Agreement",
        short_name="Pellwick Allotments Agreement",
        place="Pellwick",
        commencement={"rule": "fixed_date", "date": "2020-01-01", "clause": "1"},
        end={"date": "2024-12-31", "clause": "1"},
        extension={"allowed": True, "rule": rule, "clause": "2"},
    )


ONCE = (
    "It may run on by one year, once only.",
    "May be extended once for up to a year.",
    "One extension only, of six months.",
    "The term may be lengthened by a year at most, and no further extension follows.",
)


@pytest.mark.parametrize("rule", ONCE)
@pytest.mark.parametrize(
    "said",
    [
        "can Pellwick be extended more than once?",
        "could we extend Pellwick twice?",
        "may Pellwick be extended a second time?",
    ],
)
def test_once_is_not_more_often(rule: str, said: str) -> None:
    assert talked(DAY, said, register=(allotments(rule),))[-1].startswith("No. ")


@pytest.mark.parametrize("rule", ONCE)
def test_once_it_may_be_all_the_same(rule: str) -> None:
    said = "can Pellwick be extended?"
    assert talked(DAY, said, register=(allotments(rule),))[-1].startswith("Yes. ")


def test_how_often_is_asked_of_what_was_told_before() -> None:
    each = talked(
        DAY, "can Pellwick be extended?", "could we do that more than once?", register=(allotments(ONCE[0]),)
    )
    assert each[-1].startswith("No. ")


@pytest.mark.parametrize(
    "rule",
    [
        "It may run on by one year if the plot holders agree.",
        "May be extended once all have paid.",
        "May be extended by no more than one year.",
    ],
)
def test_neither_is_told_where_the_rule_does_not_say_how_often(rule: str) -> None:
    said = talked(DAY, "can Pellwick be extended more than once?", register=(allotments(rule),))[-1]
    assert not said.startswith(("Yes", "No"))
