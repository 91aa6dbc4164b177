"""What stands on a title page beside the title: what copy it is, who gave it out, how to reach them."""

import re

from agreements.days.calendar import MONTH_WORD
from documents.dates import find_dates
from documents.headings import is_stamp
from documents.labels import read_schedule

STATUS = re.compile(
    r"^\W*(?:(?:final|draft|agreed|signed|approved|working|revised|execution|engrossment)"
    r"(?:\s+(?:version|draft|copy|document|final))*(?:\s+v?\.?\d[\d.]*)?)"
    rf"(?:\W{{1,3}}(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:{MONTH_WORD}) 20\d\d)?\W*$",
    re.IGNORECASE,
)
NAMES_AGREEMENT = re.compile(
    r"\b(?:memorandum|agreement|understanding|concordat|protocol|compact|mou|deed|charter|accord|"
    r"letter of intent)\b",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"DATE\W*|DATED?(?:\W+(?:the|this|day|of|\d{1,2}(?:st|nd|rd|th)?|" + MONTH_WORD + r"|20\d\d|20))*[\W_]*"
    r"(?:20\d\d)?\W*",
    re.IGNORECASE,
)
_MARKING = re.compile(
    r"\W{0,8}(?:official|(?:not )?protectively marked|(?:commercial )?in confidence|confidential|restricted|"
    r"sensitive|for publication)(?:\W+(?:sensitive|commercial|personal|draft))*\W*$",
    re.IGNORECASE,
)
_NTH = re.compile(
    r"\W{0,8}(?:first|second|third|fourth|fifth|sixth|final|revised|\d{1,2}(?:st|nd|rd|th)) "
    r"(?:draft|version)\b",
    re.IGNORECASE,
)
_OF_THE_COPY = re.compile(
    r"\W{0,8}(?:(?:(?:our|your) )?ref(?:erence)?(?: (?:no|number))?\b[\s.:]|(?:last )?(?:updated|published|"
    r"approved|reviewed|adopted|issued?|printed|revised)\b(?=[\s:]*(?:on |by |\d)|:)|subject to contract\b|"
    r"without prejudice\b|agenda item\b|item (?:no\.? )?\d|(?:report|paper) (?:to|of|for|by|from)\b|"
    r"(?:page|copy|minute) (?:no\.? )?\d|registered (?:charity|company|office|in)\b|"
    r"charity (?:no|number|reg)|"
    r"company (?:no|number|reg)|skip to\b|home\b\W*[>/|\u203a\u00bb]|print this\b|you are here\b|"
    r"(?:document )?owner\s*:|(?:prepared|written|drafted|produced) (?:by|for)\b|contacts?\b.{0,20}:|"
    r"contacts$)",
    re.IGNORECASE,
)
YEARS = re.compile(r"\W*20\d\d(?:/\d\d)?\W{1,3}(?:to\W)?(?:20)?\d\d(?:/\d\d)?\W*$")
_TRAIL = re.compile(
    r"\S\s+[>\u203a\u00bb|\u2022\u00b7]\s+\S"
)  # where a page stands in a site, or names beside each other
_REACHED = re.compile(r"\S@\S|\bwww\.|https?://|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b0\d{2,4}[ -]?\d{3}")


def stands_beside_title(line: str) -> bool:
    """Say whether a line of the title page is no part of the title: a status, a day, an address, "Item 7"."""
    appended = read_schedule(line) is not None and not NAMES_AGREEMENT.search(line)
    told = (STATUS, _MARKING, _NTH, _OF_THE_COPY, YEARS)
    return (
        appended
        or is_stamp(line)
        or any(pattern.match(line) for pattern in told)
        or bool(_DATED.fullmatch(line) or _TRAIL.search(line) or _REACHED.search(line))
        or any(found.text.strip() == line.strip(" .()") for found in find_dates(line))
    )
