"""Where the bot listens, and with which limits, so that a stranger fills neither memory nor threads."""

import errno
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from waitress.server import BaseWSGIServer, MultiSocketServer, create_server
from waitress.wasyncore import close_all

if TYPE_CHECKING:
    from wsgiref.types import WSGIApplication

LARGEST_BODY = 2 * 1024 * 1024
"""Bytes of a request: eight times Slack's largest form, since forms arrive percent-encoded."""

THREADS = 16
IDLE = 10
"""Seconds that a connection may say nothing while nothing that it asked is in hand."""

SWEPT = 5
"""Seconds between looks for those that say nothing."""

CONNECTIONS = 500
"""Connections at most, then the door is closed to more: half the files that a process usually may open."""

EVERYWHERE, HERE = "*", "127.0.0.1"
"""Every address of this machine, and the one at which it alone can be reached."""

Server = MultiSocketServer | BaseWSGIServer


@dataclass(frozen=True)
class Address:
    """Where to listen; what is not `needed` is done without where nothing can listen there."""

    port: int
    host: str = EVERYWHERE
    needed: bool = True


class UnheardError(Exception):
    """Nothing can listen at an address; the message says which, and what to set."""


def listen(application: "WSGIApplication", address: Address) -> Server:
    """Open a server that isn't running yet; raises UnheardError where it can't be opened."""
    opened: dict[int, Any] = {}
    try:
        return create_server(
            application,
            map=opened,
            listen=f"{address.host}:{address.port}",
            threads=THREADS,
            max_request_body_size=LARGEST_BODY,
            connection_limit=CONNECTIONS,
            channel_timeout=IDLE,
            cleanup_interval=SWEPT,
            asyncore_use_poll=True,  # a thousand files and more, which select can't wait for
            ident=None,
        )
    except (OSError, ValueError) as failed:  # waitress knows a host that is none by a ValueError
        close_all(opened)
        raise UnheardError(_why(address, failed)) from failed


def _why(address: Address, failed: OSError | ValueError) -> str:
    number = failed.errno if isinstance(failed, OSError) else None
    if number == errno.EADDRINUSE:
        return f"Port {address.port} is in use. Set PORT to another, or end what listens there."
    if number == errno.EACCES:
        return f"This user may not listen on port {address.port}. Set PORT to one from 1024 on."
    why = failed.strerror if isinstance(failed, OSError) else "there is no such address"
    where = f" of {address.host}" if address.host != EVERYWHERE else ""
    return f"Nothing can listen on port {address.port}{where}: {why}. Look at PORT and MOU_HOST."
