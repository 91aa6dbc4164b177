"""The door that Slack knocks on over HTTP, and the page that says whether the bot is well."""

import logging
import signal
import threading
from collections.abc import Callable, Iterable
from http import HTTPStatus
from types import FrameType
from typing import TYPE_CHECKING

from slack_bolt import App, BoltRequest, BoltResponse
from slack_bolt.adapter.wsgi.http_request import WsgiHttpRequest
from slack_bolt.adapter.wsgi.http_response import WsgiHttpResponse
from waitress.server import BaseWSGIServer, MultiSocketServer, create_server

from handlers.desk import Desk

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

log = logging.getLogger("mou")

LARGEST_BODY = 2 * 1024 * 1024
"""Bytes of a request: eight times Slack's largest form, since forms arrive percent-encoded."""
THREADS = 16
IDLE = 30
"""Seconds that a connection may say nothing."""

Server = MultiSocketServer | BaseWSGIServer
Route = Callable[[WsgiHttpRequest], BoltResponse]


def serve_http(app: App, desk: Desk, *, port: int, ails: Callable[[], str] = str) -> None:
    """Answer Slack until SIGTERM or SIGINT, then finish the requests in hand."""
    server = listen(door(app, desk.ready, ails), port=port)
    signal.signal(signal.SIGTERM, _leave)
    log.info("Listening for Slack on port %d", port)
    server.run()


def serve_health(ready: Callable[[], str], *, port: int, ails: Callable[[], str] = str) -> None:
    """Answer `GET /healthz`, in a thread of its own for as long as the process lives."""
    server = listen(_routed({("GET", "/healthz"): _health(ready, ails)}), port=port)
    threading.Thread(target=server.run, name="healthz", daemon=True).start()


def listen(application: "WSGIApplication", *, port: int, host: str = "*") -> Server:
    """Open a server that isn't running yet; its limits keep a stranger from filling memory or threads."""
    return create_server(
        application,
        listen=f"{host}:{port}",
        threads=THREADS,
        max_request_body_size=LARGEST_BODY,
        channel_timeout=IDLE,
        ident=None,
    )


def door(app: App, ready: Callable[[], str], ails: Callable[[], str] = str) -> "WSGIApplication":
    """Make the WSGI application: Bolt behind `POST /slack/events`, and `GET /healthz`.

    `ready` says why the bot can't answer, or nothing where it can; `ails` what else is wrong with it.
    """
    return _routed({("POST", "/slack/events"): _slack(app), ("GET", "/healthz"): _health(ready, ails)})


def _slack(app: App) -> Route:
    def route(asked: WsgiHttpRequest) -> BoltResponse:
        try:
            request = BoltRequest(
                body=asked.get_body(), query=asked.query_string, headers=asked.get_headers()
            )
            return app.dispatch(request)
        except (ValueError, TypeError, LookupError, AttributeError, RecursionError) as unread:
            # Bolt trips over what it can't read, signed or not. Slack sends nothing of the kind: it is forged
            log.warning("Refused a request that Slack can't have sent: %s", type(unread).__name__)
            return _said(HTTPStatus.UNAUTHORIZED, "This request was not signed by Slack.")

    return route


def _health(ready: Callable[[], str], ails: Callable[[], str]) -> Route:
    """Say whether the bot can answer; what ails it besides is no reason to start it again."""

    def route(_: WsgiHttpRequest) -> BoltResponse:
        why_not = ready()
        if why_not:
            return _said(HTTPStatus.SERVICE_UNAVAILABLE, why_not)
        return _said(HTTPStatus.OK, f"Ready. {ails()}".strip())

    return route


def _routed(routes: dict[tuple[str, str], Route]) -> "WSGIApplication":
    def application(environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        asked = WsgiHttpRequest(environ)
        route = routes.get((asked.method, asked.path))
        said = route(asked) if route else _said(HTTPStatus.NOT_FOUND, "There is nothing here.")
        response = WsgiHttpResponse(said.status, said.headers, said.body)
        start_response(response.status, response.get_headers())
        return response.get_body()

    return application


def _said(status: int, words: str) -> BoltResponse:
    return BoltResponse(status=status, body=words, headers={"content-type": "text/plain; charset=utf-8"})


def _leave(_: int, __: FrameType | None) -> None:
    raise SystemExit  # waitress finishes what is in hand when its loop is left in this way
