"""Where `mou` starts."""

import gc
import io
import logging
import sys


def main() -> None:
    """Run the command line, its modules loaded while the garbage collector rests.

    What is loaded stays for good, so looking through it for garbage is a tenth of the start-up wasted.
    """
    gc.disable()
    from bot.cli import main as command_line  # noqa: PLC0415 - after the collector is told to rest

    collect_seldom()
    gc.enable()
    logging.basicConfig(format="%(asctime)s %(name)s: %(message)s")
    logging.getLogger("mou").setLevel(logging.INFO)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal without curly quotes gets ? for them
    command_line()


def collect_seldom() -> None:
    """Look for garbage seldom, and never in what is loaded by now.

    This halves the time of a list of thousands, which makes many objects and drops none.
    """
    gc.freeze()
    gc.set_threshold(10_000, 10, 10)
