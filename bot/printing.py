"""What every command prints with: pages, the files that go with them, and what stops it in plain words."""

import contextlib
import secrets
import stat
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
from views.words.phrases import joined

if TYPE_CHECKING:  # colour is for whoever watches
    from handlers import screen
else:
    screen = Later("handlers.screen")

FAILED = 1
"""What a command ends with that may work when it is tried again, as with the database away; also a defect."""


FORCE = click.option("--force", is_flag=True, help="Write over a file that is here already.")


class TakenError(Exception):
    """A file that is to be written is there already; the message says which, and what to do."""

    def __init__(self, *names: object) -> None:
        are = "is" if len(names) == 1 else "are"
        listed = joined([str(name) for name in names])
        super().__init__(f"{listed} {are} here already. Choose another place, or write over it with --force.")


def show(page: Page, *, force: bool = False) -> None:
    """Print a page, with colour and tables where someone is watching, and put its files where we are.

    Raises TakenError where one is there already, unless it is to be written over by `force`: before
    anything is printed, since it tells of the file, or after it where it tells of what was recorded too.
    """
    taken = [file.name for file in page.files if not force and Path(file.name).exists()]
    if taken and not page.recorded:
        raise TakenError(*taken)
    if sys.stdout.isatty():
        screen.print_page(page)
    else:
        click.echo(text(page))
    for file in page.files:
        if file.name not in taken:
            save(file, Path(file.name), force=force)
            click.echo(f"Saved {file.name}")
    if taken:
        raise TakenError(*taken)


def save(file: File, path: Path, *, force: bool) -> None:
    """Write a file to a path, over what is there only by `force`; raises TakenError.

    What can't be written whole is taken away again: it would be read as all, or keep the next one out. What
    was there before stays until the other is whole.
    """
    over = force and path.is_file()
    part = path.resolve().with_name(f".{secrets.token_hex(8)}.partial") if over else path
    try:
        opened = part.open("wb" if force else "xb")
    except FileExistsError:
        raise TakenError(path) from None
    try:
        with opened as saved:
            file.write(saved)
        if over:
            part.chmod(stat.S_IMODE(path.stat().st_mode))
            part.replace(path.resolve())
    except BaseException:
        if part.is_file():
            part.unlink()
        raise


@contextlib.contextmanager
def told_plainly() -> Iterator[None]:
    """Turn what stops a command into words: it ends with 2 for what its user can mend, else with 1.

    A setting, a file, a database that was not made ready can be mended; what is away may come back by itself.
    """
    try:
        yield
    except (SettingsError, StoreError, TakenError) as known:
        click.echo(str(known), err=True)
        sys.exit(FAILED if isinstance(known, Unreachable) else terminal.REFUSED)
    except BrokenPipeError:  # whoever read the answer has read enough; click ends quietly
        raise
    except OSError as failed:
        click.echo(
            f"{failed.strerror or failed}{f': {failed.filename}' if failed.filename else ''}", err=True
        )
        sys.exit(terminal.REFUSED if failed.filename else FAILED)
