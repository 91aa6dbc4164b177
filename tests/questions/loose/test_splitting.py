"""A line is cut where it asks something else, and left whole where what follows is part of what is asked."""

import pytest

from questions.loose.splitting import halves


@pytest.mark.parametrize(
    ("said", "second"),
    [
        (
            "please tell me when Ottermouth runs out, and whether the Trust has signed it",
            "the Trust has signed",
        ),
        (
            "kindly tell me who chairs the Ottermouth agreement's forum and whether it meets monthly",
            "it meets monthly",
        ),
    ],
)
def test_whether_begins_another_question(said: str, second: str) -> None:
    first, rest = halves(said)
    assert second not in first
    assert rest.startswith(f"whether {second}")


@pytest.mark.parametrize(
    "said",
    [
        "who decides when Ottermouth ends and whether it goes on",
        "how is it decided when Ottermouth stops and whether it is taken up again",
        "which board reviews what was spent and whether it was worth it",
        "who assesses how the beds are used and on whether they stay",
    ],
)
def test_whether_goes_on_with_what_somebody_decides(said: str) -> None:
    assert halves(said) == (said,)
