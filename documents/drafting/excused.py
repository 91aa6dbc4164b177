"""What somebody is excused from, which is no duty and nothing due: "need not report before the end"."""

import re

_EXCUSED = re.compile(
    r"\b(?:(?:not|never|nor) (?:(?:be|have been) )?(?:required|obliged|bound|compelled|expected|liable)\b|"
    r"(?:not|nor|without being) under (?:an|any|a) (?:obligation|duty)\b|need(?:s)? not\b|needn[’']t\b|"
    r"(?:no|without (?:any )?) ?(?:obligation|duty|requirement|need) (?:(?:on|for|upon) [^.;,]{1,40}?)?to\b|"
    r"(?:not|don[’']t|doesn[’']t|won[’']t) (?:have|need) to\b|"
    r"(?:exempt(?:ed)?|excused|released|relieved) from\b)",
    re.IGNORECASE,
)
_AFTER_ALL = re.compile(
    r"[.;]\s|\bbut\b|\b(?:and|though|although|however)\b[^.;]{0,40}\b(?:will|shall|must|is to|are to|may)\b|"
    r"\b(?:unless|save|except|other than)\b",
    re.IGNORECASE,
)
"""What ends it: "need not report in the first year, but will do so by 1 May"."""


_REACH = 300  # characters


def is_excused(text: str, words: str) -> bool:
    """Say whether some words of a text stand in what somebody is excused from."""
    at = text.find(words)
    told = [excused.end() for excused in _EXCUSED.finditer(text, max(0, at - _REACH), max(at, 0))]
    return bool(told) and not _AFTER_ALL.search(text, told[-1], at)
