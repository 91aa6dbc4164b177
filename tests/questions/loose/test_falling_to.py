"""What a party is responsible for is all that falls to it: duties, dates, undertakings and money."""

import pytest

from tests.questions.loose.hollowbeck import talked

DAY = "2024-06-15"


@pytest.mark.parametrize(
    "said",
    [
        "what is the Borough responsible for in Hollowbeck?",
        "what must Hollowbeck Borough Council do?",
        "what does the Borough have to do in Hollowbeck",
        "what are the Borough's responsibilities in Hollowbeck?",
    ],
)
def test_all_that_falls_to_it_is_told(said: str) -> None:
    first = talked(DAY, said)[0].split("\n")[0]
    for told in "clinic opens", "car park", "Rent", "Heating":
        assert told in first
    for lacks in "rooms painted", "Count of patients":
        assert lacks not in first


@pytest.mark.parametrize(
    "said",
    [
        "what must the Borough do about the lamps in Hollowbeck?",
        "what must the Borough not do in Hollowbeck?",
        "what must Ashby do in Hollowbeck?",
        "who is responsible for the car park in Hollowbeck?",
        "what must the Borough do by 1 July 2024 in Hollowbeck?",
    ],
)
def test_what_is_asked_besides_is_no_list_of_all(said: str) -> None:
    assert "things that fall to it" not in talked(DAY, said)[0]


@pytest.mark.parametrize(
    ("day", "said", "told", "lacks"),
    [
        ("2025-06-01", "when is the next review of Hollowbeck?", "couches", "waiting list"),
        ("2026-06-01", "when is the next review of Hollowbeck?", "rota", "waiting list"),
        ("2025-06-01", "when was the last review due in Hollowbeck?", "waiting list", "couches"),
        ("2024-09-01", "when was the last milestone due in Hollowbeck?", "licence", "clinic opens"),
    ],
)
def test_the_next_and_the_last_are_those_by_their_days(day: str, said: str, told: str, lacks: str) -> None:
    first = talked(day, said)[0].split("\n")[0]
    assert told in first
    assert lacks not in first


def test_what_has_no_day_is_told_besides() -> None:
    besides = talked("2025-06-01", "when is the next review of Hollowbeck?")[0].partition("Also on this")[2]
    assert "rota" in besides


def test_where_all_have_passed_none_is_next() -> None:
    assert (
        "none of its" in talked("2026-06-01", "when is the next milestone in Hollowbeck?")[0].split("\n")[0]
    )


def test_how_many_there_are_altogether_is_added_up_only_where_they_are_further_ones() -> None:
    assert "12 + 8 = 20" in talked(DAY, "how many couches altogether in Hollowbeck?")[0]
    for said in (
        "how many lamps altogether in Hollowbeck?",  # which may be the same ones
        "how many blankets altogether in Hollowbeck?",
        "how many leather couches altogether in Hollowbeck?",
    ):
        assert " + " not in talked(DAY, said)[0].split("\n")[0]


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("standing on 20 August 2024, which steps had already gone by in Hollowbeck?", 2),
        ("as things stood on 1 June 2024, which steps were behind us in Hollowbeck?", 1),
        ("how many of Hollowbeck's steps were over by 1 August 2024?", 2),
        ("which steps had gone by on 1 May 2024 in Hollowbeck?", 0),
    ],
)
def test_what_had_passed_on_a_day_is_told_as_of_that(said: str, number: int) -> None:
    first = talked("2026-01-01", said)[0].split("\n")[0]
    assert first.count("Step ") == number


def test_what_stands_somewhere_is_no_day() -> None:
    assert "2024" not in talked("2026-01-01", "who is standing on the ward in Hollowbeck?")[0].split("\n")[0]
