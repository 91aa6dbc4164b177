"""What another site's page, a trick with names, or too much of anything can do: nothing."""

import json
import socket
from dataclasses import replace
from datetime import date, datetime
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from practice import Channel, NamedDay, Person, Practice, Running, running
from tests.practice.visitor import Visitor, call

SAY = json.dumps({"as": "U0JACKIE", "channel": "C0PARTNER", "text": "x"}).encode()
JSON = {"Content-Type": "application/json"}

FOREIGN: dict[str, dict[str, str]] = {
    "another origin": {"Origin": "http://evil.example"},
    "the same host on another port": {"Origin": "http://127.0.0.1:1"},
    "no origin worth the name": {"Origin": "null"},
    "another name for this address": {"Host": "evil.example"},
    "a browser's own word": {"Sec-Fetch-Site": "cross-site"},
    "another port of this machine": {"Sec-Fetch-Site": "same-site"},
}


@pytest.mark.parametrize("headers", FOREIGN.values(), ids=FOREIGN)
@pytest.mark.parametrize(
    "path",
    [
        *("/page/say", "/page/state", "/page/journal", "/page/live", "/static/main.js"),
        *("/api/auth.test", "/link/?ticket=x", "/respond/x", "/files-pri/T0-F0/x"),
    ],
)
def test_another_sites_page_is_refused(workspace: Running, headers: dict[str, str], path: str) -> None:
    body = SAY if path == "/page/say" else None
    assert call(workspace.url + path, body, {**JSON, **headers})[0] == 403


def test_a_link_from_another_site_may_lead_here(workspace: Running) -> None:
    arriving = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}
    status, body, headers = call(workspace.url, headers=arriving)
    assert (status, "<!doctype html>" in body) == (200, True)
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]


def test_a_form_of_another_kind_is_refused(workspace: Running) -> None:
    for kind in ("text/plain", "application/x-www-form-urlencoded"):
        assert call(f"{workspace.url}/page/say", SAY, {"Content-Type": kind})[0] == 400


@pytest.mark.parametrize("path", ["/page/say", "/api/chat.postMessage", "/respond/x"])
def test_ten_megabytes_are_too_much(workspace: Running, path: str) -> None:
    headers = {**JSON, "Authorization": "Bearer xoxb-practice"}
    host, port = urlsplit(workspace.url).hostname or "", urlsplit(workspace.url).port
    connection = HTTPConnection(host, port)
    try:
        connection.request("POST", path, b'"' + b"x" * 10_000_000 + b'"', headers)
        status = connection.getresponse().status
    except (BrokenPipeError, ConnectionResetError):  # the server had hung up before all was sent
        status = 413
    finally:
        connection.close()
    assert status == 413
    assert call(f"{workspace.url}/day")[0] == 200


@pytest.mark.parametrize(
    ("what", "body"),
    [
        ("say", b"{"),
        ("say", b"[]"),
        ("say", b'{"as": "U0NOBODY", "channel": "C0PARTNER", "text": "x"}'),
        ("say", b'{"as": ["U0JO"], "channel": "C0PARTNER", "text": "x"}'),
        ("say", b'{"as": "U0JACKIE", "channel": "C0BOARD", "text": "not hers"}'),
        ("say", b'{"as": "U0JACKIE", "channel": "C0PARTNER", "text": "x", "thread": "1.0"}'),
        ("say", b'{"as": "U0JACKIE", "channel": "C0PARTNER", "text": "x", "files": ["F0"]}'),
        ("press", b'{"as": "U0JACKIE", "at": {"view": "V0"}, "block": "b", "action": "a"}'),
        ("press", b'{"as": "U0JACKIE", "at": [], "block": "b", "action": "a"}'),
        ("submit", b'{"as": "U0JACKIE", "at": {"channel": "C0PARTNER", "ts": "1"}, "values": []}'),
        ("day", b'{"as": "U0JACKIE", "day": "soon"}'),
        ("open", b'{"as": "U0JACKIE", "tab": "settings"}'),
    ],
)
def test_a_crafted_call_does_nothing(workspace: Running, what: str, body: bytes) -> None:
    assert call(f"{workspace.url}/page/{what}", body, JSON)[0] in {400, 409}
    assert Visitor(workspace.url).messages() == []


def test_no_file_outside_the_page_is_served(workspace: Running) -> None:
    for path in ("/static/..%2Fserver.py", "/static/../server.py", "/static/", "/page/files/..%2F"):
        assert call(workspace.url + path)[0] == 404


def test_a_conversation_that_isnt_theirs_is_not_seen(workspace: Running) -> None:
    jackie, jo = Visitor(workspace.url), Visitor(workspace.url, "U0JO")
    jo.say("For the board only", "C0BOARD")
    assert jackie.state("C0BOARD")["open"] is None
    assert "board" not in [channel["name"] for channel in jackie.state()["channels"]]
    assert jo.last("C0BOARD")["text"] == "For the board only"


def test_a_busy_port_is_moved_past(practice: Practice) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with running(replace(practice, port=port)) as workspace:
            assert urlsplit(workspace.url).port != port
            assert call(f"{workspace.url}/day")[0] == 200


def test_a_workspace_is_kept_for_next_time(practice: Practice, tmp_path: Path) -> None:
    kept = replace(practice, keep=tmp_path / "practice.json")
    with running(kept) as workspace:
        visitor = Visitor(workspace.url)
        visitor.say("Remember this")
        upload = f"{workspace.url}/page/upload?as=U0JACKIE&name=a.bin"
        call(upload, bytes(range(256)), {"Content-Type": "application/octet-stream"})
        visitor.post("day", day="2017-03-01")
    with running(kept) as workspace:
        visitor = Visitor(workspace.url)
        assert visitor.last()["text"] == "Remember this"
        assert visitor.state()["day"]["day"] == "2017-03-01"
        stored = json.loads((tmp_path / "practice.json").read_text(encoding="utf-8"))["files"]
        assert [each["size"] for each in stored] == [256]


def test_a_file_that_keeps_something_else_is_not_written_over(practice: Practice, tmp_path: Path) -> None:
    path = tmp_path / "practice.json"
    path.write_text("my notes", encoding="utf-8")
    with pytest.raises(ValueError, match="move it away"), running(replace(practice, keep=path)):
        pass
    assert path.read_text(encoding="utf-8") == "my notes"


def test_the_day_moves_for_the_workspace_and_whoever_is_told(practice: Practice) -> None:
    told: list[date] = []
    moving = replace(
        practice,
        on_day=told.append,
        next_day=lambda day: date(2018, 1, 2) if day < date(2018, 1, 2) else None,
        days=(NamedDay("A draft", date(2017, 3, 1)),),
    )
    with running(moving) as workspace:
        visitor = Visitor(workspace.url)
        visitor.post("day", day="2017-03-01")
        assert told == [date(2017, 3, 1)] == [workspace.day]
        assert json.loads(call(f"{workspace.url}/day")[1]) == {"day": "2017-03-01"}
        visitor.say("In the past")
        assert datetime.fromtimestamp(float(visitor.last()["ts"])).astimezone().date() == date(2017, 3, 1)
        visitor.post("day", next=True)
        assert workspace.day == date(2018, 1, 2)
        assert visitor.post("day", next=True) == {"trouble": "Nothing more is to come."}
        assert visitor.state()["day"]["offered"] == [{"name": "A draft", "day": "2017-03-01"}]


def test_a_day_that_the_demo_cannot_move_to_is_not_moved_to(practice: Practice) -> None:
    def fail(day: date) -> None:
        raise RuntimeError(f"no bot on {day}")

    with running(replace(practice, on_day=fail)) as workspace:
        before = workspace.day
        answer = Visitor(workspace.url).post("day", day="2017-03-01")
        assert answer == {"trouble": "The day could not be moved: no bot on 2017-03-01"}
        assert workspace.day == before


@pytest.mark.parametrize(
    "wrong",
    [
        lambda p: replace(p, people=()),
        lambda p: replace(p, people=(*p.people, p.people[0])),
        lambda _: Person("jackie", "Jackie"),
        lambda _: Channel("C0X", "With Spaces"),
    ],
    ids=["nobody", "one twice", "no such id", "no such name"],
)
def test_a_workspace_that_slack_could_not_have_is_refused(practice: Practice, wrong: object) -> None:
    with pytest.raises(ValueError, match=r"needs|twice|id is|name is"):
        wrong(practice)  # type: ignore[operator]


def test_a_manifest_without_a_name_is_refused(practice: Practice, tmp_path: Path) -> None:
    path = tmp_path / "manifest.yaml"
    path.write_text("features: {}", encoding="utf-8")
    with pytest.raises(ValueError, match="display_information"), running(replace(practice, manifest=path)):
        pass
