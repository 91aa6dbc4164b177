"""Whether the agreement binds in law."""

import re
from collections.abc import Sequence

from agreements.intake.proposals import Proposal
from documents.drafting.told import Sentence
from documents.labels import NTH

_NOT_BINDING = re.compile(
    r"\bnot\b[^.;]{0,80}\b(?:legally|contractually|law|legal(?:ly)? )\s?\w*\s?(?:binding|"
    r"enforceable)|\b(?:not|none|nothing)\b[^.;]{0,60}\b(?:binding|enforceable)\b|"
    r"\brather than\b[^.;]{0,30}\bbinding\b|\bno legal (?:status|force|effect|standing|weight)\b|"
    r"\bno legally (?:binding|enforceable)\b|\bno legal (?:obligations|rights|relations)\b|"
    r"\b(?:not|nor)\b[^.;]{0,60}\blegal (?:relations|relationship|obligations|rights)\b|"
    r"\bnothing\b[^.;]{0,80}\b(?:legal (?:relations|relationship|obligations|rights)|legally (?:binding|"
    r"enforceable))\b|"
    r"\bnot (?:meant|intended) to be an? (?:legally )?(?:binding )?contract\b|"
    r"\b(?:does|do|will|shall) not bind\b|\bneither\b[^.;]{0,60}\bbound\b|"
    r"\bno (?:force|effect|standing) (?:in|at) law\b|\bhas no legal\b|\bnon[- ](?:legally[- ])?binding\b|"
    r"\bnot intend\w*\b[^.;]{0,60}\b(?:be|as|create|constitute) an?(?: legal| binding)? contract\b|"
    r"\bnot\b[^.;]{0,30}\b(?:mean\w*|intend\w*|seek|try) to (?:create|make|be) an? (?:legal )?contract\b|"
    r"\b(?:nothing|none|not|nor|no court)\b[^.;]{0,80}\b(?:contractual|legal) "
    r"(?:force|effect|weight|standing)\b|"
    r"\b(?:creates?|imposes?) no legal(?:ly)? \w+|\bnot give rise to (?:contractual|legal) \w+|"
    r"\bin honour only\b|\bnot an? (?:legal )?(?:contract|legal document|legal instrument)\b|"
    r"\b(?:nothing|none|not|cannot)\b[^.;]{0,60}\benforced\b|\bno court\b[^.;]{0,60}\benforce\b|"
    r"\bnot\b[^.;]{0,40}\b(?:legally|contractually) bound\b|"
    r"\b(?:not|none|neither|no \w+)\b[^.;]{0,60}\bintend\w* to be bound by (?:it|this)\b",
    re.IGNORECASE,
)
_BINDING = re.compile(
    r"\b(?:is|are|be|shall be|constitutes? an?|form a)\s+(?:intended to be\s+)?(?:a\s+)"
r"?(?:legally|contractually) binding\b|"
    r"\b(?:is|are|be|shall be) (?:intended to be )?(?:legally )?(?:enforceable|binding) "
    r"(?:at law|in law|between|on|upon|by)\b|\bintend\w* to create legal(?:ly)? \w+|"
    r"\bto have legal effect\b|\bcontractual force\b|\b(?:agree|are|be) (?:to be )?legally bound\b|"
    r"\bintend\w*\b[^.;]{0,40}\b(?:to|shall|that)\b[^.;]{0,40}\blegally (?:binding|bound|enforceable)\b|"
    r"\bintend\w* to be bound by (?:it|this)\b|"
    r"\blegally binding (?:on|upon|between)\b|\bbound (?:by it |by this \w+ )?(?:in|at) law\b|"
    r"\bthis(?: \w+)? (?:is|constitutes|forms|shall be)(?: intended to be)? an? (?:legally )?"
    r"(?:binding|enforceable) \w+",
    re.IGNORECASE,
)  # fmt: skip
_OF_A_PART = re.compile(
    rf"(?:(?:the|this|these|our) )?(?:(?:{NTH}) )?(?:schedules?|annex\w*|appendi\w+|clauses?|sections?|"
    r"parts?|paragraphs?|figures?|forecasts?|estimates?|targets?|plans?|timetables?)\b",
    re.IGNORECASE,
)
"""How a sentence begins that tells of a part of the agreement only, and not of the rest."""


_CONTRACTED = re.compile(r"n[’']t\b")
_EXCEPT = re.compile(
    r"(?<=binding),? (?:except|save|but for|apart from|other than)\b[^.;]*|\bexcept that\b[^.;]*",
    re.IGNORECASE,
)
"""A part of an agreement that binds which does not."""

_OF_OTHERS = re.compile(
    r"\bnot a (?:party|partner|signatory)\b|\bthird part(?:y|ies)\b|"
    r"\b(?:decisions?|rulings?|awards?|directions?|determinations?|advice|recommendations?|views?|amendments?|"
    r"variations?|changes?)\b[^.;]{0,60}\bbinding\b",
    re.IGNORECASE,
)
"""Who may not enforce an agreement that binds those who made it, and what else binds or does not."""


def propose_legal_status(sentences: Sequence[Sentence]) -> list[Proposal]:
    """Propose whether the agreement binds in law; what denies it counts for more than what says so."""
    denied = [
        one for one in sentences if _NOT_BINDING.search(_CONTRACTED.sub(" not", _EXCEPT.sub("", one.text)))
    ]
    against = [one for one in denied if not _is_beside(one.text)]
    binding = [
        one for one in sentences if _BINDING.search(one.text) and not (_is_beside(one.text) or one in denied)
    ]
    told = against or binding
    if not told:
        return []
    labels = list(dict.fromkeys(one.clause.label for one in told))[:2]
    value = {
        "binding": not against,
        "text": " ".join(one.text for one in told[:2]),
        "clause": "; ".join(labels),
    }
    sources = tuple(one.source for one in told[:2])
    return [Proposal("legal_status", value, sources, "likely" if against and binding else "sure")]


def _is_beside(text: str) -> bool:
    """Say whether a sentence tells of something else that binds or not, or of a part and not of the rest."""
    of_a_part = _OF_A_PART.match(text) and not re.search(r"\b(?:rest|others?|remainder|whole)\b", text)
    return bool(of_a_part or _OF_OTHERS.search(text))
