"""Sums that nobody pays: what bounds an act, rates that are not charged, parts of a sum told before."""

import re

from documents.drafting.amounts.sums import SUM
from documents.drafting.denying import is_denied

LIMIT = re.compile(
    r"\b(?:(?<!towards )(?<!towards the )(?<!towards our )insurance|"
    r"insures?|indemnif\w+|indemnity|liab(?:le|ility)|fine|penalty|threshold|reserved to|"
    r"further approval|"
    r"needs? (?:the )?(?:\w+[’']s )?(?:prior )?(?:approval|consent|agreement)|"
    r"first [£€][\d,.]+ of (?:any|each|every)|"
    r"if\b[^,;]{0,60}\b(?:for|worth|costs?) (?:more|less) than|"
    r"may (?:\w+ \w+ )?(?:approve|authorise|spend|move|vire|transfer)|"
    r"approval of (?:[\w-]+ ){1,4}up to [£€]|may agree up to|decides? on\b[^.;]{0,40}\bup to|"
    r"(?:bids?|income|turnover) (?:of )?(?:over|above|under|below|less than|more than)|"
    r"may (?:commit|award|grant)|up to [£€][\d,.]+\w* (?:(?:at )?a time|each time|(?:to|for|on) any one)|"
    r"hopes? to see|"
    r"carried (?:forward|over)|"
    r"goes? (?:above|beyond|over)|exceed\w*|in excess of|\bof any (?:over|under)(?:run|spend)|"
    r"(?:tender|price|bid|quotation)s? (?:is|are|comes? to) (?:more|less) than|"
    r"(?:approves?|authorises?) \w+ up to|(?:under|over)spends?\b[^.;]{0,20}\b(?:more than|over|above)|"
    r"between [£€][\d,.]+ and|larger sums?|costing (?:under|over|up to|(?:less|more) than)|"
    r"(?:estimated|valued) at (?:under|over|(?:less|more) than)|contracts? (?:worth|of|over|above)|"
    r"delegated (?:limit|authority))\b|"
    r"(?<!not )(?<!no )\b(?:more|less|greater) than [£€]\d|"
    r"[£€][\d,.]+\w? or (?:less|more|under|over|below|above)\b|"
    r"\b(?:anything|any sums?|money) (?:left|unspent|not spent)\b|"
    r"\bany (?:part )?of the [£€][\d,.]+\w? (?:left|unspent|not spent)\b|"
    r"\b(?:any|each|every|an?) (?:[\w-]+ ){1,5}(?:over|above|under|below) [£€]|"
    r"\b(?:spend\w*|costs|contracts|expenditure) (?:over|above|under|below) [£€]",
    re.IGNORECASE,
)
"""Sums that bound what may be done, and are paid by nobody."""

TO_BE_WON = re.compile(
    r"\b(?:obtain|secur|rais|attract|win|generat|bring|earn|lever|achiev|gain)\w*\b[^.;£€]{0,60}"
    r"\b(?:income|funding|grants?|investment|sponsorship|donations|savings|money)\b[^.;£€]{0,30}?"
    rf"(?P<value>(?:at least|not? less than|a minimum of|more than|over) {SUM.pattern})",
    re.IGNORECASE,
)
"""Money that is to be got from outside, of which a least sum is aimed at, and none is paid here."""

_RATE = re.compile(
    r"\s*(?:an?|per|for (?:each|every|an?)|each)\s+"
    r"(?:client|hour|day|night|session|case|visit|head|person|patient|bed|mile|item|referral)\b",
    re.IGNORECASE,
)
_UNIT = re.compile(
    r"\s*(?:an?|per|for (?:each|every|an?)|each)\s+(?!(?:\w+ )?(?:year|annum|quarter|month|week)\b)[a-z]",
    re.IGNORECASE,
)
_CAPPED = re.compile(
    r"\b(?:up to|capped at|not (?:more than|exceeding)|(?:a|the) (?:maximum|limit|cap) of)"
    r"(?: a (?:maximum|total|limit) of)? [£€]\d[\d,.]*\w?(?: in total\b)? "
    r"(?:(?:in|for) )?(?:any|each|every|a|per|the)\b(?: one)?(?: \w+)? (?:year|annum|term)\b",
    re.IGNORECASE,
)
"""What all that is charged for each of several comes to at most, which is what is promised."""

_CHARGED = re.compile(
    r"\b(?:charged?|invoic\w+|payable|reimburs\w+|pa(?:ys?|id)(?! to attend))\b", re.IGNORECASE
)
_PAYS = re.compile(
    r"\b(?:pa(?:y|ys|id)|contributes?|provides?|gives?|grants?|funds?|"
    r"(?:charges?|invoices?)(?= (?:(?:the )?\w+ )?[£€]))\b",
    re.IGNORECASE,
)
_NO_SUM = re.compile(
    r"\bno (?:\w+ ){0,2}(?:payment|contribution|grant|charge|fee|sum)s? of\s+$", re.IGNORECASE
)
_RAISED = re.compile(
    r"\b(?:raise|attract|win)s?(?: (?:at least|a minimum of|not less than|a further))? $", re.IGNORECASE
)
_BOUND = re.compile(r"\b(?:over|above|under|below) $", re.IGNORECASE)  # of what a row is about
_PART = re.compile(
    r"\b(?:instalments? of|of which|except(?: for)?|excluding|including)(?: up to)?\s+$|"
    r"\b(?:figure|contribution|sum|total|amount|share|budget|cost|grant)s?(?: \w+)? includes? [^.;£€]{0,80}$",
    re.IGNORECASE,
)
NO_PROMISE = re.compile(
    r"^(?:if|where|should|in the event)\b|\b(?:may|shall|will|must) not\b|\binstalments?\b|"
    r"\bin (?:advance|arrears)\b|"
    r"\b(?:mediat(?:ion|or)|arbitrat(?:ion|or)|adjudicat(?:ion|or))\b|"
    r"\bin (?:\w+ )?equal (?:\w+ )?(?:payments|parts|sums)\b|\bfree of (?:rent|charge)\b|\brent[- ]free\b",
    re.IGNORECASE,
)
"""What is only told for a case, or of how a sum told elsewhere is paid."""


def is_no_promise(text: str, told: re.Match[str]) -> bool:
    """Say whether a sum is a rate that nobody is said to be charged, a part of one told before, or denied."""
    rate = bool(_RATE.match(text, told.end())) and not _CHARGED.search(text)
    capped = bool(_UNIT.match(text, told.end()) and _CAPPED.search(text, told.end()))
    before = text[: told.start()]
    verb = max(_PAYS.finditer(before), key=lambda found: found.end(), default=None)
    denied = verb is not None and is_denied(text, verb.end())
    won = TO_BE_WON.search(text)
    if won and won.start("value") < told.start() < won.end():
        return True
    bound = ("\t" in text and _BOUND.search(before) and verb is None) or _RAISED.search(before)
    return bool(rate or capped or denied or bound or _PART.search(before) or _NO_SUM.search(before))
