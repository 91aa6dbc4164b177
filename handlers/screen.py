"""A page on a terminal's screen, with colour and tables; what is piped gets the plain text."""

from collections.abc import Iterable

from rich import box
from rich.console import Console
from rich.table import Table as RichTable
from rich.text import Text

from views.page import Cite, Heading, Page, Part, Quote, Row, Table


def print_page(page: Page) -> None:
    """Print a page with colour and tables."""
    console = Console()
    console.print(Text(page.headline.text, style="bold"), _cited(page.headline.cites))
    rows: list[Row] = []
    for part in (*page.parts, Heading("")):
        if isinstance(part, Row):
            rows.append(part)
            continue
        if rows:
            console.print(_grid(rows))
            rows = []
        _print_part(part, console)
    for button in page.buttons:
        console.print(Text(f"  {button.label}: ", style="dim") + Text(button.typed, style="cyan"))


def _print_part(part: Part, console: Console) -> None:
    if isinstance(part, Heading):
        console.print(Text(part.text, style="bold underline"), end="\n" if part.text else "")
    elif isinstance(part, Table):
        table = RichTable(*part.columns, box=box.SIMPLE_HEAD)
        cites = part.cites or tuple(() for _ in part.rows)
        for cells, cited in zip(part.rows, cites, strict=True):
            table.add_row(*(Text(cell) for cell in cells[:-1]), Text(cells[-1]) + _cited(cited))
        console.print(table)
    else:
        style = "italic" if isinstance(part, Quote) else ""
        console.print(Text(part.text, style=style) + _cited(part.cites))


def _grid(rows: Iterable[Row]) -> RichTable:
    grid = RichTable.grid(padding=(0, 2))
    for row in rows:
        grid.add_row(Text(f" {row.label}", style="dim"), Text(row.text) + _cited(row.cites))
    return grid


def _cited(cites: tuple[Cite, ...]) -> Text:
    labels = ", ".join(cite.clause for cite in cites)
    return Text(f"  [{labels}]", style="dim") if labels else Text("")
