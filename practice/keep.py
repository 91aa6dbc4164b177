"""Holding a workspace in one file between runs."""

import asyncio
import base64
import json
from pathlib import Path

from practice.rig import Rig
from practice.workspace import Json

WRITE_EVERY_SECONDS = 1.0


def read(path: Path) -> Json | None:
    """Read a kept workspace, or None where there is none yet; raises ValueError where it can't be read."""
    if not path.exists():
        return None
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        for each in kept["files"]:
            each["data"] = base64.b64decode(each["data"])
    except (ValueError, KeyError, TypeError) as fault:
        raise ValueError(f"{path} does not hold a practice workspace; move it away to begin anew") from fault
    return dict(kept)


def write(path: Path, kept: Json) -> None:
    """Write a workspace: the file holds the old state or the new one, whatever happens meanwhile."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(path.name + ".new")
    new.write_text(json.dumps(kept, default=_plain), encoding="utf-8")
    new.replace(path)


def _plain(value: bytes | set[str]) -> object:
    return base64.b64encode(value).decode() if isinstance(value, bytes) else sorted(value)


async def keep(rig: Rig, path: Path) -> None:
    """Write the workspace a moment after each change, until cancelled."""
    bell = rig.live.listen()
    try:
        while True:
            await bell.wait()
            await asyncio.sleep(WRITE_EVERY_SECONDS)
            bell.clear()
            write(path, rig.workspace.snapshot())
    finally:
        rig.live.leave(bell)
        write(path, rig.workspace.snapshot())
