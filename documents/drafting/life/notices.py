"""How long a notice is by which the agreement is ended, as its words say."""

import re

from documents.drafting.phrases import DURATION, months_of

AT_LEAST = re.compile(
    r"\b(?:at least|(?:not|no|never) less than|no fewer than|a? ?minimum(?: of)?)\b", re.IGNORECASE
)
_NOTICE = re.compile(
    rf"(?:{DURATION.pattern}[’']?s?\s+(?:(?:\w+\s+){{0,3}}?(?:notice|warning)|beforehand|ahead|later|earlier|"
    r"before(?=[.,;]|$| the (?:date|day)\b| (?:it|they|leaving|going|withdrawing)\b)|"
    rf"in advance)\b|"
    rf"\bnotice\b(?:\s+\w+){{0,6}}?\s+(?:of|period|is|(?:must|shall|will) be)"
    rf"?\s*{DURATION.pattern.replace('?P<number>', '?P<number2>').replace('?P<unit>', '?P<unit2>')})",
    re.IGNORECASE,
)
_ONE_NOTICE = re.compile(
    r"\b(?:an?|one)\s+(?P<least>(?:full|whole|clear|calendar)\s+)?(?P<unit>month|week|quarter|year)"
    r"(?:[’']s\s+(?:\w+\s+){0,2}?notice|\s+(?:ahead|beforehand|in advance))\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"(?:full|whole|clear)\b", re.IGNORECASE)
_ONE_OF: dict[str, dict[str, object]] = {
    "week": {"weeks": 1},
    "month": {"months": 1},
    "quarter": {"months": 3},
    "year": {"months": 12},
}
_NEVER_LESS = re.compile(
    rf"\bnotice\b[^.;]{{0,60}}\b(?:(?:never|not|no) less than|at least) {DURATION.pattern}", re.IGNORECASE
)
_DAYS_NOTICE = re.compile(
    r"\b(?P<days>\d{1,3}) (?:business|working|clear) days[’']? (?:(?:prior|written) )*notice\b", re.IGNORECASE
)


def notice_in(text: str) -> dict[str, object] | None:
    """Read the notice that some words tell, and whether it is the least."""
    if (in_days := _DAYS_NOTICE.search(text)) is not None:
        led = AT_LEAST.search(text[max(0, in_days.start() - 25) : in_days.start()])
        return {"days": int(in_days["days"]), "at_least": led is not None, "text": in_days[0]}
    told = _NOTICE.search(text) or _NEVER_LESS.search(text)
    if told is None:
        one = _ONE_NOTICE.search(text)
        if one is None:
            return None
        whole = bool(_WHOLE.match(one["least"] or ""))
        return _ONE_OF[one["unit"].lower()] | {"at_least": whole, "text": one[0]}
    inner = DURATION.search(told[0])
    if inner is None:
        return None
    months, days = months_of(inner)
    unit = inner["unit"].lower()
    before = text[max(0, told.start() - 25) : told.end()]
    least = AT_LEAST.search(before)
    start = (
        max(0, told.start() - 25) + least.start()
        if least and least.end() + told.start() - 25 <= told.end()
        else told.start()
    )
    period: dict[str, object] = {"months": months or None}
    if unit == "week":
        period = {"weeks": days // 7}
    elif unit == "day":
        period = {"days": days}
    return period | {"at_least": bool(least), "text": text[min(start, told.start()) : told.end()].strip()}
