"""The contents page, which is no part of the agreement: where it begins, and where it ends."""

import re
from collections.abc import Iterator, Sequence

from documents.clauses import printed
from documents.headings import has_verb, is_short
from documents.readers.blocks import Block

_HEADING = re.compile(r"(?:table of )?contents(?: page)?:?", re.IGNORECASE)
_ENTRY = re.compile(
    r"(?:(?<!\.)\.{3,}|(?<!…)…+|\t|(?<!\s)\s{2,})\s*(?:\d{1,3}|[ivx]{1,5})$|"
    r"^(?:item|clause|section|heading|no\.?)?\s*(?:heading\s+)?page(?: no\.?)?$",
    re.IGNORECASE,
)
_LEADERS = re.compile(r"(?<!\.)(?<!\.\s)(?:\.\s?){5,}\s*\d{1,3}$")
_PAGE = re.compile(r"[^\W\d_].*?(?:(?<=\s)|(?<=\.)|(?<=\t))(?P<page>\d{1,3})(?:\s?[-–]\s?\d{1,3})?$")
_TITLE_LENGTH = 100  # characters
_REACH = 3  # entries without a page of their own, as the name of a part over its entries, on end


def without_contents(blocks: Sequence[Block]) -> Iterator[Block]:
    """Leave out the contents page, up to the first line that is no entry of it."""
    later = _titles(blocks)
    inside = False
    page = 0  # to which the entry before refers
    listed: set[str] = set()
    for place, block in enumerate(blocks):
        if _HEADING.fullmatch(block.text.strip()):
            inside, page = True, 0
            continue
        if inside and _key(block.text) not in listed and _is_entry(block, blocks[place + 1 :], page, later):
            listed.add(_key(block.text))  # what is met again is the heading itself
            page = _page_of(block) or page
            continue
        inside = False
        if not _LEADERS.search(block.text):
            yield block


def _is_entry(block: Block, following: Sequence[Block], page: int, later: dict[str, int]) -> bool:
    if block.rows:
        return all(_is_row(printed(row)) for row in block.rows)
    named = re.sub(r"\s+\d{1,3}$", "", block.text)
    if _ENTRY.search(block.text) or later.get(_key(named), 0) > (named == block.text):
        return True
    if not is_short(block.text) or has_verb(block.text):
        return False
    own = _page_of(block)
    coming = [told for other in following[: _REACH if own is None else 1] if (told := _page_of(other))]
    if own is None:
        return any(told >= page for told in coming)  # "Annexes", over those with their pages
    return own >= page and (page > 0 or any(told >= own for told in coming))


def _page_of(block: Block) -> int | None:
    """Give the page that an entry refers to: the number behind its words."""
    told = _PAGE.search(block.text.splitlines()[-1]) if block.text else None
    return int(told["page"]) if told else None


def _is_row(row: str) -> bool:
    return bool(_ENTRY.search(row) or re.match(r"^\S.*\t\d{1,3}$", row)) or "\t" not in row


def _titles(blocks: Sequence[Block]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for block in blocks:
        if not block.rows and len(block.text) < _TITLE_LENGTH:
            counts[_key(block.text)] = counts.get(_key(block.text), 0) + 1
    return counts


def _key(text: str) -> str:
    return re.sub(r"^[\d.()\s]+", "", text).casefold().rstrip(" :.")
