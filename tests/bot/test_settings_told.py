"""What is told of settings that are missing, misspelt or wrong, and of a database that they name."""

from pathlib import Path

import pytest

from tests.bot.terminal import Mou


def test_all_missing_settings_are_named_at_once(mou: Mou) -> None:
    refused = mou("serve")
    assert refused.exit_code == 2
    for name in ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET", f"{Path.cwd()}/.env"):
        assert name in refused.output


def test_all_faulty_settings_are_named_at_once(mou: Mou) -> None:
    mou.set(MOU_TIMEZONE="Mars/Olympus", MOU_NATION="ATL", PORT="http", SLACK_API_URL="ftp://x")
    refused = mou("ask", "list")
    assert refused.exit_code == 2
    for name in ("MOU_TIMEZONE", "MOU_NATION", "PORT", "SLACK_API_URL"):
        assert name in refused.output


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("MOU_CLOK", "MOU_CLOCK"),
        ("MOU_ADMIN", "MOU_ADMINS"),
        ("MOU_SLACK_BOT_TOKEN", "SLACK_BOT_TOKEN"),
        ("MOU_PORT", "PORT"),
        ("mou_clock", "MOU_CLOCK"),
    ],
)
def test_a_setting_that_there_is_not_is_named_with_the_nearest(mou: Mou, name: str, meant: str) -> None:
    mou.set(**{name: "1", "MOU_NATION": "ATL"})
    refused = mou("ask", "list")
    assert refused.exit_code == 2
    assert f"{name}: there is no such setting (perhaps {meant}); MOU_NATION: " in refused.output


def test_a_setting_in_the_file_is_named_with_the_nearest_too(mou: Mou, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("MOU_TIME_ZONE=Europe/London\n")
    assert "MOU_TIME_ZONE: there is no such setting (perhaps MOU_TIMEZONE)" in mou("ask", "list").output


def test_what_is_no_setting_of_ours_is_passed_over(mou: Mou, sqlite_url: str) -> None:
    mou.set(MOU_DATABASE_URL=sqlite_url, SLACK_CLIENT_ID="1", MOUNT="/", MOU_EMPTY="", MOU_BACKUP_FOLDER="/b")
    mou.set(MOU_SERVICE_HOST="10.0.0.1", MOU_PORT="tcp://10.0.0.1:3000", MOU_PORT_3000_TCP_PORT="3000")
    assert mou("ask", "list").exit_code == 0


def test_a_register_without_tables_names_the_command(mou: Mou, tmp_path: Path) -> None:
    mou.set(MOU_DATABASE_URL=f"sqlite:///{tmp_path / 'none.sqlite3'}")
    away = mou("ask", "list")
    assert away.exit_code == 2
    assert "mou migrate" in away.output


def test_serving_another_day_is_refused_outside_practice(mou: Mou, sqlite_url: str) -> None:
    mou.set(MOU_DATABASE_URL=sqlite_url, SLACK_BOT_TOKEN="xoxb-1", SLACK_APP_TOKEN="xapp-1")
    refused = mou("serve", "--on", "2017-11-20")
    assert refused.exit_code == 2
    assert "MOU_PRACTICE=1" in refused.output


def test_settings_that_cannot_be_read_are_told(mou: Mou, tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"\xff\xfeS\x00")
    told = mou("ask", "list")
    assert told.exit_code == 2
    assert ".env can't be read" in told.output


def test_windows_line_ends_in_the_settings_are_read(mou: Mou, tmp_path: Path, sqlite_url: str) -> None:
    settings = f"MOU_DATABASE_URL={sqlite_url}\r\nMOU_TIMEZONE=Europe/London\r\nMOU_ADMINS=U1,U2\r\n"
    (tmp_path / ".env").write_bytes(settings.encode())
    assert mou("ask", "--as", "U2", "people").exit_code == 0


def test_a_wrong_setting_is_told_in_its_own_words(mou: Mou) -> None:
    mou.set(MOU_TIMEZONE="Mars/Base")
    assert "MOU_TIMEZONE: 'Mars/Base' is not a time zone" in mou("ask", "list").output


@pytest.mark.parametrize(
    ("url", "ends"),
    [("sqlite://", 2), ("sqlite:///:memory:", 2), ("mysql://h/x", 2), ("postgresql://[", 1)],
)
def test_a_database_that_is_none_is_told(mou: Mou, url: str, ends: int) -> None:
    mou.set(MOU_DATABASE_URL=url)
    told = mou("ask", "list")
    assert told.exit_code == ends  # which name stands for a machine is not for us to say
    assert told.output


def test_the_database_may_be_named_as_hosts_name_it(mou: Mou, sqlite_url: str) -> None:
    mou.set(DATABASE_URL=sqlite_url)
    assert mou("migrate").exit_code == 0
    told = mou("ask", "list").output
    assert told.startswith("The register holds no agreements.\nTo put one in, send me its document")
    mou.set(MOU_DATABASE_URL="sqlite:////nowhere/x.sqlite3")
    assert mou("ask", "list").exit_code == 2


def test_a_password_in_the_database_s_address_is_never_shown(mou: Mou) -> None:
    mou.set(MOU_DATABASE_URL="postgresql://mou:hidden1@127.0.0.1:1/x?password=hidden2")
    told = mou("ask", "list")
    assert told.exit_code == 1  # it may answer the next time
    assert "does not answer" in told.output
    assert "hidden" not in told.output
