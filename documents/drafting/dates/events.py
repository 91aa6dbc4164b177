"""What a sentence tells of its days: what is due on them, or what happened."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from agreements.intake.proposals import Proposal, Source, Sure
from documents.dates import find_dates
from documents.drafting.amounts.sums import SUM
from documents.drafting.dates.counting import after_event, counted, within_start
from documents.drafting.dates.counts import ends_a_count
from documents.drafting.dates.deciding import GATEWAY, is_decided
from documents.drafting.dates.due import MUST, kind_of
from documents.drafting.dates.timetables import TIMETABLE, is_timetable
from documents.drafting.dates.window import NO_WINDOW, Window, window_of
from documents.drafting.dates.windows import IN_TERM, MAKES, SEASON, clip, merged
from documents.drafting.life.term import Term
from documents.drafting.phrases import DURATION, PAST, YEARLY
from documents.drafting.told import Sentence

_DELIVERABLES = re.compile(r"\bdeliverables?\b", re.IGNORECASE)
_LONG = timedelta(days=21)
_DEED = re.compile(
    r"(?:[^.;,]{0,60}\b(?:will|shall|must) )?(?:train|recruit|employ|appoint|commission|open|establish|"
    r"set up|install|fit|build|procure|deliver)\b(?:[^.;]|\.\d)*\bby\b",
    re.IGNORECASE,
)
_SHARE = re.compile(r"%|per ?cent|\bout of\b", re.IGNORECASE)
_OWN_SENTENCE = re.compile(r"(?:[\w’']+\s+){1,4}(?:will|shall|must)\b")
_UNDATED = re.compile(
    r"^to be (?:further )?(?:developed|agreed|confirmed)\W*$|\bwill be (?:further )?developed\b(?! in\b)",
    re.IGNORECASE,
)

_WITHIN = re.compile(
    rf"\b(?:within|no later than|not later than)\s+{DURATION.pattern}\s+(?:of|from|after)\s+[^.,;]{{3,60}}",
    re.IGNORECASE,
)


_TO_DO = re.compile(r"\b(?:will|shall|must|to)\W*$", re.IGNORECASE)
"""How a line ends that leads up to deeds: "By 31 May 2031 the Council will:"."""

_THEN = re.compile(r"(?:,\s|\s(?=(?:the|all|each|every|both|an?)\s))\s*(?P<begins>[^\W\d_])")
"""What follows the day with which a sentence opens: a comma, or whoever is to do something by then."""

_OPENS_WITHIN = re.compile(r"within\b", re.IGNORECASE)
_LAST_DAY_OF_TERM = re.compile(
    r"\b(?:first|last|final) day of (?:the|this) (?:initial |fixed )?(?:term|agreement|period)\b",
    re.IGNORECASE,
)


_SAYS_WHEN_A_TIME_ENDS = re.compile(
    r"(?:the )?(?:start|beginning|end|first day|last day) of (?:the )?(?:\w+ )?"
    r"(?:year|quarter|term|phase)(?: \w+)? (?:is|are|will be|means)\b|"
    r"(?:the )?(?:academic|financial|school|contract) year\W{1,3}\d",
    re.IGNORECASE,
)
"""What only tells on which day a time begins or ends: "The end of year 1 is 5 May 2032"."""


def names_years(one: Sentence) -> bool:
    """Say whether a year that a sentence names may be the time by which something is done."""
    return is_timetable(one) or (
        one.is_term and not one.row and bool(MUST.search(f"{one.lead or ''} {one.text}"))
    )


def events(one: Sentence, found: Sequence[Window], term: Term) -> Iterator[Proposal]:
    """Tell what is due from what is past; a heading or lead-in with a date gives it to the items below."""
    if _SAYS_WHEN_A_TIME_ENDS.match(one.text):
        return
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
    beside = within_start(one.text, term) if found and MUST.search(one.text) else None
    for window in [*merged(one, found), *([beside] if beside else [])]:
        if window.text is None or (window.bound == "from" and window.day == term.starts):
            continue  # from when the agreement runs is told again
        kind = kind_of(one, window, term)
        if kind == "past":
            yield from background(one, window) if window.precision != "year" else ()
        elif kind == "due":
            timetable = bool(_DELIVERABLES.search(one.heading)) or window.precision == "year"
            yield _milestone(one, window, kind="deliverable" if timetable else "milestone")


def is_done_once(target: Proposal) -> bool:
    """Say whether the figure of a target is that of a deed that is done by its day: "train 40 volunteers"."""
    words, value = target.sources[0].words, str(target.value["value"])
    return "\t" not in words and not _SHARE.search(value) and bool(_DEED.match(words))


def gives_its_day(lead: Sentence, following: Sentence | None, term: Term) -> bool:
    """Say whether the day of a line that leads up to a list is that of each item, and not of the whole."""
    if following is None or following.lead_clause is not lead.clause or not MUST.search(lead.text):
        return True
    return (
        bool(_TO_DO.search(lead.text)) or following.row is not None or _inherited(following, term) is not None
    )


def _loosely_due(one: Sentence, term: Term) -> Window | None:
    """Read a day that no calendar gives: "by spring 2021", "within three months of signature"."""
    due = MUST.search(one.text) or one.lead or one.row or is_timetable(one) or _OPENS_WITHIN.match(one.text)
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
    deeds = one.lead and (MAKES.search(one.text) or TIMETABLE.search(one.lead) or _TO_DO.search(one.lead))
    if one.lead and one.lead_clause and deeds:
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


def _milestone(
    one: Sentence, window: Window, *, kind: str, extra: Source | None = None, sure: Sure = "likely"
) -> Proposal:
    what = clip(_without_its_day(one.text, window))
    value = {"what": what, "kind": kind, "owner": None, **window.value, "clause": one.clause.label}
    sources = (one.source, extra) if extra else (one.source,)
    return Proposal("milestones", value, sources, sure)


def _without_its_day(text: str, window: Window) -> str:
    """Leave out the day with which a sentence opens, since it is told beside what is due on it."""
    day = window.text or ""
    if window.day is None or not day or not text.lower().startswith(day.lower()):
        return text
    then = _THEN.match(text, len(day))
    return f"{then['begins'].upper()}{text[then.end() :]}" if then else text


def _first_days(windows: Sequence[Window]) -> Iterator[Window]:
    """Give the first day of each long period, of which both ends are told; of a few days only the last is."""
    for each in windows:
        long = each.day and each.from_ and each.day - each.from_ >= _LONG
        if long and each.precision == "day":
            yield replace(each, day=each.from_)


def background(one: Sentence, window: Window | None = None) -> Iterator[Proposal]:
    """Propose what happened on the days that a sentence tells, or on the one given."""
    windows = (
        [window]
        if window
        else [window_of(found) for found in find_dates(one.text) if found.precision != "year"]
    )
    if _LAST_DAY_OF_TERM.search(one.text) or any(one.text.strip(" .") == each.text for each in windows):
        return  # or it tells a day and nothing that happened on it
    windows = [each for each in windows if not (each.text and ends_a_count(one.text, each.text))]
    for each in (*_first_days(windows), *windows):
        value = {
            "what": clip(one.text),
            "date": each.day,
            "date_text": each.text,
            "precision": each.precision,
            "clause": one.clause.label,
        }
        yield Proposal("background", value, (one.source,), "likely")
