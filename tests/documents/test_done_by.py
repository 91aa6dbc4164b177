"""The day by which a review is done, by when more time is agreed on, and gateways in name alone."""

from datetime import date

import pytest

from tests.documents.drafts import told_in

ORCHARDS = """# Memorandum of Understanding for the Weir Orchards

1. Parties and term

1.1 It is made between Heron Borough Council ("the Council") and the Weir Trust ("the Trust").

1.2 This Memorandum starts on 1 April 2031 and ends on 31 March 2035.

2. {heading}

2.1 {sentence}
"""
SECTIONS = ("milestones", "gateways", "reviews", "background")


def told(sentence: str, heading: str = "Orchards") -> list[tuple[str, object]]:
    text = ORCHARDS.format(sentence=sentence, heading=heading)
    return [(name, day) for name in SECTIONS for (day,) in told_in(text, name, "date")]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        (
            "We will review it after the fair on 6 October 2032, finishing within 92 days of that date.",
            date(2033, 1, 6),
        ),
        (
            "An outside review of the scheme is to begin in May 2033 and report by 4 July 2033.",
            date(2033, 7, 4),
        ),
        (
            "They shall make a first review of the scheme by 4 July 2033 and shall review it yearly.",
            date(2033, 7, 4),
        ),
    ],
)
def test_a_review_has_the_day_by_which_it_is_done(sentence: str, day: date) -> None:
    assert told(sentence) == [("reviews", day)]


def test_a_plan_that_is_reviewed_by_the_way_is_no_review() -> None:
    sentence = "The Trust shall draw up a planting plan by 4 July 2033 and review it each year after that."
    assert told(sentence) == [("milestones", date(2033, 7, 4))]


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        (
            "The Trust will prune the trees on 4 May 2032 and mend the fence within one month of that date.",
            [date(2032, 5, 4), date(2032, 6, 4)],
        ),
        ("The Trust will prune the trees within one month of that date, 4 May 2032.", [date(2032, 5, 4)]),
        ("The Trust will prune the trees, at the latest 4 May 2032.", [date(2032, 5, 4)]),
    ],
)
def test_a_time_is_counted_from_the_day_told_before(sentence: str, days: list[date]) -> None:
    assert told(sentence) == [("milestones", day) for day in days]


@pytest.mark.parametrize(
    "sentence",
    [
        "By 4 July 2034 the Orchard Board will decide whether to renew this Memorandum.",
        "The Orchard Board is to recommend, by 4 July 2034, whether to renew it or to let it go.",
        "If both agree in writing by 4 July 2034, this Memorandum may be renewed for two years.",
    ],
)
def test_the_last_day_to_agree_on_more_time_is_a_milestone(sentence: str) -> None:
    assert told(sentence) == [("milestones", date(2034, 7, 4))]


def test_a_named_gateway_may_be_on_more_time() -> None:
    sentence = "At Gateway 2, on 4 July 2034, the Orchard Board will decide whether to renew this Memorandum."
    assert told(sentence) == [("gateways", date(2034, 7, 4))]


def test_a_gateway_in_the_name_of_a_paper_is_none() -> None:
    sentence = "Apples are counted under the Moor Gateway agreement dated 4 July 2029."
    assert [name for name, _ in told(sentence)] != ["gateways"]


LIST = """By 4 July 2032 {lead}:
(a) {first}
(b) the two counts of blossom."""


@pytest.mark.parametrize(
    ("lead", "first", "days"),
    [
        ("the Trust must let the Council have", "its accounts for the first year;", 1),
        ("the Trust will", "hang the gates;", 2),
        ("these are read", "the accounts of the first year;", 0),
    ],
)
def test_the_day_of_a_list_is_that_of_its_deeds_or_of_the_whole(lead: str, first: str, days: int) -> None:
    assert told(LIST.format(lead=lead, first=first)) == [("milestones", date(2032, 7, 4))] * days


def test_a_gateway_told_in_a_summary_is_the_one_that_has_its_day() -> None:
    sentence = "Gates: Gate 1 (May 2032).\n\n2.2 Gate 1 will be taken by the Orchard Board on 4 May 2032.\n"
    assert told(sentence) == [("gateways", date(2032, 5, 4))]
    other = sentence.replace("Gate 1 (", "Gate 2 (")
    assert told(other) == [("gateways", date(2032, 5, 31)), ("gateways", date(2032, 5, 4))]


def test_the_ends_of_a_time_in_which_so_many_were_counted_are_no_events() -> None:
    assert told("Between May 2029 and June 2030, 480 apple trees died of canker.") == []
    assert told("Between May 2029 and June 2030 the old trees were felled.") != []


@pytest.mark.parametrize(
    "sentence",
    [
        "The Council completed a review of its orchards in June 2030.",
        "Following a review in June 2030, the Cabinet approved the scheme.",
    ],
)
def test_a_review_that_is_over_is_background(sentence: str) -> None:
    assert told(sentence) == [("background", date(2030, 6, 30))]


def test_the_next_review_is_told_beside_the_last() -> None:
    sentence = "The last review of it took place in June 2030 and the next is due in July 2033."
    assert ("reviews", date(2033, 7, 31)) in told(sentence, "Review")
    assert ("reviews", date(2030, 6, 30)) not in told(sentence, "Review")


def test_what_a_figure_sets_out_from_is_no_target() -> None:
    sentence = "The number of pickers will rise from 4,000 in 2030/31 to at least 6,000 by 2033/34."
    text = ORCHARDS.format(sentence=sentence, heading="Targets")
    assert told_in(text, "targets", "number", "date") == [(6_000, date(2034, 3, 31))]


HERON, WEIR = ["heron-council"], ["weir-trust"]


@pytest.mark.parametrize(
    ("sentence", "owners"),
    [
        (
            "The Council will hand over the shed on 4 July 2033 and the Trust will open it on 1 August 2033.",
            [(date(2033, 7, 4), HERON), (date(2033, 8, 1), WEIR)],
        ),
        ("The Council and the Trust will open it on 1 August 2033.", [(date(2033, 8, 1), HERON + WEIR)]),
        (
            "The Trust, with the support of the Council, will open it on 1 August 2033.",
            [(date(2033, 8, 1), WEIR)],
        ),
        (
            "In consultation with the Trust the Council will open it on 1 August 2033.",
            [(date(2033, 8, 1), HERON)],
        ),
    ],
)
def test_each_day_is_owed_by_who_acts_by_it(sentence: str, owners: list[tuple[date, list[str]]]) -> None:
    text = ORCHARDS.format(sentence=sentence, heading="Orchards")
    assert told_in(text, "milestones", "date", "owner") == owners


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("The show opens on 1 June and closes on 31 July 2033.", [date(2033, 6, 1), date(2033, 7, 31)]),
        ("The show opens on 1 December and closes on 2 May 2033.", [date(2032, 12, 1), date(2033, 5, 2)]),
        ("The strategy will be refreshed in 2032 and 2034.", [date(2032, 12, 31), date(2034, 12, 31)]),
        (
            "The Trust will invoice the Council in two halves, on 1 June 2032 and 1 June 2033.",
            [date(2032, 6, 1), date(2033, 6, 1)],
        ),
    ],
)
def test_days_that_are_joined_are_each_told(sentence: str, days: list[date]) -> None:
    assert told(sentence) == [("milestones", day) for day in days]


@pytest.mark.parametrize(
    ("heading", "sentence", "owner"),
    [
        ("Weir Trust", "A panel of visitors will be asked three times a year.", None),
        ("Weir Trust", "prune the trees each month;", WEIR),
        ("Trees", "A tending group of wardens and the Council's foresters will meet every month.", None),
    ],
)
def test_a_sentence_with_a_subject_of_its_own_is_no_duty_of_whom_it_names_besides(
    heading: str, sentence: str, owner: list[str] | None
) -> None:
    text = ORCHARDS.format(sentence=sentence, heading=heading)
    assert told_in(text, "recurring", "owner") == [(owner,)]
