"""Rows of tables that tell no day on which something falls: heads, versions, sums, the paper's own day."""

import re

from documents.dates import find_dates
from documents.drafting.amounts.sums import SUM
from documents.drafting.amounts.tables import number
from documents.drafting.dates.timetables import is_timetable
from documents.drafting.histories import versions_in
from documents.drafting.phrases import PAST
from documents.drafting.told import Sentence

INSTALMENTS = re.compile(
    r"\binstalments?\b|\bin (?:two|three|four|equal)(?: equal)? (?:parts|halves|sums|payments)\b|"
    r"\b(?:first|next|final|last) invoice\b|\bon receipt of (?:an?|its|the)(?: \w+)? invoice\b|"
    rf"{SUM.pattern}[^.;]{{0,120}}\b(?:first|next|final|last) payment\b|"
    r"\bhalf (?:on|in|by)\b[^.;]{0,40}\b(?:the other )?half\b",
    re.IGNORECASE,
)
_REACHED = re.compile(r"\S@\S|\b0\d{2,4} ?\d{3,4} ?\d{3,4}\b")
_OF_MONEY = re.compile(r"[£€]|\b(?:GBP|EUR)\b")
_PAIR = 2  # columns of a table that has no head


def tells_of_paper(one: Sentence) -> bool:
    """Say whether a table row only tells when the document is reviewed, effective or noted."""
    return one.row is not None and bool(
        re.match(
            r"(?:dated?|review|version|effective|supersedes|replaces)\b",
            one.text,
            re.IGNORECASE,
        )
    )


def reaches_somebody(one: Sentence) -> bool:
    """Say whether a row tells how somebody is reached, beside whom a day only says since when."""
    return one.row is not None and bool(_REACHED.search(one.text))


def is_sum(one: Sentence) -> bool:
    """Say whether a row tells a sum, and not the day of an instalment beside it."""
    instalments = one.row is not None and any(map(INSTALMENTS.search, one.row.head)) and is_timetable(one)
    cells = zip(one.row.head, one.row.cells, strict=False) if one.row else ()
    below = any(_OF_MONEY.search(head) and number(cell) is not None for head, cell in cells)
    return bool(SUM.search(one.text) or below) and not instalments


def is_head(one: Sentence) -> bool:
    """Say whether a row is the head of a table of three columns or more, or one of its versions."""
    rows = one.row.table.rows if one.row else ()
    if one.row is None or not rows or len(rows[0]) <= _PAIR:
        return False
    opens = one.row.place == 0 and (
        not PAST.search(one.text) or any(find_dates(cell) for row in rows[1:2] for cell in row)
    )
    versions = versions_in(rows, one.clause.heading)
    return opens or (versions is not None and one.row.place >= versions[0])
