"""What is printed but is no part of the agreement: contents, running heads, page numbers, words of a site."""

import re
from collections.abc import Sequence

from documents.contents import without_contents
from documents.labels import read_schedule
from documents.readers.blocks import Block
from documents.readers.lines import LONE_NUMBER

_ENCLOSED = re.compile(r"(?:enc(?:losures?|s|l)?|attach(?:ments?|ed))\b", re.IGNORECASE)
_PAGE_OF = re.compile(r"^page\s+\d+(?:\s+of\s+\d+)?$", re.IGNORECASE)
_WATERMARK = re.compile(r"^(?:draft|confidential|official(?:[- ]sensitive)?|internal)$", re.IGNORECASE)
_OF_A_SITE = re.compile(
    r"(?:is|was|did you find) (?:this|the) (?:page|information|content) (?:useful|helpful)\b[^.]{0,40}$|"
    r"(?:back to (?:the )?top|(?:print|share|save|rate|e-?mail) this page|skip to (?:main )?content|"
    r"report (?:a problem|an error) (?:with|on) this page|cookies|accessibility statement)\W*$",
    re.IGNORECASE,
)
"""What a web site asks or offers on each of its pages."""
_A_TITLE = 2  # words; "Annex 1" alone may be text


def without_furniture(blocks: Sequence[Block]) -> list[Block]:
    """Leave out contents pages, page numbers, watermarks after the first, and repeated annex titles."""
    kept: list[Block] = []
    seen: set[str] = set()
    inside = list(without_contents(blocks))
    listed = _listed(inside)
    for place, block in enumerate(inside):
        if place in listed:
            continue
        text = block.text.strip()
        plain = text.casefold()
        repeats = read_schedule(text) is not None or bool(_WATERMARK.match(text))
        if (
            _PAGE_OF.match(text)
            or _OF_A_SITE.match(text)
            or (LONE_NUMBER.match(text) and not block.rows)
            or (repeats and plain in seen)
        ):
            continue
        if repeats and (_WATERMARK.match(text) or len(text.split()) > _A_TITLE):
            seen.add(plain)
        kept.append(block)
    return kept


def _listed(blocks: Sequence[Block]) -> set[int]:
    """Find titles of schedules that stand in a list of them, as enclosures do, before they are met again."""
    titles = [block.text.strip().casefold() if read_schedule(block.text) else "" for block in blocks]
    last = {title: place for place, title in enumerate(titles)}
    out: set[int] = set()
    for place, title in enumerate(titles):
        beside = [blocks[at].text for at in (place - 1, place + 1) if 0 <= at < len(blocks)]
        in_a_list = any(read_schedule(text) or _ENCLOSED.match(text) for text in beside)
        if title and last[title] > place and in_a_list:
            out.add(place)
    return out
