"""Points at which the agreement is looked at again: reviews and gateways."""

import re
from collections.abc import Iterator, Sequence

from agreements.proposals import Proposal
from documents.dates import find_dates
from documents.drafting.phrases import AGREEMENT
from documents.drafting.term import Term
from documents.drafting.told import Sentence
from documents.drafting.windows import Window, after_event, clip, window_of, yearless

_REVIEW = re.compile(
    r"\breview(?:s|ed|ing)?\b|\blook(?:ed)? at (?:it|this \w+) again\b|"
    r"\b(?:independent|external|joint|mid[- ]term|final) evaluation\b",
    re.IGNORECASE,
)
_REVIEW_DUE = re.compile(
    r"\b(?:will|shall|must|should|to|is to|are to|agree to|formal|next|annual|date|"
    r"undertake|a)\b[^.;]{0,60}\breview|"
    r"\breview(?:ed|s)?\s+(?:date|will|shall|by|in|on|every|annually|at least)\b|"
    r"^review\b|\b(?:will|shall|must) look at\b|\breviews (?:this|the)\b|"
    r"\b(?:first|next|interim|final) (?:\w+ )?review\b|"
    r"\bevaluation\b[^.;]{0,80}\b(?:will|shall|must|is to)\b|"
    r"\bsubject to\b[^.;]{0,30}\breview",
    re.IGNORECASE,
)
_REVIEW_OF_OTHER = re.compile(
    r"\b(?:review (?:of )?(?:trends|progress|their|service provision|outcomes)|kept under|under regular)\b",
    re.IGNORECASE,
)
_GATEWAY = re.compile(
    r"\b(?:gateway|break point|stage gate|decision point|checkpoint|hold point|go/no[- ]go)\b", re.IGNORECASE
)
_DECISION = re.compile(
    r"\bdecisions? (?:on|about|whether|to)\b[^.;]{0,60}\b(?:exten\w+|continu\w+|proceed|renew\w*|go on|"
    r"next (?:phase|stage))\b[^.;]{0,40}\b(?:taken|made|reached)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(r"(?:if|where|unless|should)\b", re.IGNORECASE)
_APPROVAL = re.compile(
    r"\bapproval\b[^.;]{0,80}\b(?:proceed|movement|move|enable|next (?:phase|stage))\b", re.IGNORECASE
)
_DECIDER = re.compile(
    r"\b((?:[A-Z][\w&’']+\s+(?:(?:and|of|for|the)\s+)?){0,6}(?:Board|Committee|Cabinet|"
    r"Governing Body|Group|Executive|Council))\b"
)
_OFTEN = re.compile(
    r"\b(?:annual(?:ly)?|every year|each year|yearly|quarterly|every \w+ months|six[- "
    r"]monthly|every (?:two|three) years)\b",
    re.IGNORECASE,
)


def is_gateway(one: Sentence) -> bool:
    """Say whether a sentence sets a gateway or an approval to go on."""
    return bool(
        (_GATEWAY.search(one.text) or _APPROVAL.search(one.text) or _DECISION.search(one.text))
        and not _CONDITION.match(one.text)
        and (find_dates(one.text) or _GATEWAY.search(one.heading))
    )


def propose_gateway(one: Sentence, found: Sequence[Window]) -> Iterator[Proposal]:
    """Propose a gateway at the last window that its sentence names."""
    if not found:
        return
    approvals = _APPROVAL.search(one.text)
    window = found[-1]
    bound = "before" if approvals and window.bound == "from" else window.bound or "in"
    value = {
        "what": clip(one.text),
        **window.value,
        "bound": bound,
        "evidence": [],
        "decided_by": list(dict.fromkeys(_DECIDER.findall(one.text))) or None,
        "effect": None,
        "clause": one.clause.label,
    }
    yield Proposal("gateways", value, (one.source,), "likely" if _GATEWAY.search(one.text) else "unsure")


def propose_review(one: Sentence, found: Sequence[Window], term: Term) -> Iterator[Proposal]:
    """Propose a review, by its date, its rule or how often it comes."""
    if not _REVIEW.search(one.text) or not _REVIEW_DUE.search(one.text) or _REVIEW_OF_OTHER.search(one.text):
        return
    after = after_event(one.text)
    named = (
        re.match(r"It (?:shall|will|must|is to)\b", one.text)
        or re.search(r"\breview(?:s|ed)? it\b|\bat it again\b", one.text)
        or AGREEMENT.search(one.text)
        or _REVIEW.search(one.heading)
        or one.row
        or re.search(
            r"\bformal review|arrangements|membership|governance|protocol\b", one.text, re.IGNORECASE
        )
    )
    if not named and not found:
        return
    often = _OFTEN.search(one.text)
    if not found and often:
        found = [window_of(each) for each in yearless(one.text, term)][:1]  # the first of every year's
    if after:
        window = Window(None, None, after[1], "relative", "at")
    elif found:
        window = found[0]
    elif term.ends and (told := re.search(r"\bduring the (?:period|term)\b", one.text)):
        window = Window(term.ends, term.starts, told[0], "year", "in")
    else:
        window = Window(None, None, often[0] if often else None, "none", None)
    value = {
        "what": clip(one.text),
        "by": list(dict.fromkeys(_DECIDER.findall(one.text)))[:1] or None,
        "purpose": None,
        **window.value,
        "after": after[0] if after else None,
        "clause": one.clause.label,
    }
    yield Proposal("reviews", value, (one.source,), "likely" if found or after else "unsure")
