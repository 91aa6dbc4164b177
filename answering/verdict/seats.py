"""Which of a kind have a seat on a body, and whether somebody has: by the names of those who have one."""

import re
from collections.abc import Sequence

from agreements.terms import Body, Member
from agreements.terms.kinds import KINDS
from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.facts.sections import Section
from answering.fitting.matching import found_at
from answering.language.english import stem, stems
from answering.language.opening import OPENS
from answering.of_one import Told
from answering.requests import Form, Question

_WHICH = re.compile(
    r"\b(?:which|what|how many) (?P<kind>ccgs?|councils?|(?:foundation )?trusts?|fts?)"
    r" (?:(?:are|is|were|was)(?: represented)?|sits?|sat|ha(?:ve|s) (?:a )?seats?) (?:on|in) (?P<body>.+)",
    re.IGNORECASE,
)
_WHETHER = re.compile(
    rf"^{OPENS}(?:does|do|did)(?:n['\u2019]?t)? (?P<body>.+?) (?:include|count|contain) (?P<whom>[\w .&'-]+?)"
    r"(?: as (?:an? )?members?| on it)?\W*$",
    re.IGNORECASE,
)


def seats(question: Question, entry: Entry) -> Told | None:
    """List those of a kind on a body that is named, or say whether somebody who is known has a seat there."""
    which, whether = _WHICH.search(question.said), _WHETHER.match(question.said)
    if question.scope.across or not (which or (whether and question.form is Form.YES_NO)):
        return None
    body = _body(which or whether, entry)
    if body is None:
        return None
    held = [item for item in entry.items if item.section == Section.MEMBERS and item.group == body.own]
    if which:
        kind = KINDS.get(stem(which["kind"].split()[-1]), ())
        return _told(question, entry, [one for one in held if _is_called(one, kind, entry)])
    whom = whether["whom"] if whether else ""
    own = stems(whom) - {*KINDS}
    so = [one for one in held if own and own <= stems(_name(one, entry))]
    if so:
        return _told(question, entry, so, saying=not question.denied)
    known = entry.known.within(whom) - {body.own}
    others = [entry.known.within(_name(one, entry)) for one in held]
    chairs = entry.known.within(getattr(body.fact, "chair", None) or "")
    if not known or not all(others) or any(one & known for one in (*others, chairs)):
        return None  # of seats that nobody who is known has, anybody may have one
    return Told(question, entry, (found_at(body, "body.members"),), question.denied)


def _body(found: re.Match[str] | None, entry: Entry) -> Item | None:
    """Return the body that is named, if the record has its members."""
    named = entry.known.within(found["body"]) if found else frozenset[str]()
    bodies = (item for item in entry.items if item.section == Section.GOVERNANCE and item.own in named)
    return next((one for one in bodies if isinstance(one.fact, Body) and one.fact.members), None)


def _told(
    question: Question, entry: Entry, items: Sequence[Item], *, saying: bool | None = None
) -> Told | None:
    found = tuple(found_at(item, "member.seat") for item in items)
    return Told(question, entry, found, saying) if found else None


def _name(item: Item, entry: Entry) -> str:
    return entry.terms.called(item.fact.organisation or "") if isinstance(item.fact, Member) else ""


def _is_called(item: Item, kind: Sequence[str], entry: Entry) -> bool:
    return any(word in _name(item, entry).casefold() for word in kind)
