"""Days that the agreement gives a name to: "Commencement Date" means 1 August 2022."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from documents.dates import Found, find_dates
from documents.drafting.told import Sentence

_FIRST_OR_LAST = "commencement|start|go[- ]live|effective|expiry|end|termination|expiration"
_TERM = re.compile(
    r"[“\"'\u2018]\s*(?:the\s+)?"
    rf"(?P<term>(?:{_FIRST_OR_LAST}) date)\s*[”\"’']|"
    rf"^(?:the\s+)?(?P<listed>(?:{_FIRST_OR_LAST}) date)\s*[:–—\t]",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"[“\"'\u2018]\s*(?:the\s+)?(?P<term>(?:[A-Z][\w-]+ ){1,4}(?:Date|Day))\s*[”\"’']|"
    r"^(?:the\s+)?(?P<listed>(?:[A-Z][\w-]+ ){1,4}(?:Date|Day)(?=\s*(?:[:–—\t]|means\b))|"
    r"[A-Z][\w-]+(?: [\w-]+){1,3} (?:date|day)(?=\t))"
)
_BRACKET = re.compile(r"\(\s*(?:the\s*)?$")
_STARTING = re.compile(r"\b(?:commencement|start|go[- ]live|effective) date\b", re.IGNORECASE)
_ENDING = re.compile(r"\b(?:expiry|end|termination|expiration) date\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Definition:
    """A day with a name, and the sentence that gives it."""

    term: str
    found: Found
    sentence: Sentence

    @property
    def starts(self) -> bool:
        """Say whether it names the first day."""
        return bool(_STARTING.search(self.term))

    @property
    def ends(self) -> bool:
        """Say whether it names the last day."""
        return bool(_ENDING.search(self.term))


def definitions_in(sentences: Sequence[Sentence]) -> list[Definition]:
    """Find each day that is defined: the first date after the name, or the last before it in brackets."""
    out: list[Definition] = []
    for one in sentences:
        for told in _TERM.finditer(one.text):
            dates = find_dates(one.text)
            after = next((found for found in dates if found.start >= told.end()), None)
            before = next((found for found in reversed(dates) if found.end <= told.start()), None)
            found = before if _BRACKET.search(one.text[: told.start()]) else after
            if found is not None:
                out.append(Definition((told["term"] or told["listed"]).lower(), found, one))
    return out


def days_named(sentences: Sequence[Sentence]) -> dict[str, date]:
    """Find the other days that are defined: "Service Start Date", which means 1 October 2026."""
    out: dict[str, date] = {}
    for one in sentences:
        for told in _DAY.finditer(one.text):
            name = told["term"] or told["listed"]
            found = next((day for day in find_dates(one.text) if day.precision == "day"), None)
            if found is not None and not _TERM.search(f"“{name}”"):
                out.setdefault(name, found.day)
    return out
