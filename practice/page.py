"""The page's own endpoints: what it shows, what a person does there, and the bell of changes."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import quote

from aiohttp import web

from practice import interactions, sayings
from practice.inputs import CraftedError
from practice.methods.files import FILE_MOST
from practice.rig import Rig
from practice.sight import seen, sight
from practice.web_api import read_up_to
from practice.workspace import BOT_USER, Json

STATIC = Path(__file__).parent / "static"
QUIET_SECONDS = 20
FIRST_DAY, LAST_DAY = date(1990, 1, 1), date(2099, 12, 31)
SHOWN_IN_PLACE = {"image/png", "image/jpeg", "image/gif", "image/webp"}

Does = Callable[[str, Json], Awaitable[Json]]


class Page:
    """What the page in the browser calls."""

    def __init__(self, rig: Rig) -> None:
        """Serve this workspace."""
        self._rig = rig
        self._moving = asyncio.Lock()

    def routes(self) -> list[web.RouteDef]:
        """List the addresses of the page and what answers there."""
        does = {
            "say": self._say,
            "press": self._press,
            "suggest": self._suggest,
            "submit": self._submit,
            "close": self._close,
            "open": self._open,
            "seen": self._seen,
            "day": self._day,
        }
        return [
            web.get("/", self._index),
            web.get("/static/{name}", self._static),
            web.get("/day", self._which_day),
            web.get("/page/state", self._state),
            web.get("/page/journal", self._journal),
            web.get("/page/live", self._live),
            web.get("/page/files/{file}", self._download),
            web.post("/page/upload", self._upload),
            *(web.post(f"/page/{name}", self._doing(do)) for name, do in does.items()),
        ]

    def _doing(self, do: Does) -> Callable[[web.Request], Awaitable[web.Response]]:
        """Answer a call of the page's; what is for the bot waits while the day moves."""

        async def answer(request: web.Request) -> web.Response:
            try:
                given = await request.json()
            except ValueError:
                given = None
            if request.content_type != "application/json" or not isinstance(given, dict):
                raise web.HTTPBadRequest(text="the page sends JSON")
            try:
                person = self._person(given.get("as"))
                if do != self._day:
                    await self._rig.settled.wait()
                return web.json_response(await do(person, given))
            except CraftedError as fault:
                return web.json_response({"gone": str(fault)}, status=409)
            finally:
                self._rig.live.ring()

        return answer

    def _person(self, name: object) -> str:
        if not isinstance(name, str) or name not in self._rig.workspace.people:
            raise web.HTTPBadRequest(text="nobody of that id is in this workspace")
        return name

    async def _index(self, _request: web.Request) -> web.FileResponse:
        return web.FileResponse(STATIC / "index.html")

    async def _static(self, request: web.Request) -> web.FileResponse:
        path = STATIC / request.match_info["name"]
        if path.parent != STATIC or not path.is_file():
            raise web.HTTPNotFound
        return web.FileResponse(path)

    async def _which_day(self, _request: web.Request) -> web.Response:
        return web.json_response({"day": self._rig.clock.day.isoformat()})

    async def _state(self, request: web.Request) -> web.Response:
        asked = request.query
        person = asked.get("as") or next(iter(self._rig.workspace.people))
        return web.json_response(
            sight(self._rig, self._person(person), asked.get("client", ""), asked.get("channel", ""))
        )

    async def _journal(self, request: web.Request) -> web.Response:
        after = request.query.get("after", "0")
        return web.json_response({"entries": self._rig.journal.since(int(after) if after.isdecimal() else 0)})

    async def _live(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(
            headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        )
        await response.prepare(request)
        bell = self._rig.live.listen()
        try:
            while not self._rig.live.ended:
                await response.write(b"data: changed\n\n")
                with suppress(TimeoutError):
                    async with asyncio.timeout(QUIET_SECONDS):
                        await bell.wait()
                bell.clear()
        except ConnectionError:
            pass  # the page has gone
        finally:
            self._rig.live.leave(bell)
        return response

    async def _say(self, person: str, given: Json) -> Json:
        files, typed = given.get("files", []), str(given.get("text", "")).strip()
        if typed or files:
            said = sayings.Said(
                person=person,
                client=str(given.get("client", "")),
                conversation=sayings.find(self._rig, person, str(given.get("channel", ""))),
                typed=typed,
                thread=str(given.get("thread") or ""),
                files=[str(each) for each in files],
            )
            await sayings.say(self._rig, said)
        return {}

    def _where(self, person: str, given: Json) -> interactions.Where:
        at = given.get("at")
        return interactions.find(
            self._rig, person, str(given.get("client", "")), at if isinstance(at, dict) else {}
        )

    async def _press(self, person: str, given: Json) -> Json:
        where = self._where(person, given)
        click = interactions.Click(
            str(given.get("block")), str(given.get("action")), given.get("value"), _values(given)
        )
        return await interactions.press(self._rig, where, click)

    async def _suggest(self, person: str, given: Json) -> Json:
        where = self._where(person, given)
        typed = str(given.get("value", ""))
        return await interactions.suggest(
            self._rig, where, str(given.get("block")), str(given.get("action")), typed
        )

    async def _submit(self, person: str, given: Json) -> Json:
        return await interactions.submit(self._rig, self._where(person, given), _values(given))

    async def _close(self, person: str, given: Json) -> Json:
        await interactions.close(self._rig, self._where(person, given), _values(given))
        return {}

    async def _open(self, person: str, given: Json) -> Json:
        """Open the app at one of its tabs, or the direct message with a person."""
        workspace = self._rig.workspace
        if given.get("tab") in {"home", "messages"}:
            sayings.open_app(self._rig, person, given["tab"])
            return {"channel": workspace.direct(person, BOT_USER).id}
        other = self._person(given.get("with"))
        return {"channel": workspace.direct(person, other).id}

    async def _seen(self, person: str, given: Json) -> Json:
        seen(self._rig, person, str(given.get("channel", "")))
        return {}

    async def _day(self, _person: str, given: Json) -> Json:
        """Move the workspace, its bot and its clock to another day; on the day that it is, mend what ails."""
        rig, practice = self._rig, self._rig.practice
        async with self._moving:
            was, day = rig.clock.day, await self._wanted(given)
            if day is None:
                return {"trouble": "Nothing more is to come."}
            if day == was and not rig.trouble:
                return {}
            rig.clock.move(day)
            rig.settled.clear()
            rig.live.ring()
            try:
                if practice.on_day:
                    await asyncio.to_thread(practice.on_day, day)
            except Exception as fault:  # noqa: BLE001 - whatever the demo does with the day, the page must say so
                rig.clock.move(was)
                return {"trouble": f"The day could not be moved: {fault}"}
            finally:
                rig.settled.set()
        return {}

    async def _wanted(self, given: Json) -> date | None:
        practice = self._rig.practice
        if given.get("next") and practice.next_day:
            return await asyncio.to_thread(practice.next_day, self._rig.clock.day)
        try:
            day = date.fromisoformat(str(given.get("day")))
        except ValueError:
            raise CraftedError("day") from None
        if not FIRST_DAY <= day <= LAST_DAY:
            raise CraftedError("day")
        return day

    async def _upload(self, request: web.Request) -> web.Response:
        person = self._person(request.query.get("as"))
        name = request.query.get("name", "").replace("/", "_").replace("\\", "_")[:255] or "file"
        data = await read_up_to(request, FILE_MOST)
        stored = self._rig.workspace.add_file(name, person, len(data))
        stored.data, stored.complete = data, True
        return web.json_response({"id": stored.id, "name": stored.name, "size": stored.size})

    async def _download(self, request: web.Request) -> web.Response:
        stored = self._rig.workspace.files.get(request.match_info["file"])
        if stored is None or not stored.complete:
            raise web.HTTPNotFound
        response = web.Response(body=stored.data, content_type=stored.mimetype)
        in_place = stored.mimetype in SHOWN_IN_PLACE and "download" not in request.query
        response.headers["Content-Disposition"] = "inline" if in_place else _attachment(stored.name)
        return response


def _attachment(name: str) -> str:
    return f"attachment; filename*=UTF-8''{quote(name, safe='')}"


def _values(given: Json) -> dict[str, dict[str, Any]]:
    values = given.get("values", {})
    if not isinstance(values, dict) or not all(isinstance(each, dict) for each in values.values()):
        raise CraftedError("values")
    return values
