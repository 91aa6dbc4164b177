"""Whether there is still time for notice, and what comes of notice on a day that is only supposed."""

import re
from dataclasses import replace
from datetime import date

from agreements.days.calendar import Period
from agreements.requests import AFTER
from agreements.standing import State
from answering.facts.entry import Entry
from answering.facts.sections import Section
from answering.fitting.cutting.units import units
from answering.fitting.leaving.deadlines import asks_if_late, asks_yet
from answering.fitting.leaving.ways import ways_meant
from answering.fitting.matching import found_at
from answering.language.english import cues
from answering.language.standings import LEAVING
from answering.of_one import Told
from answering.reckoning.days.leaving import last_for_notice, out_on
from answering.reckoning.days.spans import span_of
from answering.requests import Form, Question

_OF_NOTICE = LEAVING | cues("notice out")
_ASKING = cues("""
give giving given gave serve served send sent hand late still yet enough time early earlier left miss missed
missing chance deadline window boat last latest date day pass passed gone run ran agreement can could able
party partner side get go going today now
""")
"""Words that only ask for it, or name the notice itself."""

_IF = r"^\W*(?:(?:and|but|so|or|what|then|happens)\W+){0,3}(?:if|say|suppose|supposing)\b"
_GIVE = r"(?:gives?|gave|serves?|served|send|sent|hand in|handed in|put in)"
_GIVEN = r"(?:given|served|sent|handed in)"
_SUPPOSED = re.compile(
    rf"(?P<if>{_IF}.{{0,60}}?)?\b(?:{_GIVE}(?: \w+){{0,3}}? notice"
    rf"|(?:is|was|were|been) {_GIVEN}(?: \w+){{0,3}}? notice"
    rf"|notice (?:(?:is|was|were|had been|has been|been) )?{_GIVEN})\b",
    re.IGNORECASE,
)
_IF_BEHIND = re.compile(r"\b(?:if|supposing|assuming)\b[^,;?]{0,40}$", re.IGNORECASE)
_WAITS = re.compile(
    rf"{_IF} (?:\w+ ){{1,4}}?(?:wait|waited|waits|hold off|held off|hang on|leave it|left it|delay|delayed)"
    r" (?:until|till|to)\b",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"\b(?:when|how|who|what (?!if\b)|does|do|is|are|can|will|must|would|could)\b", re.IGNORECASE
)
_ASKS_END = re.compile(
    r"\b(?:when|from when|what day|what date|how soon"
    r"|(?:what(?:['\u2019]s| is| would be| will be)? (?:the|our) )?(?:last day|end(?: date| day)?\b)"
    r"|(?:earliest|soonest|first) (?:possible )?(?:exit|end|leaving|day out)|exit (?:date|day))\b"
    r"(?!.*\b(?:who|how much|how many|pay|paid|cost|sign)\b)",
    re.IGNORECASE,
)
"""How a notice is only supposed, what asks something of it besides, and what asks when it ends things."""


def time_for_notice(question: Question, entry: Entry) -> Told | None:
    """Answer whether it is too late for notice, or somebody can be out by a day, by the last day to give it.

    Where notice stands already, or where the ways to end it differ in that, it is left to what they say.
    """
    if question.form is not Form.YES_NO or not _is_only_of_notice(question):
        return None
    late, out = asks_if_late(question.said), out_on(question)
    yet = asks_yet(question.said) or (out is not None and bool(_MAY.search(question.said)))
    item = next((one for one in entry.items if one.section == Section.NOTICE), None)
    if not (late or yet) or item is None or entry.made.notice:
        return None
    over = _over_by(out, question, entry) if out else None
    if over:
        return replace(over, verdict=late == question.denied)
    ways = ways_meant(question, entry) or [way for way in entry.terms.termination if way.notice]
    spans = [last_for_notice(question, way, entry.terms) for way in ways]
    on = question.period.first if question.period and not out else entry.day
    passed = {on > span.first for span in spans if span}
    if len(passed) != 1 or None in spans:
        return None
    (gone,) = passed
    span = min((one for one in spans if one), key=lambda one: one.first)
    way = ways[spans.index(span)]
    match = found_at(replace(item, fact=way), "notice.last")
    told = Told(question, entry, (match,), span=span)
    if not (gone or question.when.as_of) and entry.standing.state is State.AWAITING_SIGNATURE:
        return told  # there is time, but nothing yet that notice could end
    return replace(told, verdict=(gone == late) != question.denied)


_MAY = re.compile(r"\b(?:can|could|may|might|possible|able)\b", re.IGNORECASE)


def _over_by(out: date, question: Question, entry: Entry) -> Told | None:
    """Tell that an agreement ends by a day without notice, where it does."""
    ends_by = entry.terms.end.date and entry.terms.end.date <= out
    item = next((one for one in entry.items if one.section == Section.TERM), None) if ends_by else None
    return Told(question, entry, (found_at(item, "term.end"),)) if item else None


def end_if_given(question: Question, entry: Entry) -> Told | None:
    """Answer what only supposes notice with the end that it makes: `if we give notice on 1 June?`."""
    given = _supposed_on(question)
    item = next((one for one in entry.items if one.section == Section.NOTICE), None)
    if given is None or item is None:
        return None
    parties = {party.id for party in entry.terms.parties}
    named = (unit for unit in units(question.words, entry, question.aside) if unit.who in parties)
    own = frozenset(one for unit in named for one in unit.stems) | _OF_NOTICE | _ASKING | cues("expire")
    if not question.asks.telling <= own:
        return None
    match = found_at(item, "notice.ends")
    span = span_of(match, replace(question, period=Period(given, given)), entry)
    told = Told(question, entry, (match,), span=span)
    return told if span else None


def _supposed_on(question: Question) -> date | None:
    """Return the day on which notice is supposed to be given, where it is asked only when that ends it."""
    said, days, before = question.said.partition(AFTER)[0], question.period, question.thread.previous
    waits = _WAITS.search(said) if before is not None and _is_only_of_notice(before) else None
    found = _SUPPOSED.search(said) or waits
    if found is None or days is None or not (days.first == days.last or waits):
        return None
    rest = said[found.end() :]
    behind = _IF_BEHIND.search(said[: found.start()]) and _ASKS_END.search(said)
    if not (waits or found["if"] or behind or _ASKS_END.search(rest)):
        return None  # it is asked who gave notice on that day, or whether
    return None if _QUESTION.search(rest) and not _ASKS_END.search(rest) else days.last


def _is_only_of_notice(question: Question) -> bool:
    told = question.asks.telling
    return bool(told & _OF_NOTICE) and told <= _OF_NOTICE | _ASKING
