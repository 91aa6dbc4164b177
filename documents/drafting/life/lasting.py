"""When the agreement ends, by a day or after a length of time."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from agreements.intake.proposals import Proposal, Sure
from documents.dates import Found, find_dates
from documents.drafting.denying import is_denied
from documents.drafting.life.definitions import definitions_in
from documents.drafting.life.starting import STARTS, is_before
from documents.drafting.life.weighing import (
    CERTAIN,
    DEFINED,
    ENOUGH,
    NOT_THE_TERM,
    TERM_HEADING,
    WHEN_IT,
    Candidate,
    is_about_the_term,
    is_labelled,
    only_period,
    period_in,
    to_stop,
    weight,
)
from documents.drafting.phrases import AGREEMENT, DURATION, end_of_length, months_of
from documents.drafting.told import Sentence

_IF_SOONER = (
    r"(?:ends?|stops?|expires?|lasts until) (?:when|once|if|upon)\b[^.;]{0,90}?\bor"
    r"(?:,? (?:if|whichever is(?: the)?) (?:sooner|earlier),?|,? at (?:the )?latest,?|"
    r",? failing that,?) (?:on|at|by)"
)
"""An end that something may bring about before its day: "ends when … or, if sooner, on …"."""

_ENDS = re.compile(
    r"\b(?:expir(?:e|es|y|ing)(?: date)?|(?:shall|will|to)\s+(?:\w+ )?(?:end|terminate|"
    r"cease|conclude|finish|lapse)|(?:we|it) (?:end|finish|stop)|lapses|falls? away|"
    r"on which (?:this|the) \w+ ends|"
    r"(?:ends?|stops?|closes?) (?:on|at|date|(?=\d))|"
    rf"{_IF_SOONER}|ending (?:on|at)|finishes|concludes|(?:comes?|"
    r"brought) to an end|"
    r"(?:remains?|stays?) in (?:force|effect|place|operation)|continues?(?: in (?:force|effect))?|in "
    r"force until|terminates? on|"
    r"ceases? to (?:have effect|apply|operate|be in force)|"
    r"lasts?|runs? (?:from|until|to|for)|end date|valid (?:until|for)|covers? (?:the|a) "
    r"period|for (?:the|a|an) "
    r"(?:initial |fixed |further )?(?:period|term)|up to|until|period of operation)\b",
    re.IGNORECASE,
)
_STRONG_END = re.compile(
    r"\b(?:expir\w+|(?:shall|will) (?:end|finish|conclude|terminate|lapse)|lapses|falls? away|"
    r"(?:we|it) (?:end|finish|stop)|"
    r"finishes|concludes|comes? to an end|ceases? to (?:have effect|apply|operate|be in force)|"
    rf"(?:ends?|stops?|closes) (?:on|at|(?=\d))|{_IF_SOONER}|terminates? on|(?:remains?|stays?) in (?:force|"
    r"effect)|continues?|cease)\b",
    re.IGNORECASE,
)
_PERIOD = re.compile(
    rf"\b(?:for|period of|term of|lasts?|last|duration of|valid for)\s+(?:an?\s+)"
    rf"?(?:initial\s+|fixed\s+|maximum\s+)*(?:period\s+of\s+|term\s+of\s+)"
    rf"?{DURATION.pattern[2:]}(?!\s+(?:after|following|before|from (?:the )?(?:end|expiry|termination))\b)",
    re.IGNORECASE,
)
_SINCE_WHEN = re.compile(r"\b(?:has|have) (?:been|run|operated)\b[^.;]{0,30}$", re.IGNORECASE)
"""What makes a length that of something that ends it: "until it has been in use for a year"."""

_TERM_IS = re.compile(
    rf"\b(?:term|duration|period)\b[^.;]{{0,40}}?\b(?:is|(?:shall|will) be)\s+"
    rf"(?:an?\s+)?(?:(?:period|term)\s+of\s+)?{DURATION.pattern[2:]}",
    re.IGNORECASE,
)
_LATER = re.compile(
    rf"\b(?:ends?|expires?|finish(?:es)?|comes? to an end|lapses?)\s+{DURATION.pattern[2:]}\s+"
    r"(?:later|after (?:that|(?:it|this \w+) (?:starts|begins)|"
    r"(?:the|its) (?:start|commencement)(?: date)?))\b",
    re.IGNORECASE,
)
_LENGTH_ROW = re.compile(
    rf"(?:\d{{1,3}}\t)?(?:(?:initial |contract |agreement |secondment |licence |loan |placement |hire )?"
    r"(?:duration|term|length|period)|"
    rf"how long (?:does|do|will|is) (?:it|we|this(?: \w+)?|the \w+)(?: (?:last|run|for))?\??)\s*[:\t][:\s]*"
    rf"(?:for )?{DURATION.pattern[2:]}",
    re.IGNORECASE,
)
_ANNIVERSARY = re.compile(r"\b(first|second|third|fourth|fifth)\s+anniversary\b", re.IGNORECASE)
_NAMES_TERM = re.compile(
    r"[“\"'\u2018](?:the\s+)?(?:initial\s+|contract\s+|agreement\s+)?(?:term|period)[”\"'’](?:\s+(?:means|is)\b|\t|:)|"
    r"^(?:the )?(?:initial |contract |agreement )?(?:term|period)(?:\t|:| means\b)",
    re.IGNORECASE,
)
_ANNIVERSARIES = {"first": 12, "second": 24, "third": 36, "fourth": 48, "fifth": 60}
_CONDITION = re.compile(
    r"\b((?:unless(?: and until)?|in the absence of|subject to|save where|except where)"
    r"\b[^,.;()]{5,160}?)(?=\s+this\b|[,.;()]|$)",
    re.IGNORECASE,
)
_END_ROW = re.compile(
    rf"(?:\d{{1,3}}\t)?{WHEN_IT}(?:date (?:(?:the|this) )?\w+ )?"
    r"(?:end|ends|ending|expiry|expires?|until|to|finish(?:es)?|stops?)\b[^\t:]{0,30}[\t:]",
    re.IGNORECASE,
)
_IS_THE_LAST = re.compile(
    r",? (?:which is|being) the (?:day|date) on which (?:this|the) \w+ (?:ends|expires|comes to an end)\b"
)
_IF = re.compile(r"(?:if|where|should|in (?:that|which) (?:case|event))\b", re.IGNORECASE)
"""How a sentence begins on another end than the usual one: "If the Board says no, it ends on 1 May"."""

_EARLIEST = re.compile(r"\bthe (?:earlie(?:r|st)|sooner|first) (?:of|to (?:occur|happen))\b", re.IGNORECASE)
_UNLESS = re.compile(r"\bunless\b", re.IGNORECASE)
_OR = re.compile(r"\bor\b|\bif\b", re.IGNORECASE)
_STATEMENT = re.compile(r"[.;:]\s|\b(?:but|while|whereas)\s", re.IGNORECASE)
_THING = re.compile(r"\b(?:the|a|an|any|each|every|its|their|our)\s", re.IGNORECASE)
_OWN = re.compile(
    r"\b(?:it|we|(?:this|these|both|(?:the|all) parties|(?:the|all) partners)|"
    r"(?:the|its|this|whose|initial|contract|agreement|fixed) (?:term|period|duration))\b",
    re.IGNORECASE,
)
"""What else a sentence calls the agreement, or those that it is between."""

_NEAR = 70  # characters between a verb and its date
_END_OF = re.compile(r"\bend of\b", re.IGNORECASE)  # a year, whose last day that is
_STOPS = re.compile(r"[,.;]")
_BEFORE = -12  # "until" may itself be the verb's end


def propose_end(sentences: Sequence[Sentence], starts: date | None) -> tuple[Proposal | None, date | None]:
    """Propose the end, and give its day where that is known."""
    candidates: list[Candidate] = []
    for one in sentences:
        pair = period_in(one.text)
        if is_before(one) or (pair and is_denied(one.text, pair[0].start)):
            continue
        day, of_it = (pair[1], True) if pair else _after_end(one.text)
        day = day or _in_end_row(one)
        if (
            day is not None
            and (pair or day.precision != "year" or _END_OF.search(day.text))
            and is_about_the_term(one)
            and (pair or _END_ROW.match(one.text) or _ENDS.search(one.text))
        ):
            score = weight(one, _ENDS) + 3 * bool(_STRONG_END.search(one.text)) + 2 * bool(pair)
            score -= 6 * bool(_IF.match(one.text))
            candidates.append(Candidate(one, score, day, of_it=of_it or is_labelled(one)))
    candidates += [Candidate(one, DEFINED, last) for one in sentences if (last := _of_several(one))]
    candidates += [
        Candidate(named.sentence, DEFINED, named.found) for named in definitions_in(sentences) if named.ends
    ]
    candidates += [
        Candidate(one, DEFINED, last)
        for one in sentences
        if _NAMES_TERM.search(one.text) and (last := _until(one.text)) is not None
    ]
    best = max(candidates, key=lambda one: (one.of_it and one.score > ENOUGH, one.score), default=None)
    if best is None or best.score <= ENOUGH or best.found is None:
        return _relative_end(sentences, starts) or _loosely(sentences)
    if not best.of_it and (counted := _relative_end(sentences, starts)):
        return counted
    same = [
        one
        for one in candidates
        if one.found and one.found.day == best.found.day and one.score > ENOUGH and one is not best
    ]
    labels = dict.fromkeys([best.sentence.clause.label, *(one.sentence.clause.label for one in same)])
    condition = _CONDITION.search(best.sentence.text)
    value = {
        "date": best.found.day,
        "date_text": best.found.text.strip(),
        "condition": condition[1].strip() if condition else None,
        "clause": "; ".join(list(labels)[:2]),
    }
    sources = (best.sentence.source, *(one.sentence.source for one in same[:1]))
    sure: Sure = "unsure" if not best.of_it else "sure" if best.score > CERTAIN else "likely"
    return Proposal("end", value, sources, sure), best.found.day


def _of_several(one: Sentence) -> Found | None:
    """Find the day that is one of several ends: "continue until the earlier of: (a) …; (b) 1 May 2031"."""
    if not (one.lead and _EARLIEST.search(one.lead) and _ENDS.search(one.lead)):
        return None
    return next((found for found in find_dates(one.text) if found.precision == "day"), None)


def _until(text: str) -> Found | None:
    """Find the day up to which something reaches: "Term" means the period from the start to 31 March 2029."""
    return next((found for found in find_dates(text) if found.bound == "until"), None)


def _in_end_row(one: Sentence) -> Found | None:
    """Find the day of a row such as "End | Sunday 30 April 2023"."""
    return next(iter(find_dates(one.text)), None) if is_labelled(one) and _END_ROW.match(one.text) else None


def _relative_end(sentences: Sequence[Sentence], starts: date | None) -> tuple[Proposal, date | None] | None:
    """Read an end told as a length: "for three years from the commencement date"."""
    for one in sentences:
        told = _PERIOD.search(one.text) or _TERM_IS.search(one.text) or _LATER.search(one.text)
        told = told or _LENGTH_ROW.match(one.text)
        jubilee = _ANNIVERSARY.search(one.text)
        about = AGREEMENT.search(one.text) or TERM_HEADING.search(one.heading)
        about = about or _NAMES_TERM.search(one.text) or _LENGTH_ROW.match(one.text)
        match = told or jubilee
        if match is None or not about or is_denied(one.text, match.start()):
            continue
        if _SINCE_WHEN.search(one.text, 0, match.start()):
            continue
        labelled = _LENGTH_ROW.match(one.text) is not None
        if NOT_THE_TERM.search(one.text) and not (STARTS.search(one.text) or labelled):
            continue
        months, days = months_of(told) if told else (_ANNIVERSARIES[jubilee[1].lower()] if jubilee else 0, 0)
        first = _counted_from(one.text, told) or starts
        last = _last_day(first, months, days) if first else None
        condition = _CONDITION.search(one.text)
        value = {
            "date": last,
            "date_text": to_stop(one.text, match.start()),
            "condition": condition[1].strip() if condition else None,
            "clause": one.clause.label,
        }
        return Proposal("end", value, (one.source,), "likely"), last
    return None


def _last_day(first: date, months: int, days: int) -> date:
    """Give the last day of a length: three years from 29 February end on the 28th, the last of the month."""
    after = first + relativedelta(months=months)
    return after + timedelta(days=days - (after.day == first.day))


def _counted_from(text: str, told: re.Match[str] | None) -> date | None:
    """Give the day from which a length is counted that stands behind it: "three years from 1 June 2031"."""
    following = (one for one in find_dates(text) if told and one.bound == "from" and one.precision == "day")
    return next((one.day for one in following if told and 0 <= one.start - end_of_length(told) <= 1), None)


def _loosely(sentences: Sequence[Sentence]) -> tuple[Proposal | None, date | None]:
    """Take the only period that is told for that of the agreement, where nothing says when it ends."""
    told = only_period([one for one in sentences if not is_before(one)])
    if told is None:
        return None, None
    one, (_, last) = told
    value = {"date": last.day, "date_text": last.text.strip(), "condition": None, "clause": one.clause.label}
    return Proposal("end", value, (one.source,), "unsure"), last.day


def _after_end(text: str) -> tuple[Found | None, bool]:
    """Find the date that an end verb or "until" leads to, or that is said to be the last.

    Say too whether that is surely the end of the agreement, and not that of a grant, or one of two.
    """
    best: Found | None = None
    of_it = True
    if (last := _IS_THE_LAST.search(text)) is not None:
        best = next((one for one in reversed(find_dates(text)) if one.end <= last.start()), None)
    for told in _ENDS.finditer(text):
        if is_denied(text, told.end()):
            continue
        for one in find_dates(text):
            near = _BEFORE <= one.start - told.end() < _NEAR
            near = near or (one.start > told.end() and not _STOPS.search(text, told.end(), one.start))
            near = near and not (best and _UNLESS.search(text, best.end, max(best.end, one.start)))
            if (
                near
                and one.bound != "from"
                and (one.bound == "until" or _STRONG_END.search(text[told.start() : one.end]))
            ):
                if best and best.day != one.day and _OR.search(text, best.end, max(best.end, one.start)):
                    return best, False
                best, of_it = one, _is_of_it(text[: told.end()])
    return best, of_it


def _is_of_it(text: str) -> bool:
    """Say whether what ends is the agreement, by the words up to the verb; a verb alone is told of it too."""
    *_, own = _STATEMENT.split(text)
    return bool(AGREEMENT.search(own) or _OWN.search(own) or not _THING.search(own))
