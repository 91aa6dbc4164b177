"""What stands at the ends of the pages of plain text: their numbers, and the heads that run over them."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice

from documents.readers.lines import LONE_NUMBER

_FOOT = re.compile(r"\bpage \d+(?: of \d+)?\W*$", re.IGNORECASE)
_ENDS = re.compile(r"[.:;?!]\W*$|__\s*$|^\W*[A-Z][^a-z]*$")  # a sentence, or a place to fill
_NUMBERED = re.compile(r"(?P<head>\S+(?: \S+){4,}?) (?P<page>\d{1,3})$")
"""A line of five words or more, and behind them what may be the number of its page."""

_APART = 5  # lines at least from the end of one page to that of the next
_MOST_HEADS = 3  # lines that stand over each page
_OFTEN = 3  # times that a line stands at least that runs over the pages
_MOSTLY = 0.6  # of the pages have what runs over them all


def without_page_ends(pages: Sequence[Sequence[str]]) -> Iterator[list[str]]:
    """Leave out what numbers and heads the pages, so that a sentence runs on from one page to the next."""
    pages = _without_last_numbers(pages)
    seen = Counter(_plain(line) for page in pages for line in page if _FOOT.search(line))
    numbered = _numbered([line for page in pages for line in page])
    feet = {line for line, times in seen.items() if times > 1} | numbered
    heads = _running_heads(pages, feet)
    for page in pages:
        kept: list[str] = []
        ended = page is not pages[0]  # whether the foot of a page has just been met
        for line in page:
            if _is_foot(line, feet):
                ended = True
            elif not ended or (line.strip() and _plain(line) not in heads):
                kept += _end_of_page(kept) if ended and kept else []
                kept.append(line)
                ended = False
        kept += _end_of_page(kept)
        yield kept


def _without_last_numbers(pages: Sequence[Sequence[str]]) -> list[Sequence[str]]:
    """Leave out the numbers that most pages end with, each on a line of its own."""
    ends = [max((at for at, line in enumerate(page) if line.strip()), default=-1) for page in pages]
    numbered = [
        at >= 0 and bool(LONE_NUMBER.match(page[at].strip())) for page, at in zip(pages, ends, strict=True)
    ]
    if sum(numbered) <= max(1, _MOSTLY * sum(at >= 0 for at in ends)):
        return list(pages)
    return [page[:at] if drop else page for page, at, drop in zip(pages, ends, numbered, strict=True)]


def _numbered(lines: Sequence[str]) -> set[str]:
    """Find what stands three times or more, apart, with a number behind it that goes up: a running foot."""
    met: dict[str, list[tuple[int, int]]] = {}
    for at, line in enumerate(lines):
        if told := _NUMBERED.fullmatch(re.sub(r"\s+", " ", line.strip())):
            met.setdefault(told["head"], []).append((at, int(told["page"])))
    return {
        f"{_plain(head)} #"
        for head, places in met.items()
        if len(places) >= _OFTEN
        and all(
            below - above >= _APART and after > before
            for (above, before), (below, after) in itertools.pairwise(places)
        )
    }


def _plain(line: str) -> str:
    """Write a line without what differs from page to page: its place in the line, and numbers."""
    return re.sub(r"\s+", " ", re.sub(r"\d+", "#", line.strip()))


def _is_foot(line: str, feet: AbstractSet[str]) -> bool:
    return bool(line.strip()) and _plain(line) in feet


def _running_heads(pages: Sequence[Sequence[str]], feet: AbstractSet[str]) -> set[str]:
    """Find the lines that most pages begin with."""
    tops = list(pages[1:])
    for page in pages:
        tops += [page[at + 1 :] for at, line in enumerate(page) if _is_foot(line, feet)]
    begun = [top for top in tops if any(line.strip() for line in top)]
    told = Counter(
        line
        for top in begun
        for line in {_plain(line) for line in islice(filter(str.strip, top), _MOST_HEADS)}
    )
    return {line for line, times in told.items() if times > max(1, _MOSTLY * len(begun))}


def _end_of_page(lines: list[str]) -> list[str]:
    """Take the empty lines off the end of a page, and give one back where a paragraph ends there."""
    while lines and not lines[-1].strip():
        lines.pop()
    return [""] if not lines or _ENDS.search(lines[-1]) else []
