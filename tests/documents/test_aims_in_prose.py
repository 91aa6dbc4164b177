"""Figures that a sentence or a short line sets, and those that are only told."""

import pytest

from tests.documents.drafts import told_in

DOCUMENT = """# Memorandum of Understanding for the Ferry

1. Parties and term

1.1 It is made between Fenley District Council ("the Council") and the Fen Ferry Trust ("the Trust").

1.2 This Memorandum starts on 1 April 2031 and ends on 31 March 2035.

2. {heading}

2.1 {sentence}
"""


def told(heading: str, sentence: str) -> list[tuple[object, str]]:
    found = told_in(DOCUMENT.format(heading=heading, sentence=sentence), "targets", "value", "date")
    return [(value, str(day)) for value, day in found]


@pytest.mark.parametrize(
    ("heading", "sentence", "figures"),
    [
        (
            "The service",
            "The target is that 90% of boats leave on time in the 2031 season, and 95% after that.",
            [("90%", "None"), ("95%", "None")],
        ),
        (
            "The service",
            "The average wait at the slip should be no more than 12 minutes by 30 September 2032.",
            [("no more than 12 minutes", "2032-09-30")],
        ),
        (
            "What the Trust will do",
            "The Trust will cut the time taken from a call to a crossing to 40 minutes by 31 May 2033.",
            [("40 minutes", "2033-05-31")],
        ),
        (
            "The service",
            "The number of late boats will be cut from 212 in 2030 to no more than 50 in 2032.",
            [("no more than 50", "2032-12-31")],
        ),
        (
            "Our aims",
            "To cut late boats from 118 in 2030 to not more than 70 by 31 May 2032 and 45 by 31 May 2033.",
            [("not more than 70", "2032-05-31"), ("45", "2033-05-31")],
        ),
        (
            "What the Trust will do",
            "Carry 58,000 people a year by March 2033.",
            [("58,000", "2033-03-31")],
        ),
        (
            "The service",
            "We aim to have the backlog below 400 by the end of March 2032.",
            [("below 400", "2032-03-31")],
        ),
        ("The service", "The Trust will answer 95% of letters within 10 working days.", [("95%", "None")]),
        ("Performance", "Calls are to be answered within 30 seconds in 90% of cases.", [("90%", "None")]),
        (
            "The service",
            "Satisfaction of passengers: 85% (2031/32), 88% (2032/33).",
            [("85%", "2032-03-31"), ("88%", "2033-03-31")],
        ),
        (
            "The service",
            "It will carry not fewer than 30,000 people in 2031/32 and 35,000 in 2032/33.",
            [("not fewer than 30,000", "2032-03-31"), ("35,000", "2033-03-31")],
        ),
        (
            "Service levels",
            "Faults: respond within 2 hours, mend within 8 hours.",
            [("within 2 hours", "None"), ("within 8 hours", "None")],
        ),
        ("KPIs", "Letters answered within 2 working days: 95%", [("95%", "None")]),
        ("Aims", "A 15% fall in complaints by the end of year 2.", [("15%", "2033-03-31")]),
    ],
)
def test_a_figure_is_set_by_what_the_sentence_or_its_heading_says(
    heading: str, sentence: str, figures: list[tuple[str, str]]
) -> None:
    assert told(heading, sentence) == figures


@pytest.mark.parametrize(
    ("heading", "sentence"),
    [
        ("The service", "Around 70% of passengers are local."),
        ("The service", "The Trust's share is 40% and the Council's 60%."),
        ("Staff", "Two boats will be staffed by 6 people."),
        ("Governance", "The quorum is 60% of members."),
        ("Background", "In 2030, 45% of crossings were late."),
        ("Looking again", "If by May 2032 fewer than 4,000 have come, the parties will talk."),
        ("The service", "The Trust shall give at least 28 days to answer by 1 May 2032."),
        ("The service", "Last year 4,000 people a year came by ferry."),
        ("Our aims", "The end of year 1 is 31 March 2032."),
        ("Our aims", "The Board will by 31 May 2032 want to see the accounts of unit 6."),
        ("The service", "The time from call to crossing will be reported to the Board by 31 May 2032."),
        ("The service", "The average wait will be told to the Council within 5 days of the end of May 2032."),
    ],
)
def test_a_figure_that_is_only_told_is_no_target(heading: str, sentence: str) -> None:
    assert told(heading, sentence) == []


ROWS = """These apply:

| Measure | {heads} |
|---|---|---|
| {cells} |
"""


@pytest.mark.parametrize(
    ("heads", "cells", "figures"),
    [
        ("Year 1 | Year 2", "On time | 85% | 90%", [("85%", "2032-03-31"), ("90%", "2033-03-31")]),
        (
            "By the end of year 1 | By the end of the second year",
            "On time | 85% | 90%",
            [("85%", "2032-03-31"), ("90%", "2033-03-31")],
        ),
        ("Green | Red", "On time | 95% or more | below 80%", [("95%", "None")]),
        (
            "What we want | Note | ",
            "On time | at least 95% by March 2033 | | ",
            [("at least 95%", "2033-03-31")],
        ),
        ("Standard | Note | ", "Decks | scrubbed, not above 5mm of mud | | ", []),
        ("Standard | Note | ", "Hours | Open 8am-6pm every day | | ", []),
    ],
)
def test_a_column_sets_figures_by_its_head(heads: str, cells: str, figures: list[tuple[str, str]]) -> None:
    assert told("The service", ROWS.format(heads=heads, cells=cells)) == figures
