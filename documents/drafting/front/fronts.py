"""What stands before the first clause: the title page, and a subtitle below it that looks like a heading."""

import re
from collections.abc import Sequence
from dataclasses import replace

from documents.clauses import Clause

_NAMES_AGREEMENT = re.compile(
    r"(?:\w+ ){0,4}(?:agreement|memorandum|concordat|protocol|compact|understanding)\b", re.IGNORECASE
)
_ASKS = re.compile(r"(?:who|what|why|when|where|how)\b", re.IGNORECASE)
"""How a heading opens that tells what stands below it: "Who this agreement is between" names nothing."""

_OF_COPY = re.compile(
    r"(?:(?:document|agreement) )?(?:ref(?:erence)?|version|status|owner|author)(?: (?:no\.?|number))?\t",
    re.IGNORECASE,
)
"""How the particulars of the copy begin, which stand on its front: "Reference | ABC 1"."""

_FEW = 2  # lines of a title page that is no more than a name


def with_subtitle(clauses: Sequence[Clause]) -> tuple[Clause, ...]:
    """Count to the title page what stands below a subtitle that names the agreement, as headings do."""
    if len(clauses) < _FEW or clauses[0].kind != "front" or len(clauses[0].lines) > _FEW:
        return tuple(clauses)
    below = clauses[1]
    heads = below.kind == "clause" and below.heading and below.label == below.heading
    named = _NAMES_AGREEMENT.match(below.heading or "")
    named = named or (_NAMES_AGREEMENT.fullmatch(clauses[0].lines[-1]) and _OF_COPY.match(below.text))
    if not heads or not named or _ASKS.match(below.heading or ""):
        return tuple(clauses)
    return (clauses[0], replace(below, kind="front"), *clauses[2:])


def lines_of(clause: Clause) -> list[str]:
    """Give the lines of a part of the title page, with the subtitle that heads it."""
    return [*([clause.heading] if clause.heading else []), *clause.lines]
