"""What every command prints with: pages, the files that go with them, and what stops it in plain words."""

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from agreements.later import Later
from bot.settings import SettingsError
from handlers import terminal
from storage.errors import StoreError, Unreachable
from views.page import File, Page
from views.text import text

if TYPE_CHECKING:  # colour is for whoever watches
    from handlers import screen
else:
    screen = Later("handlers.screen")

FAILED = 1
"""What a command ends with that may work when it is tried again, as with the database away; also a defect."""


def show(page: Page) -> None:
    """Print a page, with colour and tables where someone is watching."""
    if sys.stdout.isatty():
        screen.print_page(page)
    else:
        click.echo(text(page))
    for file in page.files:
        _save(file)


def _save(file: File) -> None:
    """Put a file that goes with an answer in the folder we are in, over none that is there."""
    try:
        with Path(file.name).open("xb") as saved:
            file.write(saved)
    except FileExistsError:
        click.echo(f"{file.name} is here already, so it was not written again.", err=True)
    else:
        click.echo(f"Saved {file.name}")


@contextlib.contextmanager
def told_plainly() -> Iterator[None]:
    """Turn what stops a command into words: it ends with 2 for what its user can mend, else with 1.

    A setting, a file, a database that was not made ready can be mended; what is away may come back by itself.
    """
    try:
        yield
    except (SettingsError, StoreError) as known:
        click.echo(str(known), err=True)
        sys.exit(FAILED if isinstance(known, Unreachable) else terminal.REFUSED)
    except BrokenPipeError:  # whoever read the answer has read enough; click ends quietly
        raise
    except OSError as failed:
        click.echo(
            f"{failed.strerror or failed}{f': {failed.filename}' if failed.filename else ''}", err=True
        )
        sys.exit(terminal.REFUSED if failed.filename else FAILED)
