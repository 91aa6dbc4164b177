"""Where `mou serve` listens, and what it says where it can't."""

import socket

import pytest

from bot.settings import Settings
from bot.wiring import _address
from handlers.listening import EVERYWHERE, HERE, Address
from tests.bot.terminal import Mou
from tests.handlers.loopback import LoopbackSlack
from tests.handlers.loopback_socket import LoopbackSocket

SOCKET = {"SLACK_APP_TOKEN": "xapp-1"}
OVER_HTTP = {"SLACK_SIGNING_SECRET": "s"}
CALENDARS = {"MOU_PUBLIC_URL": "https://mou.example.org"}


@pytest.mark.parametrize(
    ("settings", "address"),
    [
        (SOCKET, Address(3000, HERE, needed=False)),
        (SOCKET | CALENDARS, Address(3000, EVERYWHERE)),
        (SOCKET | {"MOU_HOST": "*"}, Address(3000, EVERYWHERE)),
        (SOCKET | CALENDARS | {"MOU_HOST": HERE}, Address(3000, HERE)),
        (SOCKET | {"PORT": "8080"}, Address(8080, EVERYWHERE)),
        (OVER_HTTP, Address(3000, EVERYWHERE)),
        (OVER_HTTP | {"MOU_HOST": HERE, "PORT": "8080"}, Address(8080, HERE)),
    ],
)
def test_it_listens_where_somebody_has_something_to_ask(settings: dict[str, str], address: Address) -> None:
    assert _address(Settings.model_validate(settings)) == address


@pytest.mark.parametrize("settings", [OVER_HTTP, SOCKET | CALENDARS])
def test_a_port_in_use_is_named_before_anything_begins(filled: Mou, settings: dict[str, str]) -> None:
    with LoopbackSlack() as slack, LoopbackSocket(), socket.create_server((HERE, 0)) as taken:
        port = str(taken.getsockname()[1])
        filled.set(SLACK_BOT_TOKEN="xoxb-1", SLACK_API_URL=slack.api_url, PORT=port, **settings)
        refused = filled("serve")
        assert refused.exit_code == 2
        assert refused.output.startswith(f"Port {port} is in use. Set PORT to another")
        assert not slack.of("apps.connections.open")
