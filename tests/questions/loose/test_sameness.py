"""Whether two agreements have the same: what is in their lists, not how much of it, and not whom alike."""

from datetime import date
from typing import Any

import pytest

from agreements.terms import Terms
from tests.agreements.histories import read_terms
from tests.questions.loose.desk import MemoryDesk

TODAY = date(2020, 5, 4)


def _made(place: str, *parties: str, **sections: Any) -> Terms:  # noqa: ANN401 - a register file's own sections
    entry: dict[str, Any] = {
        "id": place.casefold(),
        "title": f"{place} Memorandum",
        "short_name": f"{place} Memorandum",
        "place": place,
        "parties": [
            {
                "id": one.casefold().replace(" ", "-"),
                "name": one,
                "also_called": ["Council"] * ("Council" in one),
            }
            for one in parties
        ],
        "commencement": {"rule": "fixed_date", "date": "2019-04-01"},
        "end": {"date": "2021-03-31"},
    }
    return read_terms(entry | sections)


DESK = MemoryDesk(
    (
        _made(
            "Wexcombe",
            "Wexcombe Council",
            "Pinfold Trust",
            termination=[{"notice": {"months": 3}, "rule": "x"}],
        ),
        _made("Ardmoor", "Ardmoor Council", "Pinfold Trust"),
        _made("Larkhill", "Ardmoor Council", "Pinfold Trust"),
    )
)


@pytest.mark.parametrize(
    ("said", "opens"),
    [
        ("do Wexcombe and Ardmoor have the same parties?", "No. "),
        ("do Larkhill and Ardmoor have the same parties?", "Yes. The same: "),
        ("do Wexcombe and Ardmoor have the same number of parties?", "Yes. The same: "),
        ("do Wexcombe and Ardmoor end on the same day?", "Yes. The same: "),
        (
            "have Wexcombe and Ardmoor the same notice period?",
            "The register cannot tell whether that is the same.",
        ),
        (
            "do Wexcombe and Ardmoor have the same signatories?",
            "The register cannot tell whether that is the same.",
        ),
        ("is the council a party to both Wexcombe and Ardmoor?", "No. That is not one and the same in each."),
        ("is the council a party to both Larkhill and Ardmoor?", "Yes. "),
        ("is a council a party to both Wexcombe and Ardmoor?", "Yes. "),
        ("is Pinfold Trust a party to both Wexcombe and Ardmoor?", "Yes. "),
    ],
)
def test_the_same_is_of_the_same_things(said: str, opens: str) -> None:
    assert DESK.ask(said, today=TODAY).headline.text.startswith(opens)
