"""The register goes out as files, and each comes back in what reads such files."""

import csv
import io
import json
import zipfile
from datetime import date, datetime
from typing import Any

import pytest
from icalendar import Calendar
from openpyxl import load_workbook

from agreements.agreement import Agreement
from agreements.change_notes.effects import SetEnd
from agreements.days.occurrences import Kind, occurrences
from agreements.handed_out.formats import Format
from agreements.handed_out.handouts import Export
from agreements.history import with_roles
from agreements.life import deeds, registers
from agreements.life.logged import LogKind
from agreements.standing import standing
from agreements.terms import Terms
from agreements.terms.canonical import digest
from documents.entry import read_entry
from tests.agreements.histories import CLERK, SAMPLES, History, day, given, made
from tests.office import opened, words
from tests.views import ocds_terms
from tests.views.asking import ask, sample
from views.exports.cards import card_of
from views.exports.cells import harmless
from views.exports.entries import entry_file
from views.exports.makers import write
from views.exports.tables import TABLES, Table
from views.page import Line

TODAY = date(2018, 1, 20)
HOSTILE = '=HYPERLINK("https://example.org")\n+1\u0007'


def lived(name: str = "doncaster") -> History:
    history = given(name).signed("doncaster-ccg", "doncaster-council", on="2017-11-20")
    history = history.asked(deeds.Deal(name, "M1", day=day("2017-11-21")), on="2017-11-21", by=CLERK)
    request = registers.PutInLog(name, kind=LogKind.RISK, title=HOSTILE, counts_on=day("2018-01-10"))
    history = history.asked(request, on="2018-01-10", by=CLERK)
    return history.varied(SetEnd(day("2018-06-30")), on="2018-01-15", change_on="2018-01-16")


def written(format_: Format, *agreements: Agreement) -> bytes:
    file = io.BytesIO()
    write(format_, agreements, file, TODAY)
    return file.getvalue()


def sheets(content: bytes) -> dict[str, list[tuple[Any, ...]]]:
    book = load_workbook(io.BytesIO(content))
    return {
        sheet.title: [tuple(cell.value for cell in row) for row in sheet.rows] for sheet in book.worksheets
    }


def csv_rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def samples() -> list[Agreement]:
    return [given(name).agreement for name in SAMPLES if name != "doncaster"] + [lived().agreement]


def test_a_signature_says_of_which_version_it_is() -> None:
    first, later = made("a", "b"), made("a", "b", version={"counts_from": "2017-05-01"})
    history = given(first).signed("a", "b", on="2017-01-10").imported(later, on="2017-05-01")
    history = history.signed("a", on="2017-05-02")
    archive = zipfile.ZipFile(io.BytesIO(written(Format.CSV, history.agreement)))

    assert [row["Signed"] for row in csv_rows(archive.read("agreements.csv"))] == ["1 of 2"]
    signed = [(row["Party"], row["Of the version from"]) for row in csv_rows(archive.read("signatures.csv"))]
    assert signed == [("Party A", ""), ("Party B", ""), ("Party A", "2017-05-01")]


def test_the_workbook_has_every_agreement_date_and_record() -> None:
    found = sheets(written(Format.XLSX, *samples()))
    assert [row[0] for row in found["Agreements"][1:]] == [one.id for one in samples()]
    doncaster = lived().agreement
    terms = doncaster.terms_on(TODAY)
    starts_on = standing(terms, TODAY).starts_on
    dates = occurrences(terms, starts_on, doncaster.progress_on(TODAY))
    assert sum(row[0] == "doncaster" for row in found["Dates"]) == len(dates)
    assert sum(row[0] == "doncaster" for row in found["Records"]) == len(doncaster.records)
    done = next(row for row in found["Dates"] if row[:3] == ("doncaster", Kind.MILESTONE, "M1"))
    assert done[6] == datetime(2017, 11, 21)  # noqa: DTZ001 - a workbook's day


def test_what_looks_like_a_formula_is_only_text() -> None:
    content = written(Format.XLSX, lived().agreement)
    book = load_workbook(io.BytesIO(content))
    cell = next(row[3] for row in book["Registers"].rows if row[2].value == "risk")
    assert (cell.data_type, str(cell.value).startswith("=HYPERLINK")) == ("s", True)
    archive = zipfile.ZipFile(io.BytesIO(written(Format.CSV, lived().agreement)))
    row = csv_rows(archive.read("registers.csv"))[0]
    assert row["What"] == '\'=HYPERLINK("https://example.org") +1'


def test_what_no_file_can_hold_keeps_none_from_being_made() -> None:
    odd = made("a", "b").model_copy(update={"short_name": "Odd\ufffe MoU", "title": "Odd\uffff \x07title"})
    for format_ in Format:
        assert written(format_, given(odd).agreement)
    assert sheets(written(Format.XLSX, given(odd).agreement))["Agreements"][1][1:3] == (
        "Odd title",
        "Odd MoU",
    )


@pytest.mark.parametrize("before", ["", " ", "\n", "\t\r", "\x00", "\u00a0"])
@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\uff1d"])
def test_nothing_before_a_formula_lets_it_run_in_a_csv_file(before: str, sign: str) -> None:
    assert harmless(f"{before}{sign}1+1") == f"'{sign}1+1"
    assert harmless(f"{before}1{sign}1") == f"1{sign}1"


def test_csv_has_a_file_for_each_table() -> None:
    archive = zipfile.ZipFile(io.BytesIO(written(Format.CSV, *samples())))
    assert archive.namelist() == [f"{table.name}.csv" for table in TABLES]
    assert len(csv_rows(archive.read("agreements.csv"))) == len(SAMPLES)
    signatures = csv_rows(archive.read("signatures.csv"))
    assert {row["Reference"] for row in signatures} == {"doncaster"}


def test_who_recorded_something_goes_by_their_name_as_in_the_history() -> None:
    history = lived()
    agreement = with_roles(history.agreement, history.people)
    records = sheets(written(Format.XLSX, agreement))["Records"]
    assert f"Name of {CLERK}" in {row[4] for row in records}
    card = [part.text for part in card_of(agreement, TODAY).parts if isinstance(part, Line)]
    assert any(f"Recorded by Name of {CLERK}" in one for one in card)


@pytest.mark.parametrize("name", SAMPLES)
def test_an_entry_that_is_handed_out_is_the_same_when_it_is_handed_in(name: str) -> None:
    agreement = given(name).agreement
    entry = read_entry(entry_file(agreement, date(2017, 12, 1)), f"{name}.yaml")
    assert isinstance(entry, Terms), entry
    assert digest(entry) == agreement.entries[0].digest


@pytest.mark.parametrize("format_", list(Format))
def test_an_export_with_nothing_in_it_is_whole(format_: Format) -> None:
    content = written(format_)
    if format_ is Format.OCDS:
        assert json.loads(content)["releases"] == []
    elif format_ is Format.ICS:
        assert Calendar.from_ical(content).walk("VEVENT") == []
    elif format_ is Format.XLSX:
        assert all(len(rows) == 1 for rows in sheets(content).values())
    elif format_ in {Format.CSV, Format.PDF, Format.DOCX, Format.YAML}:
        assert zipfile.ZipFile(io.BytesIO(content)).testzip() is None
    else:
        assert csv_rows(content) == []


def test_what_ended_before_it_was_in_force_is_cancelled_and_not_terminated() -> None:
    for parties, status in (((), "cancelled"), (("a", "b"), "terminated")):
        history = given(made("a", "b", ends="2017-03-31"))
        history = history.signed(*parties, on="2017-02-01") if parties else history
        package = json.loads(written(Format.OCDS, history.agreement))
        assert package["releases"][0]["contracts"][0]["status"] == status


def test_open_contracting_release_says_what_is_in_its_terms() -> None:
    package = json.loads(written(Format.OCDS, *samples()))
    assert package["version"] == "1.1"
    release = next(one for one in package["releases"] if one["ocid"] == "mou-doncaster")
    contract = release["contracts"][0]
    assert contract["status"] == "active"
    assert contract["period"] == {"startDate": "2017-11-20T00:00:00Z", "endDate": "2018-06-30T00:00:00Z"}
    assert contract["dateSigned"] == "2017-11-20T00:00:00Z"
    assert [one["id"] for one in contract["amendments"]] == ["1"]
    milestones = {one["id"]: one for one in contract["milestones"]}
    assert (milestones["M1"]["status"], milestones["M1"]["dateMet"]) == ("met", "2017-11-21T00:00:00Z")
    assert milestones["O1-2017-12"]["status"] == "notMet"
    assert milestones["M3"]["status"] == "scheduled"


def test_every_release_keeps_to_the_standards_fields_and_codelists() -> None:
    assert ocds_terms.faults(json.loads(written(Format.OCDS, *samples()))) == []


@pytest.mark.parametrize(
    ("where", "wrong"),
    [("status", "signed"), ("dateSigned", "2017-11-20"), ("clause", "16.1"), ("awardID", "x")],
)
def test_what_strays_from_the_standard_would_be_found(where: str, wrong: str) -> None:
    package = json.loads(written(Format.OCDS, *samples()))
    package["releases"][0]["contracts"][0][where] = wrong
    assert len(ocds_terms.faults(package)) == 1


def test_the_contract_register_has_the_codes_fields() -> None:
    rows = {row["Reference"]: row for row in csv_rows(written(Format.CONTRACTS, *samples()))}
    notts = rows["nottinghamshire"]
    assert (notts["Sum"], notts["Supplier"]) == ("200000", "NHS Rushcliffe Clinical Commissioning Group")
    assert rows["doncaster"]["Review date"] == "2018-03-31"
    assert (rows["doncaster"]["Start date"], rows["doncaster"]["End date"]) == ("2017-11-20", "2018-06-30")
    assert {row["Irrecoverable VAT"] for row in rows.values()} == {""}


def test_the_partnership_register_has_open_risks_and_targets() -> None:
    rows = {row["Reference"]: row for row in csv_rows(written(Format.PARTNERSHIPS, *samples()))}
    assert rows["doncaster"]["Risks"].startswith("'=HYPERLINK")
    assert "People in the IPC cohort: 2%" in rows["nottinghamshire"]["Targets"]


def test_the_calendar_reads_back_with_each_date_once() -> None:
    calendar = Calendar.from_ical(written(Format.ICS, *samples()))
    events = calendar.walk("VEVENT")
    assert len({str(one["uid"]) for one in events}) == len(events)
    m3 = next(one for one in events if str(one["uid"]) == "doncaster-M3@mou")
    assert m3.decoded("dtstart") == day("2018-01-31")
    assert m3.decoded("dtend") == day("2018-02-01")
    m1 = next(one for one in events if str(one["uid"]) == "doncaster-M1@mou")
    assert str(m1["summary"]).startswith("Settled: ")


def test_line_breaks_in_a_title_stay_in_their_cell_and_event() -> None:
    history = given(
        made("a", "b", starts="2018-01-01", title="One\r\nEND:VCALENDAR\nTwo", short_name="One\nTwo")
    )
    rows = csv_rows(written(Format.CONTRACTS, history.agreement))
    assert [row["Title"] for row in rows] == ["One END:VCALENDAR Two"]
    assert len(Calendar.from_ical(written(Format.ICS, history.agreement)).walk("VEVENT")) == 2


OPENED = {
    Format.XLSX: ("register.xlsx", ("Reference", "Nottinghamshire IPC MOU", "decision", '=HYPERLINK("https')),
    Format.CONTRACTS: ("contracts.csv", ("Irrecoverable VAT", "Memorandum of Understanding", "200000")),
    Format.PARTNERSHIPS: ("partnerships.csv", ("Lead officer", "nottinghamshire", "'=HYPERLINK")),
}
"""What an office shows of each file."""


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Have the office, which takes seconds to start, open all files at once."""
    archive = zipfile.ZipFile(io.BytesIO(written(Format.CSV, *samples())))
    tables = {f"{table.name}.csv": archive.read(f"{table.name}.csv") for table in TABLES}
    alone = {name: written(format_, *samples()) for format_, (name, _) in OPENED.items()}
    page = ask(Export("doncaster", Format.DOCX), records=lived().agreement.records, today=TODAY)
    cards = {file.name: file.content for file in page.files}
    return opened(tables | alone | cards, tmp_path_factory.mktemp("office"))


@pytest.mark.parametrize("format_", OPENED)
def test_libreoffice_opens_the_file_and_shows_what_is_in_it(format_: Format, shown: dict[str, str]) -> None:
    name, held = OPENED[format_]
    assert [one for one in held if one not in shown[name]] == []


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_libreoffice_opens_each_csv_file_of_the_archive(table: Table, shown: dict[str, str]) -> None:
    assert table.columns[1] in shown[f"{table.name}.csv"]
    assert "doncaster" in shown[f"{table.name}.csv"]


CARD = (
    "Integrated Commissioning Draft Memorandum of Understanding",  # its title
    "in force until 30 June 2018",  # where it stands, as varied
    "Governing Body",  # its gateway
    "https://example.org",  # a risk that was logged
    "M1 was done on 21 November 2017",  # what was recorded
    "16.1",  # the clause that says so
)
"""What the card of an agreement shows."""


def test_libreoffice_opens_the_card_in_words_format(shown: dict[str, str]) -> None:
    assert [one for one in CARD if one not in shown["doncaster.docx"]] == []


def test_the_card_as_a_pdf_shows_the_same() -> None:
    page = ask(Export("doncaster", Format.PDF), records=lived().agreement.records, today=TODAY)
    assert page.files[0].name == "doncaster.pdf"
    said = words(page.files[0].content)
    assert [one for one in CARD if one not in said] == []


@pytest.mark.parametrize(("format_", "starts"), [(Format.PDF, b"%PDF"), (Format.DOCX, b"PK")])
def test_the_cards_of_all_agreements_are_in_one_archive(format_: Format, starts: bytes) -> None:
    some = samples()[:2]
    archive = zipfile.ZipFile(io.BytesIO(written(format_, *some)))
    assert archive.namelist() == [f"{one.id}.{format_}" for one in some]
    assert all(archive.read(name).startswith(starts) for name in archive.namelist())


def test_an_export_of_one_agreement_is_asked_for_like_anything_else() -> None:
    page = ask(Export("doncaster", Format.OCDS), sample("doncaster"))
    assert page.files[0].name == "doncaster-ocds.json"
    assert json.loads(page.files[0].content)["releases"][0]["ocid"] == "mou-doncaster"
