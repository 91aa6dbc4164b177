"""Rules drawn in plain text: those below a heading, and those between the head of a table and its rows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from documents.headings import is_short
from documents.readers.lines import Line

_RULE = re.compile(r"\s*(?:-{3,}|={3,}|~{3,})\s*$")
_RULES = re.compile(r"\s*[-=]{3,}(?:\s+[-=]{3,})+\s*$")
_CELLS = re.compile(r"\S {3,}\S")


def unruled(lines: Sequence[Line]) -> Iterator[Line]:
    """Leave out rules, and make the line that has one below it by itself a heading."""
    texts = ["", *(line.text for line in lines), ""]
    for line, before, after in zip(lines, texts, texts[2:], strict=False):
        if _RULES.match(line.text):
            continue  # one rule for each column
        if _RULE.match(line.text):
            if not _CELLS.search(before):
                yield replace(line, text="")
        elif _RULE.match(after) and not before.strip() and _is_headed(line.text):
            yield replace(line, text=line.text.strip(), bold=True)
        else:
            yield line


def _is_headed(text: str) -> bool:
    return is_short(text) and not _CELLS.search(text.strip())
