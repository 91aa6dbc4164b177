"""Where no agreement is found to be such, none is said not to be so but by its days."""

import pytest

from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_across import OF_SAMPLES
from tests.questions.loose.test_asked import TODAY
from views.text import text


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            "on 2 April 2017, how many of the five were past their end date?",
            "3 of 5 agreements on 2 April 2017",
        ),
        ("which agreements print a postal address for their parties?", "The register does not say so of any"),
        (
            "does each of the five agreements state expressly whether it is legally binding?",
            "The register does",
        ),
        ("which agreements have a review in 2030?", "None of 5 agreements, looking in 2030"),
    ],
)
def test_what_is_not_found_by_its_words_is_not_said_of_none(said: str, told: str) -> None:
    assert text(MemoryDesk(OF_SAMPLES).ask(said, today=TODAY)).startswith(told)


def test_a_list_of_none_up_to_a_day_says_so() -> None:
    answer = text(MemoryDesk(OF_SAMPLES).ask("which agreements end before 2001?", today=TODAY))
    assert answer.startswith("None of 5 agreements, looking up to 31 December 2000")
