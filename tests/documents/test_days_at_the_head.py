"""A start on the day at the head, an end in its sentence, and notices one behind the other."""

from datetime import date

import pytest

from tests.documents.drafts import told_in

LETTER = """MEMORANDUM OF UNDERSTANDING

{}

1. Who we are

This memorandum is between Teal Bay Borough Council, Marram Sea Trust and Samphire Boats Limited.

2. Time

2.1 {}

3. Leaving

3.1 {}
"""
RUNS = "It runs from the date above for two years."
LEAVING = "Any of us may leave on one month's notice."


def start(head: str, sentence: str) -> tuple[object, ...]:
    text = LETTER.format(head, sentence, LEAVING)
    return next(iter(told_in(text, "commencement", "rule", "date")), (None, None))


@pytest.mark.parametrize("head", ["3 July 2041", "Made on 3 July 2041", "Dated: 3rd July 2041"])
@pytest.mark.parametrize(
    "sentence",
    [
        "It runs from the date above for two years.",
        "This memorandum takes effect on the date at the head of this memorandum and ends on 30 June 2044.",
        "This memorandum commences on the date hereof and expires on 30 June 2044.",
    ],
)
def test_it_starts_on_the_day_at_its_head(head: str, sentence: str) -> None:
    assert start(head, sentence) == ("fixed_date", date(2041, 7, 3))


@pytest.mark.parametrize(
    "sentence",
    [
        "This memorandum takes effect once the tide allows and ends on 30 June 2044.",
        "The boats run from the pier above the sands.",
    ],
)
def test_the_day_on_which_it_ends_is_not_that_on_which_it_starts(sentence: str) -> None:
    assert start("Draft 2", sentence)[1] is None


def test_notices_one_behind_the_other_are_each_told_with_who_gives_them() -> None:
    leaving = "Any of us may leave on two months' notice; if the grant stops, "
    leaving += "the Council may end it on 14 days' notice."
    told = told_in(LETTER.format("3 July 2041", RUNS, leaving), "termination", "notice", "by_whom")
    lengths = [(one.get("months"), one.get("days")) for one, _ in told if isinstance(one, dict)]
    assert lengths == [(2, None), (None, 14)]
    assert told[1][1] == ["teal-bay-council"]


def test_who_is_the_only_one_of_its_kind_is_named_by_that() -> None:
    leaving = "The Trust may leave on 90 days' notice. The Council must give six months' notice."
    told = told_in(LETTER.format("3 July 2041", RUNS, leaving), "termination", "by_whom")
    assert told == [(["marram-sea-trust"],), (["teal-bay-council"],)]
    two = LETTER.replace("Samphire Boats Limited", "Samphire Boats Trust").format(
        "3 July 2041", RUNS, leaving
    )
    assert told_in(two, "termination", "by_whom")[0] == (None,)


def test_a_short_name_and_a_faculty_are_not_the_name_of_a_party() -> None:
    text = LETTER.format("3 July 2041", RUNS, LEAVING).replace(
        "This memorandum is between Teal Bay Borough Council, Marram Sea Trust and Samphire Boats Limited.",
        "This memorandum is between:\n\n- Teal Bay Borough Council\n"
        "- The Samphire Project (charity no. 1999), known as Samphire\n"
        "- University of Marram, School of Tides\n"
        "- Sands Care Network, acting through its lead practice, Elm Surgery (“the Network”)",
    )
    assert [name for (name,) in told_in(text, "parties", "name")] == [
        "Teal Bay Borough Council",
        "Samphire Project",
        "University of Marram",
        "Sands Care Network",
    ]
    own = text.replace(
        "The Samphire Project (charity no. 1999), known as Samphire", "Samphire Boats known as Dune"
    )
    assert "Samphire Boats" not in [name for (name,) in told_in(own, "parties", "name")]


def test_what_it_is_for_is_no_party_and_what_it_takes_the_place_of_no_successor() -> None:
    head = "BETWEEN\n\nTEAL BAY COUNCIL\nAND\nMARRAM SEA TRUST\n\nFOR THE PROVISION OF A HUT SERVICE\n"
    text = f"MEMORANDUM OF UNDERSTANDING\n\n{head}\n1. TERM\n\n1.1 This memorandum starts on 1 May 2041. "
    text += "An earlier letter of 3 May 2039 is superseded by this memorandum.\n"
    names = [str(name).casefold() for (name,) in told_in(text, "parties", "name")]
    assert names == ["teal bay council", "marram sea trust"]
    assert told_in(text, "successor", "name") == []


def test_a_day_below_the_word_date_leaves_no_blank() -> None:
    text = "HERON CARE ALLIANCE\n\nDATE\n\n{day}\n\nMEMORANDUM OF UNDERSTANDING\n\n1. Work\n\n1.1 We mend.\n"
    assert ("blank",) not in told_in(text.format(day="30 April 2031"), "discrepancies", "kind")
    assert ("blank",) in told_in(text.format(day="between"), "discrepancies", "kind")
