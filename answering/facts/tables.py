"""Tables that are written as text, a row a line."""

import re
from collections.abc import Iterator


def rows(table: str) -> Iterator[tuple[str, str, str]]:
    """Cut each row at its first two colons; what is indented goes on with the row above."""
    for row in re.sub(r"\n +", " ", table.strip()).splitlines():
        first, second, rest = row.split(":", 2)
        yield first, second, rest
