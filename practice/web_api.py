"""The Web API: who calls, with what token and scopes, how often, and the answer or refusal."""

import json

from aiohttp import web

from practice.journal import Entry
from practice.messages import respond
from practice.methods import METHODS
from practice.methods.files import receive
from practice.methods.registry import Call, Method
from practice.rig import Rig
from practice.tickets import Refused
from practice.workspace import Json

FORMS = {"application/x-www-form-urlencoded", "multipart/form-data"}


class WebApi:
    """What the bot calls: methods, response addresses and uploads."""

    def __init__(self, rig: Rig) -> None:
        """Serve this workspace."""
        self._rig = rig

    async def call(self, request: web.Request) -> web.Response:
        """Answer a call of a method."""
        name = request.match_info["method"]
        try:
            given = await _given(request)
        except Refused as refusal:
            return self._refused(self._rig.journal.asked(name, None, to_bot=False), refusal)
        with self._rig.journal.exchange(name, given, to_bot=False) as entry:
            try:
                answer = self._run(name, given, request)
            except Refused as refusal:
                return self._refused(entry, refusal)
            self._rig.journal.answered(entry, answer, ok=True)
        return web.json_response(
            answer, headers={"X-OAuth-Scopes": ",".join(sorted(self._rig.manifest.scopes))}
        )

    def _run(self, name: str, given: Json, request: web.Request) -> Json:
        method = METHODS.get(name)
        if method is None:
            raise Refused("unknown_method", req_method=name)
        self._authorise(method, _token(request, given, header_only=method.app_token))
        self._rig.limits.call(name, method.tier)
        call = Call(self._rig, given, request.host)
        if method.scopes:
            call.scope(*method.scopes)
        return {"ok": True, **method.run(call)}

    def _authorise(self, method: Method, token: str) -> None:
        practice = self._rig.practice
        right, other = practice.bot_token, practice.app_token
        if method.app_token:
            right, other = other, right
        if not token:
            raise Refused("not_authed")
        if token == other:
            raise Refused("not_allowed_token_type")
        if token != right:
            raise Refused("invalid_auth")

    def _refused(self, entry: Entry, refusal: Refused) -> web.Response:
        answer = {"ok": False, "error": refusal.error, **refusal.more}
        self._rig.journal.answered(entry, answer, ok=False)
        headers = {"Retry-After": str(refusal.retry_after)} if refusal.retry_after else {}
        return web.json_response(answer, status=refusal.status, headers=headers)

    async def respond(self, request: web.Request) -> web.Response:
        """Take what a bot sends to a response address."""
        try:
            answer = await request.json()
        except ValueError:
            answer = None
        with self._rig.journal.exchange("response_url", answer, to_bot=False) as entry:
            try:
                respond(self._rig, self._rig.tickets.use(request.match_info["name"]), answer)
            except Refused as refusal:
                return self._refused(entry, refusal)
            self._rig.journal.answered(entry, "ok", ok=True)
        return web.json_response({"ok": True})

    async def upload(self, request: web.Request) -> web.Response:
        """Take the contents of a file at the address that `files.getUploadURLExternal` gave."""
        stored = self._rig.workspace.files.get(request.match_info["file"])
        data = await read_up_to(request, stored.size if stored else 0)
        with self._rig.journal.exchange("upload", f"{len(data)} bytes", to_bot=False) as entry:
            try:
                receive(self._rig, request.match_info["file"], data)
            except Refused as refusal:
                return self._refused(entry, refusal)
            self._rig.journal.answered(entry, "OK", ok=True)
        return web.Response(text=f"OK - {len(data)}")

    async def download(self, request: web.Request) -> web.StreamResponse:
        """Give the contents of a file to a bot with its token; send anybody else to the page."""
        stored = self._rig.workspace.files.get(request.match_info["file"])
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        entry = self._rig.journal.asked("file download", {"file": request.match_info["file"]}, to_bot=False)
        allowed = token == self._rig.practice.bot_token and "files:read" in self._rig.manifest.scopes
        if stored is None or not stored.complete or not allowed:
            self._rig.journal.answered(entry, "sent to the sign-in page", ok=False)
            raise web.HTTPFound("/")
        self._rig.journal.answered(entry, f"{stored.size} bytes", ok=True)
        return web.Response(body=stored.data, content_type=stored.mimetype)


async def read_up_to(request: web.Request, most: int) -> bytes:
    """Read a body of at most this many bytes; raises HTTPRequestEntityTooLarge beyond."""
    data = bytearray()
    async for part in request.content.iter_chunked(64 * 1024):
        data += part
        if len(data) > most:
            raise web.HTTPRequestEntityTooLarge(max_size=most, actual_size=len(data))
    return bytes(data)


async def _given(request: web.Request) -> Json:
    """Read the arguments of a call, in any of the three ways in which Slack takes them."""
    given: Json = dict(request.query)
    if request.content_type == "application/json":
        text = await request.text()
        try:
            read = json.loads(text) if text.strip() else {}
        except ValueError:
            raise Refused("invalid_json") from None
        if not isinstance(read, dict):
            raise Refused("json_not_object")
        return given | read
    if request.content_type in FORMS:
        form = await request.post()
        return given | {name: value for name, value in form.items() if isinstance(value, str)}
    return given


def _token(request: web.Request, given: Json, *, header_only: bool) -> str:
    header = request.headers.get("Authorization", "").removeprefix("Bearer ").strip()
    return header or ("" if header_only else str(given.get("token") or ""))
