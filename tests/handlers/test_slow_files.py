"""Files that come in drops, or not whole, from where Slack keeps them."""

import http.server
import threading
import time
from collections.abc import Iterator
from contextlib import suppress

import pytest
from slack_sdk import WebClient

from handlers import documents
from handlers.documents import NotFetchedError, fetched
from views.words.fetching import Unfetched

SIZE, DROPS, PAUSE = 64, 16, 0.05
ENDLESS = 1_000_000


class _Dropping(http.server.BaseHTTPRequestHandler):
    """Sends a file drop by drop: half of it only, or one that never ends, where that is asked for."""

    def do_GET(self) -> None:
        drops = {"/half": DROPS // 2, "/endless": ENDLESS}.get(self.path, DROPS)
        self.send_response(200)
        self.send_header("Content-Length", str(max(SIZE, drops * SIZE // DROPS)))
        self.end_headers()
        with suppress(ConnectionError):  # whoever asked for it has heard enough
            for _ in range(drops):
                self.wfile.write(b"x" * (SIZE // DROPS))
                self.wfile.flush()
                time.sleep(PAUSE if drops == ENDLESS else 0)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def files() -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Dropping) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def _fetch(files: str, path: str) -> bytes:
    return fetched(WebClient("x", base_url=f"{files}/api/"), {"url_private": f"{files}/{path}"})


def test_a_file_that_comes_in_drops_is_whole(files: str) -> None:
    assert _fetch(files, "quick") == b"x" * SIZE


def test_a_file_that_drips_is_given_up_at_the_deadline(files: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "DEADLINE", 2 * PAUSE)
    with pytest.raises(NotFetchedError) as slow:
        _fetch(files, "endless")
    assert slow.value.why is Unfetched.TOO_SLOW


def test_half_a_file_is_none(files: str) -> None:
    with pytest.raises(NotFetchedError) as cut:
        _fetch(files, "half")
    assert cut.value.why is Unfetched.AWAY
