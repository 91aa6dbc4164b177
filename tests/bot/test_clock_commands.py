"""`mou clock` and `mou doctor` as an operator has them: processes, settings, words and exit codes."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import insert, update

from agreements.records import Actor, Appointment, Role
from agreements.reminding.records import Watched
from bot import doctor, wiring
from bot.cli import main
from bot.settings import read_settings
from handlers.examining import SCOPES
from storage import pulse
from storage.store import Store, open_store
from storage.tables import postings, ticks, worked_out
from tests.bot.terminal import Mou
from tests.handlers.loopback import BOT_USER, LoopbackSlack, Reply, refusal, too_many
from tests.handlers.processes import ROOT
from tests.waiting import LONG, until

CLERK = "U0CLERK"


@pytest.fixture
def slack() -> Iterator[LoopbackSlack]:
    with LoopbackSlack() as running:
        yield running


@pytest.fixture
def office(filled: Mou, slack: LoopbackSlack) -> Mou:
    """Let the bot with the sample register speak in Slack, and look often for what is due."""
    filled.set(
        MOU_PRACTICE="1",
        MOU_ADMINS="U0ADMIN",
        SLACK_BOT_TOKEN="xoxb-1",
        SLACK_APP_TOKEN="xapp-1",
        SLACK_API_URL=slack.api_url,
        MOU_TICK="0.1",
        MOU_LEASE=str(4 * LONG),  # of which a call to Slack has a quarter
    )
    return filled


@pytest.fixture
def register(office: Mou, database_url: str) -> Iterator[Store]:
    del office  # which set where it is
    opened = open_store(database_url)
    yield opened
    opened.close()


def is_well(slack: LoopbackSlack, *scopes: str) -> None:
    """Let Slack say which scopes the bot has."""
    body = {"ok": True, "user_id": BOT_USER}
    slack.will("auth.test", Reply(body=body, headers={"X-OAuth-Scopes": ",".join(scopes or SCOPES)}))


def write(register: Store, audience: str = "C1", **changed: object) -> None:
    """Write down a message that is due."""
    now = datetime.now(UTC)  # noqa: TID251 - the processes that deliver it live now
    row = {
        "key": "a",
        "audience": audience,
        "day": now.date(),
        "sort": "notice",
        "message": '{"text": "Due."}',
    }
    row |= {"state": "waiting", "next_at": now, "attempts": 0, "made_at": now, **changed}
    with register.database.writing() as connection:
        connection.execute(insert(postings), row)


def test_one_look_says_what_is_due_and_ends(office: Mou, register: Store, slack: LoopbackSlack) -> None:
    write(register)
    looked = office("clock", "--once")
    assert (looked.exit_code, looked.output) == (0, "1 message was said.\n")
    assert [one["text"] for one in slack.of("chat.postMessage")] == ["Due."]
    assert office("clock", "--once").output == "0 messages were said.\n"


def test_one_look_that_leaves_something_to_be_said_ends_with_1(
    office: Mou, register: Store, slack: LoopbackSlack
) -> None:
    write(register)
    slack.will("chat.postMessage", refusal("token_revoked"))
    looked = office("clock", "--once")
    assert looked.exit_code == 1
    assert "0 messages were said.\nSomething has to be tried again." in looked.output


def test_one_look_waits_for_the_next_message_of_a_channel(
    office: Mou, register: Store, slack: LoopbackSlack
) -> None:
    write(register)
    write(register, key="b")
    assert office("clock", "--once").output == "2 messages were said.\n"
    assert len(slack.of("chat.postMessage")) == 2


def test_another_day_is_for_practice_only(office: Mou) -> None:
    assert office("clock", "--once", "--on", "2016-05-03").exit_code == 0
    office.set(MOU_PRACTICE="0")
    refused = office("clock", "--once", "--on", "2016-05-03")
    assert refused.exit_code == 2
    assert "MOU_PRACTICE=1" in refused.output


def test_without_a_token_there_is_no_clock(office: Mou) -> None:
    office.set(SLACK_BOT_TOKEN="")
    refused = office("clock")
    assert refused.exit_code == 2
    assert "SLACK_BOT_TOKEN" in refused.output


@pytest.mark.both_in_long
def test_the_clock_runs_until_it_is_told_to_stop_and_finishes_what_is_in_hand(
    register: Store, slack: LoopbackSlack
) -> None:
    slack.will("chat.postMessage", Reply(stall=0.6, body={"ok": True, "ts": "1.0", "channel": "C1"}))
    running = subprocess.Popen([sys.executable, "-m", "bot", "clock"], cwd=ROOT, env=dict(os.environ))  # noqa: TID251 - as it would be started
    try:
        write(register)
        until(lambda: slack.of("chat.postMessage"), LONG)
        running.send_signal(signal.SIGTERM)
        assert running.wait(LONG) == 0
    finally:
        running.kill()
        running.wait(LONG)
    with register.database.reading() as connection:
        [row] = connection.execute(postings.select()).all()
        assert (row.state, row.ts) == ("said", "1.0")
        assert connection.execute(ticks.select()).first()


@pytest.mark.usefixtures("office")
def test_a_clock_beside_the_bot_says_no_more_once_the_bot_is_told_to_stop(
    register: Store, slack: LoopbackSlack
) -> None:
    for number in range(40):
        write(register, f"C{number}", key=f"k{number}")
        slack.will("chat.postMessage", Reply(stall=0.2, body={"ok": True, "ts": "1.0", "channel": "C1"}))
    with wiring._clockwork(read_settings(), None, threading.Event()) as work:
        with work.running():
            until(lambda: slack.of("chat.postMessage"))
        assert 0 < work.delivery.said < 20


def test_the_doctor_finds_all_well(office: Mou, slack: LoopbackSlack) -> None:
    is_well(slack)
    office("clock", "--once")
    examined = office("doctor")
    assert examined.exit_code == 0, examined.output
    assert "All is well." in examined.output
    assert "Last looked" in examined.output


def test_the_doctor_says_what_to_do_about_a_token(office: Mou, slack: LoopbackSlack) -> None:
    slack.will("auth.test", refusal("invalid_auth"))
    examined = office("doctor")
    assert examined.exit_code == 2
    assert "invalid_auth" in examined.output
    assert "OAuth & Permissions" in examined.output
    office.set(SLACK_BOT_TOKEN="")
    assert "SLACK_BOT_TOKEN is not set" in office("doctor").output


def test_the_doctor_tries_the_token_of_the_connection_too(office: Mou, slack: LoopbackSlack) -> None:
    office("clock", "--once")
    is_well(slack)
    slack.will("apps.connections.open", refusal("not_allowed_token_type"))
    examined = office("doctor")
    assert [one.token for one in slack.calls if one.method == "apps.connections.open"] == ["xapp-1"]
    assert examined.exit_code == 2
    assert "1 thing to mend: see Connection." in examined.output
    assert "does not take SLACK_APP_TOKEN (not_allowed_token_type)" in examined.output
    assert "connections:write" in examined.output
    slack.will("apps.connections.open", Reply(500, "x"))
    assert "connections:write" not in office("doctor").output


def test_the_doctor_says_whether_slack_can_come_in_at_all(office: Mou, slack: LoopbackSlack) -> None:
    office("clock", "--once")
    is_well(slack)
    office.set(SLACK_APP_TOKEN="")
    closed = office("doctor")
    assert closed.exit_code == 2
    assert "Neither SLACK_APP_TOKEN (for Socket Mode) nor SLACK_SIGNING_SECRET (for HTTP)" in closed.output
    is_well(slack)
    office.set(SLACK_SIGNING_SECRET="secret")
    assert office("doctor").exit_code == 0
    assert not slack.of("apps.connections.open")


def test_the_doctor_misses_who_could_give_roles(office: Mou, register: Store, slack: LoopbackSlack) -> None:
    office("clock", "--once")
    is_well(slack)
    office.set(MOU_ADMINS="")
    unled = office("doctor")
    assert unled.exit_code == 2
    assert "see Administrators." in unled.output
    assert "MOU_ADMINS is empty" in unled.output
    assert "MOU_ADMINS is empty" in doctor.unled(register, read_settings())
    appointed = Appointment(
        user="U0LEAD", name="Lee", position="", role=Role.ADMINISTRATOR, counts_on=date(2026, 1, 1)
    )
    with register.writing(Actor("U0ADMIN")) as tx:
        now = datetime(2026, 1, 1, tzinfo=UTC)
        tx.append([appointed], now=now, today=now.date(), request="people add")
    is_well(slack)
    assert office("doctor").exit_code == 0


@pytest.mark.parametrize(
    "odd", ["bob", "@bob", "u0123456789", "<@U0123456789>", "U0123456789;U2", "C0GENERAL"]
)
def test_an_administrator_who_is_no_slack_user_is_refused_at_the_start(office: Mou, odd: str) -> None:
    office.set(MOU_ADMINS=f"U0ADMIN, {odd}")
    for command in ("doctor", "serve"):
        refused = office(command)
        assert refused.exit_code == 2
        assert f"MOU_ADMINS: {odd!r} is no Slack user id" in refused.output
    office.set(MOU_ADMINS="U0ADMIN, W012A3CDE")
    assert read_settings().mou_admins == ("U0ADMIN", "W012A3CDE")


@pytest.mark.parametrize("url", ["sqlite:///none.sqlite3", "mysql://h/x", "postgresql://mou@127.0.0.1:1/x"])
def test_the_doctor_examines_the_rest_where_there_is_no_register(
    office: Mou, slack: LoopbackSlack, url: str
) -> None:
    is_well(slack)
    office.set(MOU_DATABASE_URL=url)
    examined = office("doctor")
    assert examined.exit_code == 2
    assert "1 thing to mend: see Register." in examined.output
    assert "Slack takes it." in examined.output
    assert "channel" not in examined.output


def test_the_doctor_says_that_other_code_worked_out_what_is_found(
    office: Mou, register: Store, slack: LoopbackSlack
) -> None:
    office("clock", "--once")
    with register.database.writing() as connection:
        connection.execute(update(worked_out).values(by="0" * 64))
    is_well(slack)
    examined = office("doctor")
    assert examined.exit_code == 2
    assert "worked out by another version of mou. Run: mou migrate" in examined.output
    assert office("migrate").exit_code == 0
    is_well(slack)
    assert office("doctor").exit_code == 0


def test_the_doctor_does_not_blame_the_token_for_what_ails_slack(office: Mou, slack: LoopbackSlack) -> None:
    for trouble in Reply(500, "x"), Reply(body="<html>a proxy</html>"), refusal("internal_error"):
        slack.will("auth.test", trouble)
        examined = office("doctor")
        assert examined.exit_code == 2
        assert "can't be reached" in examined.output
        assert "OAuth & Permissions" not in examined.output


@pytest.mark.parametrize(
    ("told", "off"),
    [
        ("Fri, 01 Jan 2016 09:00:00 GMT", "ahead of Slack's. Set it right."),
        ("Wed, 01 Jan 2198 09:00:00 GMT", "behind Slack's. Set it right."),
        ("soon", ""),
        ("Fri, 01 Jan 2016 09:00:00 -0000", ""),
    ],
)
def test_the_doctor_tells_of_a_machine_whose_clock_is_off(
    office: Mou, slack: LoopbackSlack, told: str, off: str
) -> None:
    slack.will("auth.test", Reply(body={"ok": True}, headers={"Date": told}))
    said = " ".join(office("doctor").output.split())
    assert ("This machine's clock is" in said) == bool(off)
    assert off in said


def test_the_doctor_names_the_scopes_that_are_missing(office: Mou, slack: LoopbackSlack) -> None:
    is_well(slack, *(one for one in SCOPES if not one.endswith("s:history")))
    examined = office("doctor")
    assert examined.exit_code == 2
    assert "channels:history and groups:history" in " ".join(examined.output.split())
    assert "manifest.yaml" in examined.output


def test_the_doctor_tells_of_a_clock_that_stopped_and_of_what_waits(
    office: Mou, register: Store, slack: LoopbackSlack
) -> None:
    now = datetime.now(UTC)  # noqa: TID251 - the doctor's own
    assert "No clock has ever looked" in office("doctor").output
    with register.database.writing() as connection:
        pulse.tick(connection, "old", now=now - timedelta(hours=3))
    write(register, made_at=now - timedelta(hours=2))
    is_well(slack)
    examined = office("doctor")
    assert examined.exit_code == 2
    assert "No clock has looked for what is due for 3 hours" in examined.output
    assert "1 message due and not said, the oldest for 2 hours" in examined.output
    with register.database.writing() as connection:
        connection.execute(update(ticks).values(at=now, error="Unreachable"))
    assert "At its last look the clock failed (Unreachable)" in office("doctor").output


def test_the_doctor_tells_what_slack_refuses_and_where_the_bot_is_not(
    office: Mou, register: Store, slack: LoopbackSlack
) -> None:
    is_well(slack)
    watched = Watched(audience="C0SHUT", counts_on=date(2026, 1, 1))
    now = datetime(2026, 1, 1, tzinfo=UTC)
    with register.writing(Actor(CLERK)) as tx:
        tx.append([watched], now=now, today=now.date(), request="watch all")
    slack.will("conversations.history", refusal("not_in_channel"))
    slack.will("chat.postMessage", refusal("is_archived"))
    write(register, audience="C0OLD")
    assert office("clock", "--once").output == "0 messages were said.\n"
    examined = office("doctor")
    assert examined.exit_code == 2
    assert "1 message to C0OLD" in examined.output
    assert "It is archived." in examined.output
    assert "C0SHUT: I am not in it. Invite me there with /invite @mou" in examined.output


def test_the_doctor_waits_where_it_asks_too_fast_and_says_what_slack_did_not(
    office: Mou, register: Store, slack: LoopbackSlack
) -> None:
    is_well(slack)
    office("clock", "--once")
    watching = [Watched(audience=f"C0{name}", counts_on=date(2026, 1, 1)) for name in ("FAST", "ILL", "ODD")]
    with register.writing(Actor(CLERK)) as tx:
        now = datetime(2026, 1, 1, tzinfo=UTC)
        tx.append(watching, now=now, today=now.date(), request="watch all")
    well = Reply()
    slack.will("conversations.history", well, too_many(), Reply(500, "x"), refusal("access_denied"))
    examined = office("doctor")
    said = " ".join(examined.output.split())
    assert examined.exit_code == 2
    assert "C0FAST" not in said
    assert "C0ILL: Slack did not say (http_500). Try again in a minute." in said
    assert "C0ODD: Slack's reason is “access_denied”. Slack's documentation" in said


def test_every_terminal_command_that_speaks_to_slack_is_there() -> None:
    assert {"clock", "doctor", "serve"} <= set(main.commands)
