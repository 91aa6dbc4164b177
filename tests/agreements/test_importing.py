from datetime import UTC
from zoneinfo import ZoneInfo

import pytest

from agreements.agreement import When, visible
from agreements.answers import Answer, Imported, ImportedEntry
from agreements.records import Entry
from agreements.requests import About, ImportEntry, Topic
from agreements.standing import State
from agreements.terms.canonical import digest
from tests.agreements.histories import ADMINISTRATOR, SAMPLES, History, day, given, known, made, sample
from views.text import text
from views.words import page

FIRST = made("a", starts="2017-01-01", ends="2017-12-31", place="Here")
CORRECTED = made("a", starts="2017-01-01", ends="2018-12-31", place="Here")
LATER = made("a", starts="2018-01-01", ends="2018-12-31", version={"counts_from": "2018-01-01"})


def result(history: History) -> Imported:
    assert isinstance(history.said, ImportedEntry)
    return history.said.result


def end(history: History, as_of: str, known_on: str = "", on: str = "2026-11-22") -> str | None:
    request = About(Topic.STATUS, "made", when=known(as_of, known_on))
    stands = getattr(history.asked(request, on=on).said, "standing", None)
    return stands.expires_on.isoformat() if stands else None


def test_a_file_is_new_then_nothing_new() -> None:
    for name in SAMPLES:
        history = given(name)
        again = history.imported(sample(name), on="2026-11-22")
        assert result(again) is Imported.UNCHANGED
        assert again.records == history.records


def test_a_changed_file_corrects_the_entry_and_says_where() -> None:
    history = given(FIRST, on="2017-02-01").imported(CORRECTED, on="2017-03-01")
    assert result(history) is Imported.CORRECTED
    assert isinstance(history.said, ImportedEntry)
    assert [(one.where, one.before, one.after) for one in history.said.changes] == [
        ("end.date", "2017-12-31", "2018-12-31")
    ]
    assert len(history.agreement.entries) == 1


def test_a_correction_holds_for_every_day_and_is_known_from_its_own() -> None:
    history = given(FIRST, on="2017-02-01").imported(CORRECTED, on="2017-03-01")
    assert end(history, "2017-02-15") == "2018-12-31", "by what is known now"
    assert end(history, "2017-02-15", "2017-02-28") == "2017-12-31"
    assert end(history, "2017-02-15", "2017-03-01") == "2018-12-31"
    assert end(history, "2017-02-15", "2017-01-31") is None, "nothing was known yet"
    assert end(history, "", "2017-02-28") == "2017-12-31"


def test_a_file_put_back_as_it_was_corrects_the_correction() -> None:
    history = given(FIRST).imported(CORRECTED, on="2017-03-01").imported(FIRST, on="2017-04-01")
    assert result(history) is Imported.CORRECTED
    assert end(history, "2017-02-15") == "2017-12-31"
    assert len([one for one in history.records if isinstance(one, Entry)]) == 3


def test_a_later_version_counts_from_its_day_beside_the_old() -> None:
    history = given(FIRST).imported(LATER, on="2017-06-01")
    assert result(history) is Imported.LATER_VERSION
    assert end(history, "2017-12-31") == "2017-12-31"
    assert end(history, "2018-01-01") == "2018-12-31"
    assert end(history, "2018-01-01", "2017-05-31") == "2017-12-31", "on 31 May nobody knew of it"
    assert history.state("2018-06-01") is State.IN_FORCE
    assert result(history.imported(LATER, on="2017-07-01")) is Imported.UNCHANGED


def test_each_version_is_corrected_by_itself() -> None:
    shorter = made("a", starts="2018-01-01", ends="2018-06-30", version={"counts_from": "2018-01-01"})
    history = (
        given(FIRST).imported(LATER).imported(shorter, on="2017-08-01").imported(CORRECTED, on="2017-09-01")
    )
    assert [entry.counts_on for entry in history.agreement.entries] == [None, day("2018-01-01")]
    assert end(history, "2017-12-31") == "2018-12-31"
    assert end(history, "2018-01-01") == "2018-06-30"


def test_versions_come_in_any_order() -> None:
    history = History("made").imported(LATER)
    assert result(history) is Imported.NEW
    assert end(history, "2017-06-01") == "2018-12-31", "the first known holds for the days before it"
    history = history.imported(FIRST)
    assert result(history) is Imported.EARLIER_VERSION
    assert end(history, "2017-06-01") == "2017-12-31"
    assert end(history, "2018-06-01") == "2018-12-31"


def test_the_entry_keeps_the_digest_and_the_file_it_came_from() -> None:
    entry = given("doncaster").agreement.entries[0]
    assert (entry.digest, entry.file_name) == (digest(sample("doncaster")), "doncaster.yaml")
    request = ImportEntry(FIRST, digest(FIRST), "other.yaml")
    assert request.reads.agreements == ("made",)


def test_a_day_on_which_something_was_known_is_counted_where_the_register_is_kept() -> None:
    request = ImportEntry(CORRECTED, digest(CORRECTED), "made.yaml")
    history = given(FIRST).asked(request, on="2017-06-30", at="23:30", by=ADMINISTRATOR)
    agreement = history.agreement
    for zone, entries in (UTC, 2), (ZoneInfo("Europe/London"), 1):
        assert len(agreement.as_known_on(day("2017-06-30"), zone).records) == entries
        when = When(known_on=day("2017-06-30"), zone=zone)
        assert len(next(visible([agreement], when)).records) == entries
    assert len(agreement.as_known_on(day("2017-07-01"), ZoneInfo("Europe/London")).records) == 2


@pytest.mark.parametrize(
    ("counts_from", "said"),
    [
        ("", "holds to 31 December 2017: nothing changes after that day"),
        ("2017-06-01", "holds from 1 June 2017 to 31 December 2017: nothing changes after that day"),
    ],
)
def test_a_version_before_all_others_is_said_to_be_earlier(counts_from: str, said: str) -> None:
    version = {"version": {"counts_from": counts_from}} if counts_from else {}
    before = made("a", starts="2017-01-01", ends="2017-12-31", **version)
    history = given(LATER).imported(before, on="2018-02-01")

    assert result(history) is Imported.EARLIER_VERSION
    assert isinstance(history.said, ImportedEntry)
    answer = Answer(ImportEntry(before, digest(before), "made.yaml"), day("2018-02-01"), history.said)
    assert said in text(page(answer, ()))
    assert end(history, "2018-02-01") == "2018-12-31"
    between = made("a", starts="2017-01-01", version={"counts_from": "2017-11-01"})
    assert result(history.imported(between, on="2018-02-02")) is Imported.LATER_VERSION


def test_as_known_before_its_entry_was_put_in_there_is_no_agreement_whatever_was_recorded_of_it() -> None:
    history = given(FIRST, on="2017-02-01").signed("a", on="2017-01-05")
    assert list(visible([history.agreement], When(known_on=day("2017-01-20")))) == []
    assert list(visible([history.agreement], When(known_on=day("2017-02-01"))))
