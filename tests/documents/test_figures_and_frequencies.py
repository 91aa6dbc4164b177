"""Figures below a lead-in, in lists and under days; and how often, which is no price or span of time."""

from datetime import date

import pytest

from documents.drafting.dates.often import frequencies
from tests.documents.drafts import told_in

HEAD = """# Memorandum of Understanding on the Otter Holt

1. Parties and term

1.1 It is made between Otter City Council ("the Council") and the Holt Trust ("the Trust").

1.2 This Memorandum starts on 1 April 2031 and ends on 31 March 2035.

2. {heading}

2.1 {text}
"""


def targets(text: str, heading: str = "The holt") -> list[tuple[object, ...]]:
    return told_in(HEAD.format(heading=heading, text=text), "targets", "value", "date")


def recurring(text: str) -> list[object]:
    return [
        often for (often,) in told_in(HEAD.format(heading="The holt", text=text), "recurring", "frequency")
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "By May 2032 we aim for:\n\n(a) 95% of walks with a guide\n\n(b) falls in a year at or below 18%",
            [("95%", date(2032, 5, 31)), ("at or below 18%", date(2032, 5, 31))],
        ),
        (
            "The Trust will hold losses to no more than 22 otters in 2031/32 and 15 in 2032/33.",
            [("no more than 22", date(2032, 3, 31)), ("15", date(2033, 3, 31))],
        ),
        (
            "The Trust shall recruit 240 helpers to Wave 2 by 5 May 2032 and keep not less than 80% of them.",
            [("240", date(2032, 5, 5)), ("not less than 80%", None)],
        ),
        ("The Council shall keep its rota up to date (95% of days at any time).", [("95%", None)]),
        (
            "What success looks like by May 2033: 50% of cubs living; 150 walks with schools.",
            [("50%", date(2033, 5, 31)), ("150", date(2033, 5, 31))],
        ),
        ("There were 9,300 otters without a name last year.", []),
        ("The Trust shall see that nobody under 18 walks alone by 5 May 2032.", []),
        ("Table 3", []),
    ],
)
def test_figures_are_told_by_what_leads_up_to_them(text: str, told: list[object]) -> None:
    assert targets(text) == told


BY_MONTHS = """As follows.

| Outcome | 2029/30 | July 2031 | July 2032 |
|---|---|---|---|
| Cubs counted | 14 | 20 | 30 |
| Holts without water | 9% | | 5% |
"""


def test_months_head_figures_to_be_reached_and_a_time_before_the_start_does_not() -> None:
    assert targets(BY_MONTHS, heading="Outcomes") == [
        ("20", date(2031, 7, 31)), ("30", date(2032, 7, 31)), ("5%", date(2032, 7, 31)),
    ]  # fmt: skip
    assert targets(BY_MONTHS.replace("Outcome", "Room"), heading="Rooms") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A weekly call is held each Monday.", ["weekly"]),
        ("It meets quarterly, in January, April, July and October.", ["quarterly"]),
        ("It meets in January, April, July and October.", ["quarterly"]),
        ("It meets twice a year, and weekly in May.", ["twice a year", "weekly"]),
        ("It meets on the second Thursday of alternate months.", ["every 2 months"]),
        ("The weed is cut once between 15 July and 31 October.", []),
        ("Each year's share is due at the quarter end.", ["quarterly"]),
        ("The holt is open on each Working Day.", []),
        ("A guide is there every day 10.00 to 4.00.", []),
        ("The sums go up each year by the index.", []),
        ("Employ a warden, 21 hours a week.", []),
        ("£90 for each four weeks of care.", []),
        ("Advice is followed at every meeting at which fees are told.", []),
        ("The plan is laid before every meeting.", ["every meeting"]),
    ],
)
def test_how_often_is_told_once_and_apart_from_prices_spans_and_shares(text: str, told: list[str]) -> None:
    assert [name for name, _, _ in frequencies(text)] == told


def test_a_promise_in_the_present_recurs_and_the_proof_for_a_gateway_does_not() -> None:
    assert recurring("The Forum gets a yearly report on otters from the Trust.") == ["annual"]
    assert recurring("The Forum agrees the yearly plan.") == []
    gate = "The holt is dug only if the Otter Board, by 5 May 2032, is satisfied by:\n\n(a) 3 monthly counts."
    assert recurring(gate) == []
