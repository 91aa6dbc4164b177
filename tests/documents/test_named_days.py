"""Days that have a name, told by a part of it or in a column, and nouns that name no day."""

from datetime import date

import pytest

from tests.documents.drafts import told_in

FERRY = """# Memorandum of Understanding for the Ferry Kiosk

1. Parties and term

1.1 It is made between Heron Borough Council ("the Council") and the Ferry Trust ("the Trust").

1.2 This Memorandum starts on 1 April 2031 (the "Commencement Date") and ends on 31 March 2035.

2. Definitions

| Term | Meaning |
|---|---|
| Kiosk handover date | 6 October 2031 |

3. Work

3.1 {sentence}

4. Targets

| Measure | Target | From |
|---|---|---|
| Ferries that leave on time | 85% | {when} |
"""


def told(section: str, *fields: str, sentence: str = "Boats are kept dry.", when: str = "") -> object:
    return told_in(FERRY.format(sentence=sentence, when=when), section, *fields)


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("The Trust will count the stock two weeks before the handover.", [(date(2031, 9, 22),)]),
        ("The Trust will count the stock two weeks before the Kiosk handover date.", [(date(2031, 9, 22),)]),
        ("The Trust will count the stock two weeks before handover of any boat.", []),
        ("The Trust will count the stock two weeks before the handover date of a boat.", []),
        ("The Trust will count the stock before the handover.", []),
    ],
)
def test_a_day_is_counted_from_one_that_is_named_by_its_noun(sentence: str, days: object) -> None:
    assert told("milestones", "date", sentence=sentence) == days


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("Commencement Date", date(2031, 4, 1)),
        ("6 October 2031", date(2031, 10, 6)),
        ("the start of each trip", None),
        ("Closing Date", None),
    ],
)
def test_a_target_holds_from_the_start_where_its_column_names_it(when: str, day: date | None) -> None:
    assert told("targets", "value", "date", when=when) == [("85%", day)]
