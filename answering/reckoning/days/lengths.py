"""How long an agreement runs, where a length is held out: `is it a two year deal?`."""

import re

from agreements.days.calendar import ONE_DAY
from agreements.days.durations import ANY_DURATION, duration_of
from answering.facts.entry import Entry
from answering.facts.sections import Section
from answering.fitting.matching import found_at
from answering.language.english import cues, words
from answering.of_one import Told
from answering.reckoning.days.spans import span_of
from answering.reckoning.held_out.bounds import BOUND, OR_MORE, keeps
from answering.reckoning.held_out.counts import is_only_of
from answering.requests import Form, Question

_SO_LONG = re.compile(
    rf"{BOUND}(?:a |the )?(?:full |whole )?\b{ANY_DURATION}{OR_MORE}",
    re.IGNORECASE,
)
_ELSE = re.compile(
    r"\b(?:notice|warning|before|ahead|after|ago|old|another|further|still|left|remaining|into|every"
    r"|more (?:day|week|month|year)s|times? (?:a|per|each))\b",
    re.IGNORECASE,
)
"""Words beside a length by which it is of something else than the whole term."""

_KEPT = re.compile(r"\b(?:records?|kept|keeps?|stored?|retain(?:ed)?|held)\b", re.IGNORECASE)
"""How a length is said to be that for which something is kept."""

_OF_WHOLE = re.compile(
    r"\b(?:for|runs?|running|last(?:s|ed|ing)?|terms?|length|duration|long(?:er)?|short(?:er)?|covers?"
    r"|spans?|(?:day|week|month|year)s?[ -](?:long )?(?:agreement|mou|memorandum|deal|contract|arrangement"
    r"|partnership|commitment|programme|scheme|thing|one|affair))\b",
    re.IGNORECASE,
)
"""How a length is said to be that of the agreement."""

_OF_TERM = cues("""
run runs running last lasts lasting long longer longest short shorter term length duration period lifespan
life cover covers span exceed valid inforce inplace live signed partyto agree agreed only deal contract
arrangement partnership pact commitment programme scheme affair annually fixed single above below atleast upto
least most minimum maximum more less than under exactly just
""")

_LEEWAY = 3  # days by which a length in months or years may be out


def so_long(question: Question, entry: Entry) -> Told | None:
    """Say whether the agreement runs for so long, where no more is asked, or when where its days are open."""
    found = _SO_LONG.search(question.said) if question.form is Form.YES_NO and not question.period else None
    if found is None or _ELSE.search(question.said) or not _OF_WHOLE.search(question.said):
        return None
    length = duration_of(found)
    of_term = _OF_TERM | entry.title | {*words(found["number"])}
    if length is None or not is_only_of(question, of_term) or _KEPT.search(question.said):
        return None
    item = next((one for one in entry.items if one.section == Section.TERM), None)
    if item is None:
        return None
    match = found_at(item, "term.length")
    span = span_of(match, question, entry)
    after = length.after(span.first) if span else None
    if span and after is None:
        return None
    said = None
    if span and after:
        said = keeps(found[0], (span.last - after + ONE_DAY).days, _LEEWAY) != question.denied
    return Told(question, entry, (match,), said, span=span)
