"""Whether the agreement may be extended, and how."""

import re
from collections.abc import Sequence

from agreements.intake.proposals import Proposal
from documents.drafting.life.weighing import TERM_HEADING
from documents.drafting.phrases import AGREEMENT
from documents.drafting.told import Sentence

_EXTENDS = re.compile(
    r"\b(?:exten(?:d|ded|sion|sions)|lengthen(?:ed)?|prolong(?:ed)?|"
    r"renew(?:ed|al)?|roll(?:ed)? over|continuation)\b",
    re.IGNORECASE,
)
_MAY = re.compile(
    r"\b(?:may|can|could|option|by (?:mutual |written )?(?:agreement|consent))\b", re.IGNORECASE
)
_NOT = re.compile(r"\b(?:may not|shall not|will not|cannot|no (?:right|option|provision))\b", re.IGNORECASE)


def propose_extension(sentences: Sequence[Sentence]) -> Proposal | None:
    """Propose the rule on extension, one that says whether it is allowed before others."""
    found: list[Proposal] = []
    for one in sentences:
        if not _EXTENDS.search(one.text) or one.row:
            continue
        if not (
            AGREEMENT.search(one.text)
            or re.search(r"\b(?:term|period)\b", one.text)
            or TERM_HEADING.search(one.heading)
        ):
            continue
        if re.search(
            r"\b(?:care|services?|leadership|relationship)\s+(?:extension|renewal)\b|\bto the extent\b",
            one.text,
        ):
            continue
        allowed = False if _NOT.search(one.text) else True if _MAY.search(one.text) else None
        value = {"allowed": allowed, "rule": one.text, "by_whom": None, "clause": one.clause.label}
        found.append(
            Proposal("extension", value, (one.source,), "likely" if allowed is not None else "unsure")
        )
    return next((fact for fact in found if fact.value["allowed"] is not None), found[0] if found else None)
