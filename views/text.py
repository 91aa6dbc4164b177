"""A page as plain text: for a piped terminal, for JSON, for Slack's notifications and screen readers."""

from collections.abc import Iterable, Iterator
from itertools import groupby, zip_longest
from textwrap import wrap

from views.page import Blank, Button, Cite, Heading, Line, Page, Part, Point, Quote, Row, Table
from views.plain import clean, where, with_where

LABEL_MOST = 28
"""The longest label, in characters, beside which texts are aligned; with a longer one they are not."""

COLUMN_MOST = 60
"""The widest that a column is made where lines are not wrapped; a longer cell pushes the next one on."""

COLUMN_LEAST = 10
"""The narrowest that a column is made where they are."""


def text(page: Page, width: int | None = None) -> str:
    """Print a page as lines of text, wrapped to the width in characters if one is given."""
    lines = [*_wrapped(with_where(page.headline.text, page.headline.cites), "", "", width)]
    for part, label in _with_label_width(page.parts):
        lines += _printed(part, label, width)
    return "\n".join([*lines, *_blanks(page, width), *_offers(page, width)])


def _with_label_width(parts: tuple[Part, ...]) -> Iterator[tuple[Part, int]]:
    for _, group in groupby(parts, type):
        run = tuple(group)
        labels = [len(clean(part.label)) for part in run if isinstance(part, Row)]
        widest = max(labels, default=0)
        yield from ((part, widest if widest <= LABEL_MOST else 0) for part in run)


def _printed(part: Part, label: int, width: int | None) -> Iterator[str]:
    match part:
        case Heading(name, level):
            yield from ("", clean(name), "-" * len(clean(name))) if level == 1 else ("", clean(name))
        case Line(said, cites):
            yield from _wrapped(with_where(said, cites), "", "", width)
        case Point(said, cites):
            yield from _wrapped(with_where(said, cites), " - ", "   ", width)
        case Quote(said, cites):
            yield from _wrapped(f"\u201c{clean(said)}\u201d {_source(cites)}".rstrip(), " > ", " > ", width)
        case Row():
            yield from _row(part, label, width)
        case Table():
            yield from _table(part, width)


def _source(cites: tuple[Cite, ...]) -> str:
    source = where(cites)
    return f"({source})" if source else ""


def _row(row: Row, widest: int, width: int | None) -> Iterator[str]:
    name, said = clean(row.label), with_where(row.text, row.cites)
    if len(name) > widest:
        yield from _wrapped(f"{name}: {said}", " ", "   ", width)
    else:
        yield from _wrapped(said, f" {name:<{widest}}  ", " " * (widest + 3), width)


def _table(table: Table, width: int | None) -> Iterator[str]:
    cites = table.cites or ((),) * len(table.rows)
    rows = [tuple(map(clean, table.columns))]
    rows += [
        (*map(clean, row[:-1]), with_where(row[-1], cite))
        for row, cite in zip(table.rows, cites, strict=True)
    ]
    widths = _widths(rows, width)
    for row in rows:
        if width is None:
            yield _beside(row, widths)
        else:
            cells = [
                wrap(cell, room, break_long_words=False, break_on_hyphens=False)
                for cell, room in zip(row, widths, strict=True)
            ]
            yield from (_beside(line, widths) for line in zip_longest(*cells, fillvalue=""))


def _widths(rows: list[tuple[str, ...]], width: int | None) -> list[int]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    if width is None:
        return [min(room, COLUMN_MOST) for room in widths]
    most = width - 2 * len(widths) + 1
    while sum(widths) > most and max(widths) > COLUMN_LEAST:
        widths[widths.index(max(widths))] -= 1
    return widths


def _beside(cells: Iterable[str], widths: list[int]) -> str:
    return " " + "  ".join(f"{cell:<{room}}" for cell, room in zip(cells, widths, strict=True)).rstrip()


def _blanks(page: Page, width: int | None) -> Iterator[str]:
    """List the blanks of a form with what stands in them, or what can be chosen."""
    blanks = page.form.blanks if page.form else ()
    rows = tuple(Row(blank.label, _standing_in(blank)) for blank in blanks)
    for row, widest in _with_label_width(rows):
        yield from _printed(row, widest, width)


def _standing_in(blank: Blank) -> str:
    called = {choice.value: choice.called for choice in blank.choices}
    if blank.initial:
        return called.get(blank.initial, blank.initial)
    choose = f"choose {' or '.join(called.values())}" if called else "to fill in"
    return choose if blank.required else f"{choose}, or leave blank"


def _typed(button: Button) -> str:
    return "" if button.typed == button.label else button.typed  # else it would be printed twice


def _offers(page: Page, width: int | None) -> Iterator[str]:
    if not page.buttons:
        return
    yield ""
    if page.refused or page.asks_which:
        rows = tuple(Row(button.label, _typed(button)) for button in page.buttons)
        for row, widest in _with_label_width(rows):
            yield from _printed(row, widest, width)
    else:
        typed = "; ".join(clean(button.typed) for button in page.buttons)
        yield from _wrapped(f"Ask next: {typed}", "", "", width)


def _wrapped(said: str, first: str, later: str, width: int | None) -> list[str]:
    if width is None or len(first) + len(said) <= width:
        return [f"{first}{said}".rstrip()]
    return wrap(
        said,
        width,
        initial_indent=first,
        subsequent_indent=later,
        break_long_words=False,
        break_on_hyphens=False,
    )
