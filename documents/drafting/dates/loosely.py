"""How often, where no period is told: "at every meeting"; and what only looks as if it recurred."""

import re

from agreements.days.calendar import MONTH_WORD
from documents.drafting.amounts.sums import SUM

EVERY_MEETING = "every meeting"
LOOSE = (
    (
        EVERY_MEETING,
        re.compile(
            rf"\b(?:each|every)\s+(?:(?:(?!(?:the|an?|our|its|their|{MONTH_WORD}|year|month|quarter|week)\b)\w+\s+)"
            r"{0,3}meetings?(?! (?:at|in) which\b)|occasion|time (?:it|they) meets?)\b|"
            r"\b(?:to|at|before) (?:each|every) (?:(?-i:[A-Z])\w+ ){0,3}"
            r"(?:Board|Committee|Panel|Forum|Group)(?=[.,;)]|$)|"
            r"\b(?:shows?|brings?|presents?|tables?|lays?)\b[^.;]{0,60}\b(?:to|at|before) (?:each|every) "
            r"(?-i:[A-Z]{3,6}|(?:[A-Z]\w+ ){1,3}(?:Board|Group|Committee))\b(?![’'])|"
            r"\b(?:each|every one) of [^.;]{0,40}\bmeetings\b",
            re.IGNORECASE,
        ),
    ),
    (
        "as required",
        re.compile(r"\bas (?:and when )?(?:required|necessary|needed|appropriate)\b", re.IGNORECASE),
    ),
    (
        "ongoing",
        re.compile(
            r"\b(?:on-?going basis|continuously|kept up to date|keep\b[^.;]{0,40}\bup to date|at "
            r"all times)\b",
            re.IGNORECASE,
        ),
    ),
    ("regular (not stated)", re.compile(r"\bregular(?:ly)?\b", re.IGNORECASE)),
    ("to be agreed", re.compile(r"\bfrequency\b[^.;]{0,40}\bto be agreed\b", re.IGNORECASE)),
)
NOT_A_DUTY = re.compile(
    r"\b\d+ (?:days|hours|nights) in (?:each|every|any) year\b|"
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|tenth|\d+(?:st|nd|rd|th)) anniversary\b|"
    r"\bdaily (?:living|life|lives|care|contact|operations?|management|running|activit\w+)\b|"
    r"\b(?:first|last|latest|previous|next) (?:two|three|four|six|twelve|\d{1,2}) "
    r"(?:daily|weekly|monthly|quarterly|termly|half-yearly|annual)\b|"
    r"\b(?:(?:not|no) (?:fewer|less) than|at least|(?:an )?average of|up to) \d[\d,.]* (?:\w+ )?"
    r"(?:hours?|PAs?|places?|beds?) (?:a|per|each|every) (?:day|week|month)\b|"
    r"\b(?:agreed|set out|shown|described|listed) in (?:the|its|their|an?) "
    r"(?:weekly|monthly|quarterly|annual) [a-z]+\b|"
    r"\bannual (?:contract|leave|budget cycle|turnover|general|increment|salary|value|income)\b|"
    r"\b(?:weekly|monthly|annual) (?:rent|wage|pay|sum|fee|charge|figure|amount|cost|total)\b|"
    r"\d ?(?:%|per cent) of (?:the|its|that|each|any) (?:\w+ )?(?:weekly|monthly|quarterly|annual) \w+|"
    r"\b(?:every|each) day of the week\b|"
    r"\b(?:notice|withdraw\w*|terminat\w*)\b[^.;]*\bin any (?:\w+ )?year\b|"
    r"\blook at it again\b[^.;]*|\b(?:open|runs?|available|staffed|opening hours)\b(?:[^.;]|\.(?=\d))*?"
    r"\b(?:(?:every|each) (?:week|working )?day|daily|(?:Mon|Satur)day to \w+day)\b|"
    r"\b(?:every|each) day,? (?:from )?\d{1,2}[:.]?\d{0,2} ?(?:am|pm)? ?(?:[–-]|to\b)|"
    r"\b(?:go(?:es)? up|rises?|increased?s?|uplifted|uprated|index(?:ed|[- ]linked))\b[^.;]{0,40}"
    r"\b(?:(?:each|every) year|annually|yearly)\b|"
    r"\b(?:employs?|worker|officer|post|coordinator|nurse)\b[^.;]{0,30}?"
    r"\b\d[\d.]* hours (?:a|per|each|every) week\b|"
    r"%\s+(?:availability|uptime|attendance|occupancy|compliance|satisfaction|accuracy)\b[^.;]*|"
    r"\bchair\w*\b[^.;]{0,20}\b(?:pass|rotat|alternat)\w*[^.;]*",
    re.IGNORECASE,
)
UNIT_PRICE = re.compile(
    rf"{SUM.pattern}\s+(?:for each|for every|per|an?)\s+(?:(?:day|night|morning|afternoon|evening)\b|"
    r"\w+ (?:day|week|month)s\b|\w+ (?:per annum|a year|each year)\b)",
    re.IGNORECASE,
)
