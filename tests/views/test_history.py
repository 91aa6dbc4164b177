"""The days of a history: each record stands under the day on which it was written, where days are counted."""

from datetime import UTC
from zoneinfo import ZoneInfo

import pytest

from agreements.agreement import When
from agreements.answers import Register
from agreements.records import Actor
from agreements.requests import About, ImportEntry, Topic
from agreements.terms.canonical import digest
from answering.decide import decide
from questions.commands.table import COMMANDS
from tests.agreements.histories import ADMINISTRATOR, READER, day, given, sample
from views.text import text
from views.words import page


@pytest.mark.parametrize(
    ("zone", "said"), [(UTC, "30 June 2017"), (ZoneInfo("Europe/London"), "1 July 2017")]
)
def test_what_was_written_half_an_hour_before_midnight_in_greenwich(zone: ZoneInfo, said: str) -> None:
    terms = sample("doncaster").model_copy(update={"place": "Doncaster and around"})
    request = ImportEntry(terms, digest(terms), "doncaster.yaml")
    history = given("doncaster").asked(request, on="2017-06-30", at="23:30", by=ADMINISTRATOR)
    about = About(Topic.HISTORY, "doncaster", when=When(zone=zone))
    answered = decide(about, Register((history.agreement,)), today=day("2017-07-02"), actor=Actor(READER))
    shown = text(page(answered.answer, COMMANDS))
    assert f"the last written on {said}" in shown.splitlines()[0]
    assert f"\n{said}\n" in shown
