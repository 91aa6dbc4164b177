"""What a text denies, and what a rule leaves out: neither is answered with yes."""

import re

from agreements.word_lists import set_of
from answering.facts.aspects import ASPECTS
from answering.facts.saying import PART_END, provision_of, words_of
from answering.facts.sections import WHOLES
from answering.fitting.matching import Match
from answering.language.denying import denies
from answering.language.english import has, is_light, stems
from answering.requests import Question

EXCEPTED = re.compile(
    r"\b(?:but not|except|other than|save (?:for|where|that|in)|can ?not|may not|must not)\b([^.;]*)",
    re.IGNORECASE,
)


def unless_left_out(match: Match, asked: frozenset[str], days: frozenset[str]) -> bool | None:
    """Say yes, but no where a rule leaves out what was asked: `but not while the level is red`.

    Of days that it leaves out it gives neither, since what comes before or after them is not worked out.
    """
    slots = (getattr(match.item.fact, slot, None) for slot in ("rule", "text", "effect"))
    text = next((str(value) for value in slots if value), "")
    rest = stems(EXCEPTED.sub(" ", text)) | ASPECTS[match.key].cues
    left_out = frozenset[str]().union(*map(stems, EXCEPTED.findall(text))) - rest
    if asked & left_out:
        return False
    return None if days & left_out else True


WITHOUT = re.compile(r"\bwithout((?: \w+){1,3})", re.IGNORECASE)
"""What is to be left out in something that is asked."""


def left_out_too(text: str, said: str) -> frozenset[str]:
    """Return what a question leaves out, where a text lets just that be left out: `stop without leaving`."""
    left_out = frozenset[str]().union(*map(stems, WITHOUT.findall(said)))
    return left_out if left_out and denies(text, left_out) else frozenset()


_OPENING = re.compile(
    r"\s*(?:neither|no(?! (?:later|more|less|fewer|sooner|earlier))|nobody|none)\b", re.IGNORECASE
)


def opens_denying(text: str, asked: frozenset[str]) -> bool:
    """Say whether a text denies of all what was asked, in its first sentence: `no party may`."""
    first, *rest = PART_END.split(text)
    more = stems(" ".join(rest)) - stems(first)
    return bool(_OPENING.match(first)) and bool(asked & stems(first)) and not asked & more


_NEGATIVES = set_of("no not neither nor without never nobody nothing untouched outside none")
"""Words that deny, wherever they stand."""


def is_denying(text: str) -> bool:
    """Say whether a text holds a word that denies."""
    return bool(_NEGATIVES & set(re.findall(r"[a-z]+", text.casefold())))


def denies_what_is_asked(match: Match, question: Question) -> bool:
    """Say whether a fact denies a word of the question that tells, as in `may speak but not vote`.

    Whether an agreement binds or may be extended is stated besides what its words say of that.
    """
    if match.item.section in WHOLES:
        return False
    asked = question.asks.telling
    return denies(words_of(match.item.fact), asked)


_AGAIN = re.compile(
    r"\b(?:again|twice|repeatedly|indefinitely|for ?ever|(?:more than|over) once|(?:\w+ )?times"
    r"|(?:second|third|further|another|extra) time)\b",
    re.IGNORECASE,
)
_OCCASION = r"(?:time|occasion|extension|renewal|repeat|go|rerun)"
_ONCE = re.compile(
    r"\bonce(?= (?:for|by|only)\b|\s*[.,;]|\s*$)|\bone (?:only|time only|extension only|renewal only)\b"
    r"|\b(?:only|just|at most|(?:no|not) more than) (?:be \w+ )?(?:once\b(?! (?!for|by)\w)|one "
    rf"{_OCCASION})|\b(?:a|one) single {_OCCASION}|\bno (?:further|second|more) {_OCCASION}",
    re.IGNORECASE,
)
"""How it is asked of what may be done if it may be once more, and how a rule says that it may not."""


def unless_once_only(match: Match, said: str) -> bool | None:
    """Say yes, but no to more than a rule lets be done once, and neither where it does not say how often."""
    text = provision_of(match.item.fact)
    if not _AGAIN.search(said) or _AGAIN.search(text):
        return True
    return False if _ONCE.search(text) else None


_MUST = re.compile(
    r"\b(?:must|ha(?:s|ve|d) to|needs? to|obliged|requires?d?|compulsory|mandatory)\b", re.IGNORECASE
)
"""How a duty is asked."""

_RULES = re.compile(r"\b(?:must|shall|will|ha(?:s|ve) to|require[sd]?|needs?)\b", re.IGNORECASE)
_LEAVES = re.compile(r"\b(?:may|can|could|might|optional|choose)\b", re.IGNORECASE)
_LIMITS = re.compile(
    r"\b(?:limits?|limited|restrict\w*|prevent\w*|prohibit\w*|refused?|barriers?|hold(?:s|ing)? back)\b",
    re.IGNORECASE,
)


def is_short_of(text: str, said: str) -> bool:
    """Say whether a text leaves open what is asked as a duty, or limits what is asked whether it is so."""
    leaves = bool(_MUST.search(said) and _LEAVES.search(text)) and not _RULES.search(text)
    return leaves or (bool(_LIMITS.search(text)) and not _LIMITS.search(said))


def denies_some(match: Match) -> bool:
    """Say whether the terms of money deny it of some case, of which the question may be."""
    return is_denying(str(getattr(match.item.fact, "terms", None) or ""))


def lacks(match: Match, asked: frozenset[str]) -> bool:
    """Say whether a word of the question is not in the fact itself, only among those that may ask of it."""
    return is_beyond(asked, match.item.name | match.item.text | match.item.cues)


def names_more(match: Match, asked: frozenset[str]) -> bool:
    """Say whether more is asked of a gateway than whether there is one: what it leads to is no yes."""
    evidence = match.item.text if match.key == "gateway.evidence" else frozenset[str]()
    return is_beyond(asked, match.item.name | match.item.cues | evidence)


def is_beyond(asked: frozenset[str], own: frozenset[str]) -> bool:
    """Say whether a word that tells what is asked is not among some, nor another for it."""
    return any(not is_light(one) and not has(own, one) for one in asked)
