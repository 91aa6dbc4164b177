"""Times counted from the start, signing or end, or a printed day: rules, and the days they come to."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from dateutil.relativedelta import relativedelta

from agreements.terms.passages import quote
from documents.drafting.dates.window import Window
from documents.drafting.life.term import Term
from documents.drafting.phrases import DURATION, months_of

IT_ENDS = (
    r"(?:it|they|(?:(?:the|this|these) )?(?:agreement|memorandum|mou|compact|concordat|charter|accord|"
    r"protocol|partnership|arrangements?|term)) "
    r"(?:ends?|expires?)"
)
_RELATIVE_TO = (
    ("signature", re.compile(r"\b(?:sign(?:ature|ing|ed)|execution)\b", re.IGNORECASE)),
    (
        "start",
        re.compile(
            r"\b(?:commencement|starts?|beginning|effective date|coming into (?:force|effect|operation)|"
            r"inception|operative date|"
            r"tak(?:es|ing) effect|go(?:es|ing)?[- ]live\b(?! (?:of|for)\b)|"
            r"comes into (?:force|effect|operation)|begins|commences|date (?:hereof|of this \w+)|"
            r"(?:date|day) on which this|"
            r"^this \w+)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "end",
        re.compile(
            r"^end$|\b(?:expiry|end date|end of (?:the term|this)|termination|"
            rf"{IT_ENDS})\b",
            re.IGNORECASE,
        ),
    ),
)
_OF_ANOTHER = re.compile(
    r"(?:the )?(?!(?:Agreement|Contract|Effective|Initial|Term)\b)[A-Z]\w+ (?:\w+ )?"
    r"(?:Start|Commencement|Opening) (?:Date|Day)\b|"
    r"(?:the )?(?:Phase|Stage|Wave|Gateway|Gate|Tranche|Cohort) \w+\b|"
    r"(?i:(?:the |an? |each )?(?!(?:this|it|they|date|day|term|agreement|memorandum|mou|compact|concordat|"
    r"charter|accord|protocol|partnership|alliance|arrangements?|understanding|contract|deed|framework)\b)"
    r"(?:[\w’'-]+ ){1,3}(?:go(?:es)? live|opens?|starts|begins|commences)\b)"
)
_RELATIVE = re.compile(
    rf"{DURATION.pattern}\s+(?:from|after|of|following|before|prior to)\s+(?:the\s+)"
    rf"?(?P<event>(?:(?! and (?:then|again|thereafter|every|each|annually)\b)[^.,;]){{3,60}})",
    re.IGNORECASE,
)
_PLUS = re.compile(
    rf"\b(?:the )?(?P<event>(?:Commencement|Start|Effective|Expiry|End)(?: Date)?)\s*(?:\+|plus)\s*"
    rf"{DURATION.pattern}",
    re.IGNORECASE,
)
_LEADS = (
    r"(?:by|before|no later than|not later than|on or before|on|from|until)|"
    rf"(?:{DURATION.pattern} (?:from|after|of|following|(?P<ahead>before|prior to)))"
)
_BOUNDS = {
    "on": "at",
    "from": "from",
    "until": "until",
    "before": "before",
    **dict.fromkeys(("by", "no later than", "not later than", "on or before"), "by"),
}
_LASTING = re.compile(
    r"\b(?:for|during|over|first|next|every|least)\s+(?:a (?:period|term|minimum) of )?$", re.IGNORECASE
)
"""What makes a time the length of something: "for six months from the start"."""

_WITHIN = re.compile(r"\b(?:in|within|during)\s+the\s+(?:last\s+|final\s+)?$", re.IGNORECASE)
"""What makes a time the whole of which is meant: "in the twelve months before it ends"."""

_HAS_RUN = re.compile(
    r"\b(?:when|once|after) (?:(?:the|this) \w+|it) has (?:run|been (?:running|in \w+|up and running)) for "
    rf"{DURATION.pattern}",
    re.IGNORECASE,
)
_MONTHS_IN = re.compile(
    rf"{DURATION.pattern} in(?:to (?:the term|(?:the|this) \w+|it))?(?=[.,;]|$)", re.IGNORECASE
)
_EACH = re.compile(
    r"\b(?:each|every|any)\s+(?!(?:party|partner|member|council|year|of)\b)[a-z]\w+", re.IGNORECASE
)
"""Of what "its" is said, and not of the agreement: "review each bed within six weeks of its start"."""

NTH = ("first", "second", "third", "fourth", "fifth")
_NTH_YEAR = re.compile(rf"({'|'.join(NTH)}) anniversary of\b", re.IGNORECASE)
_JUBILEE = re.compile(r"\banniversary\b", re.IGNORECASE)
_ANNIVERSARY = re.compile(
    rf"\bon (?:the (?P<nth>{'|'.join(NTH)}) anniversary of (?:the )?(?P<event>[^.,;]{{3,60}})|"
    rf"its (?P<own>{'|'.join(NTH)}) anniversary\b)",
    re.IGNORECASE,
)


_PAIR = 2
_FROM_IT = re.compile(r"(?:before|prior to|after|from|following)\b", re.IGNORECASE)
_BESIDE_IT = re.compile(
    rf"(?P<by>\b(?:at least|not less than|no later than|not later than|within) )?{DURATION.pattern}\s+$",
    re.IGNORECASE,
)
_OF_THAT_DAY = re.compile(
    rf"\b(?:(?P<by>within|no later than|not later than|at least)\s+)?{DURATION.pattern}\s+"
    r"(?:of|from|after|following|(?P<ahead>before)) (?:that|the same) (?:date|day)\b",
    re.IGNORECASE,
)
_LASTS = re.compile(r"\b(?:for|lasts?|period of)\s+(?:a (?:period|term) of\s+)?$", re.IGNORECASE)


def after_event(text: str) -> tuple[dict[str, object], str] | None:
    """Read a rule such as "six months from the date of signature"; it stays a rule."""
    jubilee = _ANNIVERSARY.search(text)
    if jubilee and (event := "start" if jubilee["own"] else event_of(jubilee["event"])):
        years = 1 + NTH.index((jubilee["nth"] or jubilee["own"]).lower())
        return {"event": event, "months": 12 * years, "days": 0}, jubilee[0]
    if (run := _HAS_RUN.search(text) or _MONTHS_IN.search(text)) is not None:
        months, days = months_of(run)
        return {"event": "start", "months": months, "days": days}, run[0]
    told = _RELATIVE.search(text) or _PLUS.search(text)
    if told is None:
        return None
    event = event_of(told["event"])
    of_each = re.match(r"its\b", told["event"]) and _EACH.search(text, 0, told.start())
    if event is None or of_each:
        return None
    months, days = months_of(told)
    jubilee = _NTH_YEAR.match(told["event"])
    if re.search(
        r"\b(?:before|prior to)\s+(?:the\s+)?$", told[0][: told.start("event") - told.start()], re.IGNORECASE
    ):
        months, days = -months, -days
    if jubilee:
        months += 12 * (1 + NTH.index(jubilee[1].lower()))
    elif _JUBILEE.search(told["event"]):
        return None
    return {"event": event, "months": months, "days": days}, told[0].strip()


def counted(text: str, term: Term) -> Window | None:
    """Work out the day that is so long after the start or signing, or ahead of the end, if that is known."""
    after = after_event(text)
    if after is None or _LASTING.search(text[: text.find(after[1])]):
        return None
    months, days = after[0]["months"], after[0]["days"]
    if not isinstance(months, int) or not isinstance(days, int):
        return None
    ahead = months < 0 or days < 0
    known = {"start": term.starts, "signature": term.signed, "end": term.ends if ahead else None}
    near = known.get(str(after[0]["event"]))
    if near is None:
        return None
    day = near + relativedelta(months=months, days=days)
    if ahead and _WITHIN.search(text[: text.find(after[1])]):
        return Window(near, day, after[1], "month", "in")
    return Window(day, None, after[1], "day", "at")


def event_of(words: str) -> str | None:
    """Say which of start, signing and end some words mean; the start of something else is none of them."""
    if _OF_ANOTHER.match(words):
        return None
    return next((name for name, event in _RELATIVE_TO if event.search(words)), None)


def within_start(text: str, term: Term) -> Window | None:
    """Give the last day of a time "within twelve months of the start", or of signing, where that is known."""
    after = after_event(text)
    near = {"start": term.starts, "signature": term.signed}.get(str(after[0]["event"])) if after else None
    if after is None or near is None:
        return None
    told = re.search(rf"\bwithin\s+(?:the first\s+)?{re.escape(after[1])}", text, re.IGNORECASE)
    if told is None:
        return None
    months, days = after[0]["months"], after[0]["days"]
    if not isinstance(months, int) or not isinstance(days, int) or months < 0 or days < 0:
        return None
    last = near + relativedelta(months=months, days=days)
    return Window(last, None, told[0], "day", "by")


def on_named(text: str, name: str, day: date) -> Iterator[Window]:
    """Give the day that a text names, or a time counted from it: "six months after the Opening Day"."""
    noun = name.split()[-_PAIR]  # "four weeks before the transfer", of the service transfer date
    short = rf"(?<=the ){noun}\b(?! (?:date|day)\b)" if noun[:1].islower() else r"(?!)"
    named = rf"\b(?P<lead>{_LEADS}) (?:the )?(?:{re.escape(name)}\b|(?P<short>{short}))"
    for told in re.finditer(named, text, re.IGNORECASE):
        if told["short"] and not told["number"]:
            continue
        months, days = months_of(told) if told["number"] else (0, 0)
        if told["ahead"]:
            months, days = -months, -days
        bound = _BOUNDS.get(told["lead"].lower(), "at")
        yield Window(day + relativedelta(months=months, days=days), None, told[0], "day", bound)


def so_long_from(text: str, window: Window) -> Window:
    """Count a time from the day that a text prints: "two weeks before 4 November 2031"."""
    side = _FROM_IT.match(window.text or "")
    told = _BESIDE_IT.search(text.partition(window.text or "\n")[0]) if side else None
    if side is None or told is None or window.day is None or window.precision != "day":
        return window
    months, days = months_of(told)
    if _LASTS.search(told.string, 0, told.start()):  # "for two years from 1 May": until the day before
        last = window.day + relativedelta(months=months, days=days - 1)
        return Window(
            last, None, quote(text, f"{told[0].strip()} {window.text}") or window.text, "day", "until"
        )
    sign = -1 if side[0].lower().startswith(("before", "prior")) else 1
    day = window.day + relativedelta(months=sign * months, days=sign * days)
    words = f"{told[0].strip()} {window.text}"
    return Window(day, None, quote(text, words) or words, "day", _bound_of(told))


def after_that_day(text: str, found: Sequence[Window]) -> list[Window]:
    """Count a time from the day told before it: "on 4 May 2031, and within six months of that date …"."""
    out: list[Window] = []
    for told in _OF_THAT_DAY.finditer(text) if found else ():
        places = [(text.find(each.text or "\n"), each.day) for each in found if each.precision == "day"]
        before = max(((at, day) for at, day in places if day and 0 <= at < told.start()), default=None)
        if before is not None:
            months, days = months_of(told)
            sign = -1 if told["ahead"] else 1
            day = before[1] + relativedelta(months=sign * months, days=sign * days)
            out.append(Window(day, None, told[0], "day", "by" if told["by"] else "at"))
    return out


def _bound_of(told: re.Match[str]) -> str:
    """Say what the words before a length of time make of the day it comes to."""
    return "by" if told["by"] else "at"
