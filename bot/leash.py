"""`python -m bot.leash …` is `mou …` that ends when whoever started it does, whatever end that is.

Whoever starts it holds the other end of its standard input, and lets go of it at the latest by dying.
"""

import os
import signal
import threading
import time

from bot.start import main

LAST_WORDS = 12
"""Seconds that are left to end in order, longer than `mou serve` takes."""


def _end_with_the_holder() -> None:
    while os.read(0, 1024):
        pass
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(LAST_WORDS)
    os._exit(1)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one that holds us, who then lets go
    threading.Thread(target=_end_with_the_holder, daemon=True).start()
    main()
