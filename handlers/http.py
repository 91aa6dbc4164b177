"""The door that Slack knocks on over HTTP, the page that says whether the bot is well, and calendars."""

import logging
import re
import threading
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from http import HTTPStatus
from typing import TYPE_CHECKING

from slack_bolt import App, BoltRequest, BoltResponse
from slack_bolt.adapter.wsgi.http_request import WsgiHttpRequest
from slack_bolt.adapter.wsgi.http_response import WsgiHttpResponse

from handlers.desk import Desk
from handlers.ending import leave, when_told
from handlers.listening import Address, UnheardError, listen

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

log = logging.getLogger("mou")

FIELDS = 100
"""Fields of a form that is read: several times what Slack sends, and a stranger's million cost seconds."""

NOTHING_HERE = "There is nothing here."
FOLLOWED = re.compile(r"/calendar/([\w-]{43})\.ics", re.ASCII)
"""The path of a calendar's secret address."""

CALENDAR: dict[str, str | Sequence[str]] = {
    "content-type": "text/calendar; charset=utf-8",
    "cache-control": "private, no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-robots-tag": "noindex",
}
"""What is said of a calendar to whoever passes it on: that it is one person's alone."""

ALONE: AbstractContextManager[object] = nullcontext()
"""What runs beside the door where nothing does."""

Route = Callable[[WsgiHttpRequest], BoltResponse]


def serve_http(
    app: App,
    desk: Desk,
    *,
    address: Address,
    ails: Callable[[], str] = str,
    beside: AbstractContextManager[object] = ALONE,
) -> None:
    """Answer Slack until SIGTERM or SIGINT, then finish the requests in hand.

    `beside` is entered once Slack can reach us, and left when we have stopped. Raises UnheardError where
    nothing can listen at the address.
    """
    server = listen(door(app, desk, ails), address)
    when_told(leave)  # waitress finishes what is in hand when its loop is left in this way
    log.info("Listening for Slack on port %d", address.port)
    with beside:
        server.run()


def serve_beside(
    desk: Desk, ready: Callable[[], str], *, address: Address, ails: Callable[[], str] = str
) -> None:
    """Answer `GET /healthz` and calendars, in a thread of its own for as long as the process lives.

    Raises UnheardError where nothing can listen at the address, and it is needed.
    """
    try:
        server = listen(_routed(_healthz(ready, ails), desk), address)
    except UnheardError as unheard:
        if address.needed:
            raise
        log.warning("%s Slack is answered all the same, but GET /healthz is not.", unheard)
    else:
        threading.Thread(target=server.run, name="http", daemon=True).start()


def door(app: App, desk: Desk, ails: Callable[[], str] = str) -> "WSGIApplication":
    """Make the WSGI application: Bolt behind `POST /slack/events`, `GET /healthz`, and calendars.

    `ails` says what is wrong with the bot though it can answer, or nothing.
    """
    return _routed({("POST", "/slack/events"): _slack(app)} | _healthz(desk.ready, ails), desk)


def _slack(app: App) -> Route:
    def route(asked: WsgiHttpRequest) -> BoltResponse:
        try:
            request = BoltRequest(body=_body(asked), query=asked.query_string, headers=asked.get_headers())
            return app.dispatch(request)
        except (ValueError, TypeError, LookupError, AttributeError, RecursionError) as unread:
            # Bolt trips over what it can't read, signed or not. Slack sends nothing of the kind: it is forged
            log.warning("Refused a request that Slack can't have sent: %s", type(unread).__name__)
            return _said(HTTPStatus.UNAUTHORIZED, "This request was not signed by Slack.")

    return route


def _body(asked: WsgiHttpRequest) -> str:
    """Return the body of a request; raises ValueError where it is no text, or a form of too many fields."""
    body: str = asked.get_body()
    if not body.startswith("{") and body.count("&") > FIELDS:
        raise ValueError(FIELDS)
    return body


def _healthz(ready: Callable[[], str], ails: Callable[[], str]) -> dict[tuple[str, str], Route]:
    return {(method, "/healthz"): _health(ready, ails) for method in ("GET", "HEAD")}


def _health(ready: Callable[[], str], ails: Callable[[], str]) -> Route:
    """Say whether the bot can answer; what ails it besides is no reason to start it again."""

    def route(_: WsgiHttpRequest) -> BoltResponse:
        why_not = ready()
        if why_not:
            return _said(HTTPStatus.SERVICE_UNAVAILABLE, why_not)
        return _said(HTTPStatus.OK, f"Ready. {ails()}".strip())

    return route


def _calendar(desk: Desk, secret: str) -> BoltResponse:
    """Give the calendar of a secret address, which whoever does not have it can't tell from none."""
    try:
        found = desk.papers.calendar(secret)
    except Exception as defect:  # noqa: BLE001 - there is no error handler behind this door but this
        desk.apologise(defect)
        return _said(HTTPStatus.SERVICE_UNAVAILABLE, "The calendar can't be made just now. Try again later.")
    if found is None:
        return _said(HTTPStatus.NOT_FOUND, NOTHING_HERE)
    return BoltResponse(status=HTTPStatus.OK, body=found.decode(), headers=CALENDAR)


def _routed(routes: dict[tuple[str, str], Route], desk: Desk) -> "WSGIApplication":
    def application(environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        asked = WsgiHttpRequest(environ)
        route, followed = routes.get((asked.method, asked.path)), FOLLOWED.fullmatch(asked.path)
        if route:
            said = route(asked)
        elif followed and asked.method == "GET":
            said = _calendar(desk, followed[1])
        else:
            said = _said(HTTPStatus.NOT_FOUND, NOTHING_HERE)
        response = WsgiHttpResponse(said.status, said.headers, said.body)
        start_response(response.status, response.get_headers())
        return response.get_body()

    return application


def _said(status: int, words: str) -> BoltResponse:
    return BoltResponse(status=status, body=words, headers={"content-type": "text/plain; charset=utf-8"})
