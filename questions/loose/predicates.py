"""What a question across agreements says of each: cut from it, and asked of one."""

import re
from dataclasses import dataclass

from answering.language.opening import OPENS

_NOUN = r"(?:agreement|mou|memorandum|document|contract|deal)s?|memoranda"
_THEM = r"(?:of (?:(?:all|the|our|these|those|them) ?){1,3}(?:\w+ ){0,2}?)"
_HOW_MANY = r"(?:(?:two|three|one|\d+|of our|of the|our|the|other) ){0,2}"
_SHOW = (
    r"(?:(?:can|could|would) you |please )*(?:(?:show|give|get|find|tell|list)(?: me| us| out)? )?"
    r"(?:(?:all|out) )?"
)
_SUBJECT = re.compile(
    rf"^(?P<lead>{OPENS}{_SHOW}(?P<in>(?:in|under|for|with|by) )?"
    r"(?:(?:(?P<aux>do|does|did|is|are|was|were|has|have|had|can|could|must|may) )?"
    r"(?:which|what|how many|any|all|every|each)\b"
    rf"(?: (?:{_THEM}(?:{_NOUN})?|{_HOW_MANY}(?:{_NOUN}|ones?)))?"
    rf"|(?:the |our )?(?:{_NOUN})))"
    r"(?: (?:that|which|who|where|in which|under which))?\b(?:['\u2019]s)? (?P<says>\S.*?)\W*$",
    re.IGNORECASE | re.DOTALL,
)
"""Which agreements are asked about, and what is said of each."""

_OF_SOME = re.compile(r"\?\s*\([^()]*\)\s*$")
"""How such a question is asked again of those that are named behind it, which is no question across all."""

_MOST = 60  # words of a question of which it is cut
_ADVERB = re.compile(r"^(?:(?:also|all|still|actually|only|just|ever|both|already) )+", re.IGNORECASE)
_NOT = r"(?P<not>n['\u2019]?t| not)?"
_ONE = {"do": "does", "are": "is", "were": "was", "have": "has"}
"""Verbs of several as they are said of one."""

_WAYS = tuple(
    (re.compile(pattern, re.IGNORECASE), opening)
    for pattern, opening in (
        (r"(?P<not>without|lack(?:s|ing)?) (?:any )?", "does it have"),
        (r"(?:have|has)(?P<not>n['\u2019]?t) (?:got )?(?:any |an? )?", "does it have"),
        (rf"(?P<aux>is|are|was|were|can|could|may|might|must|will|would|should|shall){_NOT} ", ""),
        (rf"(?:have|has){_NOT} (?=(?:already |yet |ever )?(?:been\b|\w+(?:ed|wn)$))", "has it"),
        (r"(?:have|has|with|having)(?: got)? (?P<not>no |not (?:a|an|any) )?", "does it have"),
        (rf"(?:do|does){_NOT} ", "does it"),
        (rf"did{_NOT} ", "did it"),
        (r"had (?P<not>no )?", "did it have"),
        (r"(?=(?:between|about|for|in|on|under|from|to|of) )", "is it"),
    )
)
"""How something is said of agreements, and how it is asked of one."""

_DONE_TO = re.compile(
    r"(?P<aux>do|does|did|is|are|was|were|has|have|had|can|could|may|might|must|will|would|should|shall)"
    r" (?P<who>we|they|you|i|us|it|anyone|anybody|somebody|either (?:party|side|of us)|a party)\b"
    r"(?P<says>.*?)(?P<rest>(?: (?:by|before|until|till|from|after|at|within|if|when|without|early|now|today"
    r"|next|this)\b.*)?)",
    re.IGNORECASE,
)
"""How it is said what somebody does with agreements: `can we leave by June`."""

_TOO_LATE = re.compile(
    r"is it (?P<says>(?:still |now |already )*(?:too late|possible|in time) (?:for us )?to"
    r" \w+(?: out)?(?: of)?)"
    r"(?P<rest>(?: (?:by|before|on|in|now|early)\b.*)?)$",
    re.IGNORECASE,
)

_VERB = re.compile(r"(?P<verb>[a-z]+)\b(?: (?P<no>no|nobody|no one)\b)? ?", re.IGNORECASE)
_THEY = tuple(
    (re.compile(pattern, re.IGNORECASE), it)
    for pattern, it in (
        (r"\b(?:they['\u2019]?re|they are)\b", "it is"),
        (r"\bthey aren['\u2019]?t\b", "it isn't"),
        (r"\bthey have\b", "it has"),
        (r"\bthey do\b", "it does"),
        (r"\b(?:they|them)\b", "it"),
        (r"\btheir\b", "its"),
    )
)


@dataclass(frozen=True)
class OfOne:
    """What is said of each agreement as it is asked of one, and whether that was denied of them."""

    said: str
    denied: bool = False


def predicate(said: str) -> tuple[str, str]:
    """Cut a question across agreements into which of them it asks about and what it says of each."""
    found = _SUBJECT.match(said) if said.count(" ") < _MOST and not _OF_SOME.search(said) else None
    return (found["lead"], _ADVERB.sub("", found["says"])) if found else ("", "")


def of_one(said: str) -> OfOne | None:
    """Return what a question asks of all agreements as it is asked of one, be it denied as if it were not."""
    _, says = predicate(said)
    found = _SUBJECT.match(said) if says else None
    if found is None:
        return None
    for pattern, it in _THEY:
        says = pattern.sub(it, says)
    if found["in"]:
        return OfOne(f"{says}?") if re.match(r"(?:is|are|was|were|do|does|did|can|must) ", says) else None
    if found["aux"]:
        aux = found["aux"].casefold()
        return OfOne(f"{_ONE.get(aux, aux)} it {says}?")
    return _turned(says)


def _turned(says: str) -> OfOne | None:
    done = _DONE_TO.fullmatch(says)
    if done and not re.search(r"\b(?:it|them)\b", says, re.IGNORECASE):
        return OfOne(f"{done['aux']} {done['who']}{done['says']} it{done['rest']}?")
    late = _TOO_LATE.match(says)
    if late:
        return OfOne(f"is it {late['says']} it{late['rest']}?")
    for pattern, opening in _WAYS:
        found = pattern.match(says)
        if found:
            aux = found.groupdict().get("aux") or ""
            asks = opening or f"{_ONE.get(aux.casefold(), aux)} it"
            return OfOne(f"{asks} {says[found.end() :]}?", bool(found.groupdict().get("not")))
    verb = _VERB.match(says)
    if verb is None:
        return None
    return OfOne(f"does it {base(verb['verb'])} {says[verb.end() :]}".rstrip() + "?", bool(verb["no"]))


def base(verb: str) -> str:
    """Return a verb as it stands beside `does`: `names` is `name`."""
    low = verb.casefold()
    if low.endswith(("sses", "xes", "ches", "shes")):
        return low[:-2]
    return low[:-1] if low.endswith("s") and not low.endswith("ss") else low
