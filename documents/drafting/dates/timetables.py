"""Timetables: the headings and columns under which days stand on which something is due."""

import re
from collections.abc import Sequence

from documents.dates import find_dates
from documents.drafting.dates.window import Window
from documents.drafting.dates.windows import CHECKED
from documents.drafting.phrases import AHEAD
from documents.drafting.told import Sentence

TIMETABLE = re.compile(
    r"\b(?:milestones?|timetable|timescales?|timeline|key dates|deliverables?|work ?programme|workplan|"
    r"(?:project|action|delivery|implementation|mobili[sz]ation|transition) plan|"
    r"mobili[sz]ation|implementation|what \w+ will do (?:and|by) when|"
    r"what (?:will|is to) be done,? (?:and )?(?:by )?when)\b",
    re.IGNORECASE,
)


_DATES = re.compile(r"(?:(?:key|important|main) )?dates(?: to (?:keep|meet|note|remember))?", re.IGNORECASE)


_WHEN = re.compile(
    r"by|(?:by )?when\b.*|(?:target |due |completion |delivery |planned |key )?dates?(?: due)?|due(?: by)?|"
    r"deadline|timescale|to be done by",
    re.IGNORECASE,
)


_AIM = re.compile(r"targets?", re.IGNORECASE)  # heads days, or figures


_WHAT = re.compile(
    r"what\b.*|undertakings?|actions?|tasks?|activit(?:y|ies)|steps?|events?|milestones?|deliverables?|work|"
    r"outputs?|commitments?|stages?|instalments?",
    re.IGNORECASE,
)


def is_timetable(one: Sentence) -> bool:
    """Say whether a sentence stands in a timetable: under such a heading, or in a table of what and when."""
    head = [cell.strip() for cell in one.row.head] if one.row else []
    cells = zip(head, one.row.cells, strict=False) if one.row else ()
    when = any(map(_WHEN.fullmatch, head)) or any(
        _AIM.fullmatch(name) and find_dates(cell) for name, cell in cells
    )
    tabled = (when and any(map(_WHAT.fullmatch, head))) or CHECKED.match(one.text)
    return bool(tabled) or bool(TIMETABLE.search(one.heading) or _DATES.fullmatch(one.heading))


def in_its_column(one: Sentence, found: Sequence[Window]) -> list[Window]:
    """Keep of a row the days in the column that tells when, where it has any."""
    cells = zip(one.row.head, one.row.cells, strict=False) if one.row else ()
    when = "\n".join(cell for head, cell in cells if _WHEN.fullmatch(head.strip()))
    told = [each for each in found if each.text and each.text in when]
    return told or list(found)


def lists_figures(one: Sentence) -> bool:
    """Say whether a sentence below a heading of targets is one of them, and promises nothing itself."""
    return bool(one.is_attached or one.row or not AHEAD.search(f"{one.lead or ''} {one.text}"))
