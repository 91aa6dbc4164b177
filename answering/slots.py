"""What facts of a list may have or lack, as a question says it: `milestones without a date`."""

import re

from agreements.terms import Fact

SLOTS: dict[str, str] = {
    **dict.fromkeys(("date", "dates", "day", "deadline", "deadlines"), "date"),
    **dict.fromkeys(("owner", "owners"), "owner"),
    **dict.fromkeys(("chair", "chairs", "chairman"), "chair"),
    **dict.fromkeys(("member", "members", "membership"), "members"),
    **dict.fromkeys(("name", "names"), "name"),
    **dict.fromkeys(("email", "emails"), "email"),
    **dict.fromkeys(("position", "title", "post"), "position"),
    **dict.fromkeys(("amount", "amounts", "sum", "sums"), "amount"),
    **dict.fromkeys(("number", "numbers"), "number"),
    **dict.fromkeys(("value", "values"), "value"),
    **dict.fromkeys(("signature_block", "signature", "block", "line", "sign"), "signature_block"),
    **{slot: slot for slot in ("payer", "payee", "evidence", "level", "address", "purpose", "frequency")},
}
"""Words for what a fact of a list may have or lack, and where it keeps that."""

_PLACE = re.compile(r"signature (?:block|line|space|box)s?|(?:place|space|line|block) to sign")
_WHICH = r"(?:(?:fixed|exact|set|stated|given|named|actual|due|email|specific) )?(?:\u00a3 ?)?"
_SLOT = rf"{_WHICH}({'|'.join(SLOTS)})\b"
_LACKING = re.compile(
    r"(?:\b(?:without|lack|lacks|lacking|no|missing)"
    r"|(?:n't|n\u2019t|\bnot) (?:have|has|had|give|got|state|say|name|include))"
    rf" (?:an? |any |the )?{_SLOT}"
)
_HAVING = re.compile(
    rf"\b(?:with|have|has|having|gives?|got|puts?|states?|names?|sets?|shows?|prints?|includes?|contains?)"
    rf" (?:an? |any )?{_SLOT}"
)


def slot_asked(said: str) -> tuple[str, bool]:
    """Return what a question says that facts have, or have not: `milestones without a date`."""
    plain = _PLACE.sub("signature_block", said.casefold())
    for pattern, having in ((_LACKING, False), (_HAVING, True)):
        match = pattern.search(plain)
        if match:
            return SLOTS[match[1]], having
    return "", False


def has_slot(fact: Fact, slot: str) -> bool:
    """Say whether a fact has what a slot is for; a frequency that is not stated is none."""
    if slot == "date" and getattr(fact, "after", None):
        return True
    return getattr(fact, slot) not in {None, (), "", False, "not stated"}
