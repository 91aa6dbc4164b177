"""Which agreements need how long a notice: of any way to end them, and no other."""

import pytest

from agreements.standing import notice_rule
from agreements.terms import Terms
from tests.questions.loose.test_across import BOTH, OF_SAMPLES, listed
from tests.questions.memory import entry


@BOTH
def test_a_length_of_notice_is_that_length(register: tuple[Terms, ...]) -> None:
    rules = {one.id: rule[1] for one in register if (rule := notice_rule(one))}
    lengths = {one.months for one in rules.values() if one.months and not (one.weeks or one.days)}
    for months in lengths:
        needing = {
            name for name, one in rules.items() if (one.months, one.weeks, one.days) == (months, None, None)
        }
        assert listed(f"which agreements need {months} months notice?", register) == needing


@pytest.mark.parametrize(
    "said",
    [
        "which need more than 99999 years' notice?",
        "which need more than 99999999999 days' notice?",
        "which agreements have a notice period of 99999 years?",
    ],
)
def test_no_agreement_needs_longer_notice_than_the_calendar(said: str) -> None:
    assert listed(said, OF_SAMPLES) == set()


def test_the_notice_of_any_way_to_end_it_may_have_the_length_that_is_asked_for() -> None:
    ways = [
        {"rule": "Either may leave on six months' notice", "notice": {"months": 6}, "clause": "8.1"},
        {"rule": "The council may end it on two months' notice", "notice": {"months": 2}, "clause": "8.2"},
    ]
    quay, *others = (
        entry(name, short_name=f"{name.title()} MoU", termination=some)
        for name, some in (("quay", ways), ("locks", ways[:1]), ("weir", []))
    )
    assert set(listed("which agreements have two months notice?", (quay, *others))) == {"quay"}
    assert set(listed("which agreements have 6 months notice?", (quay, *others))) == {"quay", "locks"}
    assert not listed("which agreements have 3 months notice?", (quay, *others))


WAYS_OUT = (
    entry("alder", short_name="Alder MoU", termination=[{"rule": "A", "notice": {"months": 3}}]),
    entry(
        "birch",
        short_name="Birch MoU",
        termination=[{"rule": "A", "notice": {"months": 12}}, {"rule": "B", "notice": {"weeks": 4}}],
    ),
    entry("cedar", short_name="Cedar MoU", termination=[{"rule": "At any time, says the rule."}]),
)


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("which agreements need at least 3 months notice?", {"alder", "birch"}),
        ("which need a minimum of 4 months' notice?", {"birch"}),
        ("which agreements need 3 months' notice or more?", {"alder", "birch"}),
        ("which agreements need at most 2 months' notice?", {"birch"}),
        ("which agreements need less than 2 months notice?", {"birch"}),
        ("which agreement has the shortest notice?", {"birch"}),
        ("which agreement has the longest notice?", {"birch"}),
        ("which agreements need at least 13 months notice?", set()),
    ],
)
def test_the_notice_of_each_way_out_counts(said: str, wanted: set[str]) -> None:
    assert listed(said, WAYS_OUT) == wanted
