"""Where a file's bytes come from: Slack's own hosts, the way by which all other calls go to them."""

import socket
import threading

import pytest
from slack_sdk import WebClient

from handlers.documents import NotFetchedError, fetched
from tests.handlers.loopback import LoopbackSlack
from tests.waiting import LONG
from views.words.fetching import Unfetched


@pytest.fixture(autouse=True)
def no_way_around(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out of account which hosts this machine reaches without its proxy."""
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)


def test_a_file_comes_by_the_proxy_by_which_all_calls_go(slack: LoopbackSlack) -> None:
    address = "http://slack.test/files/F1"
    slack.files[address] = b"by the proxy"  # which is asked for a whole address
    client = WebClient("xoxb-1", "http://slack.test/api/", proxy=slack.address)
    assert fetched(client, {"url_private": address}) == b"by the proxy"


def test_without_a_proxy_of_the_client_a_file_comes_straight(
    slack: LoopbackSlack, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = WebClient("xoxb-1", slack.api_url)
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    slack.files["F1"] = b"straight"
    assert fetched(client, {"url_private": f"{slack.address}files/F1"}) == b"straight"


def test_a_proxy_is_told_where_to_connect_and_not_the_token() -> None:
    heard: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as proxy:

        def hang_up() -> None:
            caller, _ = proxy.accept()
            with caller:
                heard.append(caller.recv(65536))

        listening = threading.Thread(target=hang_up)
        listening.start()
        client = WebClient("xoxb-1", proxy=f"http://127.0.0.1:{proxy.getsockname()[1]}")
        with pytest.raises(NotFetchedError) as failed:
            fetched(client, {"url_private": "https://files.slack.com/files-pri/T1-F1/a.txt"})
        listening.join(LONG)
    assert failed.value.why is Unfetched.AWAY
    assert heard[0].startswith(b"CONNECT files.slack.com:443 ")
    assert b"xoxb" not in heard[0]


@pytest.mark.parametrize(
    ("api", "hosts"),
    [
        ("https://slack.com/api/", ["files.slack.com", "slack.com"]),
        ("https://www.slack.com/api/", ["files.slack.com", "www.slack.com"]),
        ("https://slack-gov.com/api/", ["files.slack-gov.com", "slack-gov.com"]),
        ("https://chat.example.org:8443/api/", ["chat.example.org:8443"]),
    ],
)
def test_files_come_from_the_hosts_of_the_api_that_is_used(api: str, hosts: list[str]) -> None:
    asked = ("slack.com", "www.slack.com", "slack-gov.com", "files.slack.com", "files.slack-gov.com")
    client = WebClient("xoxb-1", api, proxy="http://127.0.0.1:9")  # where nobody listens
    why = {}
    for host in (*asked, "chat.example.org", "chat.example.org:8443"):
        with pytest.raises(NotFetchedError) as failed:
            fetched(client, {"url_private": f"https://{host}/a.txt"})
        why[host] = failed.value.why
    assert sorted(host for host in why if why[host] is Unfetched.AWAY) == sorted(hosts)
    assert {why[host] for host in why if host not in hosts} == {Unfetched.ELSEWHERE}


def test_the_token_follows_no_way_to_elsewhere(slack: LoopbackSlack) -> None:
    client = WebClient("xoxb-1", slack.api_url)
    with LoopbackSlack() as elsewhere:
        slack.moved["F1"] = f"{elsewhere.address}files/F1"
        elsewhere.files["F1"] = b"not to be fetched"
        with pytest.raises(NotFetchedError) as failed:
            fetched(client, {"url_private": f"{slack.address}files/F1"})
    assert failed.value.why is Unfetched.NOT_ALLOWED
