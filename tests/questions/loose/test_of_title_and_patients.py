"""Words of the agreement's own title, for patients and for nothing being done keep nobody from an answer."""

import pytest

from agreements.terms import Terms
from tests.questions.loose.hollowbeck import talked
from tests.questions.memory import entry

DAY = "2022-03-01"
WARD: tuple[Terms, ...] = (
    entry(
        "fennel",
        title="Fennel Sleep Pods Agreement",
        short_name="Fennel Sleep Pods Agreement",
        place="Fennel",
        parties=[
            {"id": "infirmary", "name": "Fennel Infirmary", "clause": "1"},
            {"id": "makers", "name": "Pod Makers", "clause": "1"},
        ],
        commencement={"rule": "fixed_date", "date": "2021-01-01", "clause": "2"},
        end={"date": "2025-12-31", "clause": "2"},
        termination=[
            {
                "rule": "Either party may leave on 4 months' notice.",
                "by_whom": ["infirmary", "makers"],
                "notice": {"months": 4},
                "clause": "10",
            }
        ],
        variation={"rule": "Changes are told to the Lamp Board.", "clause": "7"},
        decisions=[
            {
                "id": "D1",
                "rule": "Changes to the pods are reported to the Lamp Board",
                "decided_by": ["infirmary"],
                "clause": "7",
            }
        ],
        targets=[
            {"id": "T1", "what": "Nights slept through", "value": "60%", "clause": "8"},
        ],
        scope={
            "in_scope": [{"item": "Outpatient naps", "clause": "3"}],
            "out_of_scope": [{"item": "Repair of hearing aids", "clause": "3"}],
        },
        other_terms=[
            {"topic": "slippers", "text": "Slippers are washed every week.", "clause": "9"},
            {"topic": "meals", "text": "Staff meals are free at night.", "clause": "9"},
            {"topic": "leaflets", "text": "Out-patients get a leaflet.", "clause": "9"},
        ],
    ),
)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("how much notice do the makers have to give on the Fennel pods?", "4 months"),
        ("if nobody does anything when does Fennel stop?", "31 December 2025"),
        ("how often are patients slippers washed at Fennel?", "every week"),
        ("does Fennel cover repair of a patient's hearing aids?", "No. "),
        ("what share of nights slept through has Fennel to hit?", "60%"),
        ("are outpatients in scope at Fennel?", "Yes. "),
    ],
)
def test_it_is_told_in_the_first_line(said: str, told: str) -> None:
    first = talked(DAY, said, register=WARD)[-1].split("\n")[0]
    assert told in first
    assert "does not say" not in first


@pytest.mark.parametrize(
    "said",
    [
        "how much notice do the makers have to give on the Fennel bunks?",
        "are patient meals free at night at Fennel?",
        "who gets patient slippers at Fennel?",
        "who are changes to the Fennel agreement reported to?",
        "if nobody signs when does the Fennel audit stop?",
    ],
)
def test_what_is_close_but_different_is_refused(said: str) -> None:
    assert "does not say" in talked(DAY, said, register=WARD)[-1].split("\n")[0]
