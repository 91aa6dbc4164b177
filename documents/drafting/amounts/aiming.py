"""Sentences that set a figure to be reached: "95% of letters will be answered in 10 days"."""

import re
from collections.abc import Iterator
from datetime import date

from agreements.days.number_words import NUMBER_WORDS
from documents.dates import Found, find_dates
from documents.drafting.amounts.figures import (
    LEVEL,
    NUMBER,
    SURE_VALUE,
    due_in,
    target,
    was_before,
    without_baselines,
    without_dates,
    year_of_term,
)
from documents.drafting.amounts.several import COUNT, LEVELLED, TIME, each_by_its_day, each_figure
from documents.drafting.amounts.sums import SUM, amount_of
from documents.drafting.amounts.unpaid import TO_BE_WON
from documents.drafting.dates.deciding import is_decided
from documents.drafting.dates.windows import clip
from documents.drafting.phrases import PAST
from documents.drafting.told import Sentence

_PAIR = 2
_LONGEST_HEAD = 60  # characters before a colon
AIMS = re.compile(
    r"\b(?:targets?|measures|"
    r"kpis?|(?:key )?performance (?:indicators?|measures?|standards?)|indicators?|outcomes?|"
    r"projections?|"
    r"metrics|trajector(?:y|ies)|ambitions?|success|working\b.{0,12}$|what (?:we|this|it|"
    r"success)\b.{0,20}\b(?:want|achieve|aim|hope|see|looks?)|"
    r"how (?:we|you) (?:will|shall|can) (?:know|tell)|"
    r"aims?|goals?|results|"
    r"service (?:levels?|standards?)|quality standards?|response times?|performance|"
    r"what good looks like|outputs?|benefits?)\b",
    re.IGNORECASE,
)
_LEVELS = re.compile(
    r"\b(?:kpis?|performance|service (?:levels?|standards?)|targets?|response times?)\b", re.IGNORECASE
)
"""What a list is of in which a time is to be kept to as well: "within 2 hours"."""

_AIMS_AT = re.compile(
    r"\b(?:the|our|its|their|this|a|shared|joint) "
    r"(?:targets?|aims?|goals?|ambitions?|service levels?|standards?) (?:is|are|will be|shall be|of|for)\b|"
    r"\b(?:aims?|hopes?|wants?|targets?) (?:to|for|at|\d)|\baiming (?:to|for|at)\b",
    re.IGNORECASE,
)
_RATE_BY = re.compile(r"(?: [a-z]+){1,4} (?:a|per|each|every) (?:year|month|week|day)\b", re.IGNORECASE)
_KEPT = re.compile(
    r"(?:at least|no(?:t)? (?:more|less|fewer) than|(?:fewer|more|less) than|below|above|a minimum of|"
    r"a maximum of) \d[\d,]*(?:\.\d+)?(?! ?%)"
    r"(?=\s+(?!(?:working|calendar|clear|hour|minute|day|week|month|year|time|meeting|member)s?\b)[a-z])",
    re.IGNORECASE,
)
_SETTLES = re.compile(
    r"\b(?:disputes?|disagreements?|differences|concerns|matter|issue)\b[^.;]{0,120}\b(?:resolv|settl)\w+[^.;]{0,60}"
    r"\b(?:hours|days|weeks|months)\b",
    re.IGNORECASE,
)
"""How soon a dispute is to end, which is no aim."""

_OF_WHAT_IN_TIME = re.compile(
    r"\s*of\b[^.;]{3,80}\b(?:within|in|inside|under) (?:\d+|\w+) (?:working |clear )?"
    r"(?:minute|hour|day|week|month)s?\b|"
    r"\s*of\b[^.;]{3,80}\bon time\b",
    re.IGNORECASE,
)
_IN_TIME_IN = re.compile(
    r"\bwithin (?:\d+|\w+) (?:working )?(?:second|minute|hour|day|week)s?\b[^.;]{0,40}"
    r"\b(?:in|for) (?:at least )?$",
    re.IGNORECASE,
)
_AFTER_THAT = re.compile(r"\b(?:after that|thereafter|afterwards)\W*$", re.IGNORECASE)
_LABEL = re.compile(r"[A-Z][^:.;]{3,80}: ")
_WANTS = re.compile(
    r"\b(?:we(?: all)?|they|partners|parties) (?:want|aim|hope|expect|intend)\b|\baim(?:s|ing)? (?:for|to)\b|"
    r"\bit (?:has )?work(?:s|ed) if\b",
    re.IGNORECASE,
)
"""What leads up to a list of what is to be reached: "By May 2031 we want to see:"."""

_GATHERS = re.compile(
    rf"\b(?:recruit|train|enrol|attract|reach|plant|visit|treat|house)\w* (?:{LEVEL} )?{NUMBER} "
    r"(?:[a-z-]+ ){0,4}[a-z]+s\b",
    re.IGNORECASE,
)
"""What is to be done to so many by a day: "recruit 240 volunteers"."""

_SO_LONG = re.compile(
    rf"(?:{LEVEL} )?{NUMBER} (?:(?:working|calendar) )?(?:second|minute|hour|day|week|month)s?\b"
    r"(?! (?:of|after|from|before)\b)",
    re.IGNORECASE,
)
_TIME_TAKEN = re.compile(
    r"\b(?:median|average|mean|waits?|waiting|response|time (?:taken|from|between|to)|length of stay)\b"
    rf"[^.;]{{0,120}}?\b(?P<led>to (?=\d)|(?={LEVEL} )){_SO_LONG.pattern}",
    re.IGNORECASE,
)
"""How long a thing is to take: "cut the time from call to visit to 40 minutes"."""

_FROM_A_COUNT = re.compile(
    rf"\b(?:cut|reduc\w+|rais\w+|increas\w+|fall|rise|drop|grow)\b[^.;]{{0,60}}\bfrom {NUMBER}(?![\d%])",
    re.IGNORECASE,
)
_OPENS_BRACKET = re.compile(r"\(\s*(?:target:? )?$", re.IGNORECASE)
_REMARK = re.compile(r"\([^()]*\)")
_INSIDE_A_NAME = re.compile(r"(?:[\w,;:] |\()[A-Z][\w-]+ $")  # "(Pathway 1)", and not "Carry 58,000"
_SETS = re.compile(
    r"\b(?:work(?:ing)? towards?|(?:seek|strive|endeavour) to achieve|"
    r"targets?|(?:these|following) standards|service levels?)\b",
    re.IGNORECASE,
)  # in what leads up to a list
_NAMES_TARGET = re.compile(r"\btargets?(?: is| of)?:? (?=\S{0,3}\d)", re.IGNORECASE)  # "(target: 92%)"
_UP_OR_DOWN = re.compile(
    rf"(?:up|down|(?<=to )(?:rise|fall|grow|drop)|rising|falling|growing) from {NUMBER}(?!\.?\d)\s?%?"
    r"(?: \([^()]*\))?(?:\s+to |(?=[.,;]|$))",
    re.IGNORECASE,
)
_FIGURE = re.compile(rf"(?:{COUNT.pattern})|£{NUMBER}\s?(?:k|m|bn|million)?\b", re.IGNORECASE)
_WILL_BE = re.compile(r"\s*of\b[^.;]{3,80}\b(?:will|shall|must|should|are to|is to)\b")
_SEES_TO = re.compile(r"\b(?:make sure|ensure|see to it|see)(?: that)? (?:at least )?$", re.IGNORECASE)
_OF_SOME = re.compile(r"\s*of\b [a-z]")
_PROOF = re.compile(
    r"\b(?:(?:will|shall|must) (?:need|want|wish|ask)|needs) to (?:see|have)\W*$|"
    r"\bhav(?:e|ing) (?:before it|regard to)\W*$|"
    r"\b(?:be satisfied|evidence|on condition)(?: that)?\W*$",
    re.IGNORECASE,
)
"""What leads up to a list of what a decision is taken on: "It will need to see:"."""

_AGE = re.compile(
    r"\b(?:(?:any|no|some|every)(?:body|one)|people|persons?|child(?:ren)?|adults?|those|residents?|aged) "
    r"(?:aged )?(?:under|over|below|above) \d{1,2}\b",
    re.IGNORECASE,
)
_CAPTION = re.compile(r"(?:table|figure|chart) \w{1,3}\b", re.IGNORECASE)
_IN_WORDS = re.compile(
    rf"\b(?:falls?|drops?|rises?|down|up|reduced?|cut|increased?) to (?:{'|'.join(NUMBER_WORDS)})\b"
    r"(?: [a-z]+)?(?: or (?:fewer|less|more|under|over))?",
    re.IGNORECASE,
)
_CHANGES = re.compile(
    r"\b(?:doubl\w+|halv\w+|reduc\w+|increas\w+|improv\w+|achiev\w+|reach\w*|cut|fall|rise|rises|narrow|maintain\w*|exceed|"
    r"attain|meet the target|"
    r"at least|no (?:more|fewer|less) than|not (?:more|less) than|fewer than|minimum of|"
    r"main model of care)\b",
    re.IGNORECASE,
)
_TO_BE = re.compile(
    r"\b(?:will|shall|must|should|aims?|is to|are to|to be|expect\w*|target)\b|\w[’']ll\b", re.IGNORECASE
)
_OF_MONEY = re.compile(
    r"[£€]|\b(?:GBP|contribut\w+|cost(?:s|ed)?|shares?|shared (?:equally|between|by|in)|uplift\w*|fees?|"
    r"charges?|inflation|VAT|overspends?|underspends?|deficits?|"
    r"surplus|(?<!health )(?<!personal )budgets?|funds?|funding|instalments?|interest|invoic\w+|pay(?:s|"
    r"ment|able)?|salar\w+|price|liabilit\w+|"
    r"wte|(?:whole|full)[- ]time equivalent|capacity|quor\w+|votes?|notice|weighted)\b",
    re.IGNORECASE,
)
_ABOUT_MONEY = re.compile(
    r"\b(?:financ\w+|money|expenses|expenditure|payments?|costs?|charges?|funding|budgets?|resources)\b",
    re.IGNORECASE,
)
_NEEDS_CONSENT = re.compile(r"\bwithout (?:the )?(?:\w+ )?(?:consent|approval|agreement)\b", re.IGNORECASE)
_REPORTED = re.compile(
    r" ?(?:(?:working|clear|calendar|business) )?(?:days?|weeks?|months?) "
    r"(?:before\b|(?:of|after|from|following) (?:the )?(?:end|close|start|beginning)\b)",
    re.IGNORECASE,
)
"""What stands behind a figure that only tells when something is due: "20 days of the end of each month"."""

_CONDITION = re.compile(r"^(?:if|where|when|should|unless|in the event)\b(?:[^,;]|,(?=\d))*", re.IGNORECASE)
"""What something else hangs on, whose figure is none to be reached: "If over 90% of beds are full, …"."""


def in_prose(one: Sentence, starts: date | None) -> Iterator[dict[str, object]]:
    """Read a sentence that sets a figure: a share of something, or where it tells an aim a number too."""
    if _CAPTION.match(one.text) or (one.lead and (is_decided(one.lead) or _PROOF.search(one.lead))):
        return  # what a gateway is decided on is nothing to be reached by itself
    told = without_baselines(one.text)
    if whole := list(_in_pieces(one)) or _to_be_won(one, told):
        yield from whole
        return
    text = without_dates(told)
    for since in _UP_OR_DOWN.finditer(text):  # from where it sets out, and when it stood there
        text, told = (
            f"{words[: since.start()]:<{since.end()}}{words[since.end() :]}" for words in (text, told)
        )
    of_money = _OF_MONEY.search(text) or _ABOUT_MONEY.search(one.heading)
    if of_money or _NEEDS_CONSENT.search(text) or (not one.lead and was_before(told, starts)):
        return
    due = due_in(told) or (due_in(one.lead) if one.lead else None) or year_of_term(one.text, starts)
    text = _AGE.sub(lambda told: " " * len(told[0]), text)
    text = _CONDITION.sub(lambda told: " " * len(told[0]), text)
    aims = _tells_aims(one, text, due)
    listed = one.clause.kind == "schedule" or one.lead is not None or len(one.clause.lines) > 1
    found = SURE_VALUE.search(text) or (_IN_WORDS.search(text) if aims else None)
    found = found or (_number(one, text, due, listed=listed) if aims else None)
    if found is None or not (aims or _is_set(one, text, found)):
        return
    if by_when := each_by_its_day(told, text, counts=aims):
        for value, day in by_when:
            yield target(clip(one.text), value, day)
        return
    several = each_figure(told, text) if aims and not listed else []
    for what, value in several or [(one.text, found[0])]:
        own = None if _AFTER_THAT.search(what) else due_in(what) if several and due_in(what) else due
        yield target(clip(what.lstrip(" :")), value.strip(" ,"), own)


def _in_pieces(one: Sentence) -> Iterator[dict[str, object]]:
    """Read what a sentence that tells an aim lists between semicolons."""
    for piece in _listed_after_aim(one.text):
        figure = SURE_VALUE.search(piece) or _FIGURE.search(without_dates(piece))
        if figure:
            yield target(clip(piece), figure[0].strip(" ,"), due_in(one.text))


def _to_be_won(one: Sentence, told: str) -> list[dict[str, object]]:
    """Read the least money that is to be got from outside: "raise donations of at least £4,000"."""
    won = TO_BE_WON.search(told) if SUM.search(told) else None
    if won is None:
        return []
    due = due_in(told) or (due_in(one.lead) if one.lead else None)
    return [target(clip(one.text), won["value"].strip(), due) | {"number": amount_of(won)}]


def _listed_after_aim(text: str) -> list[str]:
    """Part what a sentence lists between semicolons of what it aims at: "We aim for 40 walks; 90% …"."""
    head, colon, rest = text.partition(":")
    if colon and len(head) < _LONGEST_HEAD and AIMS.search(head):
        told = rest
    elif _AIMS_AT.search(text) or _WANTS.search(text):
        told = text
    else:
        return []
    pieces = [_REMARK.sub("", piece).strip() for piece in told.split(";")]
    return pieces if len(pieces) > 1 else []


def _tells_aims(one: Sentence, text: str, due: Found | None) -> bool:
    """Say whether a sentence tells what is aimed at: by its heading, its lead-in or its own words.

    So does one on how many there are to be at least by a day, or how many a year: "9,000 visits a year by".
    """
    lead = one.lead or ""
    dated = bool(find_dates(lead)) and not one.is_term
    led = bool(_SETS.search(lead) or _WANTS.search(lead)) or dated
    led = led and not (PAST.search(text) and not _TO_BE.search(text))
    if AIMS.search(one.heading) or led or _NAMES_TARGET.search(one.text) or _AIMS_AT.search(text):
        return True
    bound = due is not None and (_TO_BE.search(text) or one.lead is not None)
    rate = next((told for told in COUNT.finditer(text) if _RATE_BY.match(text, told.end())), None)
    several = LEVELLED.search(text) and len(each_by_its_day(one.text, text, counts=True)) > 1
    told = (_KEPT, _GATHERS, _TIME_TAKEN, _FROM_A_COUNT)
    return bool(bound and (rate or several or any(pattern.search(text) for pattern in told)))


def _is_set(one: Sentence, text: str, found: re.Match[str]) -> bool:
    """Say whether a share is to be reached, and not only told."""
    if _tells_several_years(one.text, text):
        return True
    if not (_TO_BE.search(text) or one.lead or _SEES_TO.search(text[: found.start()])):
        return False
    if _OPENS_BRACKET.search(text[: found.start()]):
        return True  # "(95% of users at any time)"
    return bool(_CHANGES.search(text) or _of_people(text, found) or _is_done_in_time(text, found))


def _number(one: Sentence, text: str, due: Found | None, *, listed: bool) -> re.Match[str] | None:
    """Find the number that is aimed at, or the time within which something is aimed to be done."""
    taken = _TIME_TAKEN.search(text) if due else None
    found = _SO_LONG.match(text, taken.end("led")) if taken else LEVELLED.search(text) if due else None
    if found is None and (listed or due):
        counts = (
            told
            for told in COUNT.finditer(text)
            if not (TIME.match(text[told.end() :].lstrip()) or _INSIDE_A_NAME.search(text[: told.start()]))
        )
        found = next(counts, None)
    if found is None and (_LEVELS.search(one.heading) or _AIMS_AT.search(text)):
        found = _KEPT.search(text) or LEVELLED.search(text)
    if found and not re.search(r"%|per ?cent", found[0]) and _SETTLES.search(text):
        return None  # how soon a dispute is to end
    return None if found and _REPORTED.match(text, _figure_ends(text, found)) else found


def _figure_ends(text: str, found: re.Match[str]) -> int:
    """Say where the number of a figure ends, before the word that may stand behind it."""
    return max(told.end() for told in re.finditer(NUMBER, text[: found.end()]))


def _is_done_in_time(text: str, found: re.Match[str]) -> bool:
    """Say whether a share is one of what is to be done in time: "95% of letters within ten days"."""
    return bool(_OF_WHAT_IN_TIME.match(text, found.end()) or _IN_TIME_IN.search(text[: found.start()]))


def _tells_several_years(text: str, without_days: str) -> bool:
    """Say whether a line tells a share for each of several years: "Satisfaction: 85% (2031), 90% (2032)"."""
    return bool(_LABEL.match(text)) and len(each_by_its_day(text, without_days, counts=False)) > 1


def _of_people(text: str, found: re.Match[str]) -> bool:
    """Say whether a share is one of what is done: "95% of requests will be …", "see that 90% have …"."""
    return bool(
        _WILL_BE.match(text, found.end())
        or (_SEES_TO.search(text[: found.start()]) and _OF_SOME.match(text, found.end()))
    )
