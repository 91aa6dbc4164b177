"""What below a bare title says of what that is: a subtitle, or a line above the list of the parties."""

import re
from collections.abc import Sequence

from documents.clauses import Clause
from documents.drafting.front.title_lines import (
    BETWEEN,
    VERSION,
    ends_title,
    is_in_small_words,
    is_name,
    tells_day,
)
from documents.drafting.who.leading import leads_to_parties
from documents.headings import is_field, is_of_copy

_FEW = 4  # words of the label of a field
_DOING = re.compile(r"[A-Z][a-z]+ing (?!(?:and|or|draft|copy|version)\b)[a-z]+ \S")
"""How a subtitle begins that says what is done under the agreement: "Responding to Self-Neglect"."""


def tells_what_for(line: str) -> bool:
    """Say whether the line below a bare title is a subtitle: words that are no name, version or day."""
    named = is_field(line) and len(line.partition(":")[0].split()) < _FEW
    named = named or leads_to_parties(line)
    told = bool(named or VERSION.search(line) or tells_day(line) or BETWEEN.match(line) or "(" in line)
    said = is_in_small_words(line) or _DOING.match(line)
    return not told and bool(said) and not line.endswith((".", ";", ",", ":"))


def heads_particulars(clause: Clause, line: str) -> bool:
    """Say whether a line heads a part of the title page, and not that on the parties or the copy itself."""
    return line == clause.heading and not (is_of_copy(line) or leads_to_parties(line))


def stands_above_parties(line: str, after: Sequence[str], parties: Sequence[str]) -> bool:
    """Say whether a line is no party's name and stands above the list of the parties."""
    below = next((other for other in after if not (BETWEEN.match(other) or leads_to_parties(other))), "")
    names_or_ends = is_name(line, parties) or ends_title(line) or is_field(line)
    return not (names_or_ends or leads_to_parties(line)) and bool(below) and is_name(below, parties)
