"""The commands of whoever runs the bot: is it well, are its tables, its ledger and its backups."""

import contextlib
import sys
from datetime import timedelta
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import click

from agreements.later import Later
from bot import wiring
from bot.printing import FORCE, show, told_plainly
from bot.settings import read_settings
from handlers import terminal
from storage.ledger import Head
from storage.store import Store, open_store
from views.words.phrases import count

if TYPE_CHECKING:  # each is for one command, or two
    from storage import backups, migrating, verifying
    from views.words import health
else:
    backups, migrating = Later("storage.backups"), Later("storage.migrating")
    verifying, health = Later("storage.verifying"), Later("views.words.health")

REBUILD = "To work it out anew, run: mou migrate --rebuild"

DIGITS = 64
"""Of a SHA-256 in hexadecimal."""


@click.command()
def doctor() -> None:
    """Say what is wrong with the bot, and what to do about it.

    It looks at its register, tokens, scopes, administrators, channels and clock. Ends with 0 where all is
    well, 2 where something has to be mended.
    """
    with told_plainly():
        page = wiring.diagnose(read_settings())
        show(page)
    sys.exit(terminal.REFUSED if page.refused else terminal.ANSWERED)


@click.command()
@click.option("--rebuild", is_flag=True, help="Work out anew all that answers are found by, at one go.")
def migrate(*, rebuild: bool) -> None:
    """Bring the database's tables up to this version.

    What answers are found by is worked out anew where other code did it last.
    """
    with told_plainly():
        url, started = read_settings().database_url, monotonic()
        number = migrating.migrate(url, anew=rebuild)
        took = health.span(timedelta(seconds=monotonic() - started))
        anew = f" {count(number, 'agreement was', 'agreements were')} worked out anew, in {took}."
        click.echo(f"The tables are up to date.{anew if number else ''}")


@click.command()
@click.option("--anchor", is_flag=True, help="Print the head of the ledger, to keep elsewhere.")
@click.option(
    "--against", metavar="NUMBER:HASH", help="A head that was kept: nothing up to it may have changed."
)
def verify(*, anchor: bool, against: str | None) -> None:
    """Check that nothing that was recorded or signed has changed.

    Walks the ledger, and names the first entry that does not fit. Where all fit, what answers are given from
    is worked out again from them and compared. Ends with 0 where all fits, 2 where something does not.
    """
    with told_plainly(), _store() as store:
        if anchor:
            head = verifying.head(store)
            click.echo(f"{head.sequence}:{head.hash}")
            return
        verdict = verifying.verify(store, anchor=_head(against)) if against else verifying.verify(store)
        strayed = () if verdict.misfit else verifying.strayed(store)
    if verdict.misfit:
        click.echo(f"Entry {verdict.misfit.sequence} does not fit: {verdict.misfit.why}.", err=True)
        sys.exit(terminal.REFUSED)
    if strayed:
        why = f"what it is answered from is not what the entries say. {REBUILD}"
        click.echo("\n".join(f"{agreement}: {why}" for agreement in strayed), err=True)
        sys.exit(terminal.REFUSED)
    click.echo(f"All {verdict.head.sequence} entries fit.")


def _store() -> contextlib.closing[Store]:
    return contextlib.closing(open_store(read_settings().database_url))


def _head(kept: str) -> Head:
    sequence, _, digest_ = kept.partition(":")
    if not sequence.isdecimal() or len(digest_) != DIGITS:
        raise click.BadParameter("write it as mou verify --anchor printed it", param_hint="--against")
    return Head(int(sequence), digest_)


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@FORCE
def backup(file: Path, *, force: bool) -> None:
    """Write all that is recorded to a new file.

    Either database can take it back, by `mou restore`.
    """
    with told_plainly(), _store() as store:
        head = backups.backup(store, file, over=force)
        click.echo(f"{head.sequence} entries are in {file}. Its head is {head.sequence}:{head.hash}")


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def restore(file: Path) -> None:
    """Take a backup into an empty database.

    All of it, once everything in it is seen to fit, or nothing.
    """
    with told_plainly():
        head = backups.restore(read_settings().database_url, file)
        click.echo(f"Restored {head.sequence} entries, and all of them fit.")
