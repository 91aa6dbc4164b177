"""What a document denies, or only supposes, is not proposed; what is near a denial still is."""

from datetime import date

import pytest

from agreements.intake.proposals import Proposal
from documents.drafting.denying import is_denied
from tests.documents.drafts import draft_of

HEAD = """MEMORANDUM OF UNDERSTANDING FOR THE LANTERN FERRY

This memorandum is made between Sallow Borough Council ("the Council") and Tern Harbour Trust ("the Trust").
"""


def told(section: str, sentence: str, heading: str = "TERM") -> tuple[Proposal, ...]:
    return draft_of(f"{HEAD}\n1. {heading}\n\n1.1 {sentence}\n").of(section)


@pytest.mark.parametrize(
    "sentence",
    [
        "This memorandum does not end on 30 June 2032.",
        "This memorandum shall not terminate on 30 June 2032.",
        "Nothing in this memorandum shall cause it to expire on 30 June 2032.",
        "For example, this memorandum expires on 30 June 2032.",
        "Had it been signed in May, this memorandum would end on 30 June 2032.",
        "This memorandum does not cover the period from 1 May 2031 to 30 June 2032.",
        "This memorandum does not last for three years from 1 May 2031.",
    ],
)
def test_an_end_that_is_denied_or_supposed_is_none(sentence: str) -> None:
    assert not told("end", sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "This memorandum does not end on 31 May 2030 but continues until 30 June 2032.",
        "This memorandum does not bind in law and ends on 30 June 2032.",
        "This memorandum ends on 30 June 2032, not later.",
        "Unless it is not renewed, this memorandum expires on 30 June 2032.",
        "This memorandum does not end until 30 June 2032.",
        "Neither side pays the other, and this memorandum ends on 30 June 2032.",
    ],
)
def test_an_end_beside_a_denial_is_one(sentence: str) -> None:
    assert [fact.value["date"] for fact in told("end", sentence)] == [date(2032, 6, 30)]


def test_a_start_that_is_denied_is_none() -> None:
    assert not told("commencement", "This memorandum does not take effect on 1 May 2031.")
    assert told("commencement", "This memorandum does not bind in law; it takes effect on 1 May 2031.")


@pytest.mark.parametrize(
    ("sentence", "ways"),
    [
        ("Neither party may terminate this memorandum by giving notice.", 0),
        ("Neither the Council nor the Trust can withdraw from this memorandum on three months' notice.", 0),
        ("No party shall be entitled to leave this memorandum by giving notice.", 0),
        ("The parties may not end this memorandum by giving three months' notice.", 0),
        ("Neither party may terminate this memorandum without giving three months' notice.", 1),
        ("Neither party may terminate this memorandum on less than three months' notice.", 1),
        ("The ferry is not for sale, and either party may leave this memorandum on three months' notice.", 1),
    ],
)
def test_who_may_not_end_it_has_no_way_to(sentence: str, ways: int) -> None:
    assert len(told("termination", sentence, "ENDING")) == ways


@pytest.mark.parametrize(
    ("sentence", "sums"),
    [
        ("The Council shall not pay the Trust £40,000 a year.", []),
        ("No payment of £40,000 shall be made by the Council to the Trust.", []),
        ("Neither party is to contribute £40,000 to the slipway.", []),
        (
            "Fares not taken are paid to the Council, which grants the Trust £40,000.",
            [40_000],
        ),
        ("The Council will consider whether to pay the Trust £40,000.", []),
        ("The Council shall not own the ferry and shall pay the Trust £40,000 a year.", [40_000]),
        ("The Council will not only mend the slipway but pay the Trust £40,000 a year.", [40_000]),
        ("The Council will pay the Trust £40,000 a year, which is not index-linked.", [40_000]),
    ],
)
def test_a_sum_that_is_not_to_be_paid_is_no_funding(sentence: str, sums: list[int]) -> None:
    assert [fact.value["amount"] for fact in told("funding", sentence, "MONEY")] == sums


@pytest.mark.parametrize(
    ("told", "reaches"),
    [
        ("The Trust need not report", True),
        ("The Trust shall not, while the ferry is laid up, report", True),
        ("The Trust is under no obligation to report", True),
        ("Nobody may report", True),
        ("Not later than 1 May the Trust will report", False),
        ("No later than 1 May the Trust will report", False),
        ("Whether or not it is asked the Trust will report", False),
        ("The Council does not report. The Trust will report", False),
        ("We would like the Trust to report", False),
        ("They would need to report", False),
        ("The Trust is exempt from having to report", True),
        ("The Trust will open the ferry without any duty to report", True),
        ("Money not spent at the end of a year is returned", False),
        ("A sum never claimed will be paid", False),
        ("The money is not spent", True),
        ("The money will generally not be spent", True),
        ("The sums that have not been claimed will be paid", True),
    ],
)
def test_a_denial_reaches_as_far_as_its_statement(told: str, *, reaches: bool) -> None:
    assert is_denied(told, len(told)) == reaches
