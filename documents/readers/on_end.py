"""The lines of a cell on end: an address or a day that ran out of room goes on without a space."""

import re
from collections.abc import Iterable

_BROKEN = re.compile(r"(\S@\S+)\n([a-z.]+)(?=\n|$)|(\d/\d{1,2}/\d\d)\n(\d\d)(?=\n|$)|(\S)\n(@\S+)(?=\n|$)")
_MOST_BREAKS = 4  # of an address, in a narrow cell


def on_end(lines: Iterable[str]) -> str:
    """Join the lines of a cell; an address or a day that ran out of room goes on without a space."""
    text = "\n".join(lines)
    for _ in range(_MOST_BREAKS):
        text = _BROKEN.sub(r"\1\2\3\4\5\6", text)
    return text.replace("\n", " ")
