"""Rules told beside a question or behind a label: "Can a partner leave? | Yes, on …", "Leaving: …"."""

from datetime import date

import pytest

from documents.draft import Draft
from tests.documents.drafts import draft_of

ASKED = """# Working Agreement on the Harbour Lights

1. Who we are

1.1 Pellham Borough Council ("the Council") and the Lightkeepers Trust ("the Trust") have agreed this.

2. In short

| Question | Answer |
|---|---|
| When does it begin? | Tuesday 3 June 2031, whether or not both have signed by then |
| When does it stop? | 30 May 2034 |
| Can one of us leave? | Yes, with four months' written notice to the other. No lamp may be taken away. |
| How can it be changed? | By letter, signed for both. The rota is changed by e-mail. |
| Who keeps the keys? | The harbour master, until 31 May 2032 |
"""

LABELLED = """# Working Agreement on the Harbour Lights

1. Who we are

1.1 Pellham Borough Council ("the Council") and the Lightkeepers Trust ("the Trust") have agreed this.

2. Days to know

Start: 3 June 2031

End: 30 May 2034

Leaving: {leaving}

Changing this paper: {changing}
"""


def ways(drafted: Draft) -> list[tuple[object, object]]:
    return [(fact.value["rule"], fact.value["notice"] is not None) for fact in drafted.of("termination")]


def test_what_is_asked_and_answered_is_read_as_the_rule_that_it_is() -> None:
    drafted = draft_of(ASKED)
    assert drafted.of("commencement")[0].value["date"] == date(2031, 6, 3)
    assert drafted.of("end")[0].value["date"] == date(2034, 5, 30)
    assert ways(drafted) == [("Yes, with four months' written notice to the other.", True)]
    assert drafted.of("variation")[0].value["rule"] == "By letter, signed for both."
    told = {fact.value["date"] for fact in drafted.of("milestones")}
    assert not told & {date(2031, 6, 3), date(2034, 5, 30)}


def test_a_label_tells_what_its_line_is_a_rule_of() -> None:
    leaving, changing = "six weeks' notice to the other", "both clerks write to say that they agree"
    drafted = draft_of(LABELLED.format(leaving=leaving, changing=changing))
    assert ways(drafted) == [(f"Leaving: {leaving}", True)]
    assert drafted.of("variation")[0].value["rule"] == f"Changing this paper: {changing}"


def test_a_label_alone_is_no_rule() -> None:
    drafted = draft_of(LABELLED.format(leaving="see the rota", changing="the printer in the hall"))
    assert (ways(drafted), drafted.of("variation")) == ([], ())


ENDING = """# Memorandum of Understanding for the Moor Ponies

1. Parties

1.1 It is made between Moor District Council ("the Council") and the Moor Ponies Trust ("the Trust").

2. Ending and leaving

2.1 {terms}
"""


@pytest.mark.parametrize(
    ("terms", "told"),
    [
        (
            "Either may leave this Memorandum on five months' notice. For the Trust it is 9 weeks.",
            [(5, None), (None, 9)],
        ),
        (
            "This Memorandum may be ended by both in writing, and ends at once if the moor is sold.",
            [None, None],
        ),
        ("The others may expel a party which sells a pony without asking.", [None]),
        ("If the moor is enclosed this Memorandum shall determine on the day when that is done.", [None]),
        ("At any time if both agree.", [None]),
        ("It may be lengthened if both agree.", []),
        ("Notice of a sale is put up. For the Trust it is 9 weeks' work.", []),
        ("The warden may remove a gate, and ends at once what is unsafe.", []),
    ],
)
def test_each_way_out_is_told_by_itself(terms: str, told: list[object]) -> None:
    found = [fact.value["notice"] for fact in draft_of(ENDING.format(terms=terms)).of("termination")]
    lengths = [(one.get("months"), one.get("weeks")) if isinstance(one, dict) else None for one in found]
    assert lengths == told


@pytest.mark.parametrize(
    ("terms", "told"),
    [
        ("No variation binds anyone unless contained in a memorandum under the hands of both clerks.", True),
        ("Changes need a change note that each has signed.", True),
        ("The colour of a pony changes with the season.", False),
        ("This memorandum changes nothing in the memorandum of 2019.", False),
    ],
)
def test_how_it_is_varied(terms: str, *, told: bool) -> None:
    assert bool(draft_of(ENDING.format(terms=terms)).of("variation")) is told
