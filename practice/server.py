"""Putting the workspace together and serving it for a block."""

import asyncio
import errno
import ipaddress
import threading
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date

from aiohttp import ClientSession, DummyCookieJar, web

from practice import keep
from practice.clock import Clock
from practice.config import Practice
from practice.delivery import Delivery
from practice.http_mode import HttpMode
from practice.journal import Journal
from practice.limits import RateLimits
from practice.live import Live
from practice.manifest import read_manifest
from practice.page import Page
from practice.rig import Rig
from practice.socket_mode import SocketMode
from practice.tickets import Tickets
from practice.web_api import WebApi
from practice.workspace import Workspace

BODY_MOST = 1024 * 1024
PORTS_TRIED = 50
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(frozen=True)
class Running:
    """A workspace that is being served. `url` is the page; `api_url` what the bot takes as SLACK_API_URL."""

    url: str
    _rig: Rig

    @property
    def api_url(self) -> str:
        """The address of the Web API, with its slash at the end."""
        return f"{self.url}/api/"

    @property
    def day(self) -> date:
        """The day that the workspace lives on."""
        return self._rig.clock.day

    @property
    def connected(self) -> bool:
        """Whether the bot is connected (over HTTP: always)."""
        return self._rig.delivery.transport.connected


@web.middleware
async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse what another site's page, or a name that leads here by a trick, would make a browser send."""
    own = request.app[RIG].practice.host
    name = request.url.host or ""
    if name not in {"localhost", own} and not _is_address(name):
        raise web.HTTPForbidden(text="this workspace is not known by that name")
    if request.headers.get("Origin", f"http://{request.host}") != f"http://{request.host}":
        raise web.HTTPForbidden(text="another site's page may not call this one")
    arriving = request.path == "/" and request.headers.get("Sec-Fetch-Mode") == "navigate"
    if request.headers.get("Sec-Fetch-Site", "none") not in {"same-origin", "none"} and not arriving:
        raise web.HTTPForbidden(text="another site's page may not call this one")
    return await handler(request)


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name.strip("[]"))
    except ValueError:
        return False
    return True


async def _headers(_request: web.Request, response: web.StreamResponse) -> None:
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)


RIG = web.AppKey("rig", Rig)


def _assemble(practice: Practice, session: ClientSession) -> Rig:
    kept = keep.read(practice.keep) if practice.keep else None
    day = practice.day if kept is None else kept["day"] and date.fromisoformat(kept["day"])
    manifest, clock, live = read_manifest(practice.manifest), Clock(day), Live()
    journal = Journal(live.ring)
    workspace = Workspace(practice, manifest, clock)
    socket_mode = SocketMode(journal, practice.pace)
    transport = (
        HttpMode(practice.bot_url, practice.signing_secret, session) if practice.bot_url else socket_mode
    )
    if kept:
        workspace.restore(kept)
    return Rig(
        practice=practice,
        manifest=manifest,
        clock=clock,
        workspace=workspace,
        journal=journal,
        live=live,
        socket_mode=socket_mode,
        delivery=Delivery(transport, journal, practice.pace),
        tickets=Tickets(practice.pace),
        limits=RateLimits(),
    )


def _application(rig: Rig) -> web.Application:
    api = WebApi(rig)
    application = web.Application(middlewares=[guard], client_max_size=BODY_MOST)
    application[RIG] = rig
    application.on_response_prepare.append(_headers)
    application.add_routes(
        [
            web.post("/api/{method}", api.call),
            web.get("/api/{method}", api.call),
            web.get("/link/", rig.socket_mode.serve),
            web.post("/respond/{name}", api.respond),
            web.post("/upload/{file}", api.upload),
            web.get("/files-pri/{team}-{file}/{name:.+}", api.download),
            *Page(rig).routes(),
        ]
    )
    return application


async def _listen(runner: web.AppRunner, practice: Practice) -> int:
    """Take the port, or the next one that is free, and tell which."""
    for port in range(practice.port, practice.port + PORTS_TRIED):
        try:
            await web.TCPSite(runner, practice.host, port).start()
        except OSError as fault:
            if fault.errno != errno.EADDRINUSE:
                raise
        else:
            return int(runner.addresses[0][1])
    raise OSError(errno.EADDRINUSE, f"ports {practice.port} to {port} are all busy")


async def _run(practice: Practice, ready: Callable[[Running], None], ended: asyncio.Event) -> None:
    async with ClientSession(cookie_jar=DummyCookieJar()) as session:
        rig = _assemble(practice, session)
        runner = web.AppRunner(
            _application(rig), access_log=None, shutdown_timeout=1, handler_cancellation=True
        )
        await runner.setup()
        keeping = asyncio.create_task(keep.keep(rig, practice.keep)) if practice.keep else None
        try:
            port = await _listen(runner, practice)
            shown = "127.0.0.1" if practice.host in {"0.0.0.0", "::"} else practice.host  # noqa: S104 - compared
            rig.address = f"http://[{shown}]:{port}" if ":" in shown else f"http://{shown}:{port}"
            ready(Running(rig.address, rig))
            await ended.wait()
        finally:
            rig.live.end()
            await rig.delivery.close()
            await rig.socket_mode.close()
            await runner.cleanup()
            if keeping:
                keeping.cancel()
                with suppress(asyncio.CancelledError):
                    await keeping


@contextmanager
def running(practice: Practice) -> Iterator[Running]:
    """Serve a workspace in a thread of its own for as long as the block lasts."""
    started: Future[tuple[Running, Callable[[], object]]] = Future()

    async def main() -> None:
        loop, ended = asyncio.get_running_loop(), asyncio.Event()

        def ready(served: Running) -> None:
            started.set_result((served, lambda: loop.call_soon_threadsafe(ended.set)))

        await _run(practice, ready, ended)

    def target() -> None:
        try:
            asyncio.run(main())
        except BaseException as fault:
            if started.done():
                raise
            started.set_exception(fault)

    thread = threading.Thread(target=target, name="practice")
    thread.start()
    try:
        served, end = started.result()
        try:
            yield served
        finally:
            end()
    finally:
        thread.join()
