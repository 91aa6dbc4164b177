"""What the agreement is called: its title, version, status, purpose, and short names."""

import re
from collections.abc import Sequence

from agreements.intake.proposals import Proposal
from documents.clauses import EDGES, Clause
from documents.drafting.front.titles import propose_title
from documents.drafting.front.versions import propose_version
from documents.drafting.told import Sentence

_PURPOSE = re.compile(
    r"\b(?:purpose of this|this (?:memorandum|mou|agreement)[^.;]{0,60}\b(?:sets out|"
    r"defines|describes|establishes|outlines|records|explains|provides)|sets? out (?:how|"
    r"the))\b",
    re.IGNORECASE,
)
_LONG_SENTENCE = 600  # characters


def propose_names(
    clauses: Sequence[Clause], sentences: Sequence[Sentence], parties: Sequence[str]
) -> list[Proposal]:
    """Propose the title, version, status and purpose; `parties` are their names as printed."""
    front = [clause for clause in clauses if clause.kind == "front" and not clause.label.startswith("Paper ")]
    pages = [clause for clause in front if clause.label not in EDGES]
    found = (propose_title(pages, clauses, parties), *propose_version(front, clauses), _purpose(sentences))
    return [fact for fact in found if fact is not None]


def _purpose(sentences: Sequence[Sentence]) -> Proposal | None:
    told = [
        one
        for one in sentences
        if _PURPOSE.search(one.text) and one.is_term and len(one.text) < _LONG_SENTENCE
    ]
    best = next(
        (one for one in told if re.search(r"\bpurpose\b", one.heading + one.text, re.IGNORECASE)), None
    ) or next(iter(told), None)
    if best is None:
        return None
    return Proposal("purpose", {"text": best.text, "clause": best.clause.label}, (best.source,), "likely")
