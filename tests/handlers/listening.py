"""A server that listens in a thread of its own, in this process."""

import threading
from typing import TYPE_CHECKING, Self

from waitress.server import BaseWSGIServer

from handlers.listening import HERE, Address, listen
from tests.handlers.processes import free_port
from tests.waiting import LONG

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication


class Listening:
    """An application on a free port of this machine, for a block."""

    def __init__(self, application: "WSGIApplication") -> None:
        self.port = free_port()
        server = listen(application, Address(self.port, HERE))
        assert isinstance(server, BaseWSGIServer)
        self._server = server
        self._running = threading.Thread(target=self._server.run, daemon=True)

    def __enter__(self) -> Self:
        self._running.start()
        return self

    def __exit__(self, *_: object) -> None:
        # Closed by the thread that waits on its sockets, which would trip over what another had closed
        self._server.task_dispatcher.shutdown()
        self._server.trigger.pull_trigger(self._server.close)  # type: ignore[attr-defined] # the types say int
        self._running.join(LONG)
