"""All of a kind are at a level where each of them is; one that is not is told, and makes it no."""

import pytest

from agreements.terms import Terms
from tests.questions.loose.hollowbeck import talked
from tests.questions.memory import entry

DAY = "2022-03-01"


def lidos(*levels: int | None) -> tuple[Terms, ...]:
    names = ("Amble Council", "Bray Council", "Culm Council", "Swimmers' League")
    return (
        entry(
            "marsh",
            title="Marsh Lidos Agreement",
            short_name="Marsh Lidos Agreement",
            place="Marsh",
            parties=[
                {"id": f"p{place}", "name": name, "level": level, "clause": "1"}
                for place, (name, level) in enumerate(zip(names, levels, strict=True))
            ],
            commencement={"rule": "fixed_date", "date": "2021-01-01", "clause": "2"},
            end={"date": "2025-12-31", "clause": "2"},
        ),
    )


@pytest.mark.parametrize(
    ("levels", "said", "told"),
    [
        ((2, 2, 2, None), "are all the Marsh councils level 2?", "Yes. "),
        (
            (2, 2, 3, None),
            "are all the Marsh councils at level 2?",
            "No. Marsh Lidos Agreement: Culm Council",
        ),
        ((2, 2, 3, None), "all the Marsh councils are level 2 aren't they", "No. "),
        ((2, 2, 3, None), "are the Marsh councils at level 2?", "No. "),
        ((2, 2, 3, None), "are any of the Marsh councils at level 2?", "Yes. "),
        ((2, 2, 3, None), "is every Marsh council at level 3?", "No. "),
        ((2, 2, 3, None), "are all the Marsh parties at level 2?", "No. "),
        ((2, 2, 3, None), "are there any level 1 councils in Marsh?", "No. "),
        ((2, 2, 3, None), "is any Marsh council at level 4?", "No. "),
        ((2, 2, 3, None), "which Marsh councils are level 1?", "No. "),
        ((2, 2, 3, None), "are there any level 3 councils in Marsh?", "Yes. "),
        ((2, 2, 3, None), "is any Marsh party at level 1?", "Marsh Lidos Agreement: Amble Council"),
    ],
)
def test_whether_all_are_is_told(levels: tuple[int | None, ...], said: str, told: str) -> None:
    assert talked(DAY, said, register=lidos(*levels))[-1].startswith(told)


@pytest.mark.parametrize(
    "said", ["are all the Marsh parties at level 2?", "are all the Marsh councils paid at level 2?"]
)
def test_where_one_has_no_level_or_more_is_asked_neither_is_told(said: str) -> None:
    assert not talked(DAY, said, register=lidos(2, 2, 2, None))[-1].startswith(("Yes", "No"))
