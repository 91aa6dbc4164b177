"""How the agreement may be varied: the sentence that says so best."""

import itertools
import re
from collections.abc import Sequence

from agreements.intake.proposals import Proposal
from documents.drafting.phrases import AGREEMENT
from documents.drafting.told import Sentence

_WRITING = re.compile(r"\bin writing\b|\bwritten\b", re.IGNORECASE)
_VARIES = re.compile(
    r"\b(?:var(?:y|ied|iation|iations|ying)|amend(?:ed|ment|ments|ing)?|modif(?:y|ied|"
    r"ication|ications)|changes?|changed|revis(?:ed|ions?)|alter(?:ed|ations?)?)\b",
    re.IGNORECASE,
)
_IS_VARIED = re.compile(
    r"\b(?:be|only)\s+(?:\w+\s+)?(?:varied|amended|modified|changed|revised|altered)\b|"
    r"\b(?:amendments?|variations?|changes|modifications?)\s+"
    r"(?:to|of)\s+(?:the terms of\s+)?this\b",
    re.IGNORECASE,
)
_AGREED = re.compile(
    r"\b(?:agree[ds]?|agreement of|agreement by|consent|written|in writing|signed|sign|signatures?|executed|"
    r"deed|by letter|"
    r"exchange of letters|by e-?mail|under the hands?|in a (?:\w+ )?memorandum|minuted|resolutions?|"
    r"(?:varied|amended|changed) (?:only )?by the|"
    r"procedure|approv\w+|governance arrangements|mutual)\b",
    re.IGNORECASE,
)
_OWN_TEXT = re.compile(
    r"\b(?:the text|(?:its|these|the) (?:terms|words))\b[^.;]{0,30}\b(?:may|can|shall|will)\b|"
    r"\bchange what (?:is (?:written|said|set out) here|it says)\b|"
    r"^(?:Changes|Amendments|Variations) (?:can|may|must|will|shall)(?: only)? be (?:made )?"
    r"(?:in writing|agreed|signed)|"
    r"^(?:Changes|Amendments|Variations) are (?:only )?(?:made|agreed) (?:only )?(?:by|in|with|through)\b|"
    r"^(?:(?:Any|No|All)(?: other)? )?(?:changes?|amendments?|variations?) "
    r"(?:can|may|must|will|shall|has|have|needs?|requires?|binds?|takes? effect|"
    r"is (?:valid|effective|binding))\b|"
    r"^(?:We|(?:The |All )?(?:parties|partners|councils)) (?:can|may|will|shall) (?:only )?"
    r"(?:vary|amend|change|alter|modify) (?:it|this)\b|"
    r"^(?:It|They) (?:can|may|will|shall) (?:only )?be (?:varied|amended|changed|altered|modified)\b",
    re.IGNORECASE,
)
_VARY_HEADING = re.compile(
    r"\b(?:variations?|amend\w*|modifications?|change control|chang(?:es?|ing)|varying|"
    r"alter(?:ing|ations?)|how\b[^?]{0,40}\b(?:changed|varied|altered))\b",
    re.IGNORECASE,
)
_ONLY_CHANGES = re.compile(
    r"(?:how (?:(?:it|we|this) (?:is|may be|can be)|"
    r"(?:is|can|may|do|does) (?:it|we|this(?: \w+)?|the \w+)(?: be)?) )?"
    r"(?:chang(?:es?|ing|ed)|amend(?:ments?|ing|ed)?|var(?:iations?|y(?:ing)?|ied))"
    r"(?: (?:it|this(?: \w+)?|to (?:it|this(?: \w+)?)))?\??",
    re.IGNORECASE,
)
_MUST_SIGN = re.compile(
    r"\bsigned\b|\b(?:each|all|both)(?: of)? (?:the )?(?:parties|partners|participants|"
    r"organisations)\b|\bmutual (?:consent|agreement)\b|"
    r"\bagreement (?:of|between) (?:the |all |both )*part\w+|\bauthorised\b",
    re.IGNORECASE,
)
_PROCEDURE = re.compile(
    r"\b((?:change control procedure|procedure|process)\b[^.;]{0,60}?\b(?:schedule|"
    r"appendix|annex)\s+\w+|(?:schedule|appendix|annex)\s+\w+)\b",
    re.IGNORECASE,
)
_OF_AGREEMENT = re.compile(
    rf"(?:{_VARIES.pattern})[^.;]{{0,80}}(?:{AGREEMENT.pattern})|(?:{AGREEMENT.pattern})[^.;]{{0,60}}"
    rf"(?:{_VARIES.pattern})",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"(?:Such|Any|All|These|They|It)\b")
_CERTAIN = 3


def propose_variation(sentences: Sequence[Sentence], party_ids: Sequence[str]) -> list[Proposal]:
    """Propose the variation clause: of the sentences on changes, the one that says how best."""
    told = (
        (_weight(one, after), one, after)
        for one, following in itertools.zip_longest(sentences, sentences[1:])
        for after in (following if following and following.clause is one.clause else None,)
    )
    weight, one, after = max(told, key=lambda each: each[0], default=(0, None, None))
    if one is None or not weight:
        return []
    own = [one, *([after] if after and _GOES_ON.match(after.text) else [])]
    text = " ".join(each.text for each in own)
    procedure = _PROCEDURE.search(text)
    value = {
        "rule": text,
        "must_sign": list(party_ids) if _MUST_SIGN.search(text) else None,
        "in_writing": True if _WRITING.search(text) or "signed" in text else None,
        "procedure": procedure[1] if procedure else None,
        "form": None,
        "clause": one.clause.label,
    }
    sources = tuple(each.source for each in own)
    return [Proposal("variation", value, sources, "sure" if weight > _CERTAIN else "likely")]


def _weight(one: Sentence, after: Sentence | None) -> int:
    """Weigh how well a sentence says how the agreement is changed; nothing where it does not."""
    headed = bool(_VARY_HEADING.search(one.heading))
    alone = one.opens and _ONLY_CHANGES.fullmatch(one.heading.strip())  # "Changing it: by letter, signed by"
    if one.row or not (_VARIES.search(one.text) or alone):
        return 0
    near = bool(_OWN_TEXT.search(one.text) or _OF_AGREEMENT.search(one.text))
    if not (near or headed) or not _AGREED.search(f"{one.text} {after.text if after else ''}"):
        return 0
    return (
        3 * bool(_IS_VARIED.search(one.text))
        + 2 * headed
        + 2 * near
        + bool(_WRITING.search(one.text))
        + 2 * bool(re.search(r"\b(?:may|can|shall|must|will)\b(?: only)? be\b", one.text))
    )
