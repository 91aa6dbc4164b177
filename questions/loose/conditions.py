"""A question that says several things of agreements at once, cut into one of each."""

import re

from questions.loose.outright import denied_plainly
from questions.loose.predicates import base, predicate

_VERBS = (
    r"(?:(?:ha[sd]|have|is|are|was|were|do|does|did|can|could|must|may|will|would)(?:n['\u2019]?t)?"
    r"|end(?:s|ed)?|start(?:s|ed)?|began|begins?|runs?|ran|lasts?|lasted|expired?|finish(?:es|ed)?"
    r"|mentions?|names?|requires?|involves?|excludes?|needs?|says?|allows?|sets?|includes?|contains?|uses?"
    r"|covers?|gives?|lacks?|pays?)"
)
"""Words with which something more is said of an agreement."""

_AND = re.compile(
    rf"(?P<one>.+?),? (?:(?:and|but)(?: also| still| yet| that)?|which also|that also) "
    rf"(?P<other>{_VERBS} .+|{_VERBS})",
    re.IGNORECASE | re.DOTALL,
)
_BUT_NOT = re.compile(
    r"(?P<one>.+?),? (?:(?P<not>(?:and|but) not)|(?P<no>(?:and|but)(?: with)? no)|(?:(?:and|but) )?without)"
    r"(?P<any> any\b| an?\b)? (?!(?:just|only|merely)\b)(?P<other>.+)",
    re.IGNORECASE | re.DOTALL,
)
_BOTH = re.compile(
    r"(?P<verb>\w+) (?P<how>both|neither) (?P<one>.+?) (?:and|nor) (?P<other>.+)", re.IGNORECASE | re.DOTALL
)
_EITHER = re.compile(
    rf"(?:either )?(?P<one>{_VERBS} .+?),? or (?P<other>{_VERBS} .+)", re.IGNORECASE | re.DOTALL
)
_IS = re.compile(r"(?:is|are|was|were)\b", re.IGNORECASE)
_HAVING = frozenset(["has", "with", "have", "had"])


def conditions(said: str) -> tuple[str, ...]:
    """Cut a question across agreements into one of each thing that it says of them, where it says several."""
    lead, says = predicate(said)
    parts = _parts(says) if says else []
    return tuple(f"{lead} {part}?" for part in parts) if parts[1:] else ()


def alternatives(said: str) -> tuple[str, ...]:
    """Cut a question across agreements into one of each thing of which any will do."""
    lead, says = predicate(said)
    found = _EITHER.fullmatch(says) if says else None
    return (f"{lead} {found['one']}?", f"{lead} {found['other']}?") if found else ()


def _parts(says: str) -> list[str]:
    both, joined, without = _BOTH.fullmatch(says), _AND.fullmatch(says), _BUT_NOT.fullmatch(says)
    if both:
        verb = _denying(both["verb"]) if both["how"].casefold() == "neither" else both["verb"]
        return [denied_plainly(f"{verb} {both[one]}") for one in ("one", "other")]
    if joined:
        return [*_parts(joined["one"]), *_parts(joined["other"])]
    if without:
        verb = _denying(without["one"].split()[0]) if without["not"] else "do not have"
        return [*_parts(without["one"]), f"{verb}{without['any'] or ''} {without['other']}"]
    return [says]


def _denying(verb: str) -> str:
    """Return a verb as it is said not to be so."""
    if _IS.match(verb):
        return f"{verb} not"
    return f"do not {'have' if verb.casefold() in _HAVING else base(verb)}"
