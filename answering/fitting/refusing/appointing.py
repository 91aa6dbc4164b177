"""Posts that somebody is to be put in, which does not tell who holds them."""

import re

from answering.facts.saying import provision_of
from answering.fitting.matching import Match
from answering.language.english import stem
from answering.requests import Form, Question

_WHO_IS = re.compile(
    r"\bwho(?:'s|\u2019s| is| are| was| were)\b(?! (?:responsible|accountable|in charge|to)\b)", re.IGNORECASE
)
_DOING = frozenset(["duty.owner", "dated.owner", "commitment.owner", "decision.by", "review.by"])
_APPOINTS = re.compile(
    r"\b(?:nominat|appoint|designat|name[sd]? |identif|recruit|second[se])\w*", re.IGNORECASE
)
"""How a text says that somebody is to be put in a post, which does not tell who is in it."""

_LEAD = stem("lead")  # whom a text that names the lead does not tell
_LEADS = re.compile(r"\bleads?\b", re.IGNORECASE)


def is_post_to_fill(match: Match, question: Question) -> bool:
    """Say whether it is asked who somebody is, whom the fact only says that somebody is to name."""
    if question.form is not Form.WHO or match.key not in _DOING or not _WHO_IS.search(question.said):
        return False
    leads = bool(_LEADS.search(question.said)) and _LEAD in match.item.name | match.item.text
    return leads or (
        bool(_APPOINTS.search(provision_of(match.item.fact))) and not _APPOINTS.search(question.said)
    )
