"""Which comes first or last: of all that the agreement plans, and of those who have signed it."""

import re
from dataclasses import replace

from agreements.terms import Fact
from answering.facts.entry import Entry
from answering.facts.sections import Section
from answering.fitting.cutting.units import units
from answering.fitting.matching import found_at
from answering.language.english import cues, is_light
from answering.of_one import Told
from answering.requests import EXTREMES, Form, Question
from answering.timing import is_last_due

_NOUN = r"(?:date|deadline|milestone|day|thing|target)s?"
_WAY = r"first|earliest|last|final|latest"
_END = re.compile(
    rf"\b(?P<end>{_WAY}) (?:\w+ ){{0,2}}?{_NOUN}\b"
    rf"|\b(?:which|what) (?:\w+ )?{_NOUN} (?:\w+ ){{0,3}}?(?P<behind>{_WAY})\b",
    re.IGNORECASE,
)
_DEADLINE = re.compile(r"deadline|milestone", re.IGNORECASE)
_FORMS = EXTREMES | {Form.WHAT, Form.WHEN}
_EARLY = frozenset(["first", "earliest"])
_PLAN = cues("""
programme plan timetable schedule timeline roadmap milestone milestones deadline deadlines calendar
""")
_ASKED = _PLAN | cues("""
1 first earliest last final latest date dates day thing target work due key list delivery project
""")

SIGNING_END = re.compile(
    r"\b(?:(?P<end>first|last|latest|final|earliest) (?:\w+ ){0,2}?(?:to sign|sign(?:ed|ature|er|s)?)"
    r"|sign(?:s|ed|ing)? (?:[\w'\u2019-]+ ){0,6}?(?P<when>first|last|latest)"
    r"(?=\W*(?:$|\()| (?:in|of|for|under|on)\b))\b",
    re.IGNORECASE,
)
"""How it is asked who signed first or last, which that somebody has signed does not say."""

_OF_SIGNING = EXTREMES | {Form.WHO, Form.WHEN, Form.WHAT}
_OF_SIGNERS = cues("sign signed signature signer party partner organisation copy")


def signed_at_end(question: Question, entry: Entry) -> Told | None:
    """Answer with whoever signed first or last, or whether somebody did, where that is all that is asked."""
    found = SIGNING_END.search(question.said)
    whether = question.form is Form.YES_NO
    named = [unit for unit in units(question.words, entry, question.aside) if unit.who] if whether else []
    asked = question.asks.stems - {one for unit in named for one in unit.stems}
    only = all(is_light(one) or one in _OF_SIGNERS for one in asked)
    signed = [one for one in entry.terms.signatories if one.signed_on]
    if found is None or not (named if whether else question.form in _OF_SIGNING) or not only:
        return None
    if not signed:
        item = next((one for one in entry.items if one.section == Section.SIGNING), None)
        if item is None:
            return None
        nobody = found_at(item, "signing.when")
        return Told(question, entry, (nobody,))
    early = (found["end"] or found["when"]).casefold() in _EARLY
    pick = min if early else max
    wanted = pick(one.signed_on for one in signed if one.signed_on)
    matches = tuple(
        found_at(item, "signatory.date")
        for item in entry.items
        if item.section == Section.SIGNATORIES and getattr(item.fact, "signed_on", None) == wanted
    )
    if not matches or not whether:
        return Told(question, entry, matches) if matches else None
    there = {who for one in signed if one.signed_on == wanted for who in (one.party, one.name)}
    so = {unit.who for unit in named} <= there
    if so and not early and entry.standing.missing:
        return None  # whoever is still to sign comes after
    return Told(question, entry, matches, so != question.denied)


def at_end(question: Question, entry: Entry) -> Told | None:
    """Answer with what is due first or last, where no more is asked than that of a plan as a whole."""
    found = _END.search(question.said)
    asked = question.asks.telling - entry.title | (question.asks.stems & _PLAN)
    if found is None or question.form not in _FORMS or question.clause or question.period:
        return None
    planned = asked & _PLAN or _DEADLINE.search(found[0])
    if not planned or not asked <= _ASKED:
        return None
    listed = next((item for item in entry.items if item.gives("list.milestones")), None)
    gone = is_last_due(question.said)  # and not the last of all
    days = [due for one in entry.terms.milestones if (due := one.date) and not (gone and due >= entry.day)]
    if listed is None or not days:
        return None
    wanted = min(days) if (found["end"] or found["behind"]).casefold() in _EARLY else max(days)
    facts: tuple[Fact, ...] = tuple(one for one in entry.terms.milestones if one.date == wanted)
    match = found_at(listed, "list.milestones")
    match = replace(match, narrowed=facts)
    return Told(question, entry, (match,), facts=facts)
