"""`mou` as a person at a terminal has it: what it prints, and the code that it ends with."""

import gzip
import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bot.cli import main
from tests.bot.terminal import ON_SQLITE, REGISTER, ROOT, Mou


@pytest.mark.both_in_long
def test_a_question_is_answered_and_ends_with_0(filled: Mou) -> None:
    answered = filled("ask", "status", "Doncaster")
    assert answered.exit_code == 0
    assert answered.output.startswith("Doncaster Integrated Commissioning MoU: ended 31 March 2018")


@pytest.mark.both_in_long
def test_a_refusal_ends_with_2(filled: Mou) -> None:
    refused = filled("ask", "status", "Barnsley")
    assert refused.exit_code == 2
    assert "no agreement called" in refused.output


@ON_SQLITE
def test_what_is_asked_of_the_bot_is_told_to_be_typed_behind_ask(filled: Mou) -> None:
    assert filled("help").output == filled("--help").output
    for words in (("status", "Doncaster"), ("my", "signatures"), ("help", "signing")):
        refused = filled(*words)
        assert refused.exit_code == 2
        assert f"Type: mou ask {' '.join(words)}" in refused.output
    assert "Did you mean" in filled("draf").output


@ON_SQLITE
def test_the_register_and_one_agreement_are_written_to_files(filled: Mou, tmp_path: Path) -> None:
    for arguments, starts, said in (
        (["all.xlsx"], b"PK", "The register is in all.xlsx."),
        (["card.pdf", "--of", "Southend"], b"%PDF", "southend is in card.pdf."),
        (["every.json", "--of", "ALL"], b"{", "The register is in every.json."),
        (["then.json", "--format", "ocds", "--on", "2016-05-01"], b"{", "The register is in then.json."),
    ):
        exported = filled("export", *arguments)
        assert (exported.exit_code, exported.output.strip()) == (0, said)
        assert (tmp_path / arguments[0]).read_bytes().startswith(starts)


@ON_SQLITE
def test_no_file_is_written_over_unless_that_is_said(filled: Mou, tmp_path: Path) -> None:
    (tmp_path / "lease.txt").write_text("Memorandum of understanding between Ashby and Barton.", "utf-8")
    for said, written in (
        ("draft lease.txt", "lease.draft.yaml"),
        ("export all.json", "all.json"),
        ("backup kept.gz", "kept.gz"),
    ):
        assert filled(*said.split()).exit_code == 0
        (tmp_path / written).write_bytes(b"mine")
        refused = filled(*said.split())
        assert (refused.exit_code, (tmp_path / written).read_bytes()) == (2, b"mine")
        assert refused.output.startswith(f"{written} is here already. Choose another")
        assert refused.output.endswith("or write over it with --force.\n")
        assert filled(*said.split(), "--force").exit_code == 0
        assert (tmp_path / written).read_bytes() != b"mine"


@ON_SQLITE
def test_a_file_without_an_ending_gets_that_of_its_format(filled: Mou, tmp_path: Path) -> None:
    for arguments, written in (
        (["a", "--format", "csv"], "a.zip"),
        (["a", "--format", "contracts"], "a.csv"),
        (["a"], "a.xlsx"),
    ):
        exported = filled("export", *arguments)
        assert (exported.exit_code, exported.output) == (0, f"The register is in {written}.\n")
        assert (tmp_path / written).exists()
        assert not (tmp_path / "a").exists()
    assert filled("export", "a", "--format", "csv").exit_code == 2


@ON_SQLITE
def test_a_conversation_goes_on_where_a_file_is_there(filled: Mou, tmp_path: Path) -> None:
    held = filled("talk", said="calendar Doncaster\ncalendar Doncaster\nlist live on 1 May 2016\nquit\n")
    assert held.exit_code == 0
    assert held.output.count("Saved ") == held.output.count("is here already.") == 1
    assert "Stockport" in held.output
    assert len(list(tmp_path.glob("*.ics"))) == 1


@pytest.mark.both_in_long
def test_what_is_not_there_is_not_written(filled: Mou, tmp_path: Path) -> None:
    refused = filled("export", "card.pdf", "--of", "Barnsley")
    assert (refused.exit_code, (tmp_path / "card.pdf").exists()) == (2, False)
    assert "no agreement called" in refused.output


@pytest.mark.both_in_long
def test_no_file_is_named_for_what_it_does_not_hold(filled: Mou, tmp_path: Path) -> None:
    for named, arguments, better in (
        ("all.csv", [], "all.zip --format csv"),
        ("all.PDF", ["--format", "contracts"], "all.csv --format contracts"),
    ):
        refused = filled("export", named, *arguments)
        assert (refused.exit_code, (tmp_path / named).exists()) == (2, False)
        assert f"Write: mou export {better}" in refused.output


@pytest.mark.both_in_long
def test_json_has_what_programs_need(filled: Mou) -> None:
    line = json.loads(filled("ask", "--on", "2016-05-01", "--json", "list", "live").output)
    assert line["question"] == "list live"
    assert line["agreements"] == ["lancashire", "stockport"]
    assert {"agreement": "stockport", "clause": "2.1"} in line["citations"]
    assert (line["refused"], line["asks_which"], line["kind"]) == (False, False, "list")


@pytest.mark.both_in_long
def test_lines_are_answered_in_order_and_a_thread_is_one_conversation(filled: Mou) -> None:
    said = [
        "status Doncaster",
        "parties",
        json.dumps({"ask": "status Southend", "thread": "a"}),
        json.dumps({"ask": "parties", "thread": "a"}),
        json.dumps({"ask": "list live", "on": "2016-05-01"}),
        json.dumps({"ask": "list live", "on": "someday"}),
        '{"ask": wibble',
        '{"ask":' * 100_000,
    ]
    answered = filled("ask", "--json", "-", said="\n".join(said))
    lines = [json.loads(line) for line in answered.output.splitlines()]
    assert [line["kind"] for line in lines[:5]] == ["status", "choose", "status", "parties", "list"]
    assert lines[1]["asks_which"] is True
    assert lines[3]["agreements"] == ["southend"]
    assert lines[4]["agreements"] == ["lancashire", "stockport"]
    assert [line["refused"] for line in lines[5:]] == [True, True, True]


def test_importing_the_same_again_says_so(filled: Mou) -> None:
    again = filled("import", str(REGISTER[0]))
    assert "already" in again.output
    assert "nothing was done" in again.output


def test_files_with_faults_show_all_of_them_and_nothing_is_stored(
    mou: Mou, sqlite_url: str, tmp_path: Path
) -> None:
    mou.set(MOU_DATABASE_URL=sqlite_url)
    faulty = tmp_path / "faulty.yaml"
    faulty.write_text("id: Not A Slug\ntitle: 3\nshort_name: Faulty\nwhat: is this\n", encoding="utf-8")
    refused = mou("import", str(faulty), str(REGISTER[0]))
    assert refused.exit_code == 2
    for fault in (
        "line 1, id",
        "line 2, title",
        "line 4, what",
        "parties",
        "commencement",
        "Nothing was stored",
    ):
        assert fault in refused.output, fault
    assert mou("ask", "status", "Doncaster").exit_code == 2


@pytest.mark.both_in_long
def test_files_of_an_answer_are_saved_where_one_is(filled: Mou, tmp_path: Path) -> None:
    saved = filled("ask", "calendar", "Doncaster")
    [file] = tmp_path.glob("*.ics")
    assert f"Saved {file.name}" in saved.output
    assert file.read_bytes().startswith(b"BEGIN:VCALENDAR")
    file.write_bytes(b"mine")
    refused = filled("ask", "calendar", "Doncaster")
    assert (refused.exit_code, file.read_bytes()) == (2, b"mine")
    assert refused.output.startswith(f"{file.name} is here already.")
    again = filled("ask", "--force", "calendar", "Doncaster")
    assert (again.exit_code, file.read_bytes()[:15]) == (0, b"BEGIN:VCALENDAR")


def test_another_day_records_nothing_outside_practice(filled: Mou) -> None:
    filled.set(MOU_ADMINS="U0ADMIN")
    asking = ["ask", "clerk", "Doncaster", "about", "the", "store"]
    refused = filled("ask", "--on", "2017-11-20", "--as", "U0ADMIN", *asking)
    assert refused.exit_code == 2
    assert "except in practice" in refused.output
    filled.set(MOU_PRACTICE="1")
    assert filled("ask", "--on", "2017-11-20", "--as", "U0ADMIN", *asking).exit_code == 0


def test_what_is_recorded_is_verified_backed_up_and_restored(
    filled: Mou, tmp_path: Path, bare_url: str
) -> None:
    anchor = filled("verify", "--anchor").output.strip()
    kept = tmp_path / "kept.gz"
    assert filled("backup", str(kept)).exit_code == 0
    assert filled("backup", str(kept)).exit_code == 2  # an existing file is not written over
    filled.set(MOU_DATABASE_URL=bare_url)
    assert "all of them fit" in filled("restore", str(kept)).output
    assert filled("verify", "--against", anchor).output.startswith("All 5 entries fit")
    assert filled("ask", "status", "Doncaster").exit_code == 0
    assert filled("restore", str(kept)).exit_code == 2  # it holds records already
    altered = anchor[:-1] + ("0" if anchor[-1] != "0" else "1")
    assert filled("verify", "--against", altered).exit_code == 2


@pytest.mark.both_in_long
def test_a_backup_that_was_cut_or_altered_restores_nothing(
    filled: Mou, tmp_path: Path, bare_url: str
) -> None:
    kept = tmp_path / "kept.gz"
    filled("backup", str(kept))
    filled.set(MOU_DATABASE_URL=bare_url)
    for odd in (kept.read_bytes()[:-200], b"not gzip at all", b"", gzip.compress(b"")[:10] + b"\xff" * 100):
        kept.write_bytes(odd)
        assert filled("restore", str(kept)).exit_code == 2
    assert filled("verify").output.startswith("All 0 entries fit")


@pytest.mark.both_in_long
@pytest.mark.parametrize("odd", ['{"table":"records","sequence":9}', "again"])
def test_a_backup_whose_lines_do_not_go_together_restores_nothing(
    odd: str, filled: Mou, tmp_path: Path, bare_url: str
) -> None:
    kept = tmp_path / "kept.gz"
    filled("backup", str(kept))
    lines = gzip.decompress(kept.read_bytes()).decode().splitlines()
    kept.write_bytes(gzip.compress("\n".join([*lines, lines[-1] if odd == "again" else odd]).encode()))
    filled.set(MOU_DATABASE_URL=bare_url)
    refused = filled("restore", str(kept))
    assert refused.exit_code == 2
    assert "was cut or altered" in refused.output
    assert filled("verify").output.startswith("All 0 entries fit")


def test_answers_given_from_something_else_than_the_entries_are_found(mou: Mou, sqlite_url: str) -> None:
    mou.set(MOU_DATABASE_URL=sqlite_url)
    mou("import", *map(str, REGISTER))
    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"))) as connection, connection:
        connection.execute("DELETE FROM names WHERE agreement = 'doncaster'")
    strayed = mou("verify")
    assert strayed.exit_code == 2
    assert strayed.output.startswith("doncaster: ")
    assert "5 agreements were worked out anew, in" in mou("migrate", "--rebuild").output
    assert mou("migrate").output == "The tables are up to date.\n"
    assert mou("verify").exit_code == 0


def test_what_each_command_does_is_listed_whole(mou: Mou) -> None:
    _, _, listed = mou("--help").output.partition("Commands:\n")
    rows = dict(row.split(maxsplit=1) for row in listed.partition("\n\n")[0].splitlines())
    assert rows.keys() == main.commands.keys()
    for row in rows.values():
        assert row.endswith(".")
        assert not row.endswith("...")


@pytest.mark.parametrize(
    "words", [("export", "nowhere/x.xlsx"), ("backup", "nowhere/x"), ("import", "/dev/null/x")]
)
def test_a_file_that_cannot_be_is_told_without_a_trace(filled: Mou, words: tuple[str, ...]) -> None:
    told = filled(*words)
    assert told.exit_code == 2
    assert isinstance(told.exception, SystemExit)
    assert told.output.strip()


def test_a_folder_that_cannot_be_made_is_told(mou: Mou, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    mou.set(MOU_DATABASE_URL=f"sqlite:///{tmp_path}/file/mou.sqlite3")
    told = mou("migrate")
    assert told.exit_code == 2
    assert "file" in told.output


def test_a_token_that_slack_does_not_take_is_told(filled: Mou) -> None:
    filled.set(SLACK_BOT_TOKEN="xoxb-1", SLACK_SIGNING_SECRET="s", SLACK_API_URL="http://127.0.0.1:9/")
    told = filled("serve")
    assert told.exit_code == 2
    assert "did not take SLACK_BOT_TOKEN" in told.output


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_a_day_outside_the_calendar_is_told(filled: Mou, day: str) -> None:
    for asked in (["ask", "--on", day, "due"], ["remind", "--between", day, day]):
        told = filled(*asked)
        assert told.exit_code == 2
        assert f"{asked[1]}: choose a day from 1900-01-01 to 2199-12-31" in told.output
    line = json.loads(filled("ask", "-", said=json.dumps({"ask": "due", "on": day})).output)
    assert line["refused"] is True
    assert "Something went wrong" not in line["text"]


@ON_SQLITE
@pytest.mark.usefixtures("filled")
def test_a_terminal_without_curly_quotes_gets_the_answer_without_them() -> None:
    asked = [sys.executable, "-m", "bot", "ask", "status", "Doncaster"]
    settings = {**os.environ, "PYTHONIOENCODING": "latin-1"}  # noqa: TID251 - started as it would be elsewhere
    answered = subprocess.run(
        asked, cwd=ROOT, env=settings, capture_output=True, text=True, check=False, timeout=60
    )
    assert answered.returncode == 0, answered.stderr
    assert "Labelled ?DRAFT?" in answered.stdout


@ON_SQLITE
@pytest.mark.usefixtures("filled")
def test_a_command_is_answered_without_loading_what_it_does_not_need() -> None:
    asked = [sys.executable, "-X", "importtime", "-m", "bot", "ask", "status", "Doncaster"]
    answered = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    loaded = {line.rpartition("|")[2].strip() for line in answered.stderr.splitlines()}
    assert "answering.decide" in loaded
    for_others = {
        "agreements.rules",
        "answering.language.english",
        "answering.answers",
        "agreements.reminding.planning",
        "documents.entry",
        "questions.forms.reading",
        "questions.loose.reader",
        "storage.postings",
        "views.words.pages",
    }
    libraries = {"alembic", "apscheduler", "holidays", "icalendar", "matplotlib", "rapidfuzz", "slack_bolt"}
    assert loaded.isdisjoint(for_others | libraries)


def test_what_would_be_posted_is_printed_and_nothing_is_sent(filled: Mou) -> None:
    printed = filled("remind", "--between", "2016-01-01", "2016-03-31", "--json")

    lines = [json.loads(line) for line in printed.output.splitlines()]
    assert {line["to"] for line in lines} == {"CHANNEL"}
    assert [line["at"] for line in lines if line["reminders"][0]["item"] == "decide"] == [
        "2016-02-01T09:00:00+00:00",
        "2016-02-17T09:00:00+00:00",
        "2016-02-24T09:00:00+00:00",
        "2016-03-01T09:00:00+00:00",
        "2016-03-02T09:00:00+00:00",
    ]
    last = [line for line in lines if line["reminders"][0]["item"] == "notice"][-1]
    assert last["at"] == "2016-03-30T09:00:00+01:00"
    assert last["text"].startswith(
        "Southend Integrated Commissioning MoU: today, 30 March 2016, is the last day"
    )
