"""The `mou` command line."""

import secrets
import sys
from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click
import platformdirs

from agreements.days.calendar import FIRST_DAY, LAST_DAY, Period
from agreements.handed_out.formats import Format
from agreements.later import Later
from agreements.recorded import OPERATOR, Actor
from bot import upkeep, wiring
from bot.desk import Desk
from bot.printing import FAILED, FORCE, TakenError, save, show, told_plainly
from bot.settings import read_settings
from handlers import terminal
from questions.commands.table import command_at
from questions.words import words_in
from views.page import File, Page

if TYPE_CHECKING:  # each is for one command, or two
    from agreements import acts
    from bot import demo as demonstrating
    from bot import foretelling, intake
else:
    acts = Later("agreements.acts")
    demonstrating, foretelling, intake = map(Later, ("bot.demo", "bot.foretelling", "bot.intake"))

LARGEST = 50 * 1024 * 1024
"""Bytes of a file that is read; a larger one is refused by its reader."""
ENDINGS = {one.value: one for one in Format} | {"json": Format.OCDS, "zip": Format.CSV}
"""Which format a file's name asks for, by how it ends."""
EXAMPLES = """\b
Examples:
  mou ask status Doncaster
  mou ask due this quarter as of 1 May 2016
  mou ask --json list live | jq .agreements
  mou import register/*.yaml
  mou draft agreement.docx
  mou serve
"""
KEPT = platformdirs.user_data_path("mou") / "practice"
ON = click.option("--on", type=click.DateTime(["%Y-%m-%d"]), help="Live on that day instead of today.")


class _Main(click.Group):
    """Says, of what is asked of the bot, behind which command that is typed."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args == ["help"]:
            click.echo(ctx.get_help())
            ctx.exit()
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as fault:
            said = " ".join(args)
            if not command_at(words_in(said), 0):
                raise
            raise click.UsageError(f"That is asked of the bot. Type: mou ask {said}", ctx) from fault


@click.group(cls=_Main, epilog=EXAMPLES, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="mou", message="mou %(version)s")
def main() -> None:
    """Answer questions about agreements, in this terminal or in Slack."""


@main.command()
@click.argument("words", nargs=-1)
@ON
@click.option("--as", "as_", default="terminal", show_default=True, help="Ask as this Slack user.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON line for each answer.")
@FORCE
def ask(words: tuple[str, ...], on: datetime | None, as_: str, *, as_json: bool, force: bool) -> None:
    """Ask one question, or with `-` one a line from standard input.

    Ends with 0 where it was answered, 2 where it was refused, 1 on a defect.
    """
    with told_plainly(), wiring.desks(read_settings()) as desk_on:
        if words == ("-",):
            _ask_lines(desk_on, _day(on), as_)
            return
        said = " ".join(words)
        desk, actor = desk_on(_day(on)), Actor(as_)
        if as_json or not sys.stdin.isatty():
            page, _ = desk.ask(said, actor=actor)
            if as_json:
                click.echo(terminal.as_json(said, page))
            else:
                show(page, force=force)
        else:
            page = terminal.answer(desk, said, actor=actor, show=partial(show, force=force))
    sys.exit(terminal.REFUSED if page.refused else terminal.ANSWERED)


def _ask_lines(desk_on: Callable[[date | None], Desk], on: date | None, as_: str) -> None:
    run = secrets.token_hex(8)
    for question in terminal.questions_in(sys.stdin):
        actor = Actor(question.as_ or as_)
        thread = f"lines:{run}:{question.thread}" if question.thread else ""
        page = terminal.answer_line(desk_on, question, on=on, actor=actor, thread=thread)
        click.echo(terminal.as_json(question.ask, page))


@main.command()
@ON
@click.option("--as", "as_", default="terminal", show_default=True, help="Talk as this Slack user.")
def talk(on: datetime | None, as_: str) -> None:
    """Hold a conversation with the bot in this terminal."""
    with told_plainly(), wiring.desks(read_settings()) as desk_on:
        click.echo("Ask about an agreement, such as: status Doncaster. Say help for more, quit to end.")
        terminal.converse(desk_on(_day(on)), actor=Actor(as_), show=_show_and_go_on)


def _show_and_go_on(page: Page) -> None:
    try:
        show(page)
    except TakenError as taken:
        click.echo(str(taken), err=True)


FILES = click.Path(exists=True, dir_okay=False, path_type=Path)
AS = click.option("--as", "as_", default=OPERATOR.user, show_default=True, help="As this Slack user may.")


@main.command("import")
@click.argument("files", nargs=-1, required=True, type=FILES)
@click.option("--for", "about", default="", help="The agreement that a document is of.")
@click.option(
    "--from",
    "first",
    type=click.DateTime(["%Y-%m-%d"]),
    help="A document is a newer version, which counts from that day.",
)
@click.option("--corrects", is_flag=True, help="A document takes the place of another text of the version.")
@AS
def import_(files: tuple[Path, ...], about: str, first: datetime | None, as_: str, *, corrects: bool) -> None:
    """Put register files in the register, and attach documents to it.

    A document is a DOCX, PDF, TXT, HTML or Markdown file. Where a file can't be read or has a fault, all
    that is wrong is shown, and nothing is stored. Ends with 0 where all was stored, 2 where something was
    refused.
    """
    with told_plainly(), wiring.desks(read_settings()) as desk_on:
        how = intake.How(about, _day(first, "--from"), corrects=corrects)
        read = [_read(path) for path in files]
        pages = desk_on(None).intake().import_files(read, how, actor=Actor(as_))
    for page in pages:
        show(page)
    if any(page.refused for page in pages):
        sys.exit(terminal.REFUSED)


@main.command("open")
@click.argument("agreement")
def open_(agreement: str) -> None:
    """Let everyone see an agreement again that was restricted.

    It is named by its id. For where those whom it was restricted to have all left; others do so in Slack.
    """
    with told_plainly(), wiring.desks(read_settings()) as desk_on:
        page = desk_on(None).decide(acts.Restrict(agreement), actor=OPERATOR)
    show(page)
    sys.exit(terminal.REFUSED if page.refused else terminal.ANSWERED)


@main.command()
@click.argument("file", type=FILES)
@click.option("--for", "about", default="", help="The agreement that the document is of.")
@FORCE
@AS
def draft(file: Path, about: str, as_: str, *, force: bool) -> None:
    """Draft a document's register entry, to be checked and imported.

    The draft is put in the folder we are in, as YAML: each proposal below the words that it came from.
    """
    with told_plainly(), wiring.desks(read_settings()) as desk_on:
        page = desk_on(None).intake().draft(_read(file), actor=Actor(as_), about=about)
        show(page, force=force)
    sys.exit(terminal.REFUSED if page.refused else terminal.ANSWERED)


@main.command()
@click.option(
    "--keep",
    type=click.Path(file_okay=False, path_type=Path),
    is_flag=False,
    flag_value=KEPT,
    help="Keep what happens for next time, in this folder or your data folder.",
)
@click.option("--port", default=8900, show_default=True, help="Where the page is; a busy port is moved past.")
def demo(keep: Path | None, port: int) -> None:
    """Try the whole bot on the samples, in the browser and here.

    The browser shows a practice workspace; nothing leaves this machine.
    """
    wiring.end_in_order()
    click.echo("Starting the practice workspace and the bot in it…")
    try:
        with told_plainly(), demonstrating.demonstration(keep, port=port) as running:
            wait = None if sys.stdin.isatty() else wiring.listen_for_the_end()  # which is told below
            click.echo(f"The practice workspace is at {running.workspace.url}  (Ctrl-C ends it)")
            opened = demonstrating.open_page(running.workspace)
            if wait is None:
                ask = "Or ask here" if opened else "Open it in a browser, or ask here"
                click.echo(f"{ask}, such as: status Doncaster. Say help for more, quit to end.")
                terminal.converse(running.desk, actor=Actor("terminal"), show=_show_and_go_on)
            else:
                wait()
    except demonstrating.NoDemonstrationError as why:
        click.echo(str(why), err=True)
        sys.exit(FAILED)


@main.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option(
    "--format",
    "format_",
    type=click.Choice([one.value for one in Format]),
    help="By default what the file's name ends with, else xlsx.",
)
@click.option("--of", "agreement", default="all", show_default=True, help="One agreement, by its name.")
@click.option("--as", "as_", default="terminal", show_default=True, help="As this Slack user may see it.")
@FORCE
@ON
def export(  # noqa: PLR0913 - its options
    file: Path, format_: str | None, agreement: str, as_: str, on: datetime | None, *, force: bool
) -> None:
    """Write the whole register, or one agreement, to a file.

    What the asker may not see is not in it. A file that is named without an ending gets that of its format.
    """
    with told_plainly(), wiring.desks(read_settings()) as desk_on:
        ending = file.suffix.removeprefix(".").casefold()
        wanted = format_ or ENDINGS.get(ending, Format.XLSX)
        page, _ = desk_on(_day(on)).ask(f"export {agreement} {wanted}", actor=Actor(as_))
        if not page.files:
            show(page)
            sys.exit(terminal.REFUSED)
        named = Path(page.files[0].name).suffix
        if ending and file.suffix.casefold() != named:
            better = f"{file.with_suffix(named)} --format {wanted}"
            click.echo(f"{file} would hold a {named} file. Write: mou export {better}", err=True)
            sys.exit(terminal.REFUSED)
        file = file if ending else file.with_name(f"{file.name}{named}")
        save(page.files[0], file, force=force)
    click.echo(f"{page.agreements[0] if page.agreements else 'The register'} is in {file}.")


@main.command()
@click.option(
    "--between",
    nargs=2,
    required=True,
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DAY DAY",
    help="The first and the last day.",
)
@click.option("--as", "as_", default="terminal", show_default=True, help="As this Slack user may see it.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON line for each message.")
def remind(between: tuple[datetime, datetime], as_: str, *, as_json: bool) -> None:
    """Print what would be posted between two days, sending nothing.

    It is printed with when it would be, by the same rules by which it is sent. Where nobody watches anything
    yet, it is what a channel that watches all would be told.
    """
    days = Period(*(_on_calendar(day, "--between") for day in between))
    if days.last < days.first:
        raise click.BadParameter("the first day comes first", param_hint="--between")
    with told_plainly(), wiring.desks(read_settings()) as desk_on:
        foretold = desk_on(None).papers.foretell(days, actor=Actor(as_))
        printed = (
            map(foretelling.foretold_json, foretold) if as_json else foretelling.foretold_texts(foretold)
        )
        for one in printed:
            click.echo(one)


@main.command()
@ON
@click.option("--clock", is_flag=True, help="Remind people too, as `mou clock` does, on one machine.")
def serve(on: datetime | None, *, clock: bool) -> None:
    """Answer Slack, by Socket Mode or over HTTP.

    By Socket Mode where SLACK_APP_TOKEN is set, else over HTTP on PORT.
    """
    with told_plainly():
        settings = read_settings()
        settings = settings.model_copy(update={"mou_clock": clock or settings.mou_clock})
        wiring.serve(settings, on=_day(on))


@main.command()
@click.option("--once", is_flag=True, help="Look once and end, for cron.")
@ON
def clock(on: datetime | None, *, once: bool) -> None:
    """Remind people in Slack of what is due.

    Any number of these may run on PostgreSQL. With --once it ends with 0 where all went well, 1 where
    something has to be tried again.
    """
    with told_plainly():
        settings = read_settings()
        if not once:
            wiring.remind(settings, on=_day(on))
            return
        said, well = wiring.remind_once(settings, on=_day(on))
        click.echo(f"{said} {'message was' if said == 1 else 'messages were'} said.")
    if not well:
        click.echo("Something has to be tried again. To see what, run: mou doctor", err=True)
        sys.exit(FAILED)


def _read(path: Path) -> File:
    """Read a file no further than what is refused as too large."""
    with path.open("rb") as opened:
        return File.made(path.name, opened.read(LARGEST + 1))


def _day(on: datetime | None, option: str = "--on") -> date | None:
    return None if on is None else _on_calendar(on, option)


def _on_calendar(day: datetime, option: str) -> date:
    if not FIRST_DAY <= day.date() <= LAST_DAY:
        raise click.BadParameter(f"choose a day from {FIRST_DAY} to {LAST_DAY}", param_hint=option)
    return day.date()


for upkeep_command in (upkeep.doctor, upkeep.migrate, upkeep.verify, upkeep.backup, upkeep.restore):
    main.add_command(upkeep_command)
