"""What a day is on which something falls: due, past, or neither, as a paper's date or a condition."""

import calendar
import functools
import re
from typing import Literal

from documents.drafting.amounts.sums import SUM
from documents.drafting.dates.counts import ends_a_count
from documents.drafting.dates.deciding import names_itself
from documents.drafting.dates.often import frequencies
from documents.drafting.dates.timetables import is_timetable
from documents.drafting.dates.window import Window
from documents.drafting.dates.windows import CHECKED
from documents.drafting.denying import is_denied
from documents.drafting.life.starting import STARTS
from documents.drafting.life.term import Term
from documents.drafting.phrases import AGREEMENT, AHEAD, DURATION, EXTENDS, PAST
from documents.drafting.told import Sentence

Kind = Literal["due", "past"]

MUST = re.compile(r"\b(?:due|will|shall|must|is to|are to|agrees? to)\b|\w[’']ll\b", re.IGNORECASE)


_LASTS = re.compile(r"\b(?:chair|remain|continue|serve|stay|hold|keep)s?\b", re.IGNORECASE)


_TO_BE_SETTLED = re.compile(r"\s*to be \w+ (?:by|before|in)\b", re.IGNORECASE)


_JUST_BEFORE = 20  # characters
_SHORTLY = 90  # characters before a day in which a verb may be its own
_REACH = 300  # characters before a day that can bear on it


_SHORT = 250
"""Characters of a sentence that says when, and in the present: "The first cohort starts on 3 May"."""


_HELD_BACK = re.compile(
    r"\b(?:may|shall|can|will|must)(?: not|not)\b[^.;]{0,80}\b(?:before|until|after)\b|"
    r"\bno (?:\w+ ){1,4}(?:may|shall|can|will)\b[^.;]{0,60}\b(?:before|until)\b|"
    r"\bmay (?:only )?(?:be )?[a-z]+(?: [a-z]+){0,3} before\b|"
    r"\bnot (?!only\b|less\b|later\b|more\b|fewer\b)(?:to )?[a-z]+(?: [a-z]+){0,6} before\b|"
    r"^what (?:comes|follows|happens)(?: next)? after\b|\bsubject to\b[^.;]{0,80}, (?:which|who|whose)\b|"
    r"\bknow (?:that )?(?:it|this|we)\b[^.;]{0,30}\bif\b",
    re.IGNORECASE,
)


_RECITES = re.compile(
    r"^(?:background|recitals?|whereas|introduction|context|why|foreword|history)\b", re.IGNORECASE
)


_PAPERS = (
    r"agreement|arrangements?|memorandum|protocol|version|issue|edition|policy|licence|lease|deed|contract|"
    r"letter"
)
_PAPER = re.compile(
    rf"\b(?:{_PAPERS}|"
    r"v?\d+(?:\.\d+)+|(?:issue|version|edition|draft) \d+)\s*(?:,? (?:dated|of)\s+|\()$",
    re.IGNORECASE,
)


_REPLACES = re.compile(r"\b(?:replaces|supersedes|takes the place of)\b[^.;]{0,120}$", re.IGNORECASE)


_PAPER_DATED = re.compile(rf"\b(?:{_PAPERS}),? dated$", re.IGNORECASE)


_IN_BRACKETS_PAST = re.compile(r"\((?:[a-z]+ ){0,2}(?:[a-z]+ed|begun|held|ran|began|since|made)\b[^()]*$")
"""How a remark begins on what was before: "the second cafe (the first opened in April 2031)"."""


_ASKED_FOR = re.compile(r"\b(?:has|have) (?:asked|called) for\b[^.;]*\bby\b", re.IGNORECASE)


_STARTS_IT = re.compile(rf"^\W*(?:{AGREEMENT.pattern})[^.;,]{{0,20}}\s(?:{STARTS.pattern})", re.IGNORECASE)


_WAS = re.compile(r",?(?: (?:the )?[A-Z][\w’'-]*){1,4} (?:was|were|had|[a-z]+ed)\b")


_DATED_ITEM = re.compile(r"\)?\s*[:–—-]\s")


_FIRST_OF_MANY = re.compile(
    r"\b(?:each|every|\w+ly|times)\b.*\b(?:starting|beginning|commencing) (?:with|in|on|from)\s+$",
    re.IGNORECASE,
)
"""What stands before the first day of something that recurs: "every month, starting with May 2031"."""


_STARTING = re.compile(r"(?:starting|beginning|commencing)\b(?! with\b)", re.IGNORECASE)
_HELD = re.compile(r"\b(?:(?P<report>reports?)|meets?|meetings?)\b", re.IGNORECASE)
_THE_FIRST = re.compile(
    r"\b(?:the )?first(?: (?:one|such|of them|[a-z]+))?"
    r"(?:,? (?:is|being|to be|will be|shall be|falling|falls))?"
    r"(?: (?:due|[a-z]+ed|made|sent|held))?(?: (?:by|on|in|before))?\W*$",
    re.IGNORECASE,
)
"""What stands before the first day of what is told of every year: "each May, the first due on"."""


_ENDS_IN_CASE = re.compile(
    r"(?:(?:if|where|unless|should)\b[^.;]{3,200}?\b(?:ends?|finish(?:es)?|stops?|terminates?|lapses?|reverts?|"
    r"(?:comes?|brought) to an end|falls? away)|"
    r"(?:if|where|should)\b[^.;,]{0,80}?\b(?:no|not|otherwise|refuses?|fails?)\b[^.;]{1,150}?"
    r"\b(?:closes?|ceases?|goe?s? back))\b[^.;]{0,80}\b(?:19|20)?\d\d\b",
    re.IGNORECASE,
)
"""What ends on a day in one case only, which is nothing that is due: "If they say no, it ends on 1 May"."""


_CONDITION = re.compile(
    r"(?:if|where|unless|should)\b(?:(?!\b(?:may|can|shall|must|will)\b)[^,;(]|,(?=\d))*", re.IGNORECASE
)


_BEGINS = re.compile(r"\b(?:will|shall|must) (?:begin|start|launch|introduce)\b(?! to\b)", re.IGNORECASE)
_EACH_TIME = re.compile(r"\b(?:each|every) (?:\w+ )?(?:year|quarter|month)\b|\bannually\b", re.IGNORECASE)
"""What makes the first day of something that goes on no day on which it is due: "from 1 May, each year"."""


_AGREE = re.compile(r"\b(?:agree|ask|decide|resolve|notify|write|request)s?\b", re.IGNORECASE)


_GOES_UP = re.compile(
    r"\b(?:go(?:es)? up|rises?|uplifted|increased?s?|indexed|adjusted)\b[^.;]{0,40}"
    r"\b(?:by|with|in line with)\b",
    re.IGNORECASE,
)


_LEFT_OVER = re.compile(
    r"\b(?:under-?spends?|unspent|surplus|balances?|left over)\b[^.;]{0,40}$", re.IGNORECASE
)


_WAS_TO = re.compile(r"\b(?:was|were) (?:due|to|planned|expected|meant)\b[^.;,]{0,30}$", re.IGNORECASE)
_NOT_SPENT = re.compile(r"\b(?:not|un) ?(?:yet )?spent $", re.IGNORECASE)
_NOT_BEFORE = re.compile(r"\b(?:no(?:t)? (?:earlier|sooner) than|not before)\b", re.IGNORECASE)
_PAID = re.compile(r"\b(?:pa(?:y|ys|id|yable|yments?)|claim(?:s|ed)?|invoic\w+|drawn)\b", re.IGNORECASE)
"""What may not be paid before a day, on which nothing is due."""


_MEANS = re.compile(r"(?:^|[.;,:]\s)(?:[A-Z][\w’'-]*|year)(?: [\w’'-]+){0,4}\s=\s[^=;]*$", re.IGNORECASE)
"""What stands before a day that tells what a word means: "Year 1 = 3 May 2031 to 2 May 2032"."""


_DECIDED = re.compile(
    r"\b(?:decid\w+|decisions?|consider\w*|determin\w+|recommend\w*|discuss\w*)\b[^.;]{0,80}?"
    r"\b(?:whether|if)\b[^.;]*$",
    re.IGNORECASE,
)
"""What stands before a day that is a part of what is decided: "will decide whether it opens in May 2032"."""


_SETTLED = re.compile(r"\b(?:agreed|approved|reported|published|met)\b")


@functools.lru_cache(maxsize=4096)  # of a sentence with many days each asks the same
def _says(words: re.Pattern[str], text: str) -> bool:
    """Say whether a text has some words."""
    return words.search(text) is not None


def _before(text: str, window: Window) -> str:
    """Give what stands before a day in its sentence, as far back as it can bear on it."""
    return text.partition(window.text or "\n")[0][-_REACH:]


def _follows(words: re.Pattern[str], text: str, window: Window) -> bool:
    """Say whether some words stand shortly before a day, and nothing that is to come between them."""
    at = text.find(window.text or "\n")
    near = words.finditer(text, max(0, at - _SHORTLY), at) if at > 0 else ()
    gaps = (text[told.end() : at] for told in near)
    return any(not (re.search(r"[.;]", gap) or AHEAD.search(gap)) for gap in gaps)


def was(one: Sentence, window: Window) -> bool:
    """Say whether a sentence tells a day as that of something that happened: "In May 2022 it was chosen"."""
    if window.text and one.text.startswith(window.text) and _WAS.match(one.text, len(window.text)):
        return True
    return window.bound not in {"by", "before"} and _follows(PAST, one.text, window)


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
    promised = _says(AHEAD, one.text) or _says(AHEAD, one.lead or "") or _opens_item(one, window)
    listed = one.row or CHECKED.match(one.text)
    return bool((listed and is_timetable(one)) or (known and promised))


def _names_a_paper(one: Sentence, window: Window) -> bool:
    """Say whether a day only tells which paper is meant: "the data sharing agreement of 1 May 2031".

    In what leads up to the agreement such a paper is a part of its story.
    """
    before = _before(one.text, window)
    led = f"{before}{(window.text or '').split(' ')[0]}"
    dated = _PAPER.search(before) or _PAPER_DATED.search(led)
    return bool(dated) and not (_RECITES.search(one.heading) or _REPLACES.search(before))


def _is_remark_on_the_past(text: str, window: Window) -> bool:
    """Say whether a day stands in brackets beside what happened on it, in a sentence on what is to come."""
    return _says(AHEAD, text) and bool(_IN_BRACKETS_PAST.search(_before(text, window)))


def _is_past(one: Sentence, window: Window, term: Term) -> bool:
    if _says(_ASKED_FOR, one.text) or _is_to_come(one, window, term):
        return False
    if was(one, window):
        return True
    told_of = (window.text or "").lower().startswith("since") or window.bound != "from"
    if told_of and _RECITES.search(one.heading) and not _says(AHEAD, one.text):
        return term.starts is None or window.day is None or window.day <= term.starts
    counted = DURATION.search(window.text or "") and not _says(PAST, one.text)  # by a rule, whenever that was
    if window.bound in {"by", "before", "until"} or is_timetable(one) or counted:
        return False
    told = min((day for day in (term.written, term.starts) if day), default=None)  # what is later is to come
    if _says(AHEAD, one.text) and not (told and window.day and window.day < told):
        return _follows(_SETTLED, one.text, window)
    return bool(_says(PAST, one.text) or (told and window.day and window.day < told)) or (
        one.row is not None and bool(re.search(r"submitted", one.text))
    )


def _is_of_many(one: Sentence, window: Window) -> bool:
    """Say whether a day is only the first of many, or the one at which what is left is counted."""
    before = _before(one.text, window)
    head, _, rest = one.text.partition(":")
    unsettled = _TO_BE_SETTLED.match(rest) and (window.text or "") in head  # a time that has no sum yet
    first = (
        _FIRST_OF_MANY.search(before)
        or _is_first_of_a_day(one, before, window)
        or (window.bound == "at" and _LEFT_OVER.search(before) and not _says(_PAID, one.text))
        or _NOT_SPENT.search(before)
        or _WAS_TO.search(before)
    )
    return bool(first or unsettled)


def _is_first_of_a_day(one: Sentence, before: str, window: Window) -> bool:
    """Say whether a day is the first of one told of every year: "by 1 May each year, the first being …"."""
    paid = one.row or _says(SUM, one.text)  # when a sum is paid is told with the sum
    if not paid or window.day is None or window.precision != "day" or not _THE_FIRST.search(before):
        return False
    month = f"{calendar.month_name[window.day.month]}|{calendar.month_abbr[window.day.month]}"
    same = re.search(rf"\b{window.day.day}(?:st|nd|rd|th)? (?:{month})\b", before, re.IGNORECASE)
    return bool(same and frequencies(before))


def _is_of_condition(text: str, window: Window) -> bool:
    """Say whether a day stands in the condition with which a sentence begins: "If by May 2031 none has …"."""
    told = _CONDITION.match(text)
    at = text.find(window.text or "\n")
    if _says(EXTENDS, text) and window.bound in {"by", "before"} and _AGREE.search(_before(text, window)):
        return False  # by when more time must be agreed on
    return told is not None and 0 <= at < told.end()


def _bounds_what_lasts(text: str, window: Window) -> bool:
    """Say whether a day is only the first or last of what goes on, or of what is counted or paid."""
    if window.bound not in {"until", "from"}:
        return (window.text or "").lower().startswith("since")
    lasts = _says(_LASTS, text) and not _says(MUST, text)
    if lasts or _says(SUM, text) or (window.text or "").lower().startswith("since"):
        return True
    if window.bound == "from":
        return _says(_EACH_TIME, text) or _says(_GOES_UP, text)
    return _says(AGREEMENT, text) or _says(_LASTS, text)


def kind_of(one: Sentence, window: Window, term: Term) -> Kind | None:
    """Decide what falls on a day that a sentence tells: something due, something past, or neither."""
    if _names_a_paper(one, window) or _is_remark_on_the_past(one.text, window):
        return None
    if is_denied(one.text, one.text.find(window.text or "\n")):
        return None
    if _is_past(one, window, term):
        return "past"
    return None if _is_not_due(one, window) or not _is_due(one, window, term) else "due"


def _is_not_due(one: Sentence, window: Window) -> bool:
    """Say whether a day only bounds, conditions or counts something else, whatever the sentence promises."""
    text, before = one.text, _before(one.text, window)
    if _is_first_held(one, window) or _begins_it(text, window):
        return False
    return bool(
        _says(_HELD_BACK, text)
        or (_NOT_BEFORE.match(window.text or "") and _says(_PAID, text))
        or _MEANS.search(before)
        or _DECIDED.search(before)
        or _says(_STARTS_IT, text)
        or _ENDS_IN_CASE.match(text)
        or (names_itself(text) and not one.row)
        or _is_of_many(one, window)
        or _is_of_condition(text, window)
        or _bounds_how_often(text, window)
        or ends_a_count(text, window.text or "\n")
        or ((window.text or "").lower().startswith("for ") and _says(SUM, text))
        or _bounds_what_lasts(text, window)
    )


def _is_first_held(one: Sentence, window: Window) -> bool:
    """Say whether a report is first made, or a body first meets, on a day: "yearly, starting June 2032"."""
    told = _HELD.search(one.text) if _STARTING.match(window.text or "") else None
    dated = told and (window.precision == "day" or (told["report"] and window.precision == "month"))
    return bool(dated and frequencies(one.text) and not (one.row or _says(SUM, one.text)))


def _begins_it(text: str, window: Window) -> bool:
    """Say whether something is to be begun on a day, however often it comes after that."""
    return window.bound == "from" and _follows(_BEGINS, text, window)


def _bounds_how_often(text: str, window: Window) -> bool:
    """Say whether a day only tells in what time something recurs: "every fortnight, weekly in March 2031"."""
    just_before = _before(text, window)[-_JUST_BEFORE:]
    return window.bound in {"in", "from", "until"} and bool(frequencies(just_before))


def _is_due(one: Sentence, window: Window, term: Term) -> bool:
    if window.bound in {"by", "before"} or window.precision == "quarter":
        return True
    known = term.starts is not None and window.day is not None and window.day > term.starts
    in_term = known and window.bound != "until"  # until when something lasts is nothing due
    planned = in_term and one.is_term and not _says(PAST, one.text) and len(one.text) < _SHORT
    ahead = _says(AHEAD, one.text) or _says(AHEAD, one.lead or "")  # an item goes on with its lead-in
    return bool(ahead or is_timetable(one) or one.row or planned)
