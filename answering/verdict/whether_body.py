"""Whether an agreement has such a board, committee or group, where no more is asked of it than that."""

import re

from agreements.terms import Body
from answering.facts.entry import Entry
from answering.facts.lists import Group
from answering.facts.sections import Section
from answering.fitting.matching import Match, found_at
from answering.language.english import cues, stem, stems, tells
from answering.of_one import Told, Unsaid
from answering.requests import Form, Question

_SORTS = r"(?:board|committee|group|cabinet|panel|forum)s?"
_ASKED = re.compile(
    r"\b(?:(?:is|was|are|were) there|(?:has|have|had|does|do|did)\b.{0,80}?\b(?:have|got|has|set up|name))"
    rf" (?:an?|any|its own|their own) (?P<body>(?:[\w&\u2019'-]+ ){{0,4}}?{_SORTS})\b",
    re.IGNORECASE,
)
_HAVING = cues("have has had got get there set up name named own in place")


def has_body(question: Question, entry: Entry) -> Told | Unsaid | None:
    """Say yes with the bodies that are called so; where only a sort is named, tell of all that there are.

    None is called so: then the document does not say it, unless those very words stand in one of its facts.
    """
    asked = _ASKED.search(question.said)
    if not asked or question.form is not Form.YES_NO or question.scope.across or not entry.terms.governance:
        return None
    called = stems(asked["body"])
    told = {stem(word) for word in question.words if word not in question.aside and tells([word])}
    if told - called - _HAVING:
        return None
    bodies = [item for item in entry.items if item.section == Section.GOVERNANCE]
    every = tuple(found_at(item, "body.role") for item in bodies)
    so = tuple(one for one in every if isinstance(one.item.fact, Body) and called <= _names(one.item.fact))
    if so:
        return Told(question, entry, so, verdict=not question.denied)
    if len(called) == 1:
        return Told(question, entry, _listed(entry), facts=entry.terms.governance)
    said = asked["body"].casefold()
    stated = any(said in str(vars(item.fact)).casefold() for item in entry.items)
    return None if stated else Unsaid(question, entry, words=(said,), nearest=every)


def _listed(entry: Entry) -> tuple[Match, ...]:
    return tuple(
        found_at(item, "list.bodies")
        for item in entry.items
        if isinstance(item.fact, Group) and item.fact.section == Section.GOVERNANCE
    )


def _names(body: Body) -> frozenset[str]:
    return frozenset().union(*(stems(one) for one in (body.name, body.abbreviation or "", *body.also_called)))
