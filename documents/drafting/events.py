"""What a sentence tells of its days: what is due on them, or what happened."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from agreements.proposals import Proposal, Source, Sure
from documents.dates import days_without_year, find_dates
from documents.drafting.counting import after_event, counted, within_start
from documents.drafting.deciding import GATEWAY, is_decided, names_itself
from documents.drafting.money import SUM
from documents.drafting.often import frequencies
from documents.drafting.phrases import AGREEMENT, AHEAD, DURATION, PAST, YEARLY
from documents.drafting.starting import STARTS
from documents.drafting.term import Term
from documents.drafting.told import Sentence
from documents.drafting.window import NO_WINDOW, Window
from documents.drafting.windows import (
    CHECKED,
    IN_TERM,
    MAKES,
    SEASON,
    clip,
    merged,
    window_of,
)

TIMETABLE = re.compile(
    r"\b(?:milestones?|timetable|timescales?|timeline|key dates|deliverables?|work ?programme|workplan|"
    r"(?:project|action|delivery|implementation|mobili[sz]ation|transition) plan|"
    r"mobili[sz]ation|implementation|what \w+ will do (?:and|by) when|"
    r"what (?:will|is to) be done,? (?:and )?(?:by )?when)\b",
    re.IGNORECASE,
)
_DATES = re.compile(r"(?:(?:key|important|main) )?dates(?: to (?:keep|meet|note|remember))?", re.IGNORECASE)
_WHEN = re.compile(
    r"by|(?:by )?when\b.*|(?:target |due |completion |delivery |planned |key )?dates?(?: due)?|due(?: by)?|"
    r"deadline|timescale|to be done by",
    re.IGNORECASE,
)
_AIM = re.compile(r"targets?", re.IGNORECASE)  # heads days, or figures
_WHAT = re.compile(
    r"what\b.*|undertakings?|actions?|tasks?|activit(?:y|ies)|steps?|events?|milestones?|deliverables?|work|"
    r"outputs?|commitments?|stages?|instalments?",
    re.IGNORECASE,
)
_DELIVERABLES = re.compile(r"\bdeliverables?\b", re.IGNORECASE)
_OWN_SENTENCE = re.compile(r"(?:[\w’']+\s+){1,4}(?:will|shall|must)\b")
_UNDATED = re.compile(
    r"^to be (?:further )?(?:developed|agreed|confirmed)\W*$|\bwill be (?:further )?developed\b(?! in\b)",
    re.IGNORECASE,
)
_MUST = re.compile(r"\b(?:due|will|shall|must|is to|are to|agrees? to)\b|\w[’']ll\b", re.IGNORECASE)
_LASTS = re.compile(r"\b(?:chair|remain|continue|serve|stay|hold|keep)s?\b", re.IGNORECASE)
_TO_BE_SETTLED = re.compile(r"\s*to be \w+ (?:by|before|in)\b", re.IGNORECASE)
_SHORT = 250
"""Characters of a sentence that says when, and in the present: "The first cohort starts on 3 May"."""
_HELD_BACK = re.compile(
    r"\b(?:may|shall|can|will|must)(?: not|not)\b[^.;]{0,80}\b(?:before|until|after)\b|"
    r"\bno (?:\w+ ){1,4}(?:may|shall|can|will)\b[^.;]{0,60}\b(?:before|until)\b|"
    r"\bnot (?:to )?[a-z]+(?: [a-z]+){0,6} before\b|"
    r"^what (?:comes|follows|happens)(?: next)? after\b|^subject to\b[^.;]*?, which\b|"
    r"\bknow (?:that )?(?:it|this|we)\b[^.;]{0,30}\bif\b",
    re.IGNORECASE,
)
_RECITES = re.compile(
    r"^(?:background|recitals?|whereas|introduction|context|why|foreword|history)\b", re.IGNORECASE
)
_ASKED_FOR = re.compile(r"\b(?:has|have) (?:asked|called) for\b[^.;]*\bby\b", re.IGNORECASE)
_STARTS_IT = re.compile(rf"^\W*(?:{AGREEMENT.pattern})[^.;,]{{0,20}}\s(?:{STARTS.pattern})", re.IGNORECASE)
_WAS = re.compile(r",?(?: (?:the )?[A-Z][\w’'-]*){1,4} (?:was|were|had|[a-z]+ed)\b")
_DATED_ITEM = re.compile(r"\)?\s*[:–—-]\s")
_WITHIN = re.compile(rf"\bwithin\s+{DURATION.pattern}\s+(?:of|from|after)\s+[^.,;]{{3,60}}", re.IGNORECASE)
_FIRST_OF_MANY = re.compile(
    r"\b(?:each|every|\w+ly|times)\b.*\b(?:starting|beginning|commencing) (?:with|in|on|from)\s+$",
    re.IGNORECASE,
)
"""What stands before the first day of something that recurs: "every month, starting with May 2031"."""

_THE_FIRST = re.compile(
    r"\b(?:the )?first(?: (?:one|such|of them|[a-z]+))?(?:,? (?:is|being|to be|will be|shall be|falling|falls))?"
    r"(?: (?:due|[a-z]+ed|made|sent|held))?(?: (?:by|on|in|before))?\W*$",
    re.IGNORECASE,
)
"""What stands before the first day of what the same sentence tells how often: "each May, the first due on"."""

_ENDS_IN_CASE = re.compile(
    r"(?:if|where|unless|should)\b[^.;]{3,200}?\b(?:ends?|finish(?:es)?|stops?|terminates?|lapses?|reverts?|"
    r"(?:comes?|brought) to an end|falls? away)\b[^.;]{0,80}\b(?:19|20)?\d\d\b",
    re.IGNORECASE,
)
"""What ends on a day in one case only, which is nothing that is due: "If they say no, it ends on 1 May"."""

_CONDITION = re.compile(
    r"(?:if|where|unless|should)\b(?:(?!\b(?:may|can|shall|must|will)\b)[^,;(]|,(?=\d))*", re.IGNORECASE
)
_EACH_YEAR = re.compile(r"\b(?:each|every) (?:\w+ )?(?:year|quarter|month)\b|\bannually\b", re.IGNORECASE)
"""What makes the first day of something that goes on no day on which it is due: "from 1 May, each year"."""

_GOES_UP = re.compile(
    r"\b(?:go(?:es)? up|rises?|uplifted|increased?s?|indexed|adjusted)\b[^.;]{0,40}"
    r"\b(?:by|with|in line with)\b",
    re.IGNORECASE,
)
_LEFT_OVER = re.compile(
    r"\b(?:under-?spends?|unspent|surplus|balances?|left over)\b[^.;]{0,40}$", re.IGNORECASE
)
_OPENS_WITHIN = re.compile(r"within\b", re.IGNORECASE)
_LAST_DAY_OF_TERM = re.compile(
    r"\b(?:first|last|final) day of (?:the|this) (?:initial |fixed )?(?:term|agreement|period)\b",
    re.IGNORECASE,
)


def is_timetable(one: Sentence) -> bool:
    """Say whether a sentence stands in a timetable: under such a heading, or in a table of what and when."""
    head = [cell.strip() for cell in one.row.head] if one.row else []
    cells = zip(head, one.row.cells, strict=False) if one.row else ()
    when = any(map(_WHEN.fullmatch, head)) or any(
        _AIM.fullmatch(name) and find_dates(cell) for name, cell in cells
    )
    tabled = (when and any(map(_WHAT.fullmatch, head))) or CHECKED.match(one.text)
    return bool(tabled) or bool(TIMETABLE.search(one.heading) or _DATES.fullmatch(one.heading))


def names_years(one: Sentence) -> bool:
    """Say whether a year that a sentence names may be the time by which something is done."""
    return is_timetable(one) or (
        one.is_term and not one.row and bool(_MUST.search(f"{one.lead or ''} {one.text}"))
    )


def events(one: Sentence, found: Sequence[Window], term: Term) -> Iterator[Proposal]:
    """Tell what is due from what is past; a heading or lead-in with a date gives it to the items below."""
    inherited = _inherited(one, term)
    if _DELIVERABLES.search(one.heading) and find_dates(one.heading) and inherited is None:
        return
    if inherited is not None:
        yield _milestone(one, inherited[0], extra=inherited[1], kind="deliverable")
        return
    if not found and _UNDATED.search(one.text) and one.is_term and not re.search(r"\bhow\b", one.text):
        yield _milestone(one, NO_WINDOW, kind="deliverable", sure="unsure")
        return
    tabled = one.row and is_timetable(one)
    loose = _loosely_due(one, term) if not found and (one.is_term or tabled) else None
    if loose is not None:
        yield _milestone(one, loose, kind="milestone", sure="unsure")
        return
    beside = within_start(one.text, term) if found and _MUST.search(one.text) else None
    for window in [*merged(one, found), *([beside] if beside else [])]:
        if window.text is None or (window.bound == "from" and window.day == term.starts):
            continue  # from when the agreement runs is told again
        if _is_past(one, window, term):
            yield from background(one, window) if window.precision != "year" else ()
        elif _is_due(one, window, term):
            timetable = bool(_DELIVERABLES.search(one.heading)) or window.precision == "year"
            yield _milestone(one, window, kind="deliverable" if timetable else "milestone")


def _loosely_due(one: Sentence, term: Term) -> Window | None:
    """Read a day that no calendar gives: "by spring 2021", "within three months of signature"."""
    due = _MUST.search(one.text) or one.lead or one.row or is_timetable(one) or _OPENS_WITHIN.match(one.text)
    if not due:
        return None
    if SUM.search(
        one.text
    ):  # when a sum is to be paid is told with the sum, but for a day that can be counted
        return None if one.row or YEARLY.search(one.text) else within_start(one.text, term)
    season, rule = SEASON.search(one.text), _WITHIN.search(one.text)
    if season:
        return Window(None, None, season[0], "none", "by" if season[0].lower().startswith("by") else "in")
    if rule and (within := within_start(one.text, term)):
        return within
    if rule and after_event(one.text):
        return Window(None, None, rule[0].strip(), "relative", "by")
    return counted(one.text, term)


def _inherited(one: Sentence, term: Term) -> tuple[Window, Source] | None:
    if one.row or not one.opens or (one.lead and (GATEWAY.search(one.lead) or is_decided(one.lead))):
        return None  # what a gateway is decided on has no day of its own
    if any(found.precision != "year" for found in find_dates(one.text)) and not _DELIVERABLES.search(
        one.heading
    ):
        return None
    if _DELIVERABLES.search(one.heading) and (
        dates := [d for d in find_dates(one.heading) if d.precision != "year"]
    ):
        # a sentence of its own ("The site will …") is told beside the list of deliverables, not in it
        listed = one.headed is not one.clause or len(one.clause.lines) > 1
        if listed and not _OWN_SENTENCE.match(one.text):
            return window_of(dates[0]), Source(one.headed.label, one.heading)
        return None
    if one.lead and one.lead_clause and (MAKES.search(one.text) or TIMETABLE.search(one.lead)):
        stub = Sentence(one.lead, one.lead_clause, one.lead_clause)
        windows = [
            window_of(d)
            for d in find_dates(one.lead)
            if d.precision != "year" and d.bound in {"by", "before", "in"}
        ]
        if not windows and (told := IN_TERM.search(one.lead)) and term.ends:
            windows = [Window(term.ends, term.starts, told[0], "year", "in")]
        if windows and not PAST.search(one.lead):
            return windows[0], stub.source
    return None


def was(one: Sentence, window: Window) -> bool:
    """Say whether a sentence tells a day as that of something that happened: "In May 2022 it was chosen"."""
    if window.text and one.text.startswith(window.text) and _WAS.match(one.text, len(window.text)):
        return True
    return bool(
        window.text
        and window.bound not in {"by", "before"}
        and re.search(rf"(?:{PAST.pattern})[^.;]{{0,60}}{re.escape(window.text)}", one.text, re.IGNORECASE)
    )


def _opens_item(one: Sentence, window: Window) -> bool:
    """Say whether an item of a list begins with its day: "May 2026: guide published"."""
    text = window.text or "\n"
    return one.text.startswith(text) and bool(_DATED_ITEM.match(one.text, len(text)))


def _is_to_come(one: Sentence, window: Window, term: Term) -> bool:
    """Say whether a day that is not before the agreement's own is one of what is to be done by then.

    So is "Guide published" in a timetable, "May 2026: guide published" in a list, and whatever is promised.
    """
    known = max((day for day in (term.starts, term.written) if day), default=None)
    if window.day is None or (known and window.day < known):
        return False
    promised = AHEAD.search(f"{one.lead or ''} {one.text}") or _opens_item(one, window)
    listed = one.row or CHECKED.match(one.text)
    return bool((listed and is_timetable(one)) or (known and promised))


def _is_past(one: Sentence, window: Window, term: Term) -> bool:
    if _ASKED_FOR.search(one.text) or _is_to_come(one, window, term):
        return False
    if was(one, window):
        return True
    if _RECITES.search(one.heading) and not AHEAD.search(one.text):
        return term.starts is None or window.day is None or window.day <= term.starts
    if window.bound in {"by", "before", "until"} or is_timetable(one):
        return False
    told = min((day for day in (term.written, term.starts) if day), default=None)  # what is later is to come
    if AHEAD.search(one.text) and not (told and window.day and window.day < told):
        return bool(
            window.text
            and re.search(
                rf"\b(?:agreed|approved|reported|published|met)\b[^.;]{{0,60}}{re.escape(window.text)}",
                one.text,
            )
        )
    return bool(PAST.search(one.text) or (told and window.day and window.day < told)) or (
        one.row is not None and bool(re.search(r"submitted", one.text))
    )


def _is_of_many(one: Sentence, window: Window) -> bool:
    """Say whether a day is only the first of many, or the one at which what is left is counted."""
    before = one.text.partition(window.text or "\n")[0]
    head, _, rest = one.text.partition(":")
    unsettled = _TO_BE_SETTLED.match(rest) and (window.text or "") in head  # a time that has no sum yet
    first = (
        _FIRST_OF_MANY.search(before)
        or _is_first_of_a_day(before, window)
        or (window.bound == "at" and _LEFT_OVER.search(before))
    )
    return bool(first or unsettled)


def _is_first_of_a_day(before: str, window: Window) -> bool:
    """Say whether a day is the first of one that is told of every year: "by 1 May each year, the first being …"."""
    if window.day is None or window.precision != "day" or not _THE_FIRST.search(before):
        return False
    same = days_without_year(before, window.day)
    return any(each.day == window.day for each in same) and bool(frequencies(before))


def _is_of_condition(text: str, window: Window) -> bool:
    """Say whether a day stands in the condition with which a sentence begins: "If by May 2031 none has …"."""
    told = _CONDITION.match(text)
    at = text.find(window.text or "\n")
    return told is not None and 0 <= at < told.end()


def _bounds_what_lasts(text: str, window: Window) -> bool:
    """Say whether a day is only the first or last of what goes on, or of what is counted or paid."""
    if window.bound not in {"until", "from"}:
        return (window.text or "").lower().startswith("since")
    lasts = _LASTS.search(text) and not _MUST.search(text)
    if lasts or SUM.search(text) or (window.text or "").lower().startswith("since"):
        return True
    if window.bound == "from":
        return bool(_EACH_YEAR.search(text) or _GOES_UP.search(text))
    return bool(AGREEMENT.search(text) or _LASTS.search(text))


def _is_due(one: Sentence, window: Window, term: Term) -> bool:
    if _HELD_BACK.search(one.text) or _STARTS_IT.search(one.text) or _is_of_many(one, window):
        return False
    if _is_of_condition(one.text, window) or _bounds_what_lasts(one.text, window):
        return False
    if _ENDS_IN_CASE.match(one.text) or (names_itself(one.text) and not one.row):
        return False
    if window.bound in {"by", "before"} or window.precision == "quarter":
        return True
    told = f"{one.lead or ''} {one.text}"  # an item of a list goes on with its lead-in
    known = term.starts is not None and window.day is not None and window.day > term.starts
    in_term = known and window.bound != "until"  # until when something lasts is nothing due
    planned = in_term and one.is_term and not PAST.search(one.text) and len(one.text) < _SHORT
    return bool(AHEAD.search(told) or is_timetable(one) or one.row or planned)


def _milestone(
    one: Sentence, window: Window, *, kind: str, extra: Source | None = None, sure: Sure = "likely"
) -> Proposal:
    value = {"what": clip(one.text), "kind": kind, "owner": None, **window.value, "clause": one.clause.label}
    sources = (one.source, extra) if extra else (one.source,)
    return Proposal("milestones", value, sources, sure)


def _ends_a_count(text: str, day: str) -> bool:
    """Say whether a day only tells when something was counted: "in the year to March", "(900 at 1 May)"."""
    day = re.escape(day)
    counted = rf"\b(?:year|quarter|months) (?:ending |ended )?{day}|\([^()]*\d(?: \w+){{0,2}} {day}\)"
    measured = rf"\b(?:reflects?|based on|weighted|measured)\b[^.;]{{0,60}}\b(?:at |on )?{day}"
    return bool(re.search(f"{counted}|{measured}", text))


def background(one: Sentence, window: Window | None = None) -> Iterator[Proposal]:
    """Propose what happened on the days that a sentence tells, or on the one given."""
    windows = (
        [window]
        if window
        else [window_of(found) for found in find_dates(one.text) if found.precision != "year"]
    )
    if _LAST_DAY_OF_TERM.search(one.text):
        return
    windows = [each for each in windows if not (each.text and _ends_a_count(one.text, each.text))]
    firsts = [replace(each, day=each.from_) for each in windows if each.from_ and each.precision == "day"]
    for each in (*firsts, *windows):  # of a period both ends are told
        value = {
            "what": clip(one.text),
            "date": each.day,
            "date_text": each.text,
            "precision": each.precision,
            "clause": one.clause.label,
        }
        yield Proposal("background", value, (one.source,), "likely")
