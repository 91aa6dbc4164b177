"""Agreements asked about by how their days lie to those of one that is named: `which end after Southend?`."""

import re
from dataclasses import dataclass, replace

from answering.requests import Question, Relative, Side
from questions.loose.naming import naming
from questions.loose.predicates import predicate
from questions.vocabulary import Vocabulary

_ENDS = r"(?:ends?|ended|finish(?:es|ed)?|expires?|expired|runs? out|ran out|stops?|stopped|lapses?|lapsed)"
_STARTS = r"(?:starts?|started|begins?|began|begun|commences?|commenced|came into force)"
_RUNS = r"(?:overlap(?:s|ped|ping)?|runs?|ran|running|(?:in force|live|active|going)|coincid(?:es?|ed|ing))"
_DAYS = re.compile(
    r"(?P<says>(?:(?:are|is|was|were|do|does|did|had|have|has|would|will|any) (?:still |already )?)*"
    rf"(?:(?P<end>{_ENDS})|(?P<start>{_STARTS})|(?P<run>{_RUNS})))"
    r"(?: up)? (?:(?P<before>before|earlier than|sooner than)|(?P<after>after|later than)"
    r"|(?P<same>(?:on|at) the same (?:day|date) as|(?:on|at) the same (?:day|date)(?: that| when)?)"
    r"|(?P<during>with|alongside|at the same time as|while|whilst|during))"
    r" (?:the )?(?P<whom>.+?)(?: (?:one|mou|agreement))?"
    rf"(?: (?:do|does|did|was|is|has|had))?(?: (?:(?P<whose_end>{_ENDS}|over)|(?P<whose_start>{_STARTS})"
    r"|(?:running|in force|live|on|ran|runs)))?",
    re.IGNORECASE | re.DOTALL,
)
"""How it is asked on which side of the days of another agreement something of these lies."""


@dataclass(frozen=True)
class ByDays:
    """A question across agreements without the one by whose days it asks, and how those lie to its own."""

    said: str
    relative: Relative


def by_days(said: str, vocabulary: Vocabulary) -> ByDays | None:
    """Cut from a question across agreements the one by whose days it asks about the others."""
    lead, says = predicate(said)
    found = _DAYS.fullmatch(says) if says else None
    named = naming(f"{found['whom']} agreement", vocabulary) if found else None
    if found is None or named is None or not (named.sure and len(named.agreements) == 1 and named.taken):
        return None
    side = next(side for side in Side if found[side])
    if bool(found["run"]) != (side is Side.DURING):
        return None
    end = bool(found["whose_end"] or (found["end"] and not found["whose_start"]))
    verb = "were in force" if found["run"] else "end" if found["end"] else "start"
    return ByDays(f"{lead} {verb}?", Relative(named.agreements[0], side, of_end=end))


def beside(question: Question, relative: Relative) -> Question:
    """Ask of the other agreements only, by the days of the one that is named."""
    besides = (*question.scope.besides, relative.agreement)
    each = replace(question.each, relative=relative, of_one=None)
    return replace(question, each=each, scope=replace(question.scope, besides=besides))
